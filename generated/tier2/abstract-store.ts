// Generated from dsl/python.ops by `make regen`; do not edit. Digest be7d74e0538a2b1b.
/** Abstract cases: store. See abstract.ts. */

import type { HeapRef, Value } from '../../runtime/heap/index.ts';
import { instance_dict, list_length } from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import type { Int } from '../../runtime/objects/numbers/int-arithmetic.ts';
import type { PyCode, PyDict } from '../../runtime/operations/classes.ts';
import { can_store_plainly } from '../../runtime/operations/index.ts';
import type { Abstract } from '../tier2/domain.ts';

/** dsl/python.ops:1986 */
export function _STORE_ATTR(cx: Abstract): void {
  const owner = cx.pop('object');
  const v = cx.pop('object');
  cx.call('set_attribute', [owner, cx.codeName(cx.number(cx.oparg())), v], null);
}

/** dsl/python.ops:2003 */
export function _STORE_ATTR_INSTANCE_VALUE(cx: Abstract): void {
  const owner = cx.pop('instance');
  const value = cx.pop('object');
  cx.branch(
    cx.or(
      cx.not(
        cx.isNull(
          cx.element(owner, 'instance.slots', cx.convert('widen', cx.operand(0), 'i32'), true, 'object?'),
        ),
      ),
      cx.and(
        cx.isNull(cx.field(owner, 'instance.dict', true, 'object?', (x0: HeapRef) => instance_dict(x0))),
        cx.or(
          cx.equal(cx.convert('widen', cx.operand(0), 'i32'), cx.number(0)),
          cx.not(
            cx.isNull(
              cx.element(
                owner,
                'instance.slots',
                cx.apply(
                  '- i32',
                  [cx.convert('widen', cx.operand(0), 'i32'), cx.number(1)],
                  'i32',
                  (x0: number, x1: number) => (x0 - x1) | 0,
                ),
                true,
                'object?',
              ),
            ),
          ),
        ),
      ),
    ),
    () => {
      cx.setElement(owner, 'instance.slots', cx.convert('widen', cx.operand(0), 'i32'), value);
      return [] as const;
    },
    () => {
      cx.call('store_first_value', [owner, cx.convert('widen', cx.operand(0), 'i32'), value], null);
      return [] as const;
    },
  );
}

/** dsl/python.ops:2015 */
export function _STORE_ATTR_SLOT(cx: Abstract): void {
  const owner = cx.pop('object');
  const value = cx.pop('object');
  cx.branch(
    cx.isType(owner, 'instance'),
    () => {
      cx.setElement(owner, 'instance.slots', cx.convert('widen', cx.operand(0), 'i32'), value);
      return [] as const;
    },
    () => {
      cx.call('store_slot_value', [owner, cx.convert('widen', cx.operand(0), 'i32'), value], null);
      return [] as const;
    },
  );
}

/** dsl/python.ops:1704 */
export function _STORE_DEREF(cx: Abstract): void {
  const variable = cx.pop('cell');
  const v = cx.pop('object');
  cx.setField(variable, 'cell.value', v);
}

/** dsl/python.ops:671 */
export function _STORE_FAST(cx: Abstract): void {
  const value = cx.pop('object?');
  cx.setLocal(cx.number(cx.oparg()), value);
}

/** dsl/python.ops:1682 */
export function _STORE_FREE_VARS(cx: Abstract): void {
  const cells = cx.popRun(cx.oparg(), 'object');
  for (let i = 0; i < cx.oparg(); i++) {
    cx.setLocal(
      cx.apply(
        '+ i32',
        [
          cx.apply(
            '- i32',
            [
              cx.field(
                cx.field(cx.frame(), 'frame.code', false, 'code', (x0: Frame) => x0.code),
                'code.nlocalsplus',
                false,
                'i32',
                (x0: PyCode) => x0.nlocalsplus,
              ),
              cx.number(cx.oparg()),
            ],
            'i32',
            (x0: number, x1: number) => (x0 - x1) | 0,
          ),
          cx.number(i),
        ],
        'i32',
        (x0: number, x1: number) => (x0 + x1) | 0,
      ),
      cx.at(cells, cx.number(i)),
    );
  }
}

/** dsl/python.ops:1640 */
export function _STORE_GLOBAL(cx: Abstract): void {
  const v = cx.pop('object');
  cx.call('store_global', [cx.frame(), cx.codeName(cx.number(cx.oparg())), v], null);
}

/** dsl/python.ops:3247 */
export function _STORE_INSTANCE_SLOT(cx: Abstract): void {
  const owner = cx.pop('instance');
  const value = cx.pop('object');
  cx.setElement(owner, 'instance.slots', cx.convert('widen', cx.operand(0), 'i32'), value);
}

/** dsl/python.ops:1511 */
export function _STORE_NAME(cx: Abstract): void {
  const v = cx.pop('object');
  cx.call('store_name', [cx.frame(), cx.codeName(cx.number(cx.oparg())), v], null);
}

/** dsl/python.ops:1206 */
export function _STORE_SLICE(cx: Abstract): void {
  const stop = cx.pop('object');
  const start_2 = cx.pop('object');
  const container = cx.pop('object');
  const v = cx.pop('object');
  cx.call('set_slice', [container, start_2, stop, v], null);
}

/** dsl/python.ops:1221 */
export function _STORE_SUBSCR(cx: Abstract): void {
  const sub = cx.pop('object');
  const container = cx.pop('object');
  const v = cx.pop('object');
  cx.call('set_item', [container, sub, v], null);
}

/** dsl/python.ops:1244 */
export function _STORE_SUBSCR_DICT(cx: Abstract): void {
  const sub = cx.pop('object');
  const dict = cx.pop('object');
  const value = cx.pop('object');
  cx.check(0, cx.isType(dict, 'dict'));
  cx.narrow(dict, 'dict');
  cx.call('dict_set_item', [dict, sub, value], null);
}

/** dsl/python.ops:3715 */
export function _STORE_SUBSCR_DICT_PLAIN(cx: Abstract): void {
  const sub = cx.pop('object');
  const container = cx.pop('object');
  const v = cx.pop('object');
  cx.check(0, cx.isType(container, 'dict'));
  cx.narrow(container, 'dict');
  cx.check(
    1,
    cx.call('can_store_plainly', [container, sub], (x0: PyDict, x1: Value) => can_store_plainly(x0, x1)),
  );
  cx.call('store_plainly', [container, sub, v], null);
}

/** dsl/python.ops:1232 */
export function _STORE_SUBSCR_LIST_INT(cx: Abstract): void {
  const sub = cx.pop('object');
  const list = cx.pop('object');
  const value = cx.pop('object');
  cx.check(0, cx.isType(sub, 'int'));
  cx.narrow(sub, 'int');
  cx.check(1, cx.isType(list, 'list'));
  cx.narrow(list, 'list');
  cx.check(
    2,
    cx.and(
      cx.apply('<= int', [cx.number(0), sub], 'truth', (x0: Int, x1: Int) => x0 <= x1),
      cx.apply(
        '< int',
        [
          sub,
          cx.convert(
            'widen',
            cx.field(list, 'list.length', true, 'i32', (x0: HeapRef) => list_length(x0)),
            'int',
          ),
        ],
        'truth',
        (x0: Int, x1: Int) => x0 < x1,
      ),
    ),
  );
  cx.setElement(list, 'list.items', cx.convert('truncate', sub, 'i32'), value);
}
