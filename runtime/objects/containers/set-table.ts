/**
 * The hash table behind set and frozenset, laid out as CPython lays out its own: open addressing with short linear probes, so that
 * iteration visits members in the same order. (For strs the order is arbitrary in CPython too: their hashes differ from run to run.)
 *
 *     keys    a member, null (never used) or DUMMY (removed); the length is a power of two
 *     hashes  its hash, at the same place
 */
import type { Value } from '../../heap/value.ts';
import type { Int } from '../numbers/int-arithmetic.ts';
import { equal } from '../protocol/protocol.ts';
import { isPlainKey } from './dict-keys.ts';
import { checkItemCount } from '../values.ts';

const DUMMY: unique symbol = Symbol('removed');
type Entry = Value | null | typeof DUMMY;

/** What `plainFind` cannot tell. */
export const UNKNOWN = -2;

const MIN_SIZE = 8;
const LINEAR_PROBES = 9;

export class SetTable {
  private keys: Entry[] = emptyKeys(MIN_SIZE);
  private hashes: Int[] = zeros(MIN_SIZE);
  private mask = MIN_SIZE - 1;
  /** Members and dummies. */
  private fill = 0;
  /** Members. */
  size = 0;
  /** Where the key last looked for in vain would go: the last dummy on its way, else the first place never used. */
  private free = -1;
  /** Where pop() looks first. */
  private finger = 0;

  has(key: Value, hash: Int): boolean {
    return this.find(key, hash) >= 0;
  }

  /** The place of `key`; -1 if it is not a member. Comparing may run Python code that changes the table: then all over again. */
  private find(key: Value, hash: Int): number {
    for (;;) {
      const found = this.findOnce(key, hash);
      if (found !== null) return found;
    }
  }

  /** The same where that takes no Python code: UNKNOWN if it might. */
  plainFind(key: Value, hash: Int): number {
    return this.findOnce(key, hash, true)!;
  }

  private findOnce(key: Value, hash: Int, plainly = false): number | null {
    const { keys, hashes, mask } = this;
    let at = firstPlace(hash, mask);
    let perturb: Perturb | null = null;
    this.free = -1;
    for (;;) {
      const last = at + LINEAR_PROBES <= mask ? at + LINEAR_PROBES : at;
      for (let i = at; i <= last; i++) {
        const entry = keys[i]!;
        if (entry === key) return i;
        if (entry === null) {
          if (this.free < 0) this.free = i;
          return -1;
        }
        if (entry === DUMMY) this.free = i;
        else if (hashes[i] === hash && mayEqual(entry, key)) {
          if (plainly && !isPlainKey(entry)) return UNKNOWN;
          const same = equal(entry, key);
          if (keys !== this.keys || keys[i] !== entry) return null;
          if (same) return i;
        }
      }
      perturb ??= new Perturb(hash);
      at = perturb.next(at, mask);
    }
  }

  /** False if it was a member already. */
  add(key: Value, hash: Int): boolean {
    if (this.find(key, hash) >= 0) return false;
    this.addMissing(key, hash);
    return true;
  }

  /** After a search that has not found it. */
  addMissing(key: Value, hash: Int): void {
    const fresh = this.keys[this.free] === null;
    this.keys[this.free] = key;
    this.hashes[this.free] = hash;
    this.size++;
    if (!fresh) return;
    this.fill++;
    if (this.fill * 5 >= this.mask * 3) this.resize(this.size > 50000 ? this.size * 2 : this.size * 4);
  }

  /** Puts an absent key into a table without dummies. */
  private place(key: Value, hash: Int): void {
    const { keys, mask } = this;
    let at = firstPlace(hash, mask);
    let perturb: Perturb | null = null;
    for (;;) {
      const last = at + LINEAR_PROBES <= mask ? at + LINEAR_PROBES : at;
      for (let i = at; i <= last; i++) {
        if (keys[i] !== null) continue;
        keys[i] = key;
        this.hashes[i] = hash;
        return;
      }
      perturb ??= new Perturb(hash);
      at = perturb.next(at, mask);
    }
  }

  /** False if it was no member. */
  delete(key: Value, hash: Int): boolean {
    const at = this.find(key, hash);
    if (at < 0) return false;
    this.remove(at);
    return true;
  }

  private remove(at: number): void {
    this.keys[at] = DUMMY;
    this.hashes[at] = -1;
    this.size--;
  }

  /** Removes and returns some member; null if there is none. */
  pop(): Value | null {
    if (this.size === 0) return null;
    let at = this.finger & this.mask;
    while (!isMember(this.keys[at]!)) at = at === this.mask ? 0 : at + 1;
    const key = this.keys[at] as Value;
    this.remove(at);
    this.finger = at + 1;
    return key;
  }

  clear(): void {
    if (this.fill === 0 && this.mask === MIN_SIZE - 1) return;
    this.keys = emptyKeys(MIN_SIZE);
    this.hashes = zeros(MIN_SIZE);
    this.mask = MIN_SIZE - 1;
    this.fill = this.size = this.finger = 0;
  }

  /** The place of the first member at or after `from`; -1 at the end. */
  nextIndex(from: number): number {
    for (let i = from; i <= this.mask; i++) if (isMember(this.keys[i]!)) return i;
    return -1;
  }

  keyAt(at: number): Value {
    return this.keys[at] as Value;
  }

  hashAt(at: number): Int {
    return this.hashes[at]!;
  }

  members(): Value[] {
    return this.keys.filter(isMember);
  }

  memberHashes(): Int[] {
    return this.hashes.filter((_hash, i) => isMember(this.keys[i]!));
  }

  /** Adds all members of another table, as CPython merges sets (sizes and order of insertion included). */
  merge(other: SetTable): void {
    if (other.size === 0) return;
    if ((this.fill + other.size) * 5 >= this.mask * 3) this.resize((this.size + other.size) * 2);
    if (this.fill === 0 && this.mask === other.mask && other.fill === other.size) {
      this.keys = other.keys.slice();
      this.hashes = other.hashes.slice();
      this.fill = this.size = other.size;
      return;
    }
    const fresh = this.fill === 0;
    for (let i = other.nextIndex(0); i >= 0; i = other.nextIndex(i + 1)) {
      if (fresh) this.place(other.keyAt(i), other.hashAt(i));
      else this.add(other.keyAt(i), other.hashAt(i));
    }
    if (fresh) this.fill = this.size = other.size;
  }

  /** Makes room for the keys of a dict of `count` keys, before they are added. */
  expect(count: number): void {
    if ((this.fill + count) * 5 >= this.mask * 3) this.resize((this.size + count) * 2);
  }

  copy(): SetTable {
    const copy = new SetTable();
    copy.merge(this);
    return copy;
  }

  private resize(minimum: number): void {
    let size = MIN_SIZE;
    while (size <= minimum) size *= 2;
    checkItemCount(size);
    const { keys, hashes } = this;
    this.keys = emptyKeys(size);
    this.hashes = zeros(size);
    this.mask = size - 1;
    this.fill = this.size;
    for (let i = 0; i < keys.length; i++) if (isMember(keys[i]!)) this.place(keys[i] as Value, hashes[i]!);
  }
}

/** Literals for the usual size: most sets are small and short-lived, and `fill` is a call into V8. */
function emptyKeys(size: number): Entry[] {
  return size === MIN_SIZE ? [null, null, null, null, null, null, null, null] : new Array<Entry>(size).fill(null);
}

function zeros(size: number): Int[] {
  return size === MIN_SIZE ? [0, 0, 0, 0, 0, 0, 0, 0] : new Array<Int>(size).fill(0);
}

const firstPlace = (hash: Int, mask: number): number => (typeof hash === 'number' ? hash : Number(BigInt.asIntN(32, hash))) & mask;

/** Two host primitives of one kind that are not identical are not equal. */
const mayEqual = (entry: Value, key: Value): boolean => typeof entry === 'object' || typeof entry !== typeof key;

const isMember = (entry: Entry): entry is Value => entry !== null && entry !== DUMMY;

/** The sequence of places after the first: driven by all 64 bits of the hash, five at a time; in halves, since a bigint is an object. */
class Perturb {
  private upper: number;
  private lower: number;

  constructor(hash: Int) {
    if (typeof hash === 'number') {
      this.upper = Math.floor(hash / 2 ** 32) | 0;
      this.lower = hash | 0;
    } else {
      this.upper = Number(BigInt.asIntN(32, hash >> 32n));
      this.lower = Number(BigInt.asIntN(32, hash));
    }
  }

  next(at: number, mask: number): number {
    this.lower = (this.lower >>> 5) | (this.upper << 27);
    this.upper >>>= 5;
    return (Math.imul(at, 5) + 1 + (this.lower & mask)) & mask;
  }
}
