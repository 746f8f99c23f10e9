import { describe, expect, it } from 'vitest';
import { None, type Value } from '../../../runtime/heap/index.ts';
import { dictFrom } from '../../../runtime/objects/containers/dict.ts';
import { call, repr, setAttr } from '../../../runtime/objects/protocol/protocol.ts';
import { intType, typeType } from '../../../runtime/objects/classes/types.ts';
import { newList, newTuple } from '../../../runtime/objects/values.ts';
import { is_mapping, is_sequence, match_class, match_keys } from '../../../runtime/operations/all.ts';
import { raised } from './raised.ts';

function point(): [Value, Value] {
  const cls = call(typeType, ['Point', newTuple([]), dictFrom([['__match_args__', newTuple(['x', 'y'])]])]);
  const instance = call(cls);
  setAttr(instance, 'x', 1);
  setAttr(instance, 'y', 2);
  return [cls, instance];
}

describe('class patterns', () => {
  it('give the attributes of __match_args__, then the named ones', () => {
    const [cls, instance] = point();
    expect([repr(match_class(instance, cls, 1, newTuple(['y']))), match_class(instance, cls, 0, newTuple(['z'])), match_class(5, cls, 0, newTuple([]))]).toEqual(['(1, 2)', None, None]);
  });

  it('match an int with itself', () => {
    expect(repr(match_class(5, intType, 1, newTuple([])))).toBe('(5,)');
  });

  it('refuse what no class takes', () => {
    const [cls, instance] = point();
    expect([
      raised(() => match_class(instance, 5, 0, newTuple([]))),
      raised(() => match_class(instance, cls, 3, newTuple([]))),
      raised(() => match_class(instance, cls, 1, newTuple(['x']))),
      raised(() => match_class(5, intType, 2, newTuple([]))),
    ]).toEqual([
      'TypeError: called match pattern must be a class',
      'TypeError: Point() accepts 2 positional sub-patterns (3 given)',
      "TypeError: Point() got multiple sub-patterns for attribute 'x'",
      'TypeError: int() accepts 1 positional sub-pattern (2 given)',
    ]);
  });
});

describe('mapping and sequence patterns', () => {
  it('know their subjects', () => {
    expect([newList([]), newTuple([]), 'a', dictFrom([])].map((subject) => [is_sequence(subject), is_mapping(subject)])).toEqual([
      [true, false],
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  it('find all keys or none', () => {
    const dict = dictFrom([['a', 1], ['b', 2]]);
    expect([repr(match_keys(dict, newTuple(['b', 'a']))), match_keys(dict, newTuple(['a', 'c'])), repr(match_keys(dict, newTuple([])))]).toEqual(['(2, 1)', None, '()']);
    expect(raised(() => match_keys(dict, newTuple(['a', 'a'])))).toBe("ValueError: mapping pattern checks duplicate key ('a')");
  });
});
