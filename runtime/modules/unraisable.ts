/** Exceptions that nobody can catch: sys.unraisablehook is told. */
import { None } from '../heap/index.ts';
import type { PyException } from '../objects/exceptions/exceptions.ts';
import { newStructType } from '../objects/classes/struct-sequence.ts';
import { call } from '../objects/protocol/protocol.ts';
import { newTuple } from '../objects/values.ts';
import type { Value } from '../heap/value.ts';
import { sysModule } from './sys-module.ts';

const argumentsType = newStructType('sys.UnraisableHookArgs', ['exc_type', 'exc_value', 'exc_traceback', 'err_msg', 'object']);

export function reportUnraisable(error: PyException, message: string, object: Value = None): void {
  const hook = sysModule.dict.getStr('unraisablehook');
  if (hook === null || hook === None) return;
  call(hook, [newTuple([error.type, error, error.traceback ?? None, message, object], argumentsType.classId)]);
}
