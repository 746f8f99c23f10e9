import { describe, expect, test } from 'vitest';
import { None } from '../../../runtime/heap/index.ts';
import type { Value } from '../../../runtime/heap/value.ts';
import '../../../runtime/objects/index.ts';
import { dictFrom } from '../../../runtime/objects/containers/dict.ts';
import { newInstance } from '../../../runtime/objects/classes/instance-slots.ts';
import { nativeFunction } from '../../../runtime/objects/calls/native.ts';
import { call, delAttr, getAttr, hash, isInstance, lookupAttr, repr, setAttr, str } from '../../../runtime/objects/protocol/protocol.ts';
import { lookup, typeVersion, type PyType } from '../../../runtime/objects/classes/type.ts';
import { boolType, dictType, intType, listType, objectType, tupleType, typeType } from '../../../runtime/objects/classes/types.ts';
import { newList, newTuple } from '../../../runtime/objects/values.ts';
import { message } from './support.ts';

function cls(name: string, bases: Value[] = [], namespace: Record<string, Value> = {}): PyType {
  return call(typeType, [name, newTuple(bases), dictFrom(Object.entries({ __module__: 'm', ...namespace }))]) as PyType;
}

const shownMro = (type: PyType): string => type.mro.map((each) => each.name).join(' ');

describe('method resolution order', () => {
  test('of a diamond', () => {
    const a = cls('A');
    const b = cls('B', [a]);
    const c = cls('C', [a]);
    expect(shownMro(cls('D', [b, c]))).toBe('D B C A object');
  });

  test('is refused where the bases disagree', () => {
    const a = cls('A');
    const b = cls('B', [a]);
    expect(message(() => cls('C', [a, b]))).toBe(
      'TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B',
    );
  });

  test('follows a change of __bases__', () => {
    const a = cls('A', [], { x: 1 });
    const b = cls('B', [], { x: 2 });
    const c = cls('C', [a]);
    const d = cls('D', [c]);
    expect(getAttr(d, 'x')).toBe(1);
    setAttr(c, '__bases__', newTuple([b]));
    expect([getAttr(d, 'x'), shownMro(d)]).toEqual([2, 'D C B object']);
  });
});

describe('making classes', () => {
  test('is refused with CPython’s sentences', () => {
    expect([
      message(() => cls('A', [boolType])),
      message(() => cls('A', [1])),
      message(() => cls('A', [listType, dictType])),
      message(() => call(typeType, [1, 2])),
      message(() => cls('A', [], { __slots__: newTuple(['1x']) })),
      message(() => cls('A', [tupleType], { __slots__: newTuple(['x']) })),
      message(() => cls('A', [], { __slots__: newTuple(['x']), x: 1 })),
      message(() => call(objectType, [1])),
    ]).toEqual([
      "TypeError: type 'bool' is not an acceptable base type",
      'TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
      'TypeError: multiple bases have instance lay-out conflict',
      'TypeError: type() takes 1 or 3 arguments',
      'TypeError: __slots__ must be identifiers',
      "TypeError: nonempty __slots__ not supported for subtype of 'tuple'",
      "ValueError: 'x' in __slots__ conflicts with class variable",
      'TypeError: object() takes no arguments',
    ]);
  });

  test('__eq__ without __hash__ makes instances unhashable', () => {
    const type = cls('A', [], { __eq__: nativeFunction('f(a, b, /)', () => None) });
    expect(message(() => hash(call(type)))).toBe("TypeError: unhashable type: 'A'");
  });

  test('built-in classes are immutable', () => {
    expect(message(() => setAttr(intType, 'x', 1))).toBe("TypeError: cannot set 'x' attribute of immutable type 'int'");
  });
});

describe('slots follow the namespace', () => {
  const len = (n: number): Value => nativeFunction('__len__()', () => n);

  test('when a special method appears, changes, or goes, in subclasses too', () => {
    const base = cls('Base');
    const derived = cls('Derived', [base]);
    expect(derived.slots.mp_length).toBe(null);
    setAttr(base, '__len__', len(3));
    expect(derived.slots.mp_length!(call(derived))).toBe(3);
    setAttr(derived, '__len__', len(4));
    expect(derived.slots.mp_length!(call(derived))).toBe(4);
    delAttr(derived, '__len__');
    delAttr(base, '__len__');
    expect(derived.slots.mp_length).toBe(null);
  });

  test('a subclass of a native class keeps its native slots until it overrides them', () => {
    const derived = cls('L', [listType]);
    expect(derived.slots.mp_subscript).toBe(listType.slots.mp_subscript);
    setAttr(derived, '__getitem__', nativeFunction('f(i, /)', () => 7));
    expect(derived.slots.mp_subscript!(call(derived, [newList([1])]), 0)).toBe(7);
  });
});

describe('versions', () => {
  test('a change of a base gives all classes below a new version', () => {
    const base = cls('Base', [], { x: 1 });
    const derived = cls('Derived', [base]);
    const before = typeVersion(derived);
    expect(lookup(derived, 'x')).toBe(1);
    setAttr(base, 'x', 2);
    expect([lookup(derived, 'x'), typeVersion(derived) === before]).toEqual([2, false]);
  });
});

describe('attributes of instances', () => {
  test('keep the order of their first stores, whatever the class has seen before', () => {
    const type = cls('A');
    const first = newInstance(type);
    for (const name of ['a', 'b', 'c']) setAttr(first, name, name);
    const second = newInstance(type);
    for (const name of ['c', 'a']) setAttr(second, name, name);
    setAttr(second, 'c', 1);
    expect(repr(getAttr(second, '__dict__'))).toBe("{'c': 1, 'a': 'a'}");
    const third = newInstance(type);
    for (const name of ['a', 'b', 'c']) setAttr(third, name, name);
    delAttr(third, 'b');
    setAttr(third, 'b', 2);
    expect(repr(getAttr(third, '__dict__'))).toBe("{'a': 'a', 'c': 'c', 'b': 2}");
  });

  test('a dict that was handed out and the object stay one', () => {
    const object = newInstance(cls('A'));
    setAttr(object, 'a', 1);
    const dict = getAttr(object, '__dict__');
    setAttr(object, 'b', 2);
    delAttr(object, 'a');
    expect(repr(dict)).toBe("{'b': 2}");
  });

  test('more of them than a class keeps slots for', () => {
    const object = newInstance(cls('A'));
    for (let i = 0; i < 50; i++) setAttr(object, `x${i}`, i);
    expect([getAttr(object, 'x0'), getAttr(object, 'x49')]).toEqual([0, 49]);
  });

  test('__slots__ leave no room for others', () => {
    const type = cls('A', [], { __slots__: newTuple(['x', 'y']) });
    const object = call(type);
    setAttr(object, 'x', 1);
    expect([
      getAttr(object, 'x'),
      message(() => getAttr(object, 'y')),
      message(() => setAttr(object, 'z', 1)),
      lookupAttr(object, '__dict__'),
    ]).toEqual([1, "AttributeError: 'A' object has no attribute 'y'", "AttributeError: 'A' object has no attribute 'z' and no __dict__ for setting new attributes", null]);
  });

  test('instances of subclasses of list and int have them too', () => {
    for (const base of [listType, intType, dictType]) {
      const object = call(cls('A', [base]));
      setAttr(object, 'x', 1);
      expect(repr(getAttr(object, '__dict__'))).toBe("{'x': 1}");
    }
  });

  test('messages', () => {
    const object = newInstance(cls('A', [], { m: 1 }));
    expect([
      message(() => getAttr(object, 'x')),
      message(() => getAttr(objectType, 'x')),
      message(() => setAttr(1, 'x', 2)),
      message(() => setAttr(1, 'real', 2)),
      message(() => delAttr(object, 'm')),
    ]).toEqual([
      "AttributeError: 'A' object has no attribute 'x'",
      "AttributeError: type object 'object' has no attribute 'x'",
      "AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes",
      "AttributeError: attribute 'real' of 'int' objects is not writable",
      "AttributeError: 'A' object has no attribute 'm'",
    ]);
  });
});

test('__class__ can be assigned between classes of one layout', () => {
  const a = cls('A');
  const b = cls('B', [], { hello: 'b' });
  const object = newInstance(a);
  setAttr(object, 'x', 1);
  setAttr(object, '__class__', b);
  expect([isInstance(object, b), getAttr(object, 'x'), getAttr(object, 'hello')]).toEqual([true, 1, 'b']);
  expect(message(() => setAttr(1, '__class__', b))).toBe(
    'TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses',
  );
});

test('repr of classes and instances', () => {
  const type = cls('A');
  expect([repr(type), repr(intType), str(newInstance(type)).replace(/0x.*>/, '0x>')]).toEqual([
    "<class 'm.A'>",
    "<class 'int'>",
    '<m.A object at 0x>',
  ]);
});

describe('assignments that classes refuse', () => {
  test('bases of another layout, cycles, duplicates', () => {
    const a = cls('A');
    const b = cls('B', [a]);
    expect([
      message(() => setAttr(b, '__bases__', newTuple([listType]))),
      message(() => setAttr(a, '__bases__', newTuple([b]))),
      message(() => setAttr(b, '__bases__', newTuple([]))),
      message(() => cls('C', [a, a])),
      message(() => setAttr(intType, '__name__', 'x')),
      message(() => delAttr(a, '__name__')),
    ]).toEqual([
      "TypeError: __bases__ assignment: 'list' object layout differs from 'A'",
      'TypeError: a __bases__ item causes an inheritance cycle',
      'TypeError: can only assign non-empty tuple to B.__bases__, not ()',
      'TypeError: duplicate base class A',
      "TypeError: cannot set '__name__' attribute of immutable type 'int'",
      "TypeError: cannot delete '__name__' attribute of immutable type 'A'",
    ]);
  });

  test('layouts with the same __slots__ are one', () => {
    const slots = (...names: string[]): PyType => cls('S', [], { __slots__: newTuple(names) });
    const object = call(slots('a', 'b'));
    setAttr(object, 'a', 1);
    const other = slots('b', 'a');
    setAttr(object, '__class__', other);
    expect(getAttr(object, 'a')).toBe(1);
    expect(message(() => setAttr(object, '__class__', slots('a', 'c')))).toBe("TypeError: __class__ assignment: 'S' object layout differs from 'S'");
  });
});
