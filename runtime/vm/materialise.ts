/** Code records, the compiler's plain data, as Python code objects. */
import { CLASS_ID, Ellipsis, False, None, True, float_new, type Value } from '../heap/index.ts';
import type { AnyConstant, CodeRecord } from '../compiler/code-record.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { PyCode } from '../objects/machine/code.ts';
import { PyComplex } from '../objects/numbers/complex-object.ts';
import { normalise } from '../objects/numbers/int-normalise.ts';
import { PyFrozenSet } from '../objects/containers/set-object.ts';
import { newTuple } from '../objects/values.ts';

export function materialise(record: CodeRecord): PyCode {
  return new PyCode({
    ...record,
    consts: record.consts.map(constantValue),
    localspluskinds: Uint8Array.from(record.localspluskinds),
  });
}

export function constantValue(constant: AnyConstant): Value {
  switch (constant.type) {
    case 'None':
      return None;
    case 'Ellipsis':
      return Ellipsis;
    case 'bool':
      return constant.value ? True : False;
    case 'int':
      return normalise(constant.value);
    case 'float':
      return float_new(CLASS_ID.float, constant.value);
    case 'complex':
      return new PyComplex(constant);
    case 'str':
      return constant.value;
    case 'bytes':
      return new PyBytes(constant.value);
    case 'tuple':
      return newTuple(constant.items.map(constantValue));
    case 'frozenset':
      return frozenset(constant.items.map(constantValue));
    case 'code':
      return materialise(constant.value);
    default:
      return constant satisfies never;
  }
}

function frozenset(items: readonly Value[]): PyFrozenSet {
  const set = new PyFrozenSet();
  for (const item of items) set.add(item);
  return set;
}
