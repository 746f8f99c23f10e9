/**
 * co_exceptiontable: for each covered range `start, length, handler, depth << 1 | lasti`, in code units, as varints of
 * six bits, most significant first; bit 6 = more follows, bit 7 marks the first byte of an entry.
 */
import type { BasicBlock } from '../flowgraph/block.ts';
import type { Layout } from './layout.ts';

export function encodeExceptionTable(layout: Layout): Uint8Array {
  const bytes: number[] = [];
  let handler: BasicBlock | null = null;
  let start = 0;
  const close = (end: number): void => {
    if (handler === null) return;
    const lasti = handler.preservesLasti;
    // The handler finds the exception on its stack, and below it lasti if it asks for it.
    const depth = handler.startDepth - (lasti ? 2 : 1);
    pushVarint(bytes, start, 0x80);
    pushVarint(bytes, end - start, 0);
    pushVarint(bytes, layout.blockOffsets.get(handler)!, 0);
    pushVarint(bytes, (depth << 1) | (lasti ? 1 : 0), 0);
  };
  for (const instr of layout.instructions) {
    if (instr.handler === handler) continue;
    close(instr.offset);
    start = instr.offset;
    handler = instr.handler;
  }
  close(layout.units);
  return Uint8Array.from(bytes);
}

function pushVarint(bytes: number[], value: number, mark: number): void {
  let shift = 0;
  while (value >>> (shift + 6) > 0) shift += 6;
  let first = mark;
  for (; shift >= 0; shift -= 6) {
    bytes.push(((value >>> shift) & 0x3f) | (shift > 0 ? 0x40 : 0) | first);
    first = 0;
  }
}
