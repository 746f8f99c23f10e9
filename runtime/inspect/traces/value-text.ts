/** Constants of traces in a few words that are the same in every run: no addresses, and no Python code is run for them. */
import { is_bool, is_ellipsis, is_float, is_none, is_tuple, type Slot } from '../../heap/index.ts';
import { PyFunction } from '../../objects/calls/function.ts';
import { isType } from '../../objects/classes/pytype.ts';
import { typeOf } from '../../objects/classes/type-of.ts';
import { PyCode } from '../../objects/machine/code.ts';
import { repr } from '../../objects/protocol/protocol.ts';
import { tupleItems } from '../../objects/values.ts';

const LONGEST = 40;

export function valueText(value: Slot): string {
  if (value === null) return 'NULL';
  if (value instanceof PyCode) return `code ${value.qualname}`;
  if (value instanceof PyFunction) return `function ${value.qualname}`;
  if (isType(value)) return `class ${value.name}`;
  if (is_tuple(value)) return shortened(`(${tupleItems(value).map(valueText).join(', ')})`);
  const isPlain = typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string' || is_none(value) || is_bool(value) || is_float(value) || is_ellipsis(value);
  return isPlain ? shortened(repr(value)) : typeOf(value).name;
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 3)}...`;
}
