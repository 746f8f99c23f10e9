/** The store behind lru_cache: least recently used entries go first. */
import type { Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { coreTypes, PyObject } from '../objects/object.ts';
import { typeOf } from '../objects/classes/type-of.ts';
import type { Kwargs } from '../objects/classes/slots.ts';
import { newTuple } from '../objects/values.ts';

export class LruCache {
  /** null = without limit. */
  readonly maxsize: number | null;
  hits = 0;
  misses = 0;
  /** In order of use, the oldest first: an entry that is used is taken out and put in again. */
  private readonly entries = new PyDict();

  constructor(maxsize: number | null) {
    this.maxsize = maxsize;
  }

  get size(): number {
    return this.entries.size;
  }

  /** null if it is not there, which counts as a miss. */
  get(key: Value): Value | null {
    const at = this.entries.indexOf(key);
    if (at < 0) {
      this.misses++;
      return null;
    }
    this.hits++;
    const value = this.entries.valueAt(at);
    if (this.maxsize !== null) {
      this.entries.deleteAt(at);
      this.entries.set(key, value);
    }
    return value;
  }

  put(key: Value, value: Value): void {
    if (this.entries.has(key)) return;
    if (this.maxsize !== null && this.entries.size >= this.maxsize) this.entries.deleteAt(this.entries.nextIndex(0));
    this.entries.set(key, value);
  }

  clear(): void {
    this.entries.clear();
    this.hits = this.misses = 0;
  }
}


/** Marks a key with keyword arguments; compares by identity, and no program can pass it. */
const KEYWORDS_GIVEN = new PyObject(coreTypes.object);

/** The arguments of a call as one hashable value: a lone int or str stands for itself. */
export function callKey(args: readonly Value[], kwargs: Kwargs | null, typed: boolean): Value {
  const first = args[0];
  if (!typed && args.length === 1 && (kwargs === null || kwargs.size === 0) && (typeof first === 'number' || typeof first === 'string')) {
    return first;
  }
  const parts: Value[] = args.slice();
  if (kwargs !== null) for (const [name, value] of kwargs) parts.push(name, value);
  if (kwargs !== null && kwargs.size > 0) parts.push(KEYWORDS_GIVEN, kwargs.size);
  if (typed) parts.push(...args.map(typeOf), ...Array.from(kwargs?.values() ?? [], typeOf));
  return newTuple(parts);
}
