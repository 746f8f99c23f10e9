/** How classes are named in text. */
import type { Slot } from '../../heap/value.ts';
import type { PyType } from './pytype.ts';

/** `__module__`: of a class written in Python whatever its namespace says. */
export function typeModule(type: PyType): Slot {
  return type.isHeapType ? type.dict.getStr('__module__') : type.module;
}

/** `module.qualname`; built-in classes and those without a module by their qualname alone. */
export function fullName(type: PyType): string {
  const module = typeModule(type);
  return typeof module !== 'string' || module === 'builtins' ? type.name : `${module}.${type.qualname}`;
}
