/** slice objects, and the arithmetic of positions in sequences. */
import { None, NotImplemented } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { typeError, valueError } from '../exceptions/errors.ts';
import { hashSlice } from '../numbers/hash.ts';
import type { Int } from '../numbers/int-arithmetic.ts';
import { member, method, Parameters } from '../calls/native.ts';
import { PyObject } from '../object.ts';
import { hash, index, isIndex, repr, richCompare as compareValues } from '../protocol/protocol.ts';
import type { SlotTable } from '../classes/slots.ts';
import { fillType } from '../classes/type.ts';
import { sliceType } from '../classes/types.ts';
import { newTuple } from '../values.ts';

export class PySlice extends PyObject {
  readonly start: Value;
  readonly stop: Value;
  readonly step: Value;

  constructor(start: Value, stop: Value, step: Value = None) {
    super(sliceType);
    this.start = start;
    this.stop = stop;
    this.step = step;
  }
}

export const isSlice = (x: Slot): x is PySlice => x instanceof PySlice;

/** The positions start, start + step, ... (`count` of them) of a sequence, all inside it. */
export interface Positions {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly count: number;
}

/** Beyond every sequence; stands for ints too large for a position. */
const FAR = Number.MAX_SAFE_INTEGER;

function clip(value: Int): number {
  if (typeof value === 'number') return value;
  return value < 0n ? -FAR : FAR;
}

/** A slice part as a number; null for None. */
function part(x: Value): number | null {
  if (x === None) return null;
  if (typeof x === 'number') return x;
  if (!isIndex(x)) throw typeError('slice indices must be integers or None or have an __index__ method');
  return clip(index(x));
}

/** The positions that `slice` selects from a sequence of `length` items. Raises ValueError for step 0. */
export function slicePositions(slice: PySlice, length: number): Positions {
  const step = part(slice.step) ?? 1;
  if (step === 0) throw valueError('slice step cannot be zero');
  const first = part(slice.start);
  const last = part(slice.stop);
  const low = step < 0 ? -1 : 0;
  const high = low + length;
  const start = first === null ? (step < 0 ? high : low) : clampPosition(first, length, low, high);
  const stop = last === null ? (step < 0 ? low : high) : clampPosition(last, length, low, high);
  return { start, stop, step, count: countSteps(start, stop, step) };
}

function clampPosition(position: number, length: number, low: number, high: number): number {
  const absolute = position < 0 ? position + length : position;
  if (absolute < low) return low;
  return absolute < high ? absolute : high;
}

function countSteps(start: number, stop: number, step: number): number {
  if (step === 1) return start < stop ? stop - start : 0;
  if (step < 0) return stop < start ? Math.floor((start - stop - 1) / -step) + 1 : 0;
  return start < stop ? Math.floor((stop - start - 1) / step) + 1 : 0;
}

/** An optional `start` or `end` argument of find, count, startswith, ...: None or absent = `otherwise`; not yet clamped. */
export function optionalPosition(x: Slot, otherwise: number): number {
  return x === null ? otherwise : (part(x) ?? otherwise);
}

/** A `start` or `end` argument of index(): None is refused. */
export function requiredPosition(x: Value): number {
  if (!isIndex(x)) throw typeError('slice indices must be integers or have an __index__ method');
  return clip(index(x));
}

/** start and end as find() and its kin use them: negative ones count from the end, both end inside 0 .. length. */
export function clampRange(start: number, end: number, length: number): [number, number] {
  const first = start < 0 ? Math.max(0, start + length) : start;
  const last = end < 0 ? Math.max(0, end + length) : Math.min(end, length);
  return [first, last];
}

const parameters = new Parameters('slice(start, stop=NULL, step=NULL, /)', { kind: 'fastcall' });

function makeSlice(args: Value[]): PySlice {
  const [start, stop, step] = parameters.bind(args, null) as [Value, Slot, Slot];
  return stop === null ? new PySlice(None, start) : new PySlice(start, stop, step ?? None);
}

const parts = (slice: PySlice): Value[] => [slice.start, slice.stop, slice.step];

const slots: SlotTable = {
  tp_new: (_cls, args, kwargs) => {
    if (kwargs !== null && kwargs.size > 0) throw typeError('slice() takes no keyword arguments');
    return makeSlice(args);
  },
  tp_repr: (self) => `slice(${parts(self as PySlice).map(repr).join(', ')})`,
  tp_hash: (self) => hashSlice(parts(self as PySlice).map(hash)),
  tp_richcompare: (self, other, op) => {
    if (!isSlice(other)) return NotImplemented;
    return compareValues(newTuple(parts(self as PySlice)), newTuple(parts(other)), op);
  },
};

fillType(sliceType, { slots, final: true });

member(sliceType, 'start', (self: PySlice) => self.start);
member(sliceType, 'stop', (self: PySlice) => self.stop);
member(sliceType, 'step', (self: PySlice) => self.step);
method(sliceType, 'indices(self, object, /)', (self: PySlice, length: Value) => {
  const size = index(length);
  if (size < 0) throw valueError('length should not be negative');
  const { start, stop, step } = slicePositions(self, clip(size));
  return newTuple([start, stop, step]);
});
method(sliceType, '__reduce__(self, /)', (self: PySlice) => newTuple([sliceType, newTuple([self.start, self.stop, self.step])]));
