/** The module itertools. */
import { None } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { typeError, valueError } from '../objects/exceptions/errors.ts';
import { int_add } from '../objects/numbers/int-arithmetic.ts';
import { newModule } from '../objects/module.ts';
import type { PyModule } from '../objects/module.ts';
import { builtin, classMethod, method } from '../objects/calls/native.ts';
import { binaryOp, call, equal, getIter, indexNumber, isIndex, isTrue, repr, sizeArgument, toArray, typeOf } from '../objects/protocol/protocol.ts';
import type { PyType } from '../objects/classes/pytype.ts';
import { isPlainContainer, isPlainNumber } from '../objects/protocol/plain-values.ts';
import { intOf, newTuple } from '../objects/values.ts';
import '../objects/value-types.ts';
import { combinationSteps, permutationSteps, productSteps, replacementSteps } from './itertools-combinatoric.ts';
import { defineStepIterator, PyStepIterator } from './step-iterator.ts';
import type { DescribedStep, MakeStep, Step } from './step-iterator.ts';

export const itertoolsModule: PyModule = newModule('itertools', 'Functional tools for creating and using iterators.');

const define = (name: string, signature: string, make: MakeStep): PyType => defineStepIterator(itertoolsModule, name, signature, make);

const NB_ADD = 0;
const addValues = (a: Value, b: Value): Value => {
  return typeof a === 'number' && typeof b === 'number' ? int_add(a, b) : binaryOp(a, b, NB_ADD);
};

/** The items of an iterable, one a call. */
function stepper(iterable: Value): Step {
  const iterator = getIter(iterable);
  const next = typeOf(iterator).slots.tp_iternext!;
  return () => next(iterator);
}

// ---------------------------------------------------------------- without end

function isNumber(x: Value): boolean {
  const { nb_index, nb_int, nb_float } = typeOf(x).slots;
  return nb_index !== null || nb_int !== null || nb_float !== null;
}

define('count', '(start=0, step=1)', (start: Value, step: Value) => {
  if (!isNumber(start) || !isNumber(step)) throw typeError('a number is required');
  let next = start;
  return {
    isPlain: isPlainNumber(start) && isPlainNumber(step),
    step: () => {
      const current = next;
      next = addValues(current, step);
      return current;
    },
    describe: () => (step === 1 ? repr(next) : `${repr(next)}, ${repr(step)}`),
    reduced: () => (step === 1 ? [next] : [next, step]),
  };
});

define('cycle', '(iterable, /)', (iterable: Value): Step => {
  const next = stepper(iterable);
  const saved: Value[] = [];
  let replay = -1;
  return () => {
    const item = replay < 0 ? next() : null;
    if (item !== null) {
      saved.push(item);
      return item;
    }
    if (saved.length === 0) return null;
    replay = (replay + 1) % saved.length;
    return saved[replay]!;
  };
});

const repeatType = define('repeat', '(object, times=NULL)', (object: Value, times: Slot) => {
  let left = times === null ? Infinity : Math.max(0, sizeArgument(times));
  return {
    isPlain: true,
    step: () => (left-- > 0 ? object : ((left = 0), null)),
    describe: () => (left === Infinity ? repr(object) : `${repr(object)}, ${left}`),
    reduced: () => (left === Infinity ? [object] : [object, left]),
    remaining: () => left,
  };
});
method(repeatType, '__length_hint__(self, /)', (self: PyStepIterator) => {
  const left = self.described!.remaining!();
  if (left === Infinity) throw typeError('len() of unsized object');
  return left;
});

// ---------------------------------------------------------------- one after the other

/** Concatenates the iterables that `nextIterable` hands out. */
function chainSteps(nextIterable: Step): Step {
  let current: Step | null = null;
  return () => {
    for (;;) {
      if (current === null) {
        const iterable = nextIterable();
        if (iterable === null) return null;
        current = stepper(iterable);
      }
      const item = current();
      if (item !== null) return item;
      current = null;
    }
  };
}

const chainType = define('chain', '(*iterables)', (iterables: Value[]) => {
  let at = 0;
  return { isPlain: iterables.every(isPlainContainer), step: chainSteps(() => iterables[at++] ?? null) };
});
classMethod(chainType, 'from_iterable(type, iterable, /)', (cls: PyType, iterable: Value) => {
  return new PyStepIterator(cls, chainSteps(stepper(iterable)));
});

define('accumulate', '(iterable, func=None, *, initial=None)', (iterable: Value, func: Value, initial: Value): Step => {
  const next = stepper(iterable);
  const combine = func === None ? addValues : (a: Value, b: Value): Value => call(func, [a, b]);
  let total: Slot = null;
  let pendingInitial = initial !== None;
  return () => {
    if (pendingInitial) {
      pendingInitial = false;
      return (total = initial);
    }
    const item = next();
    if (item === null) return null;
    return (total = total === null ? item : combine(total, item));
  };
});

define('batched', '(iterable, n, *, strict=False)', (iterable: Value, n: Value, strict: Value): Step => {
  const size = sizeArgument(n);
  if (size < 1) throw valueError('n must be at least one');
  const next = stepper(iterable);
  const exact = isTrue(strict);
  return () => {
    const batch: Value[] = [];
    for (let item = next(); item !== null; item = next()) {
      batch.push(item);
      if (batch.length === size) return newTuple(batch);
    }
    if (batch.length === 0) return null;
    if (exact) throw valueError('batched(): incomplete batch');
    return newTuple(batch);
  };
});

define('pairwise', '(iterable, /)', (iterable: Value): Step => {
  const next = stepper(iterable);
  let previous: Slot = null;
  return () => {
    previous ??= next();
    const item = previous === null ? null : next();
    if (item === null || previous === null) return null;
    const pair = newTuple([previous, item]);
    previous = item;
    return pair;
  };
});

// ---------------------------------------------------------------- selecting

define('compress', '(data, selectors)', (data: Value, selectors: Value): Step => {
  const [next, select] = [stepper(data), stepper(selectors)];
  return () => {
    for (;;) {
      const item = next();
      const selector = item === null ? null : select();
      if (selector === null) return null;
      if (isTrue(selector)) return item;
    }
  };
});

define('dropwhile', '(predicate, iterable, /)', (predicate: Value, iterable: Value): Step => {
  const next = stepper(iterable);
  let dropping = true;
  return () => {
    let item = next();
    while (dropping && item !== null && isTrue(call(predicate, [item]))) item = next();
    dropping = false;
    return item;
  };
});

define('takewhile', '(predicate, iterable, /)', (predicate: Value, iterable: Value): Step => {
  const next = stepper(iterable);
  let ended = false;
  return () => {
    const item = ended ? null : next();
    if (item !== null && isTrue(call(predicate, [item]))) return item;
    ended = item !== null || ended;
    return null;
  };
});

define('filterfalse', '(function, iterable, /)', (func: Value, iterable: Value): Step => {
  const next = stepper(iterable);
  return () => {
    for (let item = next(); ; item = next()) {
      if (item === null || !isTrue(func === None ? item : call(func, [item]))) return item;
    }
  };
});

/** A bound of islice: null for None. */
function sliceBound(x: Value, what: string): number | null {
  if (x === None) return null;
  const value = isIndex(x) ? indexNumber(x, 'ValueError') : -1;
  if (value < 0) throw valueError(`${what} for islice() must be None or an integer: 0 <= x <= sys.maxsize.`);
  return value;
}

define('islice', '(iterable, start, stop=NULL, step=NULL, /)', (iterable: Value, first: Value, second: Slot, third: Slot) => {
  const stop = sliceBound(second ?? first, 'Stop argument') ?? Infinity;
  const start = second === null ? 0 : (sliceBound(first, 'Indices') ?? 0);
  const stride = third === null || third === None ? 1 : isIndex(third) ? indexNumber(third) : 0;
  if (stride < 1) throw valueError('Step for islice() must be a positive integer or None.');
  return { isPlain: isPlainContainer(iterable), step: sliceSteps(stepper(iterable), start, stop, stride) };
});

/** As CPython, it consumes up to `stop` items even where the last ones are skipped. */
function sliceSteps(next: Step, start: number, stop: number, stride: number): Step {
  let count = 0;
  let wanted = start;
  return () => {
    for (; count < Math.min(wanted, stop); count++) if (next() === null) return ((stop = 0), null);
    if (count >= stop) return null;
    const item = next();
    if (item === null) return ((stop = 0), null);
    count++;
    wanted += stride;
    return item;
  };
}

define('starmap', '(function, iterable, /)', (func: Value, iterable: Value): Step => {
  const next = stepper(iterable);
  return () => {
    const args = next();
    return args === null ? null : call(func, toArray(args));
  };
});

define('zip_longest', '(*iterables, fillvalue=None)', (iterables: Value[], fill: Value): Step => {
  const steps: (Step | null)[] = iterables.map(stepper);
  let active = steps.length;
  return () => {
    if (active === 0) return null;
    const items: Value[] = [];
    for (let i = 0; i < steps.length; i++) {
      const item = steps[i]?.() ?? null;
      if (item === null && steps[i] !== null) {
        steps[i] = null;
        if (--active === 0) return null;
      }
      items.push(item ?? fill);
    }
    return newTuple(items);
  };
});

// ---------------------------------------------------------------- groups

const grouperType = defineStepIterator(newModule('itertools'), '_grouper', '(parent, tgtkey, /)', () => () => null);

define('groupby', '(iterable, key=None)', (iterable: Value, key: Value): Step => {
  const next = stepper(iterable);
  const keyOf = (item: Value): Value => (key === None ? item : call(key, [item]));
  let item: Slot = null;
  let itemKey: Slot = null;
  let groupKey: Slot = null;
  let group = 0;

  const advance = (): boolean => {
    item = next();
    itemKey = item === null ? null : keyOf(item);
    return item !== null;
  };
  const sameKey = (): boolean => groupKey !== null && itemKey !== null && equal(groupKey, itemKey);

  return () => {
    group++;
    while (item === null || sameKey()) if (!advance()) return null;
    groupKey = itemKey;
    const own = group;
    const members = new PyStepIterator(grouperType, () => {
      if (own !== group || item === null && !advance() || !sameKey()) return null;
      const member = item;
      item = null;
      return member;
    });
    return newTuple([groupKey!, members]);
  };
});

// ---------------------------------------------------------------- combinatorics

function nonNegative(r: Value, message: string): number {
  const count = sizeArgument(r);
  if (count < 0) throw valueError(message);
  return count;
}

const plain = (step: Step): DescribedStep => ({ step, isPlain: true });

define('product', '(*iterables, repeat=1)', (iterables: Value[], repeat: Value) => {
  const times = nonNegative(repeat, 'repeat argument cannot be negative');
  const pools = iterables.map(toArray);
  return plain(productSteps(new Array<Value[][]>(times).fill(pools).flat()));
});
define('combinations', '(iterable, r)', (iterable: Value, r: Value) => {
  const pool = toArray(iterable);
  return plain(combinationSteps(pool, nonNegative(r, 'r must be non-negative')));
});
define('combinations_with_replacement', '(iterable, r)', (iterable: Value, r: Value) => {
  const pool = toArray(iterable);
  return plain(replacementSteps(pool, nonNegative(r, 'r must be non-negative')));
});
define('permutations', '(iterable, r=None)', (iterable: Value, r: Value) => {
  const pool = toArray(iterable);
  if (r !== None && intOf(r) === null) throw typeError('Expected int as r');
  return plain(permutationSteps(pool, r === None ? pool.length : nonNegative(r, 'r must be non-negative')));
});

// ---------------------------------------------------------------- tee

/** Items seen by some of the tees but not by all: a linked list that each walks at its own pace. */
interface Link {
  item: Slot;
  next: Link | null;
}

const teeType = defineStepIterator(newModule('itertools'), '_tee', '(iterable, /)', (iterable: Value): Step => teeSteps(stepper(iterable), newLink()));

const newLink = (): Link => ({ item: null, next: null });

function teeSteps(next: Step, from: Link): Step {
  let link = from;
  return () => {
    if (link.next === null) {
      const item = next();
      if (item === null) return null;
      link.item = item;
      link.next = newLink();
    }
    const item = link.item;
    link = link.next;
    return item;
  };
}

builtin(itertoolsModule, 'tee(iterable, n=2, /)', (iterable: Value, n: Value) => {
  const count = nonNegative(n, 'n must be >= 0');
  if (count === 0) return newTuple([]);
  const next = stepper(iterable);
  const first = newLink();
  return newTuple(Array.from({ length: count }, () => new PyStepIterator(teeType, teeSteps(next, first))));
});
