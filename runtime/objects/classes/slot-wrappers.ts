/**
 * Slots of native types as Python sees them: `list.__len__` is a wrapper_descriptor, `[].__len__` a method-wrapper.
 *
 * A wrapper converts Python's arguments to the slot's. It always calls the slot its owner has now.
 */
import { False, None, True } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { newError, typeError } from '../exceptions/errors.ts';
import { coreTypes, PyObject } from '../object.ts';
import { indexNumber, typeName, typeOf } from '../protocol/protocol.ts';
import { isSubtype, type PyType } from './pytype.ts';
import type { SlotRow } from './slot-table.ts';
import { strValue } from '../protocol/protocol-text.ts';
import type * as S from './slots.ts';

/** Calls slot function `slot` of the class of `self` with Python arguments. */
export type Wrapper<F> = (slot: F, self: Value, args: Value[], kwargs: S.Kwargs | null, name: string) => Value;

const boxed = (value: boolean): Value => (value ? True : False);

function count(args: Value[], least: number, most = least): void {
  if (args.length >= least && args.length <= most) return;
  const how = least === most ? '' : args.length < least ? 'at least ' : 'at most ';
  const wanted = args.length < least ? least : most;
  throw typeError(`expected ${how}${wanted} argument${wanted === 1 ? '' : 's'}, got ${args.length}`);
}

export const wrapUnary: Wrapper<S.UnaryFunc> = (slot, self, args) => {
  count(args, 0);
  return slot(self);
};
export const wrapBinary: Wrapper<S.BinaryFunc> = (slot, self, args) => {
  count(args, 1);
  return slot(self, args[0]!);
};
export const wrapReflected: Wrapper<S.BinaryFunc> = (slot, self, args) => {
  count(args, 1);
  return slot(args[0]!, self);
};
export const wrapTernary: Wrapper<S.TernaryFunc> = (slot, self, args) => {
  count(args, 1, 2);
  return slot(self, args[0]!, args[1] ?? None);
};
export const wrapReflectedTernary: Wrapper<S.TernaryFunc> = (slot, self, args) => {
  count(args, 1, 2);
  return slot(args[0]!, self, args[1] ?? None);
};
export const wrapInquiry: Wrapper<S.InquiryFunc> = (slot, self, args) => {
  count(args, 0);
  return boxed(slot(self));
};
export const wrapLength: Wrapper<S.LengthFunc> = (slot, self, args) => {
  count(args, 0);
  return slot(self);
};
export const wrapHash: Wrapper<S.HashFunc> = (slot, self, args) => {
  count(args, 0);
  return slot(self);
};
export const wrapCall: Wrapper<S.CallFunc> = (slot, self, args, kwargs) => slot(self, args, kwargs);
export const wrapCompare =
  (op: S.CompareOp): Wrapper<S.RichCompareFunc> =>
  (slot, self, args) => {
    count(args, 1);
    return slot(self, args[0]!, op);
  };
export const wrapNext: Wrapper<S.IterNextFunc> = (slot, self, args) => {
  count(args, 0);
  const next = slot(self);
  if (next === null) throw newError('StopIteration');
  return next;
};
export const wrapDescrGet: Wrapper<S.DescrGetFunc> = (slot, self, args) => {
  count(args, 1, 2);
  const instance = args[0] === None ? null : args[0]!;
  const owner = args[1] === undefined || args[1] === None ? null : args[1];
  if (instance === null && owner === null) throw typeError('__get__(None, None) is invalid');
  return slot(self, instance, owner);
};
export const wrapDescrSet: Wrapper<S.DescrSetFunc> = (slot, self, args) => {
  count(args, 2);
  slot(self, args[0]!, args[1]!);
  return None;
};
export const wrapDescrDelete: Wrapper<S.DescrSetFunc> = (slot, self, args) => {
  count(args, 1);
  slot(self, args[0]!, null);
  return None;
};
export const wrapInit: Wrapper<S.InitFunc> = (slot, self, args, kwargs) => {
  slot(self, args, kwargs);
  return None;
};
export const wrapFinalize: Wrapper<(self: Value) => void> = (slot, self, args) => {
  count(args, 0);
  slot(self);
  return None;
};

function attributeName(x: Value): string {
  const name = strValue(x);
  if (name === null) throw typeError(`attribute name must be string, not '${typeName(x)}'`);
  return name;
}

export const wrapGetAttr: Wrapper<S.GetAttrFunc> = (slot, self, args) => {
  count(args, 1);
  return slot(self, attributeName(args[0]!));
};
export const wrapSetAttr: Wrapper<S.SetAttrFunc> = (slot, self, args, _kwargs, name) => {
  count(args, 2);
  refuseForeignSetter(slot, self, name);
  slot(self, attributeName(args[0]!), args[1]!);
  return None;
};
export const wrapDelAttr: Wrapper<S.SetAttrFunc> = (slot, self, args, _kwargs, name) => {
  count(args, 1);
  refuseForeignSetter(slot, self, name);
  slot(self, attributeName(args[0]!), null);
  return None;
};

/** `object.__setattr__(int, ...)` would go round the protection of built-in classes. */
function refuseForeignSetter(slot: S.SetAttrFunc, self: Value, name: string): void {
  let type: PyType | null = typeOf(self);
  while (type !== null && type.isHeapType) type = type.base;
  if (type === null || type.slots.tp_setattro === slot || !isSubtype(type, coreTypes.type)) return;
  throw typeError(`can't apply this ${name} to ${typeName(self)} object`);
}

export const wrapSetSubscript: Wrapper<S.SetItemFunc> = (slot, self, args) => {
  count(args, 2);
  slot(self, args[0]!, args[1]!);
  return None;
};
export const wrapDelSubscript: Wrapper<S.SetItemFunc> = (slot, self, args) => {
  count(args, 1);
  slot(self, args[0]!, null);
  return None;
};
export const wrapRepeat: Wrapper<S.IndexFunc> = (slot, self, args) => {
  count(args, 1);
  return slot(self, indexNumber(args[0]!, 'OverflowError'));
};

function itemIndex(self: Value, key: Value): number {
  const at = indexNumber(key);
  const length = typeOf(self).slots.sq_length;
  return at < 0 && length !== null ? at + length(self) : at;
}

export const wrapItem: Wrapper<S.IndexFunc> = (slot, self, args) => {
  count(args, 1);
  return slot(self, itemIndex(self, args[0]!));
};
export const wrapSetItem: Wrapper<S.SetIndexFunc> = (slot, self, args) => {
  count(args, 2);
  slot(self, itemIndex(self, args[0]!), args[1]!);
  return None;
};
export const wrapDelItem: Wrapper<S.SetIndexFunc> = (slot, self, args) => {
  count(args, 1);
  slot(self, itemIndex(self, args[0]!), null);
  return None;
};
export const wrapContains: Wrapper<S.ContainsFunc> = (slot, self, args) => {
  count(args, 1);
  return boxed(slot(self, args[0]!));
};

/** `list.__len__` */
export class PyWrapperDescriptor extends PyObject {
  readonly owner: PyType;
  readonly row: SlotRow;

  constructor(owner: PyType, row: SlotRow) {
    super(coreTypes.wrapperDescriptor);
    this.owner = owner;
    this.row = row;
  }

  get name(): string {
    return this.row.name;
  }

  /** Call with `self` bound. */
  callBound(self: Value, args: Value[], kwargs: S.Kwargs | null): Value {
    const { row, owner } = this;
    const takesKeywords = row.slot === 'tp_call' || row.slot === 'tp_init';
    if (kwargs !== null && kwargs.size > 0 && !takesKeywords) {
      throw typeError(`wrapper ${row.name}() takes no keyword arguments`);
    }
    return row.wrap!(owner.slots[row.slot], self, args, kwargs, row.name);
  }

  invoke(args: Value[], kwargs: S.Kwargs | null): Value {
    if (args.length === 0) throw typeError(`descriptor '${this.name}' of '${this.owner.name}' object needs an argument`);
    const self = args[0]!;
    this.checkReceiver(self);
    return this.callBound(self, args.slice(1), kwargs);
  }

  checkReceiver(self: Value): void {
    if (isSubtype(typeOf(self), this.owner)) return;
    const found = typeName(self);
    throw typeError(`descriptor '${this.name}' requires a '${this.owner.name}' object but received a '${found}'`);
  }
}

/** `[].__len__` */
export class PyMethodWrapper extends PyObject {
  readonly descriptor: PyWrapperDescriptor;
  readonly self: Value;

  constructor(descriptor: PyWrapperDescriptor, self: Value) {
    super(coreTypes.methodWrapper);
    this.descriptor = descriptor;
    this.self = self;
  }
}

