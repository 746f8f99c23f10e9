/** Finders: where the module of a name is. The two in sys.meta_path are classes, as in CPython: of native modules, and of sys.path. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { None } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { PyBytes } from '../../objects/text/bytes-object.ts';
import { importError } from '../../objects/exceptions/errors.ts';
import { classMethod } from '../../objects/calls/native.ts';
import { toArray } from '../../objects/protocol/protocol.ts';
import { newType, type PyType } from '../../objects/classes/type.ts';
import { boolean, newList, textOf } from '../../objects/values.ts';
import { isNativeModule, loadNativeModule } from '../registry.ts';
import { flushUnclosed } from '../io/unclosed.ts';
import { sysModule } from '../sys-module.ts';
import { splitArchivePath, type PlaceInArchive } from './archive.ts';
import { PyArchiveLoader, PySourceLoader, PySourcelessLoader, sourcelessLoaderType, sourceLoaderType, type PyLoader } from './loaders.ts';
import { PyModuleSpec } from './spec.ts';

// ------------------------------------------------------------ native modules

export const builtinImporterType: PyType = newType('BuiltinImporter', { module: '_frozen_importlib', isPythonInCPython: true, hasDict: true });

export function findNative(name: string): PyModuleSpec | null {
  return isNativeModule(name) ? PyModuleSpec.of(name, builtinImporterType, 'built-in', null) : null;
}

classMethod(builtinImporterType, 'find_spec(cls, fullname, path=None, target=None)', (_cls: PyType, name: Value) => findNative(textOf(name) ?? '') ?? None);
classMethod(builtinImporterType, 'create_module(cls, spec)', (_cls: PyType, spec: PyModuleSpec) => {
  const name = textOf(spec.name) ?? '';
  const module = loadNativeModule(name);
  if (module === null) throw importError(`'${name}' is not a built-in module`, name);
  return module;
});
classMethod(builtinImporterType, 'exec_module(cls, module)', () => None);
classMethod(builtinImporterType, 'get_code(cls, fullname)', () => None);
classMethod(builtinImporterType, 'get_source(cls, fullname)', () => None);
classMethod(builtinImporterType, 'is_package(cls, fullname)', () => boolean(false));

// ------------------------------------------------------------ sys.path

export const pathFinderType: PyType = newType('PathFinder', { module: '_frozen_importlib_external', isPythonInCPython: true, hasDict: true });

classMethod(pathFinderType, 'find_spec(cls, fullname, path=None, target=None)', (_cls: PyType, name: Value, path: Value) => {
  return findOnPath(textOf(name) ?? '', path === None ? searchPath() : path) ?? None;
});
classMethod(pathFinderType, 'invalidate_caches(cls)', () => None);
classMethod(builtinImporterType, 'invalidate_caches(cls)', () => None);

export const searchPath = (): Value => sysModule.dict.getStr('path') ?? newList([]);

/** The module `name` in the first entry of `path` that has it; a namespace package of all that have only a directory. */
export function findOnPath(name: string, path: Value): PyModuleSpec | null {
  const last = name.slice(name.lastIndexOf('.') + 1);
  // A program may import what it has just written.
  flushUnclosed();
  const portions: string[] = [];
  for (const entry of toArray(path)) {
    const text = textOf(entry) ?? (entry instanceof PyBytes ? Buffer.from(entry.bytes).toString() : null);
    if (text === null) continue;
    const found = findInEntry(text === '' ? process.cwd() : text, name, last);
    if (found instanceof PyModuleSpec) return found;
    if (found !== null) portions.push(found);
  }
  return portions.length === 0 ? null : PyModuleSpec.of(name, None, None, portions);
}

/** What an entry is: the names in a directory (kept as long as the directory does not change), or a place in an archive. */
type Entry = { readonly stamp: number; readonly names: ReadonlySet<string> } | PlaceInArchive | null;

const entries = new Map<string, Entry>();

/** @returns a spec, the directory of a namespace package, or null */
function findInEntry(path: string, name: string, last: string): PyModuleSpec | string | null {
  const entry = entryAt(path);
  if (entry === null || last === '') return null;
  if ('archive' in entry) return findInArchive(entry, name, last);
  if (entry.names.has(last)) {
    const folder = join(path, last);
    if (isFile(join(folder, '__init__.py'))) return fileSpec(name, new PySourceLoader(sourceLoaderType, name, join(folder, '__init__.py')), folder);
    if (isFile(join(folder, '__init__.pyc'))) return fileSpec(name, new PySourcelessLoader(sourcelessLoaderType, name, join(folder, '__init__.pyc')), folder);
  }
  if (entry.names.has(`${last}.py`) && isFile(join(path, `${last}.py`))) return fileSpec(name, new PySourceLoader(sourceLoaderType, name, join(path, `${last}.py`)), null);
  if (entry.names.has(`${last}.pyc`) && isFile(join(path, `${last}.pyc`))) return fileSpec(name, new PySourcelessLoader(sourcelessLoaderType, name, join(path, `${last}.pyc`)), null);
  return entry.names.has(last) && (statSync(join(path, last), { throwIfNoEntry: false })?.isDirectory() ?? false) ? join(path, last) : null;
}

/**
 * Directories are listed once: a search asks each for four names. The time of a directory is coarse, so a listing that
 * is younger than it could tell apart is not relied on.
 */
function entryAt(path: string): Entry {
  if (path.includes('\0')) return null;
  const known = entries.get(path);
  if (known !== undefined && known !== null && 'archive' in known) return known;
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts?.isDirectory() === true) {
    if (known !== undefined && known !== null && known.stamp === facts.mtimeMs) return known;
    return keep(path, { stamp: Date.now() - facts.mtimeMs < 2000 ? -1 : facts.mtimeMs, names: list(path) });
  }
  return keep(path, splitArchivePath(path));
}

function list(path: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(path));
  } catch {
    return new Set();
  }
}

function keep(path: string, entry: Entry): Entry {
  entries.set(path, entry);
  return entry;
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

function findInArchive({ archive, inside }: PlaceInArchive, name: string, last: string): PyModuleSpec | string | null {
  const at = inside === '' ? last : `${inside}/${last}`;
  for (const member of [`${at}/__init__.py`, `${at}/__init__.pyc`, `${at}.py`, `${at}.pyc`]) {
    if (!archive.has(member)) continue;
    return fileSpec(name, new PyArchiveLoader(name, archive, member), member.includes('/__init__.py') ? `${archive.path}/${at}` : null);
  }
  return archive.hasFolder(at) ? `${archive.path}/${at}` : null;
}

function fileSpec(name: string, loader: PyLoader, folder: string | null): PyModuleSpec {
  const spec = PyModuleSpec.of(name, loader, loader.path, folder === null ? null : [folder]);
  spec.hasLocation = true;
  const cached = loader.cachedAt();
  if (cached !== null) spec.cached = cached;
  return spec;
}

// ------------------------------------------------------------ sys.meta_path

sysModule.dict.setStr('meta_path', newList([builtinImporterType, pathFinderType]));
