/**
 * The generator MT19937 (Matsumoto and Nishimura, 1998), seeded and read as Python's random does, so that the same seed gives the
 * same numbers.
 */

const SIZE = 624;
const SHIFT = 397;
const MATRIX = 0x9908b0df;

export class MersenneTwister {
  private readonly state = new Uint32Array(SIZE);
  private index = SIZE;

  /** Seeds from the 32-bit digits of a number, least significant first (at least one). */
  seed(digits: readonly number[]): void {
    this.seedFromOne(19650218);
    const { state } = this;
    let at = 1;
    for (let count = Math.max(SIZE, digits.length), j = 0; count > 0; count--) {
      state[at] = (state[at]! ^ Math.imul(this.mixed(at), 1664525)) + digits[j]! + j;
      at = this.step(at);
      j = (j + 1) % digits.length;
    }
    for (let count = SIZE - 1; count > 0; count--) {
      state[at] = (state[at]! ^ Math.imul(this.mixed(at), 1566083941)) - at;
      at = this.step(at);
    }
    state[0] = 0x80000000;
  }

  private seedFromOne(seed: number): void {
    this.state[0] = seed;
    for (let i = 1; i < SIZE; i++) this.state[i] = Math.imul(1812433253, this.mixed(i)) + i;
    this.index = SIZE;
  }

  private mixed(at: number): number {
    const previous = this.state[at - 1]!;
    return previous ^ (previous >>> 30);
  }

  private step(at: number): number {
    if (at + 1 < SIZE) return at + 1;
    this.state[0] = this.state[SIZE - 1]!;
    return 1;
  }

  /** 32 random bits. */
  next(): number {
    if (this.index >= SIZE) this.generate();
    let y = this.state[this.index++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    y ^= y >>> 18;
    return y >>> 0;
  }

  private generate(): void {
    const { state } = this;
    for (let i = 0; i < SIZE; i++) {
      const y = (state[i]! & 0x80000000) | (state[(i + 1) % SIZE]! & 0x7fffffff);
      state[i] = state[(i + SHIFT) % SIZE]! ^ (y >>> 1) ^ (y & 1 ? MATRIX : 0);
    }
    this.index = 0;
  }

  /** A double in [0, 1) with 53 random bits. */
  double(): number {
    const high = this.next() >>> 5;
    const low = this.next() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /** `count` > 0 random bits. */
  bits(count: number): bigint | number {
    if (count <= 32) return this.next() >>> (32 - count);
    let value = 0n;
    for (let done = 0; done < count; done += 32) {
      const rest = count - done;
      const word = rest < 32 ? this.next() >>> (32 - rest) : this.next();
      value |= BigInt(word) << BigInt(done);
    }
    return value;
  }

  /** The 624 words and the position in them. */
  save(): number[] {
    return [...this.state, this.index];
  }

  restore(saved: readonly number[]): void {
    this.state.set(saved.slice(0, SIZE));
    this.index = saved[SIZE]!;
  }
}
