/** One pass of the abstract interpreter over a recorded trace: what each micro-op became, and what the next pass may assume at the loop's start. */
import { UOPS } from '../../generated/metadata/uops.ts';
import { ABSTRACT_CASES } from '../../generated/tier2/abstract.ts';
import type { Operand } from '../../generated/tier2/call.ts';
import type { AbstractFrame } from './abstract-frame.ts';
import { Abstraction, type Check, type Dependency, type Finding } from './abstraction.ts';
import { bareOp, has, mayLeave, type BareSite } from './expand.ts';
import { explanations } from './explanations.ts';
import { foldConstants } from './fold.ts';
import { describe, type Known, type Origin } from './known.ts';
import { UOP_FUNCTIONS } from '../../generated/tier2/uops.ts';
import { isRestless } from './watch.ts';
import { perUop } from './traits.ts';
import type { Exit, Trace, TraceOp } from './trace.ts';

/** A recorded micro-op and what is executed in its place. */
export interface Line {
  readonly op: TraceOp;
  readonly ops: readonly TraceOp[];
  /** Why it is not as it was recorded; '' where it is. */
  readonly reason: string;
}

/** A check of a slot that every round begins with: made once before the loop, if it holds around it. */
export interface EntryGuard {
  readonly origin: Origin;
  readonly uop: string;
  readonly oparg: number;
  readonly operands: readonly Operand[];
}

export interface Layout {
  readonly lines: readonly Line[];
  readonly guards: readonly EntryGuard[];
  /** The guards assumed at the start, or where none were, those found, that do not hold at the end. */
  readonly broken: readonly EntryGuard[];
  /** Checks of the first frame's globals and builtins. */
  readonly pins: readonly TraceOp[];
  readonly dependencies: readonly Dependency[];
  /** Locals of the outermost frame that it stores to. */
  readonly stored: ReadonlySet<number>;
  readonly loaded: ReadonlySet<number>;
  /** The trace can only leave before its end. */
  readonly isCut: boolean;
}

export type NewExit = (op: TraceOp, frame: AbstractFrame) => Exit;

/** `assumed`: null: nothing is known yet of what could be. */
export function analyse(trace: Trace, assumed: readonly EntryGuard[] | null, newExit: NewExit): Layout {
  return new Analysis(trace, assumed, newExit).run();
}

class Analysis {
  readonly #trace: Trace;
  readonly #assumed: readonly EntryGuard[] | null;
  readonly #newExit: NewExit;
  readonly #machine: Abstraction;
  readonly #lines: Line[] = [];
  readonly #guards = new Map<string, EntryGuard>();
  readonly #pinned = new Set<string>();
  readonly #pins: TraceOp[] = [];
  readonly #dependencies: Dependency[] = [];
  #broken: EntryGuard[] = [];
  #at = 0;
  /** What is put in front of the micro-op at hand. */
  #before: TraceOp[] = [];

  constructor(trace: Trace, assumed: readonly EntryGuard[] | null, newExit: NewExit) {
    this.#trace = trace;
    this.#assumed = assumed;
    this.#newExit = newExit;
    this.#machine = new Abstraction(trace.frames, { pin: (frame, which) => this.#pin(frame, which), isRestless });
  }

  run(): Layout {
    const { ops } = this.#trace;
    let isCut = false;
    for (const guard of this.#assumed ?? []) this.#assume(guard);
    for (; this.#at < ops.length && !isCut; this.#at++) {
      if (this.#before.length > 0) this.#before = [];
      const line = this.#saving(this.#line(ops[this.#at]!));
      isCut = line.ops.length > 0 && line.ops[0]!.uop === '_EXIT_TRACE' && this.#at < ops.length - 1;
      this.#lines.push(this.#before.length === 0 ? line : { ...line, ops: [...this.#before, ...line.ops] });
    }
    return {
      lines: this.#lines, guards: [...this.#guards.values()], broken: this.#broken, pins: this.#pins, dependencies: this.#dependencies, stored: this.#machine.stored, loaded: this.#machine.loaded, isCut,
    };
  }

  /** Slots still to be kept aside for the instruction at hand, whose first micro-ops were removed. */
  #unsaved = 0;

  /** An instruction's slots are kept aside by the first of its micro-ops that is left. */
  #saving(line: Line): Line {
    const { op, ops } = line;
    const previous = this.#trace.ops[this.#at - 1];
    if (previous?.start !== op.start || previous.frame !== op.frame) this.#unsaved = 0;
    const saves = op.saves + this.#unsaved;
    const first = ops[0];
    this.#unsaved = first === undefined ? saves : 0;
    return first === undefined || first.saves === saves ? line : { ...line, ops: [{ ...first, saves }, ...ops.slice(1)] };
  }

  // ---------------------------------------------------------------- the start of the loop, and its end

  #guardOp({ uop, oparg, operands }: EntryGuard): TraceOp {
    const { second } = this.#trace;
    return { ...bareOp(uop, second, null, operands, oparg) };
  }

  #assume(guard: EntryGuard): void {
    const { top } = this.#machine;
    top.stack.push(this.#machine.slotAt(guard.origin));
    this.#run(this.#guardOp(guard));
    top.stack.pop();
  }

  #holds(guard: EntryGuard): boolean {
    return this.#machine.supposing(() => {
      this.#machine.top.stack.push(this.#machine.slotAt(guard.origin));
      const { checks } = this.#runCase(this.#guardOp(guard));
      return checks.every(({ known }) => known === true);
    });
  }

  // ---------------------------------------------------------------- one micro-op

  #line(op: TraceOp): Line {
    const info = UOPS[op.uop]!;
    if (op.uop === '_JUMP_TO_TOP') this.#endLoop();
    if (info.folds && !info.guard) {
      const folded = this.#fold(op);
      if (folded !== null) return folded;
    }
    const before = info.guard && info.checks > 1 ? this.#judge(op) : null;
    const found = info.checks > 0 && !info.guard ? this.#machine.top.stack.slice() : NOTHING_FOUND;
    const finding = this.#run(op);
    return this.#decide(op, before ?? finding, finding, found);
  }

  #judge(op: TraceOp): Finding {
    return this.#machine.judging(() => this.#runCase(op));
  }

  #endLoop(): void {
    this.#broken = (this.#assumed ?? [...this.#guards.values()]).filter((guard) => !this.#holds(guard));
  }

  #run(op: TraceOp): Finding {
    const finding = this.#runCase(op);
    for (const dependency of finding.dependencies) this.#dependencies.push(dependency);
    return finding;
  }

  #runCase(op: TraceOp): Finding {
    const finding = this.#machine.begin(op);
    ABSTRACT_CASES[op.uop]!(this.#machine);
    return finding;
  }

  #decide(op: TraceOp, before: Finding, finding: Finding, found: readonly Known[]): Line {
    const info = UOPS[op.uop]!;
    const { checks } = before;
    const impossible = checks.find(isImpossible) ?? (before === finding ? undefined : finding.checks.find(isImpossible));
    if (impossible !== undefined) return { op, ops: [this.#leave(op)], reason: explanations.wanted ? `can only leave here: ${reasonOf(impossible.condition)}` : '' };
    const open = checks.filter(isOpen);
    if (finding.replacement !== null) return this.#replaced(op, finding.replacement);
    if (info.guard && info.checks > 0) return this.#guard(op, checks, open);
    if (open.length > 0 || finding.acts || !isPlain(op.uop)) return kept(op);
    if (checks.length > 0 && this.#isAsFound(found)) return { op, ops: [], reason: reasonsOf(checks) };
    return this.#constants(op) ?? kept(op);
  }

  /** The stack is what it was: a micro-op that only checks, though it is no guard. */
  #isAsFound(found: readonly Known[]): boolean {
    const { stack } = this.#machine.top;
    return stack.length === found.length && stack.every((value, index) => value === found[index]);
  }

  #leave(op: TraceOp): TraceOp {
    return bareOp('_EXIT_TRACE', siteOf(op), op.exit);
  }

  #replaced(op: TraceOp, { uop, oparg }: NonNullable<Finding['replacement']>): Line {
    const exit = op.exit ?? (mayLeave(uop) ? this.#newExit(op, this.#machine.top) : null);
    return { op, ops: [{ ...op, uop, oparg, exit, run: UOP_FUNCTIONS[uop]! }], reason: 'by the rule of its definition' };
  }

  // ---------------------------------------------------------------- guards

  #guard(op: TraceOp, checks: readonly Check[], open: readonly Check[]): Line {
    const info = UOPS[op.uop]!;
    const reason = reasonsOf(checks.filter((check) => !isOpen(check)));
    if (open.length === 0) return { op, ops: this.#drops(op), reason };
    const halves = open.map(({ index }, position) => this.#half(op, info.halves[index] ?? op.uop, position));
    for (const half of halves) this.#noteEntryGuard(half);
    return open.length === checks.length || info.halves.length === 0 ? kept(op) : { op, ops: halves, reason };
  }

  #half(op: TraceOp, uop: string, position: number): TraceOp {
    return { ...op, uop, run: UOP_FUNCTIONS[uop]!, saves: position === 0 ? op.saves : 0 };
  }

  /** What a proved guard leaves to do: the items that it takes off the stack. */
  #drops(op: TraceOp): TraceOp[] {
    const { popped, pushed } = UOPS[op.uop]!;
    return Array.from({ length: popped(op.oparg) - pushed(op.oparg) }, () => bareOp('_POP_TOP', siteOf(op), null));
  }

  /** A guard that has a form for the top of the stack leaves the item where it looked at it. */
  #noteEntryGuard({ uop, oparg, operands }: TraceOp): void {
    const info = UOPS[uop]!;
    const { stack } = this.#machine.top;
    if (info.onTop === null || info.looksAt === null) return;
    const { origin } = stack[stack.length - 1 - info.looksAt]!;
    if (origin === null) return;
    if (origin.kind === 'local') this.#want({ origin, uop: '_GUARD_BOUND', oparg: 0, operands: [] });
    this.#want({ origin, uop: info.onTop, oparg, operands });
  }

  #want(guard: EntryGuard): void {
    const { origin, uop, operands } = guard;
    this.#guards.set(`${origin.frame} ${origin.kind} ${origin.index} ${uop} ${operands.map(String).join()}`, guard);
  }

  // ---------------------------------------------------------------- constants

  /** A micro-op that only computes, on constants: run now. */
  #fold(op: TraceOp): Line | null {
    const { stack, recorded } = this.#machine.top;
    const { popped } = UOPS[op.uop]!;
    const inputs = stack.slice(stack.length - popped(op.oparg));
    if (inputs.some(({ constant }) => constant === null)) return null;
    const outputs = foldConstants(op, recorded, inputs.map(({ constant }) => constant!.value as Operand));
    if (outputs === null) return null;
    stack.length -= inputs.length;
    this.#machine.begin(op);
    for (const value of outputs) stack.push(this.#machine.facts.constant(value));
    return { op, ops: this.#loads(op, inputs.length, outputs), reason: explanations.wanted ? `folded: ${inputs.map(describe).join(', ')}` : '' };
  }

  /** All that it leaves on the stack is known. */
  #constants(op: TraceOp): Line | null {
    const { popped, pushed } = UOPS[op.uop]!;
    const { stack } = this.#machine.top;
    const count = pushed(op.oparg);
    if (count === 0) return null;
    const outputs = stack.slice(stack.length - count);
    if (outputs.some(({ constant, type }) => constant === null || type === 'frame')) return null;
    const values = outputs.map(({ constant }) => constant!.value as Operand);
    return { op, ops: this.#loads(op, popped(op.oparg), values), reason: 'known' };
  }

  #loads(op: TraceOp, pops: number, values: readonly Operand[]): TraceOp[] {
    const site = siteOf(op);
    return [
      ...Array.from({ length: pops }, () => bareOp('_POP_TOP', site, null)),
      ...values.map((value) => (value === null ? bareOp('_PUSH_NULL', site, null) : bareOp('_LOAD_CONST_INLINE', site, null, [value]))),
    ];
  }

  // ---------------------------------------------------------------- globals

  /** Before the loop for the frame that it is in; else before the instruction at hand. */
  #pin(frame: AbstractFrame, which: 'globals' | 'builtins'): boolean {
    const op = this.#trace.ops[this.#at]!;
    const key = `${this.#machine.frames.indexOf(frame)} ${frame.self.id} ${which}`;
    if (this.#pinned.has(key)) return true;
    if (!this.#hasOnlyChecked(op)) return false;
    this.#pinned.add(key);
    const uop = which === 'globals' ? '_CHECK_GLOBALS' : '_CHECK_BUILTINS';
    const isBeforeLoop = frame === this.#machine.frames[0] && this.#trace.start.kind === 'loop' && this.#trace.frames.length === 1;
    if (isBeforeLoop) this.#pins.push(bareOp(uop, this.#trace.second, null, [frame.recorded[which]]));
    else this.#before.push(bareOp(uop, siteOf(op), this.#newExit(op, frame), [frame.recorded[which]]));
    return true;
  }

  /** Nothing of the instruction has been done yet but checks, so that it can still be left to tier 1 as a whole. */
  #hasOnlyChecked({ start }: TraceOp): boolean {
    for (let at = this.#at - 1; at > 0; at--) {
      const { uop, oparg, start: itsStart } = this.#trace.ops[at]!;
      if (itsStart !== start || uop === '_CHECK_VALIDITY') return true;
      const { guard, popped, pushed } = UOPS[uop]!;
      if (!guard || popped(oparg) !== pushed(oparg)) return false;
    }
    return true;
  }
}

function siteOf({ start, pc, instruction, depth, frame }: TraceOp): BareSite {
  return { start, pc, name: instruction, depth, frame };
}

function kept(op: TraceOp): Line {
  return { op, ops: [op], reason: '' };
}

const NOTHING_FOUND: readonly Known[] = [];

const isImpossible = ({ known }: Check): boolean => known === false;
const isOpen = ({ known }: Check): boolean => known === null;

const ACTING = ['raises', 'escapes', 'jumps', 'ticks', 'pushesFrame', 'popsFrame', 'suspendsFrame', 'allocates'];

/** Nothing happens but that its outputs come to be; and it is no plain load already. */
export const isPlain = perUop(({ name, writes, popped, properties }) => {
  if (properties.includes('pure') && popped(0) === 0) return false;
  return writes.length === 0 && !ACTING.some((property) => has(name, property));
});

/** Two constants are equal or not since ever. */
function equalityOf(left: Known, right: Known, areEqual: boolean): string {
  const since = left.constant !== null && right.constant !== null ? '' : ` since ${left.why}`;
  return `${describe(left)} ${areEqual ? '==' : '!='} ${describe(right)}${since}`;
}

function reasonsOf(checks: readonly Check[]): string {
  return explanations.wanted ? [...new Set(checks.map(({ condition }) => reasonOf(condition)))].join('; ') : '';
}

/** Why a condition is known, in the terms of the definition. */
function reasonOf({ definition, constant, why }: Known): string {
  if (definition === null) return `so since ${why}`;
  switch (definition.kind) {
    case 'is-type':
      return `${definition.value.type === definition.type ? '' : 'not '}${definition.type} since ${definition.value.why}`;
    case 'is-null':
      return `${constant?.value === true ? '' : 'not '}NULL since ${definition.value.why}`;
    case 'is-singleton':
      return `${constant?.value === true ? '' : 'not '}${definition.name} since ${definition.value.why}`;
    case 'equal':
      return equalityOf(definition.left, definition.right, constant?.value === true);
    case 'not':
      return reasonOf(definition.operand);
    case 'and':
    case 'or':
      return `${reasonOf(definition.left)} ${definition.kind} ${reasonOf(definition.right)}`;
    case 'same':
      return reasonOf(definition.value);
    default:
      return definition satisfies never;
  }
}
