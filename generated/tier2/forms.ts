// Generated from dsl/python.ops by `make regen`; do not edit. Digest 1968b5eec37bfb63.
/** Forms: what traces hold in place of instructions. */

import type { Value } from '../../runtime/heap/index.ts';
import { instance_slots_get, is_instance } from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { stack } from '../../runtime/objects/machine/frame.ts';
import type { PyFunction } from '../../runtime/operations/classes.ts';
import { is_function } from '../../runtime/operations/classes.ts';
import {
  attribute_function,
  attribute_index,
  attribute_load_kind,
  attribute_store_kind,
  class_version,
  function_version,
  has_call_depth,
  has_plain_parameters,
  has_python_call,
  has_python_init,
  python_call,
  python_getitem,
  python_init,
  remember_getitem,
  type_version,
} from '../../runtime/operations/index.ts';
import type { Expansion } from '../metadata/expansion.ts';
import type { Operand } from '../tier2/call.ts';

const same = (oparg: number): number => oparg;
const none = (): number => 0;

export interface Form {
  readonly name: string;
  /** The values of the cache fields, by offset, where the form fits what is on the stack; else null. */
  readonly observe: (frame: Frame, oparg: number) => readonly Operand[] | null;
  readonly expansion: Expansion;
}

/** dsl/python.ops:3091 */
function observe_CALL_INIT(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return null;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!has_python_init(callable)) return null;
  if (!(class_version(callable) !== 0)) return null;
  if (!(function_version(python_init(callable)) !== 0)) return null;
  if (!(self_or_null === null)) return null;
  const class_version_2 = class_version(callable);
  if (!(class_version(callable) === class_version_2)) return null;
  const func = python_init(callable);
  const func_version = function_version(python_init(callable));
  if (!(func.version === func_version)) return null;
  if (!has_call_depth()) return null;
  const init = python_init(callable);
  const operands: Operand[] = [];
  operands[0] = class_version_2;
  operands[2] = func;
  operands[6] = func_version;
  operands[8] = init;
  return operands;
}

/** dsl/python.ops:3110 */
function observe_CALL_DUNDER_CALL(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return null;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!has_python_call(callable)) return null;
  if (!(type_version(callable) !== 0)) return null;
  if (!(function_version(python_call(callable)) !== 0)) return null;
  if (!(self_or_null === null)) return null;
  const type_version_2 = type_version(callable);
  if (!(type_version(callable) === type_version_2)) return null;
  const func = python_call(callable);
  const func_version = function_version(python_call(callable));
  if (!(func.version === func_version)) return null;
  const dunder_call = python_call(callable);
  const operands: Operand[] = [];
  operands[0] = type_version_2;
  operands[2] = func;
  operands[6] = func_version;
  operands[8] = dunder_call;
  return operands;
}

/** dsl/python.ops:3128 */
function observe_CALL_KW_PY(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const callable = stack[sp - 3 - oparg] as Value;
  if (!has_plain_parameters(callable)) return null;
  if (!(function_version(callable) !== 0)) return null;
  if (!is_function(callable)) return null;
  const func_version = function_version(callable);
  if (!((callable as PyFunction).version === func_version)) return null;
  const operands: Operand[] = [];
  operands[0] = func_version;
  return operands;
}

/** dsl/python.ops:3150 */
function observe_CALL_KW_INIT(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const self_or_null = stack[sp - 2 - oparg];
  if (!(self_or_null === null)) return null;
  const callable = stack[sp - 3 - oparg] as Value;
  if (!has_python_init(callable)) return null;
  if (!(class_version(callable) !== 0)) return null;
  if (!(function_version(python_init(callable)) !== 0)) return null;
  if (!(self_or_null === null)) return null;
  const class_version_2 = class_version(callable);
  if (!(class_version(callable) === class_version_2)) return null;
  const func = python_init(callable);
  const func_version = function_version(python_init(callable));
  if (!(func.version === func_version)) return null;
  if (!has_call_depth()) return null;
  const init = python_init(callable);
  const operands: Operand[] = [];
  operands[0] = class_version_2;
  operands[2] = func;
  operands[6] = func_version;
  operands[8] = init;
  return operands;
}

/** dsl/python.ops:3157 */
function observe_LOAD_ATTR_SLOT_OF_INSTANCE(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const owner = stack[sp - 1] as Value;
  if (!(attribute_load_kind(owner, frame.code.names[oparg >> 1], oparg & 1) === 4 /* ATTR_SLOT */))
    return null;
  if (!(attribute_index(owner, frame.code.names[oparg >> 1]) !== 65535)) return null;
  const type_version_2 = type_version(owner);
  if (!(type_version(owner) === type_version_2)) return null;
  if (!is_instance(owner)) return null;
  const index = attribute_index(owner, frame.code.names[oparg >> 1]);
  if (index < 0 || index > 0xffff) return null;
  const value = instance_slots_get(owner, index);
  if (!!(value === null)) return null;
  const operands: Operand[] = [];
  operands[0] = type_version_2;
  operands[2] = index;
  return operands;
}

/** dsl/python.ops:3166 */
function observe_STORE_ATTR_SLOT_OF_INSTANCE(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const owner = stack[sp - 1] as Value;
  if (!(attribute_store_kind(owner, frame.code.names[oparg]) === 4 /* ATTR_SLOT */)) return null;
  const type_version_2 = type_version(owner);
  if (!(type_version(owner) === type_version_2)) return null;
  if (!is_instance(owner)) return null;
  const index = attribute_index(owner, frame.code.names[oparg]);
  if (index < 0 || index > 0xffff) return null;
  const operands: Operand[] = [];
  operands[0] = type_version_2;
  operands[2] = index;
  return operands;
}

/** dsl/python.ops:3178 */
function observe_LOAD_ATTR_GETTER(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  if (!((oparg & 1) === 0)) return null;
  const owner = stack[sp - 1] as Value;
  if (!(attribute_load_kind(owner, frame.code.names[oparg >> 1], oparg & 1) === 6 /* ATTR_PROPERTY */))
    return null;
  const type_version_2 = type_version(owner);
  if (!(type_version(owner) === type_version_2)) return null;
  const func = attribute_function(owner, frame.code.names[oparg >> 1]);
  const func_version = function_version(attribute_function(owner, frame.code.names[oparg >> 1]));
  if (!(func.version === func_version)) return null;
  if (!has_call_depth()) return null;
  const fget = attribute_function(owner, frame.code.names[oparg >> 1]);
  const operands: Operand[] = [];
  operands[0] = type_version_2;
  operands[2] = func;
  operands[6] = func_version;
  operands[8] = fget;
  return operands;
}

/** dsl/python.ops:3194 */
function observe_BINARY_SUBSCR_PY(frame: Frame, _oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const container = stack[sp - 2] as Value;
  if (!remember_getitem(container)) return null;
  const type_version_2 = type_version(container);
  if (!(type_version(container) === type_version_2)) return null;
  const func = python_getitem(container);
  const func_version = function_version(python_getitem(container));
  if (!(func.version === func_version)) return null;
  if (!has_call_depth()) return null;
  const getitem = python_getitem(container);
  const operands: Operand[] = [];
  operands[0] = type_version_2;
  operands[2] = func;
  operands[6] = func_version;
  operands[8] = getitem;
  return operands;
}

/** By instruction, in the order in which they are tried. */
export const FORMS: Readonly<Record<string, readonly Form[]>> = {
  CALL: [
    {
      name: 'CALL_INIT',
      observe: observe_CALL_INIT,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_CHECK_CLASS_VERSION', oparg: same, caches: [{ offset: 0, units: 2 }], branch: null },
          {
            uop: '_CHECK_VERSION_OF',
            oparg: same,
            caches: [
              { offset: 2, units: 4 },
              { offset: 6, units: 2 },
            ],
            branch: null,
          },
          { uop: '_CHECK_CALL_DEPTH', oparg: same, caches: [], branch: null },
          { uop: '_NEW_INSTANCE', oparg: same, caches: [{ offset: 8, units: 4 }], branch: null },
          { uop: '_INIT_FRAME', oparg: same, caches: [], branch: null },
          { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [], branch: null },
          { uop: '_PUSH_FRAME', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'CALL_DUNDER_CALL',
      observe: observe_CALL_DUNDER_CALL,
      expansion: {
        kind: 'traced',
        steps: [
          {
            uop: '_CHECK_CALLABLE_TYPE_VERSION',
            oparg: same,
            caches: [{ offset: 0, units: 2 }],
            branch: null,
          },
          {
            uop: '_CHECK_VERSION_OF',
            oparg: same,
            caches: [
              { offset: 2, units: 4 },
              { offset: 6, units: 2 },
            ],
            branch: null,
          },
          { uop: '_LOAD_CALL', oparg: same, caches: [{ offset: 8, units: 4 }], branch: null },
          { uop: '_PY_FRAME_GENERAL', oparg: same, caches: [], branch: null },
          { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [], branch: null },
          { uop: '_PUSH_FRAME', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
  ],
  CALL_KW: [
    {
      name: 'CALL_KW_PY',
      observe: observe_CALL_KW_PY,
      expansion: {
        kind: 'traced',
        steps: [
          {
            uop: '_CHECK_FUNCTION_VERSION_NAMED',
            oparg: same,
            caches: [{ offset: 0, units: 2 }],
            branch: null,
          },
          { uop: '_PY_FRAME_NAMED', oparg: same, caches: [], branch: null },
          { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [], branch: null },
          { uop: '_PUSH_FRAME', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'CALL_KW_INIT',
      observe: observe_CALL_KW_INIT,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_CHECK_CLASS_VERSION_NAMED', oparg: same, caches: [{ offset: 0, units: 2 }], branch: null },
          {
            uop: '_CHECK_VERSION_OF',
            oparg: same,
            caches: [
              { offset: 2, units: 4 },
              { offset: 6, units: 2 },
            ],
            branch: null,
          },
          { uop: '_CHECK_CALL_DEPTH', oparg: same, caches: [], branch: null },
          { uop: '_NEW_INSTANCE_NAMED', oparg: same, caches: [{ offset: 8, units: 4 }], branch: null },
          { uop: '_INIT_FRAME_NAMED', oparg: same, caches: [], branch: null },
          { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [], branch: null },
          { uop: '_PUSH_FRAME', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
  ],
  LOAD_ATTR_SLOT: [
    {
      name: 'LOAD_ATTR_SLOT_OF_INSTANCE',
      observe: observe_LOAD_ATTR_SLOT_OF_INSTANCE,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 0, units: 2 }], branch: null },
          { uop: '_CHECK_MANAGED_OBJECT_HAS_VALUES', oparg: same, caches: [], branch: null },
          { uop: '_LOAD_ATTR_INSTANCE_VALUE', oparg: same, caches: [{ offset: 2, units: 1 }], branch: null },
        ],
        saves: none,
      },
    },
  ],
  STORE_ATTR_SLOT: [
    {
      name: 'STORE_ATTR_SLOT_OF_INSTANCE',
      observe: observe_STORE_ATTR_SLOT_OF_INSTANCE,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 0, units: 2 }], branch: null },
          { uop: '_CHECK_MANAGED_OBJECT_HAS_VALUES', oparg: same, caches: [], branch: null },
          { uop: '_STORE_INSTANCE_SLOT', oparg: same, caches: [{ offset: 2, units: 1 }], branch: null },
        ],
        saves: none,
      },
    },
  ],
  LOAD_ATTR: [
    {
      name: 'LOAD_ATTR_GETTER',
      observe: observe_LOAD_ATTR_GETTER,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 0, units: 2 }], branch: null },
          {
            uop: '_CHECK_VERSION_OF',
            oparg: same,
            caches: [
              { offset: 2, units: 4 },
              { offset: 6, units: 2 },
            ],
            branch: null,
          },
          { uop: '_CHECK_CALL_DEPTH', oparg: same, caches: [], branch: null },
          { uop: '_GETTER_FRAME', oparg: same, caches: [{ offset: 8, units: 4 }], branch: null },
          { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [], branch: null },
          { uop: '_PUSH_FRAME', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
  ],
  BINARY_SUBSCR: [
    {
      name: 'BINARY_SUBSCR_PY',
      observe: observe_BINARY_SUBSCR_PY,
      expansion: {
        kind: 'traced',
        steps: [
          {
            uop: '_CHECK_CONTAINER_TYPE_VERSION',
            oparg: same,
            caches: [{ offset: 0, units: 2 }],
            branch: null,
          },
          {
            uop: '_CHECK_VERSION_OF',
            oparg: same,
            caches: [
              { offset: 2, units: 4 },
              { offset: 6, units: 2 },
            ],
            branch: null,
          },
          { uop: '_CHECK_CALL_DEPTH', oparg: same, caches: [], branch: null },
          { uop: '_GETITEM_FRAME', oparg: same, caches: [{ offset: 8, units: 4 }], branch: null },
          { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [], branch: null },
          { uop: '_PUSH_FRAME', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
  ],
};
