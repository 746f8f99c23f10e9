/** The objects behind set and frozenset. */
import type { Slot, Value } from '../../heap/value.ts';
import { PyDict } from './dict.ts';
import { hashFrozenSet } from '../numbers/hash.ts';
import type { Int } from '../numbers/int-arithmetic.ts';
import { PyObject } from '../object.ts';
import { getIter, goThrough, hash } from '../protocol/protocol.ts';
import type { PyType } from '../classes/pytype.ts';
import { SetTable } from './set-table.ts';
import { frozensetType, setType } from '../classes/types.ts';

/** What set and frozenset have in common. */
export abstract class PyAnySet extends PyObject {
  table: SetTable = new SetTable();

  get size(): number {
    return this.table.size;
  }

  /** Raises TypeError if `item` is unhashable, as do all methods that take items. */
  has(item: Value): boolean {
    return this.table.has(item, hash(item));
  }

  /** Used on a frozenset only while it is being made. */
  add(item: Value): void {
    this.table.add(item, hash(item));
  }

  /** Adds the items of any iterable, in CPython's order of growth. */
  update(iterable: Value): void {
    if (iterable instanceof PyAnySet) this.table.merge(iterable.table);
    else if (iterable instanceof PyDict && !iterable.type.isHeapType) this.addKeys(iterable);
    else this.addItems(iterable);
  }

  private addKeys(dict: PyDict): void {
    this.table.expect(dict.size);
    for (const key of dict.keyList()) this.add(key);
  }

  private addItems(iterable: Value): void {
    goThrough(getIter(iterable), 'set', (item) => (this.add(item), true), () => [this]);
  }

  members(): Value[] {
    return this.table.members();
  }

  /** The order of iteration; not to be changed meanwhile. */
  *[Symbol.iterator](): Iterator<Value> {
    for (let at = this.table.nextIndex(0); at >= 0; at = this.table.nextIndex(at + 1)) yield this.table.keyAt(at);
  }
}

export class PySet extends PyAnySet {
  constructor(type: PyType = setType) {
    super(type);
  }
}

export class PyFrozenSet extends PyAnySet {
  private hash: Int | null = null;

  constructor(type: PyType = frozensetType) {
    super(type);
  }

  hashValue(): Int {
    this.hash ??= hashFrozenSet(this.table.memberHashes());
    return this.hash;
  }
}

export const isAnySet = (x: Slot): x is PyAnySet => x instanceof PyAnySet;
