/**
 * MemoryError before the host's heap is full: V8 ends the thread there, and no program could catch that.
 *
 * The statistics cost 0.1 ms, so they are looked at every 50 ms. They count garbage that V8 has not collected yet, so near the
 * limit a full collection comes first; what is left after it decides.
 */
import { resourceLimits } from 'node:worker_threads';
import { hostMilliseconds } from '../objects/machine/clock.ts';

/** Parts of the limit: where a collection is forced, and what may be in use after it. */
const SUSPICIOUS = 0.9;
const FULL = 0.85;

/** Loaded when first needed: it takes 2 ms, and short programs end before. */
const v8 = (): typeof import('node:v8') => process.getBuiltinModule('node:v8');

let collect: (() => void) | null = null;

/** V8's collector, which is exposed only on demand. */
function collectGarbage(): void {
  if (collect === null) {
    v8().setFlagsFromString('--expose-gc');
    collect = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void;
  }
  collect();
}

/** The limit V8 enforces is the old generation's; in a worker thread the statistics add the young one's to it. */
const limit = (resourceLimits.maxOldGenerationSizeMb ?? 0) * 2 ** 20 || v8().getHeapStatistics().heap_size_limit;

function usedPart(): number {
  return v8().getHeapStatistics().used_heap_size / limit;
}

const INTERVAL_MILLISECONDS = 50;
let next = hostMilliseconds() + INTERVAL_MILLISECONDS;

/** Asked once per budget of the loop. */
export function heapIsFull(): boolean {
  const now = hostMilliseconds();
  if (now < next) return false;
  next = now + INTERVAL_MILLISECONDS;
  if (usedPart() < SUSPICIOUS) return false;
  collectGarbage();
  return usedPart() > FULL;
}
