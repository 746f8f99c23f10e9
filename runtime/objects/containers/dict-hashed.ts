/**
 * The part of a dict that is found as CPython finds it: by hash, then by `==`.
 *
 * Keys of built-in types without a normal form (tuples, frozensets, bytes) equal only keys of this kind. A key of any other
 * class is *foreign*: its `__eq__` may say that it equals a str or an int, so a miss among the ones is followed by a
 * look among the others. That second look costs a pass over the normal entries; it is rare enough for no index.
 */
import { class_id, CLASS_ID } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import type { PyDict } from './dict.ts';
import { HASHED, normalKey } from './dict-keys.ts';
import { PyObject } from '../object.ts';
import { equal, hash } from '../protocol/protocol.ts';

export class HashIndex {
  /** hash -> entry, or entries */
  private readonly buckets = new Map<number, number | number[]>();
  /** The hash of each entry that is here, by entry. */
  private hashes: number[] = [];
  /** Some key is foreign. */
  private foreign = false;

  /** A bucket's number; hashes beyond 2^53 lose their last digits, which costs at most a comparison. */
  static hashOf(key: Value): number {
    return Number(hash(key));
  }

  hashAt(at: number): number {
    return this.hashes[at]!;
  }

  /** The entry that a key with a normal form equals here: only a foreign key can be it. */
  findNormal(dict: PyDict, key: Value): number {
    return this.foreign ? this.find(dict, key) : -1;
  }

  find(dict: PyDict, key: Value): number {
    return this.findHash(dict, key, HashIndex.hashOf(key));
  }

  /** Starts anew if a comparison changed the dict under its feet. */
  findHash(dict: PyDict, key: Value, keyHash: number): number {
    for (;;) {
      const found = this.findOnce(dict, key, keyHash);
      if (found !== null) return found;
    }
  }

  private findOnce(dict: PyDict, key: Value, keyHash: number): number | null {
    const bucket = this.buckets.get(keyHash);
    if (bucket === undefined) return -1;
    if (typeof bucket === 'number') return matches(dict, bucket, key, -1);
    for (const at of bucket.slice()) {
      const match = matches(dict, at, key, -1);
      if (match !== -1) return match;
    }
    return -1;
  }

  add(key: Value, keyHash: number, at: number): void {
    this.hashes[at] = keyHash;
    this.foreign ||= isForeign(key);
    const bucket = this.buckets.get(keyHash);
    if (bucket === undefined) this.buckets.set(keyHash, at);
    else if (typeof bucket === 'number') this.buckets.set(keyHash, [bucket, at]);
    else bucket.push(at);
  }

  remove(at: number): void {
    const keyHash = this.hashes[at]!;
    const bucket = this.buckets.get(keyHash);
    if (typeof bucket === 'number') this.buckets.delete(keyHash);
    else if (bucket !== undefined) bucket.splice(bucket.indexOf(at), 1);
    delete this.hashes[at];
  }

  /** For searches that are still going on in a dict that was cleared. */
  clear(): void {
    this.buckets.clear();
    this.hashes = [];
  }

  copy(): HashIndex {
    const copy = new HashIndex();
    for (const [keyHash, bucket] of this.buckets) {
      copy.buckets.set(keyHash, typeof bucket === 'number' ? bucket : bucket.slice());
    }
    copy.hashes = this.hashes.slice();
    copy.foreign = this.foreign;
    return copy;
  }

  /** The entries were packed: what was at `places[i]` is at `i` now. */
  renumber(places: readonly number[]): void {
    const hashes = this.hashes;
    this.hashes = [];
    this.buckets.clear();
    for (let i = 0; i < places.length; i++) {
      const keyHash = hashes[places[i]!];
      if (keyHash !== undefined) this.restore(keyHash, i);
    }
  }

  private restore(keyHash: number, at: number): void {
    this.hashes[at] = keyHash;
    const bucket = this.buckets.get(keyHash);
    if (bucket === undefined) this.buckets.set(keyHash, at);
    else if (typeof bucket === 'number') this.buckets.set(keyHash, [bucket, at]);
    else bucket.push(at);
  }
}

/** `at` if its key equals `key`, otherwise `miss`; null if the comparison replaced that entry. */
function matches(dict: PyDict, at: number, key: Value, miss: -1): number | null {
  const candidate = dict.keys[at] ?? null;
  if (candidate === null) return null;
  if (candidate === key) return at;
  const same = equal(candidate, key);
  if (dict.keys[at] !== candidate) return null;
  return same ? at : miss;
}

/** The normal entry that a key without a normal form says it equals, or -1. */
export function foreignMatch(dict: PyDict, key: Value, keyHash: number): number {
  if (!isForeign(key)) return -1;
  for (let at = dict.nextIndex(0); at >= 0; at = dict.nextIndex(at + 1)) {
    const candidate = dict.keys[at]!;
    if (normalKey(candidate) === HASHED || HashIndex.hashOf(candidate) !== keyHash) continue;
    if (equal(candidate, key)) return at;
  }
  return -1;
}

/** Its equality is not one that the runtime knows. */
function isForeign(key: Value): boolean {
  const id = class_id(key as never);
  if (id !== 0) return id !== CLASS_ID.tuple;
  // Native classes of modules too: a Decimal equals ints.
  return key instanceof PyObject && (key.type.isHeapType || key.type.module !== 'builtins');
}
