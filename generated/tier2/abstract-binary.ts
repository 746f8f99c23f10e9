// Generated from dsl/python.ops by `make regen`; do not edit. Digest 7c9a543226d3d087.
/** Abstract cases: binary. See abstract.ts. */

import type { HeapRef, Value } from '../../runtime/heap/index.ts';
import { list_length } from '../../runtime/heap/index.ts';
import type { Int } from '../../runtime/objects/numbers/int-arithmetic.ts';
import type { PyDict } from '../../runtime/operations/classes.ts';
import { ascii_character, plain_value, real_power } from '../../runtime/operations/index.ts';
import type { Abstract } from '../tier2/domain.ts';

/** dsl/python.ops:874 */
export function _BINARY_OP(cx: Abstract): void {
  const rhs = cx.pop('object');
  const lhs = cx.pop('object');
  if (
    cx.isOf(lhs, 'int') &&
    cx.isOf(rhs, 'int') &&
    (cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(1))) ||
      cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(14))))
  ) {
    cx.replaceWith('_BINARY_OP_AND_INT', cx.oparg());
  }
  if (
    cx.isOf(lhs, 'int') &&
    cx.isOf(rhs, 'int') &&
    (cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(7))) ||
      cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(20))))
  ) {
    cx.replaceWith('_BINARY_OP_OR_INT', cx.oparg());
  }
  if (
    cx.isOf(lhs, 'int') &&
    cx.isOf(rhs, 'int') &&
    (cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(12))) ||
      cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(25))))
  ) {
    cx.replaceWith('_BINARY_OP_XOR_INT', cx.oparg());
  }
  if (
    cx.isOf(lhs, 'int') &&
    cx.isOf(rhs, 'int') &&
    (cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(6))) ||
      cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(19))))
  ) {
    cx.replaceWith('_BINARY_OP_REMAINDER_INT', cx.oparg());
  }
  if (
    cx.isOf(lhs, 'int') &&
    cx.isOf(rhs, 'int') &&
    (cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(2))) ||
      cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(15))))
  ) {
    cx.replaceWith('_BINARY_OP_FLOOR_DIVIDE_INT', cx.oparg());
  }
  if (
    cx.isOf(lhs, 'float') &&
    cx.isOf(rhs, 'float') &&
    (cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(11))) ||
      cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(24))))
  ) {
    cx.replaceWith('_BINARY_OP_TRUE_DIVIDE_FLOATS', cx.oparg());
  }
  if (
    cx.isOf(lhs, 'float') &&
    cx.isOf(rhs, 'float') &&
    (cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(0))) ||
      cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(13))))
  ) {
    cx.replaceWith('_BINARY_OP_ADD_FLOAT', cx.oparg());
  }
  if (
    cx.isOf(lhs, 'float') &&
    cx.isOf(rhs, 'float') &&
    (cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(10))) ||
      cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(23))))
  ) {
    cx.replaceWith('_BINARY_OP_SUBTRACT_FLOAT', cx.oparg());
  }
  if (
    cx.isOf(lhs, 'float') &&
    cx.isOf(rhs, 'float') &&
    (cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(5))) ||
      cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(18))))
  ) {
    cx.replaceWith('_BINARY_OP_MULTIPLY_FLOAT', cx.oparg());
  }
  if (
    cx.isOf(lhs, 'float') &&
    cx.isOf(rhs, 'float') &&
    (cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(8))) ||
      cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(21))))
  ) {
    cx.replaceWith('_BINARY_OP_POWER_FLOATS', cx.oparg());
  }
  const res = cx.call('binary_op', [lhs, rhs, cx.number(cx.oparg())], null);
  if (
    cx.isOf(lhs, 'int') &&
    cx.isOf(rhs, 'int') &&
    cx.isTrue(cx.not(cx.equal(cx.number(cx.oparg()), cx.number(11)))) &&
    cx.isTrue(cx.not(cx.equal(cx.number(cx.oparg()), cx.number(24)))) &&
    cx.isTrue(cx.not(cx.equal(cx.number(cx.oparg()), cx.number(8)))) &&
    cx.isTrue(cx.not(cx.equal(cx.number(cx.oparg()), cx.number(21))))
  ) {
    cx.narrow(res, 'int');
  } else {
    if (
      cx.isOf(lhs, 'int') &&
      cx.isOf(rhs, 'int') &&
      (cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(11))) ||
        cx.isTrue(cx.equal(cx.number(cx.oparg()), cx.number(24))))
    ) {
      cx.narrow(res, 'float');
    } else {
      if (
        ((cx.isOf(lhs, 'float') && (cx.isOf(rhs, 'float') || cx.isOf(rhs, 'int'))) ||
          (cx.isOf(lhs, 'int') && cx.isOf(rhs, 'float'))) &&
        cx.isTrue(cx.not(cx.equal(cx.number(cx.oparg()), cx.number(8)))) &&
        cx.isTrue(cx.not(cx.equal(cx.number(cx.oparg()), cx.number(21))))
      ) {
        cx.narrow(res, 'float');
      }
    }
  }
  cx.push(res, 'object');
}

/** dsl/python.ops:941 */
export function _BINARY_OP_ADD_FLOAT(cx: Abstract): void {
  const right = cx.pop('float');
  const left = cx.pop('float');
  const res = cx.convert(
    'box',
    cx.apply(
      '+ f64',
      [cx.convert('unbox', left, 'f64'), cx.convert('unbox', right, 'f64')],
      'f64',
      (x0: number, x1: number) => x0 + x1,
    ),
    'float',
  );
  cx.push(res, 'float');
}

/** dsl/python.ops:906 */
export function _BINARY_OP_ADD_INT(cx: Abstract): void {
  const right = cx.pop('int');
  const left = cx.pop('int');
  const res = cx.apply('+ int', [left, right], 'int', null);
  cx.push(res, 'int');
}

/** dsl/python.ops:976 */
export function _BINARY_OP_ADD_UNICODE(cx: Abstract): void {
  const right = cx.pop('str');
  const left = cx.pop('str');
  const res = cx.apply('+ str', [left, right], 'str', null);
  cx.push(res, 'str');
}

/** dsl/python.ops:3354 */
export function _BINARY_OP_AND_INT(cx: Abstract): void {
  const right = cx.pop('int');
  const left = cx.pop('int');
  const res = cx.apply('& int', [left, right], 'int', null);
  cx.push(res, 'int');
}

/** dsl/python.ops:3372 */
export function _BINARY_OP_FLOOR_DIVIDE_INT(cx: Abstract): void {
  const right = cx.pop('int');
  const left = cx.pop('int');
  cx.check(0, cx.not(cx.equal(right, cx.number(0))));
  const res = cx.apply('/ int', [left, right], 'int', null);
  cx.push(res, 'int');
}

/** dsl/python.ops:989 */
export function _BINARY_OP_INPLACE_ADD_UNICODE(cx: Abstract): void {
  const right = cx.pop('str');
  const left = cx.pop('str');
  const res = cx.apply('+ str', [left, right], 'str', null);
  cx.push(res, 'str');
}

/** dsl/python.ops:949 */
export function _BINARY_OP_MULTIPLY_FLOAT(cx: Abstract): void {
  const right = cx.pop('float');
  const left = cx.pop('float');
  const res = cx.convert(
    'box',
    cx.apply(
      '* f64',
      [cx.convert('unbox', left, 'f64'), cx.convert('unbox', right, 'f64')],
      'f64',
      (x0: number, x1: number) => x0 * x1,
    ),
    'float',
  );
  cx.push(res, 'float');
}

/** dsl/python.ops:914 */
export function _BINARY_OP_MULTIPLY_INT(cx: Abstract): void {
  const right = cx.pop('int');
  const left = cx.pop('int');
  const res = cx.apply('* int', [left, right], 'int', null);
  cx.push(res, 'int');
}

/** dsl/python.ops:3358 */
export function _BINARY_OP_OR_INT(cx: Abstract): void {
  const right = cx.pop('int');
  const left = cx.pop('int');
  const res = cx.apply('| int', [left, right], 'int', null);
  cx.push(res, 'int');
}

/** dsl/python.ops:3436 */
export function _BINARY_OP_POWER_FLOATS(cx: Abstract): void {
  const right = cx.pop('float');
  const left = cx.pop('float');
  const power = cx.call(
    'real_power',
    [cx.convert('unbox', left, 'f64'), cx.convert('unbox', right, 'f64')],
    (x0: number, x1: number) => real_power(x0, x1),
  );
  cx.check(
    0,
    cx.apply(
      '== f64',
      [cx.apply('- f64', [power, power], 'f64', (x0: number, x1: number) => x0 - x1), cx.number(0)],
      'truth',
      (x0: number, x1: number) => x0 === x1,
    ),
  );
  const res = cx.convert('box', power, 'float');
  cx.push(res, 'float');
}

/** dsl/python.ops:3367 */
export function _BINARY_OP_REMAINDER_INT(cx: Abstract): void {
  const right = cx.pop('int');
  const left = cx.pop('int');
  cx.check(0, cx.not(cx.equal(right, cx.number(0))));
  const res = cx.apply('% int', [left, right], 'int', null);
  cx.push(res, 'int');
}

/** dsl/python.ops:945 */
export function _BINARY_OP_SUBTRACT_FLOAT(cx: Abstract): void {
  const right = cx.pop('float');
  const left = cx.pop('float');
  const res = cx.convert(
    'box',
    cx.apply(
      '- f64',
      [cx.convert('unbox', left, 'f64'), cx.convert('unbox', right, 'f64')],
      'f64',
      (x0: number, x1: number) => x0 - x1,
    ),
    'float',
  );
  cx.push(res, 'float');
}

/** dsl/python.ops:910 */
export function _BINARY_OP_SUBTRACT_INT(cx: Abstract): void {
  const right = cx.pop('int');
  const left = cx.pop('int');
  const res = cx.apply('- int', [left, right], 'int', null);
  cx.push(res, 'int');
}

/** dsl/python.ops:3378 */
export function _BINARY_OP_TRUE_DIVIDE_FLOATS(cx: Abstract): void {
  const right = cx.pop('float');
  const left = cx.pop('float');
  cx.check(
    0,
    cx.not(
      cx.apply(
        '== f64',
        [cx.convert('unbox', right, 'f64'), cx.number(0)],
        'truth',
        (x0: number, x1: number) => x0 === x1,
      ),
    ),
  );
  const res = cx.convert(
    'box',
    cx.apply(
      '/ f64',
      [cx.convert('unbox', left, 'f64'), cx.convert('unbox', right, 'f64')],
      'f64',
      (x0: number, x1: number) => x0 / x1,
    ),
    'float',
  );
  cx.push(res, 'float');
}

/** dsl/python.ops:3362 */
export function _BINARY_OP_XOR_INT(cx: Abstract): void {
  const right = cx.pop('int');
  const left = cx.pop('int');
  const res = cx.apply('^ int', [left, right], 'int', null);
  cx.push(res, 'int');
}

/** dsl/python.ops:1195 */
export function _BINARY_SLICE(cx: Abstract): void {
  const stop = cx.pop('object');
  const start_2 = cx.pop('object');
  const container = cx.pop('object');
  const res = cx.call('get_slice', [container, start_2, stop], null);
  cx.push(res, 'object');
}

/** dsl/python.ops:1117 */
export function _BINARY_SUBSCR(cx: Abstract): void {
  const sub = cx.pop('object');
  const container = cx.pop('object');
  const res = cx.call('get_item', [container, sub], null);
  cx.push(res, 'object');
}

/** dsl/python.ops:1165 */
export function _BINARY_SUBSCR_DICT(cx: Abstract): void {
  const sub = cx.pop('object');
  const dict = cx.pop('object');
  cx.check(0, cx.isType(dict, 'dict'));
  cx.narrow(dict, 'dict');
  const res = cx.call('dict_get_item', [dict, sub], null);
  cx.push(res, 'object');
}

/** dsl/python.ops:3704 */
export function _BINARY_SUBSCR_DICT_PLAIN(cx: Abstract): void {
  const sub = cx.pop('object');
  const container = cx.pop('object');
  cx.check(0, cx.isType(container, 'dict'));
  cx.narrow(container, 'dict');
  const value = cx.call('plain_value', [container, sub], (x0: PyDict, x1: Value) => plain_value(x0, x1));
  cx.check(1, cx.not(cx.isNull(value)));
  cx.narrow(value, 'object');
  const res = value;
  cx.push(res, 'object');
}

/** dsl/python.ops:1128 */
export function _BINARY_SUBSCR_LIST_INT(cx: Abstract): void {
  const sub = cx.pop('object');
  const list = cx.pop('object');
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
  const res = cx.element(list, 'list.items', cx.convert('truncate', sub, 'i32'), true, 'object');
  cx.push(res, 'object');
}

/** dsl/python.ops:1140 */
export function _BINARY_SUBSCR_STR_INT(cx: Abstract): void {
  const sub = cx.pop('object');
  const str = cx.pop('object');
  cx.check(0, cx.isType(sub, 'int'));
  cx.narrow(sub, 'int');
  cx.check(1, cx.isType(str, 'str'));
  cx.narrow(str, 'str');
  const character = cx.call('ascii_character', [str, sub], (x0: string, x1: Int) => ascii_character(x0, x1));
  cx.check(2, cx.not(cx.isNull(character)));
  cx.narrow(character, 'str');
  const res = character;
  cx.push(res, 'object');
}

/** dsl/python.ops:1153 */
export function _BINARY_SUBSCR_TUPLE_INT(cx: Abstract): void {
  const sub = cx.pop('object');
  const tuple = cx.pop('object');
  cx.check(0, cx.isType(sub, 'int'));
  cx.narrow(sub, 'int');
  cx.check(1, cx.isType(tuple, 'tuple'));
  cx.narrow(tuple, 'tuple');
  cx.check(
    2,
    cx.and(
      cx.apply('<= int', [cx.number(0), sub], 'truth', (x0: Int, x1: Int) => x0 <= x1),
      cx.apply(
        '< int',
        [sub, cx.convert('widen', cx.capacity(tuple, 'tuple.items', false), 'int')],
        'truth',
        (x0: Int, x1: Int) => x0 < x1,
      ),
    ),
  );
  const res = cx.element(tuple, 'tuple.items', cx.convert('truncate', sub, 'i32'), false, 'object');
  cx.push(res, 'object');
}
