/** `import`: sys.modules, then what the finders of sys.meta_path find, loaded, entered and executed. */
import { None } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { PyDict } from '../../objects/containers/dict.ts';
import { importError, keyError, typeError, valueError } from '../../objects/exceptions/errors.ts';
import { isInstanceOfName } from '../../objects/exceptions/exception-test.ts';
import { call, hasAttr, isTrue, iterate, lookupAttr, repr, setAttr, toArray, typeName } from '../../objects/protocol/protocol.ts';
import { isListLike, listItems, newList, textOf } from '../../objects/values.ts';
import { PyException } from '../../objects/exceptions/exceptions.ts';
import { sysModule } from '../sys-module.ts';
import { builtinImporterType, findNative, findOnPath, pathFinderType, searchPath } from './finders.ts';
import { loadSpec } from './load.ts';

/** `__import__`: the module, or for `import a.b` its top package. */
export function importModule(name: string, globals: Value, _locals: Value, fromList: Value, level: number): Value {
  if (level < 0) throw valueError('level must be >= 0');
  if (name === '' && level === 0) throw valueError('Empty module name');
  const fullName = level === 0 ? name : absoluteName(name, globals, level);
  const module = importFull(fullName);
  if (fromList !== None && isTrue(fromList)) {
    importListed(module, fullName, fromList);
    return module;
  }
  if (level === 0) return name.includes('.') ? importFull(name.split('.', 1)[0]!) : module;
  const cut = fullName.length - (name.length - name.split('.', 1)[0]!.length);
  return importFull(fullName.slice(0, cut));
}

export function loadedModules(): PyDict {
  const modules = sysModule.dict.getStr('modules');
  if (modules instanceof PyDict) return modules;
  throw importError('sys.modules is not a dict');
}

// ------------------------------------------------------------ relative names

/** `from . import x`: relative to the package that the importing module is (in). */
function absoluteName(name: string, globals: Value, level: number): string {
  let base = globals instanceof PyDict ? packageOf(globals) : '';
  if (base === '') throw importError('attempted relative import with no known parent package');
  for (let up = 1; up < level; up++) {
    const dot = base.lastIndexOf('.');
    if (dot < 0) throw importError('attempted relative import beyond top-level package');
    base = base.slice(0, dot);
  }
  return name === '' ? base : `${base}.${name}`;
}

function packageOf(globals: PyDict): string {
  const given = globals.getStr('__package__');
  if (given !== null && given !== None) {
    const text = textOf(given);
    if (text === null) throw typeError('package must be a string');
    return text;
  }
  const spec = globals.getStr('__spec__');
  const parent = spec === null || spec === None ? null : textOf(lookupAttr(spec, 'parent'));
  if (parent !== null) return parent;
  const name = textOf(globals.getStr('__name__'));
  if (name === null) throw keyError("'__name__' not in globals");
  if (globals.getStr('__path__') !== null) return name;
  return name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : '';
}

// ------------------------------------------------------------ finding

/** The module `name` itself, after the packages that it is in. */
export function importFull(name: string): Value {
  const known = loadedModules().get(name);
  if (known === None) throw notFound(`import of ${name} halted; None in sys.modules`, name);
  if (known !== null) return known;
  const dot = name.lastIndexOf('.');
  if (dot < 0) return findAndLoad(name, None);
  const parentName = name.slice(0, dot);
  const parent = importFull(parentName);
  const loadedByParent = loadedModules().getStr(name);
  if (loadedByParent !== null) return loadedByParent;
  const path = lookupAttr(parent, '__path__');
  if (path === null) throw notFound(`No module named ${repr(name)}; ${repr(parentName)} is not a package`, name);
  const module = findAndLoad(name, path);
  setAttr(parent, name.slice(dot + 1), module);
  return module;
}

function findAndLoad(name: string, path: Value): Value {
  const spec = findSpec(name, path);
  if (spec === null) throw notFound(`No module named ${repr(name)}`, name);
  return loadSpec(spec, name, loadedModules());
}

/** What the first finder of sys.meta_path that knows the name says; `path` is None at the top, else the package's. */
export function findSpec(name: string, path: Value): Slot {
  const finders = sysModule.dict.getStr('meta_path');
  if (finders === null || finders === None) throw importError('sys.meta_path is None, Python is likely shutting down');
  for (const finder of isListLike(finders) ? listItems(finders) : toArray(finders)) {
    const spec = askFinder(finder, name, path);
    if (spec !== null) return spec;
  }
  return null;
}

function askFinder(finder: Value, name: string, path: Value): Slot {
  if (finder === builtinImporterType) return findNative(name);
  if (finder === pathFinderType) return findOnPath(name, path === None ? searchPath() : path);
  const find = lookupAttr(finder, 'find_spec');
  const spec = find === null ? None : call(find, [name, path, None]);
  return spec === None ? null : spec;
}

export function notFound(message: string, name: string): PyException {
  return importError(message, name, undefined, 'ModuleNotFoundError') as PyException;
}

// ------------------------------------------------------------ from lists

/** The names of a `from` list that are submodules not yet imported. */
function importListed(module: Value, name: string, fromList: Value): void {
  if (lookupAttr(module, '__path__') === null) return;
  for (const item of iterate(fromList)) {
    const text = textOf(item);
    if (text === null) throw typeError(`Item in \`\`from list'' must be str, not ${typeName(item)}`);
    if (text === '*') importAll(module, name);
    else if (!hasAttr(module, text)) tryImport(`${name}.${text}`);
  }
}

function importAll(module: Value, name: string): void {
  const all = lookupAttr(module, '__all__');
  if (all !== null) importListed(module, name, newList(toArray(all).filter((item) => item !== '*')));
}

/** A missing submodule is the business of IMPORT_FROM, which says so. */
function tryImport(name: string): void {
  try {
    importFull(name);
  } catch (error) {
    if (!isInstanceOfName(error, 'ModuleNotFoundError') || (error as PyException).fields.name !== name) throw error;
  }
}


// ------------------------------------------------------------ for -m

/** The spec of module `name`, after importing the packages that it is in; null if there is none. */
export function locateModule(name: string): Slot {
  const dot = name.lastIndexOf('.');
  if (dot < 0) return findSpec(name, None);
  const parentName = name.slice(0, dot);
  const path = lookupAttr(importFull(parentName), '__path__');
  if (path === null) throw notFound(`__path__ attribute not found on ${repr(parentName)} while trying to find ${repr(name)}`, name);
  return findSpec(name, path);
}
