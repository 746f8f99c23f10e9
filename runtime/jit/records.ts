/**
 * Frames that wait while compiled code calls compiled code. Nobody has made them; what they are to hold is on record, for whoever needs whole frames: references in a list, numbers in
 * memory, each call's above those of the calls around it, and on top of them which call it is.
 */
import { CLASS_ID, list_items_set, list_new, type HeapRef } from '../heap/index.ts';
import type { PyFunction } from '../objects/calls/function.ts';
import { popFrame, type Frame } from '../objects/machine/frame.ts';
import { thread } from '../objects/machine/thread.ts';
import type { CallSite } from './plan.ts';

/** Control words are the last of the first page: how many times round a function may go, and leaves what it has not used up of that. */
export const TICKS_AT = 0xfff8;
/** For tests: checks until it is to be left. */
export const TURN_AT = 0xfff0;
/** Ticks that it has only counted. */
export const COUNTED_AT = 0xffe8;
/** Places on record, and units of room, for the function that is called next. */
export const TOP_AT = 0xffe0;
export const ROOM_AT = 0xffd8;
/** Objects allocated, where they are counted. */
export const ALLOCATED_AT = 0xffd0;

/** Behind what exits spill: which places of the table of callees are taken. */
export const TAKEN_AT = 0x8000;

const PAGE = 0x10000;
export const RECORDS_AT = PAGE;

/** How deep compiled code may call: in units of a frame of CPython's limit, and of so many bytes of the host's stack. */
export const MOST_ROOM = 1000;
export const BYTES_PER_UNIT = 900;
/** Places that a call may use for each unit. */
export const PLACES_PER_UNIT = 32;
const MOST_PLACES = MOST_ROOM * PLACES_PER_UNIT;
const BYTES_PER_PLACE = 8;

export const memory = new WebAssembly.Memory({ initial: 1 + Math.ceil((MOST_PLACES * BYTES_PER_PLACE) / PAGE) });
export const records: HeapRef = list_new(CLASS_ID.list, MOST_PLACES, 0);

const top = new Int32Array(memory.buffer, TOP_AT, 1);
const room = new Int32Array(memory.buffer, ROOM_AT, 1);
/** By place, the lower half of each. */
const words = new Int32Array(memory.buffer, RECORDS_AT);
const WORDS_PER_PLACE = BYTES_PER_PLACE / Int32Array.BYTES_PER_ELEMENT;
/** Of the number of a site: its frames have been made. */
const MADE = 1 << 30;

/** Of the number of its site, which lies in a call's last place. */
const wordOf = (end: number): number => WORDS_PER_PLACE * (end - 1);

/** A call whose frames have been made. They stay until somebody looks after the call has returned: whoever needs whole frames next makes only those that are new. */
export interface Made {
  /** Behind its places. */
  readonly end: number;
  /** The innermost of its frames, and the function that runs in the one above. */
  readonly frame: Frame;
  readonly callee: PyFunction;
}

/** A function that was entered from JavaScript: the frame that it was entered in, where its records begin, and which of them have frames. */
interface Run {
  readonly outermost: Frame;
  readonly bottom: number;
  readonly made: Made[];
}

let run: Run | null = null;

/** Returns what to give to `endRecords`. */
export function beginRecords(outermost: Frame): Run | null {
  const outer = run;
  run = { outermost, bottom: top[0]!, made: [] };
  return outer;
}

export function endRecords(outer: Run | null): void {
  top[0] = run!.bottom;
  run = outer;
}

/** Places on record: slots of frames that somebody may have to make above those that there are. */
export const placesOnRecord = (): number => top[0]! - run!.bottom;

/** Where the frame begins that waits for nothing of what is on record before this place: as far above the outermost one as the places below are many. */
export function baseAt(place: number): number {
  const { outermost, bottom } = run!;
  return outermost.base + outermost.code.framesize + place - bottom;
}

/** The first frame of the function at hand. */
export function ownBase(): number {
  return top[0] === run!.bottom ? run!.outermost.base : baseAt(top[0]!);
}

export const lastPlace = (): number => top[0]!;

export const outermostFrame = (): Frame => run!.outermost;

/** The innermost frame that the function at hand did not make for itself alone. */
export function innermostWaiting(): Frame {
  const { made, outermost } = run!;
  return made.length === 0 ? outermost : made.at(-1)!.frame;
}

/** The function that runs in the frame above; null: it is the outermost one, which is there. */
export const calleeOnTop = (): PyFunction | null => run!.made.at(-1)?.callee ?? null;

export const callsMade = (): number => run!.made.length;

export function noteMade(made: Made): void {
  words[wordOf(made.end)]! |= MADE;
  run!.made.push(made);
}

/** Frames of calls that have returned go; what is left of them ends at `end`. */
export function popReturned(end = run!.bottom): void {
  const { made } = run!;
  while (made.length > 0 && made.at(-1)!.end > end) made.pop();
  popOwn();
}

/** Frames that the function at hand has made for itself go. */
export function popOwn(): void {
  const waiting = innermostWaiting();
  while (thread.frame !== waiting) popFrame(thread.frame!);
}

/** Units that a function may have which is entered now, of a frame so deep. */
export function roomAt(depth: number): number {
  return Math.min(MOST_ROOM, thread.recursionLimit - depth, (thread.nativeLimit - thread.nativeDepth) >> 2, Math.floor((MOST_PLACES - top[0]!) / PLACES_PER_UNIT));
}

export function giveRoom(units: number): void {
  room[0] = units;
}

// ---------------------------------------------------------------- call sites, by number

const sites: (Pick<Waiting, 'site' | 'owner'> | null)[] = [];
const free: number[] = [];
const registry = new FinalizationRegistry<readonly number[]>((numbers) => {
  for (const number of numbers) sites[number] = null;
  free.push(...numbers);
});

/** @param owner as long as it lives, the numbers mean these sites */
export function numberSites(own: readonly CallSite[], owner: object): readonly number[] {
  const reference = new WeakRef(owner);
  const numbers = own.map((site) => {
    const number = free.pop() ?? sites.length;
    sites[number] = { site, owner: reference };
    return number;
  });
  if (numbers.length > 0) registry.register(owner, numbers);
  return numbers;
}

export interface Waiting {
  readonly site: CallSite;
  readonly owner: WeakRef<object>;
  /** The first of its places, and behind them. */
  readonly at: number;
  readonly end: number;
}

const NONE: readonly Waiting[] = [];

/** The calls at hand, the outermost first; `areNew`: those above the last that frames have been made for. */
export function callsOnRecord(areNew = false): readonly Waiting[] {
  const { bottom } = run!;
  if (top[0] === bottom) return NONE;
  const found: Waiting[] = [];
  for (let end = top[0]!; end > bottom; ) {
    const word = words[wordOf(end)]!;
    if (areNew && (word & MADE) !== 0) break;
    const called = sites[word & ~MADE]!;
    const at = end - called.site.size;
    found.push({ ...called, at, end });
    end = at;
  }
  return found.reverse();
}

/** Before a collection: nobody needs what lies above. */
export function forgetRecords(): void {
  for (let at = top[0]!; at < MOST_PLACES; at++) list_items_set(records, at, null);
}
