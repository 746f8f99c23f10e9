// Generated from dsl/python.ops by `make regen`; do not edit. Digest 601247a92887ac2e.
/** Abstract cases: get. See abstract.ts. */

import type { Value } from '../../runtime/heap/index.ts';
import { is_plain_generator } from '../../runtime/operations/index.ts';
import type { Abstract } from '../tier2/domain.ts';

/** dsl/python.ops:2448 */
export function _GET_AITER(cx: Abstract): void {
  const obj = cx.pop('object');
  const iter = cx.call('get_async_iterator', [obj], null);
  cx.push(iter, 'object');
}

/** dsl/python.ops:2459 */
export function _GET_ANEXT(cx: Abstract): void {
  const aiter = cx.pop('object');
  const awaitable = cx.call('get_async_next', [aiter], null);
  cx.push(aiter, 'object');
  cx.push(awaitable, 'object');
}

/** dsl/python.ops:2437 */
export function _GET_AWAITABLE(cx: Abstract): void {
  const iterable = cx.pop('object');
  const iter = cx.call('get_awaitable', [iterable, cx.number(cx.oparg())], null);
  cx.push(iter, 'object');
}

/** dsl/python.ops:2190 */
export function _GET_ITER(cx: Abstract): void {
  const iterable = cx.pop('object');
  const iter = cx.call('get_iterator', [iterable], null);
  cx.push(iter, 'object');
}

/** dsl/python.ops:3666 */
export function _GET_ITER_GENERATOR(cx: Abstract): void {
  const iterable = cx.pop('object');
  cx.check(
    0,
    cx.call('is_plain_generator', [iterable], (x0: Value) => is_plain_generator(x0)),
  );
  cx.push(iterable, 'object');
}

/** dsl/python.ops:3617 */
export function _GET_ITER_LIST(cx: Abstract): void {
  const iterable = cx.pop('object');
  cx.check(0, cx.isType(iterable, 'list'));
  cx.narrow(iterable, 'list');
  const iter = cx.create('list_iterator', { sequence: iterable, index: cx.number(0) }, {});
  cx.push(iter, 'list_iterator');
}

/** dsl/python.ops:3609 */
export function _GET_ITER_OF_ITERATOR(cx: Abstract): void {
  const iterable = cx.pop('object');
  cx.check(0, cx.isType(iterable, 'range_iterator'));
  cx.narrow(iterable, 'range_iterator');
  cx.push(iterable, 'range_iterator');
}

/** dsl/python.ops:3626 */
export function _GET_ITER_TUPLE(cx: Abstract): void {
  const iterable = cx.pop('object');
  cx.check(0, cx.isType(iterable, 'tuple'));
  cx.narrow(iterable, 'tuple');
  const iter = cx.create('tuple_iterator', { sequence: iterable, index: cx.number(0) }, {});
  cx.push(iter, 'tuple_iterator');
}

/** dsl/python.ops:3073 */
export function _GET_LEN(cx: Abstract): void {
  const obj = cx.pop('object');
  const len_o = cx.call('length', [obj], null);
  cx.push(obj, 'object');
  cx.push(len_o, 'object');
}

/** dsl/python.ops:2201 */
export function _GET_YIELD_FROM_ITER(cx: Abstract): void {
  const iterable = cx.pop('object');
  const iter = cx.call('get_yield_from_iterator', [cx.frame(), iterable], null);
  cx.push(iter, 'object');
}
