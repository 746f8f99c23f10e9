/** "Did you mean: 'x'?": the nearest name, by CPython's edit distance and limits. */

const MOVE_COST = 2;
const CASE_COST = 1;
const MAX_CANDIDATES = 750;
const MAX_LENGTH = 40;

function substitutionCost(left: string, right: string): number {
  if (left === right) return 0;
  return left.toLowerCase() === right.toLowerCase() ? CASE_COST : MOVE_COST;
}

/** Weighted Levenshtein distance; anything above `limit` comes back as limit + 1. */
export function editDistance(from: string, to: string, limit: number): number {
  if (from === to) return 0;
  let start = 0;
  while (start < from.length && from[start] === to[start]) start++;
  let cut = 0;
  while (cut < from.length - start && cut < to.length - start && from.at(-1 - cut) === to.at(-1 - cut)) cut++;
  let short = from.slice(start, from.length - cut);
  let long = to.slice(start, to.length - cut);
  if (short === '' || long === '') return MOVE_COST * (short.length + long.length);
  if (short.length > MAX_LENGTH || long.length > MAX_LENGTH) return limit + 1;
  if (long.length < short.length) [short, long] = [long, short];
  if ((long.length - short.length) * MOVE_COST > limit) return limit + 1;

  const row = Array.from(short, (_, index) => (index + 1) * MOVE_COST);
  let result = 0;
  for (let at = 0; at < long.length; at++) {
    let diagonal = at * MOVE_COST;
    result = diagonal;
    let lowest = Infinity;
    for (let index = 0; index < short.length; index++) {
      const substituted = diagonal + substitutionCost(long[at]!, short[index]!);
      diagonal = row[index]!;
      result = Math.min(substituted, Math.min(result, diagonal) + MOVE_COST);
      row[index] = result;
      lowest = Math.min(lowest, result);
    }
    if (lowest > limit) return limit + 1;
  }
  return result;
}

/** The candidate nearest to `wrong`, or null when none is near enough. */
export function nearestName(wrong: string, candidates: readonly string[]): string | null {
  if (candidates.length > MAX_CANDIDATES || wrong.length > MAX_LENGTH) return null;
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    if (candidate === wrong) continue;
    const allowed = Math.floor(((candidate.length + wrong.length + 3) * MOVE_COST) / 6);
    const limit = Math.min(allowed, bestDistance - 1);
    const distance = editDistance(wrong, candidate, limit);
    if (distance > limit) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}
