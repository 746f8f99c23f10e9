/** The abstract classes of io: what every stream can do by means of what its own class defines. */
import { False, None, True } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { exceptionType } from '../../objects/exceptions/exception-base.ts';
import { makeException } from '../../objects/exceptions/exceptions.ts';
import { newError, typeError, valueError } from '../../objects/exceptions/errors.ts';
import { addDictDescriptor } from '../../objects/classes/instance-dict.ts';
import { getset, method } from '../../objects/calls/native.ts';
import { PyObject } from '../../objects/object.ts';
import { call, callMethod, getAttr, indexNumber, isTrue, iterate, iterNext, lookupAttr, typeName } from '../../objects/protocol/protocol.ts';
import { newType, type PyType } from '../../objects/classes/type.ts';
import { bytesOf } from '../../objects/text/bytes-arguments.ts';
import { PyByteArray, PyBytes } from '../../objects/text/bytes-object.ts';
import { PyMemoryView } from '../../objects/text/memoryview.ts';
import { intOf, newList } from '../../objects/values.ts';

export const unsupportedOperationType: PyType = newType('UnsupportedOperation', {
  bases: [exceptionType('OSError'), exceptionType('ValueError')],
  module: 'io',
  sameLayout: true,
  isPythonInCPython: true,
});

export const unsupported = (message: string): object => makeException(unsupportedOperationType, [message]);

export class PyIOBase extends PyObject {
  /** `close` has run. */
  isClosed = false;
}

export const newIOType = (name: string, base: PyType | null, Class: new (type: PyType) => PyIOBase, more: Parameters<typeof newType>[1] = {}): PyType => {
  const type = newType(name, {
    module: '_io',
    bases: base === null ? undefined : [base],
    hasDict: true,
    hasWeakrefs: true,
    ...more,
    slots: { tp_new: (cls) => new Class(cls), tp_init: () => undefined, ...more.slots },
  });
  addDictDescriptor(type);
  return type;
};

/** A class that only says what streams of a kind have: `_IOBase`, `_TextIOBase`. */
export const ioBaseType: PyType = newIOType('_IOBase', null, PyIOBase, {
  slots: {
    tp_iter: (self) => {
      checkClosed(self);
      return self;
    },
    tp_iternext: (self): Slot => {
      const line = callMethod(self, 'readline');
      return isEmpty(line) ? null : line;
    },
  },
});

const isEmpty = (line: Value): boolean => (typeof line === 'string' ? line === '' : !isTrue(line));

export function checkClosed(self: Value): void {
  const closed = lookupAttr(self, 'closed');
  if (closed === null ? (self as PyIOBase).isClosed : isTrue(closed)) throw valueError('I/O operation on closed file.');
}

const refuse = (operation: string) => (): never => {
  throw unsupported(operation);
};

/** A method that only has an effect. */
export function effect(type: PyType, signature: string, run: (self: never, ...args: never[]) => void): void {
  method(type, signature, (self: never, ...args: never[]) => {
    run(self, ...args);
    return None;
  });
}

effect(ioBaseType, 'close(self, /)', (self: PyIOBase) => {
  if (self.isClosed) return;
  try {
    callMethod(self, 'flush');
  } finally {
    self.isClosed = true;
  }
});
effect(ioBaseType, 'flush(self, /)', (self: PyIOBase) => {
  if (self.isClosed) throw valueError('I/O operation on closed file.');
});
getset(ioBaseType, 'closed', (self: PyIOBase) => (self.isClosed ? True : False));
for (const name of ['seekable', 'readable', 'writable']) {
  method(ioBaseType, `${name}(self, /)`, (self: Value) => {
    checkClosed(self);
    return False;
  });
}
method(ioBaseType, 'isatty(self, /)', (self: Value) => {
  checkClosed(self);
  return False;
});
method(ioBaseType, 'fileno(self, /)', refuse('fileno'));
method(ioBaseType, 'seek(self, offset, whence=0, /)', refuse('seek'));
method(ioBaseType, 'truncate(self, size=None, /)', refuse('truncate'));
method(ioBaseType, 'tell(self, /)', (self: Value) => callMethod(self, 'seek', 0, 1));
method(ioBaseType, '__enter__(self, /)', (self: Value) => {
  checkClosed(self);
  return self;
});
effect(ioBaseType, '__exit__(self, *args)', (self: Value) => callMethod(self, 'close'));

const CHECKS = { Closed: null, Readable: 'not readable', Writable: 'not writable', Seekable: 'not seekable' } as const;
for (const [name, message] of Object.entries(CHECKS)) {
  method(ioBaseType, `_check${name}(self, /)`, (self: Value) => {
    if (message === null) checkClosed(self);
    else if (!isTrue(callMethod(self, name.toLowerCase()))) throw unsupported(`File or stream is ${message}.`);
    return True;
  });
}

export const sizeArgument = (x: Value): number => (x === None ? -1 : indexNumber(x));

/** Byte by byte, or with the help of `peek`. */
method(ioBaseType, 'readline(self, size=-1, /)', (self: Value, size: Value) => {
  const limit = sizeArgument(size);
  const peek = lookupAttr(self, 'peek');
  const line: number[] = [];
  while (limit < 0 || line.length < limit) {
    const piece = bytesOf(callMethod(self, 'read', peek === null ? 1 : wantedOf(call(peek, [1]), limit < 0 ? Infinity : limit - line.length)));
    if (piece === null) throw typeError('read() should have returned a bytes object');
    if (piece.length === 0) break;
    line.push(...piece);
    if (piece.at(-1) === 10) break;
  }
  return new PyBytes(Uint8Array.from(line));
});

function wantedOf(ahead: Value, limit: number): number {
  const bytes = bytesOf(ahead) ?? new Uint8Array();
  const end = bytes.indexOf(10);
  return Math.max(1, Math.min(limit, end < 0 ? bytes.length : end + 1));
}

method(ioBaseType, 'readlines(self, hint=-1, /)', (self: Value, hint: Value) => {
  const limit = sizeArgument(hint);
  const lines: Value[] = [];
  let read = 0;
  for (let line = iterNext(self); line !== null; line = iterNext(self)) {
    lines.push(line);
    read += typeof line === 'string' ? line.length : (bytesOf(line)?.length ?? 0);
    if (limit > 0 && read >= limit) break;
  }
  return newList(lines);
});
effect(ioBaseType, 'writelines(self, lines, /)', (self: Value, lines: Value) => {
  checkClosed(self);
  for (const line of iterate(lines)) callMethod(self, 'write', line);
});

// ------------------------------------------------------------ raw

export const rawIOBaseType: PyType = newIOType('_RawIOBase', ioBaseType, PyIOBase);

/** Up to `count` bytes by way of `readinto`; null where none are ready. */
export function readInto(raw: Value, count: number): Uint8Array | null {
  const buffer = new PyByteArray(new Uint8Array(count));
  const view = PyMemoryView.ofBytes(buffer, count);
  const read = callMethod(raw, 'readinto', view);
  if (read === None) return null;
  const number = intOf(read);
  if (number === null || number < 0 || number > count) throw valueError(`raw readinto() returned invalid length ${String(number)} (should have been between 0 and ${count})`);
  return buffer.bytes.slice(0, Number(number));
}

method(rawIOBaseType, 'read(self, size=-1, /)', (self: Value, size: Value) => {
  const count = sizeArgument(size);
  if (count < 0) return callMethod(self, 'readall');
  const bytes = readInto(self, count);
  return bytes === null ? None : new PyBytes(bytes);
});
method(rawIOBaseType, 'readall(self, /)', (self: Value) => {
  const pieces: Uint8Array[] = [];
  for (;;) {
    const piece = callMethod(self, 'read', 8192);
    if (piece === None && pieces.length === 0) return None;
    const bytes = piece === None ? null : bytesOf(piece);
    if (bytes === null || bytes.length === 0) return new PyBytes(Buffer.concat(pieces));
    pieces.push(bytes);
  }
});
for (const signature of ['readinto(self, buffer, /)', 'write(self, b, /)']) {
  method(rawIOBaseType, signature, () => {
    throw newError('NotImplementedError');
  });
}

// ------------------------------------------------------------ buffered, text

export const bufferedIOBaseType: PyType = newIOType('_BufferedIOBase', ioBaseType, PyIOBase);
for (const signature of ['read(self, size=-1, /)', 'read1(self, size=-1, /)', 'write(self, b, /)', 'detach(self, /)']) {
  method(bufferedIOBaseType, signature, refuse(signature.slice(0, signature.indexOf('('))));
}
for (const [name, read] of [['readinto', 'read'], ['readinto1', 'read1']] as const) {
  method(bufferedIOBaseType, `${name}(self, buffer, /)`, (self: Value, buffer: Value) => {
    const target = writableBytes(buffer, name);
    const data = bytesOf(callMethod(self, read, target.length));
    if (data === null) throw typeError('read() should return bytes');
    target.set(data);
    return data.length;
  });
}

export function writableBytes(buffer: Value, name: string): Uint8Array {
  const bytes = bytesOf(buffer);
  if (bytes === null || buffer instanceof PyBytes || (buffer instanceof PyMemoryView && buffer.readonly)) {
    throw typeError(`${name}() argument must be read-write bytes-like object, not ${typeName(buffer)}`);
  }
  return bytes;
}

export function requireBuffer(x: Value): Uint8Array {
  const bytes = bytesOf(x);
  if (bytes === null) throw typeError(`a bytes-like object is required, not '${typeName(x)}'`);
  return bytes;
}

export const textIOBaseType: PyType = newIOType('_TextIOBase', ioBaseType, PyIOBase);
for (const signature of ['read(self, size=-1, /)', 'readline(self, size=-1, /)', 'write(self, s, /)', 'detach(self, /)']) {
  method(textIOBaseType, signature, refuse(signature.slice(0, signature.indexOf('('))));
}
for (const name of ['encoding', 'newlines', 'errors']) getset(textIOBaseType, name, () => None);

/** `self.name` of what a stream wraps. */
export const nameOf = (self: Value): Value => getAttr(self, 'name');
