/** CALL_INTRINSIC_1 and CALL_INTRINSIC_2: the runtime's own functions, by CPython's numbers. */
import { CLASS_ID, list_items_get, list_length, None, True, tuple_items_set, tuple_new, type Value } from '../heap/index.ts';
import { PyAsyncGeneratorValue } from '../objects/machine/async-generator-value.ts';
import { CO_ASYNC_GENERATOR, CO_COROUTINE } from '../objects/machine/code.ts';
import { runtimeError, systemError } from '../objects/exceptions/errors.ts';
import { exceptionType, isExceptionOf, type PyException } from '../objects/exceptions/exceptions.ts';
import type { Frame } from '../objects/machine/frame.ts';
import { PyFunction } from '../objects/calls/function.ts';
import { call, lookupAttr, positive, setAttr } from '../objects/protocol/protocol.ts';
import { tupleItems } from '../objects/values.ts';
import { prepareReraise } from './exception-groups.ts';
import { importStar, moduleAttribute, runtimeModule } from './imports.ts';

type Intrinsic1 = (frame: Frame, value: Value) => Value;
type Intrinsic2 = (first: Value, second: Value) => Value;

/** By number, from 1. */
const INTRINSICS_1: readonly Intrinsic1[] = [
  (_, value) => displayValue(value),
  (frame, module) => {
    importStar(frame, module);
    return None;
  },
  (frame, exception) => stopIterationError(frame, exception as PyException),
  (_, value) => new PyAsyncGeneratorValue(value),
  (_, value) => positive(value),
  (_, list) => listToTuple(list),
  (_, name) => typing('_type_parameter', ['TypeVar', name]),
  (_, name) => typing('_type_parameter', ['ParamSpec', name]),
  (_, name) => typing('_type_parameter', ['TypeVarTuple', name]),
  (_, parameters) => call(moduleAttribute('typing', '_GenericAlias'), [moduleAttribute('_typing', 'Generic'), typing('_unpack_type_variables', [parameters])]),
  (_, parts) => typing('_type_alias', tupleItems(parts)),
];

const INTRINSICS_2: readonly Intrinsic2[] = [
  (original, results) => prepareReraise(original, results),
  (name, evaluate) => typing('_type_parameter', ['TypeVar', name, evaluate]),
  (name, evaluate) => typing('_constrained_type_variable', [name, evaluate]),
  (func, parameters) => {
    (func as PyFunction).typeParams = parameters;
    return func;
  },
  (parameter, evaluate) => typing('_set_type_parameter_default', [parameter, evaluate]),
];

export function call_intrinsic_1(frame: Frame, which: number, value: Value): Value {
  const intrinsic = INTRINSICS_1[which - 1];
  if (intrinsic === undefined) throw systemError(`bad intrinsic ${which}`);
  return intrinsic(frame, value);
}

export function call_intrinsic_2(which: number, first: Value, second: Value): Value {
  const intrinsic = INTRINSICS_2[which - 1];
  if (intrinsic === undefined) throw systemError(`bad intrinsic ${which}`);
  return intrinsic(first, second);
}

/** `(first, *rest)` is built as a list. */
function listToTuple(list: Value): Value {
  const count = list_length(list);
  const tuple = tuple_new(CLASS_ID.tuple, count);
  for (let at = 0; at < count; at++) tuple_items_set(tuple, at, list_items_get(list, at));
  return tuple;
}

/** An expression statement at the prompt. */
function displayValue(value: Value): Value {
  const hook = lookupAttr(runtimeModule('sys'), 'displayhook');
  if (hook === null) throw runtimeError('lost sys.displayhook');
  return call(hook, [value]);
}

/** StopIteration may not leave a generator's body: it would look like its end. */
function stopIterationError(frame: Frame, exception: PyException): Value {
  const leaving = leavingStop(frame.code.flags, exception);
  if (leaving === null) return exception;
  const error = runtimeError(leaving);
  error.cause = exception;
  error.context = exception;
  error.suppressContext = true;
  return error;
}

function leavingStop(flags: number, exception: PyException): string | null {
  if (isExceptionOf(exception, exceptionType('StopIteration'))) {
    if (flags & CO_ASYNC_GENERATOR) return 'async generator raised StopIteration';
    return flags & CO_COROUTINE ? 'coroutine raised StopIteration' : 'generator raised StopIteration';
  }
  const isAsyncStop = flags & CO_ASYNC_GENERATOR && isExceptionOf(exception, exceptionType('StopAsyncIteration'));
  return isAsyncStop ? 'async generator raised StopAsyncIteration' : null;
}

/** Type parameters are made by the module that defines them. */
function typing(name: string, args: Value[]): Value {
  return call(moduleAttribute('_typing', name), args);
}
