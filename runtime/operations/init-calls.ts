/**
 * Calling a class whose `__init__` is a Python function, without leaving the loop.
 *
 *     stack:   class | NULL   | args ...
 *              self  | result |                  the shim's frame: EXIT_INIT_CHECK, RETURN_VALUE
 *                    | self   | args ...         the frame of `__init__`
 */
import { CLASS_ID, type Slot, type Value } from '../heap/index.ts';
import { bindArguments, bindNative } from '../objects/calls/arguments.ts';
import { newFrame, pushFrame, reserveStack, stack, stackTop, type Frame } from '../objects/machine/frame.ts';
import { baseExceptionType, PyException } from '../objects/exceptions/exceptions.ts';
import { PyFunction } from '../objects/calls/function.ts';
import { CO_OPTIMIZED, CO_VARARGS, CO_VARKEYWORDS, type PyCode } from '../objects/machine/code.ts';
import { newInstance } from '../objects/classes/instance-slots.ts';
import { isType, lookup, typeVersion, type PyType } from '../objects/classes/pytype.ts';
import { keywordNames } from './calls.ts';
import { instruction, shimCode } from './shims.ts';
import type { Kwargs } from '../objects/classes/slots.ts';
import { objectType, typeType } from './types.ts';

/** Whether the constructor of the class does nothing but make an object, of one of the kinds that `allocate_instance` knows. */
function isPlainlyNew({ slots, structId }: PyType): boolean {
  if (slots.tp_new === objectType.slots.tp_new) return structId === CLASS_ID.instance;
  return slots.tp_new === baseExceptionType.slots.tp_new;
}

/** `__init__` of a class whose call is nothing but a new instance and that; null where anything is special. */
function pythonInit(cls: PyType): PyFunction | null {
  if (!cls.isHeapType || cls.isAbstract || !isPlainlyNew(cls)) return null;
  if (cls.type.slots.tp_call !== typeType.slots.tp_call) return null;
  const init = initOf(cls);
  return init instanceof PyFunction ? init : null;
}

/** `cls.__init__`, kept as long as the class does not change. */
function initOf(cls: PyType): Slot {
  if (cls.initVersion !== cls.version || cls.version === 0) {
    cls.init = lookup(cls, '__init__');
    cls.initVersion = typeVersion(cls);
  }
  return cls.init;
}

/** The classes for which CPython has an instruction of its own. */
function simpleInit(cls: PyType): PyFunction | null {
  if (cls.type !== typeType || !cls.hasDict || cls.sharedKeys.memberCount > 0) return null;
  const init = pythonInit(cls);
  return init !== null && init.code.simple ? init : null;
}

export function init_arguments(cls: Value): number {
  const init = isType(cls) ? simpleInit(cls) : null;
  return init === null ? -1 : init.code.argcount - 1;
}

/** Its arguments are found by position and name alone. */
export function hasPlainParameters({ flags }: Pick<PyCode, 'flags'>): boolean {
  return (flags & (CO_VARARGS | CO_VARKEYWORDS | CO_OPTIMIZED)) === CO_OPTIMIZED;
}

export function has_python_init(cls: Value): boolean {
  const init = isType(cls) ? pythonInit(cls) : null;
  return init !== null && hasPlainParameters(init.code) && (cls as PyType).structId === CLASS_ID.instance;
}

export function python_init(cls: Value): PyFunction {
  return initOf(cls as PyType) as PyFunction;
}

export function push_init_frame(init: PyFunction, self: Value, args: number, count: number): Frame {
  return initFrame(init, self, args, count, null);
}

export function push_init_frame_named(init: PyFunction, self: Value, args: number, count: number, names: Value): Frame {
  return initFrame(init, self, args, count, keywordNames(names));
}

/** In a trace the frame itself is on the stack until it is pushed, where the class was: all the rest lies a slot higher. */
function initFrame(init: PyFunction, self: Value, args: number, count: number, keywords: readonly string[] | null): Frame {
  reserveStack(args + count + 1);
  stack.copyWithin(args + 1, args, args + count);
  pushShim(init, self, args - 1);
  return enterInit(init, self, args + 1, count, keywords);
}

export function init_shim(): PyFunction {
  return shim!;
}

const NO_ARGS: readonly Value[] = [];

/** An exception gets its arguments from `noteArguments`, once they are at hand. */
export function allocate_instance(cls: Value): Value {
  const type = cls as PyType;
  return type.structId === CLASS_ID.instance ? newInstance(type) : new PyException(type, NO_ARGS);
}

/** What BaseException's constructor keeps, whatever `__init__` does: the positional arguments. */
function noteArguments(self: Value, args: number, count: number): void {
  if (self instanceof PyException) self.args = stack.slice(args, args + count) as Value[];
}

export function push_init(cls: Value, self: Value, args: number, count: number): Frame {
  const init = initOf(cls as PyType) as PyFunction;
  noteArguments(self, args, count);
  pushShim(init, self, args - 2);
  return enterInit(init, self, args, count, null);
}

function pushShim(init: PyFunction, self: Value, base: number): void {
  const frame = newFrame(shimFunction(init), base, 0);
  stack[base] = self;
  frame.sp = base + 1;
  pushFrame(frame);
}

function enterInit(init: PyFunction, self: Value, args: number, count: number, keywords: readonly string[] | null): Frame {
  stack[args - 1] = self;
  return bindArguments(init, args - 1, count - (keywords?.length ?? 0) + 1, keywords);
}

/** The frame for a call of any such class; null for other callables. */
export function classFrame(cls: Value, args: number, count: number, keywords: readonly string[] | null): Frame | null {
  const init = isType(cls) ? pythonInit(cls) : null;
  if (init === null) return null;
  const self = allocate_instance(cls);
  noteArguments(self, args, count - (keywords?.length ?? 0));
  pushShim(init, self, args - 2);
  return enterInit(init, self, args, count, keywords);
}

/** The same where the arguments are not on the stack. */
export function unpackedClassFrame(cls: Value, args: readonly Value[], keywords: Kwargs | null): Frame | null {
  const init = isType(cls) ? pythonInit(cls) : null;
  if (init === null) return null;
  const self = allocate_instance(cls);
  if (self instanceof PyException) self.args = args;
  pushShim(init, self, stackTop());
  return bindNative(init, [self, ...args], keywords);
}

let shim: PyFunction | null = null;

/** The shim reads neither globals nor builtins, so those of the first class will do. */
function shimFunction(init: PyFunction): PyFunction {
  return (shim ??= new PyFunction(shimCode('__init__', 2, [], [...instruction('EXIT_INIT_CHECK'), ...instruction('RETURN_VALUE')]), init.globals, init.builtins));
}
