/** The module _codecs: the register of codecs and error handlers, and the codecs that are native. */
import { False, None } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { isInstanceOfName } from '../objects/exceptions/exception-test.ts';
import { newError, typeError } from '../objects/exceptions/errors.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { call, getItem, isCallable, isTrue, typeName } from '../objects/protocol/protocol.ts';
import { bytesOf } from '../objects/text/bytes-arguments.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { decodeBytes, encodeText } from '../objects/text/codecs.ts';
import { decodeHandler, encodeHandler } from '../objects/text/codec-errors.ts';
import { encodeEscapes } from '../objects/text/codec-escape.ts';
import { fromCodePoints, textLength } from '../objects/text/text.ts';
import { intOf, isTupleLike, newTuple, textOf, tupleItems } from '../objects/values.ts';
import '../objects/value-types.ts';
import { lookupCodec, lookupHandler, registerHandler, registerSearch, unregisterSearch } from './codec-register.ts';

export const codecsModule: PyModule = newModule('_codecs');

const define = (signature: string, implementation: (...args: never[]) => Value): void => {
  builtin(codecsModule, signature, implementation);
};

function requireText(x: Value, name: string): string {
  const text = textOf(x);
  if (text === null) throw typeError(`${name}() argument 1 must be str, not ${typeName(x)}`);
  return text;
}

function requireBuffer(x: Value): Uint8Array {
  const bytes = bytesOf(x);
  if (bytes === null) throw typeError(`a bytes-like object is required, not '${typeName(x)}'`);
  return bytes;
}

const handlerName = (errors: Value): string => (errors === None ? 'strict' : (textOf(errors) ?? 'strict'));

// ------------------------------------------------------------ the register

define('register(search_function, /)', (search: Value) => {
  if (!isCallable(search)) throw typeError('argument must be callable');
  registerSearch(search);
  return None;
});
define('unregister(search_function, /)', (search: Value) => {
  unregisterSearch(search);
  return None;
});
define('lookup(encoding, /)', (encoding: Value) => lookupCodec(requireText(encoding, 'lookup')));
define('register_error(errors, handler, /)', (errors: Value, handler: Value) => {
  if (!isCallable(handler)) throw typeError('handler must be callable');
  registerHandler(requireText(errors, 'register_error'), handler);
  return None;
});
define('lookup_error(name, /)', (name: Value) => lookupHandler(requireText(name, 'lookup_error')));

define("encode(obj, encoding='utf-8', errors='strict')", (object: Value, encoding: Value, errors: Value) => through(0, object, encoding, errors));
define("decode(obj, encoding='utf-8', errors='strict')", (object: Value, encoding: Value, errors: Value) => through(1, object, encoding, errors));

function through(at: number, object: Value, encoding: Value, errors: Value): Value {
  const codec = lookupCodec(requireText(encoding, at === 0 ? 'encode' : 'decode'));
  const result = call(tupleItems(codec)[at]!, [object, errors]);
  if (!isTupleLike(result) || tupleItems(result).length !== 2) throw typeError(`${at === 0 ? 'encoder' : 'decoder'} must return a tuple (object, integer)`);
  return tupleItems(result)[0]!;
}

// ------------------------------------------------------------ native codecs: text

/** Name of the functions and the codec, and whether a decoder may leave an incomplete end for later. */
const TEXT_CODECS: readonly (readonly [string, string, boolean])[] = [
  ['utf_8', 'utf-8', true], ['ascii', 'ascii', false], ['latin_1', 'latin-1', false],
  ['utf_7', 'utf-7', true], ['utf_16', 'utf-16', true], ['utf_16_le', 'utf-16-le', true], ['utf_16_be', 'utf-16-be', true],
  ['utf_32', 'utf-32', true], ['utf_32_le', 'utf-32-le', true], ['utf_32_be', 'utf-32-be', true],
];

for (const [name, encoding, hasFinal] of TEXT_CODECS) {
  define(`${name}_encode(str, errors=None${name === 'utf_16' || name === 'utf_32' ? ', byteorder=0' : ''}, /)`, (given: Value, errors: Value, order?: Value) => {
    const text = requireText(given, `${name}_encode`);
    return newTuple([new PyBytes(encodeText(text, ordered(encoding, order ?? 0), handlerName(errors))), textLength(text)]);
  });
  define(`${name}_decode(data, errors=None${hasFinal ? ', final=False' : ''}, /)`, (data: Value, errors: Value, final?: Value) => {
    const bytes = requireBuffer(data);
    const isFinal = !hasFinal || isTrue(final ?? False);
    return decodePart(bytes, encoding, handlerName(errors), isFinal);
  });
}

/** The encoding that an explicit byte order selects. */
function ordered(encoding: string, order: Value): string {
  if (order === 0) return encoding;
  return `${encoding}-${Number(intOf(order)) < 0 ? 'le' : 'be'}`;
}

function decodePart(bytes: Uint8Array, encoding: string, errors: string, isFinal: boolean): Value {
  const end = isFinal ? bytes.length : completeEnd(bytes, encoding);
  const text = decodeBytes(bytes.subarray(0, end), encoding, errors, (shown) => new PyBytes(shown));
  return newTuple([text, end]);
}

/** Without the bytes of a character that is not complete. */
function completeEnd(bytes: Uint8Array, encoding: string): number {
  if (encoding === 'utf-8') return completeUtf8(bytes);
  if (encoding === 'utf-7') return completeUtf7(bytes);
  const unit = encoding.startsWith('utf-16') ? 2 : 4;
  const end = bytes.length - (bytes.length % unit);
  if (unit === 4 || end < 2) return end;
  const isBig = encoding.endsWith('be') || (encoding === 'utf-16' && bytes[0] === 0xfe && bytes[1] === 0xff);
  const high = bytes[isBig ? end - 2 : end - 1]!;
  return high >= 0xd8 && high <= 0xdb ? end - 2 : end;
}

/** In front of a run that has begun and not ended. */
function completeUtf7(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString('latin1');
  return bytes.length - /(?:\+[A-Za-z0-9+/]*)?$/.exec(text)![0].length;
}

function completeUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return size > back && byte <= 0xf4 ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

for (const name of ['utf_16', 'utf_32']) {
  define(`${name}_ex_decode(data, errors=None, byteorder=0, final=False, /)`, (data: Value, errors: Value, order: Value, final: Value) => {
    const bytes = requireBuffer(data);
    const encoding = name.replace('_', '-');
    const marked = order === 0 ? markedOrder(bytes, name === 'utf_16' ? 2 : 4) : Number(intOf(order));
    const [text, end] = tupleItems(decodePart(bytes, order === 0 ? encoding : ordered(encoding, order), handlerName(errors), isTrue(final))) as [Value, Value];
    return newTuple([text, end, marked]);
  });
}

function markedOrder(bytes: Uint8Array, unit: number): number {
  if (bytes.length < unit) return 0;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return -1;
  const isBig = unit === 2 ? bytes[0] === 0xfe && bytes[1] === 0xff : bytes[2] === 0xfe && bytes[3] === 0xff;
  return isBig ? 1 : 0;
}

// ------------------------------------------------------------ native codecs: escapes

define('unicode_escape_encode(str, errors=None, /)', (given: Value) => {
  const text = requireText(given, 'unicode_escape_encode');
  return newTuple([new PyBytes(encodeEscapes(text)), textLength(text)]);
});
define('unicode_escape_decode(data, errors=None, final=True, /)', (data: Value, errors: Value) => {
  const bytes = textOf(data) === null ? requireBuffer(data) : encodeText(textOf(data)!);
  return newTuple([decodeBytes(bytes, 'unicode_escape', handlerName(errors), (shown) => new PyBytes(shown)), bytes.length]);
});
define('raw_unicode_escape_encode(str, errors=None, /)', (given: Value) => {
  const text = requireText(given, 'raw_unicode_escape_encode');
  const escaped = Array.from(text, (char) => {
    const code = char.codePointAt(0)!;
    if (code < 256) return char;
    return code < 65536 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
  });
  return newTuple([new PyBytes(Buffer.from(escaped.join(''), 'latin1')), textLength(text)]);
});
define('raw_unicode_escape_decode(data, errors=None, final=True, /)', (data: Value) => {
  const bytes = textOf(data) === null ? requireBuffer(data) : encodeText(textOf(data)!);
  const text = Buffer.from(bytes).toString('latin1').replace(/(\\\\)|\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})/g, (whole, _pair, short?: string, long?: string) => {
    return short === undefined && long === undefined ? whole : fromCodePoints([parseInt(short ?? long!, 16)]);
  });
  return newTuple([text, bytes.length]);
});
define('escape_encode(data, errors=None, /)', (data: Value) => {
  const bytes = requireBuffer(data);
  const shown = Array.from(bytes, (byte) => escapedByte(byte)).join('');
  return newTuple([new PyBytes(Buffer.from(shown, 'latin1')), bytes.length]);
});
function escapedByte(byte: number): string {
  const known: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 13: '\\r', 39: "\\'", 92: '\\\\' };
  return known[byte] ?? (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`);
}
const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, '\\': 92, "'": 39, '"': 34 };
define('escape_decode(data, errors=None, /)', (data: Value) => {
  const bytes = textOf(data) === null ? requireBuffer(data) : encodeText(textOf(data)!);
  const text = Buffer.from(bytes).toString('latin1');
  const decoded = text.replace(/\\(?:\n|x([0-9a-fA-F]{2})|([0-7]{1,3})|([abfnrtv\\'"]))/g, (_whole, hex?: string, octal?: string, letter?: string) => {
    if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
    if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & 0xff);
    return letter === undefined ? '' : String.fromCharCode(ESCAPES[letter]!);
  });
  return newTuple([new PyBytes(Buffer.from(decoded, 'latin1')), bytes.length]);
});

// ------------------------------------------------------------ native codecs: by tables, and none at all

define('readbuffer_encode(data, errors=None, /)', (data: Value) => {
  const bytes = textOf(data) === null ? requireBuffer(data) : encodeText(textOf(data)!);
  return newTuple([new PyBytes(bytes.slice()), bytes.length]);
});
define('charmap_build(map, /)', (map: Value) => {
  const table = new PyDict();
  [...requireText(map, 'charmap_build')].forEach((char, byte) => {
    if (char !== '\ufffe') table.set(char.codePointAt(0)!, byte);
  });
  return table;
});

function mapped(table: Value, key: Value): Slot {
  if (table instanceof PyDict) return table.get(key);
  try {
    return getItem(table, key);
  } catch (error) {
    if (!isInstanceOfName(error, 'LookupError')) throw error;
    return null;
  }
}

define('charmap_encode(str, errors=None, mapping=None, /)', (given: Value, errors: Value, table: Value) => {
  const text = requireText(given, 'charmap_encode');
  if (table === None) return newTuple([new PyBytes(encodeText(text, 'latin-1', handlerName(errors))), textLength(text)]);
  const chars = [...text];
  const out: number[] = [];
  const put = (char: string): boolean => {
    const target = mapped(table, char.codePointAt(0)!);
    if (target === null || target === None) return false;
    const byte = intOf(target);
    if (byte !== null) out.push(Number(byte));
    else out.push(...requireBuffer(target));
    return true;
  };
  for (let at = 0; at < chars.length; at++) {
    if (put(chars[at]!)) continue;
    let end = at + 1;
    while (end < chars.length && (mapped(table, chars[end]!.codePointAt(0)!) ?? None) === None) end++;
    const raise = (): unknown => newError('UnicodeEncodeError', 'charmap', text, at, end, 'character maps to <undefined>');
    const replacement = encodeHandler(handlerName(errors))({ encoding: 'charmap', text, start: at, end }, raise);
    if (typeof replacement === 'string') for (const char of replacement) if (!put(char)) throw raise();
    if (typeof replacement !== 'string') out.push(...replacement);
    at = end - 1;
  }
  return newTuple([new PyBytes(Uint8Array.from(out)), chars.length]);
});

define('charmap_decode(data, errors=None, mapping=None, /)', (data: Value, errors: Value, table: Value) => {
  const bytes = requireBuffer(data);
  if (table === None) return newTuple([decodeBytes(bytes, 'latin-1', handlerName(errors), (shown) => new PyBytes(shown)), bytes.length]);
  const chars = textOf(table) === null ? null : [...textOf(table)!];
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const char = chars === null ? charOf(mapped(table, bytes[at]!)) : chars[bytes[at]!];
    if (char !== undefined && char !== null && char !== '\ufffe') {
      pieces.push(char);
      at++;
      continue;
    }
    const start = at;
    const { text, resume } = decodeHandler(handlerName(errors))({ encoding: 'charmap', bytes, start, end: start + 1 }, () =>
      newError('UnicodeDecodeError', 'charmap', new PyBytes(bytes.slice()), start, start + 1, 'character maps to <undefined>'));
    pieces.push(text);
    at = resume;
  }
  return newTuple([pieces.join(''), bytes.length]);
});

function charOf(target: Slot): string | null {
  if (target === null || target === None) return null;
  const code = intOf(target);
  return code === null ? textOf(target) : String.fromCodePoint(Number(code));
}
