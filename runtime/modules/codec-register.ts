/** Codecs and error handlers that programs register; the library's `encodings` package is the first of them. */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { PyException } from '../objects/exceptions/exceptions.ts';
import { lookupError, newError, typeError } from '../objects/exceptions/errors.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { nativeFunction } from '../objects/calls/native.ts';
import { call, isTrue, lookupAttr } from '../objects/protocol/protocol.ts';
import { bytesOf } from '../objects/text/bytes-arguments.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { installCodecRegister, type Codec } from '../objects/text/codecs.ts';
import { decodeHandler, encodeHandler, installErrorRegister } from '../objects/text/codec-errors.ts';
import { intOf, isTupleLike, newTuple, textOf, tupleItems } from '../objects/values.ts';

let searches: Value[] = [];
const found = new PyDict();
let hasLibrary = false;

export function registerSearch(search: Value): void {
  searches.push(search);
}

export function unregisterSearch(search: Value): void {
  searches = searches.filter((each) => each !== search);
  found.clear();
}

/** The CodecInfo of an encoding; raises LookupError. */
export function lookupCodec(encoding: string): Value {
  const name = encoding.toLowerCase().replaceAll(' ', '-');
  const known = found.getStr(name);
  if (known !== null) return known;
  if (!hasLibrary) {
    hasLibrary = true;
    hooks.importModule('encodings', None, None, None, 0);
  }
  for (const search of searches) {
    const info = call(search, [name.replaceAll('-', '_')]);
    if (info === None) continue;
    if (!isTupleLike(info) || tupleItems(info).length !== 4) throw typeError('codec search functions must return 4-tuples');
    found.setStr(name, info);
    return info;
  }
  throw lookupError(`unknown encoding: ${encoding}`);
}

/** A codec of the register as str.encode and bytes.decode need it. */
function findInRegister(encoding: string): Codec | null {
  const info = lookupOrNull(encoding);
  if (info === null) return null;
  const [encode, decode] = tupleItems(info) as [Value, Value];
  const isText = lookupAttr(info, '_is_text_encoding');
  if (isText !== null && !isTrue(isText)) return { name: encoding, encode: refuse, decode: refuse, wholeText: noText(encoding) };
  return { name: encoding, encode: refuse, decode: refuse, wholeText: { encode: wholeEncoder(encode), decode: wholeDecoder(decode) } };
}

/** What codecs.encode and codecs.decode are for. */
function noText(encoding: string): Codec['wholeText'] {
  const refusal = (verb: string) => (): never => {
    throw lookupError(`'${encoding}' is not a text encoding; use codecs.${verb}() to handle arbitrary codecs`);
  };
  return { encode: refusal('encode'), decode: refusal('decode') };
}

function refuse(): never {
  throw new Error('a codec of the library does the whole text at once');
}

function lookupOrNull(encoding: string): Value | null {
  try {
    return lookupCodec(encoding);
  } catch (error) {
    if (error instanceof PyException && error.type.name === 'LookupError') return null;
    throw error;
  }
}

const wholeEncoder = (encode: Value) => (text: string, errors: string): Uint8Array => {
  const result = call(encode, [text, errors]);
  const bytes = isTupleLike(result) ? bytesOf(tupleItems(result)[0]!) : null;
  if (bytes === null) throw typeError("encoder must return a tuple (object, integer)");
  return bytes;
};

const wholeDecoder = (decode: Value) => (bytes: Uint8Array, errors: string): string => {
  const result = call(decode, [new PyBytes(bytes.slice()), errors]);
  const text = isTupleLike(result) ? textOf(tupleItems(result)[0]!) : null;
  if (text === null) throw typeError('decoder must return a tuple (object, integer)');
  return text;
};

installCodecRegister(findInRegister);

// ------------------------------------------------------------ error handlers

const handlers = new PyDict();
/** The native ones as functions, made when somebody asks. */
const nativeHandlers = new PyDict();
const NATIVE = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape', 'surrogatepass'];

export function registerHandler(name: string, handler: Value): void {
  handlers.setStr(name, handler);
}

export function lookupHandler(name: string): Value {
  const known = handlers.getStr(name) ?? nativeHandlers.getStr(name);
  if (known !== null) return known;
  if (!NATIVE.includes(name)) throw lookupError(`unknown error handler name '${name}'`);
  const handler = nativeFunction(`${name}_errors(exc, /)`, (error: Value) => handleNatively(name, error));
  nativeHandlers.setStr(name, handler);
  return handler;
}

/** What a native handler makes of an exception: the replacement, and where to go on. */
function handleNatively(name: string, given: Value): Value {
  if (!(given instanceof PyException)) throw typeError('codec must pass exception instance');
  if (name === 'strict') throw given;
  const { object, start, end, encoding } = given.fields;
  const [from, to] = [Number(intOf(start ?? 0)), Number(intOf(end ?? 0))];
  const raise = (): unknown => given;
  if (given.type.name === 'UnicodeDecodeError') {
    const { text, resume } = decodeHandler(name)({ encoding: textOf(encoding!) ?? '', bytes: bytesOf(object!)!, start: from, end: to }, raise);
    return newTuple([text, resume]);
  }
  if (given.type.name === 'UnicodeTranslateError') return newTuple([name === 'replace' ? '\ufffd'.repeat(to - from) : '', to]);
  const replacement = encodeHandler(name)({ encoding: textOf(encoding!) ?? '', text: textOf(object!)!, start: from, end: to }, raise);
  return newTuple([typeof replacement === 'string' ? replacement : new PyBytes(replacement), to]);
}

/** Asks a registered handler; null if there is none of that name. */
function encodeByHandler(name: string): ReturnType<typeof encodeHandler> | null {
  const handler = handlers.getStr(name);
  if (handler === null) return null;
  return (_problem, raise) => {
    const [replacement] = answer(handler, raise());
    const text = textOf(replacement);
    const bytes = text === null ? bytesOf(replacement) : null;
    if (text === null && bytes === null) throw typeError('encoding error handler must return (str/bytes, int) tuple');
    return text ?? bytes!;
  };
}

function decodeByHandler(name: string): ReturnType<typeof decodeHandler> | null {
  const handler = handlers.getStr(name);
  if (handler === null) return null;
  return ({ bytes }, raise) => {
    const [replacement, place] = answer(handler, raise());
    const text = textOf(replacement);
    const at = Number(intOf(place));
    if (text === null) throw typeError('decoding error handler must return (str, int) tuple');
    const resume = at < 0 ? at + bytes.length : at;
    if (resume < 0 || resume > bytes.length) throw newError('IndexError', `position ${at} from error handler out of bounds`);
    return { text, resume };
  };
}

function answer(handler: Value, error: unknown): [Value, Value] {
  const result = call(handler, [error as Value]);
  const items = isTupleLike(result) ? tupleItems(result) : [];
  if (items.length !== 2 || intOf(items[1]!) === null) throw typeError('encoding error handler must return (str/bytes, int) tuple');
  return items as [Value, Value];
}

installErrorRegister({ encode: encodeByHandler, decode: decodeByHandler });
