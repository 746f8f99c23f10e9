/**
 * Classes, as every other file imports them: PyType and its functions, the built-in classes, and the making of native ones.
 */
import { None } from '../../heap/index.ts';
import { linearize } from './mro.ts';
import { coreTypes } from '../object.ts';
import { PyType } from './pytype.ts';
import { refreshSlots } from './slot-inheritance.ts';
import type { SlotTable } from './slots.ts';
import './types.ts';

export {
  classById,
  isSubtype,
  isType,
  lookup,
  PyType,
  setTypeEntry,
  typeModified,
  typeVersion,
} from './pytype.ts';

/** What a native type declares. */
export interface TypeSpec {
  bases?: PyType[];
  /** `__module__`; 'builtins' unless given. */
  module?: string;
  qualname?: string;
  doc?: string;
  slots?: SlotTable;
  /** May not be subclassed. */
  final?: boolean;
  hasDict?: boolean;
  hasWeakrefs?: boolean;
  isMethodDescriptor?: boolean;
  isSequence?: boolean;
  isMapping?: boolean;
  matchesSelf?: boolean;
  isVariableSized?: boolean;
  /** Shares the layout of its base (bool, most exceptions): subclasses may combine it with siblings. */
  sameLayout?: boolean;
  isPythonInCPython?: boolean;
  metatype?: PyType;
}

/**
 * A new native type, ready for use. Methods are added with `method(type, ...)` of native.ts. A type without tp_new of
 * its own or inherited from anything but `object` cannot be instantiated from Python.
 */
export function newType(name: string, spec: TypeSpec = {}): PyType {
  const bases = spec.bases ?? [coreTypes.object];
  const type = new PyType(spec.metatype ?? coreTypes.type, name, bases, {
    module: spec.module,
    qualname: spec.qualname,
    isSolid: spec.sameLayout !== true,
    isPythonInCPython: spec.isPythonInCPython,
  });
  type.mro = linearize(type);
  for (const base of bases) base.subclasses.add(type);
  return fillType(type, spec);
}

/** Declare slots and traits of a type that `types.ts` made bare; subclasses inherit them at once. */
export function fillType(type: PyType, spec: Omit<TypeSpec, 'bases' | 'module' | 'metatype' | 'sameLayout' | 'isPythonInCPython'>): PyType {
  if (spec.slots !== undefined) Object.assign(type.own, spec.slots);
  if (spec.doc !== undefined) type.doc = spec.doc;
  if (spec.doc !== undefined || type.dict.getStr('__doc__') === null) type.dict.setStr('__doc__', type.doc ?? None);
  if (spec.qualname !== undefined) type.qualname = spec.qualname;
  if (spec.final === true) type.isBaseType = false;
  type.hasDict ||= spec.hasDict === true;
  type.hasWeakrefs ||= spec.hasWeakrefs === true;
  type.isMethodDescriptor ||= spec.isMethodDescriptor === true;
  type.isSequence ||= spec.isSequence === true;
  type.isMapping ||= spec.isMapping === true;
  type.matchesSelf ||= spec.matchesSelf === true;
  type.isVariableSized ||= spec.isVariableSized === true;
  refreshSlots(type);
  return type;
}
