/**
 * Frames and the value stack that they share.
 *
 *     stack:  ... | locals, cells, free variables | evaluation stack ... | callee's locals | ...
 *                 ^ base                          ^ base + nlocalsplus   ^ callee's base
 *
 * Arguments are passed in place: the callee's base is where its caller pushed the first argument, so the two
 * frames overlap there. A frame never uses more than `code.framesize` slots from its base. Slots above the top
 * frame hold stale values; a new frame clears its own locals, and the collector sees the rest a little late.
 *
 * Frame objects are reused (decision D3: 1.1x instead of 1.3x CPython's time on calls): leaving a frame gives it back to its
 * code, whose next call finds everything set that does not change, unless Python code can still see the frame (`object`
 * is set). A generator's frame comes back when the generator is finished.
 */
import type { Slot, Value } from '../../heap/value.ts';
import type { CacheRefs, PyCode } from './code.ts';
import { CodeMemory } from './code-memory.ts';
import type { PyDict } from '../containers/dict.ts';
import { frameObject, type PyFrame } from './frame-object.ts';
import type { PyFunction } from '../calls/function.ts';
import type { PyGenerator } from './generator.ts';
import { recursionDepthExceeded, thread, type ExcInfo } from './thread.ts';

const FIRST_SLOTS = 1 << 10;

/**
 * The shared value stack: dense (V8's PACKED_ELEMENTS), so it is only ever extended by `push`. Its property makes it the only array of
 * its shape, and V8 need not look at the shape of a constant if no object of that shape has ever become another.
 */
export const stack: Slot[] = [];
reserveStack(FIRST_SLOTS);
Object.assign(stack, { isValueStack: true });

/** Makes stack[size - 1] exist. */
export function reserveStack(size: number): void {
  if (stack.length >= size) return;
  const wanted = Math.max(size, stack.length + (stack.length >> 1));
  while (stack.length < wanted) stack.push(null);
}

/**
 * Slots copied per tick: a longer stack is renewed less often, and so is any stack where the loop returns more often, so that it costs the same (2 us in 10,000 ticks).
 * Beyond `RENEWABLE_SLOTS` its copies would fill the young generation.
 */
const SLOTS_PER_TICK = (1 << 12) / 10_000;
const RENEWABLE_SLOTS = 1 << 16;
let slotsToCopy = 0;

/** Slots that are passed to one call of `push`: each takes its place on the host's stack. */
const SLOTS_AT_ONCE = 1 << 12;

/**
 * Gives the stack a new backing store, which V8 has not yet moved to its old generation. Storing a young object (any fresh float)
 * in an old one costs an entry in the remembered set: up to a quarter of the time of a float loop. The array stays the same object,
 * a constant to whatever V8 compiles: setting its length to 0 drops the store, the push makes another.
 */
export function renewStack(): void {
  slotsToCopy += SLOTS_PER_TICK * thread.budget;
  if (slotsToCopy < stack.length) return;
  slotsToCopy = 0;
  if (stack.length > RENEWABLE_SLOTS) return;
  refill(stack.slice());
}

function refill(slots: readonly Slot[]): void {
  stack.length = 0;
  try {
    for (let at = 0; at < slots.length; at += SLOTS_AT_ONCE) stack.push(...slots.slice(at, at + SLOTS_AT_ONCE));
  } catch {
    // The host's stack had no room for them.
    for (let at = stack.length; at < slots.length; at++) stack.push(slots[at]!);
  }
}

/** 2 MB, of which the host takes what is written to; the standard library has a tenth of it. */
const CODE_UNITS = 1 << 20;

export const codeMemory = new CodeMemory(CODE_UNITS, codeOnStack);

function* codeOnStack(): Iterable<PyCode> {
  for (const top of [thread.frame, ...[...parked].map((each) => each.frame)]) {
    for (let frame = top; frame !== null; frame = frame.previous) yield frame.code;
  }
}

/** The stack of a thread while another one runs. */
export interface ParkedStack {
  readonly stack: Slot[];
  readonly frame: Frame | null;
}

export const parked = new Set<ParkedStack>();

/** Another thread runs: its slots in the place of those that were there, in the same array. */
export function useStack(slots: readonly Slot[]): void {
  refill(slots);
}

/** Its code has to be in code memory, and its units those: both may have changed since the frame was made. */
function settle(frame: Frame): void {
  if (frame.code.start < 0) codeMemory.admit(frame.code);
  frame.units = frame.code.units;
}

const NO_SLOTS: Slot[] = [];

export class Frame {
  code!: PyCode;
  units!: Uint16Array;
  refs!: CacheRefs;
  globals!: PyDict;
  builtins!: PyDict;
  /** The namespace of a module or class body; NULL in functions. */
  locals: Value | null = null;
  func!: PyFunction;
  base = 0;
  sp = 0;
  /** Code unit of the instruction being executed, or of the next one if the frame has not begun it. */
  pc = 0;
  /** Where a suspended caller goes on: at pc + return_offset. */
  return_offset = 0;
  previous: Frame | null = null;
  /** Leaving this frame returns to the host. */
  entry = false;
  generator: PyGenerator | null = null;
  /** A generator's own level of exceptions being handled; kept for the next generator that this frame serves. */
  excInfo: ExcInfo | null = null;
  /** The Python frame object, once somebody asked for it. */
  object: PyFrame | null = null;
  /** Number of frames below, this one included, for the recursion limit. */
  depth = 0;
  /** Locals and evaluation stack while the frame is off the shared stack; the array is kept and reused by a generator. */
  saved: Slot[] = NO_SLOTS;
  /** Number of live slots in `saved`; while the frame is on the shared stack it is negative, and tells how many there were (-1: none). */
  savedCount = -1;
}

/** First slot that no live frame uses: where a frame made by native code may begin. */
export function stackTop(): number {
  if (thread.wholeFrames !== null) thread.wholeFrames();
  const frame = thread.frame;
  return frame === null ? 0 : frame.base + frame.code.framesize;
}

/** The current frame, for native code that wants to know who has called it: compiled code may have left it for later. */
export function currentFrame(): Frame | null {
  if (thread.wholeFrames !== null) thread.wholeFrames();
  return thread.frame;
}

/**
 * A frame for `func` at `base`, whose parameters the caller has already put into stack[base ..] (`filled` slots).
 * Clears the other locals. Does not make it the current frame.
 */
export function newFrame(func: PyFunction, base: number, filled: number): Frame {
  const code = func.code;
  let frame = code.spare;
  if (frame === null) frame = makeFrame(func);
  else {
    code.spare = frame.previous;
    if (frame.func !== func) serve(frame, func);
  }
  const nlocalsplus = code.nlocalsplus;
  const limit = base + code.framesize;
  // A local: V8 reads a constant of a module each time.
  const slots = stack;
  if (limit > slots.length) reserveStack(limit);
  for (let slot = base + filled; slot < base + nlocalsplus; slot++) slots[slot] = null;
  frame.locals = null;
  frame.base = base;
  frame.sp = base + nlocalsplus;
  frame.pc = 0;
  frame.entry = false;
  return frame;
}

function makeFrame(func: PyFunction): Frame {
  const { code } = func;
  const frame = new Frame();
  frame.code = code;
  frame.units = code.units.length === 0 ? code.prepare() : code.units;
  frame.refs = code.refs;
  serve(frame, func);
  return frame;
}

/**
 * A frame for operations that want one, which is never the current one. It is made like all others, with the fields in the same order: one of another shape would have V8 look at the shape of
 * every frame in whatever has once seen it, tier 1's loop included.
 */
export function scratchFrame({ code, globals, builtins }: Pick<Frame, 'code' | 'globals' | 'builtins'>): Frame {
  const current = thread.frame;
  const frame = current === null ? new Frame() : makeFrame(current.func);
  return Object.assign(frame, { code, globals, builtins });
}

/** Another function of the same code had the frame before: a closure, a lambda or a generator expression made anew. */
function serve(frame: Frame, func: PyFunction): void {
  frame.func = func;
  frame.globals = func.globals;
  frame.builtins = func.builtins;
}

/** Makes `frame` the current one. Raises RecursionError, with the caller still current, beyond the recursion limit. */
export function pushFrame(frame: Frame): void {
  const state = thread;
  const previous = state.frame;
  const depth = previous === null ? 1 : previous.depth + 1;
  if (depth > state.recursionLimit) {
    discardFrame(frame);
    throw recursionDepthExceeded('');
  }
  const code = frame.code;
  if (frame.units !== code.units || code.start < 0) settle(frame);
  frame.depth = depth;
  frame.previous = previous;
  state.frame = frame;
}

const frameObjectOf = (frame: Frame | null): PyFrame | null => (frame === null ? null : frameObject(frame));

/** The frame, or the first below it that programs may see. */
export function shownFrame(frame: Frame | null): Frame | null {
  return frame !== null && frame.code.hidden ? frame.previous : frame;
}

/** Leaves the current frame for good and returns its caller, which is current then. */
export function popFrame(frame: Frame): Frame | null {
  const previous = frame.previous;
  thread.frame = previous;
  if (frame.object !== null) frame.object.back = frameObjectOf(shownFrame(previous));
  discardFrame(frame);
  return previous;
}

/**
 * The end of a frame, entered or not; a generator whose frame could not be entered is finished, as in CPython. A frame that
 * has just become a generator's (it is off the stack already) is left alone.
 */
export function discardFrame(frame: Frame): void {
  if (frame.generator !== null || frame.object !== null) retireFrame(frame);
  else giveBack(frame);
}

/** The next call of a function of this code takes it. */
function giveBack(frame: Frame): void {
  const { code } = frame;
  frame.previous = code.spare;
  code.spare = frame;
}

/** The end of a generator's frame, and of one that outlives its execution: its locals move off the shared stack for those who hold it. */
function retireFrame(frame: Frame): void {
  frame.previous = null;
  const generator = frame.generator;
  if (generator !== null) {
    if (frame.savedCount >= 0) return;
    generator.finish();
    frame.generator = null;
    const saved = frame.saved;
    for (let index = 0; index < saved.length; index++) saved[index] = null;
  }
  if (frame.object === null) giveBack(frame);
  else saveSlots(frame, frame.code.nlocalsplus);
}

/** Moves `count` slots from the frame's base off the shared stack. */
export function saveSlots(frame: Frame, count: number): void {
  if (frame.saved === NO_SLOTS) frame.saved = [];
  const saved = frame.saved;
  const base = frame.base;
  const slots = stack;
  for (let index = 0; index < count; index++) saved[index] = slots[base + index]!;
  frame.savedCount = count;
}

/** Puts the saved slots of a suspended frame onto the shared stack at `base`; `saved` lets go of them at the next suspension, or the end. */
export function restoreSlots(frame: Frame, base: number): void {
  const { saved, savedCount } = frame;
  const limit = base + frame.code.framesize;
  const slots = stack;
  if (limit > slots.length) reserveStack(limit);
  for (let index = 0; index < savedCount; index++) slots[base + index] = saved[index]!;
  frame.base = base;
  frame.sp = base + savedCount;
  frame.savedCount = -1 - savedCount;
}

/** What was saved counts again, as it was when it was put onto the stack. */
export function takeBackSlots(frame: Frame): void {
  frame.savedCount = -1 - frame.savedCount;
}

/** Local, cell or free variable `index` of a frame, wherever it lives now. */
export function frameSlot(frame: Frame, index: number): Slot {
  return frame.savedCount < 0 ? stack[frame.base + index]! : frame.saved[index]!;
}

export function setFrameSlot(frame: Frame, index: number, value: Slot): void {
  if (frame.savedCount < 0) stack[frame.base + index] = value;
  else frame.saved[index] = value;
}
