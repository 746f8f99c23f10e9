/**
 * A Python class: its place in the hierarchy, its namespace, its slots, and the versions that inline caches compare.
 *
 * Classes are numbered (`classId`): heap structs carry the number in their header, so `classOf[class_id(x)]` is the
 * class of a struct. Attribute lookup along the MRO goes through `cache`, dropped (with the version) whenever the
 * namespace of the class or of a base changes; a version is therefore never valid for two different contents.
 *
 * This file, dict.ts, protocol.ts and the slot-*.ts files import each other's functions, so none of them may import a
 * file that makes a type while it loads. Everyone else imports `type.ts`.
 */
import { FIRST_FREE_CLASS_ID, set_class_version } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { PyDict } from '../containers/dict.ts';
import { coreTypes, PyObject } from '../object.ts';
import type { AttributePlan } from './attribute-plans.ts';
import { SharedKeys } from './shared-keys.ts';
import { refreshSlots } from './slot-inheritance.ts';
import { Slots } from './slots.ts';
import type { SlotTable } from './slots.ts';

/** The class of a heap struct, by the class id in its header. */
export const classById: PyType[] = [];

let nextClassId = FIRST_FREE_CLASS_ID;
let nextVersion = 1;
/** Above this no class gets a version any more: it is simply not cached. */
const MAX_VERSION = 0xffff_ffff;

export class PyType extends PyObject {
  /** The namespace; written through `setTypeEntry` once the type is in use. */
  declare dict: PyDict;
  name: string;
  qualname: string;
  /** `__module__` of a native type; classes written in Python hold theirs in the namespace. */
  readonly module: string;
  /** CPython writes this native class in Python, so its messages give the bare name. */
  readonly isPythonInCPython: boolean;
  readonly classId: number;
  /** The class id of the heap type whose struct the instances are; 0: they are host values or host objects. */
  readonly structId: number;
  /** The base whose layout this class continues; null for `object`. */
  base: PyType | null;
  bases: PyType[];
  mro: PyType[] = [];
  readonly subclasses = new Set<PyType>();
  /** What the class itself declares natively; `slots` adds what it inherits or computes from dunders. */
  own: SlotTable = {};
  readonly slots = new Slots();
  /** 0: none assigned since the last change. Read it through `typeVersion`. */
  version = 0;
  /** What a call of the class finds as `__init__` (init-calls.ts), and the version for which it did. */
  init: Slot = null;
  initVersion = 0;
  /** name -> the attribute found along the MRO, null where there is none. */
  readonly cache = new Map<string, Slot>();
  /** name -> what loading it from an instance comes to (attribute-plans.ts); dropped together with `cache`. */
  readonly plans = new Map<string, AttributePlan>();
  /** Names and places of the attributes that instances keep in their slots. */
  readonly sharedKeys: SharedKeys;

  /** Made by a class statement or `type()`, not declared by the runtime. */
  readonly isHeapType: boolean;
  /** May be subclassed. */
  isBaseType = true;
  /** Its attributes cannot be assigned. */
  isImmutable: boolean;
  /** Instances have a `__dict__`. */
  hasDict = false;
  /** Instances can be referenced weakly. */
  hasWeakrefs = false;
  /** Called through the class, instances take the receiver as first argument without a bound object (functions). */
  isMethodDescriptor = false;
  /**
   * The next item of an iterator of this very class, if no Python code runs for it. NULL where its `tp_iternext` has to be asked: at the end, too. Nothing that
   * this one will do is done then.
   */
  plainNext: ((iterator: Value) => Slot) | null = null;
  /** The same of an item by its key, for an object of this very class. */
  plainItem: ((container: Value, key: Value) => Slot) | null = null;
  /** No Python code runs where an object of this very class is gone over, measured or tested for truth. */
  isNativeContainer = false;
  /** Whether a call of this very class with these arguments runs no Python code. */
  isPlainlyMade: ((args: readonly Value[]) => boolean) | null = null;
  /** CPython constructs it by a vectorcall: CALL_BUILTIN_CLASS is for these. */
  hasVectorcall = false;
  /** MATCH_SEQUENCE and MATCH_MAPPING look at these. */
  isSequence = false;
  isMapping = false;
  /** A class pattern with one positional sub-pattern matches the subject itself. */
  matchesSelf = false;
  /** Has abstract methods that are still open: cannot be instantiated. */
  isAbstract = false;
  /** Instances of subclasses cannot get `__slots__` (int, tuple, bytes: variable-sized in CPython). */
  isVariableSized = false;
  /** Instances have another layout than those of `base`: two such bases that are unrelated cannot be combined. */
  isSolid: boolean;
  /** Told of every change to this class or a base (the optimiser's watchers). */
  readonly watchers = new Set<(type: PyType) => void>();
  doc: string | null = null;

  constructor(metatype: PyType, name: string, bases: PyType[], options: TypeOptions) {
    super(metatype);
    this.dict = options.namespace ?? new PyDict();
    this.name = name;
    this.qualname = options.qualname ?? name;
    this.module = options.module ?? 'builtins';
    this.isPythonInCPython = options.isPythonInCPython ?? false;
    this.classId = options.classId ?? nextClassId++;
    this.base = options.base ?? bases[0] ?? null;
    this.structId = structOf(this.base, options);
    this.bases = bases;
    this.isHeapType = options.isHeapType ?? false;
    this.isImmutable = !this.isHeapType && !this.isPythonInCPython;
    this.isSolid = options.isSolid ?? !this.isHeapType;
    this.sharedKeys = new SharedKeys(this.classId, this.base?.sharedKeys ?? null);
    this.inheritFlags();
    classById[this.classId] = this;
    // The heap module's tables have an entry for every class.
    set_class_version(this.classId, 0);
  }

  /** The name in messages (CPython's tp_name): of a native class outside builtins it begins with the module. */
  get reportedName(): string {
    const isBare = this.isHeapType || this.isPythonInCPython || this.module === 'builtins';
    return isBare ? this.name : `${this.module}.${this.name}`;
  }

  private inheritFlags(): void {
    const base = this.base;
    if (base === null) return;
    this.hasDict = base.hasDict;
    this.hasWeakrefs = base.hasWeakrefs;
    this.isVariableSized = base.isVariableSized;
    for (const parent of this.bases) {
      this.isSequence ||= parent.isSequence;
      this.isMapping ||= parent.isMapping;
      this.matchesSelf ||= parent.matchesSelf;
    }
  }
}

function structOf(base: PyType | null, options: TypeOptions): number {
  if (options.classId !== undefined) return options.classId;
  const sharesLayout = options.isHeapType === true || options.isSolid === false;
  return sharesLayout && base !== null ? base.structId : 0;
}

export interface TypeOptions {
  namespace?: PyDict;
  qualname?: string;
  module?: string;
  classId?: number;
  base?: PyType;
  isHeapType?: boolean;
  isSolid?: boolean;
  isPythonInCPython?: boolean;
}

/** A type that exists before anything can be said about it; see types.ts. */
export function bareType(name: string, base: PyType | null, options: TypeOptions = {}): PyType {
  const type = new PyType(coreTypes.type, name, base === null ? [] : [base], options);
  type.mro = base === null ? [type] : [type, ...base.mro];
  base?.subclasses.add(type);
  return type;
}

/** The attribute `name` along the MRO, unbound; null if there is none. */
export function lookup(type: PyType, name: string): Slot {
  const known = type.cache.get(name);
  return known === undefined ? lookupSlowly(type, name) : known;
}

function lookupSlowly(type: PyType, name: string): Slot {
  let found: Slot = null;
  for (const ancestor of type.mro) {
    found = ancestor.dict.getStr(name);
    if (found !== null) break;
  }
  type.cache.set(name, found);
  return found;
}

const byVersion = new Map<number, PyType>();

/** The version inline caches compare; 0 where the class cannot be cached. */
export function typeVersion(type: PyType): number {
  if (type.version === 0 && nextVersion <= MAX_VERSION) {
    type.version = nextVersion++;
    byVersion.set(type.version, type);
    set_class_version(type.classId, type.version);
  }
  return type.version;
}

/** The class that has a version now; versions are never given twice. */
export function typeOfVersion(version: number): PyType | null {
  return byVersion.get(version) ?? null;
}

/** Drop what was cached about `type` and everything below it. */
export function typeModified(type: PyType): void {
  if (type.version !== 0) {
    byVersion.delete(type.version);
    type.version = 0;
    set_class_version(type.classId, 0);
  }
  type.cache.clear();
  for (const plan of type.plans.values()) plan.names = -1;
  type.plans.clear();
  for (const watcher of type.watchers) watcher(type);
  for (const subclass of type.subclasses) typeModified(subclass);
}

/** Set (null: delete) an entry of the class's namespace, keeping caches, versions and slots right. */
export function setTypeEntry(type: PyType, name: string, value: Slot): boolean {
  if (value === null) {
    if (!type.dict.deleteStr(name)) return false;
  } else {
    type.dict.setStr(name, value);
  }
  typeModified(type);
  if (name.startsWith('__') && name.endsWith('__')) refreshSlots(type, name);
  return true;
}

/** `type` is `ancestor` or derives from it. */
export function isSubtype(type: PyType, ancestor: PyType): boolean {
  return type === ancestor || type.mro.includes(ancestor);
}

export const isType = (x: Slot): x is PyType => x instanceof PyType;
