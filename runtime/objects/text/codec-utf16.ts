import type { DecodeFault, EncodeFault } from './codec-errors.ts';
import { ByteWriter } from './byte-writer.ts';
import { codePoints } from './text.ts';

/** UTF-16 and UTF-32. 'marked' writes a byte order mark (little endian follows) and obeys one when reading. */

type Endian = 'little' | 'big' | 'marked';

export function encodeUtf16(text: string, endian: Endian, fault: EncodeFault): Uint8Array {
  const writer = new ByteWriter(2 * text.length + 2);
  if (endian === 'marked') pushUnit(writer, 0xfeff, 2, true);
  encodeInto(writer, text, 2, endian !== 'big', fault);
  return writer.bytes();
}

export function encodeUtf32(text: string, endian: Endian, fault: EncodeFault): Uint8Array {
  const writer = new ByteWriter(4 * text.length + 4);
  if (endian === 'marked') pushUnit(writer, 0xfeff, 4, true);
  encodeInto(writer, text, 4, endian !== 'big', fault);
  return writer.bytes();
}

function encodeInto(writer: ByteWriter, text: string, size: 2 | 4, little: boolean, fault: EncodeFault): void {
  const codes = codePoints(text);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    if ((code & 0x1ff800) === 0xd800) {
      const patch = fault(i, i + 1, 'surrogates not allowed');
      if (typeof patch === 'string') encodeInto(writer, patch, size, little, fault);
      else writer.pushAll(patch);
    } else if (size === 2 && code > 0xffff) {
      pushUnit(writer, 0xd800 + ((code - 0x10000) >> 10), 2, little);
      pushUnit(writer, 0xdc00 + (code & 0x3ff), 2, little);
    } else {
      pushUnit(writer, code, size, little);
    }
  }
}

function pushUnit(writer: ByteWriter, unit: number, size: 2 | 4, little: boolean): void {
  for (let i = 0; i < size; i++) writer.push((unit >> (8 * (little ? i : size - 1 - i))) & 255);
}

/** Reads the byte order mark, if one is asked for and present. */
function readMark(bytes: Uint8Array, endian: Endian, size: 2 | 4): { at: number; little: boolean } {
  if (endian !== 'marked') return { at: 0, little: endian === 'little' };
  if (bytes.length >= size) {
    if (readUnit(bytes, 0, size, true) === 0xfeff) return { at: size, little: true };
    if (readUnit(bytes, 0, size, false) === 0xfeff) return { at: size, little: false };
  }
  return { at: 0, little: true };
}

function readUnit(bytes: Uint8Array, at: number, size: 2 | 4, little: boolean): number {
  let unit = 0;
  for (let i = 0; i < size; i++) unit = unit * 256 + (bytes[little ? at + size - 1 - i : at + i] as number);
  return unit;
}

export function decodeUtf16(bytes: Uint8Array, endian: Endian, fault: DecodeFault): string {
  const mark = readMark(bytes, endian, 2);
  let text = '';
  for (let at = mark.at; at < bytes.length; ) {
    const found = readUtf16(bytes, at, mark.little);
    if (typeof found === 'string') {
      text += found;
      at += 2 * found.length;
    } else {
      const patch = fault(at, at + found.length, found.reason);
      text += patch.text;
      at = patch.resume;
    }
  }
  return text;
}

function readUtf16(bytes: Uint8Array, at: number, little: boolean): string | { length: number; reason: string } {
  if (at + 2 > bytes.length) return { length: 1, reason: 'truncated data' };
  const unit = readUnit(bytes, at, 2, little);
  if ((unit & 0xf800) !== 0xd800) return String.fromCharCode(unit);
  if (unit >= 0xdc00) return { length: 2, reason: 'illegal encoding' };
  if (at + 4 > bytes.length) return { length: bytes.length - at, reason: 'unexpected end of data' };
  const low = readUnit(bytes, at + 2, 2, little);
  if ((low & 0xfc00) !== 0xdc00) return { length: 2, reason: 'illegal UTF-16 surrogate' };
  return String.fromCharCode(unit, low);
}

export function decodeUtf32(bytes: Uint8Array, endian: Endian, fault: DecodeFault): string {
  const mark = readMark(bytes, endian, 4);
  let text = '';
  for (let at = mark.at; at < bytes.length; ) {
    const problem = utf32Problem(bytes, at, mark.little);
    if (problem === null) {
      text += String.fromCodePoint(readUnit(bytes, at, 4, mark.little));
      at += 4;
    } else {
      const patch = fault(at, Math.min(bytes.length, at + 4), problem);
      text += patch.text;
      at = patch.resume;
    }
  }
  return text;
}

function utf32Problem(bytes: Uint8Array, at: number, little: boolean): string | null {
  if (at + 4 > bytes.length) return 'truncated data';
  const code = readUnit(bytes, at, 4, little);
  if (code > 0x10ffff) return 'code point not in range(0x110000)';
  return (code & 0x1ff800) === 0xd800 ? 'code point in surrogate code point range(0xd800, 0xe000)' : null;
}
