/** str.translate and str.maketrans. */
import { None } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { PyDict } from '../containers/dict.ts';
import { typeError, valueError } from '../exceptions/errors.ts';
import { isInstanceOfName } from '../exceptions/exception-test.ts';
import { method, staticMethod } from '../calls/native.ts';
import { getItem } from '../protocol/protocol.ts';
import { requireText } from './str-arguments.ts';
import { codePoints, isOneCharacter } from './text.ts';
import { strType } from '../classes/types.ts';
import { intOf, textOf } from '../values.ts';

method(strType, 'translate(self, table, /)', (self: Value, table: Value) => {
  let result = '';
  const known = new Map<string, string>();
  for (const char of textOf(self)!) {
    let translated = known.get(char);
    if (translated === undefined) known.set(char, (translated = translateChar(char, table)));
    result += translated;
  }
  return result;
});

function translateChar(char: string, table: Value): string {
  const found = lookUp(table, char.codePointAt(0) as number);
  if (found === null) return char;
  if (found === None) return '';
  const text = textOf(found);
  if (text !== null) return text;
  const code = intOf(found);
  if (code === null) throw typeError('character mapping must return integer, None or str');
  if (code < 0 || code > 0x10ffff) throw valueError('character mapping must be in range(0x110000)');
  return String.fromCodePoint(Number(code));
}

/** table[code], or null where that raises LookupError. */
function lookUp(table: Value, code: number): Slot {
  try {
    return getItem(table, code);
  } catch (error) {
    if (isInstanceOfName(error, 'LookupError')) return null;
    throw error;
  }
}

staticMethod(strType, 'maketrans(x, y=NULL, z=NULL, /)', (x: Value, y: Slot, z: Slot) => {
  return y === null ? tableFromDict(x) : tableFromTexts(x, y, z);
});

function tableFromDict(x: Value): Value {
  if (!(x instanceof PyDict)) throw typeError('if you give only one argument to maketrans it must be a dict');
  const table = new PyDict();
  for (const [key, value] of x.entries()) table.set(tableKey(key), value);
  return table;
}

function tableKey(key: Value): Value {
  const text = textOf(key);
  if (text === null) {
    if (intOf(key) === null) throw typeError('keys in translate table must be strings or integers');
    return key;
  }
  if (!isOneCharacter(text)) throw valueError('string keys in translate table must be of length 1');
  return text.codePointAt(0) as number;
}

function tableFromTexts(x: Value, y: Value, z: Slot): Value {
  const from = textOf(x);
  if (from === null) throw typeError('first maketrans argument must be a string if there is a second argument');
  const to = codePoints(requireText(y, 'maketrans() argument 2'));
  const codes = codePoints(from);
  if (codes.length !== to.length) throw valueError('the first two maketrans arguments must have equal length');
  const table = new PyDict();
  codes.forEach((code, i) => table.set(code, to[i] as number));
  if (z !== null) for (const code of codePoints(requireText(z, 'maketrans() argument 3'))) table.set(code, None);
  return table;
}
