/**
 * `id()`: a number that no other living object has. Host values that are equal are one object here, so ints and strs get
 * theirs from their value; heap structs keep it in their header; host objects in a side table.
 */
import { class_id, object_id, set_object_id } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';

/** Looks like an address, so that programs that print one in hexadecimal look as usual. */
const BASE = 0x7f00_0000_0000;
/** Apart from each other by CPython's allocation unit. */
const UNIT = 16;
const SMALL_INTS = 0x5500_0000_0000;

let lastId = 0;
const hostIds = new WeakMap<object, number>();
const valueIds = new Map<string | number | bigint, number>();

export function id(x: Value): number {
  if (typeof x === 'object') return BASE + UNIT * (class_id(x) === 0 ? hostId(x) : heapId(x));
  if (typeof x === 'number' && Math.abs(x) < 2 ** 40) return SMALL_INTS + UNIT * x;
  let known = valueIds.get(x);
  if (known === undefined) valueIds.set(x, (known = ++lastId));
  return BASE + UNIT * known;
}

function heapId(x: Value): number {
  const known = object_id(x);
  if (known !== 0) return known;
  set_object_id(x, ++lastId);
  return lastId;
}

function hostId(x: object): number {
  let known = hostIds.get(x);
  if (known === undefined) hostIds.set(x, (known = ++lastId));
  return known;
}

/** `0x7f...`, as in `<object object at 0x7f...>`. */
export function address(x: Value): string {
  return `0x${id(x).toString(16)}`;
}
