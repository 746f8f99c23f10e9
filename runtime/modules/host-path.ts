/**
 * Paths as Python objects give them, and the working directory. A thread of the host cannot change the process's directory, so
 * os.chdir changes the one that paths are resolved by here.
 */
import { resolve } from 'node:path';
import type { Value } from '../heap/value.ts';
import { typeError, valueError } from '../objects/exceptions/errors.ts';
import { call, lookupSpecial, typeName } from '../objects/protocol/protocol.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { decodeBytes, encodeText } from '../objects/text/codecs.ts';
import { textOf } from '../objects/values.ts';

let directory: string | null = null;

export const workingDirectory = (): string => directory ?? process.cwd();

export function changeDirectory(path: string): void {
  directory = path;
}

/** As the host is to be asked. */
export const hostPath = (path: string): string => (directory === null || path.startsWith('/') ? path : resolve(directory, path));

/** `os.fspath`: text or bytes. */
export function fsPath(x: Value): Value {
  if (textOf(x) !== null || x instanceof PyBytes) return x;
  const method = lookupSpecial(x, '__fspath__');
  if (method === null) throw typeError(`expected str, bytes or os.PathLike object, not ${typeName(x)}`);
  const path = call(method);
  if (textOf(path) !== null || path instanceof PyBytes) return path;
  throw typeError(`expected ${typeName(x)}.__fspath__() to return str or bytes, not ${typeName(path)}`);
}

/** The text of a path argument. */
export function pathText(x: Value): string {
  const path = fsPath(x);
  return path instanceof PyBytes ? decodePath(path.bytes) : textOf(path)!;
}

export const decodePath = (bytes: Uint8Array): string => decodeBytes(bytes, 'utf-8', 'surrogateescape', (shown) => new PyBytes(shown));
export const encodePath = (path: string): Uint8Array => encodeText(path, 'utf-8', 'surrogateescape');

/** A path argument as the host is to be asked about it; names that are no text of the host's go as bytes. */
export function pathArgument(x: Value): string | Buffer {
  const text = pathText(x);
  if (text.includes('\0')) throw valueError('embedded null byte');
  const path = hostPath(text);
  return path.isWellFormed() ? path : Buffer.from(encodePath(path));
}
