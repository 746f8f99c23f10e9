/** Predecessor counts, and the emptying of blocks that nothing reaches. */
import { blocksOf, clearVisited, type BasicBlock, type FlowGraph } from './block.ts';

export function removeUnreachable(entry: FlowGraph): void {
  for (const block of blocksOf(entry)) block.predecessors = 0;
  clearVisited(entry);
  entry.predecessors = 1;
  entry.visited = true;
  const todo: BasicBlock[] = [entry];
  const reach = (block: BasicBlock): void => {
    block.predecessors++;
    if (block.visited) return;
    block.visited = true;
    todo.push(block);
  };
  for (let block = todo.pop(); block !== undefined; block = todo.pop()) {
    if (block.next !== null && block.hasFallthrough) reach(block.next);
    for (const instr of block.instructions) if (instr.target !== null) reach(instr.target);
  }
  for (const block of blocksOf(entry)) {
    if (block.predecessors > 0) continue;
    block.instructions = [];
    block.isHandler = false;
  }
}
