/** Instructions as they stand in a code object, whatever tier 1 and tier 2 have put in their place. */
import { CACHE_UNITS, FIRST } from '../../generated/metadata/heads.ts';
import { OPCODE } from '../../generated/metadata/opcodes.ts';
import type { PyCode } from '../objects/machine/code.ts';

export function opcodeAt(code: PyCode, unit: number): number {
  return code.executors?.get(unit)?.opcode ?? FIRST[code.units[unit]! & 0xff]!;
}

export interface Decoded {
  readonly opcode: number;
  readonly oparg: number;
  /** Unit of the opcode, behind its EXTENDED_ARGs. */
  readonly pc: number;
  /** First unit of the instruction behind it. */
  readonly next: number;
}

/** The instruction that begins at `start` with its EXTENDED_ARGs. */
export function decode(code: PyCode, start: number): Decoded {
  let [pc, oparg] = [start, code.units[start]! >> 8];
  while (opcodeAt(code, pc) === OPCODE.EXTENDED_ARG) oparg = (oparg << 8) | (code.units[++pc]! >> 8);
  const opcode = opcodeAt(code, pc);
  return { opcode, oparg, pc, next: pc + 1 + CACHE_UNITS[opcode]! };
}
