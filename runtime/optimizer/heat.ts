/**
 * Where the program is hot. Tier 1 counts nothing: its loop returns to the driver every so many ticks (back edges and function
 * entries), and the place where the budget ran out is charged with all of them. A hot loop is charged in proportion to its share, and a
 * cold one costs nothing, where a counter at every back edge would cost 1 ns each time.
 */
import { INSTRUCTIONS } from '../../generated/metadata/instructions.ts';
import { OPCODE } from '../../generated/metadata/opcodes.ts';
import type { PyCode } from '../objects/machine/code.ts';
import type { Frame } from '../objects/machine/frame.ts';
import { opcodeAt } from './record.ts';
import { budget, settings } from './settings.ts';
import type { Start } from './trace.ts';

interface Place {
  heat: number;
  /** Raised each time nothing comes of a trace. */
  needed: number;
}

const places = new WeakMap<PyCode, Map<number, Place>>();

const TICKING = new Map<number, 'loop' | 'entry'>();
for (const { opcode, hasEvalBreak, jump } of Object.values(INSTRUCTIONS)) if (hasEvalBreak) TICKING.set(opcode, jump < 0 ? 'loop' : 'entry');

/** The opcode's unit of the instruction that begins at `unit` with its EXTENDED_ARGs. */
export function opcodeUnit(code: PyCode, unit: number): number {
  let at = unit;
  while (opcodeAt(code, at) === OPCODE.EXTENDED_ARG) at++;
  return at;
}

/** Charges the place where the frame stands; not null: it is hot enough for a trace to begin. */
export function charge(frame: Frame): Start | null {
  const { code, pc } = frame;
  const kind = TICKING.get(opcodeAt(code, opcodeUnit(code, pc)));
  if (kind === undefined) return null;
  const place = placeOf(code, pc, kind);
  place.heat += budget();
  return place.heat >= place.needed ? { code, pc, kind } : null;
}

function placeOf(code: PyCode, pc: number, kind: 'loop' | 'entry'): Place {
  let ofCode = places.get(code);
  if (ofCode === undefined) places.set(code, (ofCode = new Map()));
  let place = ofCode.get(pc);
  if (place === undefined) ofCode.set(pc, (place = { heat: 0, needed: kind === 'loop' ? settings.loopThreshold : settings.entryThreshold }));
  return place;
}

const PATIENCE = 8;

/** Nothing came of a trace here, or it is no longer valid: it is a while until the next one. */
export function coolDown({ code, pc }: Start): void {
  const place = places.get(code)?.get(pc);
  if (place === undefined) return;
  place.heat = 0;
  place.needed = Math.max(place.needed, 1) * PATIENCE;
}
