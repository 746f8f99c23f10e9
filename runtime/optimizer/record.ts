/**
 * Trace formation: tier 1 is run an instruction at a time, through its instructions' function forms, and what it really executed is kept
 * as micro-ops: the specialised instructions it chose, the ways its jumps went, the Python functions it entered and left.
 * The program has moved on when this returns, whatever came of it.
 */
import { cold } from '../../generated/interpreter/cold.ts';
import { LEFT, RAISED, takeRaised } from '../../generated/interpreter/outcome.ts';
import type { Expansion } from '../../generated/metadata/expansion.ts';
import { HEADS } from '../../generated/metadata/heads.ts';
import { INSTRUCTIONS } from '../../generated/metadata/instructions.ts';
import { UOPS } from '../../generated/metadata/uops.ts';
import { TYPE_TESTS } from '../../generated/tier2/types.ts';
import { PyException } from '../objects/exceptions/exceptions.ts';
import type { PyCode } from '../objects/machine/code.ts';
import { stack, type Frame } from '../objects/machine/frame.ts';
import { ResumePoint } from '../objects/machine/resume-point.ts';
import { thread } from '../objects/machine/thread.ts';
import { is_suspended_at } from '../operations/iteration.ts';
import { unwind } from '../operations/unwind.ts';
import type { RecordedFrame } from './abstract-frame.ts';
import { bareOp, expand, expansionOf, formAt, has, infoOf, readOperands, runForm, type Chosen, type MakeExit, type Site, type Traced, withGuess } from './expand.ts';
import { decode, opcodeAt } from './decode.ts';
import { events } from './events.ts';
import { startAt } from './heat.ts';
import { executorAt } from './install.ts';
import { hasRoomForCallee, isCalled, isReturn, runCallee } from './recursion.ts';
import { exitThresholdOf, isRecursive } from './recursive.ts';
import { MAX_DEPTH, settings } from './settings.ts';
import { newExit, type Exit, type Start, type Trace, type TraceOp } from './trace.ts';

const NAMES: string[] = [];
/** Heads of families that count down to their next attempt to specialise. */
const SPECIALISED = new Set<string>();
for (const { name, opcode, head } of Object.values(INSTRUCTIONS)) {
  NAMES[opcode] = name;
  if (head !== null && INSTRUCTIONS[head]!.cacheFields[0]?.name === 'counter') SPECIALISED.add(head);
}
/** Of a counter: what remains of it when it has run out. */
const BACKOFF = 15;

export interface Recording {
  /** Where tier 1 goes on. */
  readonly frame: Frame;
  /** null: nothing came of it, for the reason `ending`. */
  readonly trace: Trace | null;
  readonly ending: string;
}

/**
 * @param frames the current frame, and those below it that belong to the trace, the outermost first
 * @param meets whether another way has come by where these frames stand
 */
export function record(start: Start, frames: readonly Frame[], meets: (frames: readonly Frame[]) => boolean = () => false): Recording {
  events.recording?.(start);
  const recording = new Recorder(start, frames, meets).run();
  events.recorded?.(start, recording.trace, recording.ending);
  return recording;
}

function recordedFrame(frame: Frame): RecordedFrame {
  const { code, globals, builtins, base, sp, pc, generator } = frame;
  return { code, globals, builtins, depth: sp - base - code.nlocalsplus, pc, isResumed: generator !== null, seen: typesSeen(frame) };
}

const NUMBERS = ['int', 'float', 'bool'];

/** Types of what is in the frame's slots, of those that compiled code may hold as numbers. */
function typesSeen({ base, sp }: Frame): (string | null)[] {
  return Array.from({ length: sp - base }, (_, slot) => {
    const value = stack[base + slot]!;
    return value === null ? null : (NUMBERS.find((type) => TYPE_TESTS[type]!(value)) ?? null);
  });
}

type Step = { readonly kind: 'goes on' } | { readonly kind: 'ends'; readonly ending: string } | { readonly kind: 'raised'; readonly frame: Frame };

const GOES_ON: Step = { kind: 'goes on' };
const ends = (ending: string): Step => ({ kind: 'ends', ending });

class Recorder {
  readonly #start: Start;
  readonly #frames: Frame[];
  readonly #recorded: readonly RecordedFrame[];
  readonly #meets: (frames: readonly Frame[]) => boolean;
  readonly #ops: TraceOp[] = [];
  readonly #exits: Exit[] = [];
  #instructions = 0;
  #escaped = false;
  /** It has left the frame in which it began: another call of the same function would return elsewhere. */
  #hasReturned = false;
  #second: Site | null = null;
  readonly #resumed = new Resumed();
  #rounds = 1;
  /** In the frame in which it began. */
  #ownInstructions = 0;

  constructor(start: Start, frames: readonly Frame[], meets: (frames: readonly Frame[]) => boolean) {
    this.#start = start;
    this.#meets = meets;
    this.#frames = [...frames];
    this.#recorded = frames.map(recordedFrame);
  }

  run(): Recording {
    this.#ops.push(bareOp('_START_EXECUTOR', { ...this.#site(), name: '' }, null));
    for (;;) {
      const step = this.#step();
      if (step.kind === 'goes on') continue;
      if (step.kind === 'raised') return { frame: step.frame, trace: null, ending: 'an exception was raised' };
      return this.#finish(step.ending);
    }
  }

  get #frame(): Frame {
    return this.#frames.at(-1)!;
  }

  /** Frames above the outermost one of the trace. */
  get #depth(): number {
    return this.#frames.length - 1;
  }

  /** Executes one instruction, or says why not. */
  #step(): Step {
    const site = this.#site();
    const closes = this.#instructions > 0 && this.#closes(site);
    if (closes && !this.#isOutOfStep()) return ends(CLOSED);
    if (closes) return this.#execute(site);
    if (this.#depth > 0 && isCalled(site, this.#frames) && hasRoomForCallee()) return this.#runCallee(site);
    const stop = this.#stopBefore(site);
    const isLast = stop === null && this.#depth === 0 && isReturn(site);
    if (stop === null && !isLast) return this.#execute(site);
    if (this.#hasLeftLoop(site)) return ends(LOOP_OVER);
    return isLast ? this.#leaveFrame(site) : ends(stop!);
  }

  /** The round that was recorded is the loop's last: of the others it tells nothing. */
  #hasLeftLoop({ code, start }: Site): boolean {
    const { kind, header, pc } = this.#start;
    return kind === 'loop' && this.#depth === 0 && code === this.#start.code && (start < header || start > pc);
  }

  #site(): Site {
    const { code, base, sp, pc: start } = this.#frame;
    const { pc, oparg, opcode } = decode(code, start);
    return { code, start, pc, oparg, name: NAMES[opcode] ?? '', depth: sp - base - code.nlocalsplus, frame: this.#depth };
  }

  /** Back at the beginning: at any back edge of the loop, or where a trace that is no loop's began. */
  #closes({ code, start }: Site): boolean {
    const isInSameFrame = this.#depth === this.#recorded.length - 1 && !this.#hasReturned;
    if (code !== this.#start.code || !isInSameFrame) return false;
    return this.#start.kind === 'loop' ? startAt(code, start)?.header === this.#start.header : start === this.#start.pc;
  }

  /** What the loop resumes first goes on elsewhere than at the beginning: a few rounds may come to where it began. */
  #isOutOfStep(): boolean {
    const first = this.#ops.find(({ frame, start, operands }) => frame === 0 && start === this.#second!.start && operands[0] instanceof ResumePoint);
    if (this.#start.kind !== 'loop' || first === undefined || this.#rounds >= MOST_ROUNDS) return false;
    const isInStep = is_suspended_at(stack[this.#frame.sp - 1]!, first.operands[0] as ResumePoint);
    if (!isInStep) this.#rounds++;
    return !isInStep;
  }

  #stopBefore({ code, start, name }: Site): string | null {
    if (name === '') return 'an opcode that no instruction has';
    const expansion = expansionOf(name);
    if (this.#instructions > 0 && startAt(code, start)?.kind === 'loop') {
      const passes = this.#resumed.passes(this.#frame, this.#depth, start);
      if (passes === 'again' && this.#start.kind === 'loop' && mayWait(this.#start)) return PASSED_OVER;
      if (passes !== 'yes') return executorAt(code, start) === null ? 'inner loop' : 'another trace begins here';
    }
    if (this.#instructions > 0 && code === this.#start.code && start === this.#start.pc) return 'recursion';
    if (this.#instructions > 0 && this.#meets(this.#frames)) return WAYS_MEET;
    if (this.#ops.length > settings.traceLimit) return `longer than ${settings.traceLimit} micro-ops`;
    if (expansion.kind === 'untraced') return null;
    if (this.#depth === 0 && expansion.steps.some(({ uop }) => has(uop, 'popsFrame')) && !isRecursive(code)) return 'return from the frame in which the trace begins';
    if (this.#depth === 0 && expansion.steps.some(({ uop }) => has(uop, 'suspendsFrame'))) return YIELDS;
    if (this.#depth >= MAX_DEPTH && expansion.steps.some(({ uop }) => has(uop, 'pushesFrame'))) return `calls deeper than ${MAX_DEPTH} frames`;
    return null;
  }

  /** A member whose check fails runs as its family's head, and a head that specialises as what it became; what runs in the end is recorded. */
  #execute(first: Site): Step {
    let site = first;
    for (let isSpecialised = false; ; ) {
      if (!isSpecialised && SPECIALISED.has(site.name)) {
        site = this.#specialised(site);
        isSpecialised = true;
      }
      const frame = this.#frame;
      frame.pc = site.pc;
      if (onlyTicks(site.name)) {
        cold[INSTRUCTIONS[site.name]!.opcode]!(frame, site.oparg);
        return GOES_ON;
      }
      const chosen = this.#choose(site);
      if (typeof chosen === 'string') return this.#untraced(site, chosen);
      let after;
      try {
        after = chosen.isForm ? runForm(site, chosen, frame) : cold[INSTRUCTIONS[site.name]!.opcode]!(frame, site.oparg);
      } catch (error) {
        if (!(error instanceof PyException)) thread.frame!.pc = site.pc;
        return this.#raised(site, error);
      }
      if (after === RAISED) return this.#raised(site, takeRaised());
      if (after === null && chosen.isForm) return this.#untraced(site, 'a form of it does not hold');
      if (after === null) {
        site = { ...site, name: this.#otherForm(site) };
        continue;
      }
      if (typeof after !== 'object') throw new Error(after === LEFT ? 'a trace never leaves its first frame' : 'a trace holds no executors');
      return this.#keep(site, chosen, after);
    }
  }

  /** What is kept of the instruction, or why nothing can be. */
  #choose(site: Site): Chosen | string {
    const form = formAt(site, this.#frame);
    if (form !== null) return form;
    const plain = expansionOf(site.name);
    if (plain.kind === 'untraced') return plain.reason;
    const expansion = withGuess(plain, this.#frame);
    return { expansion, operands: readOperands(site, expansion), isForm: false };
  }

  /**
   * The member that suits what is on the stack now. Where values of several kinds come by, tier 1 gives up for a while; of a trace each kind gets its own,
   * the others behind the exits.
   */
  #specialised(site: Site): Site {
    const frame = this.#frame;
    frame.units[site.pc + 1]! &= BACKOFF;
    frame.pc = site.pc;
    cold[INSTRUCTIONS[site.name]!.opcode]!(frame, site.oparg);
    return { ...site, name: NAMES[opcodeAt(site.code, site.pc)]! };
  }

  #raised(site: Site, error: unknown): Step {
    events.instruction?.(site, []);
    return { kind: 'raised', frame: unwind(error) };
  }

  #otherForm({ code, pc, name }: Site): string {
    const { opcode } = INSTRUCTIONS[name]!;
    const head = HEADS[opcode]!;
    return NAMES[head === opcode ? opcodeAt(code, pc) : head]!;
  }

  #untraced(site: Site, reason: string): Step {
    this.#frame.pc = site.start;
    return ends(`${site.name}: ${reason}`);
  }

  #keep(site: Site, { expansion, operands, isForm }: Chosen, after: Frame): Step {
    const jumped = after === this.#frame && after.pc !== site.pc + 1 + infoOf(site.name).caches;
    if (site.frame === 0) this.#ownInstructions++;
    const refused = this.#follow(site, expansion, after, isForm);
    if (refused !== null) return this.#endBefore(site, refused);
    if (this.#escaped) this.#ops.push(this.#validityCheck(site));
    const entered = this.#frames.slice(site.frame + 1).map(recordedFrame);
    const expanded = expand(site, expansion, operands, jumped, this.#makeExit);
    const ops = entered.length > 0 ? expanded.map((op) => (op.movesFrame ? { ...op, entered } : op)) : expanded;
    this.#ops.push(...ops);
    events.instruction?.(site, ops);
    this.#escaped = ops.some(({ uop }) => has(uop, 'escapes'));
    if (++this.#instructions === 1) this.#second = this.#site();
    return GOES_ON;
  }

  /** Keeps the frames of the trace up to date; a frame that no guard of the trace names cannot be followed. */
  #follow({ name }: Site, { steps }: Traced, after: Frame, isForm: boolean): string | null {
    const frame = this.#frame;
    if (after === frame) return null;
    if (this.#frames.at(-2) === after) {
      this.#frames.pop();
      this.#hasReturned ||= this.#depth < this.#recorded.length - 1;
      return null;
    }
    if (after.generator !== null) {
      if (!isForm) return `${name}: enters a generator that may be any`;
      if (this.#frames.some(({ code }) => code === after.code)) return RECURSIVE;
      this.#resumed.enter(this.#depth + 1);
    }
    if (!steps.some(({ uop }) => UOPS[uop]!.movesFrame)) return `${name}: enters a function that no guard names`;
    this.#frames.push(...framesAbove(frame, after));
    return null;
  }

  // ---------------------------------------------------------------- functions that call themselves

  /** The function that has just been entered runs to its end, and nothing of it is kept. */
  #runCallee(site: Site): Step {
    if (this.#escaped) this.#ops.push(this.#validityCheck(site));
    const op = { ...bareOp('_RUN_FRAME', site, this.#exitFor(site)), movesFrame: true };
    this.#ops.push(op);
    events.instruction?.(site, [op]);
    this.#frames.pop();
    this.#hasReturned ||= this.#depth < this.#recorded.length - 1;
    this.#escaped = true;
    try {
      runCallee(thread.frame!);
    } catch (error) {
      return { kind: 'raised', frame: unwind(error) };
    }
    if (++this.#instructions === 1) this.#second = this.#site();
    return GOES_ON;
  }

  /** The end of the function in which the trace begins; tier 1 does it. */
  #leaveFrame(site: Site): Step {
    const expansion = expansionOf(site.name);
    if (expansion.kind === 'untraced') return ends(expansion.reason);
    if (this.#escaped) this.#ops.push(this.#validityCheck(site));
    const ops = expand(site, expansion, readOperands(site, expansion), false, this.#makeExit).map((op) => (op.movesFrame ? bareOp('_LEAVE_FRAME', site, this.#exitFor(site, true)) : op));
    this.#ops.push(...ops);
    events.instruction?.(site, ops);
    if (++this.#instructions === 1) this.#second = site;
    return ends(RETURNS);
  }

  /** In front of the instruction, where no side trace is ever tried. */
  #exitFor({ code, start, depth, frame }: Site, isEnd = false): Exit {
    const exit = newExit({ id: this.#exits.length, code, pc: start, depth, frame, isEnd }, Infinity);
    this.#exits.push(exit);
    return exit;
  }

  #validityCheck({ code, start, pc, name, depth, frame }: Site): TraceOp {
    const exit = this.#makeExit({ code, pc: start, depth, frame, restores: 0, isBranch: false, isEnd: false });
    return bareOp('_CHECK_VALIDITY', { start, pc, name, depth, frame }, exit);
  }

  readonly #makeExit: MakeExit = (fields) => {
    const exit = newExit({ ...fields, id: this.#exits.length }, exitThresholdOf(this.#recorded[0]!.code));
    this.#exits.push(exit);
    return exit;
  };

  /** The program is behind this instruction already, the trace ends in front of it. */
  #endBefore(site: Site, ending: string): Step {
    events.instruction?.(site, []);
    this.#end(site);
    return ends(ending);
  }

  #end({ code, start, pc, name, depth, frame }: Site): void {
    if (['_EXIT_TRACE', '_LEAVE_FRAME'].includes(this.#ops.at(-1)!.uop)) return;
    const exit = this.#makeExit({ code, pc: start, depth, frame, restores: 0, isBranch: false, isEnd: true });
    this.#ops.push(bareOp('_EXIT_TRACE', { start, pc, name, depth, frame }, exit));
  }

  /** What is left for another trace. */
  #isOfNoUse(ending: string): boolean {
    if (this.#start.kind === 'exit') return false;
    return (ending === RECURSIVE && this.#ownInstructions <= JUST_RESUMES) || (ending === YIELDS && isConsumed(this.#frames[0]!));
  }

  #finish(ending: string): Recording {
    const current = thread.frame!;
    if (ending === LOOP_OVER || ending === PASSED_OVER || this.#instructions < MIN_INSTRUCTIONS[this.#start.kind] || this.#isOfNoUse(ending)) return { frame: current, trace: null, ending };
    // Also the last instruction of the loop may have changed what the trace relies on.
    if (ending === CLOSED && this.#escaped) this.#ops.push(this.#validityCheck(this.#site()));
    if (ending === CLOSED) this.#ops.push(bareOp('_JUMP_TO_TOP', this.#site(), null));
    else this.#end(this.#site());
    return { frame: current, trace: { start: this.#start, ops: this.#ops, exits: this.#exits, ending, frames: this.#recorded, second: this.#second! }, ending };
  }
}

/** Of a loop over a generator that yields at several places, in one trace. */
const MOST_ROUNDS = 4;

/** It only looks for interrupts, and becomes something else with that: a trace that cannot hold it need not. */
function onlyTicks(name: string): boolean {
  return expansionOf(name).kind === 'untraced' && UOPS[`_${name}`]?.properties.join() === 'ticks';
}

/** By Python code, which goes on in its own trace. */
const isConsumed = ({ generator, entry }: Frame): boolean => generator !== null && !entry;

/** Of a generator that a Python loop consumes, that loop's trace holds what goes on from one item to the next. */
export function belongsToConsumer(start: Start, frame: Frame): boolean {
  return isConsumed(frame) && (start.kind === 'entry' || yields(start));
}

/** A back edge and the way to the next item. */
const JUST_RESUMES = 2;

/** Frames of generators that go on in the trace. */
class Resumed {
  /** Loops that each has gone round since it was resumed, by the frame's place in the trace. */
  readonly #passed = new Map<number, Set<number>>();

  enter(depth: number): void {
    this.#passed.delete(depth);
  }

  /** A loop that yields is gone round by whoever resumes the generator: once from one item to the next. `again`: this is the second time. */
  passes({ code, generator }: Frame, depth: number, start: number): 'yes' | 'again' | 'no' {
    const loop = startAt(code, start)!;
    if (depth === 0 || generator === null || !yields(loop)) return 'no';
    let passed = this.#passed.get(depth);
    if (passed === undefined) this.#passed.set(depth, (passed = new Set()));
    if (passed.has(loop.header)) return 'again';
    passed.add(loop.header);
    return 'yes';
  }
}

/** Rounds in which a generator passes something over are waited for to end, so often: a trace that goes from one item straight to the next is a loop. */
const MOST_PASSED_OVER = 8;
const passedOver = new WeakMap<PyCode, Map<number, number>>();

function mayWait({ code, header }: Start): boolean {
  let counts = passedOver.get(code);
  if (counts === undefined) passedOver.set(code, (counts = new Map()));
  const count = (counts.get(header) ?? 0) + 1;
  counts.set(header, count);
  return count <= MOST_PASSED_OVER;
}

const SUSPENDING = new Set(Object.values(INSTRUCTIONS).filter(({ name }) => suspends(expansionOf(name))).map(({ opcode }) => opcode));

function suspends(expansion: Expansion): boolean {
  return expansion.kind === 'traced' && expansion.steps.some(({ uop }) => has(uop, 'suspendsFrame'));
}

const yieldingLoops = new WeakMap<PyCode, Map<number, boolean>>();

/** Whether something in the loop yields, which may have several back edges. */
function yields({ code, header }: Start): boolean {
  let known = yieldingLoops.get(code);
  if (known === undefined) yieldingLoops.set(code, (known = new Map()));
  let found = known.get(header);
  if (found === undefined) known.set(header, (found = looksForYield(code, header)));
  return found;
}

function looksForYield(code: PyCode, header: number): boolean {
  let found = false;
  let isInLoop = false;
  for (let start = header; start < code.units.length; ) {
    const { opcode, next } = decode(code, start);
    if (SUSPENDING.has(opcode)) found = true;
    if (startAt(code, start)?.header === header) isInLoop ||= found;
    start = next;
  }
  return isInLoop;
}

/** The frames above the lower one, the outermost first. */
function framesAbove(lower: Frame, upper: Frame): Frame[] {
  const { previous } = upper;
  return previous === lower || previous === null ? [upper] : [...framesAbove(lower, previous), upper];
}

export const CLOSED = 'loop closed';
export const LOOP_OVER = 'the round is the last of its loop';
export const RETURNS = 'the function returns';
export const PASSED_OVER = 'a generator has passed something over';
export const YIELDS = 'yield from the frame in which the trace begins';
export const RECURSIVE = 'a generator within itself';
export const WAYS_MEET = 'another way comes by here';

/** A trace that does less is not worth entering; from an exit, it is entered without a look at what stands there. */
const MIN_INSTRUCTIONS: Readonly<Record<Start['kind'], number>> = { loop: 2, entry: 2, exit: 1 };
