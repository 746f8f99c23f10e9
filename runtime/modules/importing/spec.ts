/** ModuleSpec: what a finder found out about a module. */
import { False, None, NotImplemented } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { addDictDescriptor } from '../../objects/classes/instance-dict.ts';
import { getset, Parameters } from '../../objects/calls/native.ts';
import { PyObject } from '../../objects/object.ts';
import { isTrue, lookupAttr, repr } from '../../objects/protocol/protocol.ts';
import type { Kwargs } from '../../objects/classes/slots.ts';
import { EQ, NE } from '../../objects/classes/slots.ts';
import { newType, type PyType } from '../../objects/classes/type.ts';
import { boolean, newList, textOf } from '../../objects/values.ts';

export class PyModuleSpec extends PyObject {
  name: Value = None;
  loader: Value = None;
  origin: Value = None;
  loaderState: Value = None;
  /** The list of a package, None of a module. */
  locations: Value = None;
  cached: Value = None;
  hasLocation = false;
  isInitializing: Value = False;

  /** `locations` null: not a package. */
  static of(name: string, loader: Value, origin: Value, locations: readonly string[] | null): PyModuleSpec {
    const spec = new PyModuleSpec(moduleSpecType);
    spec.name = name;
    spec.loader = loader;
    spec.origin = origin;
    if (locations !== null) spec.locations = newList([...locations]);
    return spec;
  }

  /** The package that the module is (in). */
  get parent(): string {
    const name = textOf(this.name) ?? '';
    return this.locations === None ? name.slice(0, Math.max(0, name.lastIndexOf('.'))) : name;
  }
}

const PARAMETERS = new Parameters('ModuleSpec(name, loader, *, origin=None, loader_state=None, is_package=None)');

function init(self: Value, args: Value[], kwargs: Kwargs | null): void {
  const spec = self as PyModuleSpec;
  const [name, loader, origin, loaderState, isPackage] = PARAMETERS.bind(args, kwargs) as Value[];
  spec.name = name!;
  spec.loader = loader!;
  spec.origin = origin!;
  spec.loaderState = loaderState!;
  spec.locations = isTrue(isPackage!) ? newList([]) : None;
}

function describe(self: Value): string {
  const { name, loader, origin, locations, type } = self as PyModuleSpec;
  const parts = [`name=${repr(name)}`, `loader=${repr(loader)}`];
  if (origin !== None) parts.push(`origin=${repr(origin)}`);
  if (locations !== None) parts.push(`submodule_search_locations=${repr(locations)}`);
  return `${type.name}(${parts.join(', ')})`;
}

const FIELDS = ['name', 'loader', 'origin', 'submodule_search_locations', 'cached', 'has_location'];

function isEqual(self: Value, other: Value): boolean {
  return FIELDS.every((field) => {
    const [mine, theirs] = [lookupAttr(self, field), lookupAttr(other, field)];
    return mine !== null && theirs !== null && (mine === theirs || repr(mine) === repr(theirs));
  });
}

export const moduleSpecType: PyType = newType('ModuleSpec', {
  module: '_frozen_importlib',
  hasDict: true,
  hasWeakrefs: true,
  isPythonInCPython: true,
  slots: {
    tp_new: (cls) => new PyModuleSpec(cls),
    tp_init: init,
    tp_repr: describe,
    tp_richcompare: (self, other, op) => (op === EQ || op === NE ? boolean(isEqual(self, other) === (op === EQ)) : NotImplemented),
  },
});
addDictDescriptor(moduleSpecType);

function field(name: string, get: (spec: PyModuleSpec) => Value, set: (spec: PyModuleSpec, value: Value) => void): void {
  getset(moduleSpecType, name, get, (spec: PyModuleSpec, value: Slot) => set(spec, value ?? None));
}

field('name', (spec) => spec.name, (spec, value) => (spec.name = value));
field('loader', (spec) => spec.loader, (spec, value) => (spec.loader = value));
field('origin', (spec) => spec.origin, (spec, value) => (spec.origin = value));
field('loader_state', (spec) => spec.loaderState, (spec, value) => (spec.loaderState = value));
field('submodule_search_locations', (spec) => spec.locations, (spec, value) => (spec.locations = value));
field('cached', (spec) => spec.cached, (spec, value) => (spec.cached = value));
field('has_location', (spec) => boolean(spec.hasLocation), (spec, value) => (spec.hasLocation = isTrue(value)));
field('_set_fileattr', (spec) => boolean(spec.hasLocation), (spec, value) => (spec.hasLocation = isTrue(value)));
field('_initializing', (spec) => spec.isInitializing, (spec, value) => (spec.isInitializing = value));
field('_uninitialized_submodules', () => newList([]), () => undefined);
getset(moduleSpecType, 'parent', (spec: PyModuleSpec) => spec.parent);
