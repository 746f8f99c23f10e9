/** Structural pattern matching. */
import { is_tuple, None, tuple_items_get, tuple_items_size, type Slot, type Value } from '../heap/index.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { typeError, valueError } from '../objects/exceptions/errors.ts';
import { PyObject } from '../objects/object.ts';
import { call, equal, getItem, isInstance, lookupAttr, repr, typeName, typeOf } from '../objects/protocol/protocol.ts';
import { isType, type PyType } from '../objects/classes/pytype.ts';
import { newTuple, tupleItems } from '../objects/values.ts';
import { is_dict } from './classes.ts';
import { objectType } from './types.ts';

export function is_mapping(value: Value): boolean {
  return typeOf(value).isMapping;
}

export function is_sequence(value: Value): boolean {
  return typeOf(value).isSequence;
}

/** Attributes in the order of the patterns; None where one is missing or the subject is of another class. */
export function match_class(subject: Value, cls: Value, count: number, names: Value): Value {
  if (!isType(cls)) throw typeError('called match pattern must be a class');
  if (!isInstance(subject, cls)) return None;
  const seen = new Set<string>();
  const attributes = positionalAttributes(subject, cls, count, seen);
  if (attributes === null) return None;
  for (let at = 0; at < tuple_items_size(names); at++) {
    const value = attribute(subject, cls, tuple_items_get(names, at) as string, seen);
    if (value === null) return None;
    attributes.push(value);
  }
  return newTuple(attributes);
}

/** By `__match_args__`; classes such as int match themselves with one. Null: one is missing. */
function positionalAttributes(subject: Value, cls: PyType, count: number, seen: Set<string>): Value[] | null {
  if (count === 0) return [];
  const declared = lookupAttr(cls, '__match_args__');
  if (declared !== null && !is_tuple(declared)) {
    throw typeError(`${cls.reportedName}.__match_args__ must be a tuple (got ${typeName(declared)})`);
  }
  const allowed = declared === null ? (cls.matchesSelf ? 1 : 0) : tuple_items_size(declared);
  if (count > allowed) {
    throw typeError(`${cls.reportedName}() accepts ${allowed} positional sub-pattern${allowed === 1 ? '' : 's'} (${count} given)`);
  }
  if (declared === null) return [subject];
  const values = tupleItems(declared).slice(0, count).map((name) => attribute(subject, cls, matchArg(cls, name), seen));
  return values.includes(null) ? null : (values as Value[]);
}

function matchArg(cls: PyType, name: Value): string {
  if (typeof name === 'string') return name;
  throw typeError(`__match_args__ elements must be strings (got ${typeName(name)})`);
}

function attribute(subject: Value, cls: PyType, name: string, seen: Set<string>): Slot {
  if (seen.has(name)) throw typeError(`${cls.reportedName}() got multiple sub-patterns for attribute ${repr(name)}`);
  seen.add(name);
  return lookupAttr(subject, name);
}

/** Marks a missing key for mappings that would invent a value for it. */
const MISSING = new PyObject(objectType);

export function match_keys(subject: Value, keys: Value): Value {
  const wanted = tupleItems(keys);
  const repeated = wanted.find((key, at) => wanted.slice(0, at).some((other) => equal(key, other)));
  if (repeated !== undefined) throw valueError(`mapping pattern checks duplicate key (${repr(repeated)})`);
  if (wanted.length === 0) return newTuple([]);
  const get = is_dict(subject) ? null : lookupAttr(subject, 'get');
  const values: Value[] = [];
  for (const key of wanted) {
    const value = valueOf(subject, get, key);
    if (value === null) return None;
    values.push(value);
  }
  return newTuple(values);
}

function valueOf(subject: Value, get: Slot, key: Value): Slot {
  if (get === null) return subject instanceof PyDict ? subject.get(key) : getItem(subject, key);
  const value = call(get, [key, MISSING]);
  return value === MISSING ? null : value;
}
