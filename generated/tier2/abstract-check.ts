// Generated from dsl/python.ops by `make regen`; do not edit. Digest a53a5fc935a240a9.
/** Abstract cases: check. See abstract.ts. */

import type { HeapRef, Value } from '../../runtime/heap/index.ts';
import { list_length } from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import type { Int } from '../../runtime/objects/numbers/int-arithmetic.ts';
import type { PyCode, PyFunction, PyMethod } from '../../runtime/operations/classes.ts';
import {
  class_of_version,
  class_version,
  executor_is_valid,
  has_call_depth,
  has_lazy_dict,
  has_stack_space,
  instance_dict,
  is_native,
  is_real_function,
  is_safe,
  module_dict,
  module_version,
  running_function_version,
  takes_ints_as_floats,
  type_version,
  well_known,
} from '../../runtime/operations/index.ts';
import type { Abstract, Sym } from '../tier2/domain.ts';

/** dsl/python.ops:1845 */
export function _CHECK_ATTR_CLASS(cx: Abstract): void {
  const owner = cx.pop('object');
  cx.watch(() => cx.call('class_of_version', [cx.operand(0)], (x0: number) => class_of_version(x0)), null);
  cx.check(
    0,
    cx.equal(
      cx.call('class_version', [owner], (x0: Value) => class_version(x0)),
      cx.operand(0),
    ),
  );
  cx.push(owner, 'object');
}

/** dsl/python.ops:1934 */
export function _CHECK_ATTR_METHOD_LAZY_DICT(cx: Abstract): void {
  const owner = cx.pop('object');
  cx.check(
    0,
    cx.call('has_lazy_dict', [owner], (x0: Value) => has_lazy_dict(x0)),
  );
  cx.push(owner, 'object');
}

/** dsl/python.ops:1786 */
export function _CHECK_ATTR_MODULE(cx: Abstract): void {
  const owner = cx.pop('object');
  if (cx.isKnown(owner)) {
    cx.watch(() => cx.call('module_dict', [owner], (x0: Value) => module_dict(x0)), null);
  }
  cx.check(
    0,
    cx.equal(
      cx.call('module_version', [owner], (x0: Value) => module_version(x0)),
      cx.operand(0),
    ),
  );
  cx.push(owner, 'object');
}

/** dsl/python.ops:1806 */
export function _CHECK_ATTR_WITH_HINT(cx: Abstract): void {
  const owner = cx.pop('object');
  cx.check(0, cx.not(cx.isNull(cx.call('instance_dict', [owner], (x0: Value) => instance_dict(x0)))));
  cx.push(owner, 'object');
}

/** dsl/python.ops:3344 */
export function _CHECK_BUILTINS(cx: Abstract): void {
  cx.check(
    0,
    cx.equal(
      cx.field(cx.frame(), 'frame.builtins', false, 'dict', (x0: Frame) => x0.builtins),
      cx.object(0),
    ),
  );
}

/** dsl/python.ops:3183 */
export function _CHECK_CALLABLE_TYPE_VERSION(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.watch(() => cx.call('class_of_version', [cx.operand(0)], (x0: number) => class_of_version(x0)), null);
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.check(
    1,
    cx.equal(
      cx.call('type_version', [callable], (x0: Value) => type_version(x0)),
      cx.operand(0),
    ),
  );
  cx.push(callable, 'object');
  cx.push(self_or_null, 'null');
  cx.pushRun(args);
}

/** dsl/python.ops:3183 */
export function _CHECK_CALLABLE_TYPE_VERSION__1(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.push(self_or_null, 'null');
  cx.pushRun(args);
}

/** dsl/python.ops:3183 */
export function _CHECK_CALLABLE_TYPE_VERSION__2(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('null');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      cx.call('type_version', [callable], (x0: Value) => type_version(x0)),
      cx.operand(0),
    ),
  );
  cx.push(callable, 'object');
  cx.push(self_or_null, 'null');
  cx.pushRun(args);
}

/** dsl/python.ops:2627 */
export function _CHECK_CALL_BOUND_METHOD_EXACT_ARGS(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const null_2 = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.isNull(null_2));
  cx.narrow(null_2, 'null');
  cx.check(1, cx.isType(callable, 'bound_method'));
  cx.narrow(callable, 'bound_method');
  cx.push(callable, 'bound_method');
  cx.push(null_2, 'null');
  cx.pushRun(args);
}

/** dsl/python.ops:2627 */
export function _CHECK_CALL_BOUND_METHOD_EXACT_ARGS__1(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const null_2 = cx.pop('object?');
  cx.check(0, cx.isNull(null_2));
  cx.narrow(null_2, 'null');
  cx.push(null_2, 'null');
  cx.pushRun(args);
}

/** dsl/python.ops:2627 */
export function _CHECK_CALL_BOUND_METHOD_EXACT_ARGS__2(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const null_2 = cx.pop('null');
  const callable = cx.pop('object');
  cx.check(0, cx.isType(callable, 'bound_method'));
  cx.narrow(callable, 'bound_method');
  cx.push(callable, 'bound_method');
  cx.push(null_2, 'null');
  cx.pushRun(args);
}

/** dsl/python.ops:3155 */
export function _CHECK_CALL_DEPTH(cx: Abstract): void {
  cx.check(
    0,
    cx.call('has_call_depth', [], () => has_call_depth()),
  );
}

/** dsl/python.ops:3587 */
export function _CHECK_CALL_LEN(cx: Abstract): void {
  const arg = cx.pop('object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.check(
    1,
    cx.equal(
      callable,
      cx.call('well_known', [cx.number(4)], (x0: number) => well_known(x0)),
    ),
  );
  cx.push(callable, 'object');
  cx.push(self_or_null, 'null');
  cx.push(arg, 'object');
}

/** dsl/python.ops:3587 */
export function _CHECK_CALL_LEN__1(cx: Abstract): void {
  const arg = cx.pop('object');
  const self_or_null = cx.pop('object?');
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.push(self_or_null, 'null');
  cx.push(arg, 'object');
}

/** dsl/python.ops:3587 */
export function _CHECK_CALL_LEN__2(cx: Abstract): void {
  const arg = cx.pop('object');
  const self_or_null = cx.pop('null');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      callable,
      cx.call('well_known', [cx.number(4)], (x0: number) => well_known(x0)),
    ),
  );
  cx.push(callable, 'object');
  cx.push(self_or_null, 'null');
  cx.push(arg, 'object');
}

/** dsl/python.ops:3636 */
export function _CHECK_CALL_LIST_APPEND(cx: Abstract): void {
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
  cx.push(callable, 'object');
  cx.push(self, 'list');
  cx.push(arg, 'object');
}

/** dsl/python.ops:3636 */
export function _CHECK_CALL_LIST_APPEND__1(cx: Abstract): void {
  const arg = cx.pop('object');
  const self = cx.pop('object?');
  cx.check(0, cx.isType(self, 'list'));
  cx.narrow(self, 'list');
  cx.push(self, 'list');
  cx.push(arg, 'object');
}

/** dsl/python.ops:3636 */
export function _CHECK_CALL_LIST_APPEND__2(cx: Abstract): void {
  const arg = cx.pop('object');
  const self = cx.pop('list');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      callable,
      cx.call('well_known', [cx.number(6)], (x0: number) => well_known(x0)),
    ),
  );
  cx.push(callable, 'object');
  cx.push(self, 'list');
  cx.push(arg, 'object');
}

/** dsl/python.ops:3690 */
export function _CHECK_CALL_NATIVE(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.call('is_native', [callable], (x0: Value) => is_native(x0)),
  );
  cx.push(callable, 'object');
  cx.push(self_or_null, 'object?');
  cx.pushRun(args);
}

/** dsl/python.ops:3469 */
export function _CHECK_CALL_RANGE_1(cx: Abstract): void {
  const stop = cx.pop('object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.check(
    1,
    cx.equal(
      callable,
      cx.call('well_known', [cx.number(7)], (x0: number) => well_known(x0)),
    ),
  );
  cx.check(2, cx.isType(stop, 'int'));
  cx.narrow(stop, 'int');
  cx.check(
    3,
    cx.call('is_safe', [stop], (x0: Int) => is_safe(x0)),
  );
  cx.push(callable, 'object');
  cx.push(self_or_null, 'null');
  cx.push(stop, 'int');
}

/** dsl/python.ops:3469 */
export function _CHECK_CALL_RANGE_1__1(cx: Abstract): void {
  const stop = cx.pop('object');
  const self_or_null = cx.pop('object?');
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.push(self_or_null, 'null');
  cx.push(stop, 'object');
}

/** dsl/python.ops:3469 */
export function _CHECK_CALL_RANGE_1__2(cx: Abstract): void {
  const stop = cx.pop('object');
  const self_or_null = cx.pop('null');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      callable,
      cx.call('well_known', [cx.number(7)], (x0: number) => well_known(x0)),
    ),
  );
  cx.push(callable, 'object');
  cx.push(self_or_null, 'null');
  cx.push(stop, 'object');
}

/** dsl/python.ops:3469 */
export function _CHECK_CALL_RANGE_1__3(cx: Abstract): void {
  const stop = cx.pop('object');
  cx.check(0, cx.isType(stop, 'int'));
  cx.narrow(stop, 'int');
  cx.push(stop, 'int');
}

/** dsl/python.ops:3469 */
export function _CHECK_CALL_RANGE_1__4(cx: Abstract): void {
  const stop = cx.pop('int');
  cx.check(
    0,
    cx.call('is_safe', [stop], (x0: Int) => is_safe(x0)),
  );
  cx.push(stop, 'int');
}

/** dsl/python.ops:3486 */
export function _CHECK_CALL_RANGE_2(cx: Abstract): void {
  const stop = cx.pop('object');
  const start_2 = cx.pop('object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.check(
    1,
    cx.equal(
      callable,
      cx.call('well_known', [cx.number(7)], (x0: number) => well_known(x0)),
    ),
  );
  cx.check(2, cx.isType(start_2, 'int'));
  cx.narrow(start_2, 'int');
  cx.check(3, cx.isType(stop, 'int'));
  cx.narrow(stop, 'int');
  cx.check(
    4,
    cx.call('is_safe', [start_2], (x0: Int) => is_safe(x0)),
  );
  cx.check(
    5,
    cx.call('is_safe', [stop], (x0: Int) => is_safe(x0)),
  );
  cx.push(callable, 'object');
  cx.push(self_or_null, 'null');
  cx.push(start_2, 'int');
  cx.push(stop, 'int');
}

/** dsl/python.ops:3486 */
export function _CHECK_CALL_RANGE_2__1(cx: Abstract): void {
  const stop = cx.pop('object');
  const start_2 = cx.pop('object');
  const self_or_null = cx.pop('object?');
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.push(self_or_null, 'null');
  cx.push(start_2, 'object');
  cx.push(stop, 'object');
}

/** dsl/python.ops:3486 */
export function _CHECK_CALL_RANGE_2__2(cx: Abstract): void {
  const stop = cx.pop('object');
  const start_2 = cx.pop('object');
  const self_or_null = cx.pop('null');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      callable,
      cx.call('well_known', [cx.number(7)], (x0: number) => well_known(x0)),
    ),
  );
  cx.push(callable, 'object');
  cx.push(self_or_null, 'null');
  cx.push(start_2, 'object');
  cx.push(stop, 'object');
}

/** dsl/python.ops:3486 */
export function _CHECK_CALL_RANGE_2__3(cx: Abstract): void {
  const stop = cx.pop('object');
  const start_2 = cx.pop('object');
  cx.check(0, cx.isType(start_2, 'int'));
  cx.narrow(start_2, 'int');
  cx.push(start_2, 'int');
  cx.push(stop, 'object');
}

/** dsl/python.ops:3486 */
export function _CHECK_CALL_RANGE_2__4(cx: Abstract): void {
  const stop = cx.pop('object');
  cx.check(0, cx.isType(stop, 'int'));
  cx.narrow(stop, 'int');
  cx.push(stop, 'int');
}

/** dsl/python.ops:3486 */
export function _CHECK_CALL_RANGE_2__5(cx: Abstract): void {
  const stop = cx.pop('int');
  const start_2 = cx.pop('int');
  cx.check(
    0,
    cx.call('is_safe', [start_2], (x0: Int) => is_safe(x0)),
  );
  cx.push(start_2, 'int');
  cx.push(stop, 'int');
}

/** dsl/python.ops:3486 */
export function _CHECK_CALL_RANGE_2__6(cx: Abstract): void {
  const stop = cx.pop('int');
  cx.check(
    0,
    cx.call('is_safe', [stop], (x0: Int) => is_safe(x0)),
  );
  cx.push(stop, 'int');
}

/** dsl/python.ops:3507 */
export function _CHECK_CALL_RANGE_3(cx: Abstract): void {
  const step = cx.pop('object');
  const stop = cx.pop('object');
  const start_2 = cx.pop('object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.check(
    1,
    cx.equal(
      callable,
      cx.call('well_known', [cx.number(7)], (x0: number) => well_known(x0)),
    ),
  );
  cx.check(2, cx.isType(start_2, 'int'));
  cx.narrow(start_2, 'int');
  cx.check(3, cx.isType(stop, 'int'));
  cx.narrow(stop, 'int');
  cx.check(4, cx.isType(step, 'int'));
  cx.narrow(step, 'int');
  cx.check(
    5,
    cx.call('is_safe', [start_2], (x0: Int) => is_safe(x0)),
  );
  cx.check(
    6,
    cx.call('is_safe', [stop], (x0: Int) => is_safe(x0)),
  );
  cx.check(
    7,
    cx.call('is_safe', [step], (x0: Int) => is_safe(x0)),
  );
  cx.push(callable, 'object');
  cx.push(self_or_null, 'null');
  cx.push(start_2, 'int');
  cx.push(stop, 'int');
  cx.push(step, 'int');
}

/** dsl/python.ops:3507 */
export function _CHECK_CALL_RANGE_3__1(cx: Abstract): void {
  const step = cx.pop('object');
  const stop = cx.pop('object');
  const start_2 = cx.pop('object');
  const self_or_null = cx.pop('object?');
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.push(self_or_null, 'null');
  cx.push(start_2, 'object');
  cx.push(stop, 'object');
  cx.push(step, 'object');
}

/** dsl/python.ops:3507 */
export function _CHECK_CALL_RANGE_3__2(cx: Abstract): void {
  const step = cx.pop('object');
  const stop = cx.pop('object');
  const start_2 = cx.pop('object');
  const self_or_null = cx.pop('null');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      callable,
      cx.call('well_known', [cx.number(7)], (x0: number) => well_known(x0)),
    ),
  );
  cx.push(callable, 'object');
  cx.push(self_or_null, 'null');
  cx.push(start_2, 'object');
  cx.push(stop, 'object');
  cx.push(step, 'object');
}

/** dsl/python.ops:3507 */
export function _CHECK_CALL_RANGE_3__3(cx: Abstract): void {
  const step = cx.pop('object');
  const stop = cx.pop('object');
  const start_2 = cx.pop('object');
  cx.check(0, cx.isType(start_2, 'int'));
  cx.narrow(start_2, 'int');
  cx.push(start_2, 'int');
  cx.push(stop, 'object');
  cx.push(step, 'object');
}

/** dsl/python.ops:3507 */
export function _CHECK_CALL_RANGE_3__4(cx: Abstract): void {
  const step = cx.pop('object');
  const stop = cx.pop('object');
  cx.check(0, cx.isType(stop, 'int'));
  cx.narrow(stop, 'int');
  cx.push(stop, 'int');
  cx.push(step, 'object');
}

/** dsl/python.ops:3507 */
export function _CHECK_CALL_RANGE_3__5(cx: Abstract): void {
  const step = cx.pop('object');
  cx.check(0, cx.isType(step, 'int'));
  cx.narrow(step, 'int');
  cx.push(step, 'int');
}

/** dsl/python.ops:3507 */
export function _CHECK_CALL_RANGE_3__6(cx: Abstract): void {
  const step = cx.pop('int');
  const stop = cx.pop('int');
  const start_2 = cx.pop('int');
  cx.check(
    0,
    cx.call('is_safe', [start_2], (x0: Int) => is_safe(x0)),
  );
  cx.push(start_2, 'int');
  cx.push(stop, 'int');
  cx.push(step, 'int');
}

/** dsl/python.ops:3507 */
export function _CHECK_CALL_RANGE_3__7(cx: Abstract): void {
  const step = cx.pop('int');
  const stop = cx.pop('int');
  cx.check(
    0,
    cx.call('is_safe', [stop], (x0: Int) => is_safe(x0)),
  );
  cx.push(stop, 'int');
  cx.push(step, 'int');
}

/** dsl/python.ops:3507 */
export function _CHECK_CALL_RANGE_3__8(cx: Abstract): void {
  const step = cx.pop('int');
  cx.check(
    0,
    cx.call('is_safe', [step], (x0: Int) => is_safe(x0)),
  );
  cx.push(step, 'int');
}

/** dsl/python.ops:3656 */
export function _CHECK_CALL_REAL(cx: Abstract): void {
  const arg = cx.pop('object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.check(
    1,
    cx.call('is_real_function', [callable], (x0: Value) => is_real_function(x0)),
  );
  cx.check(2, cx.isType(arg, 'float'));
  cx.narrow(arg, 'float');
  cx.push(callable, 'object');
  cx.push(self_or_null, 'null');
  cx.push(arg, 'float');
}

/** dsl/python.ops:3673 */
export function _CHECK_CALL_REAL_OF_INT(cx: Abstract): void {
  const arg = cx.pop('object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.check(
    1,
    cx.call('takes_ints_as_floats', [callable], (x0: Value) => takes_ints_as_floats(x0)),
  );
  cx.check(2, cx.isType(arg, 'int'));
  cx.narrow(arg, 'int');
  cx.check(
    3,
    cx.call('is_safe', [arg], (x0: Int) => is_safe(x0)),
  );
  cx.push(callable, 'object');
  cx.push(self_or_null, 'null');
  cx.push(arg, 'int');
}

/** dsl/python.ops:3673 */
export function _CHECK_CALL_REAL_OF_INT__1(cx: Abstract): void {
  const arg = cx.pop('object');
  const self_or_null = cx.pop('object?');
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.push(self_or_null, 'null');
  cx.push(arg, 'object');
}

/** dsl/python.ops:3673 */
export function _CHECK_CALL_REAL_OF_INT__2(cx: Abstract): void {
  const arg = cx.pop('object');
  const self_or_null = cx.pop('null');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.call('takes_ints_as_floats', [callable], (x0: Value) => takes_ints_as_floats(x0)),
  );
  cx.push(callable, 'object');
  cx.push(self_or_null, 'null');
  cx.push(arg, 'object');
}

/** dsl/python.ops:3673 */
export function _CHECK_CALL_REAL_OF_INT__3(cx: Abstract): void {
  const arg = cx.pop('object');
  cx.check(0, cx.isType(arg, 'int'));
  cx.narrow(arg, 'int');
  cx.push(arg, 'int');
}

/** dsl/python.ops:3673 */
export function _CHECK_CALL_REAL_OF_INT__4(cx: Abstract): void {
  const arg = cx.pop('int');
  cx.check(
    0,
    cx.call('is_safe', [arg], (x0: Int) => is_safe(x0)),
  );
  cx.push(arg, 'int');
}

/** dsl/python.ops:3656 */
export function _CHECK_CALL_REAL__1(cx: Abstract): void {
  const arg = cx.pop('object');
  const self_or_null = cx.pop('object?');
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.push(self_or_null, 'null');
  cx.push(arg, 'object');
}

/** dsl/python.ops:3656 */
export function _CHECK_CALL_REAL__2(cx: Abstract): void {
  const arg = cx.pop('object');
  const self_or_null = cx.pop('null');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.call('is_real_function', [callable], (x0: Value) => is_real_function(x0)),
  );
  cx.push(callable, 'object');
  cx.push(self_or_null, 'null');
  cx.push(arg, 'object');
}

/** dsl/python.ops:3656 */
export function _CHECK_CALL_REAL__3(cx: Abstract): void {
  const arg = cx.pop('object');
  cx.check(0, cx.isType(arg, 'float'));
  cx.narrow(arg, 'float');
  cx.push(arg, 'float');
}

/** dsl/python.ops:3159 */
export function _CHECK_CLASS_VERSION(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  if (cx.isKnown(callable)) {
    cx.watch(() => callable, null);
  }
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.check(
    1,
    cx.equal(
      cx.call('class_version', [callable], (x0: Value) => class_version(x0)),
      cx.operand(0),
    ),
  );
  cx.push(callable, 'object');
  cx.push(self_or_null, 'null');
  cx.pushRun(args);
}

/** dsl/python.ops:3218 */
export function _CHECK_CLASS_VERSION_NAMED(cx: Abstract): void {
  const kwnames = cx.pop('object');
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  if (cx.isKnown(callable)) {
    cx.watch(() => callable, null);
  }
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.check(
    1,
    cx.equal(
      cx.call('class_version', [callable], (x0: Value) => class_version(x0)),
      cx.operand(0),
    ),
  );
  cx.push(callable, 'object');
  cx.push(self_or_null, 'null');
  cx.pushRun(args);
  cx.push(kwnames, 'object');
}

/** dsl/python.ops:3218 */
export function _CHECK_CLASS_VERSION_NAMED__1(cx: Abstract): void {
  const kwnames = cx.pop('object');
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.push(self_or_null, 'null');
  cx.pushRun(args);
  cx.push(kwnames, 'object');
}

/** dsl/python.ops:3218 */
export function _CHECK_CLASS_VERSION_NAMED__2(cx: Abstract): void {
  const kwnames = cx.pop('object');
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('null');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      cx.call('class_version', [callable], (x0: Value) => class_version(x0)),
      cx.operand(0),
    ),
  );
  cx.push(callable, 'object');
  cx.push(self_or_null, 'null');
  cx.pushRun(args);
  cx.push(kwnames, 'object');
}

/** dsl/python.ops:3159 */
export function _CHECK_CLASS_VERSION__1(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.push(self_or_null, 'null');
  cx.pushRun(args);
}

/** dsl/python.ops:3159 */
export function _CHECK_CLASS_VERSION__2(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('null');
  const callable = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      cx.call('class_version', [callable], (x0: Value) => class_version(x0)),
      cx.operand(0),
    ),
  );
  cx.push(callable, 'object');
  cx.push(self_or_null, 'null');
  cx.pushRun(args);
}

/** dsl/python.ops:2510 */
export function _CHECK_EG_MATCH(cx: Abstract): void {
  const match_type = cx.pop('object');
  const exc_value = cx.pop('object');
  const rest_and_match = Array.from({ length: 2 }, (): Sym => cx.apply('unknown', [], 'object', null));
  cx.call('match_exception_group', [exc_value, match_type, ...rest_and_match], null);
  cx.pushRun(rest_and_match);
}

/** dsl/python.ops:3560 */
export function _CHECK_EMPTY_LIST_AND_TUPLE(cx: Abstract): void {
  const iterable = cx.pop('object');
  const list = cx.pop('list');
  cx.check(
    0,
    cx.equal(
      cx.field(list, 'list.length', true, 'i32', (x0: HeapRef) => list_length(x0)),
      cx.number(0),
    ),
  );
  cx.check(1, cx.isType(iterable, 'tuple'));
  cx.narrow(iterable, 'tuple');
  cx.push(list, 'list');
  cx.push(iterable, 'tuple');
}

/** dsl/python.ops:3560 */
export function _CHECK_EMPTY_LIST_AND_TUPLE__1(cx: Abstract): void {
  const iterable = cx.pop('object');
  const list = cx.pop('list');
  cx.check(
    0,
    cx.equal(
      cx.field(list, 'list.length', true, 'i32', (x0: HeapRef) => list_length(x0)),
      cx.number(0),
    ),
  );
  cx.push(list, 'list');
  cx.push(iterable, 'object');
}

/** dsl/python.ops:3560 */
export function _CHECK_EMPTY_LIST_AND_TUPLE__2(cx: Abstract): void {
  const iterable = cx.pop('object');
  cx.check(0, cx.isType(iterable, 'tuple'));
  cx.narrow(iterable, 'tuple');
  cx.push(iterable, 'tuple');
}

/** dsl/python.ops:2499 */
export function _CHECK_EXC_MATCH(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  const b = cx.convert('box', cx.call('exception_matches', [left, right], null), 'bool');
  cx.push(left, 'object');
  cx.push(b, 'bool');
}

/** dsl/python.ops:3349 */
export function _CHECK_FUNCTION(cx: Abstract): void {
  cx.check(
    0,
    cx.equal(
      cx.call('running_function_version', [cx.frame()], (x0: Frame) => running_function_version(x0)),
      cx.operand(0),
    ),
  );
}

/** dsl/python.ops:2600 */
export function _CHECK_FUNCTION_EXACT_ARGS(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  if (cx.isKnown(callable)) {
    cx.watch(() => callable, null);
  }
  cx.check(0, cx.isType(callable, 'function'));
  cx.narrow(callable, 'function');
  cx.check(
    1,
    cx.equal(
      cx.field(callable, 'function.version', true, 'u32', (x0: PyFunction) => x0.version),
      cx.operand(0),
    ),
  );
  cx.check(
    2,
    cx.equal(
      cx.field(
        cx.field(callable, 'function.code', false, 'code', (x0: PyFunction) => x0.code),
        'code.argcount',
        false,
        'i32',
        (x0: PyCode) => x0.argcount,
      ),
      cx.apply(
        '+ i32',
        [cx.number(cx.oparg()), cx.choose(cx.isNull(self_or_null), cx.number(0), cx.number(1), 'i32')],
        'i32',
        (x0: number, x1: number) => (x0 + x1) | 0,
      ),
    ),
  );
  cx.push(callable, 'function');
  cx.push(self_or_null, 'object?');
  cx.pushRun(args);
}

/** dsl/python.ops:2600 */
export function _CHECK_FUNCTION_EXACT_ARGS__1(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.isType(callable, 'function'));
  cx.narrow(callable, 'function');
  cx.push(callable, 'function');
  cx.push(self_or_null, 'object?');
  cx.pushRun(args);
}

/** dsl/python.ops:2600 */
export function _CHECK_FUNCTION_EXACT_ARGS__2(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('function');
  cx.check(
    0,
    cx.equal(
      cx.field(callable, 'function.version', true, 'u32', (x0: PyFunction) => x0.version),
      cx.operand(0),
    ),
  );
  cx.push(callable, 'function');
  cx.push(self_or_null, 'object?');
  cx.pushRun(args);
}

/** dsl/python.ops:2600 */
export function _CHECK_FUNCTION_EXACT_ARGS__3(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('function');
  cx.check(
    0,
    cx.equal(
      cx.field(
        cx.field(callable, 'function.code', false, 'code', (x0: PyFunction) => x0.code),
        'code.argcount',
        false,
        'i32',
        (x0: PyCode) => x0.argcount,
      ),
      cx.apply(
        '+ i32',
        [cx.number(cx.oparg()), cx.choose(cx.isNull(self_or_null), cx.number(0), cx.number(1), 'i32')],
        'i32',
        (x0: number, x1: number) => (x0 + x1) | 0,
      ),
    ),
  );
  cx.push(callable, 'function');
  cx.push(self_or_null, 'object?');
  cx.pushRun(args);
}

/** dsl/python.ops:2646 */
export function _CHECK_FUNCTION_VERSION(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  if (cx.isKnown(callable)) {
    cx.watch(() => callable, null);
  }
  cx.check(0, cx.isType(callable, 'function'));
  cx.narrow(callable, 'function');
  cx.check(
    1,
    cx.equal(
      cx.field(callable, 'function.version', true, 'u32', (x0: PyFunction) => x0.version),
      cx.operand(0),
    ),
  );
  cx.push(callable, 'function');
  cx.push(self_or_null, 'object?');
  cx.pushRun(args);
}

/** dsl/python.ops:3202 */
export function _CHECK_FUNCTION_VERSION_NAMED(cx: Abstract): void {
  const kwnames = cx.pop('object');
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  if (cx.isKnown(callable)) {
    cx.watch(() => callable, null);
  }
  cx.check(0, cx.isType(callable, 'function'));
  cx.narrow(callable, 'function');
  cx.check(
    1,
    cx.equal(
      cx.field(callable, 'function.version', true, 'u32', (x0: PyFunction) => x0.version),
      cx.operand(0),
    ),
  );
  cx.push(callable, 'function');
  cx.push(self_or_null, 'object?');
  cx.pushRun(args);
  cx.push(kwnames, 'object');
}

/** dsl/python.ops:3202 */
export function _CHECK_FUNCTION_VERSION_NAMED__1(cx: Abstract): void {
  const kwnames = cx.pop('object');
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.isType(callable, 'function'));
  cx.narrow(callable, 'function');
  cx.push(callable, 'function');
  cx.push(self_or_null, 'object?');
  cx.pushRun(args);
  cx.push(kwnames, 'object');
}

/** dsl/python.ops:3202 */
export function _CHECK_FUNCTION_VERSION_NAMED__2(cx: Abstract): void {
  const kwnames = cx.pop('object');
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('function');
  cx.check(
    0,
    cx.equal(
      cx.field(callable, 'function.version', true, 'u32', (x0: PyFunction) => x0.version),
      cx.operand(0),
    ),
  );
  cx.push(callable, 'function');
  cx.push(self_or_null, 'object?');
  cx.pushRun(args);
  cx.push(kwnames, 'object');
}

/** dsl/python.ops:2646 */
export function _CHECK_FUNCTION_VERSION__1(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.isType(callable, 'function'));
  cx.narrow(callable, 'function');
  cx.push(callable, 'function');
  cx.push(self_or_null, 'object?');
  cx.pushRun(args);
}

/** dsl/python.ops:2646 */
export function _CHECK_FUNCTION_VERSION__2(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('function');
  cx.check(
    0,
    cx.equal(
      cx.field(callable, 'function.version', true, 'u32', (x0: PyFunction) => x0.version),
      cx.operand(0),
    ),
  );
  cx.push(callable, 'function');
  cx.push(self_or_null, 'object?');
  cx.pushRun(args);
}

/** dsl/python.ops:3339 */
export function _CHECK_GLOBALS(cx: Abstract): void {
  cx.check(
    0,
    cx.equal(
      cx.field(cx.frame(), 'frame.globals', false, 'dict', (x0: Frame) => x0.globals),
      cx.object(0),
    ),
  );
}

/** dsl/python.ops:2690 */
export function _CHECK_IS_NOT_PY_CALLABLE(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.not(cx.isType(callable, 'function')));
  cx.check(1, cx.not(cx.isType(callable, 'bound_method')));
  cx.push(callable, 'object');
  cx.push(self_or_null, 'object?');
  cx.pushRun(args);
}

/** dsl/python.ops:2690 */
export function _CHECK_IS_NOT_PY_CALLABLE__1(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.not(cx.isType(callable, 'function')));
  cx.push(callable, 'object');
  cx.push(self_or_null, 'object?');
  cx.pushRun(args);
}

/** dsl/python.ops:2690 */
export function _CHECK_IS_NOT_PY_CALLABLE__2(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.not(cx.isType(callable, 'bound_method')));
  cx.push(callable, 'object');
  cx.push(self_or_null, 'object?');
  cx.pushRun(args);
}

/** dsl/python.ops:3258 */
export function _CHECK_LEFT_TYPE_VERSION(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  cx.watch(() => cx.call('class_of_version', [cx.operand(0)], (x0: number) => class_of_version(x0)), null);
  cx.check(
    0,
    cx.equal(
      cx.call('type_version', [left], (x0: Value) => type_version(x0)),
      cx.operand(0),
    ),
  );
  cx.push(left, 'object');
  cx.push(right, 'object');
}

/** dsl/python.ops:1768 */
export function _CHECK_MANAGED_OBJECT_HAS_VALUES(cx: Abstract): void {
  const owner = cx.pop('object');
  cx.check(0, cx.isType(owner, 'instance'));
  cx.narrow(owner, 'instance');
  cx.push(owner, 'instance');
}

/** dsl/python.ops:2666 */
export function _CHECK_METHOD_VERSION(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const null_2 = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.isNull(null_2));
  cx.narrow(null_2, 'null');
  cx.check(1, cx.isType(callable, 'bound_method'));
  cx.narrow(callable, 'bound_method');
  const func = cx.field(callable, 'bound_method.func', false, 'object', (x0: PyMethod) => x0.func);
  cx.check(2, cx.isType(func, 'function'));
  cx.narrow(func, 'function');
  cx.check(
    3,
    cx.equal(
      cx.field(func, 'function.version', true, 'u32', (x0: PyFunction) => x0.version),
      cx.operand(0),
    ),
  );
  cx.push(callable, 'bound_method');
  cx.push(null_2, 'null');
  cx.pushRun(args);
}

/** dsl/python.ops:2666 */
export function _CHECK_METHOD_VERSION__1(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const null_2 = cx.pop('object?');
  cx.check(0, cx.isNull(null_2));
  cx.narrow(null_2, 'null');
  cx.push(null_2, 'null');
  cx.pushRun(args);
}

/** dsl/python.ops:2666 */
export function _CHECK_METHOD_VERSION__2(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const null_2 = cx.pop('null');
  const callable = cx.pop('object');
  cx.check(0, cx.isType(callable, 'bound_method'));
  cx.narrow(callable, 'bound_method');
  cx.push(callable, 'bound_method');
  cx.push(null_2, 'null');
  cx.pushRun(args);
}

/** dsl/python.ops:2666 */
export function _CHECK_METHOD_VERSION__3(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const null_2 = cx.pop('null');
  const callable = cx.pop('bound_method');
  const func = cx.field(callable, 'bound_method.func', false, 'object', (x0: PyMethod) => x0.func);
  cx.check(0, cx.isType(func, 'function'));
  cx.narrow(func, 'function');
  cx.push(callable, 'bound_method');
  cx.push(null_2, 'null');
  cx.pushRun(args);
}

/** dsl/python.ops:2666 */
export function _CHECK_METHOD_VERSION__4(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const null_2 = cx.pop('null');
  const callable = cx.pop('bound_method');
  const func = cx.field(callable, 'bound_method.func', false, 'object', (x0: PyMethod) => x0.func);
  cx.check(
    0,
    cx.equal(
      cx.field(func, 'function.version', true, 'u32', (x0: PyFunction) => x0.version),
      cx.operand(0),
    ),
  );
  cx.push(callable, 'bound_method');
  cx.push(null_2, 'null');
  cx.pushRun(args);
}

/** dsl/python.ops:2300 */
export function _CHECK_PEP_523(_cx: Abstract): void {}

/** dsl/python.ops:2590 */
export function _CHECK_PERIODIC(_cx: Abstract): void {}

/** dsl/python.ops:3263 */
export function _CHECK_RIGHT_TYPE_VERSION(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      cx.call('type_version', [right], (x0: Value) => type_version(x0)),
      cx.operand(0),
    ),
  );
  cx.push(left, 'object');
  cx.push(right, 'object');
}

/** dsl/python.ops:2607 */
export function _CHECK_STACK_SPACE(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('function');
  cx.check(
    0,
    cx.call('has_call_depth', [], () => has_call_depth()),
  );
  cx.push(callable, 'function');
  cx.push(self_or_null, 'object?');
  cx.pushRun(args);
}

/** dsl/python.ops:3334 */
export function _CHECK_STACK_SPACE_OPERAND(cx: Abstract): void {
  cx.check(
    0,
    cx.call('has_stack_space', [cx.operand(0)], (x0: number) => has_stack_space(x0)),
  );
}

/** dsl/python.ops:3751 */
export function _CHECK_VALIDITY(cx: Abstract): void {
  cx.check(
    0,
    cx.call('executor_is_valid', [], () => executor_is_valid()),
  );
}

/** dsl/python.ops:3149 */
export function _CHECK_VERSION_OF(cx: Abstract): void {
  cx.watch(() => cx.object(0), null);
  cx.check(
    0,
    cx.equal(
      cx.field(cx.object(0), 'function.version', true, 'u32', (x0: PyFunction) => x0.version),
      cx.operand(1),
    ),
  );
}
