import type { DecodeFault, EncodeFault } from './codec-errors.ts';
import { ByteWriter } from './byte-writer.ts';
import { codePoints } from './text.ts';

/** ASCII (`limit` 128) and Latin-1 (256): one byte for each code point below the limit. */

export function encodeSingleByte(text: string, limit: 128 | 256, fault: EncodeFault): Uint8Array {
  const writer = new ByteWriter(text.length);
  const codes = codePoints(text);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    if (code < limit) {
      writer.push(code);
      continue;
    }
    let end = i + 1;
    while (end < codes.length && (codes[end] as number) >= limit) end++;
    const patch = fault(i, end, `ordinal not in range(${limit})`);
    writer.pushAll(typeof patch === 'string' ? encodeSingleByte(patch, limit, fault) : patch);
    i = end - 1;
  }
  return writer.bytes();
}

const CHUNK = 8192;

export function decodeSingleByte(bytes: Uint8Array, limit: 128 | 256, fault: DecodeFault): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    let end = at;
    const stop = Math.min(bytes.length, at + CHUNK);
    while (end < stop && (bytes[end] as number) < limit) end++;
    text += String.fromCharCode(...bytes.subarray(at, end));
    at = end;
    if (end < stop) {
      const patch = fault(at, at + 1, `ordinal not in range(${limit})`);
      text += patch.text;
      at = patch.resume;
    }
  }
  return text;
}
