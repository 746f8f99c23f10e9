/**
 * Superinstructions: adjacent instructions run as one. Their parts are composed over one symbolic stack, as the parts of an
 * instruction are, so that a value goes from one member to the next without touching the stack.
 */
import { constant, evaluate, SAMPLES } from './formula.ts';
import type { Formula, InstructionModel, PartModel, UopModel, ValueModel } from './model.ts';
import { union } from './properties.ts';

/**
 * One member: an instruction, and what its operand is where the stack effect depends on it (null elsewhere): `LOAD_ATTR(0)` is
 * one whose lowest bit is 0, `SWAP(2)` one that is 2. Which of the two is meant follows from the instruction.
 */
export interface Member {
  readonly instruction: string;
  readonly operand: number | null;
}

export interface Sequence {
  /** `COMPARE_OP_INT__POP_JUMP_IF_FALSE`; members spelt as in a decisions file. */
  readonly name: string;
  readonly opcode: number;
  readonly members: readonly SequenceMember[];
  /** All parts as one instruction; operands of parts and fields of caches are those of the members. */
  readonly whole: InstructionModel;
}

export interface SequenceMember extends Member {
  readonly model: InstructionModel;
  /** Code units from the first member's. */
  readonly offset: number;
  /** Its parts are those of the whole from `fromPart` up to, not including, `toPart`. */
  readonly fromPart: number;
  readonly toPart: number;
  /** Its value ids -> those of the whole; what its operand excludes is missing. */
  readonly values: ReadonlyMap<number, number>;
  /** Slots by which the stack has grown where it begins. */
  readonly grown: number;
  /** Where it begins, every value on the stack is in its place in memory. */
  readonly stackIsWritten: boolean;
}

interface Lookup {
  readonly instruction: (name: string) => InstructionModel;
  readonly uop: (name: string) => UopModel;
}

/** The members as one, or the reason why they cannot be. */
export function composeSequence(find: Lookup, members: readonly Member[], opcode: number): Sequence | string {
  const composer = new SequenceComposer();
  for (const member of members) {
    const reason = composer.add(find.instruction(member.instruction), member);
    if (reason !== null) return reason;
  }
  return composer.finish(find, members.map(memberName).join('__'), opcode);
}

/** As a decisions file and a superinstruction's name spell it. */
export function memberName({ instruction, operand }: Member): string {
  return operand === null ? instruction : `${instruction}(${operand})`;
}

/** @throws if the text is no member's name */
export function memberNamed(text: string): Member {
  const [, instruction, operand] = /^(\w+)(?:\((\d+)\))?$/.exec(text) ?? [];
  if (instruction === undefined) throw new Error(`${text} is no instruction`);
  return { instruction, operand: operand === undefined ? null : Number(operand) };
}

class SequenceComposer {
  readonly #values: ValueModel[] = [];
  readonly #found: number[] = [];
  readonly #stack: number[] = [];
  readonly #parts: PartModel[] = [];
  readonly #members: SequenceMember[] = [];
  #offset = 0;

  /** Returns why the instruction cannot follow those before it; null if it can. */
  add(model: InstructionModel, member: Member): string | null {
    const sizes = fixedSizes(model, member.operand);
    if (sizes === null) return `the stack effect of ${model.name} depends on its operand`;
    if (this.#members.length === 0 && operandBits(model) > 1) return `${model.name} may have an EXTENDED_ARG in front of it`;
    const ids = new Map<number, number>();
    const begin = { grown: this.#stack.length - this.#found.length, stackIsWritten: this.isWritten(), fromPart: this.#parts.length };
    for (const id of [...model.inputs].reverse()) if (sizes.get(id) === 1) ids.set(id, this.take(valueOf(model, id)));
    for (const value of model.values) if (value.source.kind === 'part') ids.set(value.id, this.make(value));
    this.#parts.push(...model.parts.map((part) => this.moved(part, ids)));
    for (const id of model.outputs) if (sizes.get(id) === 1) this.#stack.push(ids.get(id)!);
    this.#members.push({ ...member, ...begin, model, offset: this.#offset, toPart: this.#parts.length, values: ids });
    this.#offset += 1 + model.cacheUnits;
    return null;
  }

  finish(find: Lookup, name: string, opcode: number): Sequence {
    const first = this.#members[0]!.model;
    const models = this.#members.map((member) => member.model);
    const uops = this.#parts.flatMap((part) => (part.kind === 'uop' ? [find.uop(part.uop)] : []));
    const whole: InstructionModel = {
      ...first, name, opcode, hot: true, parts: this.#parts, caches: [], cacheUnits: this.#offset - 1, values: this.#values, inputs: this.#found,
      outputs: [...this.#stack], popped: constant(this.#found.length), pushed: constant(this.#stack.length), isHead: false, specialisation: null,
      properties: union(uops.map((uop) => uop.properties)), fallsThrough: models.every((model) => model.fallsThrough),
      whyNotTraceable: 'a trace has its members',
    };
    return { name, opcode, members: this.#members, whole };
  }

  private isWritten(): boolean {
    return this.#stack.every((id, height) => {
      const { source } = this.#values[id]!;
      return source.kind === 'stack' && source.depth.constant === this.#found.length - height;
    });
  }

  private take(input: ValueModel): number {
    const id = this.#stack.pop();
    if (id !== undefined) return id;
    const found = this.value(input, { kind: 'stack', depth: constant(this.#found.length + 1) });
    this.#found.unshift(found);
    return found;
  }

  private make(value: ValueModel): number {
    if (value.source.kind !== 'part') throw new Error('a value is found on the stack or made by a part');
    return this.value(value, { ...value.source, part: this.#parts.length + value.source.part });
  }

  private value(like: ValueModel, source: ValueModel['source']): number {
    const id = this.#values.length;
    this.#values.push({ ...like, id, run: false, size: constant(1), condition: null, source });
    return id;
  }

  private moved(part: PartModel, ids: ReadonlyMap<number, number>): PartModel {
    if (part.kind === 'cache') return { ...part, offset: part.offset + this.#offset };
    const known = (list: readonly number[]): number[] => list.map((id) => ids.get(id) ?? MISSING);
    return { ...part, cacheOffsets: part.cacheOffsets.map((offset) => offset + this.#offset), inputs: known(part.inputs), outputs: known(part.outputs) };
  }
}

/** A value that the operand excludes: no body reads it. */
const MISSING = -1;

function valueOf(model: InstructionModel, id: number): ValueModel {
  return model.values.find((value) => value.id === id)!;
}

/** How many of its operand's lowest bits a member says: 0, 1, or all 8 that its unit has. */
export function operandBits(model: InstructionModel): 0 | 1 | 8 {
  if (model.values.every((value) => value.size.constant !== null)) return 0;
  return [0, 1].every((bit) => model.values.every(({ size }) => dependsOnlyOnBit(size, bit))) ? 1 : 8;
}

function dependsOnlyOnBit(size: Formula, bit: number): boolean {
  const value = evaluate(size.expr, bit);
  return SAMPLES.every((oparg) => (oparg & 1) !== bit || evaluate(size.expr, oparg) === value);
}

/**
 * Value id -> 0 or 1. null if the operand must be known and is not, or if a value is a run of stack slots: only one that is
 * passed over unread (`unused`) and has at most one slot can be kept in a constant.
 */
function fixedSizes(model: InstructionModel, operand: number | null): Map<number, number> | null {
  if ((operand === null) !== (operandBits(model) === 0)) return null;
  const sizes = new Map<number, number>();
  for (const value of model.values) {
    const size = evaluate(value.size.expr, operand ?? 0);
    const isUnread = value.name.startsWith('unused');
    if ((size !== 0 && size !== 1) || (value.run && !isUnread)) return null;
    if (size === 0 && value.source.kind === 'stack' && !isUnread) return null;
    sizes.set(value.id, size);
  }
  return sizes;
}
