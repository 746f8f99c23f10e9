/** The frames as tier 1 has them, out of what a compiled function has spilled. */
import { CLASS_ID, False, list_items_get, list_items_set, list_new, True, type HeapRef, type Slot, type Value } from '../heap/index.ts';
import type { PyFunction } from '../objects/calls/function.ts';
import { newFrame, pushFrame, stack, stackTop, type Frame } from '../objects/machine/frame.ts';
import type { Int } from '../objects/numbers/int-arithmetic.ts';
import { newFloat } from '../objects/values.ts';
import { perform } from '../optimizer/fold.ts';
import { allocations } from './allocations.ts';
import { MOST_SPILLED, type FramePlan, type MadePlace, type Place } from './plan.ts';
import { baseAt, calleeOnTop, callsOnRecord, COUNTED_AT, forgetRecords, innermostWaiting, lastPlace, memory, noteMade, popReturned, records, RECORDS_AT, TICKS_AT } from './records.ts';

export const spill: HeapRef = list_new(CLASS_ID.list, MOST_SPILLED, 0);
const numbers = new Float64Array(memory.buffer);
const ints = new BigInt64Array(memory.buffer);
const ticksLeft = new Int32Array(memory.buffer, TICKS_AT, 1);
const counted = new Int32Array(memory.buffer, COUNTED_AT, 1);

/** Back edges that the function which is about to run may pass. */
export function giveTicks(count: number): void {
  ticksLeft[0] = count;
  counted[0] = 0;
}

/** A function that calls others keeps its ticks in memory: another one may run inside one of its calls. */
export function setTicks(left: number, alsoCounted: number): void {
  ticksLeft[0] = left;
  counted[0] = alsoCounted;
}

/** What of them the function which has just returned has left. */
export function ticksUnused(): number {
  return ticksLeft[0]!;
}

/** Ticks that it has counted besides: calls that it has made itself. */
export function ticksCounted(): number {
  return counted[0]!;
}

/** Before a collection: an exit reads at once what it has spilled, so that nothing in there is needed any more. */
export function forgetSpilled(): void {
  for (let at = 0; at < MOST_SPILLED; at++) list_items_set(spill, at, null);
  forgetRecords();
}

/** Floats that were boxed, by their place: several slots may hold the same one. */
const boxes = new Map<number, Value>();

/** Objects that compiled code has done without, made now. */
const made = new Map<object, unknown>();

/** Slots of frames that are being made: what comes of the spilled values lies above those on record. */
let slotsBeingMade: () => number = () => 0;

/** Its micro-ops are done above all frames: those that there are, and those that are being made. */
function objectAt({ of, object, steps }: MadePlace, source: Source): unknown {
  const there = object < 0 ? null : list_items_get(source.references, source.first + object);
  if (there !== null) return there;
  for (const { op, recorded, inputs, made: output } of steps) {
    // An input may lead back to the object.
    if (output >= 0 && made.has(of)) return made.get(of);
    const values = inputs.map((input) => valueAt(input, source) as Slot);
    const outputs = perform(op, recorded, values, baseAt(lastPlace()) + slotsBeingMade());
    if (outputs === null) throw new Error(`${op.uop} was put off, and cannot be done now`);
    if (output < 0) continue;
    made.set(of, outputs[output]);
    allocations.objectsAtExits++;
  }
  return made.get(of);
}

/** Where places are: the references and numbers of a spill, or of a call on record. */
interface Source {
  readonly references: HeapRef;
  readonly first: number;
  readonly firstNumber: number;
}

const SPILLED: Source = { references: spill, first: 0, firstNumber: 0 };
const FIRST_ON_RECORD = RECORDS_AT / Float64Array.BYTES_PER_ELEMENT;

/** Those on record below come first. Returns the innermost. */
export function putBack(frames: readonly FramePlan[]): Frame {
  // Clearing makes a new table, even of an empty one.
  if (boxes.size > 0) boxes.clear();
  slotsBeingMade = () => frames.reduce((sum, { recorded: { code } }) => sum + code.framesize, 0);
  const calls = callsOnRecord(true);
  popReturned(calls[0]?.at ?? lastPlace());
  let frame = innermostWaiting();
  let callee = calleeOnTop();
  for (const { site, at, end } of calls) {
    const source = { references: records, first: at, firstNumber: FIRST_ON_RECORD + at };
    frame = putBackFrom(source, frame, callee, baseAt(at), site.frames);
    callee = valueAt(site.callee, source) as PyFunction;
    noteMade({ end, frame, callee });
  }
  return putBackFrom(SPILLED, frame, callee, baseAt(lastPlace()), frames);
}

/** `callee`: runs in the first of the frames, which is still to be made, at `base`; null: that one is there. */
function putBackFrom(source: Source, below: Frame, callee: PyFunction | null, base: number, frames: readonly FramePlan[]): Frame {
  if (made.size > 0) made.clear();
  let frame = below;
  for (let index = 0; index < frames.length; index++) {
    const plan = frames[index]!;
    if (index > 0) frame = enter(valueAt(plan.callee!, source) as PyFunction, plan, stackTop());
    else if (callee !== null) frame = enter(callee, plan, base);
    restore(frame, plan, source);
  }
  return frame;
}

/** A frame that the function did without. */
function enter(func: PyFunction, { recorded }: FramePlan, base: number): Frame {
  const frame = newFrame(func, base, recorded.code.nparams);
  allocations.framesAtExits++;
  pushFrame(frame);
  return frame;
}

function restore(frame: Frame, { waits, slots }: FramePlan, source: Source): void {
  for (let slot = 0; slot < slots.length; slot++) {
    const place = slots[slot]!;
    if (place !== null) stack[frame.base + slot] = valueAt(place, source) as Slot;
  }
  frame.sp = frame.base + slots.length;
  if (waits === null) return;
  frame.pc = waits.pc;
  frame.return_offset = waits.returnOffset;
}

function boxAt(at: number): Value {
  let box = boxes.get(at);
  if (box === undefined) boxes.set(at, (box = newFloat(numbers[at]!)));
  return box;
}

/** As the runtime has it. */
export function intOf(value: bigint): Int {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function valueAt(place: Place, source: Source): unknown {
  if (place.kind === 'constant') return place.value;
  const { references, first, firstNumber } = source;
  if (place.kind === 'made') return objectAt(place, source);
  const { type, at, object } = place;
  const number = firstNumber + at;
  switch (type) {
    case 'externref':
      return list_items_get(references, first + at);
    case 'i32':
      return numbers[number] === 0 ? False : True;
    case 'f64':
      return (object < 0 ? null : list_items_get(references, first + object)) ?? boxAt(number);
    default:
      return intOf(ints[number]!);
  }
}
