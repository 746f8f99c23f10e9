import { describe, expect, test } from 'vitest';
import { None } from '../../../runtime/heap/index.ts';
import type { Value } from '../../../runtime/heap/value.ts';
import '../../../runtime/objects/index.ts';
import { method, nativeFunction, PyMethodDescriptor } from '../../../runtime/objects/calls/native.ts';
import { call, callMethod, getAttr, repr } from '../../../runtime/objects/protocol/protocol.ts';
import { PyObject } from '../../../runtime/objects/object.ts';
import { newType } from '../../../runtime/objects/classes/type.ts';
import { listType } from '../../../runtime/objects/classes/types.ts';
import { newList } from '../../../runtime/objects/values.ts';
import { message } from './support.ts';

/** A function that returns what it got. */
function echo(signature: string): Value {
  return nativeFunction(signature, (...bound: unknown[]) =>
    newList(bound.map((each) => (each === null ? 'NULL' : Array.isArray(each) ? newList(each) : each instanceof Map ? [...each.keys()].join() : (each as Value)))),
  );
}

const kw = (entries: Record<string, Value>): ReadonlyMap<string, Value> => new Map(Object.entries(entries));

describe('binding', () => {
  test('defaults, keywords, rest', () => {
    const f = echo("f(a, b=None, /, c=1, *args, key='x', flag=NULL, **kwargs)");
    expect(repr(call(f, [1]))).toBe("[1, None, 1, [], 'x', 'NULL', '']");
    expect(repr(call(f, [1, 2, 3, 4, 5], kw({ key: 6, other: 7 })))).toBe("[1, 2, 3, [4, 5], 6, 'NULL', 'other']");
    expect(repr(call(f, [1], kw({ c: 9 })))).toBe("[1, None, 9, [], 'x', 'NULL', '']");
  });

  test('kinds follow from the parameters', () => {
    const kind = (signature: string): string => (echo(signature) as unknown as { code: { kind: string } }).code.kind;
    expect(['f()', 'f(a, /)', 'f(a, b, /)', 'f(a=1, /)', 'f(a)', 'f(*args)', 'f(*, a=1)', 'f(**kwargs)'].map(kind)).toEqual([
      'noargs',
      'o',
      'fastcall',
      'fastcall',
      'fastcall_keywords',
      'fastcall',
      'fastcall_keywords',
      'varargs_keywords',
    ]);
  });
});

describe('messages of CPython', () => {
  const cases: [string, Value[], Record<string, Value>, string][] = [
    ['f()', [1], {}, 'f() takes no arguments (1 given)'],
    ['f()', [], { x: 1 }, 'f() takes no keyword arguments'],
    ['f(a, /)', [], {}, 'f() takes exactly one argument (0 given)'],
    ['f(a, /)', [1, 2], {}, 'f() takes exactly one argument (2 given)'],
    ['f(a, b, /)', [1], {}, 'f expected 2 arguments, got 1'],
    ['f(a, b=1, /)', [], {}, 'f expected at least 1 argument, got 0'],
    ['f(a, b=1, /)', [1, 2, 3], {}, 'f expected at most 2 arguments, got 3'],
    ['f(a, b=1, /)', [1], { b: 1 }, 'f() takes no keyword arguments'],
    ['f(a, b=1)', [], {}, "f() missing required argument 'a' (pos 1)"],
    ['f(a, b=1)', [1, 2, 3], {}, 'f() takes at most 2 arguments (3 given)'],
    ['f(a, b=1)', [1], { x: 1 }, "f() got an unexpected keyword argument 'x'"],
    ['f(a, b=1)', [1], { a: 1 }, "argument for f() given by name ('a') and position (1)"],
    ['f(a, /, b=1)', [], {}, 'f() takes at least 1 positional argument (0 given)'],
    ['f(*, a=1)', [1], {}, 'f() takes no positional arguments'],
    ['f(a=1, b=2, *, c=3)', [1, 2, 3], {}, 'f() takes at most 2 positional arguments (3 given)'],
    ['f(*args, a=1)', [1, 2], { x: 1 }, "f() got an unexpected keyword argument 'x'"],
  ];
  test.each(cases)('%s called with %j %j', (signature, args, kwargs, expected) => {
    expect(message(() => call(echo(signature), args, kw(kwargs)))).toBe(`TypeError: ${expected}`);
  });

  test('methods name their class where CPython does', () => {
    const type = newType('thing', { slots: { tp_new: (cls) => new PyObject(cls) } });
    method(type, 'one(self, object, /)', () => None);
    method(type, 'many(self, a=None, b=None, /)', () => None);
    const thing = call(type);
    expect([
      message(() => callMethod(thing, 'one')),
      message(() => callMethod(thing, 'many', 1, 2, 3)),
      message(() => call(getAttr(type, 'one'))),
      message(() => call(getAttr(type, 'one'), [1])),
    ]).toEqual([
      'TypeError: thing.one() takes exactly one argument (0 given)',
      'TypeError: many expected at most 2 arguments, got 3',
      'TypeError: unbound method thing.one() needs an argument',
      "TypeError: descriptor 'one' for 'thing' objects doesn't apply to a 'int' object",
    ]);
  });
});

test('how native callables show themselves', () => {
  const list = newList([]);
  expect([
    repr(getAttr(listType, 'append')),
    repr(getAttr(listType, '__len__')),
    repr(getAttr(list, 'append')).replace(/0x[0-9a-f]+/, '0x'),
    repr(getAttr(list, '__len__')).replace(/0x[0-9a-f]+/, '0x'),
    repr(echo('f(x, /)')),
  ]).toEqual([
    "<method 'append' of 'list' objects>",
    "<slot wrapper '__len__' of 'list' objects>",
    '<built-in method append of list object at 0x>',
    "<method-wrapper '__len__' of list object at 0x>",
    '<built-in function f>',
  ]);
  expect(getAttr(listType, 'append')).toBeInstanceOf(PyMethodDescriptor);
});
