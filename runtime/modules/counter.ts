/** collections.Counter: a dict of counts. */
import { None, NotImplemented } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { notImplementedError, typeError } from '../objects/exceptions/errors.ts';
import { int_add, int_sub } from '../objects/numbers/int-arithmetic.ts';
import { stableSort } from '../objects/containers/sort.ts';
import { addDictDescriptor } from '../objects/classes/instance-dict.ts';
import { classMethod, method } from '../objects/calls/native.ts';
import { binaryOp, call, compareBool, equal, indexNumber, iterate, repr } from '../objects/protocol/protocol.ts';
import { EQ, GT, LE, LT } from '../objects/classes/slots.ts';
import type { CompareOp, Kwargs } from '../objects/classes/slots.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { dictType } from '../objects/classes/types.ts';
import { boolean, newList, newTuple } from '../objects/values.ts';
import { defineStepIterator, PyStepIterator } from './step-iterator.ts';
import { newModule } from '../objects/module.ts';

const NB_ADD = 0;
const NB_SUBTRACT = 10;

const count = (counter: PyDict, key: Value): Value => counter.get(key) ?? 0;
const plus = (a: Value, b: Value): Value => (typeof a === 'number' && typeof b === 'number' ? int_add(a, b) : binaryOp(a, b, NB_ADD));
const minus = (a: Value, b: Value): Value => (typeof a === 'number' && typeof b === 'number' ? int_sub(a, b) : binaryOp(a, b, NB_SUBTRACT));

/** Counts the items of an iterable, or adds (subtracts) the counts of a mapping. */
function change(counter: PyDict, source: Slot, kwargs: ReadonlyMap<string, Value> | null, combine: (a: Value, b: Value) => Value): void {
  if (source instanceof PyDict) {
    for (const [key, value] of source.entries()) counter.set(key, combine(count(counter, key), value));
  } else if (source !== null && source !== None) {
    for (const item of iterate(source)) counter.set(item, combine(count(counter, item), 1));
  }
  if (kwargs !== null) for (const [key, value] of kwargs) counter.setStr(key, combine(count(counter, key), value));
}

function init(self: Value, args: Value[], kwargs: Kwargs | null): void {
  if (args.length > 1) throw typeError(`Counter.__init__() takes from 1 to 2 positional arguments but ${args.length + 1} were given`);
  change(self as PyDict, args[0] ?? null, kwargs, plus);
}

/** Pairs by falling count; pairs of equal count in the order of their keys. */
function mostCommon(counter: PyDict): [Value, Value][] {
  const entries = counter.entries();
  stableSort(entries, (a, b) => compareBool(b[1], a[1], LT));
  return entries;
}

function counterRepr(self: Value): string {
  const counter = self as PyDict;
  if (counter.size === 0) return `${counter.type.name}()`;
  const pairs = mostCommon(counter).map(([key, value]) => `${repr(key)}: ${repr(value)}`);
  return `${counter.type.name}({${pairs.join(', ')}})`;
}

/** A new counter with the positive ones of `value(key)` for the keys of both. */
function combined(a: PyDict, b: PyDict, value: (key: Value) => Value): PyDict {
  const result = new PyDict(counterType);
  for (const key of [...a.keyList(), ...b.keyList().filter((key) => !a.has(key))]) {
    const total = value(key);
    if (compareBool(total, 0, GT)) result.set(key, total);
  }
  return result;
}

const isCounter = (x: Value): x is PyDict => x instanceof PyDict && x.type.mro.includes(counterType);

function binary(value: (a: Value, b: Value) => Value) {
  return (left: Value, right: Value): Value => {
    if (!isCounter(left) || !isCounter(right)) return NotImplemented;
    return combined(left, right, (key) => value(count(left, key), count(right, key)));
  };
}

const smaller = (a: Value, b: Value): Value => (compareBool(a, b, LT) ? a : b);
const larger = (a: Value, b: Value): Value => (compareBool(a, b, LT) ? b : a);

function inPlace(value: (a: Value, b: Value) => Value) {
  return (left: Value, right: Value): Value => {
    if (!isCounter(right)) return NotImplemented;
    const counter = left as PyDict;
    const result = combined(counter, right, (key) => value(count(counter, key), count(right, key)));
    counter.clear();
    for (const [key, total] of result.entries()) counter.set(key, total);
    return counter;
  };
}

/** Missing keys count zero. */
function richCompare(self: Value, other: Value, comparison: CompareOp): Value {
  if (!isCounter(other)) return NotImplemented;
  const a = self as PyDict;
  const keys = [...a.keyList(), ...other.keyList()];
  const every = (wanted: CompareOp): boolean => keys.every((key) => compareBool(count(a, key), count(other, key), wanted));
  const same = (): boolean => keys.every((key) => equal(count(a, key), count(other, key)));
  switch (comparison) {
    case 0: return boolean(every(LE) && !same());
    case 1: return boolean(every(LE));
    case 2: return boolean(every(EQ));
    case 3: return boolean(!every(EQ));
    case 4: return boolean(every(5) && !same());
    default: return boolean(every(5));
  }
}

export const counterType: PyType = newType('Counter', {
  bases: [dictType],
  module: 'collections',
  isPythonInCPython: true,
  hasDict: true,
  slots: {
    tp_init: init,
    tp_repr: counterRepr,
    tp_richcompare: richCompare,
    nb_add: binary(plus),
    nb_subtract: binary(minus),
    nb_and: binary(smaller),
    nb_or: binary(larger),
    nb_inplace_add: inPlace(plus),
    nb_inplace_subtract: inPlace(minus),
    nb_inplace_and: inPlace(smaller),
    nb_inplace_or: inPlace(larger),
    nb_positive: (self) => combined(self as PyDict, new PyDict(), (key) => count(self as PyDict, key)),
    nb_negative: (self) => combined(self as PyDict, new PyDict(), (key) => minus(0, count(self as PyDict, key))),
    mp_ass_subscript: (self, key, value) => {
      // Deleting a key that is not there is no error.
      if (value !== null || (self as PyDict).has(key)) dictType.slots.mp_ass_subscript!(self, key, value);
    },
  },
});

addDictDescriptor(counterType);
method(counterType, '__missing__(self, key)', () => 0);
method(counterType, 'most_common(self, n=None)', (self: PyDict, n: Value) => {
  const pairs = mostCommon(self).map((pair) => newTuple(pair));
  return newList(n === None ? pairs : pairs.slice(0, Math.max(0, indexNumber(n))));
});
method(counterType, 'total(self)', (self: PyDict) => self.valueList().reduce(plus, 0));
method(counterType, 'update(self, iterable=None, /, **kwds)', (self: PyDict, source: Value, kwargs: Map<string, Value>) => {
  change(self, source, kwargs, plus);
  return None;
});
method(counterType, 'subtract(self, iterable=None, /, **kwds)', (self: PyDict, source: Value, kwargs: Map<string, Value>) => {
  change(self, source, kwargs, minus);
  return None;
});
method(counterType, 'copy(self)', (self: PyDict) => call(self.type, [self]));
classMethod(counterType, 'fromkeys(cls, iterable, v=None)', () => {
  throw notImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.');
});

const elementsType = defineStepIterator(newModule('itertools'), 'chain', '()', () => () => null);

method(counterType, 'elements(self)', (self: PyDict) => {
  const entries = self.entries();
  let at = 0;
  let left = entries.length > 0 ? indexNumber(entries[0]![1]) : 0;
  return new PyStepIterator(elementsType, () => {
    while (at < entries.length && left <= 0) {
      at++;
      left = at < entries.length ? indexNumber(entries[at]![1]) : 0;
    }
    left--;
    return entries[at]?.[0] ?? null;
  });
});
