/** Which handler covers which instruction: replaces the SETUP_* / POP_BLOCK brackets by a field of each instruction. */
import {
  clearVisited,
  makeNop,
  blocksOf,
  type BasicBlock,
  type FlowGraph,
  type Instruction,
} from './block.ts';
import { traits } from './traits.ts';

/** Bit of RESUME's argument: the frame suspends directly inside one handler, so that `close()` may take a short cut. */
const RESUME_DEPTH1 = 4;

/** Open handlers, innermost last. */
type HandlerStack = readonly BasicBlock[];

export function assignHandlers(entry: FlowGraph): void {
  for (const block of blocksOf(entry)) {
    for (const instr of block.instructions)
      if (traits(instr.opcode).isBlockPush) instr.target!.isHandler = true;
  }
  clearVisited(entry);
  const stacks = new Map<BasicBlock, HandlerStack>();
  const todo: BasicBlock[] = [];
  const visit = (block: BasicBlock, stack: HandlerStack): void => {
    if (block.visited) return;
    block.visited = true;
    stacks.set(block, stack);
    todo.push(block);
  };
  visit(entry, []);
  for (let block = todo.pop(); block !== undefined; block = todo.pop()) {
    const stack = coverBlock(block, stacks.get(block)!, visit);
    if (block.hasFallthrough && block.next !== null) visit(block.next, stack);
  }
}

function coverBlock(
  block: BasicBlock,
  initial: HandlerStack,
  visit: (block: BasicBlock, stack: HandlerStack) => void,
): HandlerStack {
  let stack = initial;
  let yieldDepth = -1;
  for (const instr of block.instructions) {
    const { isBlockPush, isJump } = traits(instr.opcode);
    if (isBlockPush) {
      visit(instr.target!, stack);
      stack = [...stack, openHandler(instr)];
      continue;
    }
    if (instr.opcode === 'POP_BLOCK') {
      stack = stack.slice(0, -1);
      makeNop(instr);
      continue;
    }
    instr.handler = stack[stack.length - 1] ?? null;
    if (isJump) {
      visit(instr.target!, stack);
    } else if (instr.opcode === 'YIELD_VALUE') {
      yieldDepth = stack.length;
    } else if (instr.opcode === 'RESUME' && instr.oparg !== 0) {
      if (yieldDepth === 1) instr.oparg |= RESUME_DEPTH1;
      yieldDepth = -1;
    }
  }
  return stack;
}

function openHandler(instr: Instruction): BasicBlock {
  const handler = instr.target!;
  if (instr.opcode === 'SETUP_WITH' || instr.opcode === 'SETUP_CLEANUP') handler.preservesLasti = true;
  return handler;
}
