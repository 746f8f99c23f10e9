/** How a program ended, as the exit status of a process; uncaught exceptions are reported on sys.stderr. */
import { None, type Value } from '../heap/index.ts';
import { isInstanceOfName } from '../objects/exceptions/exception-test.ts';
import { PyException } from '../objects/exceptions/exceptions.ts';
import { call, callMethod, str } from '../objects/protocol/protocol.ts';
import { intOf } from '../objects/values.ts';
import { formatException } from '../interpreter/report/exception-lines.ts';
import { viewException } from '../interpreter/report/exception-view.ts';
import { sysModule } from '../modules/sys-module.ts';

/** Status of a program that KeyboardInterrupt ended: as CPython's, its process ends itself by SIGINT (2), which shells report as 130. */
export const INTERRUPTED = -2;

/** The report that CPython prints for an uncaught exception. */
export function exceptionReport(exception: PyException): string {
  return formatException(viewException(exception));
}

export function writeError(text: string): void {
  const stderr = sysModule.dict.getStr('stderr');
  if (stderr === null || stderr === None) return;
  callMethod(stderr, 'write', text);
  callMethod(stderr, 'flush');
}

/**
 * Reports what a program ended with and tells the exit status. Anything but a Python exception is thrown on.
 * Where a prompt follows (`-i`), SystemExit is an exception like others.
 */
export function endWith(thrown: unknown, promptFollows = false): number {
  if (!(thrown instanceof PyException)) throw thrown;
  if (isInstanceOfName(thrown, 'SystemExit') && !promptFollows) return statusOfExit(thrown);
  report(thrown);
  return isInstanceOfName(thrown, 'KeyboardInterrupt') ? INTERRUPTED : 1;
}

/** What is no C long counts as -1. */
const isLong = (status: bigint): boolean => BigInt.asIntN(64, status) === status;

export function statusOfExit(exit: PyException): number {
  const code: Value = exit.fields.code ?? None;
  if (code === None) return 0;
  const status = intOf(code);
  if (status !== null) return isLong(BigInt(status)) ? Number(BigInt.asUintN(8, BigInt(status))) : 255;
  writeError(`${messageOfExit(code)}\n`);
  return 1;
}

/** An exit that cannot be put into words is a silent one. */
function messageOfExit(code: Value): string {
  try {
    return str(code);
  } catch (error) {
    if (error instanceof PyException) return '';
    throw error;
  }
}

/** By sys.excepthook, which the program may have replaced; if that fails, both exceptions are shown. */
export function report(exception: PyException): void {
  const { dict } = sysModule;
  const known = { last_exc: exception, last_type: exception.type, last_value: exception, last_traceback: exception.traceback ?? None };
  for (const [name, value] of Object.entries(known)) dict.setStr(name, value);
  const hook = sysModule.dict.getStr('excepthook');
  try {
    if (hook === null) throw exception;
    call(hook, [exception.type, exception, exception.traceback ?? None]);
  } catch (error) {
    if (!(error instanceof PyException)) throw error;
    if (hook === null) writeError(`sys.excepthook is missing\n${exceptionReport(exception)}`);
    else writeError(`Error in sys.excepthook:\n${exceptionReport(error)}\nOriginal exception was:\n${exceptionReport(exception)}`);
  }
}
