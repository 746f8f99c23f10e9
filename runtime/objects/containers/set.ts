/** set and frozenset: slots and methods. */
import { None, NotImplemented } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { keyError } from '../exceptions/errors.ts';
import { isInstanceOfName } from '../exceptions/exception-test.ts';
import type { Int } from '../numbers/int-arithmetic.ts';
import { method, Parameters } from '../calls/native.ts';
import { getIter, hash, iterNext, repr } from '../protocol/protocol.ts';
import type { PyType } from '../classes/pytype.ts';
import { guardedRepr } from '../protocol/repr-guard.ts';
import { isAnySet, PyAnySet, PyFrozenSet, PySet } from './set-object.ts';
import { PySetIterator } from './set-iterator.ts';
import type { Kwargs, SlotTable } from '../classes/slots.ts';
import { fillType } from '../classes/type.ts';
import { typeOf } from '../classes/type-of.ts';
import { frozensetType, setType } from '../classes/types.ts';
import { objectDict } from '../classes/instance-dict.ts';
import { boolean, newList, newTuple } from '../values.ts';

export { isAnySet, PyAnySet, PyFrozenSet, PySet } from './set-object.ts';

/** An exact set or frozenset, as `like` is one or the other. */
function emptyLike(like: PyAnySet): PyAnySet {
  return like instanceof PyFrozenSet ? new PyFrozenSet() : new PySet();
}

function copyOf(set: PyAnySet): PyAnySet {
  const copy = emptyLike(set);
  copy.table = set.table.copy();
  return copy;
}

/** Any iterable as a set; a set as it is. */
function asSet(iterable: Value): PyAnySet {
  if (isAnySet(iterable)) return iterable;
  const set = new PySet();
  set.update(iterable);
  return set;
}

/** A member and its hash, read before any comparison: comparing may run Python code that changes the set they came from. */
interface Member {
  readonly key: Value;
  readonly hash: Int;
}

function* membersOf({ table }: PyAnySet): Iterable<Member> {
  for (let at = table.nextIndex(0); at >= 0; at = table.nextIndex(at + 1)) yield { key: table.keyAt(at), hash: table.hashAt(at) };
}

const hasMember = (set: PyAnySet, member: Member): boolean => set.table.has(member.key, member.hash);

function addMember(set: PyAnySet, member: Member): void {
  set.table.add(member.key, member.hash);
}

export function intersection(a: PyAnySet, other: Value): PyAnySet {
  const result = emptyLike(a);
  if (!isAnySet(other)) {
    const iterator = getIter(other);
    for (let item = iterNext(iterator); item !== null; item = iterNext(iterator)) if (a.has(item)) result.add(item);
    return result;
  }
  const [small, large] = other.size > a.size ? [a, other] : [other, a];
  for (const member of membersOf(small)) if (hasMember(large, member)) addMember(result, member);
  return result;
}

export function difference(a: PyAnySet, other: Value): PyAnySet {
  if (!isAnySet(other) || a.size >> 2 > other.size) {
    const copy = copyOf(a);
    removeAll(copy, other);
    return copy;
  }
  const result = emptyLike(a);
  for (const member of membersOf(a)) if (!hasMember(other, member)) addMember(result, member);
  return result;
}

function removeAll(set: PyAnySet, other: Value): void {
  if (set === other) {
    set.table.clear();
    return;
  }
  const iterator = getIter(other);
  for (let item = iterNext(iterator); item !== null; item = iterNext(iterator)) set.table.delete(item, hash(item));
}

/** Members of exactly one of both: those of `a` are removed from or added to a copy of `other`. */
function symmetricDifference(a: PyAnySet, other: Value): PyAnySet {
  const result = emptyLike(a);
  result.update(other);
  toggleAll(result, a);
  return result;
}

function toggleAll(set: PyAnySet, other: PyAnySet): void {
  for (const member of membersOf(other)) if (!set.table.delete(member.key, member.hash)) addMember(set, member);
}

function union(a: PyAnySet, others: readonly Value[]): PyAnySet {
  const result = copyOf(a);
  for (const other of others) if (other !== a) result.update(other);
  return result;
}

export function isSubset(a: PyAnySet, b: PyAnySet): boolean {
  if (a.size > b.size) return false;
  for (const member of membersOf(a)) if (!hasMember(b, member)) return false;
  return true;
}

function richCompare(self: Value, other: Value, comparison: number): Value {
  if (!isAnySet(other)) return NotImplemented;
  const a = self as PyAnySet;
  switch (comparison) {
    case 0: return boolean(a.size < other.size && isSubset(a, other));
    case 1: return boolean(isSubset(a, other));
    case 2: return boolean(a.size === other.size && isSubset(a, other));
    case 3: return boolean(a.size !== other.size || !isSubset(a, other));
    case 4: return boolean(a.size > other.size && isSubset(other, a));
    default: return boolean(isSubset(other, a));
  }
}

function setRepr(self: Value): string {
  const set = self as PyAnySet;
  const name = set.type.name;
  if (set.size === 0) return `${name}()`;
  return guardedRepr(set, `${name}(...)`, () => {
    const body = `{${set.members().map(repr).join(', ')}}`;
    return set.type === setType ? body : `${name}(${body})`;
  });
}

/** A set as an item to look for stands for the frozenset of its members. */
function itemHash(item: Value): { key: Value; hash: number | bigint } {
  try {
    return { key: item, hash: hash(item) };
  } catch (error) {
    if (!(item instanceof PySet) || !isInstanceOfName(error, 'TypeError')) throw error;
    const frozen = new PyFrozenSet();
    frozen.table = item.table.copy();
    return { key: frozen, hash: frozen.hashValue() };
  }
}

function contains(self: Value, item: Value): boolean {
  const set = self as PyAnySet;
  const found = itemHash(item);
  return set.table.has(found.key, found.hash);
}

function binary(operation: (a: PyAnySet, b: PyAnySet) => PyAnySet) {
  return (left: Value, right: Value): Value => (isAnySet(left) && isAnySet(right) ? operation(left, right) : NotImplemented);
}

function inPlace(operation: (a: PyAnySet, b: PyAnySet) => void) {
  return (left: Value, right: Value): Value => {
    if (!isAnySet(right)) return NotImplemented;
    operation(left as PyAnySet, right);
    return left;
  };
}

const shared: SlotTable = {
  tp_repr: setRepr,
  tp_richcompare: richCompare,
  tp_iter: (self) => new PySetIterator(self as PyAnySet),
  nb_or: binary((a, b) => union(a, [b])),
  nb_and: binary(intersection),
  nb_subtract: binary(difference),
  nb_xor: binary(symmetricDifference),
  sq_length: (self) => (self as PyAnySet).size,
  sq_contains: contains,
};

const setParameters = new Parameters('set(iterable=(), /)');
const frozensetParameters = new Parameters('frozenset(iterable=NULL, /)');

function initSet(self: Value, args: Value[], kwargs: Kwargs | null): void {
  if ((kwargs !== null || args.length > 1) && typeOf(self).slots.tp_init === initSet) setParameters.bind(args, kwargs);
  (self as PySet).table.clear();
  if (args.length > 0) (self as PySet).update(args[0]!);
}

function newFrozenSet(cls: PyType, args: Value[], kwargs: Kwargs | null): Value {
  if (cls === frozensetType || cls.slots.tp_init === frozensetType.slots.tp_init) frozensetParameters.bind(args, kwargs);
  const iterable: Slot = args[0] ?? null;
  if (cls === frozensetType && iterable !== null && typeOf(iterable) === frozensetType) return iterable;
  const set = new PyFrozenSet(cls);
  if (iterable !== null) set.update(iterable);
  return set;
}

fillType(setType, {
  matchesSelf: true,
  slots: {
    ...shared,
    tp_new: (cls) => new PySet(cls),
    tp_init: initSet,
    nb_inplace_or: inPlace((a, b) => a.update(b)),
    nb_inplace_and: inPlace(intersectionUpdate),
    nb_inplace_subtract: inPlace(removeAll),
    nb_inplace_xor: inPlace(symmetricUpdate),
  },
});
fillType(frozensetType, {
  matchesSelf: true,
  slots: { ...shared, tp_new: newFrozenSet, tp_hash: (self) => (self as PyFrozenSet).hashValue() },
});

function intersectionUpdate(a: PyAnySet, other: Value): void {
  a.table = intersection(a, other).table;
}

function symmetricUpdate(a: PyAnySet, other: Value): void {
  if (a === other) a.table.clear();
  else toggleAll(a, asSet(other));
}

for (const type of [setType, frozensetType]) {
  method(type, 'union(self, *others)', (self: PyAnySet, others: Value[]) => union(self, others));
  method(type, 'intersection(self, *others)', (self: PyAnySet, others: Value[]) => intersectionOf(self, others));
  method(type, 'difference(self, *others)', (self: PyAnySet, others: Value[]) => {
    return others.length === 0 ? copyOf(self) : others.reduce<PyAnySet>(difference, self);
  });
  method(type, 'symmetric_difference(self, other, /)', (self: PyAnySet, other: Value) => symmetricDifference(self, other));
  method(type, 'isdisjoint(self, other, /)', (self: PyAnySet, other: Value) => boolean(intersection(self, other).size === 0));
  method(type, 'issubset(self, other, /)', (self: PyAnySet, other: Value) => boolean(isSubset(self, asSet(other))));
  method(type, 'issuperset(self, other, /)', (self: PyAnySet, other: Value) => boolean(isSubset(asSet(other), self)));
  method(type, 'copy(self, /)', (self: PyAnySet) => (self.type === frozensetType ? self : copyOf(self)));
}

function intersectionOf(self: PyAnySet, others: readonly Value[]): PyAnySet {
  return others.length === 0 ? copyOf(self) : others.reduce<PyAnySet>(intersection, self);
}

method(setType, 'add(self, object, /)', (self: PySet, item: Value) => {
  self.add(item);
  return None;
});
method(setType, 'discard(self, object, /)', (self: PySet, item: Value) => {
  const found = itemHash(item);
  self.table.delete(found.key, found.hash);
  return None;
});
method(setType, 'remove(self, object, /)', (self: PySet, item: Value) => {
  const found = itemHash(item);
  if (!self.table.delete(found.key, found.hash)) throw keyError(item);
  return None;
});
method(setType, 'pop(self, /)', (self: PySet) => {
  const item = self.table.pop();
  if (item === null) throw keyError('pop from an empty set');
  return item;
});
method(setType, 'clear(self, /)', (self: PySet) => {
  self.table.clear();
  return None;
});

/** Methods that change the set by each of their arguments in turn. */
function defineUpdate(name: string, change: (set: PyAnySet, other: Value) => void): void {
  method(setType, `${name}(self, *others)`, (self: PySet, others: Value[]) => {
    for (const other of others) change(self, other);
    return None;
  });
}
defineUpdate('update', (set, other) => set.update(other));
defineUpdate('intersection_update', intersectionUpdate);
defineUpdate('difference_update', removeAll);
method(setType, 'symmetric_difference_update(self, other, /)', (self: PySet, other: Value) => {
  symmetricUpdate(self, other);
  return None;
});


for (const type of [setType, frozensetType]) {
  method(type, '__reduce__(self, /)', (self: PyAnySet) => newTuple([self.type, newTuple([newList(self.members())]), objectDict(self) ?? None]));
}
