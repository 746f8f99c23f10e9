/** The module posix: the system calls behind the library's os. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import { resolve } from 'node:path';
import { None } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { exceptionType } from '../objects/exceptions/exception-base.ts';
import { newError, osError, typeError, valueError } from '../objects/exceptions/errors.ts';
import { makeStruct, newStructType } from '../objects/classes/struct-sequence.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { asFloat, indexNumber, intValue, isIndex, toArray } from '../objects/protocol/protocol.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { requireBytes } from '../objects/text/bytes-arguments.ts';
import { boolean, floatOf, newFloat, newList, newTuple } from '../objects/values.ts';
import '../objects/value-types.ts';
import { Descriptor, hostError, isTerminal } from './descriptor.ts';
import { strError } from './error-messages.ts';
import { changeDirectory, encodePath, fsPath, pathArgument, pathText, workingDirectory } from './host-path.ts';
import { flushUnclosed } from './io/unclosed.ts';
import { defineConstants } from './module-tools.ts';
import { dirEntryType, listdir, scandir } from './posix/scandir.ts';
import { stat, statResultType } from './posix/stat.ts';

export const posixModule: PyModule = newModule('posix', 'This module provides access to operating system functionality that is\nstandardized by the C Standard and the POSIX standard.');

const define = (signature: string, implementation: (...args: never[]) => Value): void => {
  builtin(posixModule, signature, implementation);
};

/** Runs a host call; its error becomes the OSError that names `shown`. */
function system<T>(call: () => T, shown?: Value, second?: Value): T {
  try {
    return call();
  } catch (error) {
    throw hostError(error, shown === undefined ? undefined : shownPath(shown), second === undefined ? undefined : shownPath(second));
  }
}

/** Errors name paths as they were given, path objects by their text. */
const shownPath = (x: Value): Value => (isIndex(x) || x === None ? x : fsPath(x));

/** A function that does something to a path. */
function onPath(signature: string, act: (path: string | Buffer, ...args: never[]) => void): void {
  define(signature, (path: Value, ...args: never[]) => {
    system(() => act(pathArgument(path), ...args), path);
    return None;
  });
}

// ------------------------------------------------------------ files and directories

define('stat(path, *, dir_fd=None, follow_symlinks=True)', (path: Value, _dir: Value, follow: Value) => stat(path, follow));
define('lstat(path, *, dir_fd=None)', (path: Value) => stat(path, boolean(false)));
define('fstat(fd)', (fd: Value) => stat(fd, boolean(true)));
define('listdir(path=None)', listdir);
define('scandir(path=None)', scandir);
onPath('mkdir(path, mode=511, *, dir_fd=None)', (path, mode: Value) => fs.mkdirSync(path, { mode: indexNumber(mode) }));
onPath('rmdir(path, *, dir_fd=None)', (path) => fs.rmdirSync(path));
for (const name of ['unlink', 'remove']) onPath(`${name}(path, *, dir_fd=None)`, (path) => fs.unlinkSync(path));
for (const name of ['rename', 'replace']) {
  define(`${name}(src, dst, *, src_dir_fd=None, dst_dir_fd=None)`, (from: Value, to: Value) => {
    flushUnclosed();
    system(() => fs.renameSync(pathArgument(from), pathArgument(to)), from, to);
    return None;
  });
}
define('link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)', (from: Value, to: Value) => {
  system(() => fs.linkSync(pathArgument(from), pathArgument(to)), from, to);
  return None;
});
define('symlink(src, dst, target_is_directory=False, *, dir_fd=None)', (target: Value, path: Value) => {
  system(() => fs.symlinkSync(pathText(target), pathArgument(path)), target, path);
  return None;
});
define('readlink(path, *, dir_fd=None)', (path: Value) => {
  const target = system(() => fs.readlinkSync(pathArgument(path)), path);
  return fsPath(path) instanceof PyBytes ? new PyBytes(encodePath(target)) : target;
});
onPath('chmod(path, mode, *, dir_fd=None, follow_symlinks=True)', (path, mode: Value) => fs.chmodSync(path, indexNumber(mode)));
onPath('chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True)', (path, uid: Value, gid: Value) => fs.chownSync(path, indexNumber(uid), indexNumber(gid)));
define('access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)', (path: Value, mode: Value) => {
  const host = pathArgument(path);
  try {
    fs.accessSync(host, indexNumber(mode));
    return boolean(true);
  } catch {
    return boolean(false);
  }
});
define('utime(path, times=None, *, ns=NULL, dir_fd=None, follow_symlinks=True)', (path: Value, times: Value, ns: Slot) => {
  const [accessed, modified] = timesOf(times, ns);
  const act = (): void => (isIndex(path) ? fs.futimesSync(indexNumber(path), accessed, modified) : fs.utimesSync(pathArgument(path), accessed, modified));
  flushUnclosed();
  system(act, path);
  return None;
});

function timesOf(times: Value, ns: Slot): [number, number] {
  if (times !== None && ns !== null) throw valueError("utime: you may specify either 'times' or 'ns' but not both");
  if (ns !== null) return toArray(ns).map((time) => Number(intValue(time)) / 1e9) as [number, number];
  if (times === None) return [Date.now() / 1000, Date.now() / 1000];
  const pair = toArray(times);
  if (pair.length !== 2) throw typeError("utime: 'times' must be either a tuple of two ints or None");
  return pair.map((time) => floatOf(time) ?? asFloat(time)) as [number, number];
}

onPath('truncate(path, length)', (path, length: Value) => fs.truncateSync(path, indexNumber(length)));
define('ftruncate(fd, length, /)', (fd: Value, length: Value) => {
  Descriptor.at(indexNumber(fd)).truncate(indexNumber(length));
  return None;
});

// ------------------------------------------------------------ the working directory, paths

define('getcwd()', () => workingDirectory());
define('getcwdb()', () => new PyBytes(encodePath(workingDirectory())));
define('chdir(path)', (path: Value) => {
  const target = resolve(workingDirectory(), pathText(path));
  const facts = system(() => fs.statSync(target), path);
  if (!facts.isDirectory()) throw osError(os.constants.errno.ENOTDIR, strError(os.constants.errno.ENOTDIR), path);
  system(() => fs.accessSync(target, fs.constants.X_OK), path);
  changeDirectory(target);
  return None;
});
define('fspath(path)', fsPath);
define('_path_normpath(path)', (path: Value) => {
  const text = pathText(path);
  const normal = normalPath(text);
  return fsPath(path) instanceof PyBytes ? new PyBytes(encodePath(normal)) : normal;
});

/** Two leading slashes stay, three or more are one. */
function normalPath(path: string): string {
  if (path === '') return '.';
  const root = /^\/\/(?!\/)/.test(path) ? '//' : path.startsWith('/') ? '/' : '';
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..' || (root === '' && parts.length === 0) || parts.at(-1) === '..') parts.push(part);
    else if (parts.length > 0) parts.pop();
  }
  return root + parts.join('/') || '.';
}

// ------------------------------------------------------------ descriptors

define('open(path, flags, mode=511, *, dir_fd=None)', (path: Value, flags: Value, mode: Value) => {
  flushUnclosed();
  const wanted = indexNumber(flags);
  const number = system(() => fs.openSync(pathArgument(path), wanted, indexNumber(mode)), path);
  const facts = fs.fstatSync(number);
  return new Descriptor(number, facts.isFile() ? 0 : null).number;
});
define('close(fd)', (fd: Value) => {
  Descriptor.at(indexNumber(fd)).close();
  return None;
});
define('closerange(fd_low, fd_high, /)', (low: Value, high: Value) => {
  for (let fd = indexNumber(low); fd < indexNumber(high); fd++) closeIfOpen(fd);
  return None;
});
function closeIfOpen(fd: number): void {
  try {
    fs.fstatSync(fd);
  } catch {
    return;
  }
  Descriptor.at(fd).close();
}
define('read(fd, length, /)', (fd: Value, length: Value) => new PyBytes(Descriptor.at(indexNumber(fd)).read(indexNumber(length))));
define('write(fd, data, /)', (fd: Value, data: Value) => {
  const bytes = requireBytes(data);
  Descriptor.at(indexNumber(fd)).write(bytes);
  return bytes.length;
});
define('lseek(fd, position, whence, /)', (fd: Value, offset: Value, whence: Value) => Descriptor.at(indexNumber(fd)).seek(indexNumber(offset), indexNumber(whence)));
define('isatty(fd, /)', (fd: Value) => boolean(isTerminal(indexNumber(fd))));
for (const name of ['fsync', 'fdatasync']) {
  define(`${name}(fd)`, (fd: Value) => {
    system(() => fs.fsyncSync(indexNumber(fd)));
    return None;
  });
}
define('device_encoding(fd)', (fd: Value) => (isTerminal(indexNumber(fd)) ? 'UTF-8' : None));
define('get_inheritable(fd, /)', () => boolean(false));
define('set_inheritable(fd, inheritable, /)', () => None);
define('get_blocking(fd, /)', () => boolean(true));

const terminalSizeType = newStructType('os.terminal_size', ['columns', 'lines']);
define('get_terminal_size(fd=1, /)', (fd: Value) => {
  const number = indexNumber(fd);
  if (!isTerminal(number)) throw osError(os.constants.errno.ENOTTY, strError(os.constants.errno.ENOTTY));
  const { WriteStream } = process.getBuiltinModule('node:tty');
  const [columns, lines] = new WriteStream(number).getWindowSize();
  return makeStruct(terminalSizeType, [columns, lines]);
});

// ------------------------------------------------------------ the process

const environment = new PyDict();
for (const [name, value] of Object.entries(process.env)) environment.set(new PyBytes(encodePath(name)), new PyBytes(encodePath(value ?? '')));

define('putenv(name, value, /)', (name: Value, value: Value) => {
  const variable = pathText(name);
  if (variable.includes('=')) throw valueError('illegal environment variable name');
  if (variable === '') throw newError('OSError', 22, 'Invalid argument');
  process.env[variable] = pathText(value);
  return None;
});
define('unsetenv(name, /)', (name: Value) => {
  delete process.env[pathText(name)];
  return None;
});
define('getpid()', () => process.pid);
define('getppid()', () => process.ppid);
for (const name of ['getuid', 'getgid', 'geteuid', 'getegid'] as const) define(`${name}()`, () => process[name]!());
define('getgroups()', () => newList(process.getgroups!()));
define('umask(mask, /)', (mask: Value) => {
  // A thread of the host may ask for the mask but not set it.
  const current = process.umask();
  if (indexNumber(mask) !== current && indexNumber(mask) !== 0) throw newError('NotImplementedError', 'os.umask: the host does not let this thread change the mask');
  return current;
});
define('kill(pid, signal, /)', (pid: Value, signal: Value) => {
  system(() => process.kill(indexNumber(pid), indexNumber(signal)));
  return None;
});
define('_exit(status)', (status: Value) => process.exit(indexNumber(status)));
define('abort()', () => process.abort());
define('system(command)', (command: Value) => {
  flushUnclosed();
  const { status, signal } = process.getBuiltinModule('node:child_process').spawnSync(pathText(command), { shell: '/bin/sh', stdio: 'inherit', cwd: workingDirectory() });
  return status === null ? os.constants.signals[signal!] : status << 8;
});
for (const [name, take] of [
  ['WIFEXITED', (s: number) => boolean((s & 0x7f) === 0)], ['WEXITSTATUS', (s: number) => (s >> 8) & 0xff], ['WIFSIGNALED', (s: number) => boolean((s & 0x7f) !== 0 && (s & 0x7f) !== 0x7f)],
  ['WTERMSIG', (s: number) => s & 0x7f], ['WIFSTOPPED', (s: number) => boolean((s & 0xff) === 0x7f)], ['WSTOPSIG', (s: number) => (s >> 8) & 0xff], ['WCOREDUMP', (s: number) => boolean((s & 0x80) !== 0)],
] as const) {
  define(`${name}(status)`, (status: Value) => take(indexNumber(status)));
}
define('waitstatus_to_exitcode(status)', (status: Value) => {
  const number = indexNumber(status);
  return (number & 0x7f) === 0 ? (number >> 8) & 0xff : -(number & 0x7f);
});

const unameType = newStructType('posix.uname_result', ['sysname', 'nodename', 'release', 'version', 'machine']);
define('uname()', () => makeStruct(unameType, [os.type(), os.hostname(), os.release(), os.version(), os.machine()]));
const timesType = newStructType('posix.times_result', ['user', 'system', 'children_user', 'children_system', 'elapsed']);
define('times()', () => {
  const { user, system: own } = process.cpuUsage();
  return makeStruct(timesType, [user / 1e6, own / 1e6, 0, 0, os.uptime()].map(newFloat));
});
// There are no children: nothing here forks.
for (const name of ['waitpid(pid, options, /)', 'wait()', 'wait3(options)', 'wait4(pid, options)']) {
  define(name, () => {
    throw osError(os.constants.errno.ECHILD, strError(os.constants.errno.ECHILD));
  });
}
define('cpu_count()', () => os.cpus().length);
define('sched_getaffinity(pid, /)', () => newTuple(os.cpus().map((_, i) => i)));
define('getloadavg()', () => newTuple(os.loadavg().map(newFloat)));
define('getlogin()', () => os.userInfo().username);
define('urandom(size, /)', (size: Value) => {
  const count = indexNumber(size);
  if (count < 0) throw valueError('negative argument not allowed');
  return new PyBytes(process.getBuiltinModule('node:crypto').randomBytes(count));
});
define('getrandom(size, flags=0)', (size: Value) => new PyBytes(process.getBuiltinModule('node:crypto').randomBytes(indexNumber(size))));
define('strerror(code, /)', (code: Value) => strError(indexNumber(code)));
define('_inputhook()', () => None);

const EXITS = {
  EX_OK: 0, EX_USAGE: 64, EX_DATAERR: 65, EX_NOINPUT: 66, EX_NOUSER: 67, EX_NOHOST: 68, EX_UNAVAILABLE: 69, EX_SOFTWARE: 70, EX_OSERR: 71,
  EX_OSFILE: 72, EX_CANTCREAT: 73, EX_IOERR: 74, EX_TEMPFAIL: 75, EX_PROTOCOL: 76, EX_NOPERM: 77, EX_CONFIG: 78,
};
const OPEN_FLAGS = Object.fromEntries(Object.entries(fs.constants).filter(([name]) => name.startsWith('O_')));

defineConstants(posixModule, {
  ...EXITS,
  ...OPEN_FLAGS,
  O_CLOEXEC: 0o2000000,
  O_ACCMODE: 3,
  F_OK: 0,
  X_OK: 1,
  W_OK: 2,
  R_OK: 4,
  SEEK_DATA: 3,
  SEEK_HOLE: 4,
  WNOHANG: 1,
  WUNTRACED: 2,
  WCONTINUED: 8,
  NGROUPS_MAX: 65536,
  TMP_MAX: 238328,
  environ: environment,
  error: exceptionType('OSError'),
  stat_result: statResultType,
  terminal_size: terminalSizeType,
  uname_result: unameType,
  times_result: timesType,
  DirEntry: dirEntryType,
  _have_functions: newList([]),
});
