/** A trace as a WebAssembly function: compiled, entered, left; the frames put back as tier 1 has them. */
import { OTHER_WAY, type Outcome } from '../../generated/tier2/call.ts';
import { LEFT, RAISED, takeRaised } from '../../generated/interpreter/outcome.ts';
import { heapExports } from '../heap/instance.ts';
import { CLASS_ID, False, list_items_set, list_new, None, True, type Slot, type Value } from '../heap/index.ts';
import { PyException } from '../objects/exceptions/exceptions.ts';
import { reserveStack, stack, stackTop, type Frame } from '../objects/machine/frame.ts';
import type { PyFunction } from '../objects/calls/function.ts';
import { installHooks } from '../objects/machine/hooks.ts';
import { thread } from '../objects/machine/thread.ts';
import { HOST_FIELDS, TYPE_TESTS } from '../../generated/tier2/types.ts';
import * as operations from '../operations/index.ts';
import { FUNCTIONS } from '../../generated/stencils/stencils.ts';
import { has } from '../optimizer/expand.ts';
import { invalidations } from '../optimizer/install.ts';
import type { Compilation, Compiled, Ending, Executor } from '../optimizer/trace.ts';
import { invoker, isLookedAt, makeWhole, results, slotsAbove, watchEntries } from './invoke.ts';
import { asNumber, declining, HOST_FIELD, onStack, type Operation } from './importable.ts';
import { link, SPARE_DEPTH, type Linked } from './link.ts';
import { lower, syntheticExit } from './lower.ts';
import { notes } from './output.ts';
import { fits } from './pins.ts';
import { NotCompiled, type Call, type ExitPlan, type Plan } from './plan.ts';
import { regionOf } from './region.ts';
import { beginRecords, callsOnRecord, endRecords, giveRoom, memory, numberSites, popOwn, popReturned, records, roomAt } from './records.ts';
import { forgetSpilled, giveTicks, intOf, putBack, setTicks, spill, ticksCounted, ticksUnused } from './restore.ts';
import { leavePlaces, table, takePlaces, type CompiledCode } from './slots.ts';
import { beginTurn, endTurn, inTurn, turnsOf } from './turns.ts';

/** The function of a trace and of what goes on behind its exits, or why there is none. */
export function compileTrace(root: Executor): Compilation | string {
  const whole = attempt(root, false);
  // What is behind an exit may ask too much of the loop that it comes back to.
  return typeof whole === 'string' ? attempt(root, true) : whole;
}

installHooks({
  forgetSpilled() {
    makeWhole();
    forgetSpilled();
  },
});

function attempt(root: Executor, alone: boolean): Compilation | string {
  try {
    const region = regionOf(root, alone);
    const { plan, taken, refused } = lower(region);
    const left = [...refused, ...region.left.map((executor) => [executor, 'no room for it in its function'] as const)].filter(([executor]) => !taken.has(executor));
    return { compiled: new CompiledTrace(taken, plan, link(plan, nameOf(root))), executors: taken, refused: new Map(left), shut: region.shut };
  } catch (error) {
    if (error instanceof NotCompiled) return error.message;
    throw error;
  }
}

/** What profilers show: `trace:prog.py:12`. */
export function nameOf({ start: { code, kind, header, pc } }: Executor): string {
  return `trace:${code.filename.split('/').at(-1)}:${code.lineAt(kind === 'loop' ? header : pc)}`;
}

/** The first slot of the frame that the running function works on. */
let base = 0;

function intValue(value: Value): number {
  return typeof value === 'number' ? value : Number.NaN;
}

/** What functions hold as a number of 64 bits: one bit less, so that a sum of two of them cannot pass for another. */
const LEAST = -(2n ** 62n);
const NONE = -(2n ** 63n);

const { known_type_version, known_shared_keys_version } = heapExports<Record<'known_type_version' | 'known_shared_keys_version', (value: Value) => number>>();

const HELPERS: Readonly<Record<string, (...args: never[]) => unknown>> = {
  heap_type_version: known_type_version,
  heap_shared_keys_version: known_shared_keys_version,
  int_value: intValue,
  big_value: (value: Value): bigint => (typeof value === 'bigint' && value >= LEAST && value < -LEAST ? value : NONE),
  box_big: intOf,
  box_int: (value: number): number => value + 0,
  known_type_version: (value: Value): number => operations.type_version(value) | 0,
  known_shared_keys_version: (value: Value): number => operations.shared_keys_version(value) | 0,
  js_concat: (left: string, right: string): string => left + right,
  is_same: (left: Slot, right: Slot): number => (left === right ? 1 : 0),
  load: (slot: number): Slot => stack[base + slot]!,
  store: (slot: number, value: Slot): void => {
    stack[base + slot] = value;
  },
  result: (below: number): Slot => stack[results.end - below]!,
};

/** V8 inlines its builtins for strings. TypeScript's declaration does not know the parameter yet. */
const Module = WebAssembly.Module as new (bytes: Uint8Array<ArrayBuffer>, options: { readonly builtins: readonly string[] }) => WebAssembly.Module;
const BUILTINS = { builtins: ['js-string'] };

/**
 * Times round the loop until the function returns. One long call would stay in V8's first tier for ever (decision D6), so the first ones are short; later ones are as long as tier
 * 1's between two looks at interrupts.
 */
const FEW_TICKS = 1024;
const MANY_TICKS = 10_000;
const RUNS_UNTIL_OPTIMISED = 500;

/** Invalidations up to when all that runs of compiled code was valid. */
let validAt = 0;

/** What has ended the function that runs, if a call out of it did. */
let ended: Ending | null = null;

/** From now on functions can be looked into: what they were made of is kept. */
export function keepParts(): void {
  notes.wanted = true;
}

const TEST = 'test_';

/** Between the name of an operation and the length of the run that it is given. */
const OF_RUN = '/';

/** The test of a type, or an operation, as WebAssembly calls it: a truth as a number is what V8 hands over at once. */
function operationNamed(name: string): unknown {
  if (name.startsWith(TEST)) return asNumber(TYPE_TESTS[name.slice(TEST.length)] as Operation);
  const field = HOST_FIELD.exec(name)?.[1];
  if (field !== undefined) return HOST_FIELDS[field];
  const signature = FUNCTIONS[name]!;
  const operation = (operations as Readonly<Record<string, unknown>>)[name.split(OF_RUN)[0]!] as Operation;
  const direct = signature.run === null ? operation : onStack(operation, signature.params.length - signature.run, signature.run);
  const whole = signature.isPlain ? declining(direct, signature.params.length, signature.result === 'externref' ? null : signature.result === 'truth' ? false : -1) : direct;
  return signature.result === 'truth' ? asNumber(whole) : whole;
}

export class CompiledTrace implements Compiled {
  /** What it was made of, if somebody wants to look. */
  readonly parts: { readonly plan: Plan; readonly linked: Linked } | null;
  readonly #executors: Iterable<Pick<Executor, 'valid' | 'isCut'>>;
  readonly #plan: Pick<Plan, 'exits' | 'calls' | 'invocations' | 'depth' | 'entry' | 'needs' | 'sites' | 'worlds'>;
  /** The number of an exit, or -1; of a whole function what it returns, or NULL. */
  readonly #run: () => number | Slot;
  /** As compiled code calls it. */
  readonly #call: CompiledCode | null;
  readonly #slots: number;
  readonly #turns: number;
  readonly size: number;
  /** Back edges passed in the last run. */
  rounds = 0;
  ticks = 0;
  #runs = 0;

  constructor(executors: Iterable<Pick<Executor, 'valid' | 'isCut'>>, plan: Plan, linked: Linked) {
    this.#executors = executors;
    const { exits, calls, invocations, depth, entry, needs, sites, worlds } = plan;
    // Its pieces are many, and nobody needs them any more.
    this.#plan = { exits, calls, invocations, depth, entry, needs, sites, worlds };
    this.#turns = turnsOf(plan);
    this.size = linked.bytes.length;
    this.parts = notes.wanted ? { plan, linked } : null;
    this.#slots = slotsAbove(Math.max(0, ...plan.invocations.map(({ inputs, outputs }) => Math.max(inputs, outputs.length))));
    const constants = list_new(CLASS_ID.list, plan.constants.length, plan.constants.length);
    plan.constants.forEach((value, index) => list_items_set(constants, index, value as Slot));
    const numbers = numberSites(plan.sites, this);
    const globals: Record<string, unknown> = { True, False, None, spill, records, constants };
    numbers.forEach((number, site) => (globals[`site ${site}`] = number));
    const imports: Record<string, unknown> = { memory, table };
    for (const name of linked.functions) imports[name] = this.#function(name);
    for (const name of linked.globals) imports[name] = globals[name];
    const module = new Module(linked.bytes, BUILTINS);
    const { run, call } = new WebAssembly.Instance(module, { t: imports }).exports;
    this.#run = run as () => number | Slot;
    this.#call = (call as CompiledCode | undefined) ?? null;
    if (this.#call !== null) takePlaces(plan.entry!, this.#call);
    watchEntries();
  }

  #function(name: string): unknown {
    const [word, number] = name.split(' ');
    switch (word) {
      case 'call':
        return this.#caller(this.#plan.calls[Number(number)]!);
      case 'invoke':
        return invoker(this.#plan.invocations[Number(number)]!, { isValid: () => this.#isValid, end: (ending) => void end(ending) });
      case 'ended':
        return () => (ended === null ? 0 : 1);
      case 'leave':
        return (exit: number) => void end(leave(this.#plan.exits[exit]!));
      case 'fits':
        return (callee: PyFunction) => (this.#fits(callee, Number(number)) ? 1 : 0);
      default:
        return HELPERS[name] ?? operationNamed(name);
    }
  }

  #fits(callee: PyFunction, world: number): boolean {
    const { needs, worlds } = this.#plan;
    if (world < 0) return fits(needs, callee);
    const { globals, builtins } = worlds[world]!;
    return callee.globals === globals && callee.builtins === builtins;
  }

  forget(): void {
    if (this.#call !== null) leavePlaces(this.#plan.entry!, this.#call);
  }

  hasRoom(frame: Frame): boolean {
    const { depth, entry, needs } = this.#plan;
    if (!fits(needs, frame)) return false;
    return entry === null ? frame.depth + depth + SPARE_DEPTH <= thread.recursionLimit : depth + SPARE_DEPTH <= roomAt(frame.depth);
  }

  run(frame: Frame, turn: number): Ending {
    const outer = base;
    base = frame.base;
    const outerTicks = ticksUnused();
    const outerCounted = ticksCounted();
    const outerRecords = beginRecords(frame);
    const outerValidAt = validAt;
    validAt = invalidations.count;
    const { nativeDepth } = thread;
    const outerTurn = this.#turns > 0 ? beginTurn(turn, this.#turns) : 0;
    reserveStack(stackTop() + this.#slots);
    try {
      const ticks = ++this.#runs > RUNS_UNTIL_OPTIMISED ? MANY_TICKS : FEW_TICKS;
      giveTicks(ticks);
      if (this.#plan.entry !== null || this.#plan.sites.length > 0) giveRoom(roomAt(frame.depth));
      const ending = this.#endingOf(this.#run());
      // The last tick is the one at which it was left: that round is done by whoever goes on.
      this.rounds = ticks - ticksUnused() - (ending.kind === 'budget' ? 1 : 0);
      this.ticks = this.rounds + ticksCounted();
      return ending;
    } catch (error) {
      makeWhole();
      return { kind: 'raised', error };
    } finally {
      base = outer;
      if (this.#turns > 0) endTurn(outerTurn);
      ended = null;
      setTicks(outerTicks, outerCounted);
      endRecords(outerRecords);
      validAt = outerValidAt;
      thread.nativeDepth = nativeDepth;
    }
  }

  #endingOf(outcome: number | Slot): Ending {
    if (this.#plan.entry === null) return outcome === -1 ? ended! : leave(this.#plan.exits[outcome as number]!);
    if (outcome === null) return ended!;
    popReturned();
    return { kind: 'returned', value: outcome };
  }

  /** A micro-op that has no stencil, on whole frames: 0, or why the function cannot go on. */
  #caller({ op, depth, behind, frames, executor }: Call): () => number {
    const escapes = has(op.uop, 'escapes');
    const { pc } = op;
    const run = inTurn(op);
    const goOn = (frame: Frame, after: Outcome, looks: number): number => {
      if (after === frame) {
        if (escapes && (!this.#isValid || thread.looks !== looks || isLookedAt())) return end({ kind: 'exit', executor, exit: syntheticExit(behind, frame) });
        results.end = frame.sp;
        popOwn();
        return 0;
      }
      if (after === null || after === OTHER_WAY) return end({ kind: 'exit', executor, exit: op.exit! });
      if (after === RAISED) return end({ kind: 'raised', error: takeRaised() });
      if (typeof after === 'symbol') throw new Error(`a trace does not leave by ${after === LEFT ? 'LEFT' : String(after)}`);
      return end({ kind: 'elsewhere', frame: after });
    };
    return () => {
      if (frames === null) popReturned();
      const frame = frames === null ? thread.frame! : putBack(frames);
      frame.pc = pc;
      frame.sp = frame.base + frame.code.nlocalsplus + depth;
      const behindIt = op.movesFrame ? frame.previous! : frame;
      const running = thread.executor;
      const own = base;
      const { looks } = thread;
      try {
        const after = run(frame, op);
        base = own;
        thread.executor = running;
        return goOn(behindIt, after, looks);
      } catch (error) {
        base = own;
        if (!(error instanceof PyException)) thread.frame!.pc = pc;
        return end({ kind: 'raised', error });
      }
    };
  }

  /** All that runs of compiled code: the traces of this function, and of those that wait for it. */
  get #isValid(): boolean {
    if (validAt === invalidations.count) return true;
    if (!this.#areTracesValid() || callsOnRecord().some(({ owner }) => !(owner.deref() as CompiledTrace).#areTracesValid())) return false;
    validAt = invalidations.count;
    return true;
  }

  #areTracesValid(): boolean {
    for (const { valid, isCut } of this.#executors) if (!valid && !isCut) return false;
    return true;
  }
}

function end(ending: Ending): number {
  ended = ending;
  return 1;
}

function leave({ exit, executor, isBudget, frames }: ExitPlan): Ending {
  putBack(frames);
  return { kind: isBudget ? 'budget' : 'exit', executor, exit };
}
