/** Making classes: `type.__new__`, which every class statement ends in. */
import { CLASS_ID, cell_set_value, class_id, None } from '../../heap/index.ts';
import type { HeapRef, Slot, Value } from '../../heap/value.ts';
import { newClassMethod, newStaticMethod } from './descriptors.ts';
import { PyDict } from '../containers/dict.ts';
import { newError, typeError, valueError } from '../exceptions/errors.ts';
import { isException, type PyException } from '../exceptions/exception-base.ts';
import { addDictDescriptor } from './instance-dict.ts';
import { linearize } from './mro.ts';
import { coreTypes } from '../object.ts';
import { call, callMethod, lookupAttr, lookupSpecial, repr, toArray, typeName, typeOf } from '../protocol/protocol.ts';
import { strValue } from '../protocol/protocol-text.ts';
import { refreshSlots } from './slot-inheritance.ts';
import type { Kwargs } from './slots.ts';
import { currentFrame } from '../machine/frame.ts';
import { solid } from './type-layout.ts';
import { applySlots, planSlots, withoutSlots } from './type-slots.ts';
import { isSubtype, isType, lookup, PyType } from './type.ts';
import { isTupleLike, tupleItems } from '../values.ts';

/** tp_new of `type`: (name, bases, namespace, **kwargs for __init_subclass__). */
export function newClass(metatype: PyType, args: Value[], kwargs: Kwargs | null): Value {
  const { winner, name, bases, namespace } = checkArguments(metatype, args);
  if (winner !== metatype && winner.slots.tp_new !== newClass) return winner.slots.tp_new!(winner, args, kwargs);
  const type = buildClass(winner, name, bases.length === 0 ? [coreTypes.object] : bases, namespace);
  setNames(type);
  initSubclass(type, kwargs);
  return type;
}

interface ClassArguments {
  /** The metaclass that makes the class. */
  readonly winner: PyType;
  readonly name: string;
  readonly bases: PyType[];
  readonly namespace: PyDict;
}

function checkArguments(metatype: PyType, args: readonly Value[]): ClassArguments {
  if (args.length !== 3) throw typeError(`type.__new__() takes exactly 3 arguments (${args.length} given)`);
  const [first, second, third] = args as [Value, Value, Value];
  const name = strValue(first);
  if (name === null) throw typeError(`type.__new__() argument 1 must be str, not ${typeName(first)}`);
  if (!isTupleLike(second)) throw typeError(`type.__new__() argument 2 must be tuple, not ${typeName(second)}`);
  if (!(third instanceof PyDict)) throw typeError(`type.__new__() argument 3 must be dict, not ${typeName(third)}`);
  checkTypeName(name);
  const bases = tupleItems(second);
  for (const base of bases) if (!isType(base) && lookupAttr(base, '__mro_entries__') !== null) throw notABase(base);
  // Before the bases are looked at: what is no class has no metaclass either.
  const winner = bestMetaclass(metatype, bases);
  for (const base of bases) if (!isType(base)) throw notABase(base);
  return { winner, name, bases: bases as PyType[], namespace: third };
}

/** A name that CPython can hold as UTF-8 with a terminator. */
export function checkTypeName(name: string): void {
  if (!name.isWellFormed()) throw surrogateError(name);
  if (name.includes('\0')) throw valueError('type name must not contain null characters');
}

function surrogateError(text: string): object {
  const at = [...text].findIndex((char) => !char.isWellFormed());
  return newError('UnicodeEncodeError', 'utf-8', text, at, at + 1, 'surrogates not allowed');
}

function notABase(base: Value): object {
  if (lookupAttr(base, '__mro_entries__') === null) return typeError('bases must be types');
  return typeError("type() doesn't support MRO entry resolution; use types.new_class()");
}

/** The most derived of the metaclasses of all bases. */
export function bestMetaclass(metatype: PyType, bases: readonly Value[]): PyType {
  let winner = metatype;
  for (const base of bases) {
    const candidate = typeOf(base);
    if (isSubtype(winner, candidate)) continue;
    if (!isSubtype(candidate, winner)) {
      throw typeError(
        'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
      );
    }
    winner = candidate;
  }
  return winner;
}

/** The base whose layout the class continues: all others must be ancestors of its layout. */
export function bestBase(bases: readonly PyType[]): PyType {
  let best = bases[0]!;
  let layout = solid(best);
  for (const base of bases) {
    if (!base.isBaseType) throw typeError(`type '${base.reportedName}' is not an acceptable base type`);
    const candidate = solid(base);
    if (isSubtype(layout, candidate)) continue;
    if (!isSubtype(candidate, layout)) throw typeError('multiple bases have instance lay-out conflict');
    best = base;
    layout = candidate;
  }
  return best;
}

function buildClass(metatype: PyType, name: string, bases: PyType[], given: PyDict): PyType {
  const base = bestBase(bases);
  const namespace = given.copy();
  const slots = namespace.getStr('__slots__');
  const plan = slots === null ? withoutSlots(base) : planSlots(name, slots, base, namespace);
  const type = new PyType(metatype, name, bases, { namespace, base, isHeapType: true, qualname: takeQualname(namespace, name) });
  completeNamespace(type);
  reserveAttributes(type);
  setClassCell(type);
  applySlots(type, plan);
  const doc = namespace.getStr('__doc__');
  if (typeof doc === 'string' && !doc.isWellFormed()) throw surrogateError(doc);
  if (doc === null) namespace.setStr('__doc__', None);
  inheritTraits(type);
  type.mro = methodResolutionOrder(type);
  for (const each of bases) each.subclasses.add(type);
  refreshSlots(type);
  return type;
}

function takeQualname(namespace: PyDict, name: string): string {
  const qualname = namespace.getStr('__qualname__');
  if (qualname === null) return name;
  const text = strValue(qualname);
  if (text === null) throw typeError(`type __qualname__ must be a str, not ${typeName(qualname)}`);
  namespace.deleteStr('__qualname__');
  return text;
}

function completeNamespace(type: PyType): void {
  const { dict } = type;
  if (dict.getStr('__module__') === null) {
    const module = currentFrame()?.globals.getStr('__name__') ?? null;
    if (module !== null) dict.setStr('__module__', module);
  }
  wrapEntry(dict, '__new__', newStaticMethod);
  wrapEntry(dict, '__init_subclass__', newClassMethod);
  wrapEntry(dict, '__class_getitem__', newClassMethod);
  if (dict.getStr('__hash__') === null && dict.getStr('__eq__') !== null) dict.setStr('__hash__', None);
}

/** Functions under these names are static or class methods without saying so. */
function wrapEntry(dict: PyDict, name: string, wrap: (callable: Value) => Value): void {
  const entry = dict.getStr(name);
  if (entry !== null && typeName(entry) === 'function') dict.setStr(name, wrap(entry));
}

/** The compiler lists the attributes that methods assign; that is how many slots instances need. */
function reserveAttributes(type: PyType): void {
  const names = type.dict.getStr('__static_attributes__');
  const count = isTupleLike(names) ? toArray(names).length : 0;
  type.sharedKeys.reserve(count);
}

/** Layouts of bases other than the first count too: an instance has a dict if any base says so. */
function inheritTraits(type: PyType): void {
  const hadDict = type.hasDict;
  type.hasDict ||= type.bases.some((base) => base.hasDict);
  type.hasWeakrefs ||= type.bases.some((base) => base.hasWeakrefs);
  if (type.hasDict && !hadDict && !type.bases.some((base) => lookup(base, '__dict__') !== null)) addDictDescriptor(type);
}

/** `__class__` of the methods' closures becomes the class. */
function setClassCell(type: PyType): void {
  const cell = type.dict.getStr('__classcell__');
  if (cell === null) return;
  if (class_id(cell) !== CLASS_ID.cell) {
    throw typeError(`__classcell__ must be a nonlocal cell, not <class '${typeName(cell)}'>`);
  }
  cell_set_value(cell as HeapRef, type);
  type.dict.deleteStr('__classcell__');
}

/** C3, unless the metaclass has an `mro` of its own. */
export function methodResolutionOrder(type: PyType): PyType[] {
  const custom = lookup(type.type, 'mro');
  if (type.type === coreTypes.type || custom === lookup(coreTypes.type, 'mro')) return linearize(type);
  const order = toArray(call(lookupSpecial(type, 'mro')!));
  for (const each of order) {
    if (!isType(each)) throw typeError(`mro() returned a non-class ('${typeName(each)}')`);
    if (!isSubtype(solid(type), solid(each))) throw typeError(`mro() returned base with unsuitable layout ('${each.name}')`);
  }
  return order as PyType[];
}

/** `__set_name__` of the values in the namespace. */
function setNames(type: PyType): void {
  for (const [key, value] of type.dict.copy().entries()) {
    const setName = lookupSpecial(value, '__set_name__');
    if (setName === null) continue;
    try {
      call(setName, [type, key]);
    } catch (error) {
      if (isException(error)) noteSetName(error, type, key, value);
      throw error;
    }
  }
}

function noteSetName(error: PyException, type: PyType, key: Value, value: Value): void {
  callMethod(error, 'add_note', `Error calling __set_name__ on '${typeName(value)}' instance ${repr(key)} in '${type.name}'`);
}

/** `super(type, type).__init_subclass__(**kwargs)` */
function initSubclass(type: PyType, kwargs: Kwargs | null): void {
  for (const ancestor of type.mro.slice(1)) {
    const hook: Slot = ancestor.dict.getStr('__init_subclass__');
    if (hook === null) continue;
    const get = typeOf(hook).slots.tp_descr_get;
    call(get === null ? hook : get(hook, null, type), [], kwargs);
    return;
  }
}

