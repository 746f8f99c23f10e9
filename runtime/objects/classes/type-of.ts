/** The class of a value. */
import { class_id } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { coreTypes, type PyObject } from '../object.ts';
import { classById, type PyType } from './pytype.ts';

export function typeOf(x: Value): PyType {
  switch (typeof x) {
    case 'number':
    case 'bigint':
      return coreTypes.int;
    case 'string':
      return coreTypes.str;
    default: {
      const id = class_id(x);
      return id === 0 ? (x as PyObject).type : classById[id]!;
    }
  }
}

/** `type(x).__name__`, as messages name it. */
export function typeName(x: Value): string {
  return typeOf(x).reportedName;
}
