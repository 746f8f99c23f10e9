/** SHA-512 (FIPS 180-4), for seeding random from text. Its constants are roots of primes, so they are computed. */

const MASK = (1n << 64n) - 1n;

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes;
}

/** The first 64 bits of the fraction of the `degree`-th root of n. */
function rootFraction(n: number, degree: 2n | 3n): bigint {
  const scaled = BigInt(n) << (64n * degree);
  let low = 0n;
  let high = 1n << 70n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= scaled) low = middle;
    else high = middle;
  }
  return low & MASK;
}

const PRIMES = firstPrimes(80);
const ROUND_CONSTANTS = PRIMES.map((prime) => rootFraction(prime, 3n));
const INITIAL = PRIMES.slice(0, 8).map((prime) => rootFraction(prime, 2n));

const rotate = (x: bigint, count: bigint): bigint => ((x >> count) | (x << (64n - count))) & MASK;

export function sha512(message: Uint8Array): Uint8Array {
  const blocks = padded(message);
  const state = INITIAL.slice();
  for (let at = 0; at < blocks.byteLength; at += 128) compress(state, blocks, at);
  const digest = new DataView(new ArrayBuffer(64));
  state.forEach((word, i) => digest.setBigUint64(8 * i, word));
  return new Uint8Array(digest.buffer);
}

function padded(message: Uint8Array): DataView {
  const length = Math.ceil((message.length + 17) / 128) * 128;
  const bytes = new Uint8Array(length);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(length - 8, BigInt(message.length) * 8n);
  return view;
}

function schedule(block: DataView, at: number): bigint[] {
  const words: bigint[] = [];
  for (let i = 0; i < 16; i++) words.push(block.getBigUint64(at + 8 * i));
  for (let i = 16; i < 80; i++) {
    const a = words[i - 15]!;
    const b = words[i - 2]!;
    const s0 = rotate(a, 1n) ^ rotate(a, 8n) ^ (a >> 7n);
    const s1 = rotate(b, 19n) ^ rotate(b, 61n) ^ (b >> 6n);
    words.push((words[i - 16]! + s0 + words[i - 7]! + s1) & MASK);
  }
  return words;
}

function compress(state: bigint[], block: DataView, at: number): void {
  const words = schedule(block, at);
  let [a, b, c, d, e, f, g, h] = state as [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint];
  for (let i = 0; i < 80; i++) {
    const s1 = rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n);
    const choice = (e & f) ^ (~e & MASK & g);
    const first = (h + s1 + choice + ROUND_CONSTANTS[i]! + words[i]!) & MASK;
    const s0 = rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) & MASK, c, b, a, (first + s0 + majority) & MASK];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = (state[i]! + word) & MASK));
}
