// Generated from dsl/python.ops by `make regen`; do not edit. Digest 291c03d5de304bbb.
/** Fused helpers: what an instruction does on its common path, in one call into the heap module. NULL, or 0 where there
 * is no result: not done, and nothing changed; the instruction then does it the long way. */
import type { Slot } from '../../runtime/heap/value.ts';
import { heapExports } from '../../runtime/heap/instance.ts';

interface FusedExports {
  fused_TO_BOOL_LIST(value: Slot): Slot;
  fused_BINARY_OP_ADD_FLOAT(left: Slot, right: Slot): Slot;
  fused_BINARY_OP_SUBTRACT_FLOAT(left: Slot, right: Slot): Slot;
  fused_BINARY_OP_MULTIPLY_FLOAT(left: Slot, right: Slot): Slot;
  fused_COMPARE_OP_FLOAT(left: Slot, right: Slot, oparg: number): Slot;
  fused_BINARY_SUBSCR_LIST_INT(sub: Slot, list: Slot): Slot;
  fused_BINARY_SUBSCR_TUPLE_INT(sub: Slot, tuple: Slot): Slot;
  fused_STORE_SUBSCR_LIST_INT(sub: Slot, list: Slot, value: Slot): 0 | 1;
  fused_LIST_APPEND(list: Slot, v: Slot): 0 | 1;
  fused_LOAD_ATTR_INSTANCE_VALUE(owner: Slot, type_version: number, index: number): Slot;
  fused_LOAD_ATTR_SLOT(owner: Slot, type_version: number, index: number): Slot;
  fused_LOAD_ATTR_METHOD_WITH_VALUES(owner: Slot, type_version: number, keys_version: number): 0 | 1;
  fused_LOAD_ATTR_METHOD_NO_DICT(owner: Slot, type_version: number): 0 | 1;
  fused_STORE_ATTR_INSTANCE_VALUE(owner: Slot, type_version: number, index: number, value: Slot): 0 | 1;
  fused_STORE_ATTR_SLOT(owner: Slot, type_version: number, index: number, value: Slot): 0 | 1;
  fused_FOR_ITER_LIST(iter: Slot): Slot;
  fused_FOR_ITER_TUPLE(iter: Slot): Slot;
  fused_FOR_ITER_RANGE(iter: Slot): Slot;
}
const heap = heapExports<FusedExports>();
export const fused_TO_BOOL_LIST = heap.fused_TO_BOOL_LIST;
export const fused_BINARY_OP_ADD_FLOAT = heap.fused_BINARY_OP_ADD_FLOAT;
export const fused_BINARY_OP_SUBTRACT_FLOAT = heap.fused_BINARY_OP_SUBTRACT_FLOAT;
export const fused_BINARY_OP_MULTIPLY_FLOAT = heap.fused_BINARY_OP_MULTIPLY_FLOAT;
export const fused_COMPARE_OP_FLOAT = heap.fused_COMPARE_OP_FLOAT;
export const fused_BINARY_SUBSCR_LIST_INT = heap.fused_BINARY_SUBSCR_LIST_INT;
export const fused_BINARY_SUBSCR_TUPLE_INT = heap.fused_BINARY_SUBSCR_TUPLE_INT;
export const fused_STORE_SUBSCR_LIST_INT = heap.fused_STORE_SUBSCR_LIST_INT;
export const fused_LIST_APPEND = heap.fused_LIST_APPEND;
export const fused_LOAD_ATTR_INSTANCE_VALUE = heap.fused_LOAD_ATTR_INSTANCE_VALUE;
export const fused_LOAD_ATTR_SLOT = heap.fused_LOAD_ATTR_SLOT;
export const fused_LOAD_ATTR_METHOD_WITH_VALUES = heap.fused_LOAD_ATTR_METHOD_WITH_VALUES;
export const fused_LOAD_ATTR_METHOD_NO_DICT = heap.fused_LOAD_ATTR_METHOD_NO_DICT;
export const fused_STORE_ATTR_INSTANCE_VALUE = heap.fused_STORE_ATTR_INSTANCE_VALUE;
export const fused_STORE_ATTR_SLOT = heap.fused_STORE_ATTR_SLOT;
export const fused_FOR_ITER_LIST = heap.fused_FOR_ITER_LIST;
export const fused_FOR_ITER_TUPLE = heap.fused_FOR_ITER_TUPLE;
export const fused_FOR_ITER_RANGE = heap.fused_FOR_ITER_RANGE;
