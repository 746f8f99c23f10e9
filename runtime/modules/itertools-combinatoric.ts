/** product, permutations, combinations, combinations_with_replacement: index arithmetic over pools of values. */
import type { Slot, Value } from '../heap/value.ts';
import { newTuple } from '../objects/values.ts';
import type { Step } from './step-iterator.ts';

/** Yields tuples of pool[indices] from successive index arrays; `advance` changes the array and says whether there is another. */
function overIndices(pools: readonly (readonly Value[])[], indices: number[], empty: boolean, advance: (indices: number[]) => boolean): Step {
  let state: 'fresh' | 'running' | 'done' = empty ? 'done' : 'fresh';
  return (): Slot => {
    if (state === 'done') return null;
    if (state === 'running' && !advance(indices)) {
      state = 'done';
      return null;
    }
    state = 'running';
    return newTuple(indices.map((index, place) => pools[place]![index]!));
  };
}

const repeated = <T>(item: T, count: number): T[] => new Array<T>(count).fill(item);
const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** The last pool turns fastest. */
export function productSteps(pools: readonly (readonly Value[])[]): Step {
  return overIndices(pools, repeated(0, pools.length), pools.some((pool) => pool.length === 0), (indices) => {
    for (let place = indices.length - 1; place >= 0; place--) {
      if (++indices[place]! < pools[place]!.length) return true;
      indices[place] = 0;
    }
    return false;
  });
}

export function combinationSteps(pool: readonly Value[], count: number): Step {
  const size = pool.length;
  return overIndices(repeated(pool, count), upTo(count), count > size, (indices) => {
    let place = count - 1;
    while (place >= 0 && indices[place] === place + size - count) place--;
    if (place < 0) return false;
    const next = indices[place]! + 1;
    for (let i = place; i < count; i++) indices[i] = next + i - place;
    return true;
  });
}

export function replacementSteps(pool: readonly Value[], count: number): Step {
  const size = pool.length;
  return overIndices(repeated(pool, count), repeated(0, count), size === 0 && count > 0, (indices) => {
    let place = count - 1;
    while (place >= 0 && indices[place] === size - 1) place--;
    if (place < 0) return false;
    indices.fill(indices[place]! + 1, place);
    return true;
  });
}

/** Lexicographic by rotation: `cycles` counts the choices left for each place. */
export function permutationSteps(pool: readonly Value[], count: number): Step {
  const size = pool.length;
  const order = upTo(size);
  const cycles = upTo(Math.min(count, size)).map((i) => size - i);
  return overIndices(repeated(pool, count), order.slice(0, count), count > size, (indices) => {
    for (let place = count - 1; place >= 0; place--) {
      if (--cycles[place]! === 0) {
        order.push(...order.splice(place, 1));
        cycles[place] = size - place;
        continue;
      }
      const other = size - cycles[place]!;
      [order[place], order[other]] = [order[other]!, order[place]!];
      for (let i = 0; i < count; i++) indices[i] = order[i]!;
      return true;
    }
    return false;
  });
}
