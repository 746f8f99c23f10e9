/** The chooser of superinstructions on small corpora. */
import { expect, test } from 'vitest';
import { choose, type Stretch } from './choose.ts';

/** The same stretch in three programs; the shares of the corpus add up to 1. */
function corpus(names: string, counts: readonly number[]): Stretch[] {
  const total = 3 * counts.reduce((sum, count) => sum + count, 0);
  return ['a.py', 'b.py', 'c.py'].map((program) => ({ program, names: names.split(' '), counts: counts.map((count) => count / total) }));
}

const rounded = (choices: ReturnType<typeof choose>): [string, number][] => choices.map(({ members, saves }) => [members.join(' '), Number(saves.toFixed(3))]);

test('the sequence that saves most comes first, and what it covers counts no more for others', () => {
  expect(rounded(choose(corpus('A B C D', [10, 10, 10, 10]), () => true, 3))).toEqual([['A B C D', 0.75]]);
});

test('where only shorter ones can be, they share the instructions', () => {
  const onlyPairs = (members: readonly string[]): boolean => members.length === 2;
  expect(rounded(choose(corpus('A B C D', [10, 10, 10, 10]), onlyPairs, 3))).toEqual([
    ['A B', 0.25],
    ['C D', 0.25],
  ]);
});

test('an instruction that is mostly jumped to is not saved by one that begins before it', () => {
  expect(rounded(choose(corpus('A B', [1, 99]), () => true, 1))).toEqual([['A B', 0.01]]);
});

test('what fewer than three programs run is not chosen', () => {
  expect(choose(corpus('A B', [1, 1]).slice(1), () => true, 1)).toEqual([]);
});
