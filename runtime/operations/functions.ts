/** Making functions. */
import type { Value } from '../heap/index.ts';
import type { PyCode } from '../objects/machine/code.ts';
import type { PyDict } from '../objects/containers/dict.ts';
import { PyFunction } from '../objects/calls/function.ts';
import type { Frame } from '../objects/machine/frame.ts';
import { tupleItems } from '../objects/values.ts';

export function make_function(code: Value, frame: Frame): PyFunction {
  const func = new PyFunction(code as PyCode, frame.globals, frame.builtins);
  const module = frame.globals.getStr('__name__');
  if (module !== null) func.module = module;
  return func;
}

/** SET_FUNCTION_ATTRIBUTE's operand. */
const DEFAULTS = 1;
const KWDEFAULTS = 2;
const ANNOTATIONS = 4;
const CLOSURE = 8;

/** The function is new, so its version stays that of its code. */
export function set_function_attribute(func: PyFunction, attribute: Value, which: number): void {
  switch (which) {
    case DEFAULTS:
      func.defaults = tupleItems(attribute);
      break;
    case KWDEFAULTS:
      func.kwdefaults = attribute as PyDict;
      break;
    case ANNOTATIONS:
      func.annotations = attribute;
      break;
    case CLOSURE:
      func.closure = tupleItems(attribute);
      break;
    default:
      throw new Error(`SET_FUNCTION_ATTRIBUTE ${which}`);
  }
}
