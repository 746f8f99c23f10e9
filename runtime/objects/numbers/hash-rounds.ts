/**
 * 64-bit rounds of xxHash on pairs of 32-bit words: BigInt arithmetic costs ten times as much, and tuples are dict keys
 * in many programs.
 */
import type { Int } from './int-arithmetic.ts';

/** The state, as unsigned 32-bit words. */
let high = 0;
let low = 0;

// 11400714785074694791, 14029467366897019727 and 2870177450012600261.
const PRIME_1_HIGH = 0x9e3779b1;
const PRIME_1_LOW = 0x85ebca87;
const PRIME_2_HIGH = 0xc2b2ae3d;
const PRIME_2_LOW = 0x27d4eb4f;
const PRIME_5_HIGH = 0x27d4eb2f;
const PRIME_5_LOW = 0x165667c5;

/** The value of the state as a signed 64-bit int. */
const words = new Int32Array(2);
const whole = new BigInt64Array(words.buffer);
const LOW_WORD = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 0 : 1;

export function startRounds(): void {
  high = PRIME_5_HIGH;
  low = PRIME_5_LOW;
}

/** Mixes one item's hash in. */
export function addLane(lane: Int): void {
  const stateHigh = high;
  const stateLow = low;
  if (typeof lane === 'number') {
    multiply(Math.floor(lane / 4294967296), lane >>> 0, PRIME_2_HIGH, PRIME_2_LOW);
  } else {
    whole[0] = BigInt.asIntN(64, lane);
    multiply(words[1 - LOW_WORD]!, words[LOW_WORD]! >>> 0, PRIME_2_HIGH, PRIME_2_LOW);
  }
  add(stateHigh, stateLow);
  const rotated = ((high << 31) | (low >>> 1)) >>> 0;
  low = ((low << 31) | (high >>> 1)) >>> 0;
  multiply(rotated, low, PRIME_1_HIGH, PRIME_1_LOW);
}

/** state = a * b modulo 2^64 */
function multiply(aHigh: number, aLow: number, bHigh: number, bLow: number): void {
  const a0 = aLow & 0xffff;
  const a1 = aLow >>> 16;
  const b0 = bLow & 0xffff;
  const b1 = bLow >>> 16;
  const middle = a1 * b0 + ((a0 * b0) >>> 16);
  const other = a0 * b1 + (middle & 0xffff);
  const carried = a1 * b1 + Math.floor(middle / 65536) + Math.floor(other / 65536);
  high = (carried + Math.imul(aHigh, bLow) + Math.imul(aLow, bHigh)) >>> 0;
  low = Math.imul(aLow, bLow) >>> 0;
}

/** state += (aHigh, aLow) */
function add(aHigh: number, aLow: number): void {
  const sum = low + aLow;
  high = (high + aHigh + (sum > 0xffffffff ? 1 : 0)) >>> 0;
  low = sum >>> 0;
}

/** The hash after the last lane; for tuples their length is mixed in, for slices (null) it is not. */
export function finishRounds(length: number | null): Int {
  if (length !== null) add(PRIME_5_HIGH, (length ^ PRIME_5_LOW ^ 3527539) >>> 0);
  if (high === 0xffffffff && low === 0xffffffff) return 1546275796;
  const value = (high | 0) * 4294967296 + low;
  if (Number.isSafeInteger(value)) return value;
  words[LOW_WORD] = low;
  words[1 - LOW_WORD] = high;
  return whole[0]!;
}
