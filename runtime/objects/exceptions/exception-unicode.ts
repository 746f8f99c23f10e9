/** UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError. */
import type { Value } from '../../heap/value.ts';
import { PyBytes } from '../text/bytes-object.ts';
import { typeError } from './errors.ts';
import { fielded, fields, plain, valueErrorType } from './exception-hierarchy.ts';
import { exceptionText, refuseKeywords, type PyException } from './exception-base.ts';
import { intValue, str, typeName } from '../protocol/protocol.ts';
import { strValue } from '../protocol/protocol-text.ts';
import { textAt } from '../text/text.ts';

const unicodeError = plain('UnicodeError', valueErrorType, 'Unicode related error.');

type Kind = 'str' | 'bytes' | 'int';
interface Part {
  readonly name: string;
  readonly kind: Kind;
}

const ENCODING: Part = { name: 'encoding', kind: 'str' };
const RANGE: readonly Part[] = [
  { name: 'start', kind: 'int' },
  { name: 'end', kind: 'int' },
  { name: 'reason', kind: 'str' },
];

function declare(name: string, parts: readonly Part[], describe: (self: PyException) => string, doc: string): void {
  const type = fielded(name, unicodeError, doc, {
    tp_init: (self, args, kwargs) => {
      refuseKeywords(self as PyException, kwargs);
      initParts(self as PyException, parts, args);
    },
    tp_str: (self) => ('reason' in (self as PyException).fields ? describe(self as PyException) : exceptionText(self as PyException)),
  });
  fields(type, 'encoding', 'object', 'start', 'end', 'reason');
}

function initParts(self: PyException, parts: readonly Part[], args: readonly Value[]): void {
  if (args.length !== parts.length) {
    throw typeError(`function takes exactly ${parts.length} arguments (${args.length} given)`);
  }
  self.setArgs(args);
  parts.forEach((part, i) => (self.fields[part.name] = checked(part.kind, args[i]!, i + 1)));
}

function checked(kind: Kind, value: Value, position: number): Value {
  const fits = kind === 'str' ? strValue(value) !== null : kind === 'int' ? intValue(value) !== null : value instanceof PyBytes;
  if (fits) return value;
  if (kind === 'int') throw typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  if (kind === 'bytes') throw typeError(`a bytes-like object is required, not '${typeName(value)}'`);
  throw typeError(`argument ${position} must be str, not ${typeName(value)}`);
}

const escape = (code: number): string => {
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code <= 0xffff) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
};

function place(self: PyException): { start: number; end: number; reason: string } {
  const { start, end, reason } = self.fields;
  return { start: Number(start), end: Number(end), reason: str(reason!) };
}

function characters(self: PyException, verb: string, prefix: string): string {
  const { start, end, reason } = place(self);
  const text = strValue(self.fields.object!) ?? '';
  const one = end === start + 1 ? textAt(text, start) : '';
  if (one === '') return `${prefix}can't ${verb} characters in position ${start}-${end - 1}: ${reason}`;
  return `${prefix}can't ${verb} character '${escape(one.codePointAt(0)!)}' in position ${start}: ${reason}`;
}

function bytes(self: PyException): string {
  const { start, end, reason } = place(self);
  const prefix = `'${str(self.fields.encoding!)}' codec can't decode`;
  if (end !== start + 1) return `${prefix} bytes in position ${start}-${end - 1}: ${reason}`;
  const byte = (self.fields.object as PyBytes).bytes[start]!;
  return `${prefix} byte 0x${byte.toString(16).padStart(2, '0')} in position ${start}: ${reason}`;
}

declare(
  'UnicodeEncodeError',
  [ENCODING, { name: 'object', kind: 'str' }, ...RANGE],
  (self) => characters(self, 'encode', `'${str(self.fields.encoding!)}' codec `),
  'Unicode encoding error.',
);
declare('UnicodeDecodeError', [ENCODING, { name: 'object', kind: 'bytes' }, ...RANGE], bytes, 'Unicode decoding error.');
declare(
  'UnicodeTranslateError',
  [{ name: 'object', kind: 'str' }, ...RANGE],
  (self) => characters(self, 'translate', ''),
  'Unicode translation error.',
);
