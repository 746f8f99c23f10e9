/** Removal of NOPs. One that is the only instruction on its line stays: a debugger must be able to stop there. */
import {
  blocksOf,
  makeNop,
  nextNonEmpty,
  type BasicBlock,
  type FlowGraph,
  type Instruction,
} from './block.ts';
import { traits } from './traits.ts';

export function removeRedundantNops(entry: FlowGraph): number {
  let removed = 0;
  for (const block of blocksOf(entry)) removed += removeNopsOf(block);
  return removed;
}

function removeNopsOf(block: BasicBlock): number {
  const { instructions } = block;
  const kept: Instruction[] = [];
  let previousLine = -1;
  instructions.forEach((instr, index) => {
    if (instr.opcode === 'NOP' && isRedundantNop(block, index, previousLine)) return;
    kept.push(instr);
    previousLine = instr.loc.lineno;
  });
  block.instructions = kept;
  return instructions.length - kept.length;
}

function isRedundantNop(block: BasicBlock, index: number, previousLine: number): boolean {
  const nop = block.instructions[index]!;
  const { lineno } = nop.loc;
  if (lineno < 0 || lineno === previousLine) return true;
  const following = block.instructions[index + 1];
  if (following !== undefined) {
    if (following.loc.lineno === lineno) return true;
    if (following.loc.lineno >= 0) return false;
    following.loc = nop.loc; // the line moves on to an instruction without one
    return true;
  }
  const next = nextNonEmpty(block.next);
  return next !== null && firstLine(next) === lineno;
}

/** NOPs without a line will be removed, so they do not count. */
function firstLine(block: BasicBlock): number {
  const first = block.instructions.find((instr) => instr.opcode !== 'NOP' || instr.loc.lineno >= 0);
  return first === undefined ? -1 : first.loc.lineno;
}

/** A value that is pushed and popped at once needs neither. */
export function removeRedundantPairs(entry: FlowGraph): void {
  let done = false;
  while (!done) {
    done = true;
    let previous: Instruction | null = null;
    for (const block of blocksOf(entry)) {
      removeNopsOf(block);
      if (block.isTarget) previous = null;
      for (const instr of block.instructions) {
        if (instr.opcode === 'POP_TOP' && previous !== null && pushesCopy(previous)) {
          makeNop(previous);
          makeNop(instr);
          done = false;
        }
        previous = instr;
      }
      if ((previous !== null && traits(previous.opcode).isJump) || !block.hasFallthrough) previous = null;
    }
  }
}

function pushesCopy(instr: Instruction): boolean {
  return instr.opcode === 'LOAD_CONST' || (instr.opcode === 'COPY' && instr.oparg === 1);
}

export function removeRedundantNopsAndJumps(entry: FlowGraph): void {
  let changes: number;
  do {
    changes = removeRedundantNops(entry) + removeRedundantJumps(entry);
  } while (changes > 0);
}

/** A jump to where control goes anyway. */
function removeRedundantJumps(entry: FlowGraph): number {
  let changes = 0;
  for (const block of blocksOf(entry)) {
    const { last } = block;
    if (last === undefined || !traits(last.opcode).isUnconditionalJump) continue;
    if (nextNonEmpty(last.target) !== nextNonEmpty(block.next)) continue;
    makeNop(last);
    changes++;
  }
  return changes;
}
