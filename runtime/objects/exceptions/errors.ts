/**
 * Making Python exceptions, from any room: `throw typeError(\`...\`)`.
 *
 * A Python exception is thrown as the PyException object itself; no host stack is captured. `exceptions.ts` installs
 * the maker while it loads, so that the lowest files can raise without importing the classes they help to build.
 */
import type { Value } from '../../heap/value.ts';
import type { PyException } from './exceptions.ts';

type Maker = (typeName: string, args: Value[]) => PyException;

let make: Maker = (typeName, args) => {
  throw new Error(`${typeName} raised before the exception classes exist: ${String(args[0])}`);
};

/** Called once by exceptions.ts. */
export function installExceptionMaker(maker: Maker): void {
  make = maker;
}

/** An exception of the built-in class `typeName`, with these `args`. */
export function newError(typeName: string, ...args: Value[]): PyException {
  return make(typeName, args);
}

export const typeError = (message: string): PyException => make('TypeError', [message]);
export const valueError = (message: string): PyException => make('ValueError', [message]);
export const indexError = (message: string): PyException => make('IndexError', [message]);
export const keyError = (key: Value): PyException => make('KeyError', [key]);
export const runtimeError = (message: string): PyException => make('RuntimeError', [message]);
export const recursionError = (message: string): PyException => make('RecursionError', [message]);
export const overflowError = (message: string): PyException => make('OverflowError', [message]);
export const zeroDivisionError = (message: string): PyException => make('ZeroDivisionError', [message]);
export const systemError = (message: string): PyException => make('SystemError', [message]);
export const bufferError = (message: string): PyException => make('BufferError', [message]);
export const lookupError = (message: string): PyException => make('LookupError', [message]);
export const notImplementedError = (message: string): PyException => make('NotImplementedError', [message]);
export const memoryError = (): PyException => make('MemoryError', []);

/** `value` absent: StopIteration(). */
export const stopIteration = (value?: Value): PyException => make('StopIteration', value === undefined ? [] : [value]);

/** AttributeError with the `obj` and `name` that suggestions are computed from when it is printed. */
export function attributeError(message: string, obj?: Value, name?: string): PyException {
  const error = make('AttributeError', [message]);
  if (obj !== undefined) error.fields.obj = obj;
  if (name !== undefined) error.fields.name = name;
  return error;
}

/** NameError with the `name` that suggestions are computed from when it is printed. */
export function nameError(message: string, name: string): PyException {
  const error = make('NameError', [message]);
  error.fields.name = name;
  return error;
}

/** Its `name` stays None, as in CPython. */
export function unboundLocalError(message: string): PyException {
  return make('UnboundLocalError', [message]);
}

export function importError(message: string, name?: string, path?: Value, typeName = 'ImportError'): PyException {
  const error = make(typeName, [message]);
  if (name !== undefined) error.fields.name = name;
  if (path !== undefined) error.fields.path = path;
  return error;
}

/** The subclass of OSError that `errno` selects (FileNotFoundError, ...). */
export const osError = (errno: number, message: string, filename?: Value): PyException =>
  make('OSError', filename === undefined ? [errno, message] : [errno, message, filename]);
