import { describe, expect, it } from 'vitest';
import type { Value } from '../../../runtime/heap/index.ts';
import { stack } from '../../../runtime/objects/machine/frame.ts';
import { listItems, newList, newTuple } from '../../../runtime/objects/values.ts';
import { unpack_iterable, unpack_starred } from '../../../runtime/operations/all.ts';
import { raised } from './raised.ts';

function unpacked(seq: Value, count: number): Value[] {
  unpack_iterable(seq, 0, count);
  return stack.slice(0, count) as Value[];
}

describe('unpacking', () => {
  it('leaves the first item on top', () => {
    expect(unpacked(newTuple([1, 2, 3]), 3)).toEqual([3, 2, 1]);
    expect(unpacked(newList([1, 2]), 2)).toEqual([2, 1]);
    expect(unpacked('ab', 2)).toEqual(['b', 'a']);
  });

  it.each([
    [newTuple([1]), 2, 'ValueError: not enough values to unpack (expected 2, got 1)'],
    [newList([1, 2, 3]), 2, 'ValueError: too many values to unpack (expected 2)'],
    ['a', 2, 'ValueError: not enough values to unpack (expected 2, got 1)'],
    ['abc', 2, 'ValueError: too many values to unpack (expected 2)'],
    [5, 2, 'TypeError: cannot unpack non-iterable int object'],
  ])('refuses what does not fit: %#', (seq, count, message) => {
    expect(raised(() => unpacked(seq, count))).toBe(message);
  });

  it('collects the rest in a list', () => {
    unpack_starred('abcde', 1, 0, 4);
    expect([stack[0], stack[1], listItems(stack[2]!), stack[3]]).toEqual(['e', 'd', ['b', 'c'], 'a']);
    expect(raised(() => unpack_starred('a', 1, 0, 3))).toBe('ValueError: not enough values to unpack (expected at least 2, got 1)');
  });
});
