/** open. */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { typeError, valueError } from '../objects/exceptions/errors.ts';
import { builtin } from '../objects/calls/native.ts';
import { call, indexNumber, intValue, lookupAttr, typeName } from '../objects/protocol/protocol.ts';
import { strValue } from '../objects/protocol/protocol-text.ts';
import { PyBinaryFile } from './binary-file.ts';
import { builtinsModule } from './builtins-module.ts';
import { Descriptor } from './descriptor.ts';
import { PyTextFile } from './text-file.ts';

builtin(
  builtinsModule,
  "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
  (file: Value, mode: Value, buffering: Value, encoding: Value, errors: Value, newline: Value) => {
    const text = textArgument(mode, 'mode');
    const plan = readMode(text);
    if (plan.isBinary) refuseTextArguments({ encoding, errors, newline });
    const descriptor = openDescriptor(file, plan.flags);
    if (plan.isBinary) return new PyBinaryFile(descriptor, file, text);
    return new PyTextFile(descriptor, file, text, {
      encoding: encoding === None ? 'UTF-8' : textArgument(encoding, 'encoding'),
      errors: errors === None ? 'strict' : textArgument(errors, 'errors'),
      newline: newline === None ? null : checkedNewline(newline),
      isLineBuffered: indexNumber(buffering) === 1,
    });
  },
);

function textArgument(x: Value, name: string): string {
  const text = strValue(x);
  if (text === null) throw typeError(`open() argument '${name}' must be str, not ${typeName(x)}`);
  return text;
}

interface Mode {
  readonly isBinary: boolean;
  /** For the host. */
  readonly flags: string;
}

function readMode(mode: string): Mode {
  const letters = new Set(mode);
  if (letters.size !== mode.length || !/^[rwxab+t]*$/.test(mode)) throw valueError(`invalid mode: '${mode}'`);
  if (letters.has('b') && letters.has('t')) throw valueError("can't have text and binary mode at once");
  const verbs = [...'rwxa'].filter((letter) => letters.has(letter));
  if (verbs.length > 1) throw valueError('must have exactly one of create/read/write/append mode');
  if (verbs.length === 0) throw valueError('Must have exactly one of create/read/write/append mode and at most one plus');
  const verb = verbs[0] === 'x' ? 'wx' : verbs[0]!;
  return { isBinary: letters.has('b'), flags: verb + (letters.has('+') ? '+' : '') };
}

function refuseTextArguments(given: Record<string, Value>): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === None) continue;
    const article = name === 'errors' || name === 'encoding' ? 'an' : 'a';
    throw valueError(`binary mode doesn't take ${article} ${name} argument`);
  }
}

const NEWLINES: ReadonlySet<string> = new Set(['', '\n', '\r', '\r\n']);

function checkedNewline(x: Value): string {
  const text = textArgument(x, 'newline');
  if (!NEWLINES.has(text)) throw valueError(`illegal newline value: ${text}`);
  return text;
}

function openDescriptor(file: Value, flags: string): Descriptor {
  const number = intValue(file);
  if (number !== null) return new Descriptor(Number(number));
  const path = pathOf(file);
  if (path.includes('\0')) throw valueError('embedded null byte');
  return Descriptor.open(path, flags, file);
}

function pathOf(file: Value): string {
  const text = strValue(file);
  if (text !== null) return text;
  if (file instanceof PyBytes) return new TextDecoder().decode(file.bytes);
  const method = lookupAttr(file, '__fspath__');
  const path = method === null ? null : strValue(call(method));
  if (path === null) throw typeError(`expected str, bytes or os.PathLike object, not ${typeName(file)}`);
  return path;
}
