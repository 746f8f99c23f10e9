/** Deepest evaluation stack, and the depth on entry of every block (handlers are entered at theirs). */
import { blocksOf, type BasicBlock, type FlowGraph } from './block.ts';
import { traits } from './traits.ts';

export function calculateStackDepth(entry: FlowGraph): number {
  for (const block of blocksOf(entry)) block.startDepth = -1;
  let deepest = 0;
  const todo: BasicBlock[] = [];
  const enter = (block: BasicBlock, depth: number): void => {
    if (block.startDepth >= 0) {
      if (block.startDepth !== depth) throw new Error('inconsistent stack depth in the flow graph');
      return;
    }
    block.startDepth = depth;
    todo.push(block);
  };
  enter(entry, 0);
  for (let block = todo.pop(); block !== undefined; block = todo.pop()) {
    let depth = block.startDepth;
    for (const instr of block.instructions) {
      const { isBlockPush, popped, pushed } = traits(instr.opcode);
      const after = depth + pushed(instr.oparg) - popped(instr.oparg);
      deepest = Math.max(deepest, after);
      if (instr.target !== null) enter(instr.target, after);
      if (!isBlockPush) depth = after;
      if (depth < 0) throw new Error('stack underflow in the flow graph');
    }
    if (block.next !== null && block.hasFallthrough) enter(block.next, depth);
  }
  return deepest;
}
