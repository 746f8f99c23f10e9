/** The class of bound methods. */
import { False, None, NotImplemented, True, type Value } from '../../heap/index.ts';
import { typeError } from '../exceptions/errors.ts';
import { PyMethod } from './method.ts';
import { getset, member, Parameters } from './native.ts';
import { call, equal, getAttr, hash, id, isCallable, lookupAttr, repr } from '../protocol/protocol.ts';
import { lookup } from '../classes/pytype.ts';
import { EQ, NE } from '../classes/slots.ts';
import { fillType } from '../classes/type.ts';
import { typeOf } from '../classes/type-of.ts';
import { methodType } from '../machine/machine-types.ts';

const newParameters = new Parameters('method(function, instance, /)', { kind: 'fastcall' });

fillType(methodType, {
  final: true,
  hasWeakrefs: true,
  doc: 'Create a bound instance method object.',
  slots: {
    tp_new: (_cls, args, kwargs) => {
      const [func, instance] = newParameters.bind(args, kwargs) as [Value, Value];
      if (!isCallable(func)) throw typeError('first argument must be callable');
      if (instance === None) throw typeError('instance must not be None');
      return new PyMethod(func, instance);
    },
    tp_call: (method, args, kwargs) => {
      const { func, self } = method as PyMethod;
      return call(func, [self, ...args], kwargs);
    },
    tp_repr: (method) => {
      const { func, self } = method as PyMethod;
      const name = lookupAttr(func, '__qualname__') ?? lookupAttr(func, '__name__');
      return `<bound method ${typeof name === 'string' ? name : '?'} of ${repr(self)}>`;
    },
    tp_hash: (method) => {
      const { func, self } = method as PyMethod;
      return Number(BigInt.asIntN(53, BigInt(hash(func)) * 31n + BigInt(id(self))));
    },
    tp_richcompare: (left, right, op) => {
      if ((op !== EQ && op !== NE) || !(left instanceof PyMethod) || !(right instanceof PyMethod)) return NotImplemented;
      const same = left.self === right.self && equal(left.func, right.func);
      return same === (op === EQ) ? True : False;
    },
    // A bound method stays bound to what it was bound to.
    tp_descr_get: (method) => method,
    tp_getattro: (method, name) => {
      const found = lookup(methodType, name);
      if (found === null) return getAttr((method as PyMethod).func, name);
      const get = typeOf(found).slots.tp_descr_get;
      return get === null ? found : get(found, method, methodType);
    },
  },
});

member(methodType, '__func__', (method: PyMethod): Value => method.func);
member(methodType, '__self__', (method: PyMethod): Value => method.self);

getset(methodType, '__doc__', (method: PyMethod): Value => lookupAttr(method.func, '__doc__') ?? None);
