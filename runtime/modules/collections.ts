/** The module collections: deque, defaultdict, OrderedDict, Counter, namedtuple. */
import { None, NotImplemented } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { updateDict } from '../objects/containers/dict-update.ts';
import { keyError, typeError } from '../objects/exceptions/errors.ts';
import { addDictDescriptor } from '../objects/classes/instance-dict.ts';
import { newModule } from '../objects/module.ts';
import type { PyModule } from '../objects/module.ts';
import { builtin, member, method } from '../objects/calls/native.ts';
import { call, equal, isCallable, isTrue, repr, str, toArray } from '../objects/protocol/protocol.ts';
import { guardedRepr } from '../objects/protocol/repr-guard.ts';
import type { Kwargs } from '../objects/classes/slots.ts';
import { thread } from '../objects/machine/thread.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { dictType } from '../objects/classes/types.ts';
import { boolean, newTuple, textOf } from '../objects/values.ts';
import '../objects/value-types.ts';
import { counterType } from './counter.ts';
import { dequeType } from './deque.ts';
import { fieldNames, makeNamedTuple } from './named-tuple.ts';

export const collectionsModule: PyModule = newModule('collections', 'Container data types beside dict, list, set and tuple.');

collectionsModule.dict.setStr('deque', dequeType);
collectionsModule.dict.setStr('Counter', counterType);

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
      return dict.size === 0 ? `${dict.type.name}()` : `${dict.type.name}(${str(dictType.slots.tp_repr!(self))})`;
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

// ---------------------------------------------------------------- namedtuple

builtin(
  collectionsModule,
  'namedtuple(typename, field_names, *, rename=False, defaults=None, module=None)',
  (typeName: Value, names: Value, rename: Value, defaults: Value, module: Value) => {
    return makeNamedTuple(textOf(typeName) ?? str(typeName), fieldNames(names), textOf(module) ?? callerModule(), {
      rename: isTrue(rename),
      defaults: defaults === None ? [] : toArray(defaults),
    });
  },
);

/** `__name__` of the module that is calling. */
function callerModule(): string {
  return textOf(thread.frame?.globals.getStr('__name__') ?? null) ?? '__main__';
}

