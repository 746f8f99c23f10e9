import { addLane, finishRounds, startRounds } from './hash-rounds.ts';
import type { Int } from './int-arithmetic.ts';
import { normalise } from './int-normalise.ts';
import { splitFloat } from './float-repr.ts';

/**
 * Hash values as Python programs see them (sys.hash_info): 64 bits wide, numbers reduced modulo the prime 2^61 - 1 so
 * that equal numbers of different types hash alike. Results are ints in the one form. -1 is never a hash.
 */

const MODULUS = (1n << 61n) - 1n;
export const HASH_INF = 314159;
const HASH_IMAG = 1000003n;

export function hashInt(value: Int): Int {
  if (typeof value === 'number') return value === -1 ? -2 : value;
  const size = (value < 0n ? -value : value) % MODULUS;
  return avoidMinusOne(value < 0n ? -size : size);
}

function avoidMinusOne(hash: bigint): Int {
  return hash === -1n ? -2 : normalise(hash);
}

/** The hash of a float that is not a NaN (a NaN hashes by identity). */
export function hashFloat(value: number): Int {
  if (Number.isSafeInteger(value)) return value === -1 ? -2 : value + 0;
  if (!Number.isFinite(value)) return value > 0 ? HASH_INF : -HASH_INF;
  const { mantissa, exponent } = splitFloat(value);
  // 2^61 = 1 modulo the prime, so the power of two is reduced modulo 61 and negative powers have inverses.
  const shift = BigInt(((exponent % 61) + 61) % 61);
  const size = ((mantissa < 0n ? -mantissa : mantissa) << shift) % MODULUS;
  return avoidMinusOne(mantissa < 0n ? -size : size);
}

/** The hash of a complex number, from the hashes of its parts. */
export function hashComplex(real: Int, imag: Int): Int {
  return avoidMinusOne(BigInt.asIntN(64, BigInt(real) + HASH_IMAG * BigInt(imag)));
}

/** The hash of a tuple from its items' hashes: the 64-bit xxHash rounds that CPython uses since 3.8. */
export function hashTuple(hashes: readonly Int[]): Int {
  startRounds();
  for (let i = 0; i < hashes.length; i++) addLane(hashes[i]!);
  return finishRounds(hashes.length);
}

/** The hash of a slice, from its three parts. */
export function hashSlice(hashes: readonly Int[]): Int {
  startRounds();
  for (let i = 0; i < hashes.length; i++) addLane(hashes[i]!);
  return finishRounds(null);
}

/** The hash of a frozenset from its members' hashes, in any order. */
export function hashFrozenSet(hashes: readonly Int[]): Int {
  let state = 0n;
  for (const hash of hashes) state ^= shuffleBits(BigInt.asUintN(64, BigInt(hash)));
  state ^= (BigInt(hashes.length) + 1n) * 1927868237n;
  state = BigInt.asUintN(64, state ^ (state >> 11n) ^ (state >> 25n));
  state = BigInt.asUintN(64, state * 69069n + 907133923n);
  return state === 0xffffffffffffffffn ? 590923713 : normalise(BigInt.asIntN(64, state));
}

function shuffleBits(hash: bigint): bigint {
  return BigInt.asUintN(64, (hash ^ 89869747n ^ (hash << 16n)) * 3644798167n);
}

/** FNV-1a over UTF-16 units, 32 bits: str hashes need only be deterministic (CPython's change from run to run). */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash === -1 ? -2 : hash;
}

/** As hashString, over bytes; equal ASCII text and bytes hash alike, as in CPython. */
export function hashBytes(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash === -1 ? -2 : hash;
}
