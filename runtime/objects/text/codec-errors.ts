import { lookupError, typeError } from '../exceptions/errors.ts';
import { hooks } from '../machine/hooks.ts';
import { codePoints } from './text.ts';
import { escapeCode } from './str-repr.ts';

/** The error handlers of the codecs (Library Reference, codecs, Error Handlers). */

/** What replaces the faulty code points: text still to be encoded, or finished bytes. May throw. Indices are code points. */
export type EncodeFault = (start: number, end: number, reason: string) => string | Uint8Array;
/** What replaces the faulty bytes, and where decoding goes on. May throw. */
export type DecodeFault = (start: number, end: number, reason: string) => { text: string; resume: number };

interface EncodeProblem {
  readonly encoding: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
interface DecodeProblem {
  readonly encoding: string;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}
type Raise = () => unknown;

type EncodeHandler = (problem: EncodeProblem, raise: Raise) => string | Uint8Array;
type DecodeHandler = (problem: DecodeProblem, raise: Raise) => { text: string; resume: number };

function faultyCodes(problem: EncodeProblem): number[] {
  return codePoints(problem.text).slice(problem.start, problem.end);
}

const ENCODE_HANDLERS: Record<string, EncodeHandler> = {
  strict: (_problem, raise) => {
    throw raise();
  },
  ignore: () => '',
  replace: (problem) => '?'.repeat(problem.end - problem.start),
  backslashreplace: (problem) => faultyCodes(problem).map(escapeCode).join(''),
  xmlcharrefreplace: (problem) => faultyCodes(problem).map((code) => `&#${code};`).join(''),
  namereplace: (problem) => faultyCodes(problem).map(nameEscape).join(''),
  surrogateescape: (problem, raise) => {
    const codes = faultyCodes(problem);
    if (!codes.every((code) => code >= 0xdc80 && code <= 0xdcff)) throw raise();
    return Uint8Array.from(codes, (code) => code - 0xdc00);
  },
  surrogatepass: (problem, raise) => {
    const codes = faultyCodes(problem);
    if (!codes.every((code) => code >= 0xd800 && code <= 0xdfff)) throw raise();
    return passSurrogates(codes, problem.encoding, raise);
  },
};

function passSurrogates(codes: number[], encoding: string, raise: Raise): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Uint8Array.from(codes.flatMap((code) => [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]));
    case 'utf-16': case 'utf-16-le':
      return Uint8Array.from(codes.flatMap((code) => [code & 255, code >> 8]));
    case 'utf-16-be':
      return Uint8Array.from(codes.flatMap((code) => [code >> 8, code & 255]));
    case 'utf-32': case 'utf-32-le':
      return Uint8Array.from(codes.flatMap((code) => [code & 255, code >> 8, 0, 0]));
    case 'utf-32-be':
      return Uint8Array.from(codes.flatMap((code) => [0, 0, code >> 8, code & 255]));
    default:
      throw raise();
  }
}

function nameEscape(code: number): string {
  const name = hooks.nameOfCharacter(String.fromCodePoint(code));
  return name === null ? escapeCode(code) : `\\N{${name}}`;
}

const notForDecoding: DecodeHandler = () => {
  throw typeError("don't know how to handle UnicodeDecodeError in error callback");
};

const DECODE_HANDLERS: Record<string, DecodeHandler> = {
  strict: (_problem, raise) => {
    throw raise();
  },
  xmlcharrefreplace: notForDecoding,
  namereplace: notForDecoding,
  ignore: (problem) => ({ text: '', resume: problem.end }),
  replace: (problem) => ({ text: '\ufffd', resume: problem.end }),
  backslashreplace: (problem) => ({
    text: Array.from(problem.bytes.subarray(problem.start, problem.end), escapeCode).join(''),
    resume: problem.end,
  }),
  surrogateescape: (problem, raise) => {
    let end = problem.start;
    let text = '';
    for (; end < problem.end && (problem.bytes[end] as number) >= 0x80; end++) {
      text += String.fromCharCode(0xdc00 + (problem.bytes[end] as number));
    }
    if (end === problem.start) throw raise();
    return { text, resume: end };
  },
  surrogatepass: (problem, raise) => {
    const [first = 0, second = 0, third = 0] = problem.bytes.subarray(problem.start, problem.start + 3);
    const code = ((first & 15) << 12) | ((second & 63) << 6) | (third & 63);
    const isSurrogate = first === 0xed && second >= 0xa0 && second <= 0xbf && third >= 0x80 && third <= 0xbf;
    if (problem.encoding !== 'utf-8' || !isSurrogate) throw raise();
    return { text: String.fromCharCode(code), resume: problem.start + 3 };
  },
};

/** Handlers that programs register; null: none of that name. */
interface ErrorRegister {
  encode(name: string): EncodeHandler | null;
  decode(name: string): DecodeHandler | null;
}

let register: ErrorRegister = { encode: () => null, decode: () => null };

/** Called once by who keeps the register. */
export function installErrorRegister(installed: ErrorRegister): void {
  register = installed;
}

export function encodeHandler(name: string): EncodeHandler {
  return register.encode(name) ?? findHandler(ENCODE_HANDLERS, name);
}

export function decodeHandler(name: string): DecodeHandler {
  return register.decode(name) ?? findHandler(DECODE_HANDLERS, name);
}

function findHandler<T>(handlers: Record<string, T>, name: string): T {
  if (!Object.hasOwn(handlers, name)) throw lookupError(`unknown error handler name '${name}'`);
  return handlers[name] as T;
}
