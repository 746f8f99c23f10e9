/**
 * _frozen_importlib and _frozen_importlib_external: the library's importlib, started when a program imports it. Imports do not need it;
 * what it has of classes for specs, loaders and finders is replaced by ours, so that there is one of each.
 */
import type { PyModule } from '../../objects/module.ts';
import { newModule } from '../../objects/module.ts';
import type { Value } from '../../heap/value.ts';
import { importError, typeError, valueError } from '../../objects/exceptions/errors.ts';
import { hooks } from '../../objects/machine/hooks.ts';
import { builtin } from '../../objects/calls/native.ts';
import { call, getAttr, indexNumber, iterate, typeName } from '../../objects/protocol/protocol.ts';
import { newList, textOf } from '../../objects/values.ts';
import { builtinsModule } from '../builtins-module.ts';
import { sysModule } from '../sys-module.ts';
import { archiveAt } from './archive.ts';
import { builtinImporterType, pathFinderType } from './finders.ts';
import { importFull, loadedModules } from './import.ts';
import { PyArchiveLoader, sourceLoaderType, sourcelessLoaderType } from './loaders.ts';
import { moduleSpecType } from './spec.ts';
import { standardLibrary } from './standard-library.ts';

function execute(name: string, member: string): PyModule {
  const library = standardLibrary();
  const archive = library === null ? null : archiveAt(library);
  if (archive === null || !archive.has(member)) throw importError(`the standard library has no ${member}`, name);
  const module = newModule(name);
  module.isNative = false;
  module.dict.setStr('__builtins__', builtinsModule.dict);
  loadedModules().setStr(name, module);
  const code = new PyArchiveLoader(member.replace(/\.py$/, '').replaceAll('/', '.'), archive, member).code();
  hooks.runCode(code, module.dict, module.dict, []);
  return module;
}

let bootstrap: PyModule | null = null;
let external: PyModule | null = null;

export function frozenImportlib(): PyModule {
  if (bootstrap !== null) return bootstrap;
  bootstrap = execute('_frozen_importlib', 'importlib/_bootstrap.py');
  const { dict } = bootstrap;
  dict.setStr('ModuleSpec', moduleSpecType);
  dict.setStr('BuiltinImporter', builtinImporterType);
  call(dict.getStr('_setup')!, [sysModule, importFull('_imp')]);
  builtin(bootstrap, '_gcd_import(name, package=None, level=0)', gcdImport);
  dict.setStr('__import__', builtinsModule.dict.getStr('__import__')!);
  dict.setStr('_bootstrap_external', frozenImportlibExternal());
  return bootstrap;
}

export function frozenImportlibExternal(): PyModule {
  if (external !== null) return external;
  external = execute('_frozen_importlib_external', 'importlib/_bootstrap_external.py');
  const { dict } = external;
  dict.setStr('SourceFileLoader', sourceLoaderType);
  dict.setStr('SourcelessFileLoader', sourcelessLoaderType);
  dict.setStr('PathFinder', pathFinderType);
  call(dict.getStr('_set_bootstrap_module')!, [frozenImportlib()]);
  const loaders = toTuples(call(dict.getStr('_get_supported_file_loaders')!));
  sysModule.dict.setStr('path_hooks', newList([archiveHook(), call(getAttr(dict.getStr('FileFinder')!, 'path_hook'), loaders)]));
  return external;
}

const toTuples = (loaders: Value): Value[] => [...iterate(loaders)];

/** zipimport.zipimporter of the library, imported when a path is first asked about. */
function archiveHook(): Value {
  const home = { name: 'zipimport', dict: { setStr: () => undefined } };
  return builtin(home, 'zipimporter(path, /)', (path: Value) => call(getAttr(importFull('zipimport'), 'zipimporter'), [path]));
}

/** importlib.import_module after the name has been checked: absolute, or relative to `package`. */
function gcdImport(name: Value, packageName: Value, level: Value): Value {
  const text = textOf(name);
  if (text === null) throw typeError(`module name must be str, not ${typeName(name)}`);
  const up = indexNumber(level);
  if (up < 0) throw valueError('level must be >= 0');
  if (up === 0) {
    if (text === '') throw valueError('Empty module name');
    return importFull(text);
  }
  const base = textOf(packageName);
  if (base === null) throw typeError('__package__ not set to a string');
  const parts = base.split('.');
  if (parts.length < up) throw importError('attempted relative import beyond top-level package');
  const parent = parts.slice(0, parts.length - up + 1).join('.');
  return importFull(text === '' ? parent : `${parent}.${text}`);
}
