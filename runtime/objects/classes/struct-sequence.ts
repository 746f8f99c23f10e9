/** Tuples with named items: sys.version_info, sys.flags, time.struct_time, ... */
import type { Value } from '../../heap/value.ts';
import { None, tuple_items_get } from '../../heap/index.ts';
import { typeError } from '../exceptions/errors.ts';
import { addEntry, member, method } from '../calls/native.ts';
import { repr, toArray, typeOf } from '../protocol/protocol.ts';
import { fillType, newType, type PyType } from './type.ts';
import { tupleType } from './types.ts';
import { newTuple, tupleItems } from '../values.ts';

/** What instances have beyond their items: attributes that indexing and unpacking do not see (`os.stat_result.st_atime_ns`). */
const hiddenValues = new WeakMap<object, readonly Value[]>();

/** A class of named tuples; `name` as `repr` shows it, with its module ("sys.version_info"). */
export function newStructType(name: string, fields: readonly string[], hidden: readonly string[] = []): PyType {
  const dot = name.lastIndexOf('.');
  const type = newType(name.slice(dot + 1), {
    bases: [tupleType],
    module: name.slice(0, dot),
    sameLayout: true,
    slots: { tp_repr: (self) => describe(self, name, fields), tp_new: (cls, args) => fromSequence(cls, args, fields.length, hidden.length) },
  });
  fields.forEach((field, i) => member(type, field, (self: Value) => tuple_items_get(self, i)!));
  hidden.forEach((field, i) => member(type, field, (self: Value) => hiddenValues.get(self as object)?.[i] ?? None));
  addEntry(type, 'n_fields', fields.length + hidden.length);
  addEntry(type, 'n_sequence_fields', fields.length);
  addEntry(type, 'n_unnamed_fields', 0);
  addEntry(type, '__match_args__', newTuple([...fields]));
  method(type, '__reduce__(self, /)', (self: Value) => newTuple([type, newTuple([newTuple([...tupleItems(self), ...(hiddenValues.get(self as object) ?? [])])])]));
  method(type, '__replace__(self, /, **changes)', (self: Value, changes: Map<string, Value>) => {
    const unknown = [...changes.keys()].filter((key) => !fields.includes(key) && !hidden.includes(key));
    if (unknown.length > 0) throw typeError(`Got unexpected field name(s): [${unknown.map(repr).join(', ')}]`);
    const items = tupleItems(self).map((item, i) => changes.get(fields[i]!) ?? item);
    return makeStruct(type, items, (hiddenValues.get(self as object) ?? []).map((item, i) => changes.get(hidden[i]!) ?? item));
  });
  return type;
}

/** An instance; `hidden` are the values that only attributes show. */
export function makeStruct(type: PyType, items: readonly Value[], hidden: readonly Value[] = []): Value {
  const struct = newTuple(items, type.classId);
  if (hidden.length > 0) hiddenValues.set(struct, hidden);
  return struct;
}

function fromSequence(cls: PyType, args: readonly Value[], least: number, more: number): Value {
  const [sequence] = args;
  if (sequence === undefined) throw typeError(`structseq() missing required argument 'sequence' (pos 1)`);
  if (typeOf(sequence).slots.tp_iter === null && typeOf(sequence).slots.sq_item === null) throw typeError('constructor requires a sequence');
  const items = toArray(sequence);
  const name = cls.reportedName;
  if (items.length < least) throw typeError(`${name}() takes ${more > 0 ? 'an at least ' : 'a '}${least}-sequence (${items.length}-sequence given)`);
  if (items.length > least + more) throw typeError(`${name}() takes ${more > 0 ? 'an at most ' : 'a '}${least + more}-sequence (${items.length}-sequence given)`);
  return makeStruct(cls, items.slice(0, least), items.slice(least));
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
