/**
 * The abstract machine beside the real one: each symbol gets the value that it stands for as soon as that can be told, and all that is
 * known of the symbol must be true of the value. A symbol met again (a term that memory recalls, a local, a stack slot) must stand for the
 * same value again, so what is believed of memory is looked at too.
 */
import * as heap from '../../../../runtime/heap/index.ts';
import type { Slot } from '../../../../runtime/heap/index.ts';
import type { Abstract, Arm, Compute, Sym } from '../../../../generated/tier2/domain.ts';
import { SINGLETONS, TYPE_TESTS } from '../../../../generated/tier2/types.ts';
import type { RecordedFrame } from '../../../../runtime/optimizer/abstract-frame.ts';
import { Abstraction, type Finding, type Host } from '../../../../runtime/optimizer/abstraction.ts';
import { explanations } from '../../../../runtime/optimizer/explanations.ts';
import { truthOf } from '../../../../runtime/optimizer/facts.ts';
import type { Known } from '../../../../runtime/optimizer/known.ts';
import type { TraceOp } from '../../../../runtime/optimizer/trace.ts';
import { stack, type Frame } from '../../../../runtime/objects/machine/frame.ts';
import { sameValue, whyNotTrue } from './concrete.ts';

// Failures say since when something is believed.
explanations.wanted = true;

/** What is learnt later of symbols from before is looked at every so many micro-ops. */
const ALL_EVERY = 40;

const UNKNOWN = Symbol('no value can be told');
type Real = unknown;

const accessors = heap as unknown as Readonly<Record<string, (...args: unknown[]) => unknown>>;

export class Shadow extends Abstraction {
  readonly violations: string[] = [];
  readonly #values = new Map<Known, Real>();
  #frame: Frame;
  /** The micro-op at hand. */
  #where = '';
  #sp = 0;
  /** Off in an arm that is not the one taken, and where a check has failed. */
  #isHere = true;
  /** The body has begun to change things: what it reads from now on is not what is there now. */
  #isStale = false;
  readonly #touched = new Set<Known>();
  #steps = 0;

  constructor(frames: readonly RecordedFrame[], host: Host, frame: Frame) {
    super(frames, host);
    this.#frame = frame;
  }

  // ---------------------------------------------------------------- one micro-op

  /** Before the abstract case: the real machine is about to execute it. */
  look(op: TraceOp, frame: Frame): Finding {
    this.#frame = frame;
    this.#sp = frame.sp;
    this.#isHere = true;
    this.#isStale = false;
    this.#touched.clear();
    this.#where = `${op.uop}(${op.oparg}) of ${op.instruction}`;
    return this.begin(op);
  }

  /** After it, if the trace goes on in `frame`. */
  compare(frame: Frame): void {
    const { top } = this;
    this.#isHere = true;
    this.#frame = frame;
    const bottom = frame.base + frame.code.nlocalsplus;
    if (top.stack.length !== frame.sp - bottom) return this.#complain(`${top.stack.length} slots are known, ${frame.sp - bottom} are there`);
    top.stack.forEach((known, slot) => this.#bind(known, stack[bottom + slot]));
    top.locals.forEach((known, index) => known !== undefined && this.#bind(known, stack[frame.base + index]));
    for (const known of this.#touched) this.#check(known);
    if (++this.#steps % ALL_EVERY === 0) for (const known of this.#values.keys()) this.#check(known);
  }

  /** Whether its checks held: what is proved of them must be so. */
  compareChecks(left: boolean): void {
    const known = [...this.finding.checks.values()].map((check) => check.known);
    if (left && known.length > 0 && known.every((each) => each === true)) this.#complain('it leaves although its checks are proved to hold');
    if (!left && known.includes(false)) this.#complain('it goes on although a check is proved to fail');
  }

  #complain(what: string): void {
    this.violations.push(`${this.#where}: ${what}`);
  }

  #check(known: Known): void {
    const why = whyNotTrue(known, this.#values.get(known));
    if (why !== null) this.#complain(why);
  }

  #bind<T extends Sym>(sym: T, value: Real): T {
    if (!this.#isHere || value === UNKNOWN) return sym;
    const known = sym as unknown as Known;
    const before = this.#values.has(known) ? this.#values.get(known) : value;
    if (!sameValue(before, value)) this.#complain(`symbol ${known.id} (${known.type}) was another value before`);
    this.#values.set(known, value);
    this.#touched.add(known);
    return sym;
  }

  #real(sym: Sym): Real {
    const known = sym as Known;
    return this.#values.has(known) ? this.#values.get(known) : (known.constant?.value ?? UNKNOWN);
  }

  /** What `compute` gives for the values of the symbols, if all are told. */
  #compute(syms: readonly Sym[], compute: ((...values: never[]) => unknown) | null): Real {
    if (!this.#isHere || compute === null) return UNKNOWN;
    const values = syms.map((sym) => this.#real(sym));
    if (values.includes(UNKNOWN)) return UNKNOWN;
    try {
      return compute(...(values as never[]));
    } catch {
      // The right side of `&&` and `||` is looked at without the left: it may read where nothing is.
      return UNKNOWN;
    }
  }

  #read(syms: readonly Sym[], isMutable: boolean, compute: ((...values: never[]) => unknown) | null): Real {
    return isMutable && this.#isStale ? UNKNOWN : this.#compute(syms, compute);
  }

  // ---------------------------------------------------------------- what is known when the trace is made

  override number(value: number): Known {
    return this.#bind(super.number(value), value);
  }

  override text(value: string): Known {
    return this.#bind(super.text(value), value);
  }

  override nothing(): Known {
    return this.#bind(super.nothing(), null);
  }

  override singleton(name: string): Known {
    return this.#bind(super.singleton(name), SINGLETONS[name]!.value);
  }

  override codeConstant(index: Sym): Known {
    return this.#bind(super.codeConstant(index), this.#compute([index], (at: number) => this.#frame.code.consts[at]));
  }

  override codeName(index: Sym): Known {
    return this.#bind(super.codeName(index), this.#compute([index], (at: number) => this.#frame.code.names[at]));
  }

  // ---------------------------------------------------------------- stack and frame

  override pop(type: string): Known {
    const value = stack[--this.#sp];
    return this.#bind(super.pop(type), value);
  }

  override popRun(count: number, type: string): readonly Known[] {
    this.#sp -= count;
    const bottom = this.#sp;
    return super.popRun(count, type).map((known, slot) => this.#bind(known, stack[bottom + slot]));
  }

  override frame(): Known {
    return this.#bind(super.frame(), this.#frame);
  }

  override local(index: Sym): Known {
    return this.#bind(super.local(index), this.#read([index], true, (at: number) => stack[this.#frame.base + at]));
  }

  override setLocal(index: Sym, value: Sym): void {
    this.#isStale = true;
    super.setLocal(index, value);
  }

  override pushFrame(frame: Sym): void {
    this.#isStale = true;
    super.pushFrame(frame);
  }

  override popFrame(): void {
    this.#isStale = true;
    super.popFrame();
  }

  // ---------------------------------------------------------------- checks and branches

  override check(index: number, condition: Sym): void {
    const real = this.#real(condition);
    const known = truthOf(condition as Known);
    if (this.#isHere && known !== null && real !== UNKNOWN && known !== real) this.#complain(`check ${index} is proved ${known}, and it is ${String(real)}`);
    super.check(index, condition);
    if (real === false) this.#isHere = false;
  }

  override branch<const T extends readonly Sym[]>(condition: Sym, then: Arm<T>, otherwise: Arm<T>): T {
    const real = this.#real(condition);
    let taken: T | null | undefined;
    const arm = (body: Arm<T>, sense: boolean): Arm<T> => () => {
      const before = this.#isHere;
      this.#isHere &&= real === sense;
      const results = body();
      if (real === sense) taken = results;
      this.#isHere = before;
      return results;
    };
    const joined = super.branch(condition, arm(then, true), arm(otherwise, false));
    // The real machine took the arm that ends.
    if (taken === null) this.#isHere = false;
    joined.forEach((sym, position) => this.#bind(sym, taken ? this.#real(taken[position]!) : UNKNOWN));
    return joined;
  }

  // ---------------------------------------------------------------- expressions

  override not(truth: Sym): Known {
    return this.#bind(super.not(truth), this.#compute([truth], (value: boolean) => !value));
  }

  override and(left: Sym, right: Sym): Known {
    return this.#bind(super.and(left, right), this.#either(false, left, right));
  }

  override or(left: Sym, right: Sym): Known {
    return this.#bind(super.or(left, right), this.#either(true, left, right));
  }

  /** One of two that is `decisive` decides. */
  #either(decisive: boolean, left: Sym, right: Sym): Real {
    const values = [left, right].map((each) => (this.#isHere ? this.#real(each) : UNKNOWN));
    if (values.includes(decisive)) return decisive;
    return values.includes(UNKNOWN) ? UNKNOWN : !decisive;
  }

  override choose(condition: Sym, then: Sym, otherwise: Sym, type: string): Known {
    const taken = this.#compute([condition], (value: boolean) => this.#real(value ? then : otherwise));
    return this.#bind(super.choose(condition, then, otherwise, type), taken);
  }

  override equal(left: Sym, right: Sym): Known {
    return this.#bind(super.equal(left, right), this.#compute([left, right], (a: unknown, b: unknown) => a === b));
  }

  override isType(value: Sym, type: string): Known {
    return this.#bind(super.isType(value, type), this.#compute([value], (x: Slot) => x !== null && TYPE_TESTS[type]!(x)));
  }

  override isNull(value: Sym): Known {
    return this.#bind(super.isNull(value), this.#compute([value], (x: Slot) => x === null));
  }

  override isSingleton(value: Sym, name: string): Known {
    return this.#bind(super.isSingleton(value, name), this.#compute([value], (x: Slot) => x === SINGLETONS[name]!.value));
  }

  override convert(how: Parameters<Abstract['convert']>[0], value: Sym, type: string): Known {
    const real = this.#compute([value], (x: unknown) => x);
    // What the real machine makes of a wrong promise is not to be relied on, so it is said at once.
    if (how === 'assume' && real !== UNKNOWN) this.#promise(type, real);
    return this.#bind(super.convert(how, value, type), this.#compute([value], (x: unknown) => converted(how, x, type)));
  }

  #promise(type: string, real: Real): void {
    const why = whyNotTrue(this.facts.fresh(type), real);
    if (why !== null) this.#complain(`promised: ${why}`);
  }

  override apply(key: string, operands: readonly Sym[], type: string, compute: Compute | null): Known {
    return this.#bind(super.apply(key, operands, type, compute), operands.length === 0 ? UNKNOWN : this.#compute(operands, compute));
  }

  override field(object: Sym, field: string, isMutable: boolean, type: string, read: Compute): Known {
    return this.#bind(super.field(object, field, isMutable, type, read), this.#read([object], isMutable, read));
  }

  override element(object: Sym, field: string, index: Sym, isMutable: boolean, type: string): Known {
    const get = accessors[`${field.replace('.', '_')}_get`]!;
    return this.#bind(super.element(object, field, index, isMutable, type), this.#read([object, index], isMutable, get));
  }

  override capacity(object: Sym, field: string, isMutable: boolean): Known {
    const size = accessors[`${field.replace('.', '_')}_size`]!;
    return this.#bind(super.capacity(object, field, isMutable), this.#read([object], isMutable, size));
  }

  override call(operation: string, args: readonly Sym[], ask: Compute | null): Known {
    const real = this.#read(args, true, ask);
    if (ask === null) this.#isStale = true;
    return this.#bind(super.call(operation, args, ask), real);
  }

  // ---------------------------------------------------------------- effects

  override setField(object: Sym, field: string, value: Sym): void {
    this.#isStale = true;
    super.setField(object, field, value);
  }

  override setElement(object: Sym, field: string, index: Sym, value: Sym): void {
    this.#isStale = true;
    super.setElement(object, field, index, value);
  }

  override effects(operations: readonly string[], writes: readonly string[]): void {
    this.#isStale = true;
    super.effects(operations, writes);
  }
}

function converted(how: Parameters<Abstract['convert']>[0], value: unknown, type: string): Real {
  if (how === 'unbox') return type === 'truth' ? value === heap.True : heap.float_value(value as Slot & object);
  if (how !== 'box') return value;
  // Which object a float's box is, only the real machine knows.
  return type === 'bool' ? (value === true ? heap.True : heap.False) : UNKNOWN;
}
