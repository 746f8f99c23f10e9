// Generated from dsl/python.ops by `make regen`; do not edit. Digest d0fcc93492b72de1.
/** Abstract cases: call. See abstract.ts. */

import type { HeapRef, Value } from '../../runtime/heap/index.ts';
import { list_length } from '../../runtime/heap/index.ts';
import {
  builtin_kind,
  descriptor_kind,
  is_native_class,
  real_function,
  type_of,
  well_known,
} from '../../runtime/operations/index.ts';
import type { Abstract } from '../tier2/domain.ts';

/** dsl/python.ops:2756 */
export function _CALL_BUILTIN_CLASS(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.call('is_native_class', [callable], (x0: Value) => is_native_class(x0)),
  );
  const res = cx.call('construct', [callable, self_or_null, ...args], null);
  cx.push(res, 'object');
}

/** dsl/python.ops:2813 */
export function _CALL_BUILTIN_FAST(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      cx.call('builtin_kind', [callable], (x0: Value) => builtin_kind(x0)),
      cx.number(3),
    ),
  );
  const res = cx.call('call_builtin', [callable, self_or_null, ...args], null);
  cx.push(res, 'object');
}

/** dsl/python.ops:2825 */
export function _CALL_BUILTIN_FAST_WITH_KEYWORDS(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      cx.call('builtin_kind', [callable], (x0: Value) => builtin_kind(x0)),
      cx.number(4),
    ),
  );
  const res = cx.call('call_builtin', [callable, self_or_null, ...args], null);
  cx.push(res, 'object');
}

/** dsl/python.ops:2800 */
export function _CALL_BUILTIN_O(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      cx.apply(
        '+ i32',
        [cx.number(cx.oparg()), cx.choose(cx.isNull(self_or_null), cx.number(0), cx.number(1), 'i32')],
        'i32',
        (x0: number, x1: number) => (x0 + x1) | 0,
      ),
      cx.number(1),
    ),
  );
  cx.check(
    1,
    cx.equal(
      cx.call('builtin_kind', [callable], (x0: Value) => builtin_kind(x0)),
      cx.number(2),
    ),
  );
  const res = cx.call('call_builtin', [callable, self_or_null, ...args], null);
  cx.push(res, 'object');
}

/** dsl/python.ops:2984 */
export function _CALL_INTRINSIC_1(cx: Abstract): void {
  const value = cx.pop('object');
  const res = cx.call('call_intrinsic_1', [cx.frame(), cx.number(cx.oparg()), value], null);
  cx.push(res, 'object');
}

/** dsl/python.ops:2997 */
export function _CALL_INTRINSIC_2(cx: Abstract): void {
  const value1 = cx.pop('object');
  const value2 = cx.pop('object');
  const res = cx.call('call_intrinsic_2', [cx.number(cx.oparg()), value2, value1], null);
  cx.push(res, 'object');
}

/** dsl/python.ops:2851 */
export function _CALL_ISINSTANCE(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      cx.apply(
        '+ i32',
        [cx.number(cx.oparg()), cx.choose(cx.isNull(self_or_null), cx.number(0), cx.number(1), 'i32')],
        'i32',
        (x0: number, x1: number) => (x0 + x1) | 0,
      ),
      cx.number(2),
    ),
  );
  cx.check(
    1,
    cx.equal(
      callable,
      cx.call('well_known', [cx.number(5)], (x0: number) => well_known(x0)),
    ),
  );
  const [res] = cx.branch(
    cx.not(cx.isNull(self_or_null)),
    () => {
      const res = cx.convert(
        'box',
        cx.call('is_instance', [self_or_null, cx.at(args, cx.number(0))], null),
        'bool',
      );
      return [res] as const;
    },
    () => {
      const res = cx.convert(
        'box',
        cx.call('is_instance', [cx.at(args, cx.number(0)), cx.at(args, cx.number(1))], null),
        'bool',
      );
      return [res] as const;
    },
  );
  cx.push(res, 'object');
}

/** dsl/python.ops:2837 */
export function _CALL_LEN(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      cx.apply(
        '+ i32',
        [cx.number(cx.oparg()), cx.choose(cx.isNull(self_or_null), cx.number(0), cx.number(1), 'i32')],
        'i32',
        (x0: number, x1: number) => (x0 + x1) | 0,
      ),
      cx.number(1),
    ),
  );
  cx.check(
    1,
    cx.equal(
      callable,
      cx.call('well_known', [cx.number(4)], (x0: number) => well_known(x0)),
    ),
  );
  const [res] = cx.branch(
    cx.not(cx.isNull(self_or_null)),
    () => {
      const res = cx.call('length', [self_or_null], null);
      return [res] as const;
    },
    () => {
      const res = cx.call('length', [cx.at(args, cx.number(0))], null);
      return [res] as const;
    },
  );
  cx.push(res, 'object');
}

/** dsl/python.ops:2865 */
export function _CALL_LIST_APPEND(cx: Abstract): void {
  const arg = cx.pop('object');
  const self = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.isType(self, 'list'));
  cx.narrow(self, 'list');
  cx.check(
    1,
    cx.equal(
      callable,
      cx.call('well_known', [cx.number(6)], (x0: number) => well_known(x0)),
    ),
  );
  cx.branch(
    cx.apply(
      '< i32',
      [
        cx.field(self, 'list.length', true, 'i32', (x0: HeapRef) => list_length(x0)),
        cx.capacity(self, 'list.items', true),
      ],
      'truth',
      (x0: number, x1: number) => x0 < x1,
    ),
    () => {
      cx.setElement(
        self,
        'list.items',
        cx.field(self, 'list.length', true, 'i32', (x0: HeapRef) => list_length(x0)),
        arg,
      );
      cx.setField(
        self,
        'list.length',
        cx.apply(
          '+ i32',
          [cx.field(self, 'list.length', true, 'i32', (x0: HeapRef) => list_length(x0)), cx.number(1)],
          'i32',
          (x0: number, x1: number) => (x0 + x1) | 0,
        ),
      );
      return [] as const;
    },
    () => {
      cx.call('list_append_slow', [self, arg], null);
      return [] as const;
    },
  );
  const res = cx.singleton('None');
  cx.push(res, 'object');
}

/** dsl/python.ops:2924 */
export function _CALL_METHOD_DESCRIPTOR_FAST(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      cx.call('descriptor_kind', [callable], (x0: Value) => descriptor_kind(x0)),
      cx.number(3),
    ),
  );
  cx.check(1, cx.call('is_receiver', [callable, self_or_null, ...args], null));
  const res = cx.call('call_descriptor', [callable, self_or_null, ...args], null);
  cx.push(res, 'object');
}

/** dsl/python.ops:2897 */
export function _CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      cx.call('descriptor_kind', [callable], (x0: Value) => descriptor_kind(x0)),
      cx.number(4),
    ),
  );
  cx.check(1, cx.call('is_receiver', [callable, self_or_null, ...args], null));
  const res = cx.call('call_descriptor', [callable, self_or_null, ...args], null);
  cx.push(res, 'object');
}

/** dsl/python.ops:2910 */
export function _CALL_METHOD_DESCRIPTOR_NOARGS(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      cx.apply(
        '+ i32',
        [cx.number(cx.oparg()), cx.choose(cx.isNull(self_or_null), cx.number(0), cx.number(1), 'i32')],
        'i32',
        (x0: number, x1: number) => (x0 + x1) | 0,
      ),
      cx.number(1),
    ),
  );
  cx.check(
    1,
    cx.equal(
      cx.call('descriptor_kind', [callable], (x0: Value) => descriptor_kind(x0)),
      cx.number(1),
    ),
  );
  cx.check(2, cx.call('is_receiver', [callable, self_or_null, ...args], null));
  const res = cx.call('call_descriptor', [callable, self_or_null, ...args], null);
  cx.push(res, 'object');
}

/** dsl/python.ops:2883 */
export function _CALL_METHOD_DESCRIPTOR_O(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      cx.apply(
        '+ i32',
        [cx.number(cx.oparg()), cx.choose(cx.isNull(self_or_null), cx.number(0), cx.number(1), 'i32')],
        'i32',
        (x0: number, x1: number) => (x0 + x1) | 0,
      ),
      cx.number(2),
    ),
  );
  cx.check(
    1,
    cx.equal(
      cx.call('descriptor_kind', [callable], (x0: Value) => descriptor_kind(x0)),
      cx.number(2),
    ),
  );
  cx.check(2, cx.call('is_receiver', [callable, self_or_null, ...args], null));
  const res = cx.call('call_descriptor', [callable, self_or_null, ...args], null);
  cx.push(res, 'object');
}

/** dsl/python.ops:3694 */
export function _CALL_NATIVE(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  const res = cx.call('call', [callable, self_or_null, ...args], null);
  cx.push(res, 'object');
}

/** dsl/python.ops:2695 */
export function _CALL_NON_PY_GENERAL(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  const callee = cx.call('call_frame', [callable, self_or_null, ...args], null);
  const [res] = cx.branch(
    cx.not(cx.isNull(callee)),
    () => {
      cx.setField(cx.frame(), 'frame.return_offset', cx.size());
      return null;
    },
    () => {
      const res = cx.call('call', [callable, self_or_null, ...args], null);
      return [res] as const;
    },
  );
  cx.push(res, 'object');
}

/** dsl/python.ops:3662 */
export function _CALL_REAL(cx: Abstract): void {
  const arg = cx.pop('float');
  const null_2 = cx.pop('null');
  const callable = cx.pop('object');
  const result = cx.call(
    'real_function',
    [callable, cx.convert('unbox', arg, 'f64')],
    (x0: Value, x1: number) => real_function(x0, x1),
  );
  cx.check(
    0,
    cx.apply(
      '== f64',
      [cx.apply('- f64', [result, result], 'f64', (x0: number, x1: number) => x0 - x1), cx.number(0)],
      'truth',
      (x0: number, x1: number) => x0 === x1,
    ),
  );
  const res = cx.convert('box', result, 'float');
  cx.push(res, 'float');
}

/** dsl/python.ops:2728 */
export function _CALL_STR_1(cx: Abstract): void {
  const arg = cx.pop('object');
  const null_2 = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.isNull(null_2));
  cx.narrow(null_2, 'null');
  cx.check(
    1,
    cx.equal(
      callable,
      cx.call('well_known', [cx.number(1)], (x0: number) => well_known(x0)),
    ),
  );
  const res = cx.call('to_str', [arg], null);
  cx.push(res, 'object');
}

/** dsl/python.ops:2742 */
export function _CALL_TUPLE_1(cx: Abstract): void {
  const arg = cx.pop('object');
  const null_2 = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.isNull(null_2));
  cx.narrow(null_2, 'null');
  cx.check(
    1,
    cx.equal(
      callable,
      cx.call('well_known', [cx.number(2)], (x0: number) => well_known(x0)),
    ),
  );
  const res = cx.call('to_tuple', [arg], null);
  cx.push(res, 'object');
}

/** dsl/python.ops:2716 */
export function _CALL_TYPE_1(cx: Abstract): void {
  const arg = cx.pop('object');
  const null_2 = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.isNull(null_2));
  cx.narrow(null_2, 'null');
  cx.check(
    1,
    cx.equal(
      callable,
      cx.call('well_known', [cx.number(0)], (x0: number) => well_known(x0)),
    ),
  );
  const res = cx.call('type_of', [arg], (x0: Value) => type_of(x0));
  cx.push(res, 'object');
}
