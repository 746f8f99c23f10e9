/**
 * Slot functions of classes written in Python: each looks the special method up in the class and calls it.
 *
 * One function per slot, so that "does the other operand's class dispatch too?" is a comparison of functions.
 */
import { None, NotImplemented } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { attributeError, typeError, valueError } from '../exceptions/errors.ts';
import { isInstanceOfName } from '../exceptions/exception-test.ts';
import { genericLookupAttr } from './generic-attributes.ts';
import { coreTypes } from '../object.ts';
import { callFound, callSpecial } from '../protocol/protocol-call.ts';
import { containsByIteration } from '../protocol/protocol-items.ts';
import { call, endIteration, getAttr, indexNumber, intValue, isIndex, isTrue, typeName, typeOf } from '../protocol/protocol.ts';
import { isSubtype, lookup, type PyType } from './pytype.ts';
import type { BinaryFunc, CompareOp, Kwargs, SlotName, UnaryFunc } from './slots.ts';

/** Call the special method; NotImplemented if the class has none. */
function callMaybe(self: Value, name: string, ...args: Value[]): Value {
  return callSpecial(self, name, ...args) ?? NotImplemented;
}

/** Call the special method, which the class is known to have (it may have lost it meanwhile). */
function callExisting(self: Value, name: string, ...args: Value[]): Value {
  const result = callSpecial(self, name, ...args);
  if (result === null) throw typeError(`'${typeName(self)}' object has no ${name}`);
  return result;
}

/** PyBUF_FULL_RO: what whoever only reads a buffer asks for. */
const FULL_READ_ONLY = 284;

/** PEP 688: the view that `__buffer__` gives; whoever is done with it tells by `releaseBuffer`. */
export function bufferView(self: Value): Value & { readonly bytes: Uint8Array } {
  const view = callExisting(self, '__buffer__', FULL_READ_ONLY);
  // By name: the types are made of what is in this file.
  if (typeOf(view).isHeapType || typeOf(view).name !== 'memoryview') throw typeError('__buffer__ returned non-memoryview object');
  return view as Value & { readonly bytes: Uint8Array };
}

export function releaseBuffer(self: Value, view: Value): void {
  callSpecial(self, '__release_buffer__', view);
}

/** A copy: the memory is released at once. */
export function dispatchBuffer(self: Value): Uint8Array {
  const view = bufferView(self);
  const bytes = view.bytes.slice();
  releaseBuffer(self, view);
  return bytes;
}

/** callMaybe for one argument, without arrays of the rest. */
function callBinary(self: Value, type: PyType, name: string, other: Value): Value {
  const found = lookup(type, name);
  return found === null ? NotImplemented : callFound(found, self, type, [other]);
}

export function unaryDispatch(name: string): UnaryFunc {
  return (self) => callExisting(self, name);
}

/** `left OP right` by `__op__` and `__rop__`; the right operand first if its class derives from the left's and overrides. */
export function binaryDispatch(slot: SlotName, name: string, reflectedName: string): BinaryFunc {
  const dispatch: BinaryFunc = (left, right) => {
    const leftType = typeOf(left);
    const rightType = typeOf(right);
    if (leftType === rightType) return callBinary(left, leftType, name, right);
    let tryRight = rightType.slots[slot] === dispatch;
    if (leftType.slots[slot] === dispatch) {
      if (tryRight && isSubtype(rightType, leftType) && overrides(rightType, leftType, reflectedName)) {
        const result = callBinary(right, rightType, reflectedName, left);
        if (result !== NotImplemented) return result;
        tryRight = false;
      }
      const result = callBinary(left, leftType, name, right);
      if (result !== NotImplemented) return result;
    }
    return tryRight ? callBinary(right, rightType, reflectedName, left) : NotImplemented;
  };
  return dispatch;
}

function overrides(derived: PyType, base: PyType, name: string): boolean {
  const found = lookup(derived, name);
  return found !== null && found !== lookup(base, name);
}

export function inplaceDispatch(name: string): BinaryFunc {
  return (left, right) => callMaybe(left, name, right);
}

export function dispatchPower(base: Value, exponent: Value, modulus: Value): Value {
  if (modulus === None) return powerOfTwo(base, exponent);
  if (typeOf(base).slots.nb_power !== dispatchPower) return NotImplemented;
  return callMaybe(base, '__pow__', exponent, modulus);
}

/** binaryDispatch compares slots with itself; for nb_power they hold dispatchPower. */
function powerOfTwo(base: Value, exponent: Value): Value {
  const baseType = typeOf(base);
  const exponentType = typeOf(exponent);
  let tryRight = baseType !== exponentType && exponentType.slots.nb_power === dispatchPower;
  if (baseType.slots.nb_power === dispatchPower) {
    if (tryRight && isSubtype(exponentType, baseType) && overrides(exponentType, baseType, '__rpow__')) {
      const result = callMaybe(exponent, '__rpow__', base);
      if (result !== NotImplemented) return result;
      tryRight = false;
    }
    const result = callMaybe(base, '__pow__', exponent);
    if (result !== NotImplemented || baseType === exponentType) return result;
  }
  return tryRight ? callMaybe(exponent, '__rpow__', base) : NotImplemented;
}

export function dispatchInplacePower(base: Value, exponent: Value): Value {
  return callMaybe(base, '__ipow__', exponent);
}

export function dispatchBool(self: Value): boolean {
  const result = callExisting(self, '__bool__');
  const value = typeOf(result).name === 'bool' ? intValue(result) : null;
  if (value === null) throw typeError(`__bool__ should return bool, returned ${typeName(result)}`);
  return value !== 0;
}

export function dispatchLength(self: Value): number {
  const result = callExisting(self, '__len__');
  if (!isIndex(result)) throw typeError(`'${typeName(result)}' object cannot be interpreted as an integer`);
  const count = indexNumber(result, 'OverflowError');
  if (count < 0) throw valueError('__len__() should return >= 0');
  return count;
}

const HASH_LIMIT = 2n ** 63n;

export function dispatchHash(self: Value): number | bigint {
  const method = lookup(typeOf(self), '__hash__');
  if (method === null || method === None) throw typeError(`unhashable type: '${typeName(self)}'`);
  const value = intValue(callFound(method, self, typeOf(self), []));
  if (value === null) throw typeError('__hash__ method should return an integer');
  if (typeof value === 'number') return value === -1 ? -2 : value;
  const fits = value >= -HASH_LIMIT && value < HASH_LIMIT;
  return fits ? value : coreTypes.int.slots.tp_hash!(value);
}

export function dispatchCall(self: Value, args: Value[], kwargs: Kwargs | null): Value {
  const type = typeOf(self);
  const method = lookup(type, '__call__');
  if (method === null) throw typeError(`'${type.reportedName}' object is not callable`);
  return callWithSelf(method, self, type, args, kwargs);
}

function callWithSelf(method: Value, self: Value, type: PyType, args: Value[], kwargs: Kwargs | null): Value {
  const slots = typeOf(method).slots;
  if (typeOf(method).isMethodDescriptor) return slots.tp_call!(method, [self, ...args], kwargs);
  const bound = slots.tp_descr_get === null ? method : slots.tp_descr_get(method, self, type);
  return call(bound, args, kwargs);
}

export function dispatchInit(self: Value, args: Value[], kwargs: Kwargs | null): void {
  const type = typeOf(self);
  const result = callWithSelf(lookup(type, '__init__')!, self, type, args, kwargs);
  if (result !== None) throw typeError(`__init__() should return None, not '${typeName(result)}'`);
}

export function dispatchNew(cls: PyType, args: Value[], kwargs: Kwargs | null): Value {
  return call(getAttr(cls, '__new__'), [cls, ...args], kwargs);
}

export function dispatchFinalize(self: Value): void {
  callSpecial(self, '__del__');
}

/** `__getattribute__`, and `__getattr__` where it raises AttributeError. */
export function dispatchGetAttr(self: Value, name: string): Value {
  const type = typeOf(self);
  const fallback = lookup(type, '__getattr__');
  const getattribute = lookup(type, '__getattribute__')!;
  if (fallback === null) return callFound(getattribute, self, type, [name]);
  const found = getattribute === lookup(coreTypes.object, '__getattribute__')
    ? orNull(() => genericLookupAttr(self, name))
    : orNull(() => callFound(getattribute, self, type, [name]));
  return found ?? callFound(fallback, self, type, [name]);
}

function orNull(get: () => Slot): Slot {
  try {
    return get();
  } catch (error) {
    if (isInstanceOfName(error, 'AttributeError')) return null;
    throw error;
  }
}

export function dispatchSetAttr(self: Value, name: string, value: Slot): void {
  if (value === null) callExisting(self, '__delattr__', name);
  else callExisting(self, '__setattr__', name, value);
}

/** By Py_LT .. Py_GE. */
export const COMPARE_NAMES = ['__lt__', '__le__', '__eq__', '__ne__', '__gt__', '__ge__'];

/** A method that cannot be bound is as good as none: CPython swallows that error in comparisons alone. */
export function dispatchCompare(self: Value, other: Value, op: CompareOp): Value {
  const type = typeOf(self);
  const method = lookup(type, COMPARE_NAMES[op]!);
  if (method === null) return NotImplemented;
  if (typeOf(method).isMethodDescriptor) return callFound(method, self, type, [other]);
  let bound: Value;
  try {
    bound = typeOf(method).slots.tp_descr_get?.(method, self, type) ?? method;
  } catch (error) {
    if (isInstanceOfName(error, 'BaseException')) return NotImplemented;
    throw error;
  }
  return call(bound, [other]);
}

export function dispatchIter(self: Value): Value {
  const type = typeOf(self);
  const method = lookup(type, '__iter__');
  if (method === null || method === None) throw typeError(`'${type.reportedName}' object is not iterable`);
  return callFound(method, self, type, []);
}

export function dispatchIterNext(self: Value): Slot {
  try {
    return callExisting(self, '__next__');
  } catch (error) {
    if (!isInstanceOfName(error, 'StopIteration')) throw error;
    return endIteration(self, (error as { args: readonly Value[] }).args[0] ?? null);
  }
}

export function dispatchDescrGet(descriptor: Value, instance: Slot, owner: Slot): Value {
  return callExisting(descriptor, '__get__', instance ?? None, owner ?? None);
}

export function dispatchDescrSet(descriptor: Value, instance: Value, value: Slot): void {
  const name = value === null ? '__delete__' : '__set__';
  const found = callSpecial(descriptor, name, ...(value === null ? [instance] : [instance, value]));
  if (found === null) throw attributeError(name, descriptor, name);
}

export function dispatchSubscript(self: Value, key: Value): Value {
  return callExisting(self, '__getitem__', key);
}

export function dispatchSetSubscript(self: Value, key: Value, value: Slot): void {
  const result = value === null ? callSpecial(self, '__delitem__', key) : callSpecial(self, '__setitem__', key, value);
  if (result !== null) return;
  const what = value === null ? "doesn't support item deletion" : 'does not support item assignment';
  throw typeError(`'${typeName(self)}' object ${what}`);
}

export function dispatchItem(self: Value, at: number): Value {
  return callExisting(self, '__getitem__', at);
}

export function dispatchSetItem(self: Value, at: number, value: Slot): void {
  dispatchSetSubscript(self, at, value);
}

export function dispatchContains(self: Value, item: Value): boolean {
  const type = typeOf(self);
  const method = lookup(type, '__contains__');
  if (method === None) throw typeError(`'${type.reportedName}' object is not a container`);
  if (method !== null) return isTrue(callFound(method, self, type, [item]));
  return containsByIteration(self, item);
}
