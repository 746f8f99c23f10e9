// Generated from dsl/python.ops by `make regen`; do not edit. Digest 7073ec0eff232a44.
/** Abstract cases: get. See abstract.ts. */

import type { Abstract } from '../tier2/domain.ts';

/** dsl/python.ops:2432 */
export function _GET_AITER(cx: Abstract): void {
  const obj = cx.pop('object');
  const iter = cx.call('get_async_iterator', [obj], null);
  cx.push(iter, 'object');
}

/** dsl/python.ops:2443 */
export function _GET_ANEXT(cx: Abstract): void {
  const aiter = cx.pop('object');
  const awaitable = cx.call('get_async_next', [aiter], null);
  cx.push(aiter, 'object');
  cx.push(awaitable, 'object');
}

/** dsl/python.ops:2421 */
export function _GET_AWAITABLE(cx: Abstract): void {
  const iterable = cx.pop('object');
  const iter = cx.call('get_awaitable', [iterable, cx.number(cx.oparg())], null);
  cx.push(iter, 'object');
}

/** dsl/python.ops:2174 */
export function _GET_ITER(cx: Abstract): void {
  const iterable = cx.pop('object');
  const iter = cx.call('get_iterator', [iterable], null);
  cx.push(iter, 'object');
}

/** dsl/python.ops:3540 */
export function _GET_ITER_LIST(cx: Abstract): void {
  const iterable = cx.pop('object');
  cx.check(0, cx.isType(iterable, 'list'));
  cx.narrow(iterable, 'list');
  const iter = cx.create('list_iterator', { sequence: iterable, index: cx.number(0) }, {});
  cx.push(iter, 'list_iterator');
}

/** dsl/python.ops:3532 */
export function _GET_ITER_OF_ITERATOR(cx: Abstract): void {
  const iterable = cx.pop('object');
  cx.check(0, cx.isType(iterable, 'range_iterator'));
  cx.narrow(iterable, 'range_iterator');
  cx.push(iterable, 'range_iterator');
}

/** dsl/python.ops:3549 */
export function _GET_ITER_TUPLE(cx: Abstract): void {
  const iterable = cx.pop('object');
  cx.check(0, cx.isType(iterable, 'tuple'));
  cx.narrow(iterable, 'tuple');
  const iter = cx.create('tuple_iterator', { sequence: iterable, index: cx.number(0) }, {});
  cx.push(iter, 'tuple_iterator');
}

/** dsl/python.ops:3057 */
export function _GET_LEN(cx: Abstract): void {
  const obj = cx.pop('object');
  const len_o = cx.call('length', [obj], null);
  cx.push(obj, 'object');
  cx.push(len_o, 'object');
}

/** dsl/python.ops:2185 */
export function _GET_YIELD_FROM_ITER(cx: Abstract): void {
  const iterable = cx.pop('object');
  const iter = cx.call('get_yield_from_iterator', [cx.frame(), iterable], null);
  cx.push(iter, 'object');
}
