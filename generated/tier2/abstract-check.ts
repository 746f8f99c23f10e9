// Generated from dsl/python.ops by `make regen`; do not edit. Digest 03763fcbe049bb31.
/** Abstract cases: check. See abstract.ts. */

import type { Value } from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import type { PyCode, PyFunction, PyMethod } from '../../runtime/operations/classes.ts';
import {
  class_of_version,
  class_version,
  executor_is_valid,
  has_call_depth,
  has_lazy_dict,
  has_stack_space,
  instance_dict,
  module_dict,
  module_version,
  running_function_version,
  type_version,
} from '../../runtime/operations/index.ts';
import type { Abstract, Sym } from '../tier2/domain.ts';

/** dsl/python.ops:1759 */
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

/** dsl/python.ops:1848 */
export function _CHECK_ATTR_METHOD_LAZY_DICT(cx: Abstract): void {
  const owner = cx.pop('object');
  cx.check(
    0,
    cx.call('has_lazy_dict', [owner], (x0: Value) => has_lazy_dict(x0)),
  );
  cx.push(owner, 'object');
}

/** dsl/python.ops:1700 */
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

/** dsl/python.ops:1720 */
export function _CHECK_ATTR_WITH_HINT(cx: Abstract): void {
  const owner = cx.pop('object');
  cx.check(0, cx.not(cx.isNull(cx.call('instance_dict', [owner], (x0: Value) => instance_dict(x0)))));
  cx.push(owner, 'object');
}

/** dsl/python.ops:3232 */
export function _CHECK_BUILTINS(cx: Abstract): void {
  cx.check(
    0,
    cx.equal(
      cx.field(cx.frame(), 'frame.builtins', false, 'dict', (x0: Frame) => x0.builtins),
      cx.object(0),
    ),
  );
}

/** dsl/python.ops:3097 */
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

/** dsl/python.ops:3097 */
export function _CHECK_CALLABLE_TYPE_VERSION__1(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.push(self_or_null, 'null');
  cx.pushRun(args);
}

/** dsl/python.ops:3097 */
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

/** dsl/python.ops:2541 */
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

/** dsl/python.ops:2541 */
export function _CHECK_CALL_BOUND_METHOD_EXACT_ARGS__1(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const null_2 = cx.pop('object?');
  cx.check(0, cx.isNull(null_2));
  cx.narrow(null_2, 'null');
  cx.push(null_2, 'null');
  cx.pushRun(args);
}

/** dsl/python.ops:2541 */
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

/** dsl/python.ops:3069 */
export function _CHECK_CALL_DEPTH(cx: Abstract): void {
  cx.check(
    0,
    cx.call('has_call_depth', [], () => has_call_depth()),
  );
}

/** dsl/python.ops:3073 */
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

/** dsl/python.ops:3132 */
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

/** dsl/python.ops:3132 */
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

/** dsl/python.ops:3132 */
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

/** dsl/python.ops:3073 */
export function _CHECK_CLASS_VERSION__1(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  cx.check(0, cx.isNull(self_or_null));
  cx.narrow(self_or_null, 'null');
  cx.push(self_or_null, 'null');
  cx.pushRun(args);
}

/** dsl/python.ops:3073 */
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

/** dsl/python.ops:3183 */
export function _CHECK_CONTAINER_TYPE_VERSION(cx: Abstract): void {
  const sub = cx.pop('object');
  const container = cx.pop('object');
  cx.watch(() => cx.call('class_of_version', [cx.operand(0)], (x0: number) => class_of_version(x0)), null);
  cx.check(
    0,
    cx.equal(
      cx.call('type_version', [container], (x0: Value) => type_version(x0)),
      cx.operand(0),
    ),
  );
  cx.push(container, 'object');
  cx.push(sub, 'object');
}

/** dsl/python.ops:2424 */
export function _CHECK_EG_MATCH(cx: Abstract): void {
  const match_type = cx.pop('object');
  const exc_value = cx.pop('object');
  const rest_and_match = Array.from({ length: 2 }, (): Sym => cx.apply('unknown', [], 'object', null));
  cx.call('match_exception_group', [exc_value, match_type, ...rest_and_match], null);
  cx.pushRun(rest_and_match);
}

/** dsl/python.ops:2413 */
export function _CHECK_EXC_MATCH(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  const b = cx.convert('box', cx.call('exception_matches', [left, right], null), 'bool');
  cx.push(left, 'object');
  cx.push(b, 'bool');
}

/** dsl/python.ops:3237 */
export function _CHECK_FUNCTION(cx: Abstract): void {
  cx.check(
    0,
    cx.equal(
      cx.call('running_function_version', [cx.frame()], (x0: Frame) => running_function_version(x0)),
      cx.operand(0),
    ),
  );
}

/** dsl/python.ops:2514 */
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

/** dsl/python.ops:2514 */
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

/** dsl/python.ops:2514 */
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

/** dsl/python.ops:2514 */
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

/** dsl/python.ops:2560 */
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

/** dsl/python.ops:3116 */
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

/** dsl/python.ops:3116 */
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

/** dsl/python.ops:3116 */
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

/** dsl/python.ops:2560 */
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

/** dsl/python.ops:2560 */
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

/** dsl/python.ops:3227 */
export function _CHECK_GLOBALS(cx: Abstract): void {
  cx.check(
    0,
    cx.equal(
      cx.field(cx.frame(), 'frame.globals', false, 'dict', (x0: Frame) => x0.globals),
      cx.object(0),
    ),
  );
}

/** dsl/python.ops:2604 */
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

/** dsl/python.ops:2604 */
export function _CHECK_IS_NOT_PY_CALLABLE__1(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.not(cx.isType(callable, 'function')));
  cx.push(callable, 'object');
  cx.push(self_or_null, 'object?');
  cx.pushRun(args);
}

/** dsl/python.ops:2604 */
export function _CHECK_IS_NOT_PY_CALLABLE__2(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('object');
  cx.check(0, cx.not(cx.isType(callable, 'bound_method')));
  cx.push(callable, 'object');
  cx.push(self_or_null, 'object?');
  cx.pushRun(args);
}

/** dsl/python.ops:1682 */
export function _CHECK_MANAGED_OBJECT_HAS_VALUES(cx: Abstract): void {
  const owner = cx.pop('object');
  cx.check(0, cx.isType(owner, 'instance'));
  cx.narrow(owner, 'instance');
  cx.push(owner, 'instance');
}

/** dsl/python.ops:2580 */
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

/** dsl/python.ops:2580 */
export function _CHECK_METHOD_VERSION__1(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const null_2 = cx.pop('object?');
  cx.check(0, cx.isNull(null_2));
  cx.narrow(null_2, 'null');
  cx.push(null_2, 'null');
  cx.pushRun(args);
}

/** dsl/python.ops:2580 */
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

/** dsl/python.ops:2580 */
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

/** dsl/python.ops:2580 */
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

/** dsl/python.ops:2214 */
export function _CHECK_PEP_523(_cx: Abstract): void {}

/** dsl/python.ops:2504 */
export function _CHECK_PERIODIC(_cx: Abstract): void {}

/** dsl/python.ops:2521 */
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

/** dsl/python.ops:3222 */
export function _CHECK_STACK_SPACE_OPERAND(cx: Abstract): void {
  cx.check(
    0,
    cx.call('has_stack_space', [cx.operand(0)], (x0: number) => has_stack_space(x0)),
  );
}

/** dsl/python.ops:3277 */
export function _CHECK_VALIDITY(cx: Abstract): void {
  cx.check(
    0,
    cx.call('executor_is_valid', [], () => executor_is_valid()),
  );
}

/** dsl/python.ops:3063 */
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
