/**
 * A stable merge sort that asks only "is a < b", as Python's `sort` does: natural runs, short ones extended by binary
 * insertion, merged in the order that keeps the pending runs balanced. The host's own sort was rejected for Python
 * comparisons: it wants a three-way answer, which costs a second call, and may not tolerate a comparison that throws.
 */

export type LessThan<T> = (left: T, right: T) => boolean;

const MIN_RUN = 32;

/** Sorts `items` in place. If `less` throws, `items` holds some permutation of what it held. */
export function stableSort<T>(items: T[], less: LessThan<T>): void {
  if (items.length < 2) return;
  const pending: Run[] = [];
  const scratch: T[] = [];
  for (let start = 0; start < items.length; ) {
    const end = nextRun(items, start, less);
    pending.push({ start, end });
    while (pending.length > 1 && mustMerge(pending)) mergeTop(items, pending, less, scratch);
    start = end;
  }
  while (pending.length > 1) mergeTop(items, pending, less, scratch);
}

interface Run {
  readonly start: number;
  readonly end: number;
}

const size = (run: Run): number => run.end - run.start;

function mustMerge(pending: readonly Run[]): boolean {
  const last = pending[pending.length - 1] as Run;
  const before = pending[pending.length - 2] as Run;
  return size(before) <= 2 * size(last);
}

/** Makes a sorted run at `start` at least MIN_RUN long (or up to the end); returns where it ends. */
function nextRun<T>(items: T[], start: number, less: LessThan<T>): number {
  const natural = naturalRun(items, start, less);
  const end = Math.min(items.length, Math.max(natural, start + MIN_RUN));
  for (let i = natural; i < end; i++) insertBinary(items, start, i, less);
  return end;
}

/** The longest ascending run at `start`; a strictly descending one is reversed (strictly, to stay stable). */
function naturalRun<T>(items: T[], start: number, less: LessThan<T>): number {
  let end = start + 1;
  if (end === items.length) return end;
  if (less(items[end] as T, items[start] as T)) {
    do end++;
    while (end < items.length && less(items[end] as T, items[end - 1] as T));
    reverse(items, start, end);
    return end;
  }
  do end++;
  while (end < items.length && !less(items[end] as T, items[end - 1] as T));
  return end;
}

function reverse<T>(items: T[], start: number, end: number): void {
  for (let low = start, high = end - 1; low < high; low++, high--) {
    const item = items[low] as T;
    items[low] = items[high] as T;
    items[high] = item;
  }
}

/** Moves items[at] to its place in the sorted items start .. at. */
function insertBinary<T>(items: T[], start: number, at: number, less: LessThan<T>): void {
  const item = items[at] as T;
  let low = start;
  for (let high = at; low < high; ) {
    const middle = (low + high) >> 1;
    if (less(item, items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  for (let i = at; i > low; i--) items[i] = items[i - 1] as T;
  items[low] = item;
}

function mergeTop<T>(items: T[], pending: Run[], less: LessThan<T>, scratch: T[]): void {
  const right = pending.pop() as Run;
  const left = pending.pop() as Run;
  pending.push({ start: left.start, end: right.end });
  // Already in order: one comparison instead of a merge.
  if (!less(items[right.start] as T, items[right.start - 1] as T)) return;
  merge(items, left, right, less, scratch);
}

/** Merges neighbouring runs by way of a copy of the left one; if `less` throws, the copy's rest is put back. */
function merge<T>(items: T[], left: Run, right: Run, less: LessThan<T>, scratch: T[]): void {
  const count = size(left);
  for (let i = 0; i < count; i++) scratch[i] = items[left.start + i] as T;
  let from = 0;
  let next = right.start;
  let to = left.start;
  try {
    while (from < count && next < right.end) {
      items[to] = less(items[next] as T, scratch[from] as T) ? (items[next++] as T) : (scratch[from++] as T);
      to++;
    }
  } finally {
    while (from < count) items[to++] = scratch[from++] as T;
  }
}
