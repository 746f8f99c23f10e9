/** The module _json: strings, which are most of the work; the library's Python does the rest. */
import { None, True } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { call, getAttr, indexNumber, isTrue, typeName } from '../objects/protocol/protocol.ts';
import { codePointIndex, hasPairs, unitOffset } from '../objects/text/text.ts';
import { newTuple, textOf } from '../objects/values.ts';
import '../objects/value-types.ts';

export const jsonModule: PyModule = newModule('_json', 'json speedups\n');

function textArgument(x: Value): string {
  const text = textOf(x);
  if (text === null) throw typeError(`first argument must be a string, not ${typeName(x)}`);
  return text;
}

// ------------------------------------------------------------ writing

const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f', '\b': '\\b' };
const escape = (unit: string): string => SHORT[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

builtin(jsonModule, 'encode_basestring_ascii(string, /)', (x: Value) => `"${textArgument(x).replace(/[^ !#-[\]-~]/g, escape)}"`);
builtin(jsonModule, 'encode_basestring(string, /)', (x: Value) => `"${textArgument(x).replace(/["\\\x00-\x1f]/g, escape)}"`);

// ------------------------------------------------------------ reading

function refuse(message: string, text: string, unit: number): unknown {
  const decoder = hooks.importModule('json.decoder', None, None, newTuple(['x']), 0);
  return call(getAttr(decoder, 'JSONDecodeError'), [message, text, codePointIndex(text, unit)]);
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** From after the opening quote: the string, and the place after the closing one. */
builtin(jsonModule, 'scanstring(string, end, strict=True, /)', (given: Value, end: Value, strict: Value = True) => {
  const text = textArgument(given);
  const isWide = hasPairs(text);
  const start = indexNumber(end);
  const begin = isWide ? unitOffset(text, start) : start;
  const isStrict = isTrue(strict);
  let out = '';
  let at = begin;
  for (;;) {
    const from = at;
    while (at < text.length && text[at] !== '"' && text[at] !== '\\' && !(isStrict && text.charCodeAt(at) < 32)) at++;
    out += text.slice(from, at);
    const char = text[at];
    if (char === undefined) throw refuse('Unterminated string starting at', text, begin - 1);
    if (char === '"') return newTuple([out, isWide ? codePointIndex(text, at + 1) : at + 1]);
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
});
