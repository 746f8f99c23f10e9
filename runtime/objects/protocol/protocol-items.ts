/** Subscripts, lengths and membership of any values. */
import type { Value } from '../../heap/value.ts';
import { typeError, valueError } from '../exceptions/errors.ts';
import { coreTypes } from '../object.ts';
import { call } from './protocol-call.ts';
import { lookupAttr } from './protocol-attributes.ts';
import { equal } from './protocol-compare.ts';
import { getIter, iterNext } from './protocol-iteration.ts';
import { indexNumber, isIndex } from './protocol-numbers.ts';
import { isSubtype, PyType } from '../classes/pytype.ts';
import { callSpecial } from './protocol-call.ts';
import { isInstanceOfName } from '../exceptions/exception-test.ts';
import { NotImplemented } from '../../heap/index.ts';
import { typeName, typeOf } from '../classes/type-of.ts';

export function length(x: Value): number {
  const { slots } = typeOf(x);
  const count = slots.mp_length ?? slots.sq_length;
  if (count === null) throw typeError(`object of type '${typeName(x)}' has no len()`);
  return count(x);
}

/** len(x), else `__length_hint__`, else `fallback`. */
export function lengthHint(x: Value, fallback: number): number {
  const { slots } = typeOf(x);
  const count = slots.mp_length ?? slots.sq_length;
  let hint: Value | null;
  try {
    // A `__len__` that fails so has nothing to say either.
    if (count !== null) return count(x);
    hint = callSpecial(x, '__length_hint__');
  } catch (error) {
    if (isInstanceOfName(error, 'TypeError')) return fallback;
    throw error;
  }
  if (hint === null || hint === NotImplemented) return fallback;
  if (typeof hint !== 'number') throw typeError(`__length_hint__ must be an integer, not ${typeName(hint)}`);
  if (hint < 0) throw valueError('__length_hint__() should return >= 0');
  return hint;
}

export function getItem(container: Value, key: Value): Value {
  const type = typeOf(container);
  const { mp_subscript, sq_item } = type.slots;
  if (mp_subscript !== null) return mp_subscript(container, key);
  if (sq_item !== null) {
    if (!isIndex(key)) throw typeError(`sequence index must be integer, not '${typeName(key)}'`);
    return sq_item(container, sequenceIndex(container, key));
  }
  if (isSubtype(type, coreTypes.type)) return classGetItem(container as PyType, key);
  throw typeError(`'${type.reportedName}' object is not subscriptable`);
}

function classGetItem(cls: PyType, key: Value): Value {
  if (cls === coreTypes.type) return call(genericAlias(), [cls, key]);
  const method = lookupAttr(cls, '__class_getitem__');
  if (method === null) throw typeError(`type '${cls.reportedName}' is not subscriptable`);
  return call(method, [key]);
}

let genericAlias: () => Value = () => {
  throw typeError("type 'type' is not subscriptable");
};

/** Called by generic-alias.ts: `type[int]` makes one. */
export function installGenericAlias(make: () => Value): void {
  genericAlias = make;
}

function sequenceIndex(container: Value, key: Value): number {
  const at = indexNumber(key);
  const count = typeOf(container).slots.sq_length;
  return at < 0 && count !== null ? at + count(container) : at;
}

export function setItem(container: Value, key: Value, value: Value): void {
  const type = typeOf(container);
  const { mp_ass_subscript, sq_ass_item } = type.slots;
  if (mp_ass_subscript !== null) mp_ass_subscript(container, key, value);
  else if (sq_ass_item !== null) sq_ass_item(container, checkedIndex(container, key), value);
  else throw typeError(`'${type.reportedName}' object does not support item assignment`);
}

export function delItem(container: Value, key: Value): void {
  const type = typeOf(container);
  const { mp_ass_subscript, sq_ass_item } = type.slots;
  if (mp_ass_subscript !== null) mp_ass_subscript(container, key, null);
  else if (sq_ass_item !== null) sq_ass_item(container, checkedIndex(container, key), null);
  else throw typeError(`'${type.reportedName}' object doesn't support item deletion`);
}

function checkedIndex(container: Value, key: Value): number {
  if (!isIndex(key)) throw typeError(`sequence index must be integer, not '${typeName(key)}'`);
  return sequenceIndex(container, key);
}

/** Whatever TypeError asking for the iterator raises, a container is what was expected. */
function iteratorToSearch(container: Value): Value {
  try {
    return getIter(container);
  } catch (error) {
    if (!isInstanceOfName(error, 'TypeError')) throw error;
    throw typeError(`argument of type '${typeName(container)}' is not iterable`);
  }
}

/** `item in container`. */
export function contains(container: Value, item: Value): boolean {
  const sq_contains = typeOf(container).slots.sq_contains;
  if (sq_contains !== null) return sq_contains(container, item);
  return containsByIteration(container, item);
}

export function containsByIteration(container: Value, item: Value): boolean {
  const iterator = iteratorToSearch(container);
  for (let next = iterNext(iterator); next !== null; next = iterNext(iterator)) if (equal(next, item)) return true;
  return false;
}
