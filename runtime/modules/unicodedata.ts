/** The module unicodedata: properties by CPython's tables, normal forms by the host's `normalize`. */
import type { Slot, Value } from '../heap/value.ts';
import { keyError, typeError, valueError } from '../objects/exceptions/errors.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin, member, method } from '../objects/calls/native.ts';
import { newType } from '../objects/classes/type.ts';
import { PyObject } from '../objects/object.ts';
import { typeName } from '../objects/protocol/protocol.ts';
import { boolean, newFloat, textOf } from '../objects/values.ts';
import '../objects/value-types.ts';
import { defineConstants } from './module-tools.ts';
import { decompositionOf, propertyOf, type Property, type Version } from './unicode-data/properties.ts';

export const unicodedataModule: PyModule = newModule('unicodedata', 'This module provides access to the Unicode Character Database.');

const CURRENT: Version = '15.1.0';
const OLD: Version = '3.2.0';

const databaseType = newType('UCD', { module: 'unicodedata', final: true });
member(databaseType, 'unidata_version', () => OLD);

/** A function of the module, and the same as a method of the old database. */
function define(signature: string, implementation: (version: Version, ...given: never[]) => Value): void {
  const body = implementation as (version: Version, ...given: readonly (Value | Slot)[]) => Value;
  builtin(unicodedataModule, signature, (...given: Value[]) => body(CURRENT, ...given));
  method(databaseType, signature.replace('(', '(self, '), (_self: Value, ...given: Value[]) => body(OLD, ...given));
}

function character(x: Value, name: string): number {
  const text = textOf(x);
  if (text === null) throw typeError(`${name}() argument must be a unicode character, not ${typeName(x)}`);
  const [first, ...others] = text;
  if (first === undefined || others.length > 0) throw typeError(`${name}() argument must be a unicode character, not str`);
  return first.codePointAt(0)!;
}

for (const name of ['category', 'bidirectional', 'east_asian_width'] as const) {
  define(`${name}(chr, /)`, (version, x: Value) => propertyOf(character(x, name), name, version));
}
for (const name of ['combining', 'mirrored'] as const) {
  define(`${name}(chr, /)`, (version, x: Value) => Number(propertyOf(character(x, name), name, version)));
}
define('decomposition(chr, /)', (version, x: Value) => decompositionOf(character(x, 'decomposition'), version));

// ------------------------------------------------------------ normal forms

const FORMS: ReadonlySet<string> = new Set(['NFC', 'NFD', 'NFKC', 'NFKD']);

function form(x: Value, name: string): 'NFC' {
  const text = textOf(x);
  if (text === null) throw typeError(`${name}() argument 1 must be str, not ${typeName(x)}`);
  if (!FORMS.has(text)) throw valueError('invalid normalization form');
  return text as 'NFC';
}

function requireText(x: Value, name: string): string {
  const text = textOf(x);
  if (text === null) throw typeError(`${name}() argument 2 must be str, not ${typeName(x)}`);
  return text;
}

define('normalize(form, unistr, /)', (_version, name: Value, given: Value) => {
  const text = requireText(given, 'normalize');
  return text === '' ? '' : text.normalize(form(name, 'normalize'));
});
define('is_normalized(form, unistr, /)', (_version, name: Value, text: Value) => {
  return boolean(requireText(text, 'is_normalized').normalize(form(name, 'is_normalized')) === text);
});

// ------------------------------------------------------------ numbers

function defineNumber(name: Property, make: (text: string) => Value, refusal: string): void {
  define(`${name}(chr, default=NULL, /)`, (version, x: Value, fallback: Slot) => {
    const text = propertyOf(character(x, name), name, version);
    if (text !== '') return make(text);
    if (fallback === null) throw valueError(refusal);
    return fallback;
  });
}
defineNumber('decimal', Number, 'not a decimal');
defineNumber('digit', Number, 'not a digit');
defineNumber('numeric', (text) => newFloat(Number(text)), 'not a numeric character');

// ------------------------------------------------------------ names

define('name(chr, default=NULL, /)', (version, x: Value, fallback: Slot) => {
  const code = character(x, 'name');
  const isKnown = version === CURRENT || propertyOf(code, 'category', version) !== 'Cn';
  const name = (isKnown ? hooks.nameOfCharacter(String.fromCodePoint(code)) : null) ?? fallback;
  if (name === null) throw valueError('no such name');
  return name;
});
define('lookup(name, /)', (_version, name: Value) => {
  const text = textOf(name);
  if (text === null) throw typeError(`a bytes-like object is required, not '${typeName(name)}'`);
  const char = hooks.characterNamed(text);
  if (char === null) throw keyError(`undefined character name '${text}'`);
  return char;
});

defineConstants(unicodedataModule, { unidata_version: CURRENT, UCD: databaseType, ucd_3_2_0: new PyObject(databaseType) });
