/** Reduction of SWAPs on hand-made blocks. */
import { describe, expect, it } from 'vitest';
import { BasicBlock, instruction } from '../../../runtime/compiler/flowgraph/block.ts';
import { optimizeSwaps } from '../../../runtime/compiler/flowgraph/swaps.ts';
import { location } from '../../../runtime/compiler/position.ts';

const line = location(1, 1, 0, 0);

/** `SWAP 2; STORE_FAST 0`, optimised and without NOPs. */
function optimized(text: string): string {
  const block = new BasicBlock();
  for (const each of text.split('; ')) {
    const [opcode, oparg] = each.split(' ');
    block.instructions.push(instruction(opcode!, Number(oparg ?? 0), null, line));
  }
  optimizeSwaps(block);
  const kept = block.instructions.filter((instr) => instr.opcode !== 'NOP');
  return kept
    .map((instr) => (instr.opcode === 'POP_TOP' ? 'POP_TOP' : `${instr.opcode} ${instr.oparg}`))
    .join('; ');
}

describe('runs of SWAPs', () => {
  it('that undo each other vanish', () => {
    expect(optimized('SWAP 2; SWAP 2; LOAD_ATTR 0')).toBe('LOAD_ATTR 0');
  });
  it('keep as few as their cycles need', () => {
    expect(optimized('SWAP 3; SWAP 2; SWAP 3; SWAP 2; LOAD_ATTR 0')).toBe('SWAP 2; SWAP 3; LOAD_ATTR 0');
  });
});

describe('a SWAP before stores', () => {
  it('becomes another order of stores', () => {
    expect(optimized('SWAP 2; STORE_FAST 0; STORE_FAST 1')).toBe('STORE_FAST 1; STORE_FAST 0');
    expect(optimized('SWAP 2; POP_TOP; STORE_FAST 1')).toBe('STORE_FAST 1; POP_TOP');
  });
  it('stays if both store to one local', () => {
    expect(optimized('SWAP 2; STORE_FAST 0; STORE_FAST 0')).toBe('SWAP 2; STORE_FAST 0; STORE_FAST 0');
  });
  it('stays if an instruction between stores to one of them', () => {
    const between = 'SWAP 3; STORE_FAST 0; STORE_FAST 1; STORE_FAST 1';
    expect(optimized(between)).toBe(between);
  });
  it('stays before anything else', () => {
    expect(optimized('SWAP 2; STORE_NAME 0; STORE_FAST 1')).toBe('SWAP 2; STORE_NAME 0; STORE_FAST 1');
  });
});
