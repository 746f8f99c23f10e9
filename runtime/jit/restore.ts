/** The frames as tier 1 has them, out of what a compiled function has spilled. */
import { CLASS_ID, False, list_items_get, list_items_set, list_new, True, type HeapRef, type Slot, type Value } from '../heap/index.ts';
import type { PyFunction } from '../objects/calls/function.ts';
import { newFrame, pushFrame, stack, stackTop, type Frame } from '../objects/machine/frame.ts';
import type { Int } from '../objects/numbers/int-arithmetic.ts';
import { newFloat } from '../objects/values.ts';
import { COUNTED_AT, TICKS_AT } from './link.ts';
import { MOST_SPILLED, type FramePlan, type Place } from './plan.ts';

export const spill: HeapRef = list_new(CLASS_ID.list, MOST_SPILLED, 0);
export const memory = new WebAssembly.Memory({ initial: 1 });
const numbers = new Float64Array(memory.buffer);
const ints = new BigInt64Array(memory.buffer);
const ticksLeft = new Int32Array(memory.buffer, TICKS_AT, 1);
const counted = new Int32Array(memory.buffer, COUNTED_AT, 1);

/** Back edges that the function which is about to run may pass. */
export function giveTicks(count: number): void {
  ticksLeft[0] = count;
  counted[0] = 0;
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
}

/** Floats that were boxed, by their place: several slots may hold the same one. */
const boxes = new Map<number, Value>();

/** Returns the innermost. */
export function putBack(outermost: Frame, frames: readonly FramePlan[]): Frame {
  // Clearing makes a new table, even of an empty one.
  if (boxes.size > 0) boxes.clear();
  let frame = outermost;
  for (let index = 0; index < frames.length; index++) {
    const plan = frames[index]!;
    if (index > 0) frame = enter(plan);
    restore(frame, plan);
  }
  return frame;
}

/** A frame that the function did without. */
function enter({ callee, recorded }: FramePlan): Frame {
  const frame = newFrame(valueAt(callee!) as PyFunction, stackTop(), recorded.code.nparams);
  pushFrame(frame);
  return frame;
}

function restore(frame: Frame, { waits, slots }: FramePlan): void {
  for (let slot = 0; slot < slots.length; slot++) {
    const place = slots[slot]!;
    if (place !== null) stack[frame.base + slot] = valueAt(place) as Slot;
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

function valueAt(place: Place): unknown {
  if (place.kind === 'constant') return place.value;
  if (place.kind === 'late') return valueAt(numbers[place.flag] === 0 ? place.first : place.second);
  const { type, at, object } = place;
  switch (type) {
    case 'externref':
      return list_items_get(spill, at);
    case 'i32':
      return numbers[at] === 0 ? False : True;
    case 'f64':
      return (object < 0 ? null : list_items_get(spill, object)) ?? boxAt(at);
    default:
      return intOf(ints[at]!);
  }
}
