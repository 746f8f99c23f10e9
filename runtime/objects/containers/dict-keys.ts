/**
 * Normal forms of keys: two keys with normal forms are equal in Python exactly if their normal forms are the same Map key.
 *
 *     str             itself                       3, 3.0, True     3
 *     big int         the bigint                   2.5, inf         the host number
 *     objects compared by identity (None, functions, classes, plain instances, nan)   themselves
 *     everything else (tuples, frozensets, bytes, objects with __eq__ or __hash__)    HASHED
 */
import { class_id, CLASS_ID, float_value, is_tuple, True, tuple_items_get, tuple_items_size } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import type { Complex } from '../numbers/complex-object.ts';
import { coreTypes, PyIntObject, PyObject, PyStrObject } from '../object.ts';
import { classById, type PyType } from '../classes/pytype.ts';

export type NormalKey = string | number | bigint | object;

/** Has no normal form: found by `hash()` and `==`. */
export const HASHED: unique symbol = Symbol('hashed');

export function normalKey(key: Value): NormalKey | typeof HASHED {
  if (typeof key !== 'object') return key;
  const id = class_id(key);
  if (id === 0) return normalHostKey(key as PyObject);
  if (id === CLASS_ID.bool) return key === True ? 1 : 0;
  if (id === CLASS_ID.float) return normalFloat(key);
  if (id <= CLASS_ID.ellipsis || hashesLike(classById[id]!, coreTypes.object)) return key;
  return HASHED;
}

/** It is hashed, and compared with others of its kind, without running Python code. */
export function isPlainKey(key: Value): boolean {
  if (typeof key !== 'object') return true;
  if (!is_tuple(key)) return normalKey(key) !== HASHED;
  for (let at = 0; at < tuple_items_size(key); at++) if (!isPlainKey(tuple_items_get(key, at)!)) return false;
  return true;
}

function normalFloat(key: Value & object): NormalKey {
  return normalDouble(key, float_value(key));
}

function normalDouble(key: Value & object, value: number): NormalKey {
  if (value !== value) return key;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return BigInt(value);
  return value;
}

function normalHostKey(key: PyObject): NormalKey | typeof HASHED {
  if (hashesLike(key.type, coreTypes.object)) return key;
  if (key instanceof PyStrObject && hashesLike(key.type, coreTypes.str)) return key.value;
  if (key instanceof PyIntObject && hashesLike(key.type, coreTypes.int)) return key.value;
  if (key.type === coreTypes.complex) return normalComplex(key as PyObject & Complex);
  return HASHED;
}

/** A complex number without imaginary part equals its real part. */
function normalComplex(key: PyObject & Complex): NormalKey | typeof HASHED {
  return key.imag === 0 ? normalDouble(key, key.real) : HASHED;
}

function hashesLike(type: PyType, base: PyType): boolean {
  return type.slots.tp_hash === base.slots.tp_hash && type.slots.tp_richcompare === base.slots.tp_richcompare;
}
