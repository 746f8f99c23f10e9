/**
 * Calling a class whose `__init__` is a simple Python function, without leaving the loop.
 *
 *     stack:   class | NULL   | args ...
 *              self  | result |                  the shim's frame: EXIT_INIT_CHECK, RETURN_VALUE
 *                    | self   | args ...         the frame of `__init__`
 */
import { CLASS_ID, type Value } from '../heap/index.ts';
import { bindArguments } from '../objects/arguments.ts';
import { newFrame, pushFrame, stack, type Frame } from '../objects/frame.ts';
import { PyFunction } from '../objects/function.ts';
import { INIT_SHIM } from '../objects/init-shim.ts';
import { newInstance } from '../objects/instance-slots.ts';
import { isType, lookup, type PyType } from '../objects/pytype.ts';
import { objectType, typeType } from './types.ts';

/** `__init__` of a class that makes plain instances; null where anything about making them is special. */
function simpleInit(cls: PyType): PyFunction | null {
  if (!cls.isHeapType || cls.type !== typeType || cls.isAbstract) return null;
  if (cls.structId !== CLASS_ID.instance || !cls.hasDict || cls.sharedKeys.memberCount > 0) return null;
  if (cls.slots.tp_new !== objectType.slots.tp_new) return null;
  const init = lookup(cls, '__init__');
  return init instanceof PyFunction && init.code.simple ? init : null;
}

export function init_arguments(cls: Value): number {
  const init = isType(cls) ? simpleInit(cls) : null;
  return init === null ? -1 : init.code.argcount - 1;
}

export function allocate_instance(cls: Value): Value {
  return newInstance(cls as PyType);
}

export function push_init(cls: Value, self: Value, args: number, count: number): Frame {
  const init = lookup(cls as PyType, '__init__') as PyFunction;
  const shim = newFrame(shimFunction(init), args - 2, 0);
  stack[args - 2] = self;
  shim.sp = args - 1;
  pushFrame(shim);
  stack[args - 1] = self;
  return bindArguments(init, args - 1, count + 1, null);
}

let shim: PyFunction | null = null;

/** The shim reads neither globals nor builtins, so those of the first class will do. */
function shimFunction(init: PyFunction): PyFunction {
  return (shim ??= new PyFunction(INIT_SHIM, init.globals, init.builtins));
}
