// Generated from dsl/python.ops by `make regen`; do not edit. Digest e607d512f4d2efe4.
/** Abstract cases: iter. See abstract.ts. */

import type { HeapRef } from '../../runtime/heap/index.ts';
import {
  list_iterator_index,
  list_iterator_sequence,
  range_iterator_next,
  range_iterator_remaining,
  range_iterator_step,
  tuple_iterator_index,
  tuple_iterator_sequence,
} from '../../runtime/heap/index.ts';
import type { Abstract } from '../tier2/domain.ts';

/** dsl/python.ops:2213 */
export function _ITER_CHECK_LIST(cx: Abstract): void {
  const iter = cx.pop('object');
  cx.check(0, cx.isType(iter, 'list_iterator'));
  cx.narrow(iter, 'list_iterator');
  cx.push(iter, 'list_iterator');
}

/** dsl/python.ops:2275 */
export function _ITER_CHECK_RANGE(cx: Abstract): void {
  const iter = cx.pop('object');
  cx.check(0, cx.isType(iter, 'range_iterator'));
  cx.narrow(iter, 'range_iterator');
  cx.push(iter, 'range_iterator');
}

/** dsl/python.ops:2244 */
export function _ITER_CHECK_TUPLE(cx: Abstract): void {
  const iter = cx.pop('object');
  cx.check(0, cx.isType(iter, 'tuple_iterator'));
  cx.narrow(iter, 'tuple_iterator');
  cx.push(iter, 'tuple_iterator');
}

/** dsl/python.ops:2217 */
export function _ITER_JUMP_LIST__TAKEN(cx: Abstract): void {
  const iter = cx.pop('list_iterator');
  cx.effects([], ['list_iterator.sequence']);
}

/** dsl/python.ops:2279 */
export function _ITER_JUMP_RANGE__TAKEN(cx: Abstract): void {
  const iter = cx.pop('range_iterator');
  cx.effects([], []);
}

/** dsl/python.ops:2248 */
export function _ITER_JUMP_TUPLE__TAKEN(cx: Abstract): void {
  const iter = cx.pop('tuple_iterator');
  cx.effects([], ['tuple_iterator.sequence']);
}

/** dsl/python.ops:2233 */
export function _ITER_NEXT_LIST(cx: Abstract): void {
  const iter = cx.pop('list_iterator');
  const sequence = cx.field(iter, 'list_iterator.sequence', true, 'object?', (x0: HeapRef) =>
    list_iterator_sequence(x0),
  );
  const next_2 = cx.element(
    sequence,
    'list.items',
    cx.field(iter, 'list_iterator.index', true, 'i32', (x0: HeapRef) => list_iterator_index(x0)),
    true,
    'object',
  );
  cx.setField(
    iter,
    'list_iterator.index',
    cx.apply(
      '+ i32',
      [
        cx.field(iter, 'list_iterator.index', true, 'i32', (x0: HeapRef) => list_iterator_index(x0)),
        cx.number(1),
      ],
      'i32',
      (x0: number, x1: number) => (x0 + x1) | 0,
    ),
  );
  cx.push(iter, 'list_iterator');
  cx.push(next_2, 'object');
}

/** dsl/python.ops:2288 */
export function _ITER_NEXT_RANGE(cx: Abstract): void {
  const iter = cx.pop('range_iterator');
  const next_2 = cx.convert(
    'widen',
    cx.field(iter, 'range_iterator.next', true, 'i64', (x0: HeapRef) => range_iterator_next(x0)),
    'int',
  );
  cx.setField(
    iter,
    'range_iterator.next',
    cx.apply(
      '+ i64',
      [
        cx.field(iter, 'range_iterator.next', true, 'i64', (x0: HeapRef) => range_iterator_next(x0)),
        cx.field(iter, 'range_iterator.step', false, 'i64', (x0: HeapRef) => range_iterator_step(x0)),
      ],
      'i64',
      (x0: number, x1: number) => x0 + x1,
    ),
  );
  cx.setField(
    iter,
    'range_iterator.remaining',
    cx.apply(
      '- i64',
      [
        cx.field(iter, 'range_iterator.remaining', true, 'i64', (x0: HeapRef) =>
          range_iterator_remaining(x0),
        ),
        cx.number(1),
      ],
      'i64',
      (x0: number, x1: number) => x0 - x1,
    ),
  );
  cx.push(iter, 'range_iterator');
  cx.push(next_2, 'int');
}

/** dsl/python.ops:2264 */
export function _ITER_NEXT_TUPLE(cx: Abstract): void {
  const iter = cx.pop('tuple_iterator');
  const sequence = cx.field(iter, 'tuple_iterator.sequence', true, 'object?', (x0: HeapRef) =>
    tuple_iterator_sequence(x0),
  );
  const next_2 = cx.element(
    sequence,
    'tuple.items',
    cx.field(iter, 'tuple_iterator.index', true, 'i32', (x0: HeapRef) => tuple_iterator_index(x0)),
    false,
    'object',
  );
  cx.setField(
    iter,
    'tuple_iterator.index',
    cx.apply(
      '+ i32',
      [
        cx.field(iter, 'tuple_iterator.index', true, 'i32', (x0: HeapRef) => tuple_iterator_index(x0)),
        cx.number(1),
      ],
      'i32',
      (x0: number, x1: number) => (x0 + x1) | 0,
    ),
  );
  cx.push(iter, 'tuple_iterator');
  cx.push(next_2, 'object');
}
