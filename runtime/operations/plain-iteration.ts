/** Iterators whose next item no Python code has a say in. */
import type { Slot, Value } from '../heap/index.ts';
import { getIter } from '../objects/protocol/protocol.ts';
import { typeOf } from '../objects/classes/type-of.ts';
import { isPlainContainer } from '../objects/protocol/plain-values.ts';

/** Of a builtin container, of its views, and of what is such an iterator itself. */
export function plain_iterator(value: Value): Slot {
  return typeOf(value).plainNext !== null || isPlainContainer(value) ? getIter(value) : null;
}

export function plain_next(iterator: Value): Slot {
  const { plainNext } = typeOf(iterator);
  return plainNext === null ? null : plainNext(iterator);
}
