/** From the linear instruction sequence to basic blocks. */
import type { Label, SequenceInstruction } from '../codegen/instructions.ts';
import { BasicBlock, instruction, type FlowGraph } from './block.ts';
import { traits } from './traits.ts';

/** A block starts at every label that is jumped to and after every jump, return or raise. */
export function buildFlowGraph(sequence: readonly SequenceInstruction[]): FlowGraph {
  const targets = new Set<number>();
  for (const { target } of sequence) if (target !== null) targets.add(target.index);
  const entry = new BasicBlock();
  const blockAt = new Map<number, BasicBlock>();
  let block = entry;
  sequence.forEach((each, index) => {
    const labelled = targets.has(index);
    if (isTerminated(block) || (labelled && (block.instructions.length > 0 || block.isTarget))) {
      block.next = new BasicBlock();
      block = block.next;
    }
    if (labelled) {
      block.isTarget = true;
      blockAt.set(index, block);
    }
    block.instructions.push(instruction(each.opcode, each.oparg, null, each.loc));
  });
  resolveTargets(entry, sequence, blockAt);
  return entry;
}

function isTerminated(block: BasicBlock): boolean {
  const { last } = block;
  if (last === undefined) return false;
  const { isJump, exitsScope } = traits(last.opcode);
  return isJump || exitsScope;
}

function resolveTargets(
  entry: BasicBlock,
  sequence: readonly SequenceInstruction[],
  blockAt: ReadonlyMap<number, BasicBlock>,
): void {
  let index = 0;
  for (let block: BasicBlock | null = entry; block !== null; block = block.next) {
    for (const instr of block.instructions) {
      const { target } = sequence[index++]!;
      if (target !== null) instr.target = blockOf(target, blockAt);
    }
  }
}

function blockOf(label: Label, blockAt: ReadonlyMap<number, BasicBlock>): BasicBlock {
  const block = blockAt.get(label.index);
  if (block === undefined) throw new Error('a jump to a label that was never placed');
  return block;
}
