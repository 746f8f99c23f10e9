import { expect, test } from 'vitest';
import fc from 'fast-check';
import { stableSort } from '../../../runtime/objects/containers/sort.ts';

type Pair = [key: number, place: number];

const pairs = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 400 }).map((keys) => keys.map((key, place): Pair => [key, place]));

test('sorts, and keeps equal items in their order', () => {
  fc.assert(fc.property(pairs, (items) => {
    const sorted = items.slice();
    stableSort(sorted, (a, b) => a[0] < b[0]);
    expect(sorted).toEqual(items.slice().sort((a, b) => a[0] - b[0] || a[1] - b[1]));
  }));
});

test('a comparison that throws leaves a permutation', () => {
  fc.assert(fc.property(pairs, fc.integer({ min: 0, max: 300 }), (items, limit) => {
    const sorted = items.slice();
    let calls = 0;
    const less = (a: Pair, b: Pair): boolean => {
      if (++calls > limit) throw new Error('stop');
      return a[0] < b[0];
    };
    try {
      stableSort(sorted, less);
    } catch (error) {
      expect((error as Error).message).toBe('stop');
    }
    expect(sorted.sort((a, b) => a[1] - b[1])).toEqual(items);
  }));
});

test('a sorted array costs n - 1 comparisons, whichever way it runs', () => {
  for (const items of [Array.from({ length: 1000 }, (_, i) => i), Array.from({ length: 1000 }, (_, i) => 1000 - i)]) {
    let calls = 0;
    stableSort(items, (a, b) => (calls++, a < b));
    expect(calls).toBe(999);
  }
});
