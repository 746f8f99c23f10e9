// Generated from dsl/python.ops by `make regen`; do not edit. Digest 1b851bb622077181.
/**
 * What the abstract cases ask of the trace optimiser: one value of the trace is a symbol, and every statement and expression of a body
 * says here what it means for what is known of symbols. `runtime/optimizer/` implements it.
 */

/** A value of the trace. The same symbol is the same value wherever it is held. */
export interface Sym {
  readonly id: number;
}

/** A type of the definition file: `int`, `object?` with NULL, `null`, or a scalar: `i32`, `truth`, ... */
export type TypeName = string;

/** Computes from constants what the body would compute from them: printed from the body, as its tier-1 case is. */
export type Compute = (...values: never[]) => unknown;

/** Results of the paths through a branch: the outputs assigned in it. null: the path ends there. */
export type Arm<T extends readonly Sym[]> = () => T | null;

export interface Abstract {
  // ---- what is known when the trace is made
  number(value: number): Sym;
  text(value: string): Sym;
  nothing(): Sym;
  singleton(name: string): Sym;
  /** A cache field of the micro-op: a number, or an object. */
  operand(index: number): Sym;
  object(index: number): Sym;
  oparg(): number;
  size(): Sym;
  codeConstant(index: Sym): Sym;
  codeName(index: Sym): Sym;

  // ---- stack and frame
  pop(type: TypeName): Sym;
  popRun(count: number, type: TypeName): readonly Sym[];
  push(value: Sym, type: TypeName): void;
  pushRun(values: readonly Sym[]): void;
  frame(): Sym;
  local(index: Sym): Sym;
  setLocal(index: Sym, value: Sym): void;
  pushFrame(frame: Sym): void;
  popFrame(): void;
  suspendFrame(): void;

  // ---- facts
  narrow(value: Sym, type: TypeName): void;
  /** The check number `index` of the body: what it says holds afterwards. */
  check(index: number, condition: Sym): void;
  branch<const T extends readonly Sym[]>(condition: Sym, then: Arm<T>, otherwise: Arm<T>): T;

  // ---- expressions
  not(truth: Sym): Sym;
  and(left: Sym, right: Sym): Sym;
  or(left: Sym, right: Sym): Sym;
  choose(condition: Sym, then: Sym, otherwise: Sym, type: TypeName): Sym;
  equal(left: Sym, right: Sym): Sym;
  isType(value: Sym, type: TypeName): Sym;
  isNull(value: Sym): Sym;
  isSingleton(value: Sym, name: string): Sym;
  convert(how: 'widen' | 'truncate' | 'box' | 'unbox' | 'number' | 'assume', value: Sym, type: TypeName): Sym;
  /** An operator; `key` names it. */
  apply(key: string, operands: readonly Sym[], type: TypeName, compute: Compute | null): Sym;
  field(object: Sym, field: string, isMutable: boolean, type: TypeName, read: Compute): Sym;
  element(object: Sym, field: string, index: Sym, isMutable: boolean, type: TypeName): Sym;
  capacity(object: Sym, field: string, isMutable: boolean): Sym;
  at(run: readonly Sym[], index: Sym): Sym;
  /** `ask`: the operation itself, where it only asks. */
  call(operation: string, args: readonly Sym[], ask: Compute | null): Sym;
  create(
    owner: TypeName,
    fields: Readonly<Record<string, Sym>>,
    arrays: Readonly<Record<string, readonly Sym[] | Sym>>,
  ): Sym;

  // ---- effects
  setField(object: Sym, field: string, value: Sym): void;
  setElement(object: Sym, field: string, index: Sym, value: Sym): void;
  /** Whatever the body may do, without looking at its paths. */
  effects(operations: readonly string[], writes: readonly string[]): void;

  // ---- abstract clauses
  /** The arguments are evaluated as things are now. */
  watch(object: () => Sym, entry: (() => Sym) | null): void;
  /** `names`: of the last arguments; `above`: a frame that lies under the new one and has not begun. */
  enter(
    callee: Sym,
    args: readonly Sym[],
    names: Sym | null,
    above: { readonly callee: Sym; readonly stack: readonly Sym[] } | null,
  ): Sym;
  isKnown(value: Sym): boolean;
  isOf(value: Sym, type: TypeName): boolean;
  isTrue(truth: Sym): boolean;
  /** What is known of the type of `like` holds for `value` too. */
  narrowLike(value: Sym, like: Sym): void;
  replaceWith(uop: string, oparg: number): void;
}

export type AbstractCase = (cx: Abstract) => void;
