/** The class of a value. */
import { class_id } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { coreTypes, type PyObject } from '../object.ts';
import { classById, type PyType } from './pytype.ts';

/** Comparisons and not a `switch (typeof x)`: V8 makes a test of each, where a switch calls for the name of the type first. */
export function typeOf(x: Value): PyType {
  if (typeof x === 'number') return coreTypes.int;
  if (typeof x === 'string') return coreTypes.str;
  if (typeof x === 'bigint') return coreTypes.int;
  const id = class_id(x);
  return id === 0 ? (x as PyObject).type : classById[id]!;
}

/** `type(x).__name__`, as messages name it. */
export function typeName(x: Value): string {
  return typeOf(x).reportedName;
}
