/** The module _bisect. */
import { None } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { valueError } from '../objects/exceptions/errors.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { call, callMethod, compareBool, getItem, indexNumber, length } from '../objects/protocol/protocol.ts';
import { LT } from '../objects/classes/slots.ts';
import '../objects/value-types.ts';

export const bisectModule: PyModule = newModule('_bisect', 'Bisection algorithms.');

/** The place of `x` among sorted items: before equal ones, or after them. */
function search(items: Value, x: Value, low: Value, high: Value, key: Value, isLeft: boolean): number {
  let start = indexNumber(low);
  if (start < 0) throw valueError('lo must be non-negative');
  let end = high === None ? length(items) : indexNumber(high);
  while (start < end) {
    const middle = Math.floor((start + end) / 2);
    const item = getItem(items, middle);
    const value = key === None ? item : call(key, [item]);
    if (isLeft ? compareBool(value, x, LT) : !compareBool(x, value, LT)) start = middle + 1;
    else end = middle;
  }
  return start;
}

for (const [suffixes, isLeft] of [[['_right', ''], false], [['_left'], true]] as const) {
  for (const suffix of suffixes) {
    builtin(bisectModule, `bisect${suffix}(a, x, lo=0, hi=None, *, key=None)`, (a: Value, x: Value, low: Value, high: Value, key: Value) => search(a, x, low, high, key, isLeft));
    builtin(bisectModule, `insort${suffix}(a, x, lo=0, hi=None, *, key=None)`, (a: Value, x: Value, low: Value, high: Value, key: Value) => {
      const wanted: Slot = key === None ? x : call(key, [x]);
      callMethod(a, 'insert', search(a, wanted, low, high, key, isLeft), x);
      return None;
    });
  }
}
