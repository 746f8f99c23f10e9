/** dict_keys, dict_values and dict_items: live views; keys and items behave as sets. */
import { False, is_tuple, NotImplemented, True, tuple_items_get, tuple_items_size } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import type { PyDict } from './dict.ts';
import { DICT_ITEMS, DICT_KEYS, DICT_VALUES, newDictIterator, newReverseDictIterator, type DictPart } from './dict-iterators.ts';
import { PyMappingProxy } from '../classes/mapping-proxy.ts';
import { getset, method } from '../calls/native.ts';
import { PyObject } from '../object.ts';
import { call, callMethod, contains, equal, getIter, iterate, length, repr, toArray, typeOf } from '../protocol/protocol.ts';
import { guardedRepr } from '../protocol/repr-guard.ts';
import { EQ, GE, GT, LE, LT, NE, type BinaryFunc, type CompareOp } from '../classes/slots.ts';
import { isSubtype, newType, type PyType } from '../classes/type.ts';
import { frozensetType, setType } from '../classes/types.ts';
import { newList } from '../values.ts';

export { DICT_ITEMS, DICT_KEYS, DICT_VALUES };

export class PyDictView extends PyObject {
  readonly mapping: PyDict;
  readonly part: DictPart;

  constructor(type: PyType, mapping: PyDict, part: DictPart) {
    super(type);
    this.mapping = mapping;
    this.part = part;
  }
}

const asView = (self: Value): PyDictView => self as PyDictView;

function viewRepr(self: PyDictView): string {
  const name = self.type.name;
  return guardedRepr(self, '...', () => `${name}(${repr(newList(toArray(self)))})`);
}

function viewContains(self: PyDictView, item: Value): boolean {
  if (self.part === DICT_KEYS) return self.mapping.has(item);
  if (!is_tuple(item) || tuple_items_size(item) !== 2) return false;
  const found = self.mapping.get(tuple_items_get(item, 0)!);
  return found !== null && equal(found, tuple_items_get(item, 1)!);
}

const isSetLike = (x: Value): boolean =>
  x instanceof PyDictView || [setType, frozensetType].some((type) => isSubtype(typeOf(x), type));

const allIn = (items: Value, container: Value): boolean => {
  for (const item of iterate(items)) if (!contains(container, item)) return false;
  return true;
};

function compareViews(self: Value, other: Value, comparison: CompareOp): Value {
  if (!isSetLike(other)) return NotImplemented;
  const own = asView(self).mapping.size;
  const others = length(other);
  const holds = (): boolean => {
    switch (comparison) {
      case EQ:
        return own === others && allIn(self, other);
      case NE:
        return !(own === others && allIn(self, other));
      case LT:
        return own < others && allIn(self, other);
      case LE:
        return own <= others && allIn(self, other);
      case GT:
        return own > others && allIn(other, self);
      case GE:
        return own >= others && allIn(other, self);
      default:
        return comparison satisfies never;
    }
  };
  return holds() ? True : False;
}

/** A set operation by the method of a set made of the left operand. */
function setOperation(name: string): BinaryFunc {
  return (left, right) => {
    if (!isIterable(left) || !isIterable(right)) return NotImplemented;
    const result = call(setType, [left]);
    callMethod(result, name, right);
    return result;
  };
}

/** Anything but a view is iterated by the set's method, which raises what CPython raises. */
function isIterable(x: Value): boolean {
  const { tp_iter, sq_item } = typeOf(x).slots;
  if (tp_iter === null && sq_item === null) getIter(x);
  return true;
}

const SET_SLOTS = {
  nb_subtract: setOperation('difference_update'),
  nb_and: setOperation('intersection_update'),
  nb_xor: setOperation('symmetric_difference_update'),
  nb_or: setOperation('update'),
  tp_richcompare: compareViews,
};

function viewType(name: string, part: DictPart): PyType {
  const isSet = part !== DICT_VALUES;
  const type = newType(name, {
    final: true,
    slots: {
      tp_repr: (self) => viewRepr(asView(self)),
      tp_iter: (self) => newDictIterator(asView(self).mapping, part),
      sq_length: (self) => asView(self).mapping.size,
      ...(isSet ? { ...SET_SLOTS, sq_contains: (self: Value, item: Value) => viewContains(asView(self), item) } : {}),
    },
  });
  type.isNativeContainer = true;
  getset(type, 'mapping', (self: PyDictView) => new PyMappingProxy(self.mapping));
  method(type, '__reversed__(self, /)', (self: PyDictView) => newReverseDictIterator(self.mapping, part));
  if (isSet) {
    method(type, 'isdisjoint(self, other, /)', (self: PyDictView, other: Value) => {
      for (const item of iterate(other)) if (viewContains(self, item)) return False;
      return True;
    });
  }
  return type;
}

const TYPES = [viewType('dict_keys', DICT_KEYS), viewType('dict_values', DICT_VALUES), viewType('dict_items', DICT_ITEMS)];

export function newDictView(dict: PyDict, part: DictPart): PyDictView {
  return new PyDictView(TYPES[part]!, dict, part);
}
