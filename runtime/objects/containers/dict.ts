/**
 * dict: insertion-ordered, with CPython's idea of equal keys (1 == 1.0 == True).
 *
 *     keys, values   parallel arrays in insertion order; a deleted entry is null in both
 *     index          normal key -> entry, for keys whose equality the host can decide (see dict-keys.ts):
 *                    str, numbers, and objects that compare by identity. null while the dict is small: a scan is faster
 *                    than a Map then, and creating one costs more than a scan
 *     hashed         hash -> entries, for all other keys (tuples, objects with __eq__); null until there is one
 *
 * An entry keeps its place while `keysVersion()` stays the same, which is what LOAD_GLOBAL's cache relies on: adding or
 * deleting a key forgets the version, replacing a value does not.
 */
import type { Slot, Value } from '../../heap/value.ts';
import { foreignMatch, HashIndex } from './dict-hashed.ts';
import { runtimeError } from '../exceptions/errors.ts';
import { HASHED, normalKey, type NormalKey } from './dict-keys.ts';
import { coreTypes, PyObject } from '../object.ts';
import type { PyType } from '../classes/pytype.ts';

/** Up to this many entries are found by scanning, if all keys are exact str or int. */
const SCAN_LIMIT = 8;

let lastKeysVersion = 0;

export class PyDict extends PyObject {
  keys: Slot[] = [];
  values: Slot[] = [];
  /** Entries that are not deleted: `len()`. */
  size = 0;
  /** Read it through `keysVersion()`; 0 = forgotten. */
  version = 0;
  /** Told of every change (the optimiser's watchers): the entry whose value was replaced, -1 where keys changed. null: nobody. */
  watcher: ((dict: PyDict, entry: number) => void) | null = null;
  private index: Map<NormalKey, number> | null = null;
  private hashed: HashIndex | null = null;

  constructor(type: PyType = coreTypes.dict) {
    super(type);
  }

  /** Changes whenever a key is added or deleted; never 0. */
  keysVersion(): number {
    if (this.version === 0) this.version = ++lastKeysVersion;
    return this.version;
  }

  get keys_version(): number {
    return this.keysVersion();
  }

  // ------------------------------------------------------------ finding

  /** The entry of a str key, -1 if there is none. */
  indexOfStr(key: string): number {
    const found = this.findNormal(key);
    return found < 0 && this.hashed !== null ? this.hashed.findNormal(this, key) : found;
  }

  /** The entry of `key`, -1 if there is none. Raises TypeError if `key` is unhashable; may call __hash__ and __eq__. */
  indexOf(key: Value): number {
    if (typeof key === 'string') return this.indexOfStr(key);
    const normal = normalKey(key);
    if (normal === HASHED) return this.indexOfHashed(key);
    const found = this.findNormal(normal);
    return found < 0 && this.hashed !== null ? this.hashed.findNormal(this, key) : found;
  }

  /** The same without a call of any `__hash__` or `__eq__`; null where there would have to be one. */
  plainIndexOf(key: Value): number | null {
    const normal = normalKey(key);
    if (normal === HASHED) return null;
    const found = this.findNormal(normal);
    return found < 0 && this.hashed !== null ? null : found;
  }

  /** It can be stored under the key without a call of any `__hash__` and `__eq__`, and nobody is told of it. */
  isPlainFor(key: Value): boolean {
    return this.hashed === null && this.watcher === null && normalKey(key) !== HASHED;
  }

  private indexOfHashed(key: Value): number {
    const keyHash = HashIndex.hashOf(key);
    const found = this.hashed === null ? -1 : this.hashed.findHash(this, key, keyHash);
    return found < 0 && this.size > 0 ? foreignMatch(this, key, keyHash) : found;
  }

  private findNormal(key: NormalKey): number {
    if (this.index === null) return this.keys.indexOf(key as Value);
    const found = this.index.get(key);
    return found === undefined ? -1 : found;
  }

  getStr(key: string): Slot {
    const at = this.indexOfStr(key);
    return at < 0 ? null : this.values[at]!;
  }

  /** The value of `key`, null if there is none. */
  get(key: Value): Slot {
    const at = this.indexOf(key);
    return at < 0 ? null : this.values[at]!;
  }

  has(key: Value): boolean {
    return this.indexOf(key) >= 0;
  }

  // ------------------------------------------------------------ changing

  setStr(key: string, value: Value): void {
    const at = this.indexOfStr(key);
    if (at >= 0) this.setAt(at, value);
    else this.addNormal(key, key, value);
  }

  set(key: Value, value: Value): void {
    const at = this.findOrAdd(key, value);
    if (at >= 0) this.setAt(at, value);
  }

  /** The value of `key`, which is made `value` if there is none. The key is hashed and compared once. */
  setDefault(key: Value, value: Value): Value {
    const at = this.findOrAdd(key, value);
    return at < 0 ? value : this.values[at]!;
  }

  /** The entry of `key`; -1 after adding one with `value`. */
  private findOrAdd(key: Value, value: Value): number {
    const normal = typeof key === 'object' ? normalKey(key) : key;
    if (normal === HASHED) return this.findOrAddHashed(key, value);
    let at = this.findNormal(normal);
    if (at < 0 && this.hashed !== null) at = this.hashed.findNormal(this, key);
    if (at < 0) this.addNormal(normal, key, value);
    return at;
  }

  private findOrAddHashed(key: Value, value: Value): number {
    const keyHash = HashIndex.hashOf(key);
    let at = this.hashed === null ? -1 : this.hashed.findHash(this, key, keyHash);
    if (at < 0 && this.size > 0) at = foreignMatch(this, key, keyHash);
    if (at >= 0) return at;
    this.hashed ??= new HashIndex();
    this.hashed.add(key, keyHash, this.append(key, value));
    return -1;
  }

  /** Replace the value of entry `at`. */
  setAt(at: number, value: Value): void {
    this.values[at] = value;
    if (this.watcher !== null) this.watcher(this, at);
  }

  private addNormal(normal: NormalKey, key: Value, value: Value): void {
    const at = this.append(key, value);
    if (this.index !== null) this.index.set(normal, at);
    else if (at >= SCAN_LIMIT || normal !== key || typeof key === 'object') this.buildIndex();
  }

  private append(key: Value, value: Value): number {
    if (this.keys.length > SCAN_LIMIT && this.size * 2 < this.keys.length) this.pack();
    const at = this.keys.length;
    this.keys.push(key);
    this.values.push(value);
    this.size++;
    this.changedKeys();
    return at;
  }

  private changedKeys(): void {
    this.version = 0;
    if (this.watcher !== null) this.watcher(this, -1);
  }

  private buildIndex(): void {
    const index = new Map<NormalKey, number>();
    for (let i = 0; i < this.keys.length; i++) {
      const key = this.keys[i]!;
      const normal = key === null ? HASHED : normalKey(key);
      if (normal !== HASHED) index.set(normal, i);
    }
    this.index = index;
  }

  deleteStr(key: string): boolean {
    return this.deleteAt(this.indexOfStr(key));
  }

  /** Delete `key`; false if it is absent. */
  delete(key: Value): boolean {
    return this.deleteAt(this.indexOf(key));
  }

  /** Delete entry `at` (false if -1). Entries after it keep their places until the next key is added or deleted. */
  deleteAt(at: number): boolean {
    if (at < 0) return false;
    this.unlink(at);
    this.keys[at] = null;
    this.values[at] = null;
    this.size--;
    this.changedKeys();
    return true;
  }

  private unlink(at: number): void {
    const key = this.keys[at]!;
    const normal = normalKey(key);
    if (normal === HASHED) this.hashed!.remove(at);
    else this.index?.delete(normal);
  }

  /** Delete the last entry and the holes that it leaves at the end (`popitem`). */
  deleteLast(at: number): void {
    this.deleteAt(at);
    this.keys.length = at;
    this.values.length = at;
  }

  /** Close the holes. Only an insertion does it, as in CPython, so that iterators notice. */
  private pack(): void {
    const places: number[] = [];
    for (let i = 0; i < this.keys.length; i++) if (this.keys[i] !== null) places.push(i);
    this.hashed?.renumber(places);
    this.keys = places.map((i) => this.keys[i]!);
    this.values = places.map((i) => this.values[i]!);
    if (this.index !== null) this.buildIndex();
  }

  clear(): void {
    this.keys = [];
    this.values = [];
    this.size = 0;
    this.index = null;
    this.hashed?.clear();
    this.hashed = null;
    this.changedKeys();
  }

  // ------------------------------------------------------------ going through

  /** The first entry at or after `from` that is not deleted; -1 at the end. */
  nextIndex(from: number): number {
    const keys = this.keys;
    for (let i = from; i < keys.length; i++) if (keys[i] !== null) return i;
    return -1;
  }

  /** The last entry at or before `from` that is not deleted; -1 at the beginning. */
  previousIndex(from: number): number {
    for (let i = from; i >= 0; i--) if (this.keys[i] !== null) return i;
    return -1;
  }

  keyAt(at: number): Value {
    return this.keys[at]!;
  }

  valueAt(at: number): Value {
    return this.values[at]!;
  }

  /** [key, value] of every entry as it is now. */
  entries(): [Value, Value][] {
    const entries: [Value, Value][] = [];
    for (let i = 0; i < this.keys.length; i++) {
      const key = this.keys[i]!;
      if (key !== null) entries.push([key, this.values[i]!]);
    }
    return entries;
  }

  keyList(): Value[] {
    return this.keys.filter((key) => key !== null) as Value[];
  }

  valueList(): Value[] {
    return this.values.filter((value) => value !== null) as Value[];
  }

  /** A new dict (exact) with the same entries; no key is hashed again. */
  copy(): PyDict {
    const copy = new PyDict();
    copy.keys = this.keys.slice();
    copy.values = this.values.slice();
    copy.size = this.size;
    copy.hashed = this.hashed === null ? null : this.hashed.copy();
    if (this.index !== null) copy.index = new Map(this.index);
    return copy;
  }

  /** Take over all entries of `other`, replacing values of keys that are there. */
  merge(other: PyDict): void {
    const { size } = other;
    for (let i = 0; i < other.keys.length; i++) {
      const key = other.keys[i]!;
      if (key !== null) this.set(key, other.values[i]!);
      if (other.size !== size) throw runtimeError('dict mutated during update');
    }
  }
}

export const isDict = (x: Slot): x is PyDict => x instanceof PyDict;

/** A dict with str keys, in the order given. */
export function dictFrom(entries: Iterable<readonly [string, Value]>): PyDict {
  const dict = new PyDict();
  for (const [key, value] of entries) dict.setStr(key, value);
  return dict;
}
