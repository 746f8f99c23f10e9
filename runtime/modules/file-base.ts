/** What text and binary files share: the descriptor, the mode, opening and closing. */
import { False, None, True } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { makeException } from '../objects/exceptions/exceptions.ts';
import { exceptionType } from '../objects/exceptions/exception-base.ts';
import { valueError } from '../objects/exceptions/errors.ts';
import { getset, member, method } from '../objects/calls/native.ts';
import { PyObject } from '../objects/object.ts';
import { iterNext, indexNumber } from '../objects/protocol/protocol.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { newList } from '../objects/values.ts';
import type { Descriptor } from './descriptor.ts';

export const unsupportedOperationType = registerUnsupported();

function registerUnsupported(): PyType {
  return newType('UnsupportedOperation', { bases: [exceptionType('OSError'), exceptionType('ValueError')], module: 'io', sameLayout: true, isPythonInCPython: true });
}

export const unsupported = (message: string): object => makeException(unsupportedOperationType, [message]);

export abstract class PyFile extends PyObject {
  readonly descriptor: Descriptor;
  readonly name: Value;
  readonly mode: string;
  readonly isReadable: boolean;
  readonly isWritable: boolean;
  closed = false;

  constructor(type: PyType, descriptor: Descriptor, name: Value, mode: string) {
    super(type);
    this.descriptor = descriptor;
    this.name = name;
    this.mode = mode;
    const both = mode.includes('+');
    this.isReadable = both || mode.includes('r');
    this.isWritable = both || !mode.includes('r');
  }

  checkOpen(): void {
    if (this.closed) throw valueError('I/O operation on closed file.');
  }

  checkWritable(): void {
    this.checkOpen();
    if (!this.isWritable) throw unsupported(this.refusal('write', 'not writable'));
  }

  checkReadable(): void {
    this.checkOpen();
    if (!this.isReadable) throw unsupported(this.refusal('read', 'not readable'));
  }

  protected abstract refusal(verb: string, sentence: string): string;
  abstract flush(): void;
  /** Where the program stands, as a byte position. */
  abstract tell(): number;
  /** Forget what was read ahead and stand at `position`. */
  abstract moveTo(position: number): void;

  close(): void {
    if (this.closed) return;
    if (this.isWritable) this.flush();
    this.closed = true;
    this.descriptor.close();
  }

  /** `whence` 0: from the beginning, 1: from here, 2: from the end. */
  seek(offset: number, whence: number): number {
    this.checkOpen();
    if (this.descriptor.position === null) throw unsupported('underlying stream is not seekable');
    const here = this.tell();
    this.flush();
    const base = whence === 0 ? 0 : whence === 1 ? here : this.descriptor.size;
    if (base + offset < 0) throw valueError(`negative seek position ${offset}`);
    this.moveTo(base + offset);
    return base + offset;
  }

  truncate(size: Value): number {
    this.checkWritable();
    this.flush();
    const length = size === None ? this.tell() : indexNumber(size);
    this.descriptor.truncate(length);
    return length;
  }
}

const boxed = (value: boolean): Value => (value ? True : False);

/** Methods and attributes that all file classes have. */
export function addFileMethods(type: PyType): void {
  const nothing = (action: (self: PyFile) => void) => (self: PyFile) => {
    action(self);
    return None;
  };
  method(type, 'flush(self, /)', nothing((self) => self.flush()));
  method(type, 'close(self, /)', nothing((self) => self.close()));
  method(type, 'isatty(self, /)', (self: PyFile) => boxed(self.descriptor.isTerminal()));
  method(type, 'fileno(self, /)', (self: PyFile) => self.descriptor.number);
  method(type, 'readable(self, /)', (self: PyFile) => boxed(self.isReadable));
  method(type, 'writable(self, /)', (self: PyFile) => boxed(self.isWritable));
  method(type, 'seekable(self, /)', (self: PyFile) => boxed(self.descriptor.position !== null));
  method(type, 'seek(self, cookie, whence=0, /)', (self: PyFile, offset: Value, whence: Value) => self.seek(indexNumber(offset), indexNumber(whence)));
  method(type, 'tell(self, /)', (self: PyFile) => self.tell());
  method(type, 'truncate(self, pos=None, /)', (self: PyFile, size: Value) => self.truncate(size));
  method(type, 'readlines(self, hint=-1, /)', (self: PyFile) => newList(remainingLines(self)));
  method(type, '__enter__(self, /)', (self: PyFile) => {
    self.checkOpen();
    return self;
  });
  method(type, '__exit__(self, *args)', nothing((self) => self.close()));
  member(type, 'name', (self: PyFile) => self.name);
  member(type, 'mode', (self: PyFile) => self.mode);
  getset(type, 'closed', (self: PyFile) => boxed(self.closed));
}

function remainingLines(self: PyFile): Value[] {
  const lines: Value[] = [];
  for (let line: Slot = iterNext(self); line !== null; line = iterNext(self)) lines.push(line);
  return lines;
}

