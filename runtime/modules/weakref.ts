/** The module _weakref: ref, proxies, and what weakref.py builds on. */
import { None, NotImplemented } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { newError, typeError } from '../objects/exceptions/errors.ts';
import { builtin, classMethod, getset } from '../objects/calls/native.ts';
import { newGenericAlias } from '../objects/classes/generic-alias.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { hash, id, lookupAttr, richCompare, typeName } from '../objects/protocol/protocol.ts';
import { EQ, NE } from '../objects/classes/slots.ts';
import type { CompareOp } from '../objects/classes/slots.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { boolean, newList } from '../objects/values.ts';
import '../objects/value-types.ts';
import { PyWeakRef, referencesOf, weakRefTo } from './weakref-object.ts';
import { callableProxyType, proxyFor, proxyType } from './weakref-proxy.ts';

export const weakrefModule: PyModule = newModule('_weakref', 'Weak-reference support module.');

const address = (x: Value): string => `0x${BigInt(id(x)).toString(16)}`;

function describe(self: Value): string {
  const target = (self as PyWeakRef).get();
  if (target === null) return `<weakref at ${address(self)}; dead>`;
  const name = lookupAttr(target, '__name__');
  const named = typeof name === 'string' ? ` (${name})` : '';
  return `<weakref at ${address(self)}; to '${typeName(target)}' at ${address(target)}${named}>`;
}

/** By what they refer to while that is there, afterwards by identity. */
function compare(self: Value, other: Value, op: CompareOp): Value {
  if ((op !== EQ && op !== NE) || !(other instanceof PyWeakRef)) return NotImplemented;
  const [mine, theirs] = [(self as PyWeakRef).get(), other.get()];
  if (mine === null || theirs === null) return boolean((self === other) === (op === EQ));
  return richCompare(mine, theirs, op);
}

function hashOf(self: Value): number | bigint {
  const ref = self as PyWeakRef;
  if (ref.hash !== null) return ref.hash;
  const target = ref.get();
  if (target === null) throw typeError('weak object has gone away');
  return (ref.hash = hash(target));
}

const given = (callback: Value | undefined): Slot => (callback === undefined || callback === None ? null : callback);

export const refType: PyType = newType('ReferenceType', {
  module: 'weakref',
  slots: {
    tp_new: (cls, args, kwargs) => {
      if (args.length === 0) throw typeError('__new__ expected at least 1 argument, got 0');
      if (args.length > 2) throw typeError(`__new__ expected at most 2 arguments, got ${args.length}`);
      if (cls === refType && kwargs !== null && kwargs.size > 0) throw typeError('ref() takes no keyword arguments');
      return weakRefTo(cls, refType, args[0]!, given(args[1]));
    },
    tp_init: () => undefined,
    tp_call: (self, args) => {
      if (args.length > 0) throw typeError(`expected 0 arguments, got ${args.length}`);
      return (self as PyWeakRef).get() ?? None;
    },
    tp_repr: describe,
    tp_richcompare: compare,
    tp_hash: hashOf,
  },
});
getset(refType, '__callback__', (self: PyWeakRef) => (self.get() === null ? None : (self.callback ?? None)));
classMethod(refType, '__class_getitem__(cls, item, /)', (cls: PyType, item: Value) => newGenericAlias(cls, item));

const { dict } = weakrefModule;
dict.setStr('ref', refType);
dict.setStr('ReferenceType', refType);
dict.setStr('ProxyType', proxyType);
dict.setStr('CallableProxyType', callableProxyType);

builtin(weakrefModule, 'proxy(object, callback=None, /)', (object: Value, callback: Value) => proxyFor(object, given(callback)));
builtin(weakrefModule, 'getweakrefcount(object, /)', (object: Value) => referencesOf(object).length);
builtin(weakrefModule, 'getweakrefs(object, /)', (object: Value) => newList(referencesOf(object)));
builtin(weakrefModule, '_remove_dead_weakref(dct, key, /)', (dct: Value, key: Value) => {
  if (!(dct instanceof PyDict)) throw newError('TypeError', 'expected a dict');
  const ref = dct.get(key);
  if (ref instanceof PyWeakRef && ref.get() === null) dct.delete(key);
  return None;
});
