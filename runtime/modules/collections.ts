/** The module _collections: what the library's collections does not write in Python. */
import { None, NotImplemented } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { updateDict } from '../objects/containers/dict-update.ts';
import { keyError, typeError } from '../objects/exceptions/errors.ts';
import { addDictDescriptor } from '../objects/classes/instance-dict.ts';
import { newModule } from '../objects/module.ts';
import type { PyModule } from '../objects/module.ts';
import { builtin, classMethod, member, method } from '../objects/calls/native.ts';
import { binaryOp, call, callMethod, equal, getIter, isCallable, isTrue, iterate, repr, setItem, str } from '../objects/protocol/protocol.ts';
import { guardedRepr } from '../objects/protocol/repr-guard.ts';
import type { Kwargs } from '../objects/classes/slots.ts';
import { newGenericAlias } from '../objects/classes/generic-alias.ts';
import { isType, lookup, newType, type PyType } from '../objects/classes/type.ts';
import { dictType } from '../objects/classes/types.ts';
import { boolean, newTuple } from '../objects/values.ts';
import '../objects/value-types.ts';
import { dequeType, forwardType } from './deque.ts';
import { tupleGetterType } from './tuple-getter.ts';

export const collectionsModule: PyModule = newModule('_collections', 'High performance data structures.');

collectionsModule.dict.setStr('deque', dequeType);
collectionsModule.dict.setStr('_deque_iterator', forwardType);
collectionsModule.dict.setStr('_tuplegetter', tupleGetterType);

/** `left | right` where one of them is of `type`: a new dict like that one, with left's entries, then right's. */
function merge(type: PyType, copy: (like: PyDict, entries: PyDict) => Value) {
  return (left: Value, right: Value): Value => {
    if (!(left instanceof PyDict) || !(right instanceof PyDict)) return NotImplemented;
    const result = copy(left.type.mro.includes(type) ? left : right, left) as PyDict;
    updateDict(result, right, null);
    return result;
  };
}

// ---------------------------------------------------------------- defaultdict

class PyDefaultDict extends PyDict {
  factory: Value = None;
}

function initDefaultDict(self: Value, args: Value[], kwargs: Kwargs | null): void {
  const factory = args[0] ?? None;
  if (factory !== None && !isCallable(factory)) throw typeError('first argument must be callable or None');
  (self as PyDefaultDict).factory = factory;
  dictType.slots.tp_init!(self, args.slice(1), kwargs);
}

const defaultDictType: PyType = newType('defaultdict', {
  bases: [dictType],
  module: 'collections',
  slots: {
    tp_new: (cls) => new PyDefaultDict(cls),
    tp_init: initDefaultDict,
    nb_or: (left, right) => mergeDefault(left, right),
    tp_repr: (self) => {
      const dict = self as PyDefaultDict;
      const factory = guardedRepr(dict.factory, '...', () => repr(dict.factory));
      return `${dict.type.name}(${factory}, ${str(dictType.slots.tp_repr!(self))})`;
    },
  },
});
defaultDictType.isNativeContainer = true;
defaultDictType.plainItem = (self, key) => {
  const dict = self as PyDefaultDict;
  const at = dict.plainIndexOf(key);
  if (at === null || at >= 0) return at === null ? null : dict.valueAt(at);
  const { factory } = dict;
  if (!isType(factory) || factory.isPlainlyMade?.([]) !== true || !dict.isPlainFor(key)) return null;
  return dict.setDefault(key, call(factory));
};
collectionsModule.dict.setStr('defaultdict', defaultDictType);
const mergeDefault = merge(defaultDictType, (like, entries) => call(like.type, [(like as PyDefaultDict).factory, entries]));

member(defaultDictType, 'default_factory', (self: PyDefaultDict) => self.factory, (self: PyDefaultDict, value: Slot) => {
  self.factory = value ?? None;
});
method(defaultDictType, '__missing__(self, key, /)', (self: PyDefaultDict, key: Value) => {
  if (self.factory === None) throw keyError(key);
  const value = call(self.factory);
  self.set(key, value);
  return value;
});
for (const name of ['copy', '__copy__']) {
  method(defaultDictType, `${name}(self, /)`, (self: PyDefaultDict) => call(self.type, [self.factory, self]));
}

// ---------------------------------------------------------------- OrderedDict

const orderedDictType: PyType = newType('OrderedDict', {
  bases: [dictType],
  module: 'collections',
  hasDict: true,
  slots: {
    nb_or: (left, right) => mergeOrdered(left, right),
    tp_repr: (self) => {
      const dict = self as PyDict;
      // By way of a copy: the guard against recursion is this one's own, and shows as three dots.
      return dict.size === 0 ? `${dict.type.name}()` : guardedRepr(self, '...', () => `${dict.type.name}(${repr(dict.copy())})`);
    },
    tp_richcompare: (self, other, op) => {
      if (op > 3 || op < 2 || !(other instanceof PyDict)) return NotImplemented;
      const same = dictType.slots.tp_richcompare!(self, other, 2);
      if (same === NotImplemented) return same;
      const alike = isTrue(same) && (!other.type.mro.includes(orderedDictType) || sameOrder(self as PyDict, other));
      return boolean(alike === (op === 2));
    },
  },
});
addDictDescriptor(orderedDictType);
collectionsModule.dict.setStr('OrderedDict', orderedDictType);

const mergeOrdered = merge(orderedDictType, (like, entries) => call(like.type, [entries]));

function sameOrder(a: PyDict, b: PyDict): boolean {
  const keys = b.keyList();
  return a.keyList().every((key, i) => equal(key, keys[i]!));
}

method(orderedDictType, 'popitem(self, /, last=True)', (self: PyDict, last: Value) => {
  if (self.size === 0) throw keyError('dictionary is empty');
  const at = isTrue(last) ? self.previousIndex(self.keys.length - 1) : self.nextIndex(0);
  const item = newTuple([self.keyAt(at), self.valueAt(at)]);
  self.deleteAt(at);
  return item;
});
method(orderedDictType, 'move_to_end(self, /, key, last=True)', (self: PyDict, key: Value, last: Value) => {
  const at = self.indexOf(key);
  if (at < 0) throw keyError(key);
  const [ownKey, value] = [self.keyAt(at), self.valueAt(at)];
  if (isTrue(last)) {
    self.deleteAt(at);
    self.set(ownKey, value);
  } else {
    const others = self.entries().filter(([other]) => other !== ownKey);
    self.clear();
    for (const [other, otherValue] of [[ownKey, value] as const, ...others]) self.set(other, otherValue);
  }
  return None;
});
method(orderedDictType, 'copy(self, /)', (self: PyDict) => call(self.type, [self]));

// ---------------------------------------------------------------- Counter

const NB_ADD = 0;

/** Counts the items of an iterable in a mapping; without calls where nothing of dict is overridden. */
builtin(collectionsModule, '_count_elements(mapping, iterable, /)', (mapping: Value, iterable: Value) => {
  if (mapping instanceof PyDict && isPlain(mapping.type)) {
    for (const item of iterate(iterable)) mapping.set(item, plusOne(mapping.get(item) ?? 0));
    return None;
  }
  for (const item of iterate(iterable)) setItem(mapping, item, plusOne(callMethod(mapping, 'get', item, 0)));
  return None;
});

const plusOne = (count: Value): Value => (typeof count === 'number' && count < Number.MAX_SAFE_INTEGER ? count + 1 : binaryOp(count, 1, NB_ADD));
const isPlain = (type: PyType): boolean => ['get', '__setitem__'].every((name) => lookup(type, name) === lookup(dictType, name));

for (const type of [defaultDictType, orderedDictType, dequeType]) {
  classMethod(type, '__class_getitem__(cls, item, /)', (cls: PyType, item: Value) => newGenericAlias(cls, item));
}

method(defaultDictType, '__reduce__(self, /)', (self: PyDefaultDict) => {
  const args = self.factory === None ? [] : [self.factory];
  return newTuple([self.type, newTuple(args), None, None, getIter(callMethod(self, 'items'))]);
});
method(orderedDictType, '__reduce__(self, /)', (self: PyDict) => newTuple([self.type, newTuple([]), self.dict ?? None, None, getIter(callMethod(self, 'items'))]));
