/**
 * Random sequences of instructions, as the recorder would have met them: each is chosen by chance and executed, micro-op by micro-op, on the values that the
 * ones before it have left, and is taken if its checks hold. So whatever types a micro-op relies on, it finds in the run that the sequence was made by.
 */
import { EXPANSIONS } from '../../../../generated/metadata/expansion.ts';
import { INSTRUCTION_SIGNATURES, type Item } from '../../../../generated/metadata/signatures.ts';
import { RAISED, takeRaised } from '../../../../generated/interpreter/outcome.ts';
import { PyException } from '../../../../runtime/objects/exceptions/exceptions.ts';
import { stack, type Frame } from '../../../../runtime/objects/machine/frame.ts';
import { bareOp, expand, formAt, has, infoOf, readOperands, withGuess, type Site } from '../../../../runtime/optimizer/expand.ts';
import { CLOSED } from '../../../../runtime/optimizer/record.ts';
import type { Exit, Trace, TraceOp } from '../../../../runtime/optimizer/trace.ts';
import { opargsOf } from '../../optimizer/soundness/operands.ts';
import { maker, valuesOf, type Maker } from '../../optimizer/soundness/values.ts';
import type { Dice } from '../../optimizer/random/dice.ts';
import { begin, CODE, CONSTANTS, LOCALS, SPACING, STACK } from './machine.ts';

export interface Sequence {
  readonly trace: Trace;
  /** What it was made by: for each local, and what a loop goes over, or nothing. */
  readonly locals: readonly Maker[];
  readonly iterator: readonly Maker[];
}

const repeated = (times: number, ...names: readonly string[]): string[] => Array.from({ length: times }, () => names).flat();

/** By how often they are tried: what stencils are made of most, what is called out of functions in between. */
const INSTRUCTIONS: readonly string[] = [
  ...repeated(12, 'LOAD_FAST'),
  ...repeated(4, 'LOAD_FAST_LOAD_FAST', 'LOAD_CONST', 'STORE_FAST', 'BINARY_OP'),
  ...repeated(3, 'BINARY_OP_ADD_INT', 'BINARY_OP_SUBTRACT_INT', 'BINARY_OP_MULTIPLY_INT', 'BINARY_OP_ADD_FLOAT', 'BINARY_OP_SUBTRACT_FLOAT', 'BINARY_OP_MULTIPLY_FLOAT', 'COMPARE_OP_INT', 'COMPARE_OP_FLOAT'),
  ...repeated(3, 'BINARY_SUBSCR_LIST_INT', 'BINARY_SUBSCR_TUPLE_INT', 'STORE_SUBSCR_LIST_INT', 'LIST_APPEND', 'UNPACK_SEQUENCE_TWO_TUPLE'),
  ...repeated(2, 'FOR_ITER_LIST', 'FOR_ITER_TUPLE', 'FOR_ITER_RANGE', 'POP_JUMP_IF_FALSE', 'POP_JUMP_IF_TRUE', 'POP_JUMP_IF_NONE', 'POP_JUMP_IF_NOT_NONE'),
  ...repeated(2, 'TO_BOOL_BOOL', 'TO_BOOL_INT', 'TO_BOOL_LIST', 'TO_BOOL_NONE', 'UNARY_NOT', 'COPY', 'SWAP'),
  ...repeated(1, 'POP_TOP', 'STORE_FAST_LOAD_FAST', 'STORE_FAST_STORE_FAST', 'LOAD_FAST_CHECK', 'EXIT_INIT_CHECK'),
  ...repeated(3, 'BUILD_LIST'),
  ...repeated(1, 'BUILD_TUPLE', 'IS_OP', 'CONTAINS_OP', 'GET_ITER', 'UNARY_NEGATIVE', 'BINARY_SUBSCR', 'STORE_SUBSCR', 'BINARY_OP_ADD_UNICODE', 'COMPARE_OP_STR', 'TO_BOOL_STR', 'TO_BOOL', 'UNPACK_SEQUENCE_TUPLE', 'UNPACK_SEQUENCE_LIST'),
];

/** What seldom comes about by itself: an index in range on a sequence, an iterator, two floats to divide. Each stands for the instructions of one. */
const PHRASES: readonly (readonly string[])[] = [
  ['LOAD_SEQUENCE', 'LOAD_INDEX', 'BINARY_SUBSCR_LIST_INT'],
  ['LOAD_SEQUENCE', 'LOAD_INDEX', 'BINARY_SUBSCR_TUPLE_INT'],
  ['LOAD_FAST', 'LOAD_SEQUENCE', 'LOAD_INDEX', 'STORE_SUBSCR_LIST_INT'],
  ['LOAD_SEQUENCE', 'GET_ITER', 'FOR_ITER_LIST'],
  ['LOAD_SEQUENCE', 'GET_ITER', 'FOR_ITER_TUPLE'],
  ['LOAD_TEXT', 'LOAD_TEXT', 'BINARY_OP_ADD_UNICODE'],
  ['LOAD_TEXT', 'LOAD_FAST', 'BINARY_OP_ADD_UNICODE'],
  ['LOAD_TEXT', 'LOAD_TEXT', 'BINARY_OP_INPLACE_ADD_UNICODE'],
  ['LOAD_FAST', 'LOAD_TEXT', 'COMPARE_OP_STR'],
  ['LOAD_FAST', 'LOAD_TEXT', 'COMPARE_OP_STR'],
  ['LOAD_TEXT', 'LOAD_INDEX', 'BINARY_SUBSCR_STR_INT'],
  ['LOAD_SEQUENCE', 'UNPACK_SEQUENCE_LIST'],
  ['LOAD_SEQUENCE', 'MATCH_SEQUENCE', 'STORE_FAST'],
  ['LOAD_FAST', 'MATCH_MAPPING', 'STORE_FAST'],
  ['LOAD_FAST', 'LOAD_FAST', 'DIVIDE'],
  ['LOAD_FAST', 'LOAD_FAST', 'POWER'],
  ['LOAD_FAST', 'LOAD_NUMBER', 'COMPARE_OP'],
  ['LOAD_NUMBER', 'LOAD_FAST', 'BINARY_OP'],
  ['LOAD_FAST', 'LOAD_NUMBER', 'BINARY_OP'],
  ['LOAD_FAST', 'UNARY_NEGATIVE'],
  ['LOAD_INDEX', 'LOAD_FAST', 'CONTAINS_OP'],
  ['LOAD_FAST', 'LOAD_INDEX', 'BINARY_SUBSCR'],
  ['COPY', 'DIVIDE'],
];

/** Numbers of BINARY_OP, in place or not, of which no result fills the machine; `a += iter(a)` would. */
const OPERATORS = [0, 1, 2, 6, 7, 10, 11, 12, 14, 15, 19, 20, 23, 24, 25];
const TRUE_DIVIDE = 11;
const POWER = 8;
/** Among the constants: 5, and 2.5. */
const NUMBERS = [3, 6];
/** Each may double the length of an int, a list or a str. */
const MOST_GROWING = { loop: 2, straight: 6 };
const isGrowing = (name: string, oparg: number): boolean => ['BINARY_OP_MULTIPLY_INT', 'BINARY_OP_ADD_UNICODE', 'BINARY_OP_INPLACE_ADD_UNICODE'].includes(name) || (name === 'BINARY_OP' && oparg === 0);

const ITERATORS: readonly Maker[] = ['moved(range(6), 0)', 'moved(range(5, -5, -2), 0)', 'iter([1, 2, 3, 4])', 'iter([1.5, -0.0, 2.5])', 'iter([1, 2, 2.5, "x"])', 'iter((2**30, -2**30, 2**53 - 1))', 'iter([(1, 2), (3, 4.5)])'].map(maker);
export const iteratorsLike = ({ type }: Maker): readonly Maker[] => [...ITERATORS, ...valuesOf(type)].filter((each) => each.type === type);

/** Where one is worth more than another to a stencil. */
const TYPES = ['int', 'int', 'int', 'float', 'float', 'bool', 'list', 'list', 'tuple', 'none', 'str', 'dict', 'object'];

/** The local that mostly holds one. */
const SEQUENCE = 0;
const SEQUENCES = ['list', 'tuple'];

export function randomSequence(dice: Dice): Sequence {
  const locals = LOCALS.map((name, index) => (name === 'unbound' && dice.seldom(2) ? valuesOf('null')[0]! : dice.one(valuesOf(dice.one(index === SEQUENCE ? SEQUENCES : TYPES)))));
  const iterator = dice.seldom(3) ? [] : [dice.one(ITERATORS)];
  const frame = begin(locals.map(({ make }) => make()), iterator.map(({ make }) => make()));
  return { locals, iterator, trace: new Recorder(dice, frame, iterator[0]?.type ?? null).record(4 + dice.below(20)) };
}

const LOOPS: Readonly<Record<string, string>> = { range_iterator: 'FOR_ITER_RANGE', list_iterator: 'FOR_ITER_LIST', tuple_iterator: 'FOR_ITER_TUPLE' };
const MOST_TRIES = 40;

class Recorder {
  readonly #dice: Dice;
  readonly #frame: Frame;
  readonly #loop: string | null;
  readonly #ops: TraceOp[] = [];
  readonly #exits: Exit[] = [];
  #pc = SPACING;
  #growing = 0;
  /** Of what is on the stack, as far as it is known without a look at the values. */
  #types: string[] = [];
  #escaped = false;

  /** `iterator`: the type of what lies on the stack, over which a loop goes; null: no loop. */
  constructor(dice: Dice, frame: Frame, iterator: string | null) {
    this.#dice = dice;
    this.#frame = frame;
    this.#loop = iterator === null ? null : LOOPS[iterator]!;
    if (iterator !== null) this.#types.push('object');
  }

  record(length: number): Trace {
    const { code } = this.#frame;
    const second = this.#site('', 0);
    if (this.#loop !== null) this.#take(this.#loop, 2);
    for (let instructions = 0; instructions < length; instructions++) this.#takeAny();
    if (this.#loop === null) return this.#trace({ code, pc: 0, kind: 'entry', header: -1 }, second, [], this.#end());
    // What lies on the iterator is not there in the next round.
    while (this.#depth > 1) this.#take(this.#dice.seldom(3) ? 'POP_TOP' : 'STORE_FAST', this.#dice.below(LOCALS.length));
    const back = this.#site('JUMP_BACKWARD', 2);
    const around = [...(this.#escaped ? [this.#validityCheck(back)] : []), bareOp('_JUMP_TO_TOP', back, null)];
    return this.#trace({ code, pc: back.start, kind: 'loop', header: second.start }, second, this.#expanded(back, false), around);
  }

  #trace(start: Trace['start'], second: Site, first: readonly TraceOp[], last: readonly TraceOp[]): Trace {
    const { code, globals, builtins } = this.#frame;
    const ops = [bareOp('_START_EXECUTOR', { ...second, start: start.pc, pc: start.pc }, null), ...first, ...this.#ops, ...last];
    return { start, ops, exits: this.#exits, ending: start.kind === 'loop' ? CLOSED : 'the test', frames: [{ code, globals, builtins, depth: second.depth, pc: start.pc, isResumed: false, seen: [] }], second };
  }

  get #depth(): number {
    return this.#frame.sp - this.#frame.base - LOCALS.length;
  }

  #site(name: string, oparg: number): Site {
    return { code: CODE, start: this.#pc, pc: this.#pc, name, oparg, depth: this.#depth, frame: 0 };
  }

  // ---------------------------------------------------------------- instructions

  #takeAny(): void {
    if (this.#dice.seldom(5)) return this.#takePhrase(this.#dice.one(PHRASES));
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const name = this.#dice.one(INSTRUCTIONS);
      const oparg = this.#opargOf(name);
      const grows = isGrowing(name, oparg);
      if (grows && this.#growing >= (this.#loop === null ? MOST_GROWING.straight : MOST_GROWING.loop)) continue;
      if (!this.#take(name, oparg)) continue;
      if (grows) this.#growing++;
      return;
    }
  }

  /** As far as it goes. */
  #takePhrase(phrase: readonly string[]): void {
    phrase.every((name) => {
      if (name === 'LOAD_SEQUENCE') return this.#take('LOAD_FAST', SEQUENCE);
      if (name === 'LOAD_INDEX') return this.#take('LOAD_CONST', this.#dice.below(2));
      if (name === 'LOAD_TEXT') return this.#take('LOAD_CONST', CONSTANTS.indexOf('text'));
      if (name === 'LOAD_NUMBER') return this.#take('LOAD_CONST', this.#dice.one(NUMBERS));
      if (name === 'POWER') return this.#take('BINARY_OP', POWER);
      if (name === 'DIVIDE') return this.#take('BINARY_OP', TRUE_DIVIDE);
      return this.#take(name, this.#opargOf(name));
    });
  }

  #opargOf(name: string): number {
    switch (name) {
      case 'BINARY_OP':
        return this.#dice.one(OPERATORS);
      case 'LOAD_CONST':
        return this.#dice.below(CONSTANTS.length);
      // Compilers load a local like that only where it has a value.
      case 'LOAD_FAST':
        return this.#dice.below(LOCALS.length - 1);
      case 'LOAD_FAST_LOAD_FAST':
      case 'STORE_FAST_LOAD_FAST':
        return (this.#dice.below(LOCALS.length - 1) << 4) | this.#dice.below(LOCALS.length - 1);
      case 'STORE_FAST_STORE_FAST':
        return (this.#dice.below(LOCALS.length) << 4) | this.#dice.below(LOCALS.length);
      case 'STORE_FAST':
      case 'LOAD_FAST_CHECK':
        return this.#dice.below(LOCALS.length);
      case 'COMPARE_OP':
      case 'COMPARE_OP_INT':
      case 'COMPARE_OP_FLOAT':
      case 'COMPARE_OP_STR':
        return this.#dice.one(opargsOf('COMPARE_OP'));
      default:
        return this.#dice.one(opargsOf(name));
    }
  }

  /** Executes it and keeps its micro-ops; where a check fails, or it raises, it was never there. */
  #take(name: string, oparg: number): boolean {
    const site = this.#site(name, oparg);
    const { popped, pushed } = infoOf(name);
    const isLow = site.depth - popped(oparg) < Number(this.#loop !== null && this.#ops.length > 0);
    if (isLow || site.depth + Math.max(0, pushed(oparg) - popped(oparg)) > STACK - 2) return false;
    if (!this.#isPromised(name, oparg)) return false;
    const types = typesBehind(name, oparg, this.#types);
    for (const jumped of [false, true]) {
      if (!this.#run(site, jumped)) continue;
      // A jump may leave less than what goes on.
      this.#types = types.slice(0, this.#depth);
      return true;
    }
    return false;
  }

  /** What no check makes sure of, the compiler has: a `not` of nothing but a bool. */
  #isPromised(name: string, oparg: number): boolean {
    const taken = this.#types.slice(this.#types.length - infoOf(name).popped(oparg));
    return typesOf(INSTRUCTION_SIGNATURES[name]!.inputs, oparg).every((type, index) => type.startsWith('object') || type === taken[index]);
  }

  #run(site: Site, jumped: boolean): boolean {
    const frame = this.#frame;
    const [sp, before, exits] = [frame.sp, stack.slice(frame.base, frame.sp), this.#exits.length];
    const ops = [...(this.#escaped ? [this.#validityCheck(site)] : []), ...this.#expanded(site, jumped)];
    if (ops.every((op) => goesOn(op, frame))) {
      this.#ops.push(...ops);
      this.#escaped = ops.some(({ uop }) => has(uop, 'escapes'));
      this.#pc += SPACING;
      return true;
    }
    before.forEach((value, index) => (stack[frame.base + index] = value));
    frame.sp = sp;
    this.#exits.length = exits;
    return false;
  }

  #expanded(site: Site, jumped: boolean): TraceOp[] {
    const plain = EXPANSIONS[site.name]!;
    if (plain.kind === 'untraced') throw new Error(`${site.name}: ${plain.reason}`);
    if (jumped && !plain.steps.some(({ branch }) => branch?.kind === 'conditional')) return [bareOp('_EXIT_TRACE', site, null)];
    const form = formAt(site, this.#frame);
    if (form !== null) return expand(site, form.expansion, form.operands, jumped, this.#makeExit);
    const expansion = withGuess(plain, this.#frame);
    return expand(site, expansion, readOperands(site, expansion), jumped, this.#makeExit);
  }

  // ---------------------------------------------------------------- exits

  readonly #makeExit = (fields: Pick<Exit, 'code' | 'pc' | 'depth' | 'frame' | 'restores' | 'isBranch' | 'isEnd'>): Exit => {
    const exit: Exit = { ...fields, id: this.#exits.length, isUnfit: false, taken: 0, tryAt: Infinity, executor: null, refusal: null };
    this.#exits.push(exit);
    return exit;
  };

  #exitAt(site: Site, isEnd: boolean): Exit {
    return this.#makeExit({ code: CODE, pc: site.start, depth: site.depth, frame: 0, restores: 0, isBranch: false, isEnd });
  }

  #validityCheck(site: Site): TraceOp {
    return bareOp('_CHECK_VALIDITY', site, this.#exitAt(site, false));
  }

  #end(): TraceOp[] {
    const site = this.#site('', 0);
    return [bareOp('_EXIT_TRACE', site, this.#exitAt(site, true))];
  }
}

function typesOf(items: readonly Item[], oparg: number): string[] {
  return items.flatMap(({ type, size }) => Array.from({ length: Math.max(0, size(oparg)) }, () => type));
}

function typesBehind(name: string, oparg: number, types: readonly string[]): string[] {
  const below = types.slice(0, types.length - infoOf(name).popped(oparg));
  const taken = types.slice(below.length);
  if (name === 'COPY') return [...types, taken[0]!];
  if (name === 'SWAP') return [...below, taken.at(-1)!, ...taken.slice(1, -1), taken[0]!];
  const made = typesOf(INSTRUCTION_SIGNATURES[name]!.outputs, oparg);
  return [...below, ...(name.startsWith('TO_BOOL') ? ['bool'] : made)];
}

function goesOn(op: TraceOp, frame: Frame): boolean {
  frame.pc = op.pc;
  try {
    const after = op.run(frame, op);
    if (after === RAISED) takeRaised();
    return after === frame;
  } catch (error) {
    if (!(error instanceof PyException)) throw error;
    return false;
  }
}
