import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLASS_ID, False, None, True, float_new } from '../../../runtime/heap/index.ts';
import type { Value } from '../../../runtime/heap/value.ts';
import '../../../runtime/objects/index.ts';
import { dictFrom, PyDict } from '../../../runtime/objects/containers/dict.ts';
import { nativeFunction } from '../../../runtime/objects/calls/native.ts';
import { call, callMethod, equal, iterNext, getIter, repr } from '../../../runtime/objects/protocol/protocol.ts';
import { dictType, typeType } from '../../../runtime/objects/classes/types.ts';
import { newList, newTuple } from '../../../runtime/objects/values.ts';
import { message } from './support.ts';

const float = (value: number): Value => float_new(CLASS_ID.float, value);

function dictOf(...entries: [Value, Value][]): PyDict {
  const dict = new PyDict();
  for (const [key, value] of entries) dict.set(key, value);
  return dict;
}

describe('keys', () => {
  test('1, 1.0 and True are one key; the first form stays', () => {
    expect(repr(dictOf([1, 'a'], [float(1), 'b'], [True, 'c']))).toBe("{1: 'c'}");
    expect(repr(dictOf([True, 'a'], [1, 'b']))).toBe("{True: 'b'}");
    expect(repr(dictOf([float(-0), 'a'], [0, 'b'], [False, 'c']))).toBe("{-0.0: 'c'}");
  });

  test('big ints equal the floats of their value', () => {
    expect(repr(dictOf([2n ** 70n, 'a'], [float(2 ** 70), 'b']))).toBe("{1180591620717411303424: 'b'}");
  });

  test('every nan is a key of its own', () => {
    const nan = float(NaN);
    expect(repr(dictOf([nan, 1], [nan, 2], [float(NaN), 3]))).toBe('{nan: 2, nan: 3}');
  });

  test('tuples are compared by their items', () => {
    const dict = dictOf([newTuple([1, 'x']), 'a'], [newTuple([float(1), 'x']), 'b'], [newTuple([]), 'c']);
    expect(repr(dict)).toBe("{(1, 'x'): 'b', (): 'c'}");
  });

  test('an unhashable key is refused, in an empty dict too', () => {
    expect(message(() => new PyDict().get(newList([])))).toBe("TypeError: unhashable type: 'list'");
    expect(message(() => dictOf([1, 2]).set(newList([]), 1))).toBe("TypeError: unhashable type: 'list'");
  });

  test('None and classes are keys', () => {
    expect(dictOf([None, 1], [dictType, 2], [typeType, 3]).get(dictType)).toBe(2);
  });
});

describe('order', () => {
  test('is that of first insertion, whatever is replaced or deleted between', () => {
    const dict = dictOf(['a', 1], ['b', 2], ['c', 3]);
    dict.deleteStr('a');
    dict.setStr('b', 4);
    dict.setStr('a', 5);
    expect(repr(dict)).toBe("{'b': 4, 'c': 3, 'a': 5}");
  });

  test('survives packing', () => {
    const dict = new PyDict();
    for (let i = 0; i < 100; i++) dict.set(i, i);
    for (let i = 0; i < 95; i++) dict.delete(i);
    dict.set('x', 0);
    expect(repr(dict)).toBe("{95: 95, 96: 96, 97: 97, 98: 98, 99: 99, 'x': 0}");
    expect(dict.get(97)).toBe(97);
  });
});

describe('versions', () => {
  test('change with the keys, not with the values', () => {
    const dict = dictOf(['a', 1]);
    const version = dict.keysVersion();
    dict.setStr('a', 2);
    expect(dict.keysVersion()).toBe(version);
    dict.setStr('b', 1);
    expect(dict.keysVersion()).not.toBe(version);
  });

  test('an entry keeps its place while the version holds', () => {
    const dict = dictOf(['a', 1], ['b', 2]);
    expect(dict.valueAt(dict.indexOfStr('b'))).toBe(2);
  });
});

test('iteration notices changes of size and of keys', () => {
  const dict = dictOf([1, 1], [2, 2]);
  const grown = getIter(dict);
  iterNext(grown);
  dict.set(3, 3);
  expect(message(() => iterNext(grown))).toBe('RuntimeError: dictionary changed size during iteration');
  const moved = getIter(dict);
  iterNext(moved);
  iterNext(moved);
  iterNext(moved);
  dict.delete(1);
  dict.set(9, 9);
  expect(message(() => iterNext(moved))).toBe('RuntimeError: dictionary keys changed during iteration');
});

describe('keys whose class is written in Python', () => {
  /** Instances count their calls of __hash__ (always 42) and __eq__ (by identity); `onEqual` runs first. */
  function counting(onEqual: () => void = () => undefined): { key(): Value; counts: { hash: number; eq: number } } {
    const counts = { hash: 0, eq: 0 };
    const namespace = dictFrom([
      ['__hash__', nativeFunction('f()', () => ((counts.hash += 1), 42))],
      ['__eq__', nativeFunction('f(other, /)', () => ((counts.eq += 1), onEqual(), False))],
    ]);
    const type = call(typeType, ['Key', newTuple([]), namespace]);
    return { key: () => call(type), counts };
  }

  test('are hashed once and compared once by set and setdefault', () => {
    const { key, counts } = counting();
    const dict = dictOf([key(), 1]);
    dict.set(key(), 2);
    expect(counts).toEqual({ hash: 2, eq: 1 });
    callMethod(dict, 'setdefault', key());
    expect(counts).toEqual({ hash: 3, eq: 3 });
  });

  test('may clear the dict while they are compared', () => {
    const { key } = counting(() => dict.clear());
    const dict = dictOf([key(), 1]);
    expect(dict.has(key())).toBe(false);
  });

  test('may not change a dict that another is updated from', () => {
    const { key } = counting(() => other.clear());
    const other = dictOf([1, 1], [key(), 2]);
    expect(message(() => callMethod(dictOf([key(), 1]), 'update', other))).toBe('RuntimeError: dict mutated during update');
  });
});

test('a key that is deleted and added again during iteration is a change of keys', () => {
  const dict = dictOf([0, 0]);
  const iterator = getIter(dict);
  iterNext(iterator);
  dict.delete(0);
  dict.set(0, 0);
  expect(message(() => iterNext(iterator))).toBe('RuntimeError: dictionary keys changed during iteration');
});

test('a dict that contains itself', () => {
  const dict = new PyDict();
  dict.set('x', dict);
  expect(repr(dict)).toBe("{'x': {...}}");
  expect(repr(callMethod(dict, 'items'))).toBe("dict_items([('x', {'x': {...}})])");
});

test('views are live and behave as sets', () => {
  const dict = dictOf(['a', 1], ['b', 2]);
  const keys = callMethod(dict, 'keys');
  dict.set('c', 3);
  expect(repr(keys)).toBe("dict_keys(['a', 'b', 'c'])");
  expect(repr(callMethod(keys, '__and__', newList(['a', 'z'])))).toBe("{'a'}");
  expect(equal(keys, callMethod(dictOf(['c', 1], ['b', 1], ['a', 1]), 'keys'))).toBe(true);
});

test('messages of the methods', () => {
  const dict = dictOf(['a', 1]);
  expect([
    message(() => callMethod(dict, 'pop', 'z')),
    message(() => callMethod(new PyDict(), 'popitem')),
    message(() => callMethod(dict, 'update', newList([1]))),
    message(() => call(dictType, [newList([newTuple([1, 2, 3])])])),
    message(() => callMethod(dict, 'get')),
    message(() => callMethod(dict, 'copy', 1)),
  ]).toEqual([
    "KeyError: 'z'",
    "KeyError: 'popitem(): dictionary is empty'",
    'TypeError: cannot convert dictionary update sequence element #0 to a sequence',
    'ValueError: dictionary update sequence element #0 has length 3; 2 is required',
    'TypeError: get expected at least 1 argument, got 0',
    'TypeError: dict.copy() takes no arguments (1 given)',
  ]);
});

test('behaves as a list of pairs does, whatever is done to it', () => {
  const key = fc.oneof(
    fc.integer({ min: -3, max: 20 }),
    fc.string({ maxLength: 1 }),
    fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom('x', 'y')),
  );
  const step = fc.tuple(fc.constantFrom('set', 'delete', 'pop'), key, fc.nat(9));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const dict = new PyDict();
      let model: [string, number][] = [];
      for (const [action, rawKey, value] of steps) {
        const pyKey = Array.isArray(rawKey) ? newTuple(rawKey) : rawKey;
        const name = repr(pyKey);
        const at = model.findIndex(([known]) => known === name);
        if (action === 'set') {
          dict.set(pyKey, value);
          if (at >= 0) model[at]![1] = value;
          else model.push([name, value]);
        } else if (action === 'delete') {
          expect(dict.delete(pyKey)).toBe(at >= 0);
          model = model.filter(([known]) => known !== name);
        } else if (model.length > 0) {
          callMethod(dict, 'popitem');
          model.pop();
        }
        expect(dict.size).toBe(model.length);
      }
      expect(repr(dict)).toBe(`{${model.map(([name, value]) => `${name}: ${value}`).join(', ')}}`);
    }),
  );
});

