/**
 * Where the program is hot. Tier 1 counts nothing: its loop returns to the driver every so many ticks (back edges and function
 * entries), and the place where the budget ran out is charged with all of them. A hot loop is charged in proportion to its share, and a
 * cold one costs nothing, where a counter at every back edge would cost 1 ns each time.
 */
import { INSTRUCTIONS, type InstructionInfo } from '../../generated/metadata/instructions.ts';
import type { PyCode } from '../objects/machine/code.ts';
import { decode } from './decode.ts';
import { isRecursive } from './recursive.ts';
import { charged, settings } from './settings.ts';
import type { Start } from './trace.ts';

interface Place {
  heat: number;
  /** Raised each time nothing comes of a trace. */
  needed: number;
}

const TICKING: (InstructionInfo | undefined)[] = [];
for (const info of Object.values(INSTRUCTIONS)) if (info.hasEvalBreak) TICKING[info.opcode] = info;

const places = new WeakMap<PyCode, Map<number, Place>>();

/** What the instruction at `unit` begins, if it is one that ticks: the loop that it jumps back to, or its function. */
export function startAt(code: PyCode, pc: number): Start | null {
  const { opcode, oparg, next } = decode(code, pc);
  const info = TICKING[opcode];
  if (info === undefined) return null;
  return info.jump < 0 ? { code, pc, kind: 'loop', header: next - oparg } : { code, pc, kind: 'entry', header: -1 };
}

/** Charges the place; true: it is hot enough for a trace to begin. */
export function charge(start: Start): boolean {
  const place = placeOf(start);
  place.heat += charged();
  return place.heat >= place.needed;
}

/** All back edges of a loop are one place. */
function placeOf({ code, kind, header, pc }: Start): Place {
  let ofCode = places.get(code);
  if (ofCode === undefined) places.set(code, (ofCode = new Map()));
  const at = kind === 'loop' ? header : pc;
  let place = ofCode.get(at);
  if (place === undefined) ofCode.set(at, (place = { heat: 0, needed: kind === 'loop' ? settings.loopThreshold : settings.entryThreshold }));
  if (place.needed === Infinity && isRecursive(code)) place.needed = settings.recursionThreshold;
  return place;
}

const PATIENCE = 8;

/** Nothing came of a trace here, or it is no longer valid: it is a while until the next one. */
export function coolDown(start: Start, patience = PATIENCE): void {
  const place = placeOf(start);
  place.heat = 0;
  place.needed = Math.max(place.needed, 1) * patience;
}
