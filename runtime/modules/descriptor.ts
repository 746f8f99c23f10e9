/**
 * A file descriptor of the host, read and written synchronously; host errors become OSError. The host cannot seek, so the
 * place in a file is kept here, one for each open descriptor, whoever uses it.
 */
import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { constants as fileConstants } from 'node:fs';
import { constants } from 'node:os';
import type { Value } from '../heap/value.ts';
import { osError } from '../objects/exceptions/errors.ts';
import { strError } from './error-messages.ts';

const READ_SIZE = 65536;
/** How long to wait when a pipe or terminal is not ready: descriptors that the parent made non-blocking answer EAGAIN. */
const RETRY_MILLISECONDS = 1;
/** Descriptors up to this one were opened by somebody else, and where they stand is not known. */
const LAST_INHERITED = 2;

export const OPEN = fileConstants;

const known = new Map<number, Descriptor>();

export class Descriptor {
  readonly number: number;
  /** Where the next read or write of a file takes place; null for pipes and terminals, which have no places. */
  position: number | null;

  constructor(number: number, position: number | null = null) {
    this.number = number;
    this.position = position;
    known.set(number, this);
  }

  /** Open a file; raises the OSError that names `shown`. */
  static open(path: string | Buffer, flags: number, mode: number, shown: Value): Descriptor {
    try {
      const number = openSync(path, flags, mode);
      const facts = fstatSync(number);
      if (facts.isDirectory() && (flags & fileConstants.O_DIRECTORY) === 0) {
        closeSync(number);
        throw osError(constants.errno.EISDIR, 'Is a directory', shown);
      }
      return new Descriptor(number, facts.isFile() ? 0 : null);
    } catch (error) {
      throw hostError(error, shown);
    }
  }

  /** The descriptor of this number, which may have been opened by anybody. */
  static at(number: number, shown?: Value): Descriptor {
    try {
      const facts = fstatSync(number);
      return known.get(number) ?? new Descriptor(number, number > LAST_INHERITED && facts.isFile() ? 0 : null);
    } catch (error) {
      throw hostError(error, shown);
    }
  }

  get size(): number {
    return fstatSync(this.number).size;
  }

  /** `whence` 0: from the beginning, 1: from here, 2: from the end. */
  seek(offset: number, whence: number): number {
    if (this.position === null) throw osError(constants.errno.ESPIPE, 'Illegal seek');
    const base = whence === 0 ? 0 : whence === 1 ? this.position : this.size;
    if (base + offset < 0 || whence < 0 || whence > 2) throw osError(constants.errno.EINVAL, 'Invalid argument');
    this.position = base + offset;
    return this.position;
  }

  truncate(size: number): void {
    this.retried(() => {
      ftruncateSync(this.number, size);
      return 0;
    });
  }

  isTerminal(): boolean {
    return isTerminal(this.number);
  }

  write(bytes: Uint8Array): void {
    let done = 0;
    while (done < bytes.length) {
      const count = this.retried(() => writeSync(this.number, bytes, done, bytes.length - done, this.position)) ?? 0;
      done += count;
      if (this.position !== null) this.position += count;
    }
  }

  /** What is there, at least one byte and at most `most`; nothing at the end. */
  read(most = READ_SIZE): Uint8Array {
    const buffer = new Uint8Array(Math.min(most, 1 << 24));
    for (;;) {
      const count = this.retried(() => readSync(this.number, buffer, 0, buffer.length, this.position));
      if (count === null) continue;
      if (this.position !== null) this.position += count;
      return buffer.subarray(0, count);
    }
  }

  close(): void {
    known.delete(this.number);
    this.retried(() => {
      closeSync(this.number);
      return 0;
    });
  }

  /** null: not ready, try again. */
  private retried(body: () => number): number | null {
    try {
      return body();
    } catch (error) {
      const code = hostErrorCode(error);
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw hostError(error);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MILLISECONDS);
      return null;
    }
  }
}

/** Almost all that is no terminal is no character device either, which is known without loading `node:tty` (10 ms). */
export function isTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(descriptor);
  } catch {
    return false;
  }
}

function hostErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The OSError that a failed host call stands for; anything else is handed on. */
export function hostError(error: unknown, filename?: Value, second?: Value): unknown {
  const code = hostErrorCode(error);
  const errno = (constants.errno as Record<string, number>)[code];
  if (errno === undefined) return error;
  if (second !== undefined && filename !== undefined) return twoPathError(errno, filename, second);
  return osError(errno, strError(errno), filename);
}

function twoPathError(errno: number, first: Value, second: Value): unknown {
  const error = osError(errno, strError(errno), first);
  error.fields.filename2 = second;
  return error;
}
