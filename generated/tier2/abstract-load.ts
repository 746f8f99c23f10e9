// Generated from dsl/python.ops by `make regen`; do not edit. Digest 2b3c9da2c1c70ebd.
/** Abstract cases: load. See abstract.ts. */

import type { HeapRef, Value } from '../../runtime/heap/index.ts';
import { cell_value } from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import type { PyDict, PyFunction } from '../../runtime/operations/classes.ts';
import {
  closure_cell,
  dict_entry_value,
  dict_hinted_value,
  is_class,
  is_unbound_method,
  load_assertion_error,
  module_dict,
  module_entry_value,
  slot_value,
  well_known,
} from '../../runtime/operations/index.ts';
import type { Abstract, Sym } from '../tier2/domain.ts';

/** dsl/python.ops:1565 */
export function _LOAD_ASSERTION_ERROR(cx: Abstract): void {
  const value = cx.call('load_assertion_error', [], () => load_assertion_error());
  cx.push(value, 'object');
}

/** dsl/python.ops:1749 */
export function _LOAD_ATTR(cx: Abstract): void {
  const owner = cx.pop('object');
  const [attr, self_or_null] = cx.branch(
    cx.equal(
      cx.apply('& i32', [cx.number(cx.oparg()), cx.number(1)], 'i32', (x0: number, x1: number) => x0 & x1),
      cx.number(0),
    ),
    () => {
      const attr = cx.call(
        'get_attribute',
        [
          owner,
          cx.codeName(
            cx.apply(
              '>> i32',
              [cx.number(cx.oparg()), cx.number(1)],
              'i32',
              (x0: number, x1: number) => x0 >> x1,
            ),
          ),
        ],
        null,
      );
      const self_or_null = cx.nothing();
      return [attr, self_or_null] as const;
    },
    () => {
      const attr = cx.call(
        'load_method',
        [
          owner,
          cx.codeName(
            cx.apply(
              '>> i32',
              [cx.number(cx.oparg()), cx.number(1)],
              'i32',
              (x0: number, x1: number) => x0 >> x1,
            ),
          ),
        ],
        null,
      );
      const self_or_null = cx.choose(
        cx.call('is_unbound_method', [], () => is_unbound_method()),
        owner,
        cx.nothing(),
        'object?',
      );
      return [attr, self_or_null] as const;
    },
  );
  cx.push(attr, 'object');
  if (cx.oparg() & 1) cx.push(self_or_null, 'object?');
}

/** dsl/python.ops:1850 */
export function _LOAD_ATTR_CLASS(cx: Abstract): void {
  const owner = cx.pop('object');
  const attr = cx.object(0);
  const null_2 = cx.nothing();
  cx.push(attr, 'object');
  if (cx.oparg() & 1) cx.push(null_2, 'null');
}

/** dsl/python.ops:1772 */
export function _LOAD_ATTR_INSTANCE_VALUE(cx: Abstract): void {
  const owner = cx.pop('instance');
  const value = cx.element(
    owner,
    'instance.slots',
    cx.convert('widen', cx.operand(0), 'i32'),
    true,
    'object?',
  );
  cx.check(0, cx.not(cx.isNull(value)));
  cx.narrow(value, 'object');
  const attr = value;
  const null_2 = cx.nothing();
  cx.push(attr, 'object');
  if (cx.oparg() & 1) cx.push(null_2, 'null');
}

/** dsl/python.ops:1938 */
export function _LOAD_ATTR_METHOD_LAZY_DICT(cx: Abstract): void {
  const owner = cx.pop('object');
  const attr = cx.object(0);
  const self = owner;
  cx.push(attr, 'object');
  cx.push(self, 'object');
}

/** dsl/python.ops:1922 */
export function _LOAD_ATTR_METHOD_NO_DICT(cx: Abstract): void {
  const owner = cx.pop('object');
  const attr = cx.object(0);
  const self = owner;
  cx.push(attr, 'object');
  cx.push(self, 'object');
}

/** dsl/python.ops:1910 */
export function _LOAD_ATTR_METHOD_WITH_VALUES(cx: Abstract): void {
  const owner = cx.pop('object');
  const attr = cx.object(0);
  const self = owner;
  cx.push(attr, 'object');
  cx.push(self, 'object');
}

/** dsl/python.ops:1791 */
export function _LOAD_ATTR_MODULE(cx: Abstract): void {
  const owner = cx.pop('object');
  if (cx.isKnown(owner)) {
    cx.watch(
      () => cx.call('module_dict', [owner], (x0: Value) => module_dict(x0)),
      () => cx.operand(0),
    );
  }
  const value = cx.call(
    'module_entry_value',
    [owner, cx.convert('widen', cx.operand(0), 'i32')],
    (x0: Value, x1: number) => module_entry_value(x0, x1),
  );
  cx.check(0, cx.not(cx.isNull(value)));
  cx.narrow(value, 'object');
  const attr = value;
  const null_2 = cx.nothing();
  cx.push(attr, 'object');
  if (cx.oparg() & 1) cx.push(null_2, 'null');
}

/** dsl/python.ops:1962 */
export function _LOAD_ATTR_NONDESCRIPTOR_NO_DICT(cx: Abstract): void {
  const owner = cx.pop('object');
  const attr = cx.object(0);
  cx.push(attr, 'object');
}

/** dsl/python.ops:1950 */
export function _LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES(cx: Abstract): void {
  const owner = cx.pop('object');
  const attr = cx.object(0);
  cx.push(attr, 'object');
}

/** dsl/python.ops:1825 */
export function _LOAD_ATTR_SLOT(cx: Abstract): void {
  const owner = cx.pop('object');
  const [attr] = cx.branch(
    cx.and(
      cx.isType(owner, 'instance'),
      cx.not(cx.equal(cx.convert('widen', cx.operand(0), 'i32'), cx.number(65535))),
    ),
    () => {
      const value = cx.element(
        owner,
        'instance.slots',
        cx.convert('widen', cx.operand(0), 'i32'),
        true,
        'object?',
      );
      cx.check(0, cx.not(cx.isNull(value)));
      cx.narrow(value, 'object');
      const attr = value;
      return [attr] as const;
    },
    () => {
      const value_2 = cx.call(
        'slot_value',
        [owner, cx.convert('widen', cx.operand(0), 'i32')],
        (x0: Value, x1: number) => slot_value(x0, x1),
      );
      cx.check(1, cx.not(cx.isNull(value_2)));
      cx.narrow(value_2, 'object');
      const attr = value_2;
      return [attr] as const;
    },
  );
  const null_2 = cx.nothing();
  cx.push(attr, 'object');
  if (cx.oparg() & 1) cx.push(null_2, 'null');
}

/** dsl/python.ops:1810 */
export function _LOAD_ATTR_WITH_HINT(cx: Abstract): void {
  const owner = cx.pop('object');
  const value = cx.call(
    'dict_hinted_value',
    [
      owner,
      cx.convert('widen', cx.operand(0), 'i32'),
      cx.codeName(
        cx.apply(
          '>> i32',
          [cx.number(cx.oparg()), cx.number(1)],
          'i32',
          (x0: number, x1: number) => x0 >> x1,
        ),
      ),
    ],
    (x0: Value, x1: number, x2: string) => dict_hinted_value(x0, x1, x2),
  );
  cx.check(0, cx.not(cx.isNull(value)));
  cx.narrow(value, 'object');
  const attr = value;
  const null_2 = cx.nothing();
  cx.push(attr, 'object');
  if (cx.oparg() & 1) cx.push(null_2, 'null');
}

/** dsl/python.ops:1554 */
export function _LOAD_BUILD_CLASS(cx: Abstract): void {
  const bc = cx.call('load_build_class', [cx.frame()], null);
  cx.push(bc, 'object');
}

/** dsl/python.ops:3189 */
export function _LOAD_CALL(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const null_2 = cx.pop('null');
  const callable = cx.pop('object');
  const func = cx.object(0);
  const self = callable;
  cx.push(func, 'function');
  cx.push(self, 'object');
  cx.pushRun(args);
}

/** dsl/python.ops:1674 */
export function _LOAD_CALLEE(cx: Abstract): void {
  const callee = cx.field(cx.frame(), 'frame.func', false, 'function', (x0: Frame) => x0.func);
  cx.push(callee, 'function');
}

/** dsl/python.ops:662 */
export function _LOAD_CONST(cx: Abstract): void {
  const value = cx.codeConstant(cx.number(cx.oparg()));
  cx.push(value, 'object');
}

/** dsl/python.ops:3755 */
export function _LOAD_CONST_INLINE(cx: Abstract): void {
  const value = cx.object(0);
  cx.push(value, 'object');
}

/** dsl/python.ops:3760 */
export function _LOAD_CONST_INLINE_BORROW(cx: Abstract): void {
  const value = cx.object(0);
  cx.push(value, 'object');
}

/** dsl/python.ops:3774 */
export function _LOAD_CONST_INLINE_BORROW_WITH_NULL(cx: Abstract): void {
  const value = cx.object(0);
  const null_2 = cx.nothing();
  cx.push(value, 'object');
  cx.push(null_2, 'null');
}

/** dsl/python.ops:3769 */
export function _LOAD_CONST_INLINE_WITH_NULL(cx: Abstract): void {
  const value = cx.object(0);
  const null_2 = cx.nothing();
  cx.push(value, 'object');
  cx.push(null_2, 'null');
}

/** dsl/python.ops:1691 */
export function _LOAD_DEREF(cx: Abstract): void {
  const variable = cx.pop('cell');
  const held = cx.field(variable, 'cell.value', true, 'object?', (x0: HeapRef) => cell_value(x0));
  cx.branch(
    cx.isNull(held),
    () => {
      cx.call('raise_unbound_deref', [cx.frame(), cx.number(cx.oparg())], null);
      return null;
    },
    () => {
      return [] as const;
    },
  );
  const value = held;
  cx.push(value, 'object');
}

/** dsl/python.ops:638 */
export function _LOAD_FAST(cx: Abstract): void {
  const value = cx.local(cx.number(cx.oparg()));
  cx.push(value, 'object?');
}

/** dsl/python.ops:647 */
export function _LOAD_FAST_AND_CLEAR(cx: Abstract): void {
  const value = cx.local(cx.number(cx.oparg()));
  cx.setLocal(cx.number(cx.oparg()), cx.nothing());
  cx.push(value, 'object?');
}

/** dsl/python.ops:624 */
export function _LOAD_FAST_CHECK(cx: Abstract): void {
  const local = cx.local(cx.number(cx.oparg()));
  cx.branch(
    cx.isNull(local),
    () => {
      cx.call('raise_unbound_local', [cx.frame(), cx.number(cx.oparg())], null);
      return null;
    },
    () => {
      return [] as const;
    },
  );
  const value = local;
  cx.push(value, 'object');
}

/** dsl/python.ops:1678 */
export function _LOAD_FREE_VARS(cx: Abstract): void {
  const callee = cx.pop('function');
  const cells: Sym[] = [];
  for (let i = 0; i < cx.oparg(); i++) {
    cells[i] = cx.call('closure_cell', [callee, cx.number(i)], (x0: PyFunction, x1: number) =>
      closure_cell(x0, x1),
    );
  }
  cx.pushRun(cells);
}

/** dsl/python.ops:1725 */
export function _LOAD_FROM_DICT_OR_DEREF(cx: Abstract): void {
  const class_dict = cx.pop('object');
  const found = cx.call('load_from_namespace', [cx.frame(), class_dict, cx.number(cx.oparg())], null);
  const [value] = cx.branch(
    cx.not(cx.isNull(found)),
    () => {
      const value = found;
      return [value] as const;
    },
    () => {
      const variable = cx.local(cx.number(cx.oparg()));
      const held = cx.field(variable, 'cell.value', true, 'object?', (x0: HeapRef) => cell_value(x0));
      cx.branch(
        cx.isNull(held),
        () => {
          cx.call('raise_unbound_deref', [cx.frame(), cx.number(cx.oparg())], null);
          return null;
        },
        () => {
          return [] as const;
        },
      );
      const value = held;
      return [value] as const;
    },
  );
  cx.push(value, 'object');
}

/** dsl/python.ops:1580 */
export function _LOAD_GLOBAL(cx: Abstract): void {
  const res = cx.call(
    'load_global',
    [
      cx.frame(),
      cx.codeName(
        cx.apply(
          '>> i32',
          [cx.number(cx.oparg()), cx.number(1)],
          'i32',
          (x0: number, x1: number) => x0 >> x1,
        ),
      ),
    ],
    null,
  );
  const null_2 = cx.nothing();
  cx.push(res, 'object');
  if (cx.oparg() & 1) cx.push(null_2, 'null');
}

/** dsl/python.ops:1613 */
export function _LOAD_GLOBAL_BUILTINS(cx: Abstract): void {
  cx.watch(
    () => cx.field(cx.frame(), 'frame.builtins', false, 'dict', (x0: Frame) => x0.builtins),
    () => cx.operand(0),
  );
  const value = cx.call(
    'dict_entry_value',
    [
      cx.field(cx.frame(), 'frame.builtins', false, 'dict', (x0: Frame) => x0.builtins),
      cx.convert('widen', cx.operand(0), 'i32'),
    ],
    (x0: PyDict, x1: number) => dict_entry_value(x0, x1),
  );
  cx.check(0, cx.not(cx.isNull(value)));
  cx.narrow(value, 'object');
  const res = value;
  const null_2 = cx.nothing();
  cx.push(res, 'object');
  if (cx.oparg() & 1) cx.push(null_2, 'null');
}

/** dsl/python.ops:1605 */
export function _LOAD_GLOBAL_MODULE(cx: Abstract): void {
  cx.watch(
    () => cx.field(cx.frame(), 'frame.globals', false, 'dict', (x0: Frame) => x0.globals),
    () => cx.operand(0),
  );
  const value = cx.call(
    'dict_entry_value',
    [
      cx.field(cx.frame(), 'frame.globals', false, 'dict', (x0: Frame) => x0.globals),
      cx.convert('widen', cx.operand(0), 'i32'),
    ],
    (x0: PyDict, x1: number) => dict_entry_value(x0, x1),
  );
  cx.check(0, cx.not(cx.isNull(value)));
  cx.narrow(value, 'object');
  const res = value;
  const null_2 = cx.nothing();
  cx.push(res, 'object');
  if (cx.oparg() & 1) cx.push(null_2, 'null');
}

/** dsl/python.ops:1488 */
export function _LOAD_LOCALS(cx: Abstract): void {
  const locals = cx.call('load_locals', [cx.frame()], null);
  cx.push(locals, 'object');
}

/** dsl/python.ops:2072 */
export function _LOAD_SUPER_ATTR_ATTR(cx: Abstract): void {
  const self = cx.pop('object');
  const class_2 = cx.pop('object');
  const global_super = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      global_super,
      cx.call('well_known', [cx.number(3)], (x0: number) => well_known(x0)),
    ),
  );
  cx.check(
    1,
    cx.call('is_class', [class_2], (x0: Value) => is_class(x0)),
  );
  const attr = cx.call(
    'load_super_attribute',
    [
      global_super,
      class_2,
      self,
      cx.codeName(
        cx.apply(
          '>> i32',
          [cx.number(cx.oparg()), cx.number(2)],
          'i32',
          (x0: number, x1: number) => x0 >> x1,
        ),
      ),
      cx.number(cx.oparg()),
    ],
    null,
  );
  cx.push(attr, 'object');
}

/** dsl/python.ops:2086 */
export function _LOAD_SUPER_ATTR_METHOD(cx: Abstract): void {
  const self = cx.pop('object');
  const class_2 = cx.pop('object');
  const global_super = cx.pop('object');
  cx.check(
    0,
    cx.equal(
      global_super,
      cx.call('well_known', [cx.number(3)], (x0: number) => well_known(x0)),
    ),
  );
  cx.check(
    1,
    cx.call('is_class', [class_2], (x0: Value) => is_class(x0)),
  );
  const attr = cx.call(
    'load_super_method',
    [
      class_2,
      self,
      cx.codeName(
        cx.apply(
          '>> i32',
          [cx.number(cx.oparg()), cx.number(2)],
          'i32',
          (x0: number, x1: number) => x0 >> x1,
        ),
      ),
    ],
    null,
  );
  const self_or_null = cx.choose(
    cx.call('is_unbound_method', [], () => is_unbound_method()),
    self,
    cx.nothing(),
    'object?',
  );
  cx.push(attr, 'object');
  cx.push(self_or_null, 'object?');
}
