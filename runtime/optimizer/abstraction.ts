/** The abstract machine: what the generated abstract cases ask and tell, over the frames and the memory of one trace. */
import * as heap from '../heap/index.ts';
import { OPERATIONS, SINGLETONS } from '../../generated/tier2/types.ts';
import type { Abstract, Arm, Compute, Sym } from '../../generated/tier2/domain.ts';
import { AbstractFrame, type RecordedFrame } from './abstract-frame.ts';
import { bind, type Entered } from './binding.ts';
import { explanations } from './explanations.ts';
import { Facts, truthOf } from './facts.ts';
import type { Known } from './known.ts';
import { Memory } from './memory.ts';
import { common, contentOf, NONE_OWN, NOTHING, reachable, withContent, without, withOwn, type Contents as OwnContents, type OwnObjects } from './own.ts';
import { isMaking, specimenOf } from './specimen.ts';
import { perUop } from './traits.ts';
import type { TraceOp } from './trace.ts';

/** Something that the trace relies on: an object, or an entry of a dict. */
export interface Dependency {
  readonly object: object;
  readonly entry: number | null;
}

/** A check of a micro-op's body, by its number: proved (true), cannot hold (false), open (null). */
export interface Check {
  readonly index: number;
  readonly known: boolean | null;
  readonly condition: Known;
}

/** What a micro-op turned out to be. */
export interface Finding {
  readonly checks: Check[];
  readonly dependencies: Dependency[];
  /** It may run Python code, raise, or change something. */
  acts: boolean;
  /** Objects that it has made, those of the trace's own that it has written to, and those that it has handed to somebody. */
  readonly made: Known[];
  readonly written: Set<Known>;
  readonly shared: Known[];
  /** Objects of the trace's own of which it only asks what is so for all of their class, and such an object each. */
  readonly sampled: Map<Known, object>;
  /** Beside its outputs it changes objects of the trace's own, and all that it looks at is its inputs and such objects. */
  isOwn: boolean;
  replacement: { readonly uop: string; readonly oparg: number } | null;
}

/** What the abstract machine asks of the optimiser. */
export interface Host {
  /** The frame's globals or builtins are not known: from here on a check makes sure of them. False: no check can be put here. */
  pin(frame: AbstractFrame, which: 'globals' | 'builtins'): boolean;
  /** Watching it has proved useless: it changes all the time. */
  isRestless(dependency: Dependency): boolean;
}

interface Saved {
  readonly memory: Memory;
  readonly own: OwnObjects;
  readonly frames: AbstractFrame[];
  readonly finding: Finding;
  readonly contents: readonly Contents[];
}

interface TakenArm<T> {
  readonly results: T;
  readonly memory: Memory;
  readonly own: OwnObjects;
}

/** Of a frame. */
type Contents = Pick<AbstractFrame, 'locals' | 'stack' | 'isFresh'>;

/** Of a code unit: people count bytecode in bytes, as `dis` does. */
const BYTES = 2;

const as = (sym: Sym): Known => sym as Known;

export class Abstraction implements Abstract {
  readonly facts = new Facts();
  readonly #host: Host;
  memory = new Memory();
  own = NONE_OWN;
  /** Python code that finds an object of the trace's own in a frame ends the trace: nobody else changes one. */
  isLeftWhereLookedAt = false;
  /** Arms around of which nobody knows whether they are taken. */
  #arms = 0;
  frames: AbstractFrame[];
  /** Locals of the outermost frame that have been stored to. */
  readonly stored = new Set<number>();
  /** And those that have been loaded. */
  readonly loaded = new Set<number>();
  #op!: TraceOp;
  finding!: Finding;
  /** The micro-op at hand watches what it reads: of constants it is so as long as the trace lives. */
  #watches = false;
  /** The arguments of `watch` ask how things are now. */
  #asksNow = false;
  /** Checks are only judged: each by what was known before the micro-op. */
  #onlyJudges = false;

  constructor(frames: readonly RecordedFrame[], host: Host) {
    this.#host = host;
    this.frames = frames.map((frame, position) => new AbstractFrame(this.facts, frame, position));
  }

  /** Before each abstract case. */
  begin(op: TraceOp): Finding {
    this.#op = op;
    if (explanations.wanted) this.facts.why = `${op.uop} at ${BYTES * op.pc}`;
    this.#watches = false;
    this.#isEntering = false;
    this.finding = { checks: [], dependencies: [], acts: false, made: [], written: new Set(), shared: [], sampled: new Map(), isOwn: true, replacement: null };
    return this.finding;
  }

  get top(): AbstractFrame {
    return this.frames.at(-1)!;
  }

  /** Runs `suppose` and leaves everything as it was. */
  supposing<T>(suppose: () => T): T {
    const saved = this.#save();
    try {
      return this.facts.supposing(suppose);
    } finally {
      this.#restore(saved);
    }
  }

  /** Like `supposing`, with no check of `suppose` telling the checks behind it anything. */
  judging<T>(suppose: () => T): T {
    this.#onlyJudges = true;
    try {
      return this.supposing(suppose);
    } finally {
      this.#onlyJudges = false;
    }
  }

  /** From here on all is supposed, until it is restored. */
  #save(): Saved {
    const { memory, own, frames, finding } = this;
    const contents: Contents[] = [];
    for (const { locals, stack, isFresh } of frames) contents.push({ locals, stack: stack.slice(), isFresh });
    this.memory = new Memory(memory);
    return { memory, own, frames, finding, contents };
  }

  #restore({ memory, own, frames, finding, contents }: Saved): void {
    this.memory = memory;
    this.own = own;
    this.frames = frames;
    this.finding = finding;
    for (let index = 0; index < frames.length; index++) {
      const frame = frames[index]!;
      const { locals, stack, isFresh } = contents[index]!;
      frame.locals = locals;
      frame.stack = stack;
      frame.isFresh = isFresh;
    }
  }

  // ---------------------------------------------------------------- what is known when the trace is made

  number(value: number): Known {
    return this.facts.constant(value, 'i32');
  }

  text(value: string): Known {
    return this.facts.constant(value, 'str');
  }

  nothing(): Known {
    return this.facts.fresh('null');
  }

  singleton(name: string): Known {
    const { value, type } = SINGLETONS[name]!;
    return this.facts.constant(value, type);
  }

  operand(index: number): Known {
    return this.facts.constant(this.#op.operands[index], 'u32');
  }

  object(index: number): Known {
    return this.facts.constant(this.#op.operands[index]);
  }

  oparg(): number {
    return this.#op.oparg;
  }

  size(): Known {
    return this.number(this.#op.size);
  }

  codeConstant(index: Sym): Known {
    return this.facts.constant(this.top.recorded.code.consts[this.#index(index)]);
  }

  codeName(index: Sym): Known {
    return this.text(this.top.recorded.code.names[this.#index(index)]!);
  }

  #index(sym: Sym): number {
    return as(sym).constant!.value as number;
  }

  // ---------------------------------------------------------------- stack and frames

  pop(type: string): Known {
    const value = this.top.stack.pop()!;
    this.facts.narrow(value, type);
    return value;
  }

  popRun(count: number, type: string): readonly Known[] {
    const { stack } = this.top;
    const values = stack.splice(stack.length - count, count);
    for (const value of values) this.facts.narrow(value, type);
    return values;
  }

  push(value: Sym, type: string): void {
    this.facts.narrow(as(value), type);
    this.top.stack.push(as(value));
  }

  pushRun(values: readonly Sym[]): void {
    this.top.stack.push(...values.map(as));
  }

  frame(): Known {
    return this.top.self;
  }

  local(index: Sym): Known {
    const number = this.#index(index);
    if (this.frames.length === 1) this.loaded.add(number);
    return this.top.local(number);
  }

  setLocal(index: Sym, value: Sym): void {
    const number = this.#index(index);
    if (this.frames.length === 1) this.#noteStored(number, as(value));
    this.top.setLocal(number, as(value));
  }

  /** A local that gets what it has been all the time is none. */
  #noteStored(index: number, { origin, constant }: Known): void {
    if (constant === null && origin?.kind === 'local' && origin.frame === 0 && origin.index === index) return;
    this.stored.add(index);
  }

  /** Frames that `enter` has described, until they are pushed. */
  readonly #entered = new Map<Sym, Entered>();
  /** The micro-op at hand has described one. */
  #isEntering = false;

  enter(callee: Sym, args: readonly Sym[], names: Sym | null, above: Parameters<Abstract['enter']>[3]): Known {
    const frame = this.facts.fresh('frame');
    this.#isEntering = true;
    const below = above === null ? null : { callee: as(above.callee), stack: above.stack.map(as) };
    this.#entered.set(frame, { callee: as(callee), args: args.map(as).filter((arg) => arg.type !== 'null'), names: names === null ? null : as(names), below });
    return frame;
  }

  pushFrame(sym: Sym): void {
    const recorded = this.#op.entered!;
    const known = this.#entered.get(sym);
    const locals = known === undefined ? null : bind(known, recorded.at(-1)!.code, (value) => this.facts.constant(value));
    if (locals === null) for (const arg of known?.args ?? []) this.#share(arg);
    const below = recorded.slice(0, -1).map((each) => this.#frameBelow(each, known?.below ?? null));
    const frame = new AbstractFrame(this.facts, recorded.at(-1)!, null, locals === null ? null : known!.callee);
    locals?.forEach((value, index) => frame.setLocal(index, value));
    this.frames = [...this.frames, ...below, frame];
  }

  /** It has not begun yet, and has on its stack what the clause says. */
  #frameBelow(recorded: RecordedFrame, known: Entered['below']): AbstractFrame {
    const frame = new AbstractFrame(this.facts, recorded, null, known?.callee ?? null);
    if (known !== null) frame.stack = [...known.stack];
    return frame;
  }

  popFrame(): void {
    this.frames = this.frames.slice(0, -1);
  }

  suspendFrame(): void {
    throw new Error('a trace suspends no frame');
  }

  // ---------------------------------------------------------------- facts

  narrow(value: Sym, type: string): void {
    if (!this.#onlyJudges) this.facts.narrow(as(value), type);
  }

  check(index: number, condition: Sym): void {
    const { checks } = this.finding;
    const check = { index, known: truthOf(as(condition)), condition: as(condition) };
    let at = 0;
    while (at < checks.length && checks[at]!.index !== index) at++;
    checks[at] = check;
    if (!this.#onlyJudges) this.facts.assume(as(condition), true);
  }

  branch<const T extends readonly Sym[]>(condition: Sym, then: Arm<T>, otherwise: Arm<T>): T {
    const truth = truthOf(as(condition));
    // A trace that has left by the arm that ends is not here.
    if (truth !== null) return (truth ? then() : otherwise()) ?? ([] as unknown as T);
    const first = this.#arm(condition, true, then);
    const second = this.#arm(condition, false, otherwise);
    if (first === null || second === null) return this.#only(condition, first ?? second, first !== null);
    this.memory.meet(first.memory, second.memory);
    this.own = common(first.own, second.own);
    return first.results.map((value, position) => this.#join(as(value), as(second.results[position]!))) as unknown as T;
  }

  /** Of one of two, which may be either. */
  #join(one: Known, other: Known): Known {
    if (one !== other) for (const each of [one, other]) this.#share(each);
    return this.facts.join(one, other);
  }

  #arm<T extends readonly Sym[]>(condition: Sym, sense: boolean, arm: Arm<T>): TakenArm<T> | null {
    const saved = this.#save();
    this.#arms++;
    const results = this.facts.supposing(() => {
      this.facts.assume(as(condition), sense);
      return arm();
    });
    const { memory, own } = this;
    this.#arms--;
    this.#restore(saved);
    return results === null ? null : { results, memory, own };
  }

  /** The other arm ends, so this one's condition held. */
  #only<T extends readonly Sym[]>(condition: Sym, arm: TakenArm<T> | null, sense: boolean): T {
    if (arm === null) return [] as unknown as T;
    this.memory.accept(arm.memory);
    this.own = arm.own;
    this.facts.assume(as(condition), sense);
    return arm.results;
  }

  // ---------------------------------------------------------------- expressions

  not(truth: Sym): Known {
    return this.facts.not(as(truth));
  }

  and(left: Sym, right: Sym): Known {
    return this.facts.and(as(left), as(right));
  }

  or(left: Sym, right: Sym): Known {
    return this.facts.or(as(left), as(right));
  }

  choose(condition: Sym, then: Sym, otherwise: Sym, type: string): Known {
    const truth = truthOf(as(condition));
    if (truth !== null) return as(truth ? then : otherwise);
    if (as(then) === as(otherwise)) return as(then);
    for (const each of [then, otherwise]) this.#share(as(each));
    return this.facts.fresh(type);
  }

  equal(left: Sym, right: Sym): Known {
    // Nothing else is an object that nobody else has.
    const isOther = left !== right && (this.own.has(as(left)) || this.own.has(as(right)));
    return isOther ? this.facts.truth(false, { kind: 'equal', left: as(left), right: as(right) }) : this.facts.equal(as(left), as(right));
  }

  isType(value: Sym, type: string): Known {
    return this.facts.isType(as(value), type);
  }

  isNull(value: Sym): Known {
    return this.facts.isNull(as(value));
  }

  isSingleton(value: Sym, name: string): Known {
    return this.facts.isSingleton(as(value), name);
  }

  convert(how: Parameters<Abstract['convert']>[0], value: Sym, type: string): Known {
    const from = as(value);
    switch (how) {
      case 'assume':
        this.facts.narrow(from, type);
        return from;
      case 'widen':
      case 'truncate':
      case 'number':
        return from.constant === null ? this.#term(`${how} ${type} ${from.id}`, type, []) : this.facts.constant(from.constant.value, type);
      case 'box':
      case 'unbox':
        return this.#box(from, type);
      default:
        return how satisfies never;
    }
  }

  /** Each box of a number is another float, but what is in it is that number. */
  #box(from: Known, type: string): Known {
    const truth = truthOf(from);
    const definition = { kind: 'same', value: from } as const;
    if (type === 'bool') return truth === null ? this.facts.fresh(type, definition) : this.singleton(truth ? 'True' : 'False');
    if (type === 'truth') return truth === null ? this.facts.fresh(type, definition) : this.facts.constant(truth, type);
    if (type !== 'float') return this.#term(`unbox ${from.id}`, type, []);
    const box = this.facts.fresh(type);
    this.memory.remember(`unbox ${box.id}`, from, [], false);
    return box;
  }

  apply(key: string, operands: readonly Sym[], type: string, compute: Compute | null): Known {
    if (operands.length === 0) return this.facts.fresh(type);
    const found = compute === null ? null : computed(compute, constants(operands));
    if (found !== null) return this.facts.constant(found.value, type);
    return this.#term(`${key} ${ids(operands)}`, type, []);
  }

  /** The value of a term: what it was, if nothing has changed that. */
  #term(key: string, type: string, reads: readonly string[]): Known {
    const before = this.memory.recall(key);
    if (before !== null) return before;
    const value = this.facts.fresh(type);
    this.memory.remember(key, value, reads, this.#watches);
    return value;
  }

  field(object: Sym, field: string, isMutable: boolean, type: string, read: Compute): Known {
    const owner = as(object);
    const ofFrame = owner === this.top.self ? this.top.field(field) : null;
    if (ofFrame !== null) return ofFrame;
    const key = `field ${field}`;
    if (this.own.has(owner)) return this.#content(owner, key, type, read);
    const known = owner.constant?.value ?? null;
    if (known !== null && (!isMutable || this.#asksNow || this.#watches)) {
      const found = computed(read, [known as never]);
      if (found !== null) return this.facts.constant(found.value, isPython(type) ? null : type);
    }
    this.#lookAt(isMutable);
    return this.#term(`${key} ${owner.id}`, type, isMutable ? [field] : []);
  }

  /** The body depends on something that may be otherwise later. */
  #lookAt(isMutable: boolean): void {
    if (isMutable) this.finding.isOwn = false;
  }

  /** What an object of the trace's own holds. */
  #content(owner: Known, place: string, type: string, read: Compute): Known {
    const own = this.own.get(owner)!;
    const found = contentOf(own, place);
    if (found !== null && found !== undefined) return found;
    const initial = found === null ? null : computed(read, [own.specimen as never]);
    const value = initial === null ? this.facts.fresh(type) : this.facts.constant(initial.value, isPython(type) ? null : type);
    this.own = withContent(this.own, owner, place, value);
    return value;
  }

  element(object: Sym, field: string, index: Sym, isMutable: boolean, type: string): Known {
    const at = as(index).constant?.value;
    if (typeof at === 'number' && this.own.has(as(object))) return this.#content(as(object), `element ${field} #${at}`, type, (specimen: object) => readElement(field, specimen, at));
    this.#share(as(object));
    this.#lookAt(isMutable);
    return this.#term(elementKey(object, field, index), type, isMutable ? [field] : []);
  }

  capacity(object: Sym, field: string, isMutable: boolean): Known {
    if (this.own.has(as(object))) return this.#content(as(object), `capacity ${field}`, 'i32', (specimen: object) => readCapacity(field, specimen));
    this.#lookAt(isMutable);
    return this.#term(`capacity ${field} ${object.id}`, 'i32', isMutable ? [field] : []);
  }

  at(run: readonly Sym[], index: Sym): Known {
    const at = as(index).constant?.value as number | undefined;
    if (at === undefined) for (const each of run) this.#share(as(each));
    return as(run[at ?? -1] ?? this.facts.fresh('object'));
  }

  call(operation: string, args: readonly Sym[], ask: Compute | null): Known {
    const { result, escapes, raises, reads, writes } = OPERATIONS[operation]!;
    if (ask === null) {
      if (isMaking(operation)) return this.#make(operation, args);
      if (this.#isReplaced()) return this.facts.fresh(result);
      this.finding.isOwn = false;
      this.#hand(args, result);
      this.#act(escapes, writes);
      if (escapes || raises || writes.length > 0) this.finding.acts = true;
      return this.facts.fresh(result === 'void' || result === 'never' ? 'null' : result);
    }
    this.#lookAt(reads.length > 0);
    const isOfClass = reads.length === 1 && reads[0] === 'class' && !isPython(result);
    if (isOfClass) this.#noteSamples(args);
    const isLasting = reads.length === 0 || this.#asksNow || this.#watches;
    const found = isLasting ? computed(ask, constants(args) ?? (isOfClass ? this.#samples(args) : null)) : null;
    if (found !== null) return this.facts.constant(found.value, isPython(result) ? null : result);
    return this.#term(`call ${operation} ${args.map(argKey).join(' ')}`, result, reads);
  }

  create(owner: string, fields: Readonly<Record<string, Sym>>, arrays: Readonly<Record<string, readonly Sym[] | Sym>>): Known {
    const object = this.facts.fresh(owner);
    const contents = new Map<string, Known>();
    for (const [name, value] of Object.entries(fields)) contents.set(`field ${owner}.${name}`, as(value));
    for (const [name, array] of Object.entries(arrays)) this.#fill(contents, `${owner}.${name}`, array);
    this.#acquire(object, null, contents);
    return object;
  }

  #fill(contents: Map<string, Known>, field: string, array: readonly Sym[] | Sym): void {
    const isRun = Array.isArray(array);
    contents.set(`capacity ${field}`, isRun ? this.number(array.length) : as(array as Sym));
    if (isRun) array.forEach((value: Sym, index) => contents.set(`element ${field} #${index}`, as(value)));
  }

  // ---------------------------------------------------------------- objects of the trace's own

  #acquire(object: Known, specimen: object | null, contents: OwnContents): void {
    this.finding.made.push(object);
    this.own = withOwn(this.own, object, specimen, contents);
    // Of what is made on one way only nobody knows later whether it was.
    if (this.#arms > 0) this.#share(object);
  }

  /** Another micro-op will be executed instead, which does nothing of the kind. */
  #isReplaced(): boolean {
    const { replacement } = this.finding;
    return replacement !== null && isQuiet(replacement.uop);
  }

  /** An operation that only allocates makes an object that nobody has yet. */
  #make(operation: string, args: readonly Sym[]): Known {
    const values = constants(args);
    const specimen = values === null ? null : specimenOf(operation, values);
    const object = this.facts.fresh(specimen === null ? OPERATIONS[operation]!.result : this.facts.constant(specimen).type);
    for (const arg of args) this.#share(as(arg));
    this.#acquire(object, specimen, NOTHING);
    return object;
  }

  /** From here on others may have it, and all that it holds. */
  #share(value: Known): void {
    const gone = reachable(this.own, value);
    if (gone.size === 0) return;
    if (this.#arms > 0) this.finding.isOwn = false;
    const { own } = this;
    this.own = without(own, gone);
    for (const object of gone) {
      this.finding.shared.push(object);
      for (const [place, content] of own.get(object)!.contents) if (content !== null) this.#publish(object, place, content);
    }
  }

  #publish(object: Known, place: string, content: Known): void {
    const [kind, field, index] = place.split(' ') as [string, string, string?];
    this.#put(`${kind} ${field} ${object.id}${index === undefined ? '' : ` ${index}`}`, content, field);
  }

  /** A frame that a clause describes has its arguments, and what it does with them is part of the trace. */
  #hand(args: readonly Sym[], result: string): void {
    if (result === 'frame' && this.#isEntering) return;
    for (const arg of args) {
      if (arg === this.top.self) for (const value of [...this.top.locals, ...this.top.stack]) if (value !== undefined) this.#share(value);
      this.#share(as(arg));
    }
  }

  #noteSamples(args: readonly Sym[]): void {
    for (const arg of args) {
      const specimen = this.own.get(as(arg))?.specimen ?? null;
      if (specimen !== null) this.finding.sampled.set(as(arg), specimen);
    }
  }

  /** Constants, and in place of objects of the trace's own such as they were made: nothing is asked of them but what is so for all of their class. */
  #samples(args: readonly Sym[]): never[] | null {
    const values = args.map((arg) => as(arg).constant?.value ?? this.own.get(as(arg))?.specimen ?? null);
    return values.every((value) => value !== null) ? (values as never[]) : null;
  }

  #put(key: string, value: Sym, field: string): void {
    this.memory.remember(key, as(value), [field], false);
  }

  // ---------------------------------------------------------------- effects

  /** Whether it is an object of the trace's own, in which nobody else reads. */
  #putOwn(object: Known, place: string, value: Known): boolean {
    if (!this.own.has(object)) {
      this.finding.isOwn = false;
      this.#share(value);
      return false;
    }
    this.finding.written.add(object);
    this.own = withContent(this.own, object, place, value);
    return true;
  }

  setField(object: Sym, field: string, value: Sym): void {
    this.finding.acts = true;
    if (this.#putOwn(as(object), `field ${field}`, as(value))) return;
    this.memory.forget(field, (key) => !key.startsWith('field '));
    this.#put(`field ${field} ${object.id}`, value, field);
  }

  setElement(object: Sym, field: string, index: Sym, value: Sym): void {
    this.finding.acts = true;
    const at = as(index).constant?.value;
    // Where in it is not known.
    if (typeof at !== 'number') this.#share(as(object));
    if (this.#putOwn(as(object), `element ${field} #${typeof at === 'number' ? at : ''}`, as(value))) return;
    const own = elementKey(object, field, index);
    const place = own.slice(own.lastIndexOf(' '));
    // Elements at two different known places are not the same one, whichever objects they are of.
    this.memory.forget(field, (key) => !key.startsWith('element ') || (as(index).constant !== null && /#\d+$/.test(key) && !key.endsWith(place)));
    this.#put(own, value, field);
  }

  effects(operations: readonly string[], writes: readonly string[]): void {
    this.finding.acts = true;
    this.finding.isOwn = false;
    this.#shareAll();
    for (const operation of operations) this.#act(OPERATIONS[operation]!.escapes, OPERATIONS[operation]!.writes);
    for (const what of writes) this.memory.forget(what);
  }

  #shareAll(): void {
    for (const object of this.own.keys()) this.#share(object);
  }

  #act(escapes: boolean, writes: readonly string[]): void {
    // Python code can find in the frames what nobody else has.
    if ((escapes && !this.isLeftWhereLookedAt) || writes.includes('locals')) this.#shareAll();
    if (escapes) this.memory.escape();
    for (const what of writes) {
      if (what === 'locals') this.top.forgetLocals();
      else this.memory.forget(what);
    }
  }

  // ---------------------------------------------------------------- abstract clauses

  watch(object: () => Sym, entry: (() => Sym) | null): void {
    this.#asksNow = true;
    const watched = as(object());
    const at = entry === null ? null : ((as(entry()).constant?.value ?? null) as number | null);
    this.#asksNow = false;
    if (watched.constant === null) this.#pin(watched);
    const value = watched.constant?.value ?? null;
    if (typeof value !== 'object' || value === null) return;
    const dependency = { object: value, entry: at };
    if (this.#host.isRestless(dependency)) return;
    this.finding.dependencies.push(dependency);
    this.#watches = true;
  }

  /** The globals of a frame, known from now on because a check makes sure of them. */
  #pin(value: Known): void {
    const { globals, builtins, recorded } = this.top;
    const which = value === globals ? 'globals' : value === builtins ? 'builtins' : null;
    if (which !== null && this.#host.pin(this.top, which)) this.facts.setConstant(value, recorded[which]);
  }

  isKnown(value: Sym): boolean {
    return as(value).constant !== null;
  }

  isOf(value: Sym, type: string): boolean {
    return truthOf(this.facts.isType(as(value), type)) === true;
  }

  isTrue(truth: Sym): boolean {
    return truthOf(as(truth)) === true;
  }

  narrowLike(value: Sym, like: Sym): void {
    const { type, nullable } = as(like);
    this.facts.narrow(as(value), nullable ? `${type}?` : type);
  }

  replaceWith(uop: string, oparg: number): void {
    this.finding.replacement = { uop, oparg };
  }
}

/**
 * What comes of constants; null if they are not all known, or not what the body expects: behind a check that cannot hold, and on the right of `&&`
 * where the left does not hold, values are of any type. Stopping at such a check instead would leave the latter.
 */
function computed(compute: Compute, values: never[] | null): { readonly value: unknown } | null {
  if (values === null) return null;
  try {
    return { value: compute(...values) };
  } catch {
    return null;
  }
}

/** Values of all, if all are known. */
function constants(syms: readonly Sym[]): never[] | null {
  const values = syms.map((sym) => as(sym).constant);
  return values.every((each) => each !== null) ? values.map((each) => each!.value as never) : null;
}

function ids(syms: readonly Sym[]): string {
  return syms.map(argKey).join(' ');
}

/** Equal small constants are one argument, whichever symbol stands for them. */
function argKey(sym: Sym): string {
  const value = as(sym).constant?.value;
  return typeof value === 'number' || typeof value === 'string' ? JSON.stringify(value) : String(sym.id);
}

const isQuiet = perUop(({ writes, properties }) => writes.length === 0 && !properties.includes('escapes'));

type Accessor = (object: object, index?: number) => unknown;
const accessors = heap as unknown as Readonly<Record<string, Accessor>>;

function readElement(field: string, object: object, index: number): unknown {
  return accessors[`${field.replace('.', '_')}_get`]!(object, index);
}

function readCapacity(field: string, object: object): unknown {
  return accessors[`${field.replace('.', '_')}_size`]!(object);
}

function elementKey(object: Sym, field: string, index: Sym): string {
  const value = as(index).constant?.value;
  return `element ${field} ${object.id} ${typeof value === 'number' ? `#${value}` : index.id}`;
}

const MACHINE = new Set(['i32', 'u32', 'u16', 'i64', 'f64', 'truth', 'code', 'frame']);

/** Of a value whose type the value itself tells. */
function isPython(type: string): boolean {
  return !MACHINE.has(type.replace('?', ''));
}
