/** The inside of a string literal -> its value. */
import { characterNamed } from './character-names/index.ts';

/** A literal whose escapes are wrong: the message names positions in UTF-8 bytes, as Python's codec does. */
export class EscapeError {
  readonly msg: string;
  constructor(msg: string) {
    this.msg = msg;
  }
}

const SIMPLE: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
};

const HEX_WIDTH: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const HEX_FORM: Readonly<Record<string, string>> = { x: '\\xXX', u: '\\uXXXX', U: '\\UXXXXXXXX' };

/** Told of escapes that mean nothing, or an octal one too large for a byte; the text as in the warning. */
export type OnBadEscape = (kind: 'escape' | 'octal escape', text: string) => void;

interface Piece {
  value: string;
  end: number;
}

function byteOffset(body: string, at: number): number {
  return new TextEncoder().encode(body.slice(0, at)).length;
}

/** `from` and `to` are offsets of the escape's first and last character. */
function codecError(body: string, from: number, to: number, reason: string): EscapeError {
  // The codec sees characters beyond ASCII as ten-byte escapes, so that is how positions are counted.
  const position = (at: number): number => {
    let length = 0;
    for (const char of body.slice(0, at)) length += char.codePointAt(0)! > 127 ? 10 : 1;
    return length;
  };
  const [first, last] = [position(from), position(to)];
  const where = first === last ? `byte 0x5c in position ${first}` : `bytes in position ${first}-${last}`;
  return new EscapeError(`(unicode error) 'unicodeescape' codec can't decode ${where}: ${reason}`);
}

function hexEscape(body: string, at: number, letter: string): Piece {
  const width = HEX_WIDTH[letter]!;
  let end = at + 2;
  while (end < at + 2 + width && /[0-9a-fA-F]/.test(body[end] ?? '')) end++;
  if (end < at + 2 + width) throw codecError(body, at, end - 1, `truncated ${HEX_FORM[letter]!} escape`);
  const code = Number.parseInt(body.slice(at + 2, end), 16);
  if (code > 0x10ffff) throw codecError(body, at, end - 1, 'illegal Unicode character');
  return { value: String.fromCodePoint(code), end };
}

function nameEscape(body: string, at: number): Piece {
  const close = body.indexOf('}', at);
  if (body[at + 2] !== '{' || close < 0 || close === at + 3) {
    const end = body[at + 2] !== '{' ? at + 1 : close < 0 ? body.length - 1 : close - 1;
    throw codecError(body, at, end, 'malformed \\N character escape');
  }
  const value = characterNamed(body.slice(at + 3, close));
  if (value === null) throw codecError(body, at, close, 'unknown Unicode character name');
  return { value, end: close + 1 };
}

function octalEnd(body: string, at: number): number {
  let end = at;
  while (end < at + 3 && /[0-7]/.test(body[end] ?? '')) end++;
  return end;
}

function octal(body: string, at: number, end: number, onBad: OnBadEscape): number {
  const code = Number.parseInt(body.slice(at + 1, end), 8);
  if (code > 0o377) onBad('octal escape', body.slice(at, end));
  return code;
}

function strEscape(body: string, at: number, onBad: OnBadEscape): Piece {
  const letter = body[at + 1];
  if (letter === undefined) throw codecError(body, at, at, '\\ at end of string');
  const simple = SIMPLE[letter];
  if (simple !== undefined) return { value: simple, end: at + 2 };
  if (letter in HEX_WIDTH) return hexEscape(body, at, letter);
  if (letter === 'N') return nameEscape(body, at);
  const end = octalEnd(body, at + 1);
  if (end === at + 1) {
    if (body.charCodeAt(end) < 128) onBad('escape', `\\${body[end]!}`);
    return { value: '\\', end };
  }
  return { value: String.fromCodePoint(octal(body, at, end, onBad)), end };
}

/**
 * The text of a str literal's body. Unknown escapes stand for themselves.
 * @throws EscapeError
 */
export function decodeText(body: string, raw: boolean, onBad: OnBadEscape): string {
  let at = raw ? -1 : body.indexOf('\\');
  if (at < 0) return body;
  let result = '';
  let from = 0;
  while (at >= 0) {
    const { value, end } = strEscape(body, at, onBad);
    result += body.slice(from, at) + value;
    from = end;
    at = body.indexOf('\\', end);
  }
  return result + body.slice(from);
}

/**
 * The bytes of a bytes literal's body, which holds ASCII only.
 * @throws EscapeError
 */
export function decodeBytes(body: string, raw: boolean, onBad: OnBadEscape): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < body.length;) {
    if (raw || body[at] !== '\\') {
      out.push(body.charCodeAt(at++));
      continue;
    }
    at = byteEscape(body, at, out, onBad);
  }
  return Uint8Array.from(out);
}

function byteEscape(body: string, at: number, out: number[], onBad: OnBadEscape): number {
  const letter = body[at + 1] ?? '';
  const simple = SIMPLE[letter];
  if (simple !== undefined) {
    if (simple !== '') out.push(simple.charCodeAt(0));
    return at + 2;
  }
  if (letter === 'x') {
    const digits = body.slice(at + 2, at + 4);
    if (!/^[0-9a-fA-F]{2}$/.test(digits)) {
      throw new EscapeError(`(value error) invalid \\x escape at position ${byteOffset(body, at)}`);
    }
    out.push(Number.parseInt(digits, 16));
    return at + 4;
  }
  const end = octalEnd(body, at + 1);
  if (end === at + 1) onBad('escape', `\\${letter}`);
  out.push(end === at + 1 ? 92 : octal(body, at, end, onBad) & 0xff);
  return end;
}
