/**
 * Which special method stands for which slot: one row for each pair.
 *
 * A slot may have several methods (`__add__`, `__radd__`), a method several slots (`__len__`). Rows are in the order in which a
 * native type's wrappers are chosen: number slots before mapping before sequence slots.
 */
import type { Value } from '../../heap/value.ts';
import * as D from './slot-dispatch.ts';
import * as W from './slot-wrappers.ts';
import { EQ, GE, GT, LE, LT, NE, type Kwargs, type SlotName, type Slots } from './slots.ts';

export interface SlotRow {
  /** The special method. */
  readonly name: string;
  readonly slot: SlotName;
  /** What the slot of a class written in Python holds. */
  readonly dispatch: unknown;
  /** null: the slot is not published under this name. */
  readonly wrap: ((slot: unknown, self: Value, args: Value[], kwargs: Kwargs | null, name: string) => Value) | null;
}

type SlotFunction<K extends SlotName> = NonNullable<Slots[K]>;

function row<K extends SlotName>(
  name: string,
  slot: K,
  dispatch: SlotFunction<K>,
  wrap: W.Wrapper<SlotFunction<K>> | null,
): SlotRow {
  return { name, slot, dispatch, wrap: wrap as SlotRow['wrap'] };
}

type UnarySlot = 'nb_negative' | 'nb_positive' | 'nb_absolute' | 'nb_invert' | 'nb_int' | 'nb_float' | 'nb_index' | 'tp_repr' | 'tp_str' | 'am_await' | 'am_aiter' | 'am_anext';
const unary = (name: string, slot: UnarySlot): SlotRow => row(name, slot, D.unaryDispatch(name), W.wrapUnary);

type PlainName = 'add' | 'subtract' | 'multiply' | 'remainder' | 'lshift' | 'rshift' | 'and' | 'xor' | 'or' | 'floor_divide' | 'true_divide' | 'matrix_multiply';

function binary(stem: string, slot: `nb_${PlainName}` | 'nb_divmod'): SlotRow[] {
  const name = `__${stem}__`;
  const reflected = `__r${stem}__`;
  const dispatch = D.binaryDispatch(slot, name, reflected);
  return [row(name, slot, dispatch, W.wrapBinary), row(reflected, slot, dispatch, W.wrapReflected)];
}

const inplace = (stem: string, slot: `nb_inplace_${PlainName}`): SlotRow =>
  row(`__i${stem}__`, slot, D.inplaceDispatch(`__i${stem}__`), W.wrapBinary);

export const SLOT_ROWS: readonly SlotRow[] = [
  row('__getattribute__', 'tp_getattro', D.dispatchGetAttr, W.wrapGetAttr),
  row('__getattr__', 'tp_getattro', D.dispatchGetAttr, null),
  row('__setattr__', 'tp_setattro', D.dispatchSetAttr, W.wrapSetAttr),
  row('__delattr__', 'tp_setattro', D.dispatchSetAttr, W.wrapDelAttr),
  unary('__repr__', 'tp_repr'),
  row('__buffer__', 'bf_getbuffer', D.dispatchBuffer, null),
  row('__hash__', 'tp_hash', D.dispatchHash, W.wrapHash),
  row('__call__', 'tp_call', D.dispatchCall, W.wrapCall),
  unary('__str__', 'tp_str'),
  row('__lt__', 'tp_richcompare', D.dispatchCompare, W.wrapCompare(LT)),
  row('__le__', 'tp_richcompare', D.dispatchCompare, W.wrapCompare(LE)),
  row('__eq__', 'tp_richcompare', D.dispatchCompare, W.wrapCompare(EQ)),
  row('__ne__', 'tp_richcompare', D.dispatchCompare, W.wrapCompare(NE)),
  row('__gt__', 'tp_richcompare', D.dispatchCompare, W.wrapCompare(GT)),
  row('__ge__', 'tp_richcompare', D.dispatchCompare, W.wrapCompare(GE)),
  row('__iter__', 'tp_iter', D.dispatchIter, W.wrapUnary),
  row('__next__', 'tp_iternext', D.dispatchIterNext, W.wrapNext),
  row('__get__', 'tp_descr_get', D.dispatchDescrGet, W.wrapDescrGet),
  row('__set__', 'tp_descr_set', D.dispatchDescrSet, W.wrapDescrSet),
  row('__delete__', 'tp_descr_set', D.dispatchDescrSet, W.wrapDescrDelete),
  row('__init__', 'tp_init', D.dispatchInit, W.wrapInit),
  row('__new__', 'tp_new', D.dispatchNew, null),
  row('__del__', 'tp_finalize', D.dispatchFinalize, W.wrapFinalize),

  unary('__await__', 'am_await'),
  unary('__aiter__', 'am_aiter'),
  unary('__anext__', 'am_anext'),

  ...binary('add', 'nb_add'),
  ...binary('sub', 'nb_subtract'),
  ...binary('mul', 'nb_multiply'),
  ...binary('mod', 'nb_remainder'),
  ...binary('divmod', 'nb_divmod'),
  row('__pow__', 'nb_power', D.dispatchPower, W.wrapTernary),
  row('__rpow__', 'nb_power', D.dispatchPower, W.wrapReflectedTernary),
  unary('__neg__', 'nb_negative'),
  unary('__pos__', 'nb_positive'),
  unary('__abs__', 'nb_absolute'),
  row('__bool__', 'nb_bool', D.dispatchBool, W.wrapInquiry),
  unary('__invert__', 'nb_invert'),
  ...binary('lshift', 'nb_lshift'),
  ...binary('rshift', 'nb_rshift'),
  ...binary('and', 'nb_and'),
  ...binary('xor', 'nb_xor'),
  ...binary('or', 'nb_or'),
  unary('__int__', 'nb_int'),
  unary('__float__', 'nb_float'),
  inplace('add', 'nb_inplace_add'),
  inplace('sub', 'nb_inplace_subtract'),
  inplace('mul', 'nb_inplace_multiply'),
  inplace('mod', 'nb_inplace_remainder'),
  row('__ipow__', 'nb_inplace_power', D.dispatchInplacePower, W.wrapTernary),
  inplace('lshift', 'nb_inplace_lshift'),
  inplace('rshift', 'nb_inplace_rshift'),
  inplace('and', 'nb_inplace_and'),
  inplace('xor', 'nb_inplace_xor'),
  inplace('or', 'nb_inplace_or'),
  ...binary('floordiv', 'nb_floor_divide'),
  ...binary('truediv', 'nb_true_divide'),
  inplace('floordiv', 'nb_inplace_floor_divide'),
  inplace('truediv', 'nb_inplace_true_divide'),
  unary('__index__', 'nb_index'),
  ...binary('matmul', 'nb_matrix_multiply'),
  inplace('matmul', 'nb_inplace_matrix_multiply'),

  row('__len__', 'mp_length', D.dispatchLength, W.wrapLength),
  row('__getitem__', 'mp_subscript', D.dispatchSubscript, W.wrapBinary),
  row('__setitem__', 'mp_ass_subscript', D.dispatchSetSubscript, W.wrapSetSubscript),
  row('__delitem__', 'mp_ass_subscript', D.dispatchSetSubscript, W.wrapDelSubscript),

  row('__len__', 'sq_length', D.dispatchLength, W.wrapLength),
  row('__add__', 'sq_concat', D.inplaceDispatch('__add__'), W.wrapBinary),
  row('__mul__', 'sq_repeat', (self, count) => D.inplaceDispatch('__mul__')(self, count), W.wrapRepeat),
  row('__rmul__', 'sq_repeat', (self, count) => D.inplaceDispatch('__rmul__')(self, count), W.wrapRepeat),
  row('__getitem__', 'sq_item', D.dispatchItem, W.wrapItem),
  row('__setitem__', 'sq_ass_item', D.dispatchSetItem, W.wrapSetItem),
  row('__delitem__', 'sq_ass_item', D.dispatchSetItem, W.wrapDelItem),
  row('__contains__', 'sq_contains', D.dispatchContains, W.wrapContains),
  row('__iadd__', 'sq_inplace_concat', D.inplaceDispatch('__iadd__'), W.wrapBinary),
  row('__imul__', 'sq_inplace_repeat', (self, count) => D.inplaceDispatch('__imul__')(self, count), W.wrapRepeat),
];

/** Slots that CPython leaves empty in classes written in Python: their method already fills the number slot. */
export const NATIVE_ONLY: ReadonlySet<SlotName> = new Set<SlotName>([
  'sq_concat',
  'sq_repeat',
  'sq_inplace_concat',
  'sq_inplace_repeat',
]);

function groupBy(key: (row: SlotRow) => string): Map<string, SlotRow[]> {
  const groups = new Map<string, SlotRow[]>();
  for (const each of SLOT_ROWS) {
    const group = groups.get(key(each));
    if (group === undefined) groups.set(key(each), [each]);
    else group.push(each);
  }
  return groups;
}

/** slot -> its rows */
export const ROWS_BY_SLOT = groupBy((each) => each.slot) as ReadonlyMap<SlotName, readonly SlotRow[]>;
/** special method -> its rows */
export const ROWS_BY_NAME: ReadonlyMap<string, readonly SlotRow[]> = groupBy((each) => each.name);
