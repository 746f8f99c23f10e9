/** Basic blocks of the flow graph, linked in the order in which they will be laid out. */
import type { Location } from '../ast.ts';
import { NO_LOCATION } from '../position.ts';
import { traits } from './traits.ts';

export interface Instruction {
  opcode: string;
  oparg: number;
  /** Of a jump or SETUP_* pseudo instruction. */
  target: BasicBlock | null;
  loc: Location;
  /** The handler that covers the instruction. */
  handler: BasicBlock | null;
}

export function instruction(
  opcode: string,
  oparg: number,
  target: BasicBlock | null,
  loc: Location,
): Instruction {
  return { opcode, oparg, target, loc, handler: null };
}

/** Turns an instruction into a NOP in place; its location stays. */
export function makeNop(instr: Instruction): void {
  instr.opcode = 'NOP';
  instr.oparg = 0;
  instr.target = null;
}

export function setOp(instr: Instruction, opcode: string, oparg: number): void {
  instr.opcode = opcode;
  instr.oparg = oparg;
  instr.target = null;
}

export class BasicBlock {
  instructions: Instruction[] = [];
  next: BasicBlock | null = null;
  /** Some jump or handler range leads here. */
  isTarget = false;
  isHandler = false;
  /** The handler wants the faulting instruction's offset on the stack. */
  preservesLasti = false;
  predecessors = 0;
  /** Stack depth on entry; -1 until computed. */
  startDepth = -1;
  warm = false;
  cold = false;
  /** Mark of the pass at work. */
  visited = false;

  get last(): Instruction | undefined {
    return this.instructions[this.instructions.length - 1];
  }
  get hasFallthrough(): boolean {
    const { last } = this;
    if (last === undefined) return true;
    const { isUnconditionalJump, exitsScope } = traits(last.opcode);
    return !isUnconditionalJump && !exitsScope;
  }
  get exitsScope(): boolean {
    const { last } = this;
    return last !== undefined && traits(last.opcode).exitsScope;
  }
  get hasNoLine(): boolean {
    return this.instructions.every((instr) => instr.loc.lineno < 0);
  }

  /** Copies of the other block's instructions: each may be rewritten on its own. */
  appendCopies(other: BasicBlock): void {
    for (const instr of other.instructions) this.instructions.push({ ...instr });
  }
}

/** The flow graph is its entry block. */
export type FlowGraph = BasicBlock;

export function* blocksOf(entry: BasicBlock): Generator<BasicBlock> {
  for (let block: BasicBlock | null = entry; block !== null; block = block.next) yield block;
}

export function clearVisited(entry: BasicBlock): void {
  for (const block of blocksOf(entry)) block.visited = false;
}

export function nextNonEmpty(block: BasicBlock | null): BasicBlock | null {
  let found = block;
  while (found !== null && found.instructions.length === 0) found = found.next;
  return found;
}

export function jumpTo(opcode: string, target: BasicBlock, loc: Location = NO_LOCATION): Instruction {
  return instruction(opcode, 0, target, loc);
}
