/** What an instruction's operand stands for, read off its bodies: for `dis`, the compiler and the documentation. */
import type { Expr, InstructionModel, Statement } from '../../model/model.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { nodesOf } from '../nodes.ts';
import { uopParts } from '../interpreter/values.ts';
import type { UopPart } from '../interpreter/values.ts';

export type Operand =
  | { readonly kind: 'const' }
  /** `names[oparg >> shift]`; `pushes` is what the lowest bit of the operand adds to the stack, or ''. */
  | { readonly kind: 'name'; readonly shift: number; readonly pushes: string }
  | { readonly kind: 'local' }
  /** Two locals, four bits each. */
  | { readonly kind: 'local-pair' }
  | { readonly kind: 'plain' };

export function operandOf(index: ModelIndex, instruction: InstructionModel): Operand {
  const parts = uopParts(instruction);
  if (parts.filter((part) => part.oparg !== null && index.uop(part.uop).properties.usesLocals).length === 2)
    return { kind: 'local-pair' };
  const slots = parts.flatMap((part) => slotsUsed(index, part));
  if (slots.some((slot) => slot.of === 'consts')) return { kind: 'const' };
  const name = slots.find((slot) => slot.of === 'names');
  if (name !== undefined)
    return { kind: 'name', shift: shiftOf(name.index), pushes: pushedByLowestBit(index, instruction) };
  const indexes = [
    ...slots.filter((slot) => slot.of === 'locals'),
    ...parts.flatMap((part) => localsStored(index, part)),
  ];
  return { kind: indexes.some((each) => each.index.kind === 'oparg') ? 'local' : 'plain' };
}

type LocalStore = Extract<Statement, { kind: 'assign-local' }>;

function localsStored(index: ModelIndex, part: UopPart): LocalStore[] {
  return nodesOf(index.uop(part.uop).body).filter(
    (node): node is LocalStore => node.kind === 'assign-local' && 'index' in node,
  );
}

type SlotUse = Extract<Expr, { kind: 'slot' }>;

function slotsUsed(index: ModelIndex, part: UopPart): SlotUse[] {
  return nodesOf(index.uop(part.uop).body).filter(
    (node): node is SlotUse => node.kind === 'slot' && 'of' in node && 'index' in node,
  );
}

function shiftOf(index: Expr): number {
  return index.kind === 'binary' && index.operator === '>>' && index.right.kind === 'int'
    ? index.right.value
    : 0;
}

/** What a set lowest bit adds on top: `NULL|self` if any member of the family may leave a self there, else `NULL`. */
function pushedByLowestBit({ model }: ModelIndex, head: InstructionModel): string {
  const place = head.outputs.findIndex((id) => head.values[id]!.condition !== null);
  if (place < 0) return '';
  const family = [head, ...model.instructions.filter((each) => each.family === head.name)];
  const extras = family.flatMap(({ values, outputs }) => values[outputs[place] ?? -1] ?? []);
  return extras.every((extra) => extra.type.kind === 'null') ? 'NULL' : 'NULL|self';
}

/** Direction of the operand as a jump distance: 1, -1, or 0 where the instruction does not jump. */
export function jumpDirection(index: ModelIndex, instruction: InstructionModel): -1 | 0 | 1 {
  for (const part of uopParts(instruction)) {
    for (const node of nodesOf(index.uop(part.uop).body)) {
      if (node.kind === 'jump' && 'offset' in node) return isNegative(node.offset as Expr) ? -1 : 1;
    }
  }
  return 0;
}

function isNegative(offset: Expr): boolean {
  if (offset.kind === 'unary') return offset.operator === '-' && offset.operand.kind === 'oparg';
  if (offset.kind === 'convert') return isNegative(offset.value);
  return (
    offset.kind === 'binary' &&
    (offset.operator === '-'
      ? offset.right.kind === 'oparg' || isNegative(offset.left)
      : isNegative(offset.left))
  );
}
