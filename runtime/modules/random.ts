/** The module _random: the generator behind the library's random. */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { typeError, valueError } from '../objects/exceptions/errors.ts';
import { normalise } from '../objects/numbers/int-normalise.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { method, Parameters } from '../objects/calls/native.ts';
import { PyObject } from '../objects/object.ts';
import { hash, indexNumber, intArgument } from '../objects/protocol/protocol.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { intOf, isTupleLike, newFloat, newTuple, tupleItems } from '../objects/values.ts';
import '../objects/value-types.ts';
import { MersenneTwister } from './mersenne-twister.ts';

export const randomModule: PyModule = newModule('_random', 'Module implements the Mersenne Twister random number generator.');

class PyRandom extends PyObject {
  readonly generator = new MersenneTwister();

  seed(given: Value): void {
    this.generator.seed(given === None ? fromHost() : digits(seedNumber(given)));
  }
}

const fromHost = (): number[] => Array.from({ length: 8 }, () => Math.floor(Math.random() * 2 ** 32));

function seedNumber(given: Value): bigint {
  const int = intOf(given);
  const number = BigInt(int ?? hash(given));
  if (number >= 0n) return number;
  return int === null ? BigInt.asUintN(64, number) : -number;
}

/** In 32-bit digits from the least significant. */
function digits(number: bigint): number[] {
  const found: number[] = [];
  for (let rest = number; rest > 0n; rest >>= 32n) found.push(Number(rest & 0xffffffffn));
  return found.length === 0 ? [0] : found;
}

const PARAMETERS = new Parameters('Random(seed=None, /)');

const randomType: PyType = newType('Random', {
  module: '_random',
  slots: {
    tp_new: (cls) => {
      const random = new PyRandom(cls);
      random.seed(None);
      return random;
    },
    tp_init: (self, args, kwargs) => {
      if ((self as PyRandom).type === randomType) (self as PyRandom).seed(PARAMETERS.bind(args, kwargs)[0] as Value);
    },
  },
});
randomModule.dict.setStr('Random', randomType);

method(randomType, 'seed(self, n=None, /)', (self: PyRandom, n: Value) => {
  self.seed(n);
  return None;
});
method(randomType, 'random(self, /)', (self: PyRandom) => newFloat(self.generator.double()));
method(randomType, 'getrandbits(self, k, /)', (self: PyRandom, k: Value) => {
  const count = intArgument(k);
  if (count < 0) throw valueError('number of bits must be non-negative');
  if (count === 0) return 0;
  const bits = self.generator.bits(count);
  return typeof bits === 'number' ? bits : normalise(bits);
});
method(randomType, 'getstate(self, /)', (self: PyRandom) => newTuple(self.generator.save()));
method(randomType, 'setstate(self, state, /)', (self: PyRandom, state: Value) => {
  if (!isTupleLike(state)) throw typeError('state vector must be a tuple');
  const words = tupleItems(state).map((word) => indexNumber(word));
  if (words.length !== 625) throw valueError('state vector is the wrong size');
  if (words[624]! < 0 || words[624]! > 624) throw valueError('invalid state');
  self.generator.restore(words);
  return None;
});
