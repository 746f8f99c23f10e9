/** OSError and the classes that its constructor chooses by errno. */
import { None } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { exception, fielded, fields, plain } from './exception-hierarchy.ts';
import { exceptionText, newWithFields, refuseKeywords, type PyException } from './exception-base.ts';
import { repr, str } from '../protocol/protocol.ts';
import type { PyType } from '../classes/type.ts';

export const osErrorType = fielded('OSError', exception, 'Base class for I/O related errors.', {
  tp_new: (cls, args) => newWithFields(cls === osErrorType ? classFor(args) : cls, args),
  tp_init: (self, args, kwargs) => {
    refuseKeywords(self as PyException, kwargs);
    initOSError(self as PyException, args);
  },
  tp_str: (self) => osErrorText(self as PyException),
});
fields(osErrorType, 'errno', 'strerror', 'filename', 'filename2', 'characters_written');

/** Two to five arguments: errno, strerror, filename, winerror (ignored), filename2; `args` keeps the first two. */
function initOSError(self: PyException, args: readonly Value[]): void {
  self.setArgs(args);
  if (args.length < 2 || args.length > 5) return;
  self.fields.errno = args[0]!;
  self.fields.strerror = args[1]!;
  if (args.length === 2 || args[2] === None) return;
  if (self.type.name === 'BlockingIOError' && typeof args[2] === 'number') {
    self.fields.characters_written = args[2];
    return;
  }
  self.fields.filename = args[2]!;
  if (args[4] !== undefined && args[4] !== None) self.fields.filename2 = args[4];
  self.setArgs(args.slice(0, 2));
}

function osErrorText(self: PyException): string {
  const { errno, strerror, filename, filename2 } = self.fields;
  if (filename != null) {
    const second = filename2 != null ? ` -> ${repr(filename2)}` : '';
    return `[Errno ${str(errno ?? None)}] ${str(strerror ?? None)}: ${repr(filename)}${second}`;
  }
  if (errno != null && strerror != null) return `[Errno ${str(errno)}] ${str(strerror)}`;
  return exceptionText(self);
}

const classByErrno = new Map<number, PyType>();

function derived(name: string, base: PyType, doc: string, ...errnos: number[]): PyType {
  const type = plain(name, base, doc);
  for (const errno of errnos) classByErrno.set(errno, type);
  return type;
}

function classFor(args: readonly Value[]): PyType {
  const errno = args.length >= 2 && args.length <= 5 ? args[0] : undefined;
  return (typeof errno === 'number' ? classByErrno.get(errno) : undefined) ?? osErrorType;
}

// Linux numbers, as everywhere in this runtime.
derived('BlockingIOError', osErrorType, 'I/O operation would block.', 11, 114, 115);
derived('ChildProcessError', osErrorType, 'Child process error.', 10);
const connection = derived('ConnectionError', osErrorType, 'Connection error.');
derived('BrokenPipeError', connection, 'Broken pipe.', 32, 108);
derived('ConnectionAbortedError', connection, 'Connection aborted.', 103);
derived('ConnectionRefusedError', connection, 'Connection refused.', 111);
derived('ConnectionResetError', connection, 'Connection reset.', 104);
derived('FileExistsError', osErrorType, 'File already exists.', 17);
derived('FileNotFoundError', osErrorType, 'File not found.', 2);
derived('InterruptedError', osErrorType, 'Interrupted by signal.', 4);
derived('IsADirectoryError', osErrorType, "Operation doesn't work on directories.", 21);
derived('NotADirectoryError', osErrorType, 'Operation only works on directories.', 20);
derived('PermissionError', osErrorType, 'Not enough permissions.', 1, 13);
derived('ProcessLookupError', osErrorType, 'Process not found.', 3);
derived('TimeoutError', osErrorType, 'Timeout expired.', 110);

