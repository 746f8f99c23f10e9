/** The module _functools: reduce, partial, cmp_to_key and the wrapper behind lru_cache. */
import { None } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { addDictDescriptor } from '../objects/classes/instance-dict.ts';
import { PyMethod } from '../objects/calls/method.ts';
import { newModule } from '../objects/module.ts';
import type { PyModule } from '../objects/module.ts';
import { builtin, classMethod, member, method, Parameters } from '../objects/calls/native.ts';
import { PyObject } from '../objects/object.ts';
import { call, getAttr, getIter, isCallable, isTrue, iterNext, repr, richCompare, toArray } from '../objects/protocol/protocol.ts';
import type { CompareOp, Kwargs } from '../objects/classes/slots.ts';
import { newGenericAlias } from '../objects/classes/generic-alias.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { typeOf } from '../objects/classes/type-of.ts';
import { intOf, isTupleLike, newTuple } from '../objects/values.ts';
import '../objects/value-types.ts';
import { callKey, LruCache } from './lru-cache.ts';

export const functoolsModule: PyModule = newModule('_functools', 'Tools that operate on functions.');

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
  func: Value;
  args: readonly Value[];
  kwargs: ReadonlyMap<string, Value>;

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
  hasWeakrefs: true,
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

classMethod(partialType, '__class_getitem__(cls, item, /)', (cls: PyType, item: Value) => newGenericAlias(cls, item));
method(partialType, '__reduce__(self, /)', (self: PyPartial) => {
  const state = newTuple([self.func, newTuple(self.args), getAttr(self, 'keywords'), self.dict ?? None]);
  return newTuple([self.type, newTuple([self.func]), state]);
});
method(partialType, '__setstate__(self, state, /)', (self: PyPartial, state: Value) => {
  const parts = isTupleLike(state) ? toArray(state) : [];
  const [func, args, keywords, dict] = parts;
  if (parts.length !== 4 || !isCallable(func!) || !isTupleLike(args!) || (keywords !== None && !(keywords instanceof PyDict))) throw typeError('invalid partial state');
  self.func = func!;
  self.args = toArray(args!);
  self.kwargs = new Map(keywords instanceof PyDict ? (keywords.entries() as [string, Value][]) : []);
  self.dict = dict instanceof PyDict ? dict : null;
  return None;
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
  readonly infoType: Value;

  constructor(func: Value, cache: LruCache, typed: boolean, infoType: Value) {
    super(lruCacheType);
    this.func = func;
    this.cache = cache;
    this.typed = typed;
    this.infoType = infoType;
    this.dict = new PyDict();
  }
}

const CACHE_PARAMETERS = new Parameters('lru_cache(user_function, maxsize, typed, cache_info_type)');

function newCache(args: Value[], kwargs: Kwargs | null): Value {
  const [func, maxsize, typed, infoType] = CACHE_PARAMETERS.bind(args, kwargs) as [Value, Value, Value, Value];
  if (!isCallable(func)) throw typeError('the first argument must be callable');
  const size = maxsize === None ? null : intOf(maxsize);
  if (size === null && maxsize !== None) throw typeError('maxsize should be integer or None');
  return new PyLruCache(func, new LruCache(size === null ? null : Math.max(0, Number(size))), isTrue(typed), infoType);
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
  hasWeakrefs: true,
  isMethodDescriptor: true,
  slots: {
    tp_new: (_cls, args, kwargs) => newCache(args, kwargs),
    tp_call: callCached,
    tp_descr_get: (self, instance) => (instance === null || instance === None ? self : new PyMethod(self, instance)),
  },
});
addDictDescriptor(lruCacheType);
functoolsModule.dict.setStr('_lru_cache_wrapper', lruCacheType);
method(lruCacheType, 'cache_clear(self, /)', (self: PyLruCache) => {
  self.cache.clear();
  return None;
});
method(lruCacheType, 'cache_info(self, /)', (self: PyLruCache) => {
  const { hits, misses, maxsize, size } = self.cache;
  return call(self.infoType, [hits, misses, maxsize === null ? None : maxsize, size]);
});
for (const name of ['__copy__(self, /)', '__deepcopy__(self, memo, /)']) method(lruCacheType, name, (self: PyLruCache) => self);
method(lruCacheType, '__reduce__(self, /)', (self: PyLruCache) => getAttr(self, '__qualname__'));
