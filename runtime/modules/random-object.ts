/** random.Random: the generator with a memory for gauss(), and how it is seeded. */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { bytesOf } from '../objects/text/bytes-arguments.ts';
import { encodeText } from '../objects/text/codecs.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { int_abs } from '../objects/numbers/int-arithmetic.ts';
import type { Int } from '../objects/numbers/int-arithmetic.ts';
import { int_from_bytes } from '../objects/numbers/int-format.ts';
import { normalise } from '../objects/numbers/int-normalise.ts';
import { PyObject } from '../objects/object.ts';
import { hash } from '../objects/protocol/protocol.ts';
import { floatOf, intOf, textOf } from '../objects/values.ts';
import { MersenneTwister } from './mersenne-twister.ts';
import { sha512 } from './sha512.ts';

export class PyRandom extends PyObject {
  readonly generator = new MersenneTwister();
  /** The second of a pair of normal numbers; null if there is none. */
  gaussNext: number | null = null;

  seed(given: Value): void {
    this.gaussNext = null;
    this.generator.seed(seedDigits(given));
  }

  random(): number {
    return this.generator.double();
  }

  /** 0 <= result < limit, for limit > 0: bits are drawn until they are below. */
  below(limit: Int): Int {
    const count = limit.toString(2).length;
    let value = this.bits(count);
    while (value >= limit) value = this.bits(count);
    return value;
  }

  bits(count: number): Int {
    const bits = this.generator.bits(count);
    return typeof bits === 'number' ? bits : normalise(bits);
  }
}

/** The number a seed stands for, in 32-bit digits from the least significant. */
function seedDigits(given: Value): number[] {
  if (given === None) return Array.from({ length: 8 }, () => Math.floor(Math.random() * 2 ** 32));
  let rest = BigInt(int_abs(seedNumber(given)));
  const digits: number[] = [];
  for (; rest > 0n; rest >>= 32n) digits.push(Number(rest & 0xffffffffn));
  return digits.length === 0 ? [0] : digits;
}

function seedNumber(given: Value): Int {
  const int = intOf(given);
  if (int !== null) return int;
  const text = textOf(given);
  const bytes = text === null ? bytesOf(given) : encodeText(text);
  if (bytes !== null) return int_from_bytes(Uint8Array.of(...bytes, ...sha512(bytes)), 'big', false);
  if (floatOf(given) !== null) return hash(given);
  throw typeError('The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.');
}
