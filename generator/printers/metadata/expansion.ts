/** generated/metadata/expansion.ts: what a trace holds for each instruction. */
import { constant, formula } from '../../model/formula.ts';
import { jumpsOf } from '../../model/ways.ts';
import type { Expr, FormulaExpr, InstructionModel, UopModel } from '../../model/model.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { origin } from '../index-of-model.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { uopParts } from '../interpreter/values.ts';
import type { UopPart } from '../interpreter/values.ts';
import { typescriptFile } from '../typescript.ts';
import { count } from './uops.ts';

const EXPANSION = `/** One micro-op of an instruction in a trace. */
export interface Step {
  readonly uop: string;
  /** The micro-op's operand, from the instruction's. */
  readonly oparg: (oparg: number) => number;
  /** Its cache fields: units behind the instruction word, and width in units. */
  readonly caches: readonly { readonly offset: number; readonly units: number }[];
}

/** One way of a conditional jump. */
export interface Way {
  readonly uop: string;
  /** Where it fails the trace goes on behind the jump, the other way; else the instruction is run again in tier 1. */
  readonly isBranch: boolean;
}

/** What stands for a jump: one of its ways, or, where it is always taken, what is left of its body. */
export type Branch =
  | {
      readonly kind: 'conditional';
      readonly taken: Way;
      readonly fallthrough: Way;
      readonly offset: (oparg: number) => number;
      /** Slots that the instruction leaves on the stack where it jumps. */
      readonly leaves: (oparg: number) => number;
    }
  | { readonly kind: 'unconditional'; readonly uop: string };

export type Expansion =
  | {
      readonly kind: 'traced';
      readonly steps: readonly (Step & { readonly branch: Branch | null })[];
      /** Slots that a failing check must find again although an earlier micro-op has changed them; 0 for most. */
      readonly saves: (oparg: number) => number;
    }
  | { readonly kind: 'untraced'; readonly reason: string };`;

export function expansionFile(index: ModelIndex): GeneratedFile {
  const sorted = [...index.model.instructions].sort((a, b) => a.opcode - b.opcode);
  const entries = sorted.map((instruction) => expansion(index, instruction));
  return typescriptFile('metadata/expansion.ts', 'Instructions as sequences of micro-ops: what a trace is made from.', (file) => {
    file.addStatements([
      EXPANSION,
      '\nconst same = (oparg: number): number => oparg;\nconst none = (): number => 0;',
      `\nexport const EXPANSIONS: Readonly<Record<string, Expansion>> = {\n${entries.join('\n')}\n};`,
    ]);
  });
}

function expansion(index: ModelIndex, instruction: InstructionModel): string {
  return `/** ${origin(index.model, instruction)} */\n${instruction.name}: ${expansionText(index, instruction)},`;
}

export function expansionText(index: ModelIndex, instruction: InstructionModel): string {
  const reason = instruction.whyNotTraceable;
  if (reason !== null) return `{ kind: 'untraced', reason: ${JSON.stringify(reason)} }`;
  const steps = uopParts(instruction).filter((part) => index.uop(part.uop).tier.kind !== 'skipped').map((part) => step(index, instruction, part));
  return `{ kind: 'traced', steps: [${steps.join(', ')}], saves: ${needsSaving(index, instruction) ? count(instruction.popped) : 'none'} }`;
}

function step(index: ModelIndex, instruction: InstructionModel, part: UopPart): string {
  const uop = index.uop(part.uop);
  const fields = uop.caches.map((cache, position) => ({ offset: part.cacheOffsets[position]!, units: cache.units }));
  const oparg = part.oparg === null ? 'same' : count(part.oparg);
  return `{ uop: '${part.uop}', oparg: ${oparg}, caches: ${JSON.stringify(fields)}, branch: ${branchText(index, instruction, uop)} }`;
}

function branchText(index: ModelIndex, instruction: InstructionModel, uop: UopModel): string {
  const { replacedBy, properties } = uop;
  if (!properties.jumps) return 'null';
  if (!uop.fallsThrough) return `{ kind: 'unconditional', uop: '${replacedBy!.taken}' }`;
  const jump = jumpsOf(uop)[0]!;
  const taken = replacedBy?.taken ?? `${uop.name}__TAKEN`;
  const fallthrough = replacedBy?.always ?? replacedBy?.fallthrough ?? `${uop.name}__FALLTHROUGH`;
  const leaves = jump.leaving === null ? instruction.pushed : constant(jump.leaving.length);
  return `{
    kind: 'conditional', offset: ${count(formula(formulaExpr(jump.offset)))}, leaves: ${count(leaves)},
    taken: { uop: '${taken}', isBranch: ${leavesBehind(index.uop(taken), uop, 'taken')} },
    fallthrough: { uop: '${fallthrough}', isBranch: ${leavesBehind(index.uop(fallthrough), uop, 'fallthrough')} },
  }`;
}

/**
 * The micro-op's failure is the jump's other way, with everything done. A derived way says so itself, except where nothing was done; a guard
 * from the file where it stands for the whole jump, its stack included.
 */
function leavesBehind(uop: UopModel, jump: UopModel, way: 'taken' | 'fallthrough'): boolean {
  if (uop.wayOf !== null) return way === 'fallthrough' || jump.endEffect !== null;
  return jump.replacedBy?.always == null;
}

function formulaExpr(expr: Expr): FormulaExpr {
  switch (expr.kind) {
    case 'int':
    case 'const':
      return { kind: 'number', value: expr.value };
    case 'oparg':
      return { kind: 'oparg' };
    case 'convert':
      return formulaExpr(expr.value);
    case 'unary':
      return { kind: 'unary', operator: expr.operator, operand: formulaExpr(expr.operand) };
    case 'binary':
      return { kind: 'binary', operator: expr.operator, left: formulaExpr(expr.left), right: formulaExpr(expr.right) };
    default:
      throw new Error(`the distance of a jump is made of oparg and integers, not of ${expr.kind}`);
  }
}

/** A check comes after a micro-op that has changed the stack: leaving there must bring back what the instruction found. */
function needsSaving(index: ModelIndex, instruction: InstructionModel): boolean {
  let changed = false;
  for (const part of uopParts(instruction)) {
    const uop = index.uop(part.uop);
    const isConditional = uop.replacedBy?.fallthrough != null;
    if (changed && !isConditional && (uop.properties.exits || uop.properties.deopts)) return true;
    changed ||= !leavesStackAlone(uop);
  }
  return false;
}

function leavesStackAlone({ inputs, outputs }: UopModel): boolean {
  return inputs.length === outputs.length && outputs.every((item, index) => item.keeps === index);
}
