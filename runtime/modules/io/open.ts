/** open. */
import { None } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { typeError, valueError } from '../../objects/exceptions/errors.ts';
import { callMethod, indexNumber, isIndex, isTrue, typeName } from '../../objects/protocol/protocol.ts';
import { textOf } from '../../objects/values.ts';
import { fsPath } from '../host-path.ts';
import { bufferedRandomType, bufferedReaderType, bufferedWriterType, DEFAULT_BUFFER_SIZE, newBuffered } from './buffered.ts';
import { fileIOType, openFile, PyFileIO } from './file-io.ts';
import { checkedNewline, encodingArgument, PyTextFile, textFileType } from './text-io.ts';

export const OPEN_SIGNATURE = "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)";

interface Mode {
  readonly isBinary: boolean;
  /** For the raw stream. */
  readonly raw: string;
}

function readMode(mode: string): Mode {
  const letters = new Set(mode);
  if (letters.size !== mode.length || !/^[rwxab+t]*$/.test(mode)) throw valueError(`invalid mode: '${mode}'`);
  if (letters.has('b') && letters.has('t')) throw valueError("can't have text and binary mode at once");
  const verbs = [...'rwxa'].filter((letter) => letters.has(letter));
  if (verbs.length > 1) throw valueError('must have exactly one of create/read/write/append mode');
  if (verbs.length === 0) throw valueError('Must have exactly one of create/read/write/append mode and at most one plus');
  return { isBinary: letters.has('b'), raw: verbs[0]! + (letters.has('+') ? '+' : '') };
}

function textArgument(x: Value, name: string): string {
  const text = textOf(x);
  if (text === null) throw typeError(`open() argument '${name}' must be str, not ${typeName(x)}`);
  return text;
}

function refuseTextArguments(given: Record<string, Value>): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === None) continue;
    const article = name === 'errors' || name === 'encoding' ? 'an' : 'a';
    throw valueError(`binary mode doesn't take ${article} ${name} argument`);
  }
}

export function open(file: Value, mode: Value, buffering: Value, encoding: Value, errors: Value, newline: Value, closefd: Value, opener: Value): Value {
  const given = isIndex(file) ? file : fsPath(file);
  const text = textArgument(mode, 'mode');
  const { isBinary, raw: rawMode } = readMode(text);
  if (isBinary) refuseTextArguments({ encoding, errors, newline });
  const lineEnd = isBinary ? null : checkedNewline(newline, "open() argument 'newline'");
  const size = indexNumber(buffering);
  if (size < -1) throw valueError('invalid buffering size');
  const raw = new PyFileIO(fileIOType);
  openFile(raw, given, rawMode, isTrue(closefd), opener);
  if (size === 0 && !isBinary) {
    callMethod(raw, 'close');
    throw valueError("can't have unbuffered text I/O");
  }
  if (size === 0) return raw;
  const type = rawMode.includes('+') ? bufferedRandomType : raw.isReadable ? bufferedReaderType : bufferedWriterType;
  const buffered = newBuffered(type, raw, size > 1 ? size : DEFAULT_BUFFER_SIZE);
  if (isBinary) return buffered;
  const wrapper = new PyTextFile(textFileType);
  wrapper.attach(buffered, {
    encoding: encodingArgument(encoding, "open() argument 'encoding'"),
    errors: errors === None ? 'strict' : textArgument(errors, 'errors'),
    newline: lineEnd,
    isLineBuffered: size === 1 || (size < 0 && raw.open.isTerminal()),
  });
  wrapper.mode = text;
  return wrapper;
}
