/** A file descriptor of the host, read and written synchronously; host errors become OSError. */
import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import type { Value } from '../heap/value.ts';
import { osError } from '../objects/exceptions/errors.ts';

const READ_SIZE = 65536;
/** How long to wait when a pipe or terminal is not ready: descriptors that the parent made non-blocking answer EAGAIN. */
const RETRY_MILLISECONDS = 1;

export class Descriptor {
  readonly number: number;
  /** Where the next read or write of a file takes place; null for pipes and terminals, which have no places. */
  position: number | null;

  constructor(number: number, position: number | null = null) {
    this.number = number;
    this.position = position;
  }

  /** Open a file; `flags` as the host's `fs.openSync` takes them. Raises the OSError that names `shown`. */
  static open(path: string, flags: string, shown: Value): Descriptor {
    try {
      const number = openSync(path, flags);
      const facts = fstatSync(number);
      if (facts.isDirectory()) {
        closeSync(number);
        throw osError(constants.errno.EISDIR, MESSAGES.EISDIR!, shown);
      }
      return new Descriptor(number, facts.isFile() ? (flags.startsWith('a') ? facts.size : 0) : null);
    } catch (error) {
      throw hostError(error, shown);
    }
  }

  get size(): number {
    return fstatSync(this.number).size;
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

  /** What is there, at least one byte; nothing at the end. */
  read(): Uint8Array {
    const buffer = new Uint8Array(READ_SIZE);
    for (;;) {
      const count = this.retried(() => readSync(this.number, buffer, 0, READ_SIZE, this.position));
      if (count === null) continue;
      if (this.position !== null) this.position += count;
      return buffer.subarray(0, count);
    }
  }

  close(): void {
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
function isTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(descriptor);
  } catch {
    return false;
  }
}

function hostErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Python's sentences for the errors that file operations raise. */
const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or directory',
  EACCES: 'Permission denied',
  EPERM: 'Operation not permitted',
  EISDIR: 'Is a directory',
  ENOTDIR: 'Not a directory',
  EEXIST: 'File exists',
  EPIPE: 'Broken pipe',
  EBADF: 'Bad file descriptor',
  ENOSPC: 'No space left on device',
  EIO: 'Input/output error',
  EINVAL: 'Invalid argument',
  EMFILE: 'Too many open files',
  EROFS: 'Read-only file system',
  ENOTEMPTY: 'Directory not empty',
};

/** The OSError that a failed host call stands for; anything else is handed on. */
export function hostError(error: unknown, filename?: Value): unknown {
  const code = hostErrorCode(error);
  const errno = (constants.errno as Record<string, number>)[code];
  if (errno === undefined) return error;
  return osError(errno, MESSAGES[code] ?? code, filename);
}
