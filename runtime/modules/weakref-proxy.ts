/** weakref.proxy: every operation goes to the object, or raises ReferenceError when it is gone. */
import { None, NotImplemented } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { newError, typeError } from '../objects/exceptions/errors.ts';
import { method } from '../objects/calls/native.ts';
import {
  absolute, asFloat, binaryOp, call, contains, delAttr, delItem, getAttr, getItem, getIter, id, index, invert, isCallable, isTrue, iterNext, length,
  negative, positive, power, richCompare, setAttr, setItem, str, toInt, typeName,
} from '../objects/protocol/protocol.ts';
import { SLOT_NAMES } from '../objects/classes/slots.ts';
import type { SlotName, SlotTable } from '../objects/classes/slots.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { newFloat } from '../objects/values.ts';
import { PyWeakRef, weakRefTo } from './weakref-object.ts';

/** What `x` stands for: itself, unless it is a proxy. */
function open(x: Value): Value {
  if (!isProxy(x)) return x;
  const target = x.get();
  if (target === null) throw newError('ReferenceError', 'weakly-referenced object no longer exists');
  return target;
}

const isProxy = (x: Value): x is PyWeakRef => x instanceof PyWeakRef && (x.type === proxyType || x.type === callableProxyType);

/** In the order of the NB_ numbers, in-place forms after them. */
const BINARY = [
  'nb_add', 'nb_and', 'nb_floor_divide', 'nb_lshift', 'nb_matrix_multiply', 'nb_multiply', 'nb_remainder', 'nb_or', null, 'nb_rshift',
  'nb_subtract', 'nb_true_divide', 'nb_xor',
];

function numberSlots(): SlotTable {
  const slots: Record<string, unknown> = {};
  const known = new Set<string>(SLOT_NAMES);
  BINARY.forEach((name, op) => {
    if (name === null) return;
    slots[name] = (a: Value, b: Value) => binaryOp(open(a), open(b), op);
    const inPlace = name.replace('nb_', 'nb_inplace_');
    if (known.has(inPlace)) slots[inPlace satisfies string as SlotName] = (a: Value, b: Value) => binaryOp(open(a), open(b), op + BINARY.length);
  });
  return slots as SlotTable;
}

const SLOTS: SlotTable = {
  ...numberSlots(),
  tp_getattro: (self, name) => getAttr(open(self), name),
  tp_setattro: (self, name, value) => (value === null ? delAttr(open(self), name) : setAttr(open(self), name, value)),
  tp_str: (self) => str(open(self)),
  tp_repr: (self) => {
    const target = (self as PyWeakRef).get();
    const shown = target === null ? 'NoneType' : typeName(target);
    return `<weakproxy at 0x${BigInt(id(self)).toString(16)} to ${shown} at 0x${BigInt(id(target ?? None)).toString(16)}>`;
  },
  tp_hash: () => {
    throw typeError("unhashable type: 'weakref.ProxyType'");
  },
  tp_richcompare: (a, b, op) => richCompare(open(a), open(b), op),
  tp_iter: (self) => getIter(open(self)),
  tp_iternext: (self) => {
    const target = open(self);
    const next: Slot = iterNext(target);
    return next;
  },
  nb_power: (a, b, modulus) => (isProxy(a) || isProxy(b) ? power(open(a), open(b), modulus) : NotImplemented),
  nb_negative: (self) => negative(open(self)),
  nb_positive: (self) => positive(open(self)),
  nb_absolute: (self) => absolute(open(self)),
  nb_invert: (self) => invert(open(self)),
  nb_bool: (self) => isTrue(open(self)),
  nb_int: (self) => toInt(open(self)),
  nb_float: (self) => newFloat(asFloat(open(self))),
  nb_index: (self) => index(open(self)),
  mp_length: (self) => length(open(self)),
  mp_subscript: (self, key) => getItem(open(self), key),
  mp_ass_subscript: (self, key, value) => (value === null ? delItem(open(self), key) : setItem(open(self), key, value)),
  sq_contains: (self, item) => contains(open(self), item),
};

export const proxyType: PyType = newType('ProxyType', { module: 'weakref', final: true, slots: SLOTS });
export const callableProxyType: PyType = newType('CallableProxyType', {
  module: 'weakref',
  final: true,
  slots: { ...SLOTS, tp_call: (self, args, kwargs) => call(open(self), args, kwargs) },
});
for (const type of [proxyType, callableProxyType]) {
  method(type, '__bytes__(self, /)', (self: Value) => call(getAttr(open(self), '__bytes__')));
  method(type, '__reversed__(self, /)', (self: Value) => call(getAttr(open(self), '__reversed__')));
}

export const proxyFor = (object: Value, callback: Slot): Value => {
  const type = isCallable(object) ? callableProxyType : proxyType;
  return weakRefTo(type, type, object, callback);
};
