/** Every way out of a code object, and every check for signals, must have a line (PEP 626). */
import { BasicBlock, blocksOf, nextNonEmpty, type FlowGraph } from './block.ts';
import { NO_LOCATION } from '../position.ts';
import { traits } from './traits.ts';

export function resolveLineNumbers(entry: FlowGraph): void {
  duplicateExitsWithoutLine(entry);
  propagateLineNumbers(entry);
}

/** An exit without a line takes its predecessor's; where there are several, each gets a copy of the block. */
function duplicateExitsWithoutLine(entry: FlowGraph): void {
  for (const block of blocksOf(entry)) {
    const { last } = block;
    if (last === undefined || !traits(last.opcode).isJump) continue;
    const target = nextNonEmpty(last.target)!;
    if (!needsLine(target) || target.predecessors <= 1) continue;
    const copy = new BasicBlock();
    copy.appendCopies(target);
    copy.instructions[0]!.loc = last.loc;
    last.target = copy;
    target.predecessors--;
    copy.predecessors = 1;
    copy.isTarget = true;
    copy.next = target.next;
    target.next = copy;
  }
  for (const block of blocksOf(entry)) {
    const { next, last } = block;
    if (next === null || last === undefined || !block.hasFallthrough || !needsLine(next)) continue;
    const first = next.instructions[0];
    if (first !== undefined) first.loc = last.loc;
  }
}

function needsLine(block: BasicBlock): boolean {
  const checks = block.exitsScope || block.instructions.some((instr) => traits(instr.opcode).hasEvalBreak);
  return checks && block.hasNoLine;
}

/** An instruction without a line takes that of the one before; a block's first, that of its only predecessor. */
function propagateLineNumbers(entry: FlowGraph): void {
  for (const block of blocksOf(entry)) {
    const { last } = block;
    if (last === undefined) continue;
    let loc = NO_LOCATION;
    for (const instr of block.instructions) {
      if (instr.loc.lineno === NO_LOCATION.lineno) instr.loc = loc;
      else loc = instr.loc;
    }
    const inherit = (successor: BasicBlock | null): void => {
      if (successor === null || successor.predecessors !== 1) return;
      const first = successor.instructions[0];
      if (first !== undefined && first.loc.lineno === NO_LOCATION.lineno) first.loc = loc;
    };
    if (block.hasFallthrough) inherit(block.next);
    if (traits(last.opcode).isJump) inherit(last.target);
  }
}
