/** Filling a dict from a mapping, from pairs, from keyword arguments: `dict(...)`, `update`, `|=`, `**mapping`. */
import type { Value } from '../../heap/value.ts';
import { PyDict } from './dict.ts';
import { newError, valueError } from '../exceptions/errors.ts';
import { isInstanceOfName } from '../exceptions/exception-test.ts';
import { callMethod, getItem, getIter, iterate, iterNext, lookupAttr, toArray } from '../protocol/protocol.ts';
import type { Kwargs } from '../classes/slots.ts';
import { coreTypes } from '../object.ts';

/** `dict.update(source, **kwargs)`; `source` null: keyword arguments only. */
export function updateDict(dict: PyDict, source: Value | null, kwargs: Kwargs | null): void {
  if (source !== null) updateFrom(dict, source);
  if (kwargs !== null) for (const [name, value] of kwargs) dict.setStr(name, value);
}

export function updateFrom(dict: PyDict, source: Value): void {
  if (source instanceof PyDict && keepsOrder(source)) dict.merge(source);
  else if (lookupAttr(source, 'keys') !== null) updateFromMapping(dict, source);
  else updateFromPairs(dict, source);
}

/** A subclass that iterates in its own way is asked for its keys. */
function keepsOrder(source: PyDict): boolean {
  return source.type.slots.tp_iter === coreTypes.dict.slots.tp_iter;
}

/** Any object with `keys()` and `__getitem__`. */
export function updateFromMapping(dict: PyDict, mapping: Value): void {
  for (const key of iterate(callMethod(mapping, 'keys'))) dict.set(key, getItem(mapping, key));
}

export function updateFromPairs(dict: PyDict, pairs: Value): void {
  const iterator = getIter(pairs);
  let at = 0;
  for (let pair = iterNext(iterator); pair !== null; pair = iterNext(iterator)) {
    const items = pairItems(pair, at);
    if (items.length !== 2) {
      throw valueError(`dictionary update sequence element #${at} has length ${items.length}; 2 is required`);
    }
    dict.set(items[0]!, items[1]!);
    at++;
  }
}

function pairItems(pair: Value, at: number): Value[] {
  try {
    return toArray(pair);
  } catch (error) {
    if (!isInstanceOfName(error, 'TypeError')) throw error;
    throw newError('TypeError', `cannot convert dictionary update sequence element #${at} to a sequence`);
  }
}
