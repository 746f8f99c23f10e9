/** Inlining of small blocks that are jumped to, and the final direction of jumps. */
import { BasicBlock, blocksOf, clearVisited, jumpTo, makeNop, type FlowGraph } from './block.ts';
import { traits } from './traits.ts';

/** An exit block up to this size is copied to where it is jumped to. */
const MAX_COPY_SIZE = 4;

/** Copies small exits, and blocks without lines, in place of jumps to them. */
export function inlineSmallBlocks(entry: FlowGraph): void {
  let changed: boolean;
  do {
    changed = false;
    for (const block of blocksOf(entry)) if (inlineTarget(block)) changed = true;
  } while (changed);
}

function inlineTarget(block: BasicBlock): boolean {
  const { last } = block;
  if (last === undefined || !traits(last.opcode).isUnconditionalJump) return false;
  const target = last.target!;
  const smallExit = target.exitsScope && target.instructions.length <= MAX_COPY_SIZE;
  const lineless = target.hasNoLine && !target.hasFallthrough;
  if (!smallExit && !lineless) return false;
  const removed = last.opcode;
  makeNop(last);
  block.appendCopies(target);
  const copied = block.last!;
  // The removed jump checked for signals: so must the copied one.
  if (lineless && removed === 'JUMP' && traits(copied.opcode).isUnconditionalJump) copied.opcode = 'JUMP';
  target.predecessors--;
  return true;
}

const REVERSED: Readonly<Record<string, string>> = {
  POP_JUMP_IF_NOT_NONE: 'POP_JUMP_IF_NONE',
  POP_JUMP_IF_NONE: 'POP_JUMP_IF_NOT_NONE',
  POP_JUMP_IF_FALSE: 'POP_JUMP_IF_TRUE',
  POP_JUMP_IF_TRUE: 'POP_JUMP_IF_FALSE',
};

/** Conditional jumps only go forward: a backward one becomes its opposite over an unconditional jump back. */
export function normalizeJumps(entry: FlowGraph): void {
  clearVisited(entry);
  for (const block of blocksOf(entry)) {
    block.visited = true;
    normalizeLast(block);
  }
}

function normalizeLast(block: BasicBlock): void {
  const { last } = block;
  if (last === undefined || last.target === null || !last.target.visited) return;
  const reversed = REVERSED[last.opcode];
  if (reversed === undefined) return;
  const back = new BasicBlock();
  back.instructions.push(jumpTo('JUMP', last.target, last.loc));
  back.cold = block.cold;
  back.next = block.next;
  last.opcode = reversed;
  last.target = block.next;
  block.next = back;
}
