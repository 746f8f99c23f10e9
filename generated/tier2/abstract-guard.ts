// Generated from dsl/python.ops by `make regen`; do not edit. Digest bcbb3c1db8e1a71f.
/** Abstract cases: guard. See abstract.ts. */

import type { HeapRef, Value } from '../../runtime/heap/index.ts';
import {
  instance_dict,
  list_iterator_index,
  list_iterator_sequence,
  list_length,
  range_iterator_remaining,
  tuple_iterator_index,
  tuple_iterator_sequence,
} from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import type { Int } from '../../runtime/objects/numbers/int-arithmetic.ts';
import type { PyDict } from '../../runtime/operations/classes.ts';
import {
  class_of_version,
  instance_dict as operations_instance_dict,
  is_safe,
  shared_keys_version,
  type_version,
} from '../../runtime/operations/index.ts';
import type { Abstract } from '../tier2/domain.ts';

/** dsl/python.ops:936 */
export function _GUARD_BOTH_FLOAT(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  cx.check(0, cx.isType(left, 'float'));
  cx.narrow(left, 'float');
  cx.check(1, cx.isType(right, 'float'));
  cx.narrow(right, 'float');
  cx.push(left, 'float');
  cx.push(right, 'float');
}

/** dsl/python.ops:901 */
export function _GUARD_BOTH_INT(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  cx.check(0, cx.isType(left, 'int'));
  cx.narrow(left, 'int');
  cx.check(1, cx.isType(right, 'int'));
  cx.narrow(right, 'int');
  cx.push(left, 'int');
  cx.push(right, 'int');
}

/** dsl/python.ops:971 */
export function _GUARD_BOTH_UNICODE(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  cx.check(0, cx.isType(left, 'str'));
  cx.narrow(left, 'str');
  cx.check(1, cx.isType(right, 'str'));
  cx.narrow(right, 'str');
  cx.push(left, 'str');
  cx.push(right, 'str');
}

/** dsl/python.ops:3746 */
export function _GUARD_BOUND(cx: Abstract): void {
  const value = cx.pop('object?');
  cx.check(0, cx.not(cx.isNull(value)));
  cx.narrow(value, 'object');
  cx.push(value, 'object');
}

/** dsl/python.ops:1599 */
export function _GUARD_BUILTINS_VERSION(cx: Abstract): void {
  cx.watch(() => cx.field(cx.frame(), 'frame.builtins', false, 'dict', (x0: Frame) => x0.builtins), null);
  cx.check(
    0,
    cx.isType(
      cx.field(cx.frame(), 'frame.builtins', false, 'dict', (x0: Frame) => x0.builtins),
      'dict',
    ),
  );
  cx.check(
    1,
    cx.equal(
      cx.convert(
        'widen',
        cx.field(
          cx.field(cx.frame(), 'frame.builtins', false, 'dict', (x0: Frame) => x0.builtins),
          'dict.keys_version',
          true,
          'u32',
          (x0: PyDict) => x0.keys_version,
        ),
        'i64',
      ),
      cx.convert('widen', cx.operand(0), 'i64'),
    ),
  );
}

/** dsl/python.ops:1599 */
export function _GUARD_BUILTINS_VERSION__1(cx: Abstract): void {
  cx.check(
    0,
    cx.isType(
      cx.field(cx.frame(), 'frame.builtins', false, 'dict', (x0: Frame) => x0.builtins),
      'dict',
    ),
  );
}

/** dsl/python.ops:1599 */
export function _GUARD_BUILTINS_VERSION__2(cx: Abstract): void {
  cx.check(
    0,
    cx.equal(
      cx.convert(
        'widen',
        cx.field(
          cx.field(cx.frame(), 'frame.builtins', false, 'dict', (x0: Frame) => x0.builtins),
          'dict.keys_version',
          true,
          'u32',
          (x0: PyDict) => x0.keys_version,
        ),
        'i64',
      ),
      cx.convert('widen', cx.operand(0), 'i64'),
    ),
  );
}

/** dsl/python.ops:1997 */
export function _GUARD_DORV_NO_DICT(cx: Abstract): void {
  const owner = cx.pop('object');
  cx.check(0, cx.isType(owner, 'instance'));
  cx.narrow(owner, 'instance');
  cx.check(
    1,
    cx.or(
      cx.isNull(cx.field(owner, 'instance.dict', true, 'object?', (x0: HeapRef) => instance_dict(x0))),
      cx.isNull(cx.call('instance_dict', [owner], (x0: HeapRef) => operations_instance_dict(x0))),
    ),
  );
  cx.push(owner, 'instance');
}

/** dsl/python.ops:1997 */
export function _GUARD_DORV_NO_DICT__1(cx: Abstract): void {
  const owner = cx.pop('object');
  cx.check(0, cx.isType(owner, 'instance'));
  cx.narrow(owner, 'instance');
  cx.push(owner, 'instance');
}

/** dsl/python.ops:1997 */
export function _GUARD_DORV_NO_DICT__2(cx: Abstract): void {
  const owner = cx.pop('instance');
  cx.check(
    0,
    cx.or(
      cx.isNull(cx.field(owner, 'instance.dict', true, 'object?', (x0: HeapRef) => instance_dict(x0))),
      cx.isNull(cx.call('instance_dict', [owner], (x0: HeapRef) => operations_instance_dict(x0))),
    ),
  );
  cx.push(owner, 'instance');
}

/** dsl/python.ops:1900 */
export function _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT(cx: Abstract): void {
  const owner = cx.pop('object');
  cx.check(0, cx.isType(owner, 'instance'));
  cx.narrow(owner, 'instance');
  cx.check(
    1,
    cx.or(
      cx.isNull(cx.field(owner, 'instance.dict', true, 'object?', (x0: HeapRef) => instance_dict(x0))),
      cx.isNull(cx.call('instance_dict', [owner], (x0: HeapRef) => operations_instance_dict(x0))),
    ),
  );
  cx.push(owner, 'instance');
}

/** dsl/python.ops:1900 */
export function _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT__1(cx: Abstract): void {
  const owner = cx.pop('object');
  cx.check(0, cx.isType(owner, 'instance'));
  cx.narrow(owner, 'instance');
  cx.push(owner, 'instance');
}

/** dsl/python.ops:1900 */
export function _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT__2(cx: Abstract): void {
  const owner = cx.pop('instance');
  cx.check(
    0,
    cx.or(
      cx.isNull(cx.field(owner, 'instance.dict', true, 'object?', (x0: HeapRef) => instance_dict(x0))),
      cx.isNull(cx.call('instance_dict', [owner], (x0: HeapRef) => operations_instance_dict(x0))),
    ),
  );
  cx.push(owner, 'instance');
}

/** dsl/python.ops:3391 */
export function _GUARD_FLOAT_INT(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  cx.check(0, cx.isType(left, 'float'));
  cx.narrow(left, 'float');
  cx.check(1, cx.isType(right, 'int'));
  cx.narrow(right, 'int');
  cx.check(
    2,
    cx.call('is_safe', [right], (x0: Int) => is_safe(x0)),
  );
  cx.push(left, 'float');
  cx.push(right, 'int');
}

/** dsl/python.ops:3391 */
export function _GUARD_FLOAT_INT__1(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  cx.check(0, cx.isType(left, 'float'));
  cx.narrow(left, 'float');
  cx.push(left, 'float');
  cx.push(right, 'object');
}

/** dsl/python.ops:3391 */
export function _GUARD_FLOAT_INT__2(cx: Abstract): void {
  const right = cx.pop('object');
  cx.check(0, cx.isType(right, 'int'));
  cx.narrow(right, 'int');
  cx.push(right, 'int');
}

/** dsl/python.ops:3391 */
export function _GUARD_FLOAT_INT__3(cx: Abstract): void {
  const right = cx.pop('int');
  cx.check(
    0,
    cx.call('is_safe', [right], (x0: Int) => is_safe(x0)),
  );
  cx.push(right, 'int');
}

/** dsl/python.ops:1593 */
export function _GUARD_GLOBALS_VERSION(cx: Abstract): void {
  cx.watch(() => cx.field(cx.frame(), 'frame.globals', false, 'dict', (x0: Frame) => x0.globals), null);
  cx.check(
    0,
    cx.isType(
      cx.field(cx.frame(), 'frame.globals', false, 'dict', (x0: Frame) => x0.globals),
      'dict',
    ),
  );
  cx.check(
    1,
    cx.equal(
      cx.convert(
        'widen',
        cx.field(
          cx.field(cx.frame(), 'frame.globals', false, 'dict', (x0: Frame) => x0.globals),
          'dict.keys_version',
          true,
          'u32',
          (x0: PyDict) => x0.keys_version,
        ),
        'i64',
      ),
      cx.convert('widen', cx.operand(0), 'i64'),
    ),
  );
}

/** dsl/python.ops:1593 */
export function _GUARD_GLOBALS_VERSION__1(cx: Abstract): void {
  cx.check(
    0,
    cx.isType(
      cx.field(cx.frame(), 'frame.globals', false, 'dict', (x0: Frame) => x0.globals),
      'dict',
    ),
  );
}

/** dsl/python.ops:1593 */
export function _GUARD_GLOBALS_VERSION__2(cx: Abstract): void {
  cx.check(
    0,
    cx.equal(
      cx.convert(
        'widen',
        cx.field(
          cx.field(cx.frame(), 'frame.globals', false, 'dict', (x0: Frame) => x0.globals),
          'dict.keys_version',
          true,
          'u32',
          (x0: PyDict) => x0.keys_version,
        ),
        'i64',
      ),
      cx.convert('widen', cx.operand(0), 'i64'),
    ),
  );
}

/** dsl/python.ops:3385 */
export function _GUARD_INT_FLOAT(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  cx.check(0, cx.isType(left, 'int'));
  cx.narrow(left, 'int');
  cx.check(1, cx.isType(right, 'float'));
  cx.narrow(right, 'float');
  cx.check(
    2,
    cx.call('is_safe', [left], (x0: Int) => is_safe(x0)),
  );
  cx.push(left, 'int');
  cx.push(right, 'float');
}

/** dsl/python.ops:3385 */
export function _GUARD_INT_FLOAT__1(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  cx.check(0, cx.isType(left, 'int'));
  cx.narrow(left, 'int');
  cx.push(left, 'int');
  cx.push(right, 'object');
}

/** dsl/python.ops:3385 */
export function _GUARD_INT_FLOAT__2(cx: Abstract): void {
  const right = cx.pop('object');
  cx.check(0, cx.isType(right, 'float'));
  cx.narrow(right, 'float');
  cx.push(right, 'float');
}

/** dsl/python.ops:3385 */
export function _GUARD_INT_FLOAT__3(cx: Abstract): void {
  const right = cx.pop('float');
  const left = cx.pop('int');
  cx.check(
    0,
    cx.call('is_safe', [left], (x0: Int) => is_safe(x0)),
  );
  cx.push(left, 'int');
  cx.push(right, 'float');
}

/** dsl/python.ops:3316 */
export function _GUARD_IS_FALSE_POP(cx: Abstract): void {
  const flag = cx.pop('bool');
  cx.check(0, cx.isSingleton(flag, 'False'));
}

/** dsl/python.ops:3320 */
export function _GUARD_IS_NONE_POP(cx: Abstract): void {
  const val = cx.pop('object');
  cx.check(0, cx.isSingleton(val, 'None'));
  cx.narrow(val, 'none');
}

/** dsl/python.ops:3324 */
export function _GUARD_IS_NOT_NONE_POP(cx: Abstract): void {
  const val = cx.pop('object');
  cx.check(0, cx.not(cx.isSingleton(val, 'None')));
}

/** dsl/python.ops:3312 */
export function _GUARD_IS_TRUE_POP(cx: Abstract): void {
  const flag = cx.pop('bool');
  cx.check(0, cx.isSingleton(flag, 'True'));
}

/** dsl/python.ops:1906 */
export function _GUARD_KEYS_VERSION(cx: Abstract): void {
  const owner = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      cx.call('shared_keys_version', [owner], (x0: Value) => shared_keys_version(x0)),
      cx.operand(0),
    ),
  );
  cx.push(owner, 'object');
}

/** dsl/python.ops:936 */
export function _GUARD_NOS_FLOAT(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  cx.check(0, cx.isType(left, 'float'));
  cx.narrow(left, 'float');
  cx.push(left, 'float');
  cx.push(right, 'object');
}

/** dsl/python.ops:901 */
export function _GUARD_NOS_INT(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  cx.check(0, cx.isType(left, 'int'));
  cx.narrow(left, 'int');
  cx.push(left, 'int');
  cx.push(right, 'object');
}

/** dsl/python.ops:971 */
export function _GUARD_NOS_UNICODE(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  cx.check(0, cx.isType(left, 'str'));
  cx.narrow(left, 'str');
  cx.push(left, 'str');
  cx.push(right, 'object');
}

/** dsl/python.ops:2227 */
export function _GUARD_NOT_EXHAUSTED_LIST(cx: Abstract): void {
  const iter = cx.pop('list_iterator');
  cx.check(
    0,
    cx.not(
      cx.isNull(
        cx.field(iter, 'list_iterator.sequence', true, 'object?', (x0: HeapRef) =>
          list_iterator_sequence(x0),
        ),
      ),
    ),
  );
  const sequence = cx.field(iter, 'list_iterator.sequence', true, 'object?', (x0: HeapRef) =>
    list_iterator_sequence(x0),
  );
  cx.check(
    1,
    cx.apply(
      '< i32',
      [
        cx.field(iter, 'list_iterator.index', true, 'i32', (x0: HeapRef) => list_iterator_index(x0)),
        cx.field(sequence, 'list.length', true, 'i32', (x0: HeapRef) => list_length(x0)),
      ],
      'truth',
      (x0: number, x1: number) => x0 < x1,
    ),
  );
  cx.push(iter, 'list_iterator');
}

/** dsl/python.ops:2227 */
export function _GUARD_NOT_EXHAUSTED_LIST__1(cx: Abstract): void {
  const iter = cx.pop('list_iterator');
  cx.check(
    0,
    cx.not(
      cx.isNull(
        cx.field(iter, 'list_iterator.sequence', true, 'object?', (x0: HeapRef) =>
          list_iterator_sequence(x0),
        ),
      ),
    ),
  );
  cx.push(iter, 'list_iterator');
}

/** dsl/python.ops:2227 */
export function _GUARD_NOT_EXHAUSTED_LIST__2(cx: Abstract): void {
  const iter = cx.pop('list_iterator');
  const sequence = cx.field(iter, 'list_iterator.sequence', true, 'object?', (x0: HeapRef) =>
    list_iterator_sequence(x0),
  );
  cx.check(
    0,
    cx.apply(
      '< i32',
      [
        cx.field(iter, 'list_iterator.index', true, 'i32', (x0: HeapRef) => list_iterator_index(x0)),
        cx.field(sequence, 'list.length', true, 'i32', (x0: HeapRef) => list_length(x0)),
      ],
      'truth',
      (x0: number, x1: number) => x0 < x1,
    ),
  );
  cx.push(iter, 'list_iterator');
}

/** dsl/python.ops:2284 */
export function _GUARD_NOT_EXHAUSTED_RANGE(cx: Abstract): void {
  const iter = cx.pop('range_iterator');
  cx.check(
    0,
    cx.apply(
      '> i64',
      [
        cx.field(iter, 'range_iterator.remaining', true, 'i64', (x0: HeapRef) =>
          range_iterator_remaining(x0),
        ),
        cx.number(0),
      ],
      'truth',
      (x0: number, x1: number) => x0 > x1,
    ),
  );
  cx.push(iter, 'range_iterator');
}

/** dsl/python.ops:2258 */
export function _GUARD_NOT_EXHAUSTED_TUPLE(cx: Abstract): void {
  const iter = cx.pop('tuple_iterator');
  cx.check(
    0,
    cx.not(
      cx.isNull(
        cx.field(iter, 'tuple_iterator.sequence', true, 'object?', (x0: HeapRef) =>
          tuple_iterator_sequence(x0),
        ),
      ),
    ),
  );
  const sequence = cx.field(iter, 'tuple_iterator.sequence', true, 'object?', (x0: HeapRef) =>
    tuple_iterator_sequence(x0),
  );
  cx.check(
    1,
    cx.apply(
      '< i32',
      [
        cx.field(iter, 'tuple_iterator.index', true, 'i32', (x0: HeapRef) => tuple_iterator_index(x0)),
        cx.capacity(sequence, 'tuple.items', false),
      ],
      'truth',
      (x0: number, x1: number) => x0 < x1,
    ),
  );
  cx.push(iter, 'tuple_iterator');
}

/** dsl/python.ops:2258 */
export function _GUARD_NOT_EXHAUSTED_TUPLE__1(cx: Abstract): void {
  const iter = cx.pop('tuple_iterator');
  cx.check(
    0,
    cx.not(
      cx.isNull(
        cx.field(iter, 'tuple_iterator.sequence', true, 'object?', (x0: HeapRef) =>
          tuple_iterator_sequence(x0),
        ),
      ),
    ),
  );
  cx.push(iter, 'tuple_iterator');
}

/** dsl/python.ops:2258 */
export function _GUARD_NOT_EXHAUSTED_TUPLE__2(cx: Abstract): void {
  const iter = cx.pop('tuple_iterator');
  const sequence = cx.field(iter, 'tuple_iterator.sequence', true, 'object?', (x0: HeapRef) =>
    tuple_iterator_sequence(x0),
  );
  cx.check(
    0,
    cx.apply(
      '< i32',
      [
        cx.field(iter, 'tuple_iterator.index', true, 'i32', (x0: HeapRef) => tuple_iterator_index(x0)),
        cx.capacity(sequence, 'tuple.items', false),
      ],
      'truth',
      (x0: number, x1: number) => x0 < x1,
    ),
  );
  cx.push(iter, 'tuple_iterator');
}

/** dsl/python.ops:3398 */
export function _GUARD_SAFE_INTS(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  cx.check(0, cx.isType(left, 'int'));
  cx.narrow(left, 'int');
  cx.check(1, cx.isType(right, 'int'));
  cx.narrow(right, 'int');
  cx.check(
    2,
    cx.call('is_safe', [left], (x0: Int) => is_safe(x0)),
  );
  cx.check(
    3,
    cx.call('is_safe', [right], (x0: Int) => is_safe(x0)),
  );
  cx.check(4, cx.not(cx.equal(right, cx.number(0))));
  cx.push(left, 'int');
  cx.push(right, 'int');
}

/** dsl/python.ops:3398 */
export function _GUARD_SAFE_INTS__1(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  cx.check(0, cx.isType(left, 'int'));
  cx.narrow(left, 'int');
  cx.push(left, 'int');
  cx.push(right, 'object');
}

/** dsl/python.ops:3398 */
export function _GUARD_SAFE_INTS__2(cx: Abstract): void {
  const right = cx.pop('object');
  cx.check(0, cx.isType(right, 'int'));
  cx.narrow(right, 'int');
  cx.push(right, 'int');
}

/** dsl/python.ops:3398 */
export function _GUARD_SAFE_INTS__3(cx: Abstract): void {
  const right = cx.pop('int');
  const left = cx.pop('int');
  cx.check(
    0,
    cx.call('is_safe', [left], (x0: Int) => is_safe(x0)),
  );
  cx.push(left, 'int');
  cx.push(right, 'int');
}

/** dsl/python.ops:3398 */
export function _GUARD_SAFE_INTS__4(cx: Abstract): void {
  const right = cx.pop('int');
  cx.check(
    0,
    cx.call('is_safe', [right], (x0: Int) => is_safe(x0)),
  );
  cx.push(right, 'int');
}

/** dsl/python.ops:3398 */
export function _GUARD_SAFE_INTS__5(cx: Abstract): void {
  const right = cx.pop('int');
  cx.check(0, cx.not(cx.equal(right, cx.number(0))));
  cx.push(right, 'int');
}

/** dsl/python.ops:936 */
export function _GUARD_TOS_FLOAT(cx: Abstract): void {
  const right = cx.pop('object');
  cx.check(0, cx.isType(right, 'float'));
  cx.narrow(right, 'float');
  cx.push(right, 'float');
}

/** dsl/python.ops:901 */
export function _GUARD_TOS_INT(cx: Abstract): void {
  const right = cx.pop('object');
  cx.check(0, cx.isType(right, 'int'));
  cx.narrow(right, 'int');
  cx.push(right, 'int');
}

/** dsl/python.ops:971 */
export function _GUARD_TOS_UNICODE(cx: Abstract): void {
  const right = cx.pop('object');
  cx.check(0, cx.isType(right, 'str'));
  cx.narrow(right, 'str');
  cx.push(right, 'str');
}

/** dsl/python.ops:849 */
export function _GUARD_TYPE_VERSION(cx: Abstract): void {
  const owner = cx.pop('object');
  cx.watch(() => cx.call('class_of_version', [cx.operand(0)], (x0: number) => class_of_version(x0)), null);
  cx.check(
    0,
    cx.equal(
      cx.call('type_version', [owner], (x0: Value) => type_version(x0)),
      cx.operand(0),
    ),
  );
  cx.push(owner, 'object');
}
