/** Bytes or text of a source file -> text with `\n` line ends and one at the end of the last line. */
import { CompileError } from '../error.ts';

/** PEP 263: in a comment of the first two lines, the first only if the second is not code. */
const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const BLANK = /^[ \t\f]*(?:[#\r\n]|$)/;

/**
 * @throws CompileError for null bytes, unknown encodings and bytes that the encoding does not have; the messages are
 *   those for a file that is run.
 */
export function decodeSource(source: Uint8Array | string, filename: string): string {
  const text = typeof source === 'string' ? source : decodeBytes(source, filename);
  if (text.includes('\0')) refuseNull(text, typeof source === 'string', filename);
  const normal = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return normal.endsWith('\n') || normal === '' ? normal : `${normal}\n`;
}

function refuse(msg: string, filename: string): never {
  throw new CompileError('SyntaxError', msg, filename, null, null);
}

function refuseNull(text: string, isString: boolean, filename: string): never {
  if (isString || filename.startsWith('<')) refuse('source code string cannot contain null bytes', filename);
  const before = text.slice(0, text.indexOf('\0')).split('\n');
  const range = { lineno: before.length, offset: 0, end_lineno: before.length, end_offset: null };
  throw new CompileError(
    'SyntaxError',
    'source code cannot contain null bytes',
    filename,
    range,
    before.at(-1)!,
  );
}

function decodeBytes(bytes: Uint8Array, filename: string): string {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = marked ? bytes.subarray(3) : bytes;
  const declared = declaredEncoding(body);
  if (declared === null) return decodeUtf8(body, filename);
  const name = normalised(declared);
  if (marked && name !== 'utf-8') refuse(`encoding problem: ${name} with BOM`, filename);
  if (name === 'utf-8') return decodeUtf8(body, filename);
  if (name === 'iso-8859-1') return latin1(body);
  return decodeOther(name, declared, body, filename);
}

function declaredEncoding(body: Uint8Array): string | null {
  const head = latin1(body.subarray(0, 1024)).split(/\r\n?|\n/, 2);
  const first = COOKIE.exec(head[0] ?? '');
  if (first !== null) return first[1]!;
  if (!BLANK.test(head[0] ?? '')) return null;
  return COOKIE.exec(head[1] ?? '')?.[1] ?? null;
}

/** The usual spellings of the two encodings that Python knows by heart. */
function normalised(name: string): string {
  const lower = name.slice(0, 12).toLowerCase().replaceAll('_', '-');
  if (/^utf-?8(-|$)/.test(lower)) return 'utf-8';
  if (/^(latin-1|iso-8859-1|iso-latin-1)(-|$)/.test(lower) || lower === 'latin1') return 'iso-8859-1';
  return name.toLowerCase().replaceAll('_', '-');
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** An encoding beyond the two: ASCII here, the rest the host's decoder knows. */
function decodeOther(name: string, declared: string, body: Uint8Array, filename: string): string {
  if (name === 'ascii' || name === 'us-ascii') {
    if (body.some((byte) => byte > 127)) refuse(`encoding problem: ${declared}`, filename);
    return latin1(body);
  }
  // No byte of ASCII may mean anything else: the declaration itself has been read as ASCII.
  if (/^utf-?(?:16|32)/.test(name)) refuse(`encoding problem: ${declared}`, filename);
  try {
    return new TextDecoder(name.replace(/^cp(?=125)/, 'windows-'), { fatal: true }).decode(body);
  } catch {
    return refuse(`encoding problem: ${declared}`, filename);
  }
}

function decodeUtf8(body: Uint8Array, filename: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return refuseUtf8(body, filename);
  }
}

function refuseUtf8(body: Uint8Array, filename: string): never {
  let at = 0;
  let line = 1;
  for (let length = sequenceLength(body, at); length > 0; length = sequenceLength(body, at)) {
    if (body[at] === 10) line++;
    at += length;
  }
  const byte = body[at]!.toString(16).padStart(2, '0');
  refuse(
    `Non-UTF-8 code starting with '\\x${byte}' in file ${filename} on line ${line}, but no encoding declared; ` +
      'see https://peps.python.org/pep-0263/ for details',
    filename,
  );
}

/** Length of the well-formed UTF-8 sequence at `at`, 0 if there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  if (first === undefined) return 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
  for (let i = 1; i < length; i++) {
    if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
