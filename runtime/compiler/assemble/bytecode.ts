/** Code units: two bytes each, EXTENDED_ARGs before the instruction, zeroed inline caches after it. */
import { opcodeInfo } from '../opcode-table.ts';
import type { Layout, PlacedInstruction } from './layout.ts';

export function encodeBytecode(layout: Layout): Uint8Array {
  const code = new Uint8Array(layout.units * 2);
  const extendedArg = opcodeInfo('EXTENDED_ARG').opcode;
  for (const instr of layout.instructions) encodeInstruction(code, instr, extendedArg);
  return code;
}

function encodeInstruction(code: Uint8Array, instr: PlacedInstruction, extendedArg: number): void {
  const { info, oparg, offset, size } = instr;
  const extended = size - 1 - info.caches;
  let position = offset * 2;
  for (let part = extended; part > 0; part--) {
    code[position++] = extendedArg;
    code[position++] = (oparg >>> (8 * part)) & 0xff;
  }
  code[position++] = info.opcode;
  code[position] = oparg & 0xff;
}
