/** The module unicodedata, by the host's tables: what JavaScript's regular expressions and `normalize` know of characters. */
import type { Slot, Value } from '../heap/value.ts';
import { keyError, notImplementedError, typeError, valueError } from '../objects/exceptions/errors.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { typeName } from '../objects/protocol/protocol.ts';
import { boolean, newFloat, textOf } from '../objects/values.ts';
import '../objects/value-types.ts';

export const unicodedataModule: PyModule = newModule('unicodedata', 'This module provides access to the Unicode Character Database.');
unicodedataModule.dict.setStr('unidata_version', '15.1.0');

function character(x: Value, name: string): string {
  const text = textOf(x);
  if (text === null || [...text].length !== 1) throw typeError(`${name}() argument must be a unicode character, not ${typeName(x)}`);
  return text;
}

const CATEGORIES = 'Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co'.split(' ');
const PATTERNS = CATEGORIES.map((name) => [name, new RegExp(`^\\p{${name}}$`, 'u')] as const);

builtin(unicodedataModule, 'category(chr, /)', (x: Value) => {
  const char = character(x, 'category');
  return PATTERNS.find(([, pattern]) => pattern.test(char))?.[0] ?? 'Cn';
});

const FORMS: ReadonlySet<string> = new Set(['NFC', 'NFD', 'NFKC', 'NFKD']);
function form(x: Value): 'NFC' {
  const text = textOf(x);
  if (text === null || !FORMS.has(text)) throw valueError('invalid normalization form');
  return text as 'NFC';
}
function requireText(x: Value, name: string): string {
  const text = textOf(x);
  if (text === null) throw typeError(`${name}() argument 2 must be str, not ${typeName(x)}`);
  return text;
}
builtin(unicodedataModule, 'normalize(form, unistr, /)', (name: Value, given: Value) => {
  const text = requireText(given, 'normalize');
  return text === '' ? '' : text.normalize(form(name));
});
builtin(unicodedataModule, 'is_normalized(form, unistr, /)', (name: Value, text: Value) => boolean(requireText(text, 'is_normalized').normalize(form(name)) === text));

/** The canonical or compatible parts of a character, in hexadecimal; compatible ones without the kind of formatting, which the host does not know. */
builtin(unicodedataModule, 'decomposition(chr, /)', (x: Value) => {
  const char = character(x, 'decomposition');
  const parts = char.normalize('NFD');
  if (parts === char && char.normalize('NFKD') !== char) throw notImplementedError('unicodedata.decomposition of a compatibility character');
  if (parts === char || /^\p{Script=Hangul}$/u.test(char)) return '';
  return [...parts].map((part) => part.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')).join(' ');
});

builtin(unicodedataModule, 'mirrored(chr, /)', (x: Value) => (/^\p{Bidi_Mirrored}$/u.test(character(x, 'mirrored')) ? 1 : 0));

// ------------------------------------------------------------ numbers

/** Digits stand in runs of ten. */
function decimalValue(char: string): number | null {
  if (!/^\p{Nd}$/u.test(char)) return null;
  const code = char.codePointAt(0)!;
  let start = code;
  while (code - start < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(start - 1))) start--;
  return (code - start) % 10;
}

function digitValue(char: string): number | null {
  const plain = decimalValue(char) ?? decimalValue(char.normalize('NFKD'));
  return plain;
}

function numericValue(char: string): number | null {
  const digit = digitValue(char);
  if (digit !== null) return digit;
  const fraction = /^(\d+)\u2044(\d+)$/.exec(char.normalize('NFKD'));
  if (fraction !== null) return Number(fraction[1]) / Number(fraction[2]);
  const number = /^\p{N}$/u.test(char) && /^\d+$/.test(char.normalize('NFKD')) ? Number(char.normalize('NFKD')) : null;
  return number ?? romanValue(char.normalize('NFKD'));
}

function romanValue(text: string): number | null {
  if (!/^[IVXLCDM]+$/i.test(text) || text.length === 0 || !/[^\0-\x7f]/.test(text + '\u2160')) return null;
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  const numbers = [...text.toUpperCase()].map((letter) => values[letter]!);
  return numbers.reduce((sum, value, i) => sum + (value < (numbers[i + 1] ?? 0) ? -value : value), 0);
}

for (const [name, find, message] of [['decimal', decimalValue, 'not a decimal'], ['digit', digitValue, 'not a digit']] as const) {
  builtin(unicodedataModule, `${name}(chr, default=NULL, /)`, (x: Value, fallback: Slot) => {
    const value = find(character(x, name)) ?? fallback;
    if (value === null) throw valueError(message);
    return value;
  });
}
builtin(unicodedataModule, 'numeric(chr, default=NULL, /)', (x: Value, fallback: Slot) => {
  const char = character(x, 'numeric');
  const value = /^\p{N}$/u.test(char) ? numericValue(char) : null;
  if (value !== null) return newFloat(value);
  if (fallback === null) throw valueError('not a numeric character');
  return fallback;
});

// ------------------------------------------------------------ what the host has no tables of

for (const name of ['bidirectional', 'combining', 'east_asian_width']) {
  builtin(unicodedataModule, `${name}(chr, /)`, (x: Value) => property(name, character(x, name)));
}

/** ASCII is known by heart, and what is not combining by its category. */
function property(name: string, char: string): Value {
  if (name === 'combining' && !/^\p{M}$/u.test(char)) return 0;
  if (name === 'east_asian_width') return width(char);
  if (name === 'bidirectional' && /^\p{L}$/u.test(char)) return /^[\p{Script=Hebrew}]$/u.test(char) ? 'R' : /^[\p{Script=Arabic}]$/u.test(char) ? 'AL' : 'L';
  if (name === 'bidirectional' && /^[0-9]$/.test(char)) return 'EN';
  throw notImplementedError(`unicodedata.${name} of this character`);
}

function width(char: string): string {
  const code = char.codePointAt(0)!;
  if (code >= 0x20 && code < 0x7f) return 'Na';
  if ((code >= 0xff01 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6) || code === 0x3000) return 'F';
  if (code >= 0xff61 && code <= 0xffdc) return 'H';
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]$/u.test(char) || /^\p{Emoji_Presentation}$/u.test(char)) return 'W';
  return code < 0x80 ? 'N' : /^[\p{L}\p{P}\p{S}]$/u.test(char) && /^[\u00a1-\u00ff\u2010-\u2027\u2190-\u21ff]$/u.test(char) ? 'A' : 'N';
}

// ------------------------------------------------------------ names

builtin(unicodedataModule, 'name(chr, default=NULL, /)', (x: Value, fallback: Slot) => {
  const name = hooks.nameOfCharacter(character(x, 'name')) ?? fallback;
  if (name === null) throw valueError('no such name');
  return name;
});
builtin(unicodedataModule, 'lookup(name, /)', (name: Value) => {
  const text = textOf(name);
  if (text === null) throw typeError(`lookup() argument 1 must be str, not ${typeName(name)}`);
  const char = hooks.characterNamed(text);
  if (char === null) throw keyError(`undefined character name '${text}'`);
  return char;
});
