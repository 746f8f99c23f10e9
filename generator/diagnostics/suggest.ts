/** The nearest known name to one that is not known. */

/** Edit distance (insert, delete, replace, swap of neighbours), given up beyond `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(row[j - 1]! + 1, previous[j]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, older[j - 2]! + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    older = previous;
    previous = row;
  }
  return previous[b.length]!;
}

/** Longer words than these are not compared: nobody mistypes them, and fuzzers write them. */
const LONGEST = 80;

/** Nor are words compared with more names than a file can have. */
const MOST = 5_000;

/** The nearest of the known names, or null if none is near. Ties go to the first in alphabetical order. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const names = [...known];
  if (name.length > LONGEST || names.length > MOST) return null;
  // Of one or two letters every other short name is near.
  const limit = name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of names.sort()) {
    const d = distance(name.toLowerCase(), candidate.toLowerCase(), Math.min(limit, bestDistance));
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

/** The `fix` of an unknown name: the nearest known one, or else what to do. */
export function suggestion(name: string, known: Iterable<string>, otherwise: string): string {
  const near = nearest(name, known);
  return near === null ? otherwise : `did you mean \`${near}\`?`;
}
