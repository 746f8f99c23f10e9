/** os.listdir and os.scandir. */
import { readdirSync, lstatSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { None } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { classMethod, getset, method } from '../../objects/calls/native.ts';
import { newGenericAlias } from '../../objects/classes/generic-alias.ts';
import { PyObject } from '../../objects/object.ts';
import { isTrue, repr } from '../../objects/protocol/protocol.ts';
import { normalise } from '../../objects/numbers/int-normalise.ts';
import { newType, type PyType } from '../../objects/classes/type.ts';
import { PyBytes } from '../../objects/text/bytes-object.ts';
import { boolean, newList } from '../../objects/values.ts';
import { hostError } from '../descriptor.ts';
import { decodePath, encodePath, fsPath, hostPath, pathArgument, pathText } from '../host-path.ts';
import { stat } from './stat.ts';

/** Names are bytes where the path is. */
interface Directory {
  readonly path: string;
  readonly isBytes: boolean;
  readonly shown: Value;
}

function directoryOf(path: Value): Directory {
  if (path === None) return { path: '.', isBytes: false, shown: '.' };
  return { path: pathText(path), isBytes: fsPath(path) instanceof PyBytes, shown: fsPath(path) };
}

const asGiven = (name: string, isBytes: boolean): Value => (isBytes ? new PyBytes(encodePath(name)) : name);

export function listdir(path: Value): Value {
  const { isBytes, shown } = directoryOf(path);
  try {
    const names = readdirSync(pathArgument(path === None ? '.' : path), { encoding: 'buffer' });
    return newList(names.map((name) => asGiven(decodePath(name), isBytes)));
  } catch (error) {
    throw hostError(error, shown);
  }
}

class PyDirEntry extends PyObject {
  readonly directory: Directory;
  readonly entry: Dirent<Buffer>;
  readonly name: string;
  readonly path: string;

  constructor(directory: Directory, entry: Dirent<Buffer>) {
    super(dirEntryType);
    this.directory = directory;
    this.entry = entry;
    this.name = decodePath(entry.name);
    this.path = directory.path.endsWith('/') ? directory.path + this.name : `${directory.path}/${this.name}`;
  }

  /** Of what a link leads to; false where that is missing. */
  follows(kind: 'isDirectory' | 'isFile'): boolean {
    return statSync(hostPath(this.path), { throwIfNoEntry: false })?.[kind]() ?? false;
  }
}

export const dirEntryType: PyType = newType('DirEntry', {
  module: 'posix',
  final: true,
  slots: { tp_repr: (self) => `<DirEntry ${repr((self as PyDirEntry).name)}>` },
});
getset(dirEntryType, 'name', (self: PyDirEntry) => asGiven(self.name, self.directory.isBytes));
getset(dirEntryType, 'path', (self: PyDirEntry) => asGiven(self.path, self.directory.isBytes));
for (const [name, kind] of [['is_dir', 'isDirectory'], ['is_file', 'isFile']] as const) {
  method(dirEntryType, `${name}(self, /, *, follow_symlinks=True)`, (self: PyDirEntry, follow: Value) => {
    return boolean(self.entry.isSymbolicLink() && isTrue(follow) ? self.follows(kind) : self.entry[kind]());
  });
}
method(dirEntryType, 'is_symlink(self, /)', (self: PyDirEntry) => boolean(self.entry.isSymbolicLink()));
method(dirEntryType, 'is_junction(self, /)', () => boolean(false));
method(dirEntryType, 'inode(self, /)', (self: PyDirEntry) => normalise(lstatSync(hostPath(self.path), { bigint: true }).ino));
method(dirEntryType, 'stat(self, /, *, follow_symlinks=True)', (self: PyDirEntry, follow: Value) => stat(self.path, follow));
method(dirEntryType, '__fspath__(self, /)', (self: PyDirEntry) => asGiven(self.path, self.directory.isBytes));
classMethod(dirEntryType, '__class_getitem__(cls, item, /)', (cls: PyType, item: Value) => newGenericAlias(cls, item));

class PyScandir extends PyObject {
  readonly entries: PyDirEntry[];

  constructor(entries: PyDirEntry[]) {
    super(scandirType);
    this.entries = entries;
  }
}

const scandirType: PyType = newType('ScandirIterator', {
  module: 'posix',
  slots: { tp_iter: (self) => self, tp_iternext: (self): Slot => (self as PyScandir).entries.shift() ?? null },
});
method(scandirType, '__enter__(self, /)', (self: PyScandir) => self);
for (const name of ['close(self, /)', '__exit__(self, *args)']) {
  method(scandirType, name, (self: PyScandir) => {
    self.entries.length = 0;
    return None;
  });
}

export function scandir(path: Value): Value {
  const directory = directoryOf(path);
  try {
    const entries = readdirSync(pathArgument(path === None ? '.' : path), { encoding: 'buffer', withFileTypes: true });
    return new PyScandir(entries.map((entry) => new PyDirEntry(directory, entry)));
  } catch (error) {
    throw hostError(error, directory.shown);
  }
}
