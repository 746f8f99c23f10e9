// Generated from dsl/python.ops by `make regen`; do not edit. Digest 7da8d389cd7a0bfb.
/** Abstract cases: other. See abstract.ts. */

import type { HeapRef, Value } from '../../runtime/heap/index.ts';
import { cell_value, list_length } from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import type { Int } from '../../runtime/objects/numbers/int-arithmetic.ts';
import type { PyDict, PyGenerator, PyMethod } from '../../runtime/operations/classes.ts';
import {
  can_store_plainly,
  comparison_shim,
  dict_length,
  exact_float,
  has_call_depth,
  init_shim,
  is_mapping,
  is_safe,
  is_sequence,
  is_suspended,
  may_run_frames,
  operator_shim,
  plain_position,
  str_length,
} from '../../runtime/operations/index.ts';
import type { Abstract, Sym } from '../tier2/domain.ts';

/** dsl/python.ops:3680 */
export function _ARGUMENT_TO_FLOAT(cx: Abstract): void {
  const arg = cx.pop('int');
  const null_2 = cx.pop('null');
  const callable = cx.pop('object');
  const value = cx.convert(
    'box',
    cx.call('exact_float', [arg], (x0: Int) => exact_float(x0)),
    'float',
  );
  cx.push(callable, 'object');
  cx.push(null_2, 'null');
  cx.push(value, 'float');
}

/** dsl/python.ops:2548 */
export function _BEFORE_ASYNC_WITH(cx: Abstract): void {
  const mgr = cx.pop('object');
  const enter = cx.call('async_context_enter', [mgr], null);
  const exit_func = cx.call('async_context_exit', [mgr], null);
  const res = cx.call('call_no_arguments', [enter], null);
  cx.push(exit_func, 'object');
  cx.push(res, 'object');
}

/** dsl/python.ops:2535 */
export function _BEFORE_WITH(cx: Abstract): void {
  const mgr = cx.pop('object');
  const enter = cx.call('context_enter', [mgr], null);
  const exit_func = cx.call('context_exit', [mgr], null);
  const res = cx.call('call_no_arguments', [enter], null);
  cx.push(exit_func, 'object');
  cx.push(res, 'object');
}

/** dsl/python.ops:3414 */
export function _BOTH_TO_FLOAT(cx: Abstract): void {
  const right = cx.pop('int');
  const left = cx.pop('int');
  const first = cx.convert(
    'box',
    cx.call('exact_float', [left], (x0: Int) => exact_float(x0)),
    'float',
  );
  const second = cx.convert(
    'box',
    cx.call('exact_float', [right], (x0: Int) => exact_float(x0)),
    'float',
  );
  cx.push(first, 'float');
  cx.push(second, 'float');
}

/** dsl/python.ops:1322 */
export function _BUILD_CONST_KEY_MAP(cx: Abstract): void {
  const keys = cx.pop('tuple');
  const values = cx.popRun(cx.oparg(), 'object');
  const map = cx.call('build_const_key_map', [keys, ...values], null);
  cx.push(map, 'object');
}

/** dsl/python.ops:1291 */
export function _BUILD_LIST(cx: Abstract): void {
  const values = cx.popRun(cx.oparg(), 'object');
  const list = cx.create('list', { length: cx.number(cx.oparg()) }, { items: values });
  cx.push(list, 'list');
}

/** dsl/python.ops:1311 */
export function _BUILD_MAP(cx: Abstract): void {
  const values = cx.popRun(cx.oparg() * 2, 'object');
  const map = cx.call('build_map', [...values], null);
  cx.push(map, 'object');
}

/** dsl/python.ops:1300 */
export function _BUILD_SET(cx: Abstract): void {
  const values = cx.popRun(cx.oparg(), 'object');
  const set = cx.call('build_set', [...values], null);
  cx.push(set, 'object');
}

/** dsl/python.ops:1331 */
export function _BUILD_SLICE(cx: Abstract): void {
  const step = (cx.oparg() === 3 ? 1 : 0) ? cx.pop('object?') : cx.nothing();
  const stop = cx.pop('object');
  const start_2 = cx.pop('object');
  const slice = cx.call(
    'build_slice',
    [start_2, stop, cx.choose(cx.equal(cx.number(cx.oparg()), cx.number(3)), step, cx.nothing(), 'object?')],
    null,
  );
  cx.push(slice, 'object');
}

/** dsl/python.ops:1271 */
export function _BUILD_STRING(cx: Abstract): void {
  const pieces = cx.popRun(cx.oparg(), 'object');
  const str = cx.call('build_string', [...pieces], null);
  cx.push(str, 'str');
}

/** dsl/python.ops:1282 */
export function _BUILD_TUPLE(cx: Abstract): void {
  const values = cx.popRun(cx.oparg(), 'object');
  const tup = cx.create('tuple', {}, { items: values });
  cx.push(tup, 'tuple');
}

/** dsl/python.ops:1012 */
export function _COMPARE_OP(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  const [res] = cx.branch(
    cx.not(
      cx.equal(
        cx.apply('& i32', [cx.number(cx.oparg()), cx.number(16)], 'i32', (x0: number, x1: number) => x0 & x1),
        cx.number(0),
      ),
    ),
    () => {
      const res = cx.convert(
        'box',
        cx.call(
          'compare_truth',
          [
            left,
            right,
            cx.apply(
              '>> i32',
              [cx.number(cx.oparg()), cx.number(5)],
              'i32',
              (x0: number, x1: number) => x0 >> x1,
            ),
          ],
          null,
        ),
        'bool',
      );
      return [res] as const;
    },
    () => {
      const res = cx.call(
        'compare',
        [
          left,
          right,
          cx.apply(
            '>> i32',
            [cx.number(cx.oparg()), cx.number(5)],
            'i32',
            (x0: number, x1: number) => x0 >> x1,
          ),
        ],
        null,
      );
      return [res] as const;
    },
  );
  cx.push(res, 'object');
}

/** dsl/python.ops:1034 */
export function _COMPARE_OP_FLOAT(cx: Abstract): void {
  const right = cx.pop('float');
  const left = cx.pop('float');
  const res = cx.choose(
    cx.apply(
      '< f64',
      [cx.convert('unbox', left, 'f64'), cx.convert('unbox', right, 'f64')],
      'truth',
      (x0: number, x1: number) => x0 < x1,
    ),
    cx.convert(
      'box',
      cx.not(
        cx.equal(
          cx.apply(
            '& i32',
            [cx.number(cx.oparg()), cx.number(2)],
            'i32',
            (x0: number, x1: number) => x0 & x1,
          ),
          cx.number(0),
        ),
      ),
      'bool',
    ),
    cx.choose(
      cx.apply(
        '> f64',
        [cx.convert('unbox', left, 'f64'), cx.convert('unbox', right, 'f64')],
        'truth',
        (x0: number, x1: number) => x0 > x1,
      ),
      cx.convert(
        'box',
        cx.not(
          cx.equal(
            cx.apply(
              '& i32',
              [cx.number(cx.oparg()), cx.number(4)],
              'i32',
              (x0: number, x1: number) => x0 & x1,
            ),
            cx.number(0),
          ),
        ),
        'bool',
      ),
      cx.choose(
        cx.apply(
          '== f64',
          [cx.convert('unbox', left, 'f64'), cx.convert('unbox', right, 'f64')],
          'truth',
          (x0: number, x1: number) => x0 === x1,
        ),
        cx.convert(
          'box',
          cx.not(
            cx.equal(
              cx.apply(
                '& i32',
                [cx.number(cx.oparg()), cx.number(8)],
                'i32',
                (x0: number, x1: number) => x0 & x1,
              ),
              cx.number(0),
            ),
          ),
          'bool',
        ),
        cx.convert(
          'box',
          cx.not(
            cx.equal(
              cx.apply(
                '& i32',
                [cx.number(cx.oparg()), cx.number(1)],
                'i32',
                (x0: number, x1: number) => x0 & x1,
              ),
              cx.number(0),
            ),
          ),
          'bool',
        ),
        'bool',
      ),
      'bool',
    ),
    'bool',
  );
  cx.push(res, 'bool');
}

/** dsl/python.ops:1024 */
export function _COMPARE_OP_INT(cx: Abstract): void {
  const right = cx.pop('int');
  const left = cx.pop('int');
  const res = cx.choose(
    cx.apply('< int', [left, right], 'truth', (x0: Int, x1: Int) => x0 < x1),
    cx.convert(
      'box',
      cx.not(
        cx.equal(
          cx.apply(
            '& i32',
            [cx.number(cx.oparg()), cx.number(2)],
            'i32',
            (x0: number, x1: number) => x0 & x1,
          ),
          cx.number(0),
        ),
      ),
      'bool',
    ),
    cx.choose(
      cx.equal(left, right),
      cx.convert(
        'box',
        cx.not(
          cx.equal(
            cx.apply(
              '& i32',
              [cx.number(cx.oparg()), cx.number(8)],
              'i32',
              (x0: number, x1: number) => x0 & x1,
            ),
            cx.number(0),
          ),
        ),
        'bool',
      ),
      cx.convert(
        'box',
        cx.not(
          cx.equal(
            cx.apply(
              '& i32',
              [cx.number(cx.oparg()), cx.number(4)],
              'i32',
              (x0: number, x1: number) => x0 & x1,
            ),
            cx.number(0),
          ),
        ),
        'bool',
      ),
      'bool',
    ),
    'bool',
  );
  cx.push(res, 'bool');
}

/** dsl/python.ops:1046 */
export function _COMPARE_OP_STR(cx: Abstract): void {
  const right = cx.pop('str');
  const left = cx.pop('str');
  const res = cx.choose(
    cx.equal(left, right),
    cx.convert(
      'box',
      cx.not(
        cx.equal(
          cx.apply(
            '& i32',
            [cx.number(cx.oparg()), cx.number(8)],
            'i32',
            (x0: number, x1: number) => x0 & x1,
          ),
          cx.number(0),
        ),
      ),
      'bool',
    ),
    cx.convert(
      'box',
      cx.not(
        cx.equal(
          cx.apply(
            '& i32',
            [cx.number(cx.oparg()), cx.number(2)],
            'i32',
            (x0: number, x1: number) => x0 & x1,
          ),
          cx.number(0),
        ),
      ),
      'bool',
    ),
    'bool',
  );
  cx.push(res, 'bool');
}

/** dsl/python.ops:3278 */
export function _COMPARISON_FRAME(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  const new_frame = cx.enter(cx.object(0), [left, right], null, {
    callee: cx.call('comparison_shim', [cx.number(cx.oparg())], (x0: number) => comparison_shim(x0)),
    stack: [left, right],
  });
  cx.call('push_comparison_frame', [cx.object(0), left, right, cx.number(cx.oparg())], null);
  cx.push(new_frame, 'frame');
}

/** dsl/python.ops:1071 */
export function _CONTAINS_OP(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  const found = cx.call('contains', [right, left], null);
  const b = cx.choose(
    cx.equal(cx.number(cx.oparg()), cx.number(0)),
    cx.convert('box', found, 'bool'),
    cx.convert('box', cx.not(found), 'bool'),
    'bool',
  );
  cx.push(b, 'bool');
}

/** dsl/python.ops:1096 */
export function _CONTAINS_OP_DICT(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  cx.check(0, cx.isType(right, 'dict'));
  cx.narrow(right, 'dict');
  const found = cx.call('dict_contains', [right, left], null);
  const b = cx.choose(
    cx.equal(cx.number(cx.oparg()), cx.number(0)),
    cx.convert('box', found, 'bool'),
    cx.convert('box', cx.not(found), 'bool'),
    'bool',
  );
  cx.push(b, 'bool');
}

/** dsl/python.ops:3734 */
export function _CONTAINS_OP_DICT_PLAIN(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  cx.check(0, cx.isType(right, 'dict'));
  cx.narrow(right, 'dict');
  const position = cx.call('plain_position', [right, left], (x0: PyDict, x1: Value) =>
    plain_position(x0, x1),
  );
  cx.check(1, cx.not(cx.equal(position, cx.number(-2))));
  const b = cx.convert(
    'box',
    cx.not(
      cx.equal(
        cx.apply('>= i32', [position, cx.number(0)], 'truth', (x0: number, x1: number) => x0 >= x1),
        cx.not(
          cx.equal(
            cx.apply(
              '& i32',
              [cx.number(cx.oparg()), cx.number(1)],
              'i32',
              (x0: number, x1: number) => x0 & x1,
            ),
            cx.number(0),
          ),
        ),
      ),
    ),
    'bool',
  );
  cx.push(b, 'bool');
}

/** dsl/python.ops:1083 */
export function _CONTAINS_OP_SET(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  cx.check(0, cx.or(cx.isType(right, 'set'), cx.isType(right, 'frozenset')));
  const found = cx.call('set_contains', [right, left], null);
  const b = cx.choose(
    cx.equal(cx.number(cx.oparg()), cx.number(0)),
    cx.convert('box', found, 'bool'),
    cx.convert('box', cx.not(found), 'bool'),
    'bool',
  );
  cx.push(b, 'bool');
}

/** dsl/python.ops:3110 */
export function _CONVERT_VALUE(cx: Abstract): void {
  const value = cx.pop('object');
  const result = cx.call('convert_value', [value, cx.number(cx.oparg())], null);
  cx.push(result, 'object');
}

/** dsl/python.ops:735 */
export function _COPY(cx: Abstract): void {
  const unused = cx.popRun(-1 + cx.oparg(), 'object?');
  const bottom = cx.pop('object?');
  const top = bottom;
  cx.push(bottom, 'object?');
  cx.pushRun(unused);
  cx.push(top, 'object?');
}

/** dsl/python.ops:2043 */
export function _DELETE_ATTR(cx: Abstract): void {
  const owner = cx.pop('object');
  cx.call('delete_attribute', [owner, cx.codeName(cx.number(cx.oparg()))], null);
}

/** dsl/python.ops:1713 */
export function _DELETE_DEREF(cx: Abstract): void {
  const variable = cx.pop('cell');
  cx.branch(
    cx.isNull(cx.field(variable, 'cell.value', true, 'object?', (x0: HeapRef) => cell_value(x0))),
    () => {
      cx.call('raise_unbound_deref', [cx.frame(), cx.number(cx.oparg())], null);
      return null;
    },
    () => {
      return [] as const;
    },
  );
  cx.setField(variable, 'cell.value', cx.nothing());
}

/** dsl/python.ops:690 */
export function _DELETE_FAST(cx: Abstract): void {
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
  cx.setLocal(cx.number(cx.oparg()), cx.nothing());
}

/** dsl/python.ops:1649 */
export function _DELETE_GLOBAL(cx: Abstract): void {
  cx.call('delete_global', [cx.frame(), cx.codeName(cx.number(cx.oparg()))], null);
}

/** dsl/python.ops:1522 */
export function _DELETE_NAME(cx: Abstract): void {
  cx.call('delete_name', [cx.frame(), cx.codeName(cx.number(cx.oparg()))], null);
}

/** dsl/python.ops:1258 */
export function _DELETE_SUBSCR(cx: Abstract): void {
  const sub = cx.pop('object');
  const container = cx.pop('object');
  cx.call('delete_item', [container, sub], null);
}

/** dsl/python.ops:3811 */
export function _DEOPT(_cx: Abstract): void {}

/** dsl/python.ops:1409 */
export function _DICT_MERGE(cx: Abstract): void {
  const update = cx.pop('object');
  const unused_3 = cx.popRun(-1 + cx.oparg(), 'object?');
  const dict = cx.pop('object');
  const unused_2 = cx.pop('object?');
  const unused = cx.pop('object?');
  const callable = cx.pop('object');
  cx.call('dict_merge', [dict, update, callable], null);
  cx.push(callable, 'object');
  cx.push(unused, 'object?');
  cx.push(unused_2, 'object?');
  cx.push(dict, 'object');
  cx.pushRun(unused_3);
}

/** dsl/python.ops:1398 */
export function _DICT_UPDATE(cx: Abstract): void {
  const update = cx.pop('object');
  const unused = cx.popRun(-1 + cx.oparg(), 'object?');
  const dict = cx.pop('object');
  cx.call('dict_update', [dict, update], null);
  cx.push(dict, 'object');
  cx.pushRun(unused);
}

/** dsl/python.ops:726 */
export function _END_SEND(cx: Abstract): void {
  const value = cx.pop('object');
  const receiver = cx.pop('object');
  cx.push(value, 'object');
}

/** dsl/python.ops:2787 */
export function _EXIT_INIT_CHECK(cx: Abstract): void {
  const should_be_none = cx.pop('object');
  cx.branch(
    cx.not(cx.isSingleton(should_be_none, 'None')),
    () => {
      cx.call('raise_init_returned', [should_be_none], null);
      return null;
    },
    () => {
      return [] as const;
    },
  );
}

/** dsl/python.ops:3790 */
export function _EXIT_TRACE(_cx: Abstract): void {}

/** dsl/python.ops:2674 */
export function _EXPAND_METHOD(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const null_2 = cx.pop('null');
  const callable = cx.pop('bound_method');
  const func = cx.convert(
    'assume',
    cx.field(callable, 'bound_method.func', false, 'object', (x0: PyMethod) => x0.func),
    'function',
  );
  const method = func;
  const self = cx.field(callable, 'bound_method.self', false, 'object', (x0: PyMethod) => x0.self);
  cx.push(method, 'function');
  cx.push(self, 'object');
  cx.pushRun(args);
}

/** dsl/python.ops:3121 */
export function _FORMAT_SIMPLE(cx: Abstract): void {
  const value = cx.pop('object');
  const [res] = cx.branch(
    cx.isType(value, 'str'),
    () => {
      const res = value;
      return [res] as const;
    },
    () => {
      const res = cx.call('format_simply', [value], null);
      return [res] as const;
    },
  );
  cx.push(res, 'object');
}

/** dsl/python.ops:3133 */
export function _FORMAT_WITH_SPEC(cx: Abstract): void {
  const fmt_spec = cx.pop('object');
  const value = cx.pop('object');
  const res = cx.call('format_value', [value, fmt_spec], null);
  cx.push(res, 'object');
}

/** dsl/python.ops:2302 */
export function _FOR_ITER_GEN_FRAME(cx: Abstract): void {
  const iter = cx.pop('object');
  cx.check(0, cx.isType(iter, 'generator'));
  cx.narrow(iter, 'generator');
  cx.check(
    1,
    cx.call('is_suspended', [iter], (x0: PyGenerator) => is_suspended(x0)),
  );
  cx.check(
    2,
    cx.call('has_call_depth', [], () => has_call_depth()),
  );
  const gen_frame = cx.call('resume_generator', [iter, cx.singleton('None')], null);
  cx.setField(
    cx.frame(),
    'frame.return_offset',
    cx.apply('+ i32', [cx.size(), cx.number(cx.oparg())], 'i32', (x0: number, x1: number) => (x0 + x1) | 0),
  );
  cx.push(iter, 'object');
  cx.push(gen_frame, 'frame');
}

/** dsl/python.ops:2200 */
export function _FOR_ITER__FALLTHROUGH(cx: Abstract): void {
  const iter = cx.pop('object');
  cx.effects(['iterator_next'], []);
  const next_2 = cx.apply('unknown', [], 'object', null);
  cx.push(iter, 'object');
  cx.push(next_2, 'object');
}

/** dsl/python.ops:2200 */
export function _FOR_ITER__TAKEN(cx: Abstract): void {
  const iter = cx.pop('object');
  cx.effects(['iterator_next'], []);
}

/** dsl/python.ops:3300 */
export function _GETITEM_FRAME(cx: Abstract): void {
  const sub = cx.pop('object');
  const container = cx.pop('object');
  const new_frame = cx.enter(cx.object(0), [container, sub], null, null);
  cx.call('push_call_2', [cx.object(0), container, sub], null);
  cx.push(new_frame, 'frame');
}

/** dsl/python.ops:3289 */
export function _GETTER_FRAME(cx: Abstract): void {
  const owner = cx.pop('object');
  const new_frame = cx.enter(cx.object(0), [owner], null, null);
  cx.call('push_call_1', [cx.object(0), owner], null);
  cx.push(new_frame, 'frame');
}

/** dsl/python.ops:2632 */
export function _INIT_CALL_BOUND_METHOD_EXACT_ARGS(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const null_2 = cx.pop('null');
  const callable = cx.pop('bound_method');
  const func = cx.field(callable, 'bound_method.func', false, 'object', (x0: PyMethod) => x0.func);
  const self = cx.field(callable, 'bound_method.self', false, 'object', (x0: PyMethod) => x0.self);
  cx.push(func, 'object');
  cx.push(self, 'object');
  cx.pushRun(args);
}

/** dsl/python.ops:2611 */
export function _INIT_CALL_PY_EXACT_ARGS(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('function');
  const new_frame = cx.enter(callable, [self_or_null, ...args], null, null);
  cx.call('push_exact_args', [callable, self_or_null, ...args], null);
  cx.push(new_frame, 'frame');
}

/** dsl/python.ops:3171 */
export function _INIT_FRAME(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self = cx.pop('object');
  const func = cx.pop('function');
  const new_frame = cx.enter(func, [self, ...args], null, {
    callee: cx.call('init_shim', [], () => init_shim()),
    stack: [self],
  });
  cx.call('push_init_frame', [func, self, ...args], null);
  cx.push(new_frame, 'frame');
}

/** dsl/python.ops:3230 */
export function _INIT_FRAME_NAMED(cx: Abstract): void {
  const kwnames = cx.pop('tuple');
  const args = cx.popRun(cx.oparg(), 'object');
  const self = cx.pop('object');
  const func = cx.pop('function');
  const new_frame = cx.enter(func, [self, ...args], kwnames, {
    callee: cx.call('init_shim', [], () => init_shim()),
    stack: [self],
  });
  cx.call('push_init_frame_named', [func, self, ...args, kwnames], null);
  cx.push(new_frame, 'frame');
}

/** dsl/python.ops:2148 */
export function _IS_NONE(cx: Abstract): void {
  const value = cx.pop('object');
  const b = cx.convert('box', cx.isSingleton(value, 'None'), 'bool');
  cx.push(b, 'bool');
}

/** dsl/python.ops:1058 */
export function _IS_OP(cx: Abstract): void {
  const right = cx.pop('object');
  const left = cx.pop('object');
  const b = cx.choose(
    cx.equal(cx.number(cx.oparg()), cx.number(0)),
    cx.convert('box', cx.equal(left, right), 'bool'),
    cx.convert('box', cx.not(cx.equal(left, right)), 'bool'),
    'bool',
  );
  cx.push(b, 'bool');
}

/** dsl/python.ops:3785 */
export function _JUMP_TO_TOP(_cx: Abstract): void {}

/** dsl/python.ops:3805 */
export function _LEAVE_FRAME(cx: Abstract): void {
  const retval = cx.pop('object');
}

/** dsl/python.ops:3406 */
export function _LEFT_TO_FLOAT(cx: Abstract): void {
  const right = cx.pop('float');
  const left = cx.pop('int');
  const value = cx.convert(
    'box',
    cx.call('exact_float', [left], (x0: Int) => exact_float(x0)),
    'float',
  );
  cx.push(value, 'float');
  cx.push(right, 'float');
}

/** dsl/python.ops:3625 */
export function _LEN_DICT(cx: Abstract): void {
  const arg = cx.pop('object');
  const null_2 = cx.pop('null');
  const callable = cx.pop('object');
  cx.check(0, cx.isType(arg, 'dict'));
  cx.narrow(arg, 'dict');
  const res = cx.convert(
    'widen',
    cx.call('dict_length', [arg], (x0: PyDict) => dict_length(x0)),
    'int',
  );
  cx.push(res, 'int');
}

/** dsl/python.ops:3592 */
export function _LEN_LIST(cx: Abstract): void {
  const arg = cx.pop('object');
  const null_2 = cx.pop('null');
  const callable = cx.pop('object');
  cx.check(0, cx.isType(arg, 'list'));
  cx.narrow(arg, 'list');
  const res = cx.convert(
    'widen',
    cx.field(arg, 'list.length', true, 'i32', (x0: HeapRef) => list_length(x0)),
    'int',
  );
  cx.push(res, 'int');
}

/** dsl/python.ops:3614 */
export function _LEN_STR(cx: Abstract): void {
  const arg = cx.pop('object');
  const null_2 = cx.pop('null');
  const callable = cx.pop('object');
  cx.check(0, cx.isType(arg, 'str'));
  cx.narrow(arg, 'str');
  const res = cx.convert(
    'widen',
    cx.call('str_length', [arg], (x0: string) => str_length(x0)),
    'int',
  );
  cx.push(res, 'int');
}

/** dsl/python.ops:3603 */
export function _LEN_TUPLE(cx: Abstract): void {
  const arg = cx.pop('object');
  const null_2 = cx.pop('null');
  const callable = cx.pop('object');
  cx.check(0, cx.isType(arg, 'tuple'));
  cx.narrow(arg, 'tuple');
  const res = cx.convert('widen', cx.capacity(arg, 'tuple.items', false), 'int');
  cx.push(res, 'int');
}

/** dsl/python.ops:1340 */
export function _LIST_APPEND(cx: Abstract): void {
  const v = cx.pop('object');
  const unused = cx.popRun(-1 + cx.oparg(), 'object?');
  const list = cx.pop('list');
  cx.branch(
    cx.apply(
      '< i32',
      [
        cx.field(list, 'list.length', true, 'i32', (x0: HeapRef) => list_length(x0)),
        cx.capacity(list, 'list.items', true),
      ],
      'truth',
      (x0: number, x1: number) => x0 < x1,
    ),
    () => {
      cx.setElement(
        list,
        'list.items',
        cx.field(list, 'list.length', true, 'i32', (x0: HeapRef) => list_length(x0)),
        v,
      );
      cx.setField(
        list,
        'list.length',
        cx.apply(
          '+ i32',
          [cx.field(list, 'list.length', true, 'i32', (x0: HeapRef) => list_length(x0)), cx.number(1)],
          'i32',
          (x0: number, x1: number) => (x0 + x1) | 0,
        ),
      );
      return [] as const;
    },
    () => {
      cx.call('list_append_slow', [list, v], null);
      return [] as const;
    },
  );
  cx.push(list, 'list');
  cx.pushRun(unused);
}

/** dsl/python.ops:3641 */
export function _LIST_APPEND_CALLED(cx: Abstract): void {
  const arg = cx.pop('object');
  const self = cx.pop('list');
  const callable = cx.pop('object');
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

/** dsl/python.ops:1354 */
export function _LIST_EXTEND(cx: Abstract): void {
  const iterable = cx.pop('object');
  const unused = cx.popRun(-1 + cx.oparg(), 'object?');
  const list = cx.pop('list');
  cx.call('list_extend', [list, iterable], null);
  cx.push(list, 'list');
  cx.pushRun(unused);
}

/** dsl/python.ops:3565 */
export function _LIST_OF_TUPLE(cx: Abstract): void {
  const iterable = cx.pop('tuple');
  const empty = cx.pop('list');
  const list = cx.call('list_of_tuple', [iterable], null);
  cx.push(list, 'list');
}

/** dsl/python.ops:1664 */
export function _MAKE_CELL(cx: Abstract): void {
  const held = cx.pop('object?');
  const variable = cx.create('cell', { value: held }, {});
  cx.push(variable, 'cell');
}

/** dsl/python.ops:3011 */
export function _MAKE_FUNCTION(cx: Abstract): void {
  const codeobj = cx.pop('object');
  const func = cx.call('make_function', [codeobj, cx.frame()], null);
  cx.push(func, 'function');
}

/** dsl/python.ops:1387 */
export function _MAP_ADD(cx: Abstract): void {
  const value = cx.pop('object');
  const key = cx.pop('object');
  const unused = cx.popRun(-1 + cx.oparg(), 'object?');
  const dict = cx.pop('dict');
  cx.call('dict_set_item', [dict, key, value], null);
  cx.push(dict, 'dict');
  cx.pushRun(unused);
}

/** dsl/python.ops:3725 */
export function _MAP_ADD_PLAIN(cx: Abstract): void {
  const value = cx.pop('object');
  const key = cx.pop('object');
  const unused = cx.popRun(-1 + cx.oparg(), 'object?');
  const dict = cx.pop('dict');
  cx.check(
    0,
    cx.call('can_store_plainly', [dict, key], (x0: PyDict, x1: Value) => can_store_plainly(x0, x1)),
  );
  cx.call('store_plainly', [dict, key, value], null);
  cx.push(dict, 'dict');
  cx.pushRun(unused);
}

/** dsl/python.ops:3068 */
export function _MATCH_CLASS(cx: Abstract): void {
  const names = cx.pop('tuple');
  const type = cx.pop('object');
  const subject = cx.pop('object');
  const attrs = cx.call('match_class', [subject, type, cx.number(cx.oparg()), names], null);
  cx.push(attrs, 'object');
}

/** dsl/python.ops:3097 */
export function _MATCH_KEYS(cx: Abstract): void {
  const keys = cx.pop('tuple');
  const subject = cx.pop('object');
  const values_or_none = cx.call('match_keys', [subject, keys], null);
  cx.push(subject, 'object');
  cx.push(keys, 'tuple');
  cx.push(values_or_none, 'object');
}

/** dsl/python.ops:3079 */
export function _MATCH_MAPPING(cx: Abstract): void {
  const subject = cx.pop('object');
  const res = cx.convert(
    'box',
    cx.call('is_mapping', [subject], (x0: Value) => is_mapping(x0)),
    'bool',
  );
  cx.push(subject, 'object');
  cx.push(res, 'bool');
}

/** dsl/python.ops:3088 */
export function _MATCH_SEQUENCE(cx: Abstract): void {
  const subject = cx.pop('object');
  const res = cx.convert(
    'box',
    cx.call('is_sequence', [subject], (x0: Value) => is_sequence(x0)),
    'bool',
  );
  cx.push(subject, 'object');
  cx.push(res, 'bool');
}

/** dsl/python.ops:3165 */
export function _NEW_INSTANCE(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const null_2 = cx.pop('null');
  const callable = cx.pop('object');
  const func = cx.object(0);
  const self = cx.call('allocate_instance', [callable], null);
  cx.push(func, 'function');
  cx.push(self, 'object');
  cx.pushRun(args);
}

/** dsl/python.ops:3224 */
export function _NEW_INSTANCE_NAMED(cx: Abstract): void {
  const kwnames = cx.pop('tuple');
  const args = cx.popRun(cx.oparg(), 'object');
  const null_2 = cx.pop('null');
  const callable = cx.pop('object');
  const func = cx.object(0);
  const self = cx.call('allocate_instance', [callable], null);
  cx.push(func, 'function');
  cx.push(self, 'object');
  cx.pushRun(args);
  cx.push(kwnames, 'tuple');
}

/** dsl/python.ops:3476 */
export function _NEW_RANGE_ITERATOR_1(cx: Abstract): void {
  const stop = cx.pop('int');
  const null_2 = cx.pop('null');
  const callable = cx.pop('object');
  const iter = cx.create(
    'range_iterator',
    { next: cx.number(0), step: cx.number(1), remaining: cx.convert('truncate', stop, 'i64') },
    {},
  );
  cx.push(iter, 'range_iterator');
}

/** dsl/python.ops:3495 */
export function _NEW_RANGE_ITERATOR_2(cx: Abstract): void {
  const stop = cx.pop('int');
  const start_2 = cx.pop('int');
  const null_2 = cx.pop('null');
  const callable = cx.pop('object');
  const count = cx.apply('- int', [stop, start_2], 'int', null);
  cx.check(
    0,
    cx.call('is_safe', [count], (x0: Int) => is_safe(x0)),
  );
  const iter = cx.create(
    'range_iterator',
    {
      next: cx.convert('truncate', start_2, 'i64'),
      step: cx.number(1),
      remaining: cx.convert('truncate', count, 'i64'),
    },
    {},
  );
  cx.push(iter, 'range_iterator');
}

/** dsl/python.ops:3518 */
export function _NEW_RANGE_ITERATOR_3(cx: Abstract): void {
  const step = cx.pop('int');
  const stop = cx.pop('int');
  const start_2 = cx.pop('int');
  const null_2 = cx.pop('null');
  const callable = cx.pop('object');
  cx.check(0, cx.not(cx.equal(step, cx.number(0))));
  const nearest = cx.choose(
    cx.apply('> int', [step, cx.number(0)], 'truth', (x0: Int, x1: Int) => x0 > x1),
    cx.apply('- int', [step, cx.number(1)], 'int', null),
    cx.apply('+ int', [step, cx.number(1)], 'int', null),
    'int',
  );
  const count = cx.apply(
    '/ int',
    [cx.apply('+ int', [cx.apply('- int', [stop, start_2], 'int', null), nearest], 'int', null), step],
    'int',
    null,
  );
  cx.check(
    1,
    cx.call('is_safe', [count], (x0: Int) => is_safe(x0)),
  );
  const iter = cx.create(
    'range_iterator',
    {
      next: cx.convert('truncate', start_2, 'i64'),
      step: cx.convert('truncate', step, 'i64'),
      remaining: cx.convert('truncate', count, 'i64'),
    },
    {},
  );
  cx.push(iter, 'range_iterator');
}

/** dsl/python.ops:566 */
export function _NOP(_cx: Abstract): void {}

/** dsl/python.ops:3267 */
export function _OPERATOR_FRAME(cx: Abstract): void {
  const rhs = cx.pop('object');
  const lhs = cx.pop('object');
  const new_frame = cx.enter(cx.object(0), [lhs, rhs], null, {
    callee: cx.call('operator_shim', [cx.number(cx.oparg())], (x0: number) => operator_shim(x0)),
    stack: [lhs, rhs],
  });
  cx.call('push_operator_frame', [cx.object(0), lhs, rhs, cx.number(cx.oparg())], null);
  cx.push(new_frame, 'frame');
}

/** dsl/python.ops:2490 */
export function _POP_EXCEPT(cx: Abstract): void {
  const exc_value = cx.pop('object');
  cx.call('pop_handled', [exc_value], null);
}

/** dsl/python.ops:2324 */
export function _POP_FRAME(cx: Abstract): void {
  const retval = cx.pop('object');
  cx.popFrame();
  const res = retval;
  cx.push(res, 'object');
}

/** dsl/python.ops:703 */
export function _POP_TOP(cx: Abstract): void {
  const value = cx.pop('object?');
}

/** dsl/python.ops:3764 */
export function _POP_TOP_LOAD_CONST_INLINE_BORROW(cx: Abstract): void {
  const pop = cx.pop('object');
  const value = cx.object(0);
  cx.push(value, 'object');
}

/** dsl/python.ops:2481 */
export function _PUSH_EXC_INFO(cx: Abstract): void {
  const new_exc = cx.pop('object');
  const prev_exc = cx.call('push_handled', [new_exc], null);
  cx.push(prev_exc, 'object');
  cx.push(new_exc, 'object');
}

/** dsl/python.ops:2310 */
export function _PUSH_FRAME(cx: Abstract): void {
  const new_frame = cx.pop('frame');
  cx.pushFrame(new_frame);
}

/** dsl/python.ops:712 */
export function _PUSH_NULL(cx: Abstract): void {
  const res = cx.nothing();
  cx.push(res, 'null');
}

/** dsl/python.ops:2652 */
export function _PY_FRAME_GENERAL(cx: Abstract): void {
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('function');
  const new_frame = cx.enter(callable, [self_or_null, ...args], null, null);
  cx.call('push_args', [callable, self_or_null, ...args], null);
  cx.push(new_frame, 'frame');
}

/** dsl/python.ops:3208 */
export function _PY_FRAME_NAMED(cx: Abstract): void {
  const kwnames = cx.pop('tuple');
  const args = cx.popRun(cx.oparg(), 'object');
  const self_or_null = cx.pop('object?');
  const callable = cx.pop('function');
  const new_frame = cx.enter(callable, [self_or_null, ...args], kwnames, null);
  cx.call('push_named_args', [callable, self_or_null, ...args, kwnames], null);
  cx.push(new_frame, 'frame');
}

/** dsl/python.ops:854 */
export function _REPLACE_WITH_TRUE(cx: Abstract): void {
  const value = cx.pop('object');
  const res = cx.singleton('True');
  cx.push(res, 'bool');
}

/** dsl/python.ops:587 */
export function _RESUME_CHECK(_cx: Abstract): void {}

/** dsl/python.ops:2339 */
export function _RETURN_GENERATOR(cx: Abstract): void {
  const made = cx.call('make_generator', [cx.frame()], null);
  cx.popFrame();
  const res = made;
  cx.push(res, 'object');
}

/** dsl/python.ops:3410 */
export function _RIGHT_TO_FLOAT(cx: Abstract): void {
  const right = cx.pop('int');
  const left = cx.pop('float');
  const value = cx.convert(
    'box',
    cx.call('exact_float', [right], (x0: Int) => exact_float(x0)),
    'float',
  );
  cx.push(left, 'float');
  cx.push(value, 'float');
}

/** dsl/python.ops:3796 */
export function _RUN_FRAME(cx: Abstract): void {
  cx.check(
    0,
    cx.call('may_run_frames', [], () => may_run_frames()),
  );
  const returned = cx.call('run_frame', [cx.frame()], null);
  cx.popFrame();
  const res = returned;
  cx.push(res, 'object');
}

/** dsl/python.ops:2616 */
export function _SAVE_RETURN_OFFSET(cx: Abstract): void {
  cx.setField(cx.frame(), 'frame.return_offset', cx.size());
}

/** dsl/python.ops:2367 */
export function _SEND__FALLTHROUGH(cx: Abstract): void {
  const v = cx.pop('object');
  const receiver = cx.pop('object');
  cx.effects(['finished_value', 'resume', 'send'], ['frame.return_offset', 'generator']);
  const retval = cx.apply('unknown', [], 'object', null);
  cx.push(receiver, 'object');
  cx.push(retval, 'object');
}

/** dsl/python.ops:2367 */
export function _SEND__TAKEN(cx: Abstract): void {
  const v = cx.pop('object');
  const receiver = cx.pop('object');
  cx.effects(['finished_value', 'resume', 'send'], ['frame.return_offset', 'generator']);
  cx.push(receiver, 'object');
  cx.push(cx.apply('unknown', [], 'object', null), 'object');
}

/** dsl/python.ops:1533 */
export function _SETUP_ANNOTATIONS(cx: Abstract): void {
  cx.call('setup_annotations', [cx.frame()], null);
}

/** dsl/python.ops:1365 */
export function _SET_ADD(cx: Abstract): void {
  const v = cx.pop('object');
  const unused = cx.popRun(-1 + cx.oparg(), 'object?');
  const set = cx.pop('object');
  cx.call('set_add', [set, v], null);
  cx.push(set, 'object');
  cx.pushRun(unused);
}

/** dsl/python.ops:3020 */
export function _SET_FUNCTION_ATTRIBUTE(cx: Abstract): void {
  const func = cx.pop('function');
  const attr = cx.pop('object');
  cx.call('set_function_attribute', [func, attr, cx.number(cx.oparg())], null);
  cx.push(func, 'function');
}

/** dsl/python.ops:1376 */
export function _SET_UPDATE(cx: Abstract): void {
  const iterable = cx.pop('object');
  const unused = cx.popRun(-1 + cx.oparg(), 'object?');
  const set = cx.pop('object');
  cx.call('set_update', [set, iterable], null);
  cx.push(set, 'object');
  cx.pushRun(unused);
}

/** dsl/python.ops:3780 */
export function _START_EXECUTOR(_cx: Abstract): void {}

/** dsl/python.ops:744 */
export function _SWAP(cx: Abstract): void {
  const top = cx.pop('object?');
  const unused = cx.popRun(-2 + cx.oparg(), 'object?');
  const bottom = cx.pop('object?');
  cx.push(top, 'object?');
  cx.pushRun(unused);
  cx.push(bottom, 'object?');
}

/** dsl/python.ops:3329 */
export function _TIER2_RESUME_CHECK(_cx: Abstract): void {}

/** dsl/python.ops:788 */
export function _TO_BOOL(cx: Abstract): void {
  const value = cx.pop('object');
  const res = cx.convert('box', cx.call('is_true', [value], null), 'bool');
  cx.push(res, 'bool');
}

/** dsl/python.ops:799 */
export function _TO_BOOL_BOOL(cx: Abstract): void {
  const value = cx.pop('object');
  cx.check(0, cx.isType(value, 'bool'));
  cx.narrow(value, 'bool');
  cx.push(value, 'bool');
}

/** dsl/python.ops:808 */
export function _TO_BOOL_INT(cx: Abstract): void {
  const value = cx.pop('object');
  cx.check(0, cx.isType(value, 'int'));
  cx.narrow(value, 'int');
  const res = cx.convert('box', cx.not(cx.equal(value, cx.number(0))), 'bool');
  cx.push(res, 'bool');
}

/** dsl/python.ops:818 */
export function _TO_BOOL_LIST(cx: Abstract): void {
  const value = cx.pop('object');
  cx.check(0, cx.isType(value, 'list'));
  cx.narrow(value, 'list');
  const res = cx.convert(
    'box',
    cx.not(
      cx.equal(
        cx.field(value, 'list.length', true, 'i32', (x0: HeapRef) => list_length(x0)),
        cx.number(0),
      ),
    ),
    'bool',
  );
  cx.push(res, 'bool');
}

/** dsl/python.ops:828 */
export function _TO_BOOL_NONE(cx: Abstract): void {
  const value = cx.pop('object');
  cx.check(0, cx.isSingleton(value, 'None'));
  cx.narrow(value, 'none');
  const res = cx.singleton('False');
  cx.push(res, 'bool');
}

/** dsl/python.ops:838 */
export function _TO_BOOL_STR(cx: Abstract): void {
  const value = cx.pop('object');
  cx.check(0, cx.isType(value, 'str'));
  cx.narrow(value, 'str');
  const res = cx.convert('box', cx.not(cx.equal(value, cx.text(''))), 'bool');
  cx.push(res, 'bool');
}

/** dsl/python.ops:773 */
export function _UNARY_INVERT(cx: Abstract): void {
  const value = cx.pop('object');
  const res = cx.call('unary_invert', [value], null);
  cx.push(res, 'object');
}

/** dsl/python.ops:753 */
export function _UNARY_NEGATIVE(cx: Abstract): void {
  const value = cx.pop('object');
  const res = cx.call('unary_negative', [value], null);
  cx.push(res, 'object');
}

/** dsl/python.ops:3458 */
export function _UNARY_NEGATIVE_FLOAT(cx: Abstract): void {
  const value = cx.pop('object');
  cx.check(0, cx.isType(value, 'float'));
  cx.narrow(value, 'float');
  const res = cx.convert(
    'box',
    cx.apply('- f64', [cx.convert('unbox', value, 'f64')], 'f64', (x0: number) => -x0),
    'float',
  );
  cx.push(res, 'float');
}

/** dsl/python.ops:3449 */
export function _UNARY_NEGATIVE_INT(cx: Abstract): void {
  const value = cx.pop('object');
  cx.check(0, cx.isType(value, 'int'));
  cx.narrow(value, 'int');
  const res = cx.apply('- int', [value], 'int', null);
  cx.push(res, 'int');
}

/** dsl/python.ops:764 */
export function _UNARY_NOT(cx: Abstract): void {
  const value = cx.pop('bool');
  const res = cx.convert('box', cx.isSingleton(value, 'False'), 'bool');
  cx.push(res, 'bool');
}

/** dsl/python.ops:1475 */
export function _UNPACK_EX(cx: Abstract): void {
  const seq = cx.pop('object');
  const values = Array.from({ length: 1 + (cx.oparg() >> 8) + (cx.oparg() & 255) }, (): Sym =>
    cx.apply('unknown', [], 'object', null),
  );
  cx.call(
    'unpack_starred',
    [
      seq,
      cx.apply('& i32', [cx.number(cx.oparg()), cx.number(255)], 'i32', (x0: number, x1: number) => x0 & x1),
      ...values,
    ],
    null,
  );
  cx.pushRun(values);
}

/** dsl/python.ops:3574 */
export function _UNPACK_EX_TUPLE(cx: Abstract): void {
  const seq = cx.pop('object');
  cx.check(0, cx.isType(seq, 'tuple'));
  cx.narrow(seq, 'tuple');
  cx.check(
    1,
    cx.apply(
      '>= i32',
      [
        cx.capacity(seq, 'tuple.items', false),
        cx.apply(
          '+ i32',
          [
            cx.apply(
              '>> i32',
              [cx.number(cx.oparg()), cx.number(8)],
              'i32',
              (x0: number, x1: number) => x0 >> x1,
            ),
            cx.apply(
              '& i32',
              [cx.number(cx.oparg()), cx.number(255)],
              'i32',
              (x0: number, x1: number) => x0 & x1,
            ),
          ],
          'i32',
          (x0: number, x1: number) => (x0 + x1) | 0,
        ),
      ],
      'truth',
      (x0: number, x1: number) => x0 >= x1,
    ),
  );
  const last: Sym[] = [];
  for (let i = 0; i < cx.oparg() >> 8; i++) {
    last[(cx.oparg() >> 8) - 1 - i] = cx.element(
      seq,
      'tuple.items',
      cx.apply(
        '+ i32',
        [
          cx.apply(
            '- i32',
            [
              cx.capacity(seq, 'tuple.items', false),
              cx.apply(
                '>> i32',
                [cx.number(cx.oparg()), cx.number(8)],
                'i32',
                (x0: number, x1: number) => x0 >> x1,
              ),
            ],
            'i32',
            (x0: number, x1: number) => (x0 - x1) | 0,
          ),
          cx.number(i),
        ],
        'i32',
        (x0: number, x1: number) => (x0 + x1) | 0,
      ),
      false,
      'object',
    );
  }
  const rest = cx.call(
    'part_of_tuple',
    [
      seq,
      cx.apply('& i32', [cx.number(cx.oparg()), cx.number(255)], 'i32', (x0: number, x1: number) => x0 & x1),
      cx.apply(
        '- i32',
        [
          cx.capacity(seq, 'tuple.items', false),
          cx.apply(
            '>> i32',
            [cx.number(cx.oparg()), cx.number(8)],
            'i32',
            (x0: number, x1: number) => x0 >> x1,
          ),
        ],
        'i32',
        (x0: number, x1: number) => (x0 - x1) | 0,
      ),
    ],
    null,
  );
  const first: Sym[] = [];
  for (let i_2 = 0; i_2 < (cx.oparg() & 255); i_2++) {
    first[(cx.oparg() & 255) - 1 - i_2] = cx.element(seq, 'tuple.items', cx.number(i_2), false, 'object');
  }
  cx.pushRun(last);
  cx.push(rest, 'list');
  cx.pushRun(first);
}

/** dsl/python.ops:1427 */
export function _UNPACK_SEQUENCE(cx: Abstract): void {
  const seq = cx.pop('object');
  const values = Array.from({ length: cx.oparg() }, (): Sym => cx.apply('unknown', [], 'object', null));
  cx.call('unpack_iterable', [seq, ...values], null);
  cx.pushRun(values);
}

/** dsl/python.ops:1462 */
export function _UNPACK_SEQUENCE_LIST(cx: Abstract): void {
  const seq = cx.pop('object');
  cx.check(0, cx.isType(seq, 'list'));
  cx.narrow(seq, 'list');
  cx.check(
    1,
    cx.equal(
      cx.field(seq, 'list.length', true, 'i32', (x0: HeapRef) => list_length(x0)),
      cx.number(cx.oparg()),
    ),
  );
  const values: Sym[] = [];
  for (let i = 0; i < cx.oparg(); i++) {
    values[cx.oparg() - 1 - i] = cx.element(seq, 'list.items', cx.number(i), true, 'object');
  }
  cx.pushRun(values);
}

/** dsl/python.ops:1451 */
export function _UNPACK_SEQUENCE_TUPLE(cx: Abstract): void {
  const seq = cx.pop('object');
  cx.check(0, cx.isType(seq, 'tuple'));
  cx.narrow(seq, 'tuple');
  cx.check(1, cx.equal(cx.capacity(seq, 'tuple.items', false), cx.number(cx.oparg())));
  const values: Sym[] = [];
  for (let i = 0; i < cx.oparg(); i++) {
    values[cx.oparg() - 1 - i] = cx.element(seq, 'tuple.items', cx.number(i), false, 'object');
  }
  cx.pushRun(values);
}

/** dsl/python.ops:1438 */
export function _UNPACK_SEQUENCE_TWO_TUPLE(cx: Abstract): void {
  const seq = cx.pop('object');
  cx.check(0, cx.isType(seq, 'tuple'));
  cx.narrow(seq, 'tuple');
  cx.check(1, cx.equal(cx.capacity(seq, 'tuple.items', false), cx.number(2)));
  const val0 = cx.element(seq, 'tuple.items', cx.number(0), false, 'object');
  const val1 = cx.element(seq, 'tuple.items', cx.number(1), false, 'object');
  cx.push(val1, 'object');
  cx.push(val0, 'object');
}

/** dsl/python.ops:2561 */
export function _WITH_EXCEPT_START(cx: Abstract): void {
  const val = cx.pop('object');
  const unused = cx.pop('object?');
  const lasti = cx.pop('object');
  const exit_func = cx.pop('object');
  const res = cx.call('call_exit', [exit_func, val], null);
  cx.push(exit_func, 'object');
  cx.push(lasti, 'object');
  cx.push(unused, 'object?');
  cx.push(val, 'object');
  cx.push(res, 'object');
}

/** dsl/python.ops:2351 */
export function _YIELD_VALUE(cx: Abstract): void {
  const retval = cx.pop('object');
  const resumer = cx.field(cx.frame(), 'frame.previous', true, 'frame?', (x0: Frame) => x0.previous);
  cx.branch(
    cx.not(cx.isNull(resumer)),
    () => {
      cx.setField(resumer, 'frame.return_offset', cx.number(2));
      return [] as const;
    },
    () => {
      return [] as const;
    },
  );
  cx.suspendFrame();
  const value = retval;
  cx.push(value, 'object');
}
