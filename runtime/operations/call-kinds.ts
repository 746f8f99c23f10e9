/** What a call's specialiser asks about a callable, and the callables it knows by identity. */
import type { Slot, Value } from '../heap/index.ts';
import { PyFunction } from '../objects/function.ts';
import { PyMethod } from '../objects/method.ts';
import { PyBuiltinFunction, PyMethodDescriptor, type NativeKind } from '../objects/native.ts';
import { stack } from '../objects/frame.ts';
import { typeOf } from '../objects/protocol.ts';
import { isType, lookup, type PyType } from '../objects/pytype.ts';
import { CO_OPTIMIZED } from '../objects/code.ts';
import { init_arguments } from './init-calls.ts';
import { listType, strType, superType, tupleType, typeType } from './types.ts';

/** The NATIVE_ constants of the definition file; conventions without one have no instruction of their own. */
const NATIVE: Record<NativeKind, number> = { noargs: 1, o: 2, fastcall: 3, fastcall_keywords: 4, varargs: 0, varargs_keywords: 0 };

export function is_simple_function(value: Value): boolean {
  return value instanceof PyFunction && value.code.simple;
}

export function is_optimized_function(value: Value): boolean {
  return value instanceof PyFunction && (value.code.flags & CO_OPTIMIZED) !== 0;
}

export function builtin_kind(callable: Value): number {
  return callable instanceof PyBuiltinFunction ? NATIVE[callable.code.kind] : 0;
}

export function descriptor_kind(callable: Value): number {
  return callable instanceof PyMethodDescriptor && !callable.isClassMethod ? NATIVE[callable.code.kind] : 0;
}

export function is_receiver(descriptor: Value, self: Slot, args: number, count: number): boolean {
  const receiver = self ?? (count > 0 ? stack[args]! : null);
  return receiver !== null && typeOf(receiver) === (descriptor as PyMethodDescriptor).owner;
}

/** Classes of CPython 3.13 with a `tp_vectorcall`: their construction takes its arguments from the stack. */
const VECTORCALL_CLASSES: ReadonlySet<string> = new Set([
  'bool', 'dict', 'enumerate', 'filter', 'float', 'frozenset', 'int', 'list', 'map', 'range', 'reversed', 'set', 'str', 'super', 'tuple', 'type',
]);

export function is_native_class(callable: Value): boolean {
  return isType(callable) && callable.isImmutable && callable.module === 'builtins' && VECTORCALL_CLASSES.has(callable.name);
}

/** Everything without an instruction of its own, except what CPython leaves unspecialised. */
export function is_called_generically(callable: Value): boolean {
  if (callable instanceof PyFunction || callable instanceof PyMethod) return false;
  if (callable instanceof PyBuiltinFunction) return NATIVE[callable.code.kind] <= 1;
  if (callable instanceof PyMethodDescriptor) return callable.isClassMethod || NATIVE[callable.code.kind] === 0;
  if (!isType(callable)) return true;
  // Native classes without a vectorcall stay CALL, and so do classes whose simple `__init__` takes other arguments.
  return !callable.isImmutable && init_arguments(callable) < 0;
}

const natives: { len: Value | null; isinstance: Value | null } = { len: null, isinstance: null };

/** Remembers `len` and `isinstance`, whatever programs do to the names later. */
export function installWellKnown(builtins: { getStr(name: string): Slot }): void {
  natives.len = builtins.getStr('len');
  natives.isinstance = builtins.getStr('isinstance');
}

const WELL_KNOWN: readonly (() => Slot)[] = [
  () => typeType,
  () => strType,
  () => tupleType,
  () => superType,
  () => natives.len,
  () => natives.isinstance,
  () => listAppend,
];
let listAppend: Slot = null;

export function well_known(which: number): Value {
  if (listAppend === null) listAppend = lookup(listType as PyType, 'append');
  return WELL_KNOWN[which]!() ?? typeType;
}
