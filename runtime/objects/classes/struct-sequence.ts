/** Tuples with named items: sys.version_info, sys.flags, time.struct_time, ... */
import type { Value } from '../../heap/value.ts';
import { tuple_items_get } from '../../heap/index.ts';
import { addEntry, member } from '../calls/native.ts';
import { repr } from '../protocol/protocol.ts';
import { fillType, newType, type PyType } from './type.ts';
import { tupleType } from './types.ts';
import { newTuple } from '../values.ts';

/** A class of named tuples; `name` as `repr` shows it, with its module ("sys.version_info"). */
export function newStructType(name: string, fields: readonly string[]): PyType {
  const dot = name.lastIndexOf('.');
  const type = newType(name.slice(dot + 1), {
    bases: [tupleType],
    module: name.slice(0, dot),
    sameLayout: true,
    slots: { tp_repr: (self) => describe(self, name, fields) },
  });
  fields.forEach((field, i) => member(type, field, (self: Value) => tuple_items_get(self, i)!));
  addEntry(type, 'n_fields', fields.length);
  addEntry(type, 'n_sequence_fields', fields.length);
  addEntry(type, 'n_unnamed_fields', 0);
  addEntry(type, '__match_args__', newTuple([...fields]));
  return type;
}

function describe(self: Value, name: string, fields: readonly string[]): string {
  return `${name}(${fields.map((field, i) => `${field}=${repr(tuple_items_get(self, i)!)}`).join(', ')})`;
}

/** The one instance of a class of its own: `newStruct('sys.flags', { debug: 0, ... })`. */
export function newStruct(name: string, items: Readonly<Record<string, Value>>): Value {
  const type = newStructType(name, Object.keys(items));
  fillType(type, { final: true, slots: { tp_new: null } });
  return newTuple(Object.values(items), type.classId);
}
