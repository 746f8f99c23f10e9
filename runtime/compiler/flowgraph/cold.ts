/** Exception handlers, and what only they reach, are laid out after the code of normal runs. */
import { BasicBlock, blocksOf, clearVisited, jumpTo, type FlowGraph } from './block.ts';
import { removeRedundantNopsAndJumps } from './nops.ts';
import { traits } from './traits.ts';

export function pushColdBlocksToEnd(entry: FlowGraph): void {
  if (entry.next === null) return;
  markWarm(entry);
  markCold(entry);
  addJumpsOutOfCold(entry);
  const anyCold = moveCold(entry);
  if (anyCold) removeRedundantNopsAndJumps(entry);
}

function markWarm(entry: FlowGraph): void {
  clearVisited(entry);
  spread(
    [entry],
    (block) => !block.visited,
    (block) => {
      block.warm = true;
    },
  );
}

function markCold(entry: FlowGraph): void {
  clearVisited(entry);
  const handlers = [...blocksOf(entry)].filter((block) => block.isHandler);
  spread(
    handlers,
    (block) => !block.warm && !block.visited,
    (block) => {
      block.cold = true;
    },
  );
}

/** Marks everything that control reaches from `start` without an exception. */
function spread(
  start: BasicBlock[],
  wanted: (b: BasicBlock) => boolean,
  mark: (b: BasicBlock) => void,
): void {
  const todo = [...start];
  for (const block of todo) block.visited = true;
  const reach = (block: BasicBlock): void => {
    if (!wanted(block)) return;
    block.visited = true;
    todo.push(block);
  };
  for (let block = todo.pop(); block !== undefined; block = todo.pop()) {
    mark(block);
    if (block.next !== null && block.hasFallthrough) reach(block.next);
    for (const instr of block.instructions) if (traits(instr.opcode).isJump) reach(instr.target!);
  }
}

/** A cold block that fell through to a warm one must jump there once it is moved. */
function addJumpsOutOfCold(entry: FlowGraph): void {
  for (const block of blocksOf(entry)) {
    const { next } = block;
    if (!block.cold || next === null || !next.warm || !block.hasFallthrough) continue;
    const bridge = new BasicBlock();
    next.isTarget = true;
    bridge.instructions.push(jumpTo('JUMP_NO_INTERRUPT', next));
    bridge.cold = true;
    bridge.predecessors = 1;
    bridge.next = next;
    block.next = bridge;
  }
}

function moveCold(entry: FlowGraph): boolean {
  const blocks = [...blocksOf(entry)];
  const cold = blocks.filter((block) => block.cold);
  const ordered = [...blocks.filter((block) => !block.cold), ...cold];
  ordered.forEach((block, index) => {
    block.next = ordered[index + 1] ?? null;
  });
  return cold.length > 0;
}
