/**
 * Calls. A run of arguments lies on the shared stack right above the slot of `self` (or NULL), so that a Python function's
 * frame can begin at its arguments without copying them.
 */
import { is_tuple, tuple_items_get, tuple_items_size, type HeapRef, type Slot, type Value } from '../heap/index.ts';
import { bindArguments, bindNative } from '../objects/calls/arguments.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { systemError, typeError } from '../objects/exceptions/errors.ts';
import type { PyException } from '../objects/exceptions/exceptions.ts';
import { newFrame, reserveStack, stack, stackTop, type Frame } from '../objects/machine/frame.ts';
import { PyFunction } from '../objects/calls/function.ts';
import { PyMethod } from '../objects/calls/method.ts';
import { objectInit } from '../objects/classes/object-type.ts';
import type { PyType } from '../objects/classes/pytype.ts';
import { PyBuiltinFunction, PyMethodDescriptor, type NativeCode } from '../objects/calls/native.ts';
import { call as protocolCall, length as protocolLength, str, toArray, typeName, typeOf } from '../objects/protocol/protocol.ts';
import type { Kwargs } from '../objects/classes/slots.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { thread } from '../objects/machine/thread.ts';
import { newTuple, textOf } from '../objects/values.ts';
import { PyWrapperDescriptor } from '../objects/classes/slot-wrappers.ts';
import { functionName } from './building.ts';
import { textLength } from '../objects/text/text.ts';
import { classFrame, unpackedClassFrame } from './init-calls.ts';
import { typeType } from './types.ts';

export { typeOf as type_of };
export { isInstance as is_instance } from '../objects/protocol/protocol.ts';
export { str as to_str };

export function length(value: Value): number {
  return protocolLength(value);
}

export { textLength as str_length };

export function to_tuple(value: Value): Value {
  return is_tuple(value) ? value : newTuple(toArray(value));
}

/** The arguments of a native call in an array; literals of the usual sizes, since pushing grows an array step by step. */
function collect(self: Slot, args: number, count: number): Value[] {
  if (self !== null) return [self, ...collect(null, args, count)];
  switch (count) {
    case 0:
      return [];
    case 1:
      return [stack[args]!];
    case 2:
      return [stack[args]!, stack[args + 1]!];
    default:
      return stack.slice(args, args + count) as Value[];
  }
}

export function call(callable: Value, self: Slot, args: number, count: number): Value {
  if (callable instanceof PyMethodDescriptor && self !== null && !callable.isClassMethod) return callDescriptor(callable, self, args, count);
  if (callable instanceof PyBuiltinFunction && self === null) return callBuiltin(callable, args, count);
  if (callable instanceof PyWrapperDescriptor && self !== null) return callWrapper(callable, self, args, count);
  return protocolCall(callable, collect(self, args, count));
}

/** What `builtin_kind` knows. */
export function call_builtin(callable: Value, self: Slot, args: number, count: number): Value {
  return self === null ? callBuiltin(callable as PyBuiltinFunction, args, count) : protocolCall(callable, collect(self, args, count));
}

/** What `descriptor_kind` knows, for a receiver that `is_receiver` has looked at. */
export function call_descriptor(descriptor: Value, self: Slot, args: number, count: number): Value {
  const { code } = descriptor as PyMethodDescriptor;
  return self === null ? callWithReceiver(code, stack[args]!, args + 1, count - 1) : callWithReceiver(code, self, args, count);
}

function callBuiltin({ code, self }: PyBuiltinFunction, args: number, count: number): Value {
  if (self !== null) return callWithReceiver(code, self, args, count);
  if (code.takes(count)) {
    const { padding } = code;
    switch (padding.length) {
      case 0:
        return code.implementation();
      case 1:
        return code.implementation(argument(padding, args, count, 0));
      case 2:
        return code.implementation(argument(padding, args, count, 0), argument(padding, args, count, 1));
    }
  }
  return code.call(collect(null, args, count), null);
}

/** Nothing is copied for up to three parameters, by far the most. */
function callWithReceiver(code: NativeCode, self: Value, args: number, count: number): Value {
  if (code.takes(count)) {
    const { padding } = code;
    switch (padding.length) {
      case 0:
        return code.implementation(self);
      case 1:
        return code.implementation(self, argument(padding, args, count, 0));
      case 2:
        return code.implementation(self, argument(padding, args, count, 0), argument(padding, args, count, 1));
      case 3:
        return code.implementation(self, argument(padding, args, count, 0), argument(padding, args, count, 1), argument(padding, args, count, 2));
    }
  }
  return code.callMethod(self, collect(null, args, count), null);
}

function argument(padding: readonly Slot[], args: number, count: number, index: number): Slot {
  return index < count ? stack[args + index]! : padding[index]!;
}

/** `cls(*args)` of a builtin class: `type.__call__` without the looks that only classes written in Python need. */
export function construct(cls: Value, self: Slot, args: number, count: number): Value {
  const type = cls as PyType;
  const { tp_new, tp_init } = type.slots;
  if (self !== null || tp_new === null || type === typeType) return call(cls, self, args, count);
  const list = collect(null, args, count);
  const object = tp_new(type, list, null);
  if (tp_init !== null && tp_init !== objectInit) tp_init(object, list, null);
  return object;
}

/** A method found on a builtin class, its receiver beside the arguments. */
function callDescriptor(method: PyMethodDescriptor, self: Value, args: number, count: number): Value {
  method.checkReceiver(self);
  return callWithReceiver(method.code, self, args, count);
}

/** `super().__init__(...)` and its like. */
function callWrapper(wrapper: PyWrapperDescriptor, self: Value, args: number, count: number): Value {
  wrapper.checkReceiver(self);
  return wrapper.callBound(self, collect(null, args, count), null);
}

/** The Python function behind a callable, and the `self` that comes before its arguments. */
const target: { func: PyFunction | null; self: Slot } = { func: null, self: null };

/** False: `callable` is not to be entered by a frame. */
function findTarget(callable: Value, self: Slot): boolean {
  if (callable instanceof PyFunction) {
    target.func = callable;
    target.self = self;
    return true;
  }
  if (self === null && callable instanceof PyMethod && callable.func instanceof PyFunction) {
    target.func = callable.func;
    target.self = callable.self;
    return true;
  }
  return false;
}

/** Puts `self` into its slot below the arguments; returns where the callee's frame begins. */
function placeSelf(self: Slot, args: number): number {
  if (self === null) return args;
  stack[args - 1] = self;
  return args - 1;
}

export function call_frame(callable: Value, self: Slot, args: number, count: number): Frame | null {
  if (findTarget(callable, self)) return push_args(target.func!, target.self, args, count);
  return self === null ? classFrame(callable, args, count, null) : null;
}

export function push_exact_args(callable: PyFunction, self: Slot, args: number, count: number): Frame {
  if (self === null) return newFrame(callable, args, count);
  // A method's receiver lies there already; that of a bound method does not.
  if (stack[args - 1] === null) stack[args - 1] = self;
  return newFrame(callable, args - 1, count + 1);
}

export function push_args(callable: PyFunction, self: Slot, args: number, count: number): Frame {
  const base = placeSelf(self, args);
  return bindArguments(callable, base, count + args - base, null);
}

export function push_named_args(callable: PyFunction, self: Slot, args: number, count: number, names: Value): Frame {
  const keywords = keywordNames(names);
  const base = placeSelf(self, args);
  return bindArguments(callable, base, count - keywords.length + args - base, keywords);
}

export function keywordNames(names: Value): string[] {
  const keywords: string[] = [];
  for (let at = 0; at < tuple_items_size(names); at++) keywords.push(tuple_items_get(names, at) as string);
  return keywords;
}

export function call_keywords_frame(callable: Value, self: Slot, args: number, count: number, names: Value): Frame | null {
  const keywords = keywordNames(names);
  if (!findTarget(callable, self)) return self === null ? classFrame(callable, args, count, keywords) : null;
  const base = placeSelf(target.self, args);
  return bindArguments(target.func!, base, count - keywords.length + args - base, keywords);
}

export function call_keywords(callable: Value, self: Slot, args: number, count: number, names: Value): Value {
  const keywords = keywordNames(names);
  const positional = count - keywords.length;
  const kwargs = new Map(keywords.map((name, at) => [name, stack[args + positional + at]!]));
  return protocolCall(callable, collect(self, args, positional), kwargs);
}

export function call_arguments(callable: Value, args: Value): HeapRef {
  if (is_tuple(args)) return args as HeapRef;
  const { slots } = typeOf(args);
  if (slots.tp_iter === null && slots.sq_item === null) {
    throw typeError(`${functionName(callable)} argument after * must be an iterable, not ${typeName(args)}`);
  }
  return newTuple(toArray(args));
}

/** A dict of keyword arguments as calls take them; null for none. */
function keywordMap(keywords: Slot): Kwargs | null {
  if (!(keywords instanceof PyDict) || keywords.size === 0) return null;
  return new Map(keywords.entries().map(([name, value]) => [keywordText(name), value]));
}

function keywordText(name: Value): string {
  const text = textOf(name);
  if (text === null) throw typeError('keywords must be strings');
  return text;
}

export function call_unpacked(callable: Value, args: Value, keywords: Slot): Value {
  return protocolCall(callable, toArray(args), keywordMap(keywords));
}

export function call_unpacked_frame(callable: Value, args: Value, keywords: Slot): Frame | null {
  const list = toArray(args);
  if (!findTarget(callable, null)) return unpackedClassFrame(callable, list, keywordMap(keywords));
  const { func, self } = target;
  return bindNative(func!, self === null ? list : [self, ...list], keywordMap(keywords));
}

export function push_call_1(callable: PyFunction, first: Value): Frame {
  const base = stackTop();
  reserveStack(base + 1);
  stack[base] = first;
  return bindArguments(callable, base, 1, null);
}

export function push_call_2(callable: PyFunction, first: Value, second: Value): Frame {
  const base = stackTop();
  reserveStack(base + 2);
  stack[base] = first;
  stack[base + 1] = second;
  return bindArguments(callable, base, 2, null);
}

/** CALL_ALLOC_AND_ENTER_INIT pushes two. */
const FRAMES_AT_ONCE = 2;

export function has_call_depth(): boolean {
  return thread.frame!.depth + FRAMES_AT_ONCE <= thread.recursionLimit;
}

/** The stack grows on demand. */
export function has_stack_space(slots: number): boolean {
  return stackTop() + slots < Number.MAX_SAFE_INTEGER;
}

export function running_function_version(frame: Frame): number {
  return frame.func?.version ?? 0;
}

export function may_run_frames(): boolean {
  return false;
}

/** Nobody gets here: `may_run_frames` says no. */
export function run_frame(frame: Frame): Value {
  throw systemError(`a micro-op was to run ${frame.code.name}`);
}

export function executor_is_valid(): boolean {
  return thread.executor!.valid;
}

export function call_no_arguments(callable: Value): Value {
  return hooks.callResumably(callable);
}

export function raise_init_returned(value: Value): PyException {
  return typeError(`__init__() should return None, not '${typeName(value)}'`);
}
