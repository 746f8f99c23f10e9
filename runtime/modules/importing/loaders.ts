/** Loaders: objects that produce a module's code, source and data. One class for files and directories, one for archives. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { None, NotImplemented } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { dictFrom } from '../../objects/containers/dict.ts';
import { importError, newError } from '../../objects/exceptions/errors.ts';
import { addDictDescriptor } from '../../objects/classes/instance-dict.ts';
import { getset, method, Parameters } from '../../objects/calls/native.ts';
import type { PyCode } from '../../objects/machine/code.ts';
import { hooks } from '../../objects/machine/hooks.ts';
import { isModule, type PyModule } from '../../objects/module.ts';
import { PyObject } from '../../objects/object.ts';
import { call, getAttr, repr } from '../../objects/protocol/protocol.ts';
import { EQ, NE } from '../../objects/classes/slots.ts';
import { newType, type PyType } from '../../objects/classes/type.ts';
import { PyBytes } from '../../objects/text/bytes-object.ts';
import { boolean, newFloat, textOf } from '../../objects/values.ts';
import { readPyc } from '../../marshal/pyc.ts';
import { builtinsModule } from '../builtins-module.ts';
import { hostError } from '../descriptor.ts';
import { flushUnclosed } from '../io/unclosed.ts';
import { splitArchivePath, type Archive } from './archive.ts';
import { cached, cachePath, codeOfFile } from './code-cache.ts';
import { decodeSource } from './source-text.ts';
import { LIBRARY_CACHE, standardLibrary } from './standard-library.ts';

/** What the importer asks of a loader of its own. */
export abstract class PyLoader extends PyObject {
  readonly name: string;
  /** The file that the module comes from. */
  readonly path: string;

  constructor(type: PyType, name: string, path: string) {
    super(type);
    this.name = name;
    this.path = path;
  }

  abstract code(): PyCode;
  /** null where only compiled code is there. */
  abstract source(): Uint8Array | null;
  abstract data(path: string): Uint8Array;
  /** What `__cached__` says; null if nothing. */
  abstract cachedAt(): string | null;

  get isPackage(): boolean {
    return /^__init__\.pyc?$/.test(basename(this.path)) && !this.name.endsWith('.__init__');
  }

  execute(module: PyModule): void {
    const { dict } = module;
    if (dict.getStr('__builtins__') === null) dict.setStr('__builtins__', builtinsModule.dict);
    hooks.runCode(this.code(), dict, dict, []);
  }
}

function readData(path: string): Uint8Array {
  flushUnclosed();
  try {
    return readFileSync(path);
  } catch (error) {
    throw hostError(error, path);
  }
}

export class PySourceLoader extends PyLoader {
  code(): PyCode {
    flushUnclosed();
    try {
      return codeOfFile(this.name, this.path);
    } catch (error) {
      throw hostError(error, this.path);
    }
  }
  source(): Uint8Array {
    return readData(this.path);
  }
  data(path: string): Uint8Array {
    return readData(path);
  }
  cachedAt(): string {
    return cachePath(this.path);
  }
}

export class PySourcelessLoader extends PyLoader {
  code(): PyCode {
    return readPyc(readData(this.path), this.name, this.path);
  }
  source(): null {
    return null;
  }
  data(path: string): Uint8Array {
    return readData(path);
  }
  cachedAt(): string {
    return this.path;
  }
}

export class PyArchiveLoader extends PyLoader {
  readonly archive: Archive;
  /** Within the archive. */
  readonly member: string;

  constructor(name: string, archive: Archive, member: string) {
    super(archiveLoaderType, name, `${archive.path}/${member}`);
    this.archive = archive;
    this.member = member;
  }

  /** Only the library's is cached: of other archives nobody says where their compiled code may go. */
  code(): PyCode {
    const { archive, member, name, path } = this;
    if (member.endsWith('.pyc')) return readPyc(archive.read(member)!, name, path);
    const isLibrary = LIBRARY_CACHE !== null && archive.path === standardLibrary();
    return cached(isLibrary ? join(LIBRARY_CACHE!, basename(cachePath(`${name}.py`))) : null, archive, name, path, () => archive.read(member)!, true);
  }

  source(): Uint8Array | null {
    return this.member.endsWith('.pyc') ? null : this.archive.read(this.member);
  }

  data(path: string): Uint8Array {
    const start = `${this.archive.path}/`;
    const found = this.archive.read(path.startsWith(start) ? path.slice(start.length) : path);
    if (found === null) throw newError('OSError', 0, '', path);
    return found;
  }

  cachedAt(): null {
    return null;
  }
}

// ------------------------------------------------------------ their classes

const PARAMETERS = new Parameters('FileLoader(fullname, path)');
type LoaderClass = new (type: PyType, name: string, path: string) => PyLoader;

function fileLoaderType(name: string, Loader: LoaderClass): PyType {
  const type = newType(name, {
    module: '_frozen_importlib_external',
    hasDict: true,
    hasWeakrefs: true,
    isPythonInCPython: true,
    slots: {
      tp_new: (cls, args, kwargs) => {
        const [fullname, path] = PARAMETERS.bind(args, kwargs) as [Value, Value];
        return new Loader(cls, textOf(fullname) ?? '', textOf(path) ?? '');
      },
      tp_init: () => undefined,
      tp_richcompare: (self, other, op) => {
        if (op !== EQ && op !== NE) return NotImplemented;
        const isEqual = other instanceof PyLoader && other.name === (self as PyLoader).name && other.path === (self as PyLoader).path;
        return boolean(isEqual === (op === EQ));
      },
    },
  });
  return withMethods(type);
}

function withMethods(type: PyType): PyType {
  addDictDescriptor(type);
  method(type, 'create_module(self, spec)', () => None);
  method(type, 'exec_module(self, module)', (self: PyLoader, module: Value) => {
    if (!isModule(module)) throw importError(`cannot execute ${repr(module)}`, self.name);
    self.execute(module);
    return None;
  });
  method(type, 'get_code(self, fullname)', (self: PyLoader) => self.code());
  method(type, 'get_source(self, fullname)', (self: PyLoader) => {
    const source = self.source();
    return source === null ? None : decodeSource(source);
  });
  method(type, 'get_data(self, path)', (self: PyLoader, path: Value) => new PyBytes(self.data(textOf(path) ?? '')));
  method(type, 'get_filename(self, fullname=NULL)', (self: PyLoader) => self.path);
  method(type, 'is_package(self, fullname)', (self: PyLoader) => boolean(self.isPackage));
  return type;
}

export const sourceLoaderType: PyType = fileLoaderType('SourceFileLoader', PySourceLoader);
export const sourcelessLoaderType: PyType = fileLoaderType('SourcelessFileLoader', PySourcelessLoader);
for (const type of [sourceLoaderType, sourcelessLoaderType]) {
  getset(type, 'name', (self: PyLoader) => self.name);
  getset(type, 'path', (self: PyLoader) => self.path);
  method(type, 'get_resource_reader(self, module)', (self: PyLoader) => resourceReader('FileReader', self));
  method(type, 'path_stats(self, path)', (_self: PyLoader, path: Value) => {
    const facts = statSync(textOf(path) ?? '');
    return dictFrom([['mtime', newFloat(facts.mtimeMs / 1000)], ['size', facts.size]]);
  });
}

export const archiveLoaderType: PyType = withMethods(newType('zipimporter', {
  module: 'zipimport',
  hasDict: true,
  hasWeakrefs: true,
  isPythonInCPython: true,
  slots: {
    tp_repr: (self) => `<zipimporter object "${dirname((self as PyArchiveLoader).path)}/">`,
  },
}));
getset(archiveLoaderType, 'archive', (self: PyArchiveLoader) => self.archive.path);
getset(archiveLoaderType, 'prefix', (self: PyArchiveLoader) => {
  const folder = dirname(self.isPackage ? dirname(self.member) : self.member);
  return folder === '.' ? '' : `${folder}/`;
});
method(archiveLoaderType, 'get_resource_reader(self, fullname)', (self: PyLoader) => resourceReader('ZipReader', self));

/** importlib.resources reads package data by these; only who asks for it loads them. */
function resourceReader(name: string, loader: PyLoader): Value {
  const readers = hooks.importModule('importlib.readers', None, None, None, 0);
  const reader: Slot = getAttr(getAttr(readers, 'readers'), name);
  return name === 'FileReader' ? call(reader, [loader]) : call(reader, [loader, loader.name]);
}

/** The loader of a program that is started from a file. */
export function mainLoader(path: string): PyLoader {
  return path.endsWith('.pyc') ? new PySourcelessLoader(sourcelessLoaderType, '__main__', path) : new PySourceLoader(sourceLoaderType, '__main__', path);
}

/** The source of a file in an archive, for tracebacks; null if there is none. */
export function archivedText(path: string): string | null {
  const place = splitArchivePath(path);
  const bytes = place?.archive.read(place.inside) ?? null;
  return bytes === null ? null : decodeSource(bytes);
}
