/** The names that `dir()` lists. */
import type { Value } from '../../heap/value.ts';
import { PyDict } from '../containers/dict.ts';
import { lookupAttr } from './protocol.ts';
import { isType, type PyType } from '../classes/pytype.ts';

function addNames(names: Set<string>, dict: PyDict): void {
  for (const key of dict.keyList()) if (typeof key === 'string') names.add(key);
}

/** Attributes of a class: its own and its ancestors'. */
export function classNames(type: PyType): string[] {
  const names = new Set<string>();
  for (const ancestor of type.mro) addNames(names, ancestor.dict);
  return [...names];
}

/** `object.__dir__`: the object's own attributes and those of its class. */
export function namesOf(x: Value): string[] {
  const names = new Set<string>();
  const dict = lookupAttr(x, '__dict__');
  if (dict instanceof PyDict) addNames(names, dict);
  const type = lookupAttr(x, '__class__');
  if (isType(type)) for (const name of classNames(type)) names.add(name);
  return [...names];
}
