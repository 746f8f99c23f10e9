import type { DecodeFault, EncodeFault } from './codec-errors.ts';
import { ByteWriter } from './byte-writer.ts';
import { codePoints } from './text.ts';

/** UTF-8 (RFC 3629). The host's codec does well-formed text; ours runs only to find and mend faults. */

const ENCODER = new TextEncoder();
const STRICT_DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function encodeUtf8(text: string, fault: EncodeFault): Uint8Array {
  if (text.isWellFormed()) return ENCODER.encode(text);
  const codes = codePoints(text);
  const writer = new ByteWriter(text.length * 2);
  for (let i = 0; i < codes.length; i++) {
    if (!isSurrogate(codes[i] as number)) {
      writer.pushAll(ENCODER.encode(String.fromCodePoint(codes[i] as number)));
      continue;
    }
    let end = i + 1;
    while (end < codes.length && isSurrogate(codes[end] as number)) end++;
    const patch = fault(i, end, 'surrogates not allowed');
    writer.pushAll(typeof patch === 'string' ? encodeUtf8(patch, fault) : patch);
    i = end - 1;
  }
  return writer.bytes();
}

function isSurrogate(code: number): boolean {
  return (code & 0x1ff800) === 0xd800;
}

export function decodeUtf8(bytes: Uint8Array, fault: DecodeFault): string {
  try {
    return STRICT_DECODER.decode(bytes);
  } catch {
    return decodeFaulty(bytes, fault);
  }
}

function decodeFaulty(bytes: Uint8Array, fault: DecodeFault): string {
  let text = '';
  let start = 0;
  for (let at = 0; at < bytes.length; ) {
    const sequence = readSequence(bytes, at);
    if (typeof sequence === 'number') {
      at += sequence;
      continue;
    }
    text += STRICT_DECODER.decode(bytes.subarray(start, at));
    const patch = fault(at, at + sequence.length, sequence.reason);
    text += patch.text;
    start = at = patch.resume;
  }
  return text + STRICT_DECODER.decode(bytes.subarray(start));
}

interface Fault {
  readonly length: number;
  readonly reason: string;
}

/** The length of the well-formed sequence at `at`, or the fault there (the longest prefix of a well-formed sequence). */
function readSequence(bytes: Uint8Array, at: number): number | Fault {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const length = sequenceLength(lead);
  if (length === 0) return { length: 1, reason: 'invalid start byte' };
  for (let i = 1; i < length; i++) {
    if (at + i >= bytes.length) return { length: i, reason: 'unexpected end of data' };
    if (!continues(lead, i, bytes[at + i] as number)) return { length: i, reason: 'invalid continuation byte' };
  }
  return length;
}

function sequenceLength(lead: number): 0 | 2 | 3 | 4 {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** The second byte's range excludes overlong forms, surrogates and what lies beyond U+10FFFF. */
function continues(lead: number, index: number, byte: number): boolean {
  if (byte < 0x80 || byte > 0xbf) return false;
  if (index > 1) return true;
  switch (lead) {
    case 0xe0: return byte >= 0xa0;
    case 0xed: return byte <= 0x9f;
    case 0xf0: return byte >= 0x90;
    case 0xf4: return byte <= 0x8f;
    default: return true;
  }
}
