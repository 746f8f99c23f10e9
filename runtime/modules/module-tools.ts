/** What the files of native modules have in common. */
import type { Value } from '../heap/value.ts';
import { exceptionType } from '../objects/exceptions/exception-base.ts';
import type { PyModule } from '../objects/module.ts';
import { newType, type PyType } from '../objects/classes/type.ts';

/** Enters constants into a module. */
export function defineConstants(module: PyModule, constants: Readonly<Record<string, Value>>): void {
  for (const [name, value] of Object.entries(constants)) module.dict.setStr(name, value);
}

/** An exception class of a module, as PyErr_NewException makes one: `name` with its module ("struct.error"). */
export function newExceptionType(name: string, base = 'Exception', bases: PyType[] = [exceptionType(base)]): PyType {
  const dot = name.lastIndexOf('.');
  return newType(name.slice(dot + 1), { bases, module: name.slice(0, dot), sameLayout: true, isPythonInCPython: true, hasDict: true });
}
