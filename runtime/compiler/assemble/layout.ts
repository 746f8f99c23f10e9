/** The optimised blocks as one run of instructions with final sizes and jump distances. */
import type { Location } from '../ast.ts';
import { blocksOf, type BasicBlock, type FlowGraph } from '../flowgraph/block.ts';
import { opcodeInfo, type OpcodeInfo } from '../opcode-table.ts';

export interface PlacedInstruction {
  info: OpcodeInfo;
  oparg: number;
  readonly target: BasicBlock | null;
  readonly loc: Location;
  readonly handler: BasicBlock | null;
  /** First code unit, EXTENDED_ARGs included. */
  offset: number;
  /** Code units: EXTENDED_ARGs, the instruction, its caches. */
  size: number;
}

export interface Layout {
  readonly instructions: readonly PlacedInstruction[];
  readonly units: number;
  /** First code unit of each block. */
  readonly blockOffsets: ReadonlyMap<BasicBlock, number>;
}

export function layOut(entry: FlowGraph): Layout {
  const instructions: PlacedInstruction[] = [];
  const firstOf = new Map<BasicBlock, number>();
  for (const block of blocksOf(entry)) {
    firstOf.set(block, instructions.length);
    for (const { opcode, oparg, target, loc, handler } of block.instructions) {
      const info = opcodeInfo(directed(opcode, target, firstOf));
      instructions.push({ info, oparg, target, loc, handler, offset: 0, size: 0 });
    }
  }
  const units = resolveJumps(instructions, firstOf);
  const offset = (index: number): number => instructions[index]?.offset ?? units;
  const blockOffsets = new Map([...firstOf].map(([block, index]) => [block, offset(index)]));
  return { instructions, units, blockOffsets };
}

/** A block placed already lies behind. */
function directed(
  opcode: string,
  target: BasicBlock | null,
  placed: ReadonlyMap<BasicBlock, number>,
): string {
  if (opcode !== 'JUMP' && opcode !== 'JUMP_NO_INTERRUPT') return opcode;
  if (!placed.has(target!)) return 'JUMP_FORWARD';
  return opcode === 'JUMP' ? 'JUMP_BACKWARD' : 'JUMP_BACKWARD_NO_INTERRUPT';
}

/**
 * Distances need sizes and sizes need distances: repeated until no jump changes its size. There may be two solutions
 * (255 units, or 256 with an EXTENDED_ARG); CPython's follows from its first guess, the target's number in the sequence.
 */
function resolveJumps(instructions: PlacedInstruction[], firstOf: ReadonlyMap<BasicBlock, number>): number {
  for (const instr of instructions) if (instr.target !== null) instr.oparg = firstOf.get(instr.target)!;
  for (;;) {
    let units = 0;
    for (const instr of instructions) {
      instr.offset = units;
      instr.size = instructionSize(instr.info, instr.oparg);
      units += instr.size;
    }
    let stable = true;
    for (const instr of instructions) {
      if (!instr.info.hasJump || instr.target === null) continue;
      const target = instructions[firstOf.get(instr.target)!]!.offset;
      const next = instr.offset + instr.size;
      instr.oparg = Math.abs(target - next);
      if (instructionSize(instr.info, instr.oparg) !== instr.size) stable = false;
    }
    if (stable) return units;
  }
}

function instructionSize(info: OpcodeInfo, oparg: number): number {
  const extended = oparg > 0xffffff ? 3 : oparg > 0xffff ? 2 : oparg > 0xff ? 1 : 0;
  return extended + 1 + info.caches;
}
