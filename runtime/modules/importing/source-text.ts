/** Source files as text: their declared encoding, universal newlines. */
import { decodeBytes } from '../../objects/text/codecs.ts';
import { PyBytes } from '../../objects/text/bytes-object.ts';

const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const BLANK = /^[ \t\f]*(?:#.*)?$/;

export function decodeSource(bytes: Uint8Array): string {
  const text = decodeBytes(withoutMark(bytes), encodingOf(bytes), 'strict', (shown) => new PyBytes(shown));
  return text.replace(/\r\n?/g, '\n');
}

const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
const withoutMark = (bytes: Uint8Array): Uint8Array => (hasMark(bytes) ? bytes.subarray(3) : bytes);

/** Declared in one of the first two lines (PEP 263); UTF-8 otherwise. */
function encodingOf(bytes: Uint8Array): string {
  const [first = '', second = ''] = Buffer.from(withoutMark(bytes).subarray(0, 400)).toString('latin1').split(/\r\n|\r|\n/, 2);
  const found = COOKIE.exec(first) ?? (BLANK.test(first) ? COOKIE.exec(second) : null);
  return found?.[1] ?? 'utf-8';
}
