import type { Value } from '../../heap/value.ts';
import { bytesOf, fromLatin1, toLatin1 } from './bytes-arguments.ts';
import { PyByteArray, PyBytes } from './bytes-object.ts';
import { overflowError, typeError } from '../exceptions/errors.ts';
import type { Dialect } from './percent-format.ts';
import { ascii, callSpecial, index, isIndex } from '../protocol/protocol.ts';
import { typeOf } from '../classes/type-of.ts';
import { textOf } from '../values.ts';

/** How `bytes % values` differs from `str % values`; text stands for bytes as Latin-1. */
export const BYTES_DIALECT: Dialect = {
  text(type, value) {
    switch (type) {
      case 's': case 'b': return bytesText(value);
      case 'r': case 'a': return ascii(value);
      default: return null;
    }
  },
  character(value) {
    const bytes = bytesOf(value);
    if (bytes !== null && bytes.length === 1) return toLatin1(bytes);
    if (value instanceof PyBytes || value instanceof PyByteArray) throw typeError('%c requires an integer in range(256) or a single byte');
    if (!isIndex(value)) throw typeError(`%c requires an integer in range(256) or a single byte, not ${typeOf(value).reportedName}`);
    const code = index(value);
    if (code < 0 || code > 255) throw overflowError('%c arg not in range(256)');
    return String.fromCharCode(Number(code));
  },
  key: (text) => new PyBytes(fromLatin1(text)),
  isText: (x) => x instanceof PyBytes || x instanceof PyByteArray || textOf(x) !== null,
  what: 'bytes',
};

function bytesText(value: Value): string {
  const bytes = bytesOf(value) ?? bytesOf(callSpecial(value, '__bytes__'));
  if (bytes !== null) return toLatin1(bytes);
  const name = typeOf(value).reportedName;
  throw typeError(`%b requires a bytes-like object, or an object that implements __bytes__, not '${name}'`);
}
