/** Constants that no instruction refers to any more. */
import type { AnyConstant } from '../code-record.ts';
import { blocksOf, type FlowGraph, type Instruction } from './block.ts';
import { traits } from './traits.ts';

/** The constants to keep, with the instructions renumbered. The first may be a docstring and always stays. */
export function removeUnusedConsts(entry: FlowGraph, consts: readonly AnyConstant[]): AnyConstant[] {
  const users: Instruction[] = [];
  const used = new Set<number>([0]);
  for (const block of blocksOf(entry)) {
    for (const instr of block.instructions) {
      if (!traits(instr.opcode).hasConst) continue;
      users.push(instr);
      used.add(instr.oparg);
    }
  }
  const renumbered = new Map<number, number>();
  const kept = consts.filter((_, index) => {
    if (!used.has(index)) return false;
    renumbered.set(index, renumbered.size);
    return true;
  });
  for (const instr of users) instr.oparg = renumbered.get(instr.oparg)!;
  return kept;
}
