/** enumerate, zip, map, filter, reversed and iter(callable, sentinel). */
import { CLASS_ID, None, True, tuple_items_set, tuple_new, tuple_of_2 } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { typeError, valueError } from '../exceptions/errors.ts';
import { int_add } from '../numbers/int-arithmetic.ts';
import type { Int } from '../numbers/int-arithmetic.ts';
import { isInstanceOfName } from '../exceptions/exception-test.ts';
import { constructorKeywords, method, Parameters } from '../calls/native.ts';
import { hooks } from '../machine/hooks.ts';
import { PyObject } from '../object.ts';
import { call, callSpecial, equal, getIter, index, indexNumber, isTrue, iterNext, length } from '../protocol/protocol.ts';
import { lookup } from '../classes/pytype.ts';
import type { PyType } from '../classes/pytype.ts';
import type { Kwargs, SlotTable } from '../classes/slots.ts';
import { newType } from '../classes/type.ts';
import { typeOf } from '../classes/type-of.ts';
import { newTuple } from '../values.ts';

const itself = (self: Value): Value => self;

/** Slots of an iterator class: `make` gets its arguments, `next` the object. */
function iteratorSlots<T>(make: (cls: PyType, args: Value[], kwargs: Kwargs | null) => Value, next: (self: T) => Slot): SlotTable {
  return { tp_new: make, tp_iter: itself, tp_iternext: next as (self: Value) => Slot };
}

/** An iterator with its class's tp_iternext, looked up once. */
interface Source {
  readonly iterator: Value;
  readonly next: (self: Value) => Slot;
  readonly plainNext: ((self: Value) => Slot) | null;
}

function sourceOf(iterable: Value): Source {
  const iterator = getIter(iterable);
  const { slots, plainNext } = typeOf(iterator);
  return { iterator, next: slots.tp_iternext!, plainNext };
}

function pair(first: Value, second: Value): Value {
  return tuple_of_2(CLASS_ID.tuple, first, second);
}

// ---------------------------------------------------------------- enumerate

class PyEnumerate extends PyObject {
  readonly source: Source;
  count: Int;

  constructor(cls: PyType, source: Source, count: Int) {
    super(cls);
    this.source = source;
    this.count = count;
  }
}

const enumerateParameters = new Parameters('enumerate(iterable, start=0)');

function makeEnumerate(cls: PyType, args: Value[], kwargs: Kwargs | null): Value {
  if (args.length === 0 && !kwargs?.has('iterable')) throw typeError("enumerate() missing required argument 'iterable'");
  for (const name of kwargs?.keys() ?? []) {
    if (name !== 'iterable' && name !== 'start') throw typeError(`'${name}' is an invalid keyword argument for enumerate()`);
  }
  const [iterable, start] = enumerateParameters.bind(args, kwargs) as [Value, Value];
  const first = index(start);
  return new PyEnumerate(cls, sourceOf(iterable), first);
}

function nextEnumerate(self: PyEnumerate): Slot {
  const { iterator, next } = self.source;
  return numbered(self, next(iterator));
}

function plainNextEnumerate(self: Value): Slot {
  const { iterator, plainNext } = (self as PyEnumerate).source;
  return plainNext === null ? null : numbered(self as PyEnumerate, plainNext(iterator));
}

function numbered(self: PyEnumerate, item: Slot): Slot {
  if (item === null) return null;
  const count = self.count;
  self.count = int_add(count, 1);
  return pair(count, item);
}

export const enumerateType = newType('enumerate', { slots: iteratorSlots(makeEnumerate, nextEnumerate) });
enumerateType.plainNext = plainNextEnumerate;

method(enumerateType, '__reduce__(self, /)', (self: PyEnumerate) => newTuple([self.type, newTuple([self.source.iterator, self.count])]));

// ---------------------------------------------------------------- zip

const NONE_BEGUN: Value[] = [];

class PyZip extends PyObject {
  readonly sources: Source[];
  strict: boolean;
  done = false;
  /** What the first sources have given already for the next tuple. */
  begun: Value[] = NONE_BEGUN;

  constructor(cls: PyType, sources: Source[], strict: boolean) {
    super(cls);
    this.sources = sources;
    this.strict = strict;
  }
}

const strictParameter = new Parameters('zip(*iterables, strict=False)');

function makeZip(cls: PyType, args: Value[], kwargs: Kwargs | null): Value {
  const [iterables, strict] = strictParameter.bind(args, kwargs) as [Value[], Value];
  return new PyZip(cls, iterables.map(sourceOf), isTrue(strict));
}

function nextZip(self: PyZip): Slot {
  const { sources } = self;
  if (sources.length === 0 || self.done) return null;
  if (self.begun.length > 0) return nextBegun(self);
  if (sources.length === 2) return nextPair(self, sources[0]!, sources[1]!);
  const tuple = tuple_new(CLASS_ID.tuple, sources.length);
  for (let i = 0; i < sources.length; i++) {
    const { iterator, next } = sources[i]!;
    const item = next(iterator);
    if (item === null) return endZip(self, i);
    tuple_items_set(tuple, i, item);
  }
  return tuple;
}

function nextPair(self: PyZip, left: Source, right: Source): Slot {
  const first = left.next(left.iterator);
  if (first === null) return endZip(self, 0);
  const second = right.next(right.iterator);
  return second === null ? endZip(self, 1) : pair(first, second);
}

/** Goes on where `plainNextZip` could not. */
function nextBegun(self: PyZip): Slot {
  const { sources, begun } = self;
  self.begun = NONE_BEGUN;
  for (let i = begun.length; i < sources.length; i++) {
    const { iterator, next } = sources[i]!;
    const item = next(iterator);
    if (item === null) return endZip(self, i);
    begun.push(item);
  }
  return newTuple(begun);
}

function plainNextZip(zip: Value): Slot {
  const self = zip as PyZip;
  const { sources } = self;
  if (self.done || self.begun.length > 0 || sources.length === 0) return null;
  const items: Value[] = [];
  for (const { iterator, plainNext } of sources) {
    const item = plainNext === null ? null : plainNext(iterator);
    if (item === null) {
      if (items.length > 0) self.begun = items;
      return null;
    }
    items.push(item);
  }
  return items.length === 2 ? pair(items[0]!, items[1]!) : newTuple(items);
}

/** Iterator `ended` is exhausted; a strict zip demands that all are. */
function endZip(self: PyZip, ended: number): null {
  if (!self.strict) return null;
  self.done = true;
  if (ended > 0) throw lengthMismatch(ended, 'shorter');
  for (let i = 1; i < self.sources.length; i++) {
    if (iterNext(self.sources[i]!.iterator) !== null) throw lengthMismatch(i, 'longer');
  }
  return null;
}

function lengthMismatch(at: number, how: 'shorter' | 'longer'): unknown {
  const others = at === 1 ? 'argument 1' : `arguments 1-${at}`;
  return valueError(`zip() argument ${at + 1} is ${how} than ${others}`);
}

export const zipType = newType('zip', { slots: iteratorSlots(makeZip, nextZip) });
zipType.plainNext = plainNextZip;

method(zipType, '__reduce__(self, /)', (self: PyZip) => {
  const parts = [self.type, newTuple(self.sources.map(({ iterator }) => iterator))];
  return newTuple(self.strict ? [...parts, True] : parts);
});
method(zipType, '__setstate__(self, state, /)', (self: PyZip, strict: Value) => {
  self.strict = isTrue(strict);
  return None;
});

// ---------------------------------------------------------------- map

class PyMap extends PyObject {
  readonly func: Value;
  readonly sources: Source[];

  constructor(cls: PyType, func: Value, sources: Source[]) {
    super(cls);
    this.func = func;
    this.sources = sources;
  }
}

function refuseKeywords(name: string, kwargs: Kwargs | null): void {
  if (kwargs !== null && kwargs.size > 0) throw typeError(`${name}() takes no keyword arguments`);
}

function makeMap(cls: PyType, args: Value[], kwargs: Kwargs | null): Value {
  refuseKeywords('map', kwargs);
  if (args.length < 2) throw typeError('map() must have at least two arguments.');
  return new PyMap(cls, args[0]!, args.slice(1).map(sourceOf));
}

function nextMap(self: PyMap): Slot {
  const args: Value[] = [];
  for (const { iterator, next } of self.sources) {
    const item = next(iterator);
    if (item === null) return null;
    args.push(item);
  }
  return call(self.func, args);
}

export const mapType = newType('map', { slots: iteratorSlots(makeMap, nextMap) });

method(mapType, '__reduce__(self, /)', (self: PyMap) => newTuple([self.type, newTuple([self.func, ...self.sources.map(({ iterator }) => iterator)])]));

// ---------------------------------------------------------------- filter

class PyFilter extends PyObject {
  readonly func: Value;
  readonly iterator: Value;

  constructor(cls: PyType, func: Value, iterator: Value) {
    super(cls);
    this.func = func;
    this.iterator = iterator;
  }
}

const filterParameters = new Parameters('filter(function, iterable, /)');

function makeFilter(cls: PyType, args: Value[], kwargs: Kwargs | null): Value {
  const [func, iterable] = filterParameters.bind(args, kwargs) as [Value, Value];
  return new PyFilter(cls, func, getIter(iterable));
}

function nextFilter(self: PyFilter): Slot {
  const { func, iterator } = self;
  for (;;) {
    const item = iterNext(iterator);
    if (item === null || isTrue(func === None ? item : call(func, [item]))) return item;
  }
}

export const filterType = newType('filter', { slots: iteratorSlots(makeFilter, nextFilter) });

method(filterType, '__reduce__(self, /)', (self: PyFilter) => newTuple([self.type, newTuple([self.func, self.iterator])]));

// ---------------------------------------------------------------- reversed

/** Goes backwards through any sequence by its `__getitem__`. */
class PyReversed extends PyObject {
  readonly sequence: Value;
  /** Of the next item. */
  index: number;

  constructor(cls: PyType, sequence: Value, index: number) {
    super(cls);
    this.sequence = sequence;
    this.index = index;
  }
}

const reversedParameters = new Parameters('reversed(sequence, /)', { kind: 'fastcall' });

function makeReversed(cls: PyType, args: Value[], kwargs: Kwargs | null): Value {
  refuseKeywords('reversed', constructorKeywords(cls, reversedType, kwargs));
  const [sequence] = reversedParameters.bind(args, null) as [Value];
  const type = typeOf(sequence);
  const special = lookup(type, '__reversed__');
  if (special !== null && special !== None) return callSpecial(sequence, '__reversed__')!;
  if (special === None || type.slots.sq_item === null || type.isMapping) throw typeError(`'${type.reportedName}' object is not reversible`);
  return new PyReversed(cls, sequence, length(sequence) - 1);
}

function nextReversed(self: PyReversed): Slot {
  if (self.index < 0) return null;
  try {
    return typeOf(self.sequence).slots.sq_item!(self.sequence, self.index--);
  } catch (error) {
    self.index = -1;
    if (isInstanceOfName(error, 'IndexError') || isInstanceOfName(error, 'StopIteration')) return null;
    throw error;
  }
}

export const reversedType = newType('reversed', { slots: iteratorSlots(makeReversed, nextReversed) });

method(reversedType, '__length_hint__(self, /)', (self: PyReversed) => {
  return self.index < 0 ? 0 : Math.min(self.index + 1, length(self.sequence));
});

method(reversedType, '__reduce__(self, /)', (self: PyReversed) => newTuple([self.type, newTuple([self.sequence]), self.index]));
method(reversedType, '__setstate__(self, state, /)', (self: PyReversed, state: Value) => {
  self.index = Math.min(Math.max(indexNumber(state), -1), length(self.sequence) - 1);
  return None;
});

// ---------------------------------------------------------------- iter(callable, sentinel)

export class PyCallableIterator extends PyObject {
  /** null once the sentinel has been seen. */
  callable: Slot;
  readonly sentinel: Value;

  constructor(callable: Value, sentinel: Value) {
    super(callableIteratorType);
    this.callable = callable;
    this.sentinel = sentinel;
  }
}

function nextCallable(self: Value): Slot {
  const iterator = self as PyCallableIterator;
  if (iterator.callable === null) return null;
  try {
    const item = hooks.callResumably(iterator.callable);
    if (!equal(item, iterator.sentinel)) return item;
  } catch (error) {
    if (!isInstanceOfName(error, 'StopIteration')) throw error;
  }
  iterator.callable = null;
  return null;
}

export const callableIteratorType = newType('callable_iterator', { final: true, slots: { tp_iter: itself, tp_iternext: nextCallable } });

