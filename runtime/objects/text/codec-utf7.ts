/** UTF-7 (RFC 2152): printable ASCII as it is, the rest as UTF-16 in a base64 of its own between `+` and `-`. */
import { ByteWriter } from './byte-writer.ts';
import type { DecodeFault } from './codec-errors.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES: ReadonlyMap<number, number> = new Map([...ALPHABET].map((char, value) => [char.charCodeAt(0), value]));

/** What CPython writes as it is: all of RFC 2152's direct and optional characters, and white space. */
const DIRECT = /^[A-Za-z0-9'(),\-./:?!"#$%&*;<=>@[\]^_`{|}\t\n\r ]$/;

const PLUS = 43;
const MINUS = 45;

export function encodeUtf7(text: string): Uint8Array {
  const writer = new ByteWriter(text.length + 8);
  for (let at = 0; at < text.length; ) {
    const char = text[at]!;
    if (DIRECT.test(char)) {
      writer.push(char.charCodeAt(0));
      at++;
    } else if (char === '+') {
      writer.pushAll(Uint8Array.of(PLUS, MINUS));
      at++;
    } else {
      at = writeShifted(writer, text, at);
    }
  }
  return writer.bytes();
}

/** From `at` up to the next character that may stand by itself; gives its place. */
function writeShifted(writer: ByteWriter, text: string, at: number): number {
  writer.push(PLUS);
  let bits = 0;
  let held = 0;
  for (; at < text.length && !DIRECT.test(text[at]!); at++) {
    held = (held << 16) | text.charCodeAt(at);
    for (bits += 16; bits >= 6; bits -= 6) writer.push(ALPHABET.charCodeAt((held >>> (bits - 6)) & 63));
    held &= (1 << bits) - 1;
  }
  if (bits > 0) writer.push(ALPHABET.charCodeAt((held << (6 - bits)) & 63));
  const next = text.charCodeAt(at);
  // What could be read as part of the run has to be kept apart from it.
  if (at === text.length || VALUES.has(next) || next === MINUS) writer.push(MINUS);
  return at;
}

/** How far a run reached, what it said, and what was wrong with it. */
interface Run {
  readonly text: string;
  readonly end: number;
  readonly fault: string | null;
}

export function decodeUtf7(bytes: Uint8Array, fault: DecodeFault): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!;
    if (byte === PLUS) {
      const run = readShifted(bytes, at);
      text += run.text;
      if (run.fault === null) at = run.end;
      else ({ text, at } = patched(text, fault(at, run.end, run.fault)));
    } else if (byte > 127) {
      ({ text, at } = patched(text, fault(at, at + 1, 'unexpected special character')));
    } else {
      text += String.fromCharCode(byte);
      at++;
    }
  }
  return text;
}

const patched = (text: string, patch: { text: string; resume: number }): { text: string; at: number } => ({ text: text + patch.text, at: patch.resume });

function readShifted(bytes: Uint8Array, plus: number): Run {
  let at = plus + 1;
  if (bytes[at] === MINUS) return { text: '+', end: at + 1, fault: null };
  let text = '';
  let bits = 0;
  let held = 0;
  for (; at < bytes.length && VALUES.has(bytes[at]!); at++) {
    held = (held << 6) | VALUES.get(bytes[at]!)!;
    bits += 6;
    if (bits < 16) continue;
    bits -= 16;
    text += String.fromCharCode((held >>> bits) & 0xffff);
    held &= (1 << bits) - 1;
  }
  // The end ends a run as well, unless something is missing.
  if (at === bytes.length) return { text, end: at, fault: bits >= 6 || held !== 0 || /[\ud800-\udbff]$/.test(text) ? 'unterminated shift sequence' : null };
  if (at === plus + 1) return { text, end: at + 1, fault: 'ill-formed sequence' };
  if (bits >= 6) return { text, end: at + 1, fault: 'partial character in shift sequence' };
  if (held !== 0) return { text, end: at + 1, fault: 'non-zero padding bits in shift sequence' };
  return { text, end: bytes[at] === MINUS ? at + 1 : at, fault: null };
}
