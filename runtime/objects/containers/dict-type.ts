/** The class `dict`: slots and methods over dict.ts. */
import { False, None, NotImplemented, True } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { isDict, PyDict } from './dict.ts';
import { newDictIterator, newReverseDictIterator } from './dict-iterators.ts';
import { updateDict, updateFrom } from './dict-update.ts';
import { DICT_ITEMS, DICT_KEYS, DICT_VALUES, newDictView } from './dict-views.ts';
import { keyError } from '../exceptions/errors.ts';
import { classMethod, method, Parameters } from '../calls/native.ts';
import { call, equal, iterate, repr, setItem } from '../protocol/protocol.ts';
import { callSpecial } from '../protocol/protocol-call.ts';
import { guardedRepr } from '../protocol/repr-guard.ts';
import { EQ, NE, type CompareOp, type Kwargs } from '../classes/slots.ts';
import { fillType, type PyType } from '../classes/type.ts';
import { dictType } from '../classes/types.ts';
import { newTuple } from '../values.ts';

const ITERABLE = new Parameters('dict(iterable=NULL, /)');

function initDict(self: Value, args: Value[], kwargs: Kwargs | null): void {
  const [source] = ITERABLE.bind(args, null);
  updateDict(self as PyDict, source as Slot, kwargs);
}

function dictRepr(self: PyDict): string {
  if (self.size === 0) return '{}';
  return guardedRepr(self, '{...}', () => {
    const parts: string[] = [];
    for (let at = self.nextIndex(0); at >= 0; at = self.nextIndex(at + 1)) {
      const value = self.valueAt(at);
      parts.push(`${repr(self.keyAt(at))}: ${repr(value)}`);
    }
    return `{${parts.join(', ')}}`;
  });
}

function dictSubscript(self: Value, key: Value): Value {
  const dict = self as PyDict;
  const found = dict.get(key);
  return found === null ? missing(dict, key) : found;
}

/** Subclasses may have `__missing__`. */
function missing(dict: PyDict, key: Value): Value {
  const result = dict.type === dictType ? null : callSpecial(dict, '__missing__', key);
  if (result === null) throw keyError(key);
  return result;
}

function setDictItem(self: Value, key: Value, value: Slot): void {
  if (value !== null) (self as PyDict).set(key, value);
  else if (!(self as PyDict).delete(key)) throw keyError(key);
}

function compareDicts(self: Value, other: Value, op: CompareOp): Value {
  if ((op !== EQ && op !== NE) || !isDict(other)) return NotImplemented;
  return sameEntries(self as PyDict, other) === (op === EQ) ? True : False;
}

function sameEntries(one: PyDict, other: PyDict): boolean {
  if (one.size !== other.size) return false;
  for (let at = one.nextIndex(0); at >= 0; at = one.nextIndex(at + 1)) {
    const value = one.valueAt(at);
    const counterpart = other.get(one.keyAt(at));
    if (counterpart === null || !equal(value, counterpart)) return false;
  }
  return true;
}

function union(left: Value, right: Value): Value {
  if (!isDict(left) || !isDict(right)) return NotImplemented;
  const result = left.copy();
  updateFrom(result, right);
  return result;
}

fillType(dictType, {
  doc: 'dict() -> new empty dictionary',
  isMapping: true,
  matchesSelf: true,
  slots: {
    tp_new: (cls: PyType) => new PyDict(cls),
    tp_init: initDict,
    tp_repr: (self) => dictRepr(self as PyDict),
    tp_richcompare: compareDicts,
    tp_iter: (self) => newDictIterator(self as PyDict, DICT_KEYS),
    nb_or: union,
    nb_inplace_or: (self, other) => {
      updateFrom(self as PyDict, other);
      return self;
    },
    mp_length: (self) => (self as PyDict).size,
    mp_subscript: dictSubscript,
    mp_ass_subscript: setDictItem,
    sq_contains: (self, key) => (self as PyDict).has(key),
  },
});

method(dictType, 'get(self, key, default=None, /)', (self: PyDict, key: Value, fallback: Value) => self.get(key) ?? fallback);

method(dictType, 'setdefault(self, key, default=None, /)', (self: PyDict, key: Value, value: Value) => self.setDefault(key, value));

method(dictType, 'pop(self, key, default=NULL, /)', (self: PyDict, key: Value, fallback: Slot) => {
  const at = self.indexOf(key);
  if (at >= 0) {
    const value = self.valueAt(at);
    self.deleteAt(at);
    return value;
  }
  if (fallback === null) throw keyError(key);
  return fallback;
});

method(dictType, 'popitem(self, /)', (self: PyDict) => {
  const at = self.previousIndex(self.keys.length - 1);
  if (at < 0) throw keyError('popitem(): dictionary is empty');
  const pair = newTuple([self.keyAt(at), self.valueAt(at)]);
  self.deleteLast(at);
  return pair;
});

method(
  dictType,
  'update(self, iterable=NULL, /, **kwargs)',
  (self: PyDict, source: Slot, kwargs: Map<string, Value>) => {
    updateDict(self, source, kwargs);
    return None;
  },
);

method(dictType, 'clear(self, /)', (self: PyDict) => {
  self.clear();
  return None;
});
method(dictType, 'copy(self, /)', (self: PyDict) => self.copy());
method(dictType, 'keys(self, /)', (self: PyDict) => newDictView(self, DICT_KEYS));
method(dictType, 'values(self, /)', (self: PyDict) => newDictView(self, DICT_VALUES));
method(dictType, 'items(self, /)', (self: PyDict) => newDictView(self, DICT_ITEMS));
method(dictType, '__reversed__(self, /)', (self: PyDict) => newReverseDictIterator(self, DICT_KEYS));
method(dictType, '__sizeof__(self, /)', (self: PyDict) => 64 + 24 * self.size);

classMethod(dictType, 'fromkeys(type, iterable, value=None, /)', (cls: PyType, keys: Value, value: Value) => {
  const dict = call(cls);
  if (dict instanceof PyDict && dict.type === dictType) for (const key of iterate(keys)) dict.set(key, value);
  else for (const key of iterate(keys)) setItem(dict, key, value);
  return dict;
});

