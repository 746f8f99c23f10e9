/**
 * Where the instances of a class keep their attributes: name -> slot, shared by all of them.
 *
 *     slots:  [ members declared by __slots__ ... | attributes in the order in which they were first stored ... ]
 *
 * A class's capacity is fixed before its first instance exists, so that every instance has the same number of slots and a
 * guarded index needs no bounds check. `__static_attributes__` tells how many attributes the methods of a class assign.
 */

import { set_class_keys_version } from '../../heap/index.ts';

/** As CPython's SHARED_KEYS_MAX_SIZE: beyond it an instance gets a dict of its own. */
const MAX_ATTRIBUTES = 30;
/** Room for attributes that are assigned from outside the class. */
const SPARE_ATTRIBUTES = 4;

let lastVersion = 0;

export class SharedKeys {
  /** Slots taken by `__slots__` members, of base classes included. */
  memberCount: number;
  /** Attribute slots of every instance, after the members. */
  capacity: number;
  /** Attribute names, in slot order from `memberCount`. */
  readonly names: string[] = [];
  /** name -> index into the instance's slots. */
  readonly index = new Map<string, number>();
  /** 0: none since the last new name. */
  private version = 0;

  /** The class whose instances share the keys. */
  private readonly classId: number;

  constructor(classId: number, base: SharedKeys | null) {
    this.classId = classId;
    this.memberCount = base?.memberCount ?? 0;
    this.capacity = base?.capacity ?? 0;
    // The heap module's tables have an entry for every class.
    this.setVersion(0);
  }

  /** Make room for `count` more attributes; only before the first instance. */
  reserve(count: number): void {
    const wanted = this.capacity === 0 ? count + SPARE_ATTRIBUTES : this.capacity + count;
    this.capacity = Math.min(MAX_ATTRIBUTES, wanted);
  }

  get slotCount(): number {
    return this.memberCount + this.capacity;
  }

  /** What inline caches compare to know that no name was added. */
  currentVersion(): number {
    if (this.version === 0) this.setVersion(++lastVersion);
    return this.version;
  }

  /** The slot of `name`, given out now if it is new; -1 if there is no slot left. */
  ensure(name: string): number {
    const known = this.index.get(name);
    if (known !== undefined) return known;
    if (this.names.length >= this.capacity) return -1;
    const place = this.memberCount + this.names.length;
    this.names.push(name);
    this.index.set(name, place);
    this.setVersion(0);
    return place;
  }

  /** The heap module knows it too: guards of attributes ask there. */
  private setVersion(version: number): void {
    this.version = version;
    set_class_keys_version(this.classId, version);
  }
}
