/** What a call's specialiser asks about a callable, and the callables it knows by identity. */
import { CONSTANTS } from '../../generated/metadata/constants.ts';
import type { Slot, Value } from '../heap/index.ts';
import { PyFunction } from '../objects/calls/function.ts';
import { PyMethod } from '../objects/calls/method.ts';
import { PyBuiltinFunction, PyMethodDescriptor, type NativeCode, type NativeKind } from '../objects/calls/native.ts';
import { stack } from '../objects/machine/frame.ts';
import { typeOf } from '../objects/protocol/protocol.ts';
import { isType, lookup } from '../objects/classes/pytype.ts';
import { CO_OPTIMIZED } from '../objects/machine/code.ts';
import { hasPlainParameters, init_arguments } from './init-calls.ts';
import { generatorType, intType, listType, rangeType, strType, superType, tupleType, typeType } from './types.ts';

/** Calling conventions without a constant have no instruction of their own. */
const NO_INSTRUCTION = 0;
const NATIVE: Record<NativeKind, number> = {
  noargs: CONSTANTS.NATIVE_NOARGS,
  o: CONSTANTS.NATIVE_O,
  fastcall: CONSTANTS.NATIVE_FAST,
  fastcall_keywords: CONSTANTS.NATIVE_FAST_WITH_KEYWORDS,
  varargs: NO_INSTRUCTION,
  varargs_keywords: NO_INSTRUCTION,
};

export function is_simple_function(value: Value): boolean {
  return value instanceof PyFunction && value.code.simple;
}

export function is_optimized_function(value: Value): boolean {
  return value instanceof PyFunction && (value.code.flags & CO_OPTIMIZED) !== 0;
}

export function has_plain_parameters(value: Value): boolean {
  return value instanceof PyFunction && hasPlainParameters(value.code);
}

export function has_python_call(callable: Value): boolean {
  const type = typeOf(callable);
  const func = type.isHeapType ? lookup(type, '__call__') : null;
  return func instanceof PyFunction && hasPlainParameters(func.code);
}

export function python_call(callable: Value): PyFunction {
  return lookup(typeOf(callable), '__call__') as PyFunction;
}

export function builtin_kind(callable: Value): number {
  return callable instanceof PyBuiltinFunction ? conventionOf(callable.code) : NO_INSTRUCTION;
}

export function descriptor_kind(callable: Value): number {
  return callable instanceof PyMethodDescriptor && !callable.isClassMethod ? conventionOf(callable.code) : NO_INSTRUCTION;
}

/** Kept as a number: V8 looks a key that varies up by its hash. */
function conventionOf(code: NativeCode): number {
  if (code.convention < 0) code.convention = NATIVE[code.kind];
  return code.convention;
}

export function is_receiver(descriptor: Value, self: Slot, args: number, count: number): boolean {
  const receiver = self ?? (count > 0 ? stack[args]! : null);
  return receiver !== null && typeOf(receiver) === (descriptor as PyMethodDescriptor).owner;
}

export function is_native(callable: Value): boolean {
  return callable instanceof PyBuiltinFunction || (callable instanceof PyMethodDescriptor && !callable.isClassMethod);
}

export function is_native_class(callable: Value): boolean {
  return isType(callable) && callable.hasVectorcall;
}

const isGeneric = (kind: NativeKind): boolean => NATIVE[kind] === NO_INSTRUCTION;

/** Everything without an instruction of its own, except what CPython leaves unspecialised. */
export function is_called_generically(callable: Value): boolean {
  if (callable instanceof PyFunction || callable instanceof PyMethod) return false;
  if (callable instanceof PyBuiltinFunction) return isGeneric(callable.code.kind) || callable.code.kind === 'noargs';
  if (callable instanceof PyMethodDescriptor) return callable.isClassMethod || isGeneric(callable.code.kind);
  if (!isType(callable)) return true;
  // Native classes without a vectorcall stay CALL, and so do classes whose simple `__init__` takes other arguments.
  return !callable.isImmutable && init_arguments(callable) < 0;
}

const natives: { len: Value | null; isinstance: Value | null; next: Value | null } = { len: null, isinstance: null, next: null };

/** Classes of CPython 3.13 with a `tp_vectorcall`: their construction takes its arguments from the stack. */
const VECTORCALL_CLASSES = [
  'bool', 'dict', 'enumerate', 'filter', 'float', 'frozenset', 'int', 'list', 'map', 'range', 'reversed', 'set', 'str', 'super', 'tuple', 'type',
];

/** Remembers what calls are specialised for, whatever programs do to the names later. */
export function installWellKnown(builtins: { getStr(name: string): Slot }): void {
  natives.len = builtins.getStr('len');
  natives.isinstance = builtins.getStr('isinstance');
  natives.next = builtins.getStr('next');
  known.fill(null);
  for (const name of VECTORCALL_CLASSES) {
    const type = builtins.getStr(name);
    if (type !== null && isType(type)) type.hasVectorcall = true;
  }
}

/** By THE_...; filled as they are asked for, since `len` and `isinstance` are there only after start-up. */
const known: Slot[] = new Array<Slot>(CONSTANTS.THE_FUNCTION_NEXT + 1).fill(null);

export function well_known(which: number): Value {
  return known[which] ?? (known[which] = wellKnown(which)) ?? typeType;
}

function wellKnown(which: number): Slot {
  switch (which) {
    case CONSTANTS.THE_TYPE_STR:
      return strType;
    case CONSTANTS.THE_TYPE_TUPLE:
      return tupleType;
    case CONSTANTS.THE_TYPE_SUPER:
      return superType;
    case CONSTANTS.THE_FUNCTION_LEN:
      return natives.len;
    case CONSTANTS.THE_FUNCTION_ISINSTANCE:
      return natives.isinstance;
    case CONSTANTS.THE_METHOD_SEND:
      return lookup(generatorType, 'send');
    case CONSTANTS.THE_FUNCTION_NEXT:
      return natives.next;
    case CONSTANTS.THE_TYPE_INT:
      return intType;
    case CONSTANTS.THE_TYPE_RANGE:
      return rangeType;
    case CONSTANTS.THE_METHOD_LIST_APPEND:
      return lookup(listType, 'append');
    default:
      return typeType;
  }
}
