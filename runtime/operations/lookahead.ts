/** What a specialiser sees of the instructions ahead. */
import { FIRST } from '../../generated/metadata/heads.ts';
import type { Slot } from '../heap/index.ts';
import { stack, type Frame } from '../objects/machine/frame.ts';

export function opcode_ahead(frame: Frame, offset: number): number {
  return FIRST[frame.units[frame.pc + offset]! & 0xff]!;
}

export function local_ahead(frame: Frame, offset: number): Slot {
  return stack[frame.base + (frame.units[frame.pc + offset]! >> 8)]!;
}
