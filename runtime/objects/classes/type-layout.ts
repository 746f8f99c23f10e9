/** Which classes have instances of the same shape: what multiple inheritance, `__class__` and `__bases__` may combine. */
import { PyMember } from '../calls/native.ts';
import type { PyType } from './pytype.ts';

/** The nearest ancestor whose instances have a layout of their own. */
export function solid(type: PyType): PyType {
  let each = type;
  while (!each.isSolid && each.base !== null) each = each.base;
  return each;
}

/** An instance of one class could be one of the other: same native layout, same `__slots__`, `__dict__` or none. */
export function sameLayout(a: PyType, b: PyType): boolean {
  return a.hasDict === b.hasDict && a.hasWeakrefs === b.hasWeakrefs && sameSolid(solid(a), solid(b));
}

function sameSolid(a: PyType, b: PyType): boolean {
  if (a === b) return true;
  return a.isHeapType && b.isHeapType && a.base === b.base && ownMembers(a) === ownMembers(b);
}

/** The names that the class's own `__slots__` declare, in order. */
function ownMembers(type: PyType): string {
  const names = type.dict.valueList().filter((entry) => entry instanceof PyMember && entry.slotIndex >= 0);
  return names.map((entry) => (entry as PyMember).name).join();
}
