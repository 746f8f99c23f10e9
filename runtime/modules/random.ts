/** The module random: the same sequences as CPython's from the same seeds. */
import { None } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { indexError, typeError, valueError } from '../objects/exceptions/errors.ts';
import { requireReal } from '../objects/numbers/float-convert.ts';
import { int_add, int_floordiv, int_mul, int_sub } from '../objects/numbers/int-arithmetic.ts';
import type { Int } from '../objects/numbers/int-arithmetic.ts';
import { int_to_bytes } from '../objects/numbers/int-format.ts';
import { addDictDescriptor } from '../objects/classes/instance-dict.ts';
import { newModule } from '../objects/module.ts';
import type { PyModule } from '../objects/module.ts';
import { method, Parameters } from '../objects/calls/native.ts';
import {
  binaryOp, compareBool, getAttr, getItem, index, indexNumber, intArgument, length, repr, setItem, toArray, typeOf,
} from '../objects/protocol/protocol.ts';
import { LT } from '../objects/classes/slots.ts';
import { newType } from '../objects/classes/type.ts';
import { newFloat, newList, newTuple, tupleItems } from '../objects/values.ts';
import '../objects/value-types.ts';
import { defineDistributions } from './random-distributions.ts';
import { PyRandom } from './random-object.ts';

export const randomModule: PyModule = newModule('random', 'Random variable generators.');

const parameters = new Parameters('Random(x=None)');

export const randomType = newType('Random', {
  module: 'random',
  isPythonInCPython: true,
  hasDict: true,
  slots: {
    tp_new: (cls) => {
      const random = new PyRandom(cls);
      random.seed(None);
      return random;
    },
    tp_init: (self, args, kwargs) => {
      (self as PyRandom).seed((parameters.bind(args, kwargs) as Value[])[0]!);
    },
  },
});
addDictDescriptor(randomType);
randomModule.dict.setStr('Random', randomType);

const NB_ADD = 0;

// ---------------------------------------------------------------- the generator

method(randomType, 'seed(self, a=None, version=2)', (self: PyRandom, a: Value) => {
  self.seed(a);
  return None;
});
method(randomType, 'random(self, /)', (self: PyRandom) => newFloat(self.random()));
method(randomType, 'getrandbits(self, k, /)', (self: PyRandom, k: Value) => {
  const count = intArgument(k);
  if (count < 0) throw valueError('number of bits must be non-negative');
  return count === 0 ? 0 : self.bits(count);
});
method(randomType, 'randbytes(self, n)', (self: PyRandom, n: Value) => {
  const count = intArgument(n);
  if (count === 0) return new PyBytes(new Uint8Array(0));
  return new PyBytes(int_to_bytes(self.bits(8 * count), count, 'little', false));
});
method(randomType, 'getstate(self)', (self: PyRandom) => {
  const gauss = self.gaussNext === null ? None : newFloat(self.gaussNext);
  return newTuple([3, newTuple(self.generator.save()), gauss]);
});
method(randomType, 'setstate(self, state)', (self: PyRandom, state: Value) => {
  const [version, words, gauss] = toArray(state);
  if (version !== 3) throw valueError(`state with version ${repr(version!)} passed to Random.setstate() of version 3`);
  self.generator.restore(tupleItems(words!) as number[]);
  self.gaussNext = gauss === None ? null : requireReal(gauss!);
  return None;
});

// ---------------------------------------------------------------- integers

function randrange(self: PyRandom, start: Value, stop: Value, step: Value): Int {
  const first = index(start);
  if (stop === None) {
    if (first > 0) return self.below(first);
    throw valueError('empty range for randrange()');
  }
  const width = int_sub(index(stop), first);
  const stride = index(step);
  if (stride === 0) throw valueError('zero step for randrange()');
  const count = stride === 1 ? width : int_floordiv(int_add(width, int_sub(stride, stride > 0 ? 1 : -1)), stride);
  if (count > 0) return int_add(first, int_mul(stride, self.below(count)));
  const shown = stride === 1 ? `${repr(start)}, ${repr(stop)}` : `${repr(start)}, ${repr(stop)}, ${repr(step)}`;
  throw valueError(`empty range in randrange(${shown})`);
}
method(randomType, 'randrange(self, start, stop=None, step=1)', randrange);
method(randomType, 'randint(self, a, b)', (self: PyRandom, a: Value, b: Value) => randrange(self, a, int_add(index(b), 1), 1));

// ---------------------------------------------------------------- sequences

method(randomType, 'choice(self, seq)', (self: PyRandom, seq: Value) => {
  const count = length(seq);
  if (count === 0) throw indexError('Cannot choose from an empty sequence');
  return getItem(seq, self.below(count));
});
method(randomType, 'shuffle(self, x)', (self: PyRandom, x: Value) => {
  for (let i = length(x) - 1; i >= 1; i--) {
    const j = self.below(i + 1);
    const item = getItem(x, i);
    setItem(x, i, getItem(x, j));
    setItem(x, j, item);
  }
  return None;
});

method(randomType, 'sample(self, population, k, *, counts=None)', (self: PyRandom, population: Value, k: Value, counts: Value) => {
  if (typeOf(population).slots.sq_item === null) {
    throw typeError('Population must be a sequence.  For dicts or sets, use sorted(d).');
  }
  const pool = counts === None ? toArray(population) : repeatedByCounts(toArray(population), toArray(counts));
  return newList(sample(self, pool, indexNumber(k)));
});

function repeatedByCounts(items: readonly Value[], counts: readonly Value[]): Value[] {
  if (items.length !== counts.length) throw valueError('The number of counts does not match the population');
  return items.flatMap((item, i) => new Array<Value>(indexNumber(counts[i]!)).fill(item));
}

/** Small pools are shuffled as far as needed; from large ones places are drawn that have not been drawn before. */
function sample(self: PyRandom, pool: readonly Value[], count: number): Value[] {
  const size = pool.length;
  if (count < 0 || count > size) throw valueError('Sample larger than population or is negative');
  const setSize = 21 + (count > 5 ? 4 ** Math.ceil(Math.log(count * 3) / Math.log(4)) : 0);
  return size <= setSize ? samplePool(self, pool.slice(), count) : samplePlaces(self, pool, count);
}

function samplePool(self: PyRandom, pool: Value[], count: number): Value[] {
  const result: Value[] = [];
  for (let i = 0; i < count; i++) {
    const at = Number(self.below(pool.length - i));
    result.push(pool[at]!);
    pool[at] = pool[pool.length - i - 1]!;
  }
  return result;
}

function samplePlaces(self: PyRandom, pool: readonly Value[], count: number): Value[] {
  const drawn = new Set<number>();
  while (drawn.size < count) drawn.add(Number(self.below(pool.length)));
  return Array.from(drawn, (at) => pool[at]!);
}

method(randomType, 'choices(self, population, weights=None, *, cum_weights=None, k=1)',
  (self: PyRandom, population: Value, weights: Value, cumulative: Value, k: Value) => {
    const count = indexNumber(k);
    const size = length(population);
    if (weights !== None && cumulative !== None) throw typeError('Cannot specify both weights and cumulative weights');
    if (weights === None && cumulative === None) {
      return newList(Array.from({ length: count }, () => getItem(population, Math.floor(self.random() * size))));
    }
    const sums = cumulative === None ? runningSums(toArray(weights)) : toArray(cumulative);
    if (sums.length !== size) throw valueError('The number of weights does not match the population');
    const total = requireReal(sums[size - 1]!);
    if (total <= 0) throw valueError('Total of weights must be greater than zero');
    if (!Number.isFinite(total)) throw valueError('Total of weights must be finite');
    return newList(Array.from({ length: count }, () => getItem(population, bisect(sums, newFloat(self.random() * total), size - 1))));
  });

function runningSums(weights: readonly Value[]): Value[] {
  let total: Slot = null;
  return weights.map((weight) => (total = total === null ? weight : binaryOp(total, weight, NB_ADD)));
}

/** The place after all sums <= x, at most `high`. */
function bisect(sums: readonly Value[], x: Value, high: number): number {
  let low = 0;
  let end = high;
  while (low < end) {
    const middle = (low + end) >> 1;
    if (compareBool(x, sums[middle]!, LT)) end = middle;
    else low = middle + 1;
  }
  return low;
}

defineDistributions(randomType);

// ---------------------------------------------------------------- functions of one hidden generator

const hidden = new PyRandom(randomType);
hidden.seed(None);
for (const name of randomType.dict.keyList()) {
  if (typeof name === 'string' && !name.startsWith('_')) randomModule.dict.setStr(name, getAttr(hidden, name));
}
