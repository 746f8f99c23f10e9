/**
 * The module functools: reduce, partial, lru_cache, cache, cmp_to_key, wraps, update_wrapper, singledispatch,
 * cached_property, total_ordering.
 */
import { False, None, NotImplemented, True } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { typeError, valueError } from '../objects/exceptions/errors.ts';
import { addDictDescriptor } from '../objects/classes/instance-dict.ts';
import { PyMethod } from '../objects/calls/method.ts';
import { newModule } from '../objects/module.ts';
import type { PyModule } from '../objects/module.ts';
import { builtin, getset, member, method, nativeFunction, Parameters } from '../objects/calls/native.ts';
import { coreTypes, PyObject } from '../objects/object.ts';
import { call, compareBool, getAttr, getIter, isCallable, isTrue, iterNext, lookupAttr, repr, richCompare, setAttr, toArray, typeName } from '../objects/protocol/protocol.ts';
import { setTypeEntry } from '../objects/classes/pytype.ts';
import type { CompareOp, Kwargs } from '../objects/classes/slots.ts';
import { isType, lookup, newType, type PyType } from '../objects/classes/type.ts';
import { typeOf } from '../objects/classes/type-of.ts';
import { intOf, newTuple, textOf } from '../objects/values.ts';
import '../objects/value-types.ts';
import { callKey, LruCache } from './lru-cache.ts';
import { makeNamedTuple } from './named-tuple.ts';
import { singleDispatch, singleDispatchMethodType } from './single-dispatch.ts';

export const functoolsModule: PyModule = newModule('functools', 'Tools for working with functions and callable objects.');

const define = (signature: string, implementation: (...args: never[]) => Value): void => {
  builtin(functoolsModule, signature, implementation);
};

// ---------------------------------------------------------------- reduce

define('reduce(function, iterable, initial=NULL, /)', (func: Value, iterable: Value, initial: Slot) => {
  if (typeOf(iterable).slots.tp_iter === null && typeOf(iterable).slots.sq_item === null) throw typeError('reduce() arg 2 must support iteration');
  const iterator = getIter(iterable);
  let result: Slot = initial ?? iterNext(iterator);
  if (result === null) throw typeError('reduce() of empty iterable with no initial value');
  for (let item = iterNext(iterator); item !== null; item = iterNext(iterator)) result = call(func, [result, item]);
  return result;
});

// ---------------------------------------------------------------- partial

class PyPartial extends PyObject {
  readonly func: Value;
  readonly args: readonly Value[];
  readonly kwargs: ReadonlyMap<string, Value>;

  constructor(type: PyType, func: Value, args: readonly Value[], kwargs: ReadonlyMap<string, Value>) {
    super(type);
    this.func = func;
    this.args = args;
    this.kwargs = kwargs;
  }
}

function newPartial(cls: PyType, args: Value[], kwargs: Kwargs | null): Value {
  if (args.length === 0) throw typeError("type 'partial' takes at least one argument");
  const [func, ...rest] = args as [Value, ...Value[]];
  if (!isCallable(func)) throw typeError('the first argument must be callable');
  if (func instanceof PyPartial && cls === partialType && func.type === partialType) {
    return new PyPartial(cls, func.func, [...func.args, ...rest], new Map([...func.kwargs, ...(kwargs ?? [])]));
  }
  return new PyPartial(cls, func, rest, new Map(kwargs ?? []));
}

function partialRepr(self: Value): string {
  const { type, func, args, kwargs } = self as PyPartial;
  const parts = [repr(func), ...args.map(repr), ...Array.from(kwargs, ([key, value]) => `${key}=${repr(value)}`)];
  return `${type === partialType ? 'functools.partial' : type.qualname}(${parts.join(', ')})`;
}

const partialType = newType('partial', {
  module: 'functools',
  hasDict: true,
  slots: {
    tp_new: newPartial,
    tp_repr: partialRepr,
    tp_call: (self, args, kwargs) => {
      const partial = self as PyPartial;
      const merged = kwargs === null || kwargs.size === 0 ? partial.kwargs : new Map([...partial.kwargs, ...kwargs]);
      return call(partial.func, [...partial.args, ...args], merged.size === 0 ? null : merged);
    },
  },
});
addDictDescriptor(partialType);
functoolsModule.dict.setStr('partial', partialType);
member(partialType, 'func', (self: PyPartial) => self.func);
member(partialType, 'args', (self: PyPartial) => newTuple(self.args));
member(partialType, 'keywords', (self: PyPartial) => {
  const dict = new PyDict();
  for (const [key, value] of self.kwargs) dict.setStr(key, value);
  return dict;
});

// ---------------------------------------------------------------- cmp_to_key

class PyCompareKey extends PyObject {
  readonly compare: Value;
  readonly value: Slot;

  constructor(compare: Value, value: Slot) {
    super(compareKeyType);
    this.compare = compare;
    this.value = value;
  }
}

const compareKeyType: PyType = newType('KeyWrapper', {
  module: 'functools',
  slots: {
    tp_call: (self, args) => {
      if (args.length !== 1) throw typeError('K expected 1 argument');
      return new PyCompareKey((self as PyCompareKey).compare, args[0]!);
    },
    tp_richcompare: (self, other, op) => {
      if (!(other instanceof PyCompareKey)) throw typeError('other argument must be K instance');
      const order = call((self as PyCompareKey).compare, [(self as PyCompareKey).value!, other.value!]);
      return richCompare(order, 0, op as CompareOp);
    },
  },
});
member(compareKeyType, 'obj', (self: PyCompareKey) => self.value ?? None);
define('cmp_to_key(mycmp)', (compare: Value) => new PyCompareKey(compare, null));

// ---------------------------------------------------------------- lru_cache

class PyLruCache extends PyObject {
  readonly func: Value;
  readonly cache: LruCache;
  readonly typed: boolean;

  constructor(func: Value, maxsize: number | null, typed: boolean) {
    super(lruCacheType);
    this.func = func;
    this.cache = new LruCache(maxsize);
    this.typed = typed;
    this.dict = new PyDict();
  }
}

function callCached(self: Value, args: Value[], kwargs: Kwargs | null): Value {
  const { cache, func, typed } = self as PyLruCache;
  if (cache.maxsize === 0) {
    cache.misses++;
    return call(func, args, kwargs);
  }
  const key = callKey(args, kwargs, typed);
  const known = cache.get(key);
  if (known !== null) return known;
  const result = call(func, args, kwargs);
  cache.put(key, result);
  return result;
}

const lruCacheType: PyType = newType('_lru_cache_wrapper', {
  module: 'functools',
  hasDict: true,
  isMethodDescriptor: true,
  slots: {
    tp_call: callCached,
    tp_descr_get: (self, instance) => (instance === null || instance === None ? self : new PyMethod(self, instance)),
  },
});
addDictDescriptor(lruCacheType);
method(lruCacheType, 'cache_clear(self, /)', (self: PyLruCache) => {
  self.cache.clear();
  return None;
});
method(lruCacheType, 'cache_info(self, /)', (self: PyLruCache) => {
  const { hits, misses, maxsize, size } = self.cache;
  return call(cacheInfoType(), [hits, misses, maxsize === null ? None : maxsize, size]);
});

function cacheInfoType(): Value {
  const known = functoolsModule.dict.getStr('_CacheInfo');
  if (known !== null) return known;
  const made = makeNamedTuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'], 'functools');
  functoolsModule.dict.setStr('_CacheInfo', made);
  return made;
}

function cached(func: Value, maxsize: number | null, typed: boolean): Value {
  const wrapper = new PyLruCache(func, maxsize, typed);
  updateWrapper(wrapper, func, ASSIGNED, UPDATED);
  return wrapper;
}

define('lru_cache(maxsize=128, typed=False)', (maxsize: Value, typed: Value) => {
  const wantsTyped = isTrue(typed);
  const size = intOf(maxsize);
  if (size === null && isCallable(maxsize)) return withParameters(cached(maxsize, 128, wantsTyped), 128, wantsTyped);
  if (size === null && maxsize !== None) throw typeError('Expected first argument to be an integer, a callable, or None');
  const limit = size === null ? null : Math.max(0, Number(size));
  return nativeFunction('decorating_function(user_function, /)', (func: Value) => withParameters(cached(func, limit, wantsTyped), limit, wantsTyped), 'functools');
});
define('cache(user_function, /)', (func: Value) => withParameters(cached(func, null, false), null, false));

function withParameters(wrapper: Value, maxsize: number | null, typed: boolean): Value {
  setAttr(wrapper, 'cache_parameters', nativeFunction('cache_parameters()', () => {
    const dict = new PyDict();
    dict.setStr('maxsize', maxsize === null ? None : maxsize);
    dict.setStr('typed', typed ? True : False);
    return dict;
  }));
  return wrapper;
}

// ---------------------------------------------------------------- wraps

const ASSIGNED = ['__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__'];
const UPDATED = ['__dict__'];
functoolsModule.dict.setStr('WRAPPER_ASSIGNMENTS', newTuple(ASSIGNED));
functoolsModule.dict.setStr('WRAPPER_UPDATES', newTuple(UPDATED));

function updateWrapper(wrapper: Value, wrapped: Value, assigned: readonly string[], updated: readonly string[]): Value {
  for (const name of assigned) {
    const value = lookupAttr(wrapped, name);
    if (value !== null) setAttr(wrapper, name, value);
  }
  for (const name of updated) {
    const source = lookupAttr(wrapped, name);
    if (source !== null) call(getAttr(getAttr(wrapper, name), 'update'), [source]);
  }
  setAttr(wrapper, '__wrapped__', wrapped);
  return wrapper;
}

/** NULL for the defaults, otherwise an iterable of names. */
function names(given: Slot, otherwise: readonly string[]): readonly string[] {
  if (given === null) return otherwise;
  return toArray(given).map((name) => {
    const text = textOf(name);
    if (text === null) throw typeError(`attribute name must be string, not '${typeName(name)}'`);
    return text;
  });
}

define('update_wrapper(wrapper, wrapped, assigned=NULL, updated=NULL)', (wrapper: Value, wrapped: Value, assigned: Slot, updated: Slot) => {
  return updateWrapper(wrapper, wrapped, names(assigned, ASSIGNED), names(updated, UPDATED));
});
define('wraps(wrapped, assigned=NULL, updated=NULL)', (wrapped: Value, assigned: Slot, updated: Slot) => {
  const [toAssign, toUpdate] = [names(assigned, ASSIGNED), names(updated, UPDATED)];
  return nativeFunction('update_wrapper(wrapper)', (wrapper: Value) => updateWrapper(wrapper, wrapped, toAssign, toUpdate), 'functools');
});

// ---------------------------------------------------------------- singledispatch

define('singledispatch(func)', (func: Value) => updateWrapper(singleDispatch(func), func, ASSIGNED, UPDATED));
functoolsModule.dict.setStr('singledispatchmethod', singleDispatchMethodType);

// ---------------------------------------------------------------- cached_property

class PyCachedProperty extends PyObject {
  readonly func: Value;
  name: string | null = null;

  constructor(type: PyType, func: Value) {
    super(type);
    this.func = func;
  }
}

const cachedPropertyParameters = new Parameters('cached_property(func)');

function getCached(self: Value, instance: Slot): Value {
  const property = self as PyCachedProperty;
  if (instance === null || instance === None) return self;
  if (property.name === null) throw typeError('Cannot use cached_property instance without calling __set_name__ on it.');
  const dict = lookupAttr(instance, '__dict__');
  if (!(dict instanceof PyDict)) {
    throw typeError(`No '__dict__' attribute on '${typeName(instance)}' instance to cache '${property.name}' property.`);
  }
  const known = dict.getStr(property.name);
  if (known !== null) return known;
  const value = call(property.func, [instance]);
  setAttr(instance, property.name, value);
  return value;
}

const cachedPropertyType = newType('cached_property', {
  module: 'functools',
  isPythonInCPython: true,
  hasDict: true,
  slots: {
    tp_new: (cls, args, kwargs) => new PyCachedProperty(cls, (cachedPropertyParameters.bind(args, kwargs) as Value[])[0]!),
    tp_descr_get: getCached,
  },
});
addDictDescriptor(cachedPropertyType);
functoolsModule.dict.setStr('cached_property', cachedPropertyType);
method(cachedPropertyType, '__set_name__(self, owner, name, /)', (self: PyCachedProperty, _owner: Value, name: Value) => {
  self.name ??= textOf(name);
  return None;
});
getset(cachedPropertyType, 'func', (self: PyCachedProperty) => self.func);
getset(cachedPropertyType, 'attrname', (self: PyCachedProperty) => self.name ?? None);
getset(cachedPropertyType, '__doc__', (self: PyCachedProperty) => lookupAttr(self.func, '__doc__') ?? None);

// ---------------------------------------------------------------- total_ordering

type Ordering = '__lt__' | '__le__' | '__gt__' | '__ge__';

/** How each operator follows from the one that the class has: `a op b` from `a root b` and equality. */
const DERIVED: Record<Ordering, Partial<Record<Ordering, (less: boolean, equal: () => boolean) => boolean>>> = {
  __lt__: { __gt__: (r, eq) => !r && !eq(), __le__: (r, eq) => r || eq(), __ge__: (r) => !r },
  __le__: { __ge__: (r, eq) => !r || eq(), __lt__: (r, eq) => r && !eq(), __gt__: (r) => !r },
  __gt__: { __lt__: (r, eq) => !r && !eq(), __ge__: (r, eq) => r || eq(), __le__: (r) => !r },
  __ge__: { __le__: (r, eq) => !r || eq(), __gt__: (r, eq) => r && !eq(), __lt__: (r) => !r },
};

define('total_ordering(cls)', (cls: Value) => {
  if (!isType(cls)) throw typeError('total_ordering() argument must be a class');
  const root = (['__lt__', '__le__', '__gt__', '__ge__'] as const).find((name) => lookup(cls, name) !== lookup(coreTypes.object, name));
  if (root === undefined) throw valueError('must define at least one ordering operation: < > <= >=');
  for (const [name, derive] of Object.entries(DERIVED[root])) {
    if (lookup(cls, name) !== lookup(coreTypes.object, name)) continue;
    setTypeEntry(cls, name, new PyDerivedOrdering(name, root, derive));
  }
  return cls;
});

/** A comparison method that asks another one; binds like a function. */
class PyDerivedOrdering extends PyObject {
  readonly name: string;
  readonly root: Ordering;
  readonly derive: (result: boolean, equal: () => boolean) => boolean;

  constructor(name: string, root: Ordering, derive: (result: boolean, equal: () => boolean) => boolean) {
    super(derivedOrderingType);
    this.name = name;
    this.root = root;
    this.derive = derive;
  }
}

const derivedOrderingType: PyType = newType('function', {
  module: 'functools',
  isPythonInCPython: true,
  isMethodDescriptor: true,
  slots: {
    tp_call: (self, args) => {
      const { root, derive } = self as PyDerivedOrdering;
      const [a, b] = args as [Value, Value];
      const result = call(lookup(typeOf(a), root)!, [a, b]);
      if (result === NotImplemented) return NotImplemented;
      return derive(isTrue(result), () => compareBool(a, b, 2)) ? True : False;
    },
    tp_descr_get: (self, instance) => (instance === null || instance === None ? self : new PyMethod(self, instance)),
  },
});
getset(derivedOrderingType, '__name__', (self: PyDerivedOrdering) => self.name);
