/** Telling Python exceptions apart in a TypeScript `catch`, without importing the exception classes. */
import { PyObject } from '../object.ts';

/** `error` is a Python exception whose class is, or derives from, the built-in class `name`. */
export function isInstanceOfName(error: unknown, name: string): boolean {
  if (!(error instanceof PyObject)) return false;
  return error.type.mro.some((type) => type.name === name && !type.isHeapType);
}
