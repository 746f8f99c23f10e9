/**
 * Keeping the slots of classes true to what they declare, inherit and define as special methods.
 *
 * A native class's slot is its own or its nearest ancestor's. A class written in Python has, for each slot, the native
 * function if all its special methods are the wrappers of one native class, otherwise the function that calls them.
 */
import { None } from '../../heap/index.ts';
import { typeError } from '../exceptions/errors.ts';
import { nativeFunction, PyBuiltinFunction } from '../calls/native.ts';
import type { Value } from '../../heap/value.ts';
import { coreTypes } from '../object.ts';
import { hashNotImplemented, typeName } from '../protocol/protocol.ts';
import { isSubtype, isType, lookup, type PyType, typeModified } from './pytype.ts';
import { NATIVE_ONLY, ROWS_BY_NAME, ROWS_BY_SLOT, SLOT_ROWS, type SlotRow } from './slot-table.ts';
import { PyWrapperDescriptor } from './slot-wrappers.ts';
import { SLOT_NAMES, type Kwargs, type SlotName } from './slots.ts';

/** Recompute the slots of `type` and of everything below it; only those of special method `name` if it is given. */
export function refreshSlots(type: PyType, name?: string): void {
  if (!type.isHeapType) publish(type);
  if (name === undefined) refreshAll(type);
  else {
    const rows = ROWS_BY_NAME.get(name);
    if (rows !== undefined) refreshSome(type, [...new Set(rows.map((row) => row.slot))]);
  }
}

function refreshAll(type: PyType): void {
  if (!type.isHeapType) inheritNative(type);
  else if (hasOneLine(type)) {
    Object.assign(type.slots, passedOn(type.base!));
    for (const slot of ownSlots(type)) assign(type, slot, heapSlot(type, slot));
  } else for (const slot of SLOT_NAMES) assign(type, slot, heapSlot(type, slot));
  for (const subclass of type.subclasses) refreshAll(subclass);
}

/** Only classes written in Python get or lose special methods after they are made. */
function refreshSome(type: PyType, slots: readonly SlotName[]): void {
  for (const slot of slots) assign(type, slot, heapSlot(type, slot));
  for (const subclass of type.subclasses) refreshSome(subclass, slots);
}

function assign(type: PyType, slot: SlotName, value: unknown): void {
  (type.slots as unknown as Record<SlotName, unknown>)[slot] = value;
}

// ------------------------------------------------------------ native classes

/** Start-up fills a hundred classes: whole tables are copied, not slots one by one. */
function inheritNative(type: PyType): void {
  const { slots, own } = type;
  for (let i = type.mro.length - 1; i > 0; i--) {
    const ancestor = type.mro[i]!;
    if (ancestor === type.base) Object.assign(slots, ancestor.slots);
    else if (!type.base!.mro.includes(ancestor)) Object.assign(slots, ancestor.own);
  }
  // `object`'s constructor is for plain instances only: other layouts need one of their own
  if (slots.tp_new === coreTypes.object.own.tp_new) slots.tp_new = null;
  if (own.tp_hash === undefined && own.tp_richcompare !== undefined) slots.tp_hash = hashNotImplemented;
  Object.assign(slots, own);
}

/** The wrappers of the type's own slots, and `__new__`. */
function publish(type: PyType): void {
  for (const row of SLOT_ROWS) {
    if (type.own[row.slot] == null || row.wrap === null || type.dict.getStr(row.name) !== null) continue;
    type.dict.setStr(row.name, new PyWrapperDescriptor(type, row));
  }
  if (type.own.tp_richcompare !== undefined && type.own.tp_hash === undefined) type.dict.setStr('__hash__', None);
  else if (type.own.tp_hash != null && type.dict.getStr('__hash__') === None) republishHash(type);
  if (type.own.tp_new != null && type.dict.getStr('__new__') === null) type.dict.setStr('__new__', newFunction(type));
  typeModified(type);
}

/** The type was filled in two steps: comparison first, hash later. */
function republishHash(type: PyType): void {
  const row = ROWS_BY_NAME.get('__hash__')![0]!;
  type.dict.setStr('__hash__', new PyWrapperDescriptor(type, row));
}

/** `__new__` of a native type: `list.__new__(cls, ...)`. */
function newFunction(type: PyType): PyBuiltinFunction {
  const implementation = (args: Value[], kwargs: Map<string, Value>): Value => construct(type, args, kwargs);
  const template = nativeFunction('__new__(*args, **kwargs)', implementation);
  return new PyBuiltinFunction(template.code, null, null, type);
}

function construct(type: PyType, args: Value[], kwargs: Kwargs): Value {
  const name = type.reportedName;
  if (args.length === 0) throw typeError(`${name}.__new__(): not enough arguments`);
  const cls = args[0]!;
  if (!isType(cls)) throw typeError(`${name}.__new__(X): X is not a type object (${typeName(cls)})`);
  if (!isSubtype(cls, type)) throw typeError(`${name}.__new__(${cls.reportedName}): ${cls.reportedName} is not a subtype of ${name}`);
  const native = nearestNative(cls);
  if (native.slots.tp_new !== type.slots.tp_new) {
    throw typeError(`${name}.__new__(${cls.reportedName}) is not safe, use ${native.reportedName}.__new__()`);
  }
  return type.slots.tp_new!(cls, args.slice(1), kwargs.size === 0 ? null : kwargs);
}

function nearestNative(cls: PyType): PyType {
  let type = cls;
  while (type.isHeapType) type = type.base!;
  return type;
}

// ------------------------------------------------------------ classes written in Python

/** Its ancestors are its base's, so what its own namespace does not name is as there: nearly every class, in a fifth of the time. */
function hasOneLine({ base, mro }: PyType): boolean {
  return base !== null && mro.length === base.mro.length + 1 && base.mro.every((ancestor, index) => ancestor === mro[index + 1]);
}

/** What classes written in Python have of a native class, by that class. */
const ofNative = new Map<PyType, Partial<Record<SlotName, unknown>>>();

/** The slots of a class written in Python that derives from `base` alone and defines nothing. */
function passedOn(base: PyType): object {
  if (base.isHeapType) return base.slots;
  let slots = ofNative.get(base);
  if (slots === undefined) {
    slots = Object.fromEntries(SLOT_NAMES.map((slot) => [slot, ROWS_BY_SLOT.has(slot) ? heapSlot(base, slot) : base.slots[slot]]));
    ofNative.set(base, slots);
  }
  return slots;
}

function ownSlots({ dict }: PyType): Set<SlotName> {
  const slots = new Set<SlotName>();
  for (const name of dict.keys) for (const { slot } of (typeof name === 'string' && ROWS_BY_NAME.get(name)) || []) slots.add(slot);
  return slots;
}

function heapSlot(type: PyType, slot: SlotName): unknown {
  const rows = ROWS_BY_SLOT.get(slot);
  if (rows === undefined) return inherited(type, slot);
  let native: unknown;
  for (const row of rows) {
    const found = lookup(type, row.name);
    if (found === null) continue;
    const candidate = nativeCandidate(found, row);
    if (candidate === undefined) return NATIVE_ONLY.has(slot) ? null : row.dispatch;
    if (native === undefined) native = candidate;
    else if (native !== candidate) return NATIVE_ONLY.has(slot) ? null : row.dispatch;
  }
  return native ?? null;
}

/** What the slot of the native class is whose wrapper `found` is (null: it has none); undefined: not a wrapper. */
function nativeCandidate(found: Value, row: SlotRow): unknown {
  if (found instanceof PyWrapperDescriptor && found.name === row.name) return found.owner.slots[row.slot];
  if (row.slot === 'tp_new' && found instanceof PyBuiltinFunction && found.newOf !== null) return found.newOf.slots.tp_new;
  if (row.slot === 'tp_hash' && found === None) return hashNotImplemented;
  return undefined;
}

function inherited(type: PyType, slot: SlotName): unknown {
  return type.base === null ? null : type.base.slots[slot];
}

