/** The strings of JSON, written and read. */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { call, getAttr } from '../objects/protocol/protocol.ts';
import { codePointIndex } from '../objects/text/text.ts';
import { newTuple } from '../objects/values.ts';

// ------------------------------------------------------------ writing

const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f', '\b': '\\b' };
const escape = (unit: string): string => SHORT[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

export const quoteAscii = (text: string): string => `"${text.replace(/[^ !#-[\]-~]/g, escape)}"`;
export const quote = (text: string): string => `"${text.replace(/["\\\x00-\x1f]/g, escape)}"`;

// ------------------------------------------------------------ reading

/** json.JSONDecodeError at a place of the text. */
export function refuse(message: string, text: string, unit: number): unknown {
  const decoder = hooks.importModule('json.decoder', None, None, newTuple(['x']), 0);
  return call(getAttr(decoder, 'JSONDecodeError'), [message, text, codePointIndex(text, unit)] as Value[]);
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

export interface Scanned {
  readonly text: string;
  /** The unit after the closing quote. */
  readonly end: number;
}

/** From `begin`, the unit after the opening quote. */
export function scanString(text: string, begin: number, isStrict: boolean): Scanned {
  let out = '';
  let at = begin;
  for (;;) {
    const from = at;
    at = plainEnd(text, at, isStrict);
    out += text.slice(from, at);
    const char = text[at];
    if (char === undefined) throw refuse('Unterminated string starting at', text, begin - 1);
    if (char === '"') return { text: out, end: at + 1 };
    if (char !== '\\') throw refuse('Invalid control character at', text, at);
    const letter = text[at + 1];
    if (letter === undefined) throw refuse('Unterminated string starting at', text, begin - 1);
    if (letter === 'u') {
      const digits = text.slice(at + 2, at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw refuse('Invalid \\uXXXX escape', text, at + 1);
      out += String.fromCharCode(parseInt(digits, 16));
      at += 6;
      continue;
    }
    const plain = ESCAPES[letter];
    if (plain === undefined) throw refuse('Invalid \\escape', text, at);
    out += plain;
    at += 2;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The next quote, backslash or forbidden character, or the end. */
function plainEnd(text: string, start: number, isStrict: boolean): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE || code === BACKSLASH || (isStrict && code < 32)) break;
  }
  return at;
}
