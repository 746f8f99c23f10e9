/** `import`: sys.modules, native modules, then packages and source files along sys.path. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { None, type Value } from '../heap/index.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { importError, typeError, valueError } from '../objects/exceptions/errors.ts';
import { isInstanceOfName } from '../objects/exceptions/exception-test.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { hasAttr, isTrue, iterate, lookupAttr, setAttr, toArray } from '../objects/protocol/protocol.ts';
import { newList, textOf } from '../objects/values.ts';
import { builtinsModule } from './builtins-module.ts';
import { loadNativeModule } from './registry.ts';
import { sysModule } from './sys-module.ts';

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
  if (level === 0) return importFull(name.split('.', 1)[0]!);
  const cut = fullName.length - (name.length - name.split('.', 1)[0]!.length);
  return importFull(fullName.slice(0, cut));
}

function loadedModules(): PyDict {
  const modules = sysModule.dict.getStr('modules');
  if (modules instanceof PyDict) return modules;
  throw importError('sys.modules is not a dict');
}

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
  const name = textOf(globals.getStr('__name__')) ?? '';
  if (globals.getStr('__path__') !== null) return name;
  return name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : '';
}

function importFull(name: string): Value {
  const known = loadedModules().getStr(name);
  if (known === None) throw notFound(`import of ${name} halted; None in sys.modules`, name);
  if (known !== null) return known;
  const dot = name.lastIndexOf('.');
  if (dot < 0) return load(name, name, sysModule.dict.getStr('path') ?? newList([]));
  const parentName = name.slice(0, dot);
  const parent = importFull(parentName);
  const loadedByParent = loadedModules().getStr(name);
  if (loadedByParent !== null) return loadedByParent;
  const path = lookupAttr(parent, '__path__');
  if (path === null) throw notFound(`No module named '${name}'; '${parentName}' is not a package`, name);
  const last = name.slice(dot + 1);
  const module = load(name, last, path);
  setAttr(parent, last, module);
  return module;
}

function notFound(message: string, name: string): Value & object {
  return importError(message, name, undefined, 'ModuleNotFoundError');
}

/** The names of a `from` list that are submodules not yet imported. */
function importListed(module: Value, name: string, fromList: Value): void {
  if (lookupAttr(module, '__path__') === null) return;
  for (const item of iterate(fromList)) {
    const text = textOf(item);
    if (text === null) throw typeError(`Item in from list must be str, not ${typeof item}`);
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
    if (!isInstanceOfName(error, 'ModuleNotFoundError') || (error as { fields: { name?: Value } }).fields.name !== name) throw error;
  }
}

/** Where the source of module `name` is, after importing the packages that it is in; null if there is none. */
export function locateModule(name: string): Source | null {
  const dot = name.lastIndexOf('.');
  if (dot < 0) return findSource(name, toArray(sysModule.dict.getStr('path') ?? newList([])));
  const parentName = name.slice(0, dot);
  const path = lookupAttr(importFull(parentName), '__path__');
  const last = name.slice(dot + 1);
  if (path === null) throw notFound(`__path__ attribute not found on '${parentName}' while trying to find '${name}'`, name);
  return findSource(last, toArray(path));
}

export interface Source {
  readonly file: string;
  /** The directory of a package; null for a plain module. */
  readonly directory: string | null;
}

function load(name: string, last: string, path: Value): Value {
  const native = loadNativeModule(name);
  if (native !== null) {
    loadedModules().setStr(name, native);
    return native;
  }
  const source = findSource(last, toArray(path));
  if (source === null) throw notFound(`No module named '${name}'`, name);
  return execute(name, source);
}

function findSource(last: string, path: readonly Value[]): Source | null {
  for (const entry of path) {
    const directory = textOf(entry);
    if (directory === null) continue;
    const inPackage = join(directory, last, '__init__.py');
    if (isFile(inPackage)) return { file: inPackage, directory: join(directory, last) };
    const plain = join(directory, `${last}.py`);
    if (isFile(plain)) return { file: plain, directory: null };
  }
  return null;
}

function isFile(path: string): boolean {
  // No file of the host has such a name, and the host would refuse the question.
  return !path.includes('\0') && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}

function execute(name: string, { file, directory }: Source): Value {
  const module = newModule(name);
  const { dict } = module;
  dict.setStr('__file__', file);
  dict.setStr('__package__', directory === null ? name.slice(0, Math.max(0, name.lastIndexOf('.'))) : name);
  if (directory !== null) dict.setStr('__path__', newList([directory]));
  dict.setStr('__builtins__', builtinsModule.dict);
  const modules = loadedModules();
  modules.setStr(name, module);
  try {
    hooks.runCode(hooks.compile(readFileSync(file), file, 'exec', 0, -1), dict, dict, []);
  } catch (error) {
    modules.deleteStr(name);
    throw error;
  }
  // A module may have replaced itself.
  return modules.getStr(name) ?? (module satisfies PyModule);
}
