import { lookupError, newError } from '../exceptions/errors.ts';
import { decodeSingleByte, encodeSingleByte } from './codec-single-byte.ts';
import type { DecodeFault, EncodeFault } from './codec-errors.ts';
import { decodeEscapes, encodeEscapes } from './codec-escape.ts';
import { decodeUtf7, encodeUtf7 } from './codec-utf7.ts';
import { decodeUtf8, encodeUtf8 } from './codec-utf8.ts';
import { decodeUtf16, decodeUtf32, encodeUtf16, encodeUtf32 } from './codec-utf16.ts';
import { decodeHandler, encodeHandler } from './codec-errors.ts';

/** str.encode and bytes.decode: the codecs by name. */

export interface Codec {
  readonly name: string;
  encode(text: string, fault: EncodeFault): Uint8Array;
  decode(bytes: Uint8Array, fault: DecodeFault): string;
  /** How errors of decoding call it, where that depends on the bytes. */
  decodingName?(bytes: Uint8Array): string;
  /** Of a codec that is written in Python and handles errors itself. */
  readonly wholeText?: {
    encode(text: string, errors: string): Uint8Array;
    decode(bytes: Uint8Array, errors: string): string;
  };
}

const UTF8: Codec = { name: 'utf-8', encode: encodeUtf8, decode: decodeUtf8 };
const ASCII: Codec = {
  name: 'ascii',
  encode: (text, fault) => encodeSingleByte(text, 128, fault),
  decode: (bytes, fault) => decodeSingleByte(bytes, 128, fault),
};
const LATIN1: Codec = {
  name: 'latin-1',
  encode: (text, fault) => encodeSingleByte(text, 256, fault),
  decode: (bytes, fault) => decodeSingleByte(bytes, 256, fault),
};
const UTF8_SIG: Codec = {
  name: 'utf-8-sig',
  encode: (text, fault) => Uint8Array.of(0xef, 0xbb, 0xbf, ...encodeUtf8(text, fault)),
  decode: (bytes, fault) => decodeUtf8(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes, fault),
};

const UTF7: Codec = { name: 'utf7', encode: encodeUtf7, decode: decodeUtf7 };

const UNICODE_ESCAPE: Codec = { name: 'unicodeescape', encode: encodeEscapes, decode: decodeEscapes };

type Endian = 'little' | 'big' | 'marked';

const utf16 = (name: string, endian: Endian): Codec => ({
  name,
  encode: (text, fault) => encodeUtf16(text, endian, fault),
  decode: (bytes, fault) => decodeUtf16(bytes, endian, fault),
});
const utf32 = (name: string, endian: Endian): Codec => ({
  name,
  encode: (text, fault) => encodeUtf32(text, endian, fault),
  decode: (bytes, fault) => decodeUtf32(bytes, endian, fault),
});

const UTF16: Codec = { ...utf16('utf-16', 'marked'), decodingName: (bytes) => (bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16-be' : 'utf-16-le') };
const UTF32: Codec = { ...utf32('utf-32', 'marked'), decodingName: (bytes) => (bytes[2] === 0xfe && bytes[3] === 0xff ? 'utf-32-be' : 'utf-32-le') };

/** By name in lower case with '_' for '-' and spaces. */
const CODECS: ReadonlyMap<string, Codec> = new Map<string, Codec>([
  ['utf_8', UTF8], ['utf8', UTF8], ['u8', UTF8], ['utf', UTF8], ['cp65001', UTF8], ['utf_8_sig', UTF8_SIG],
  ['ascii', ASCII], ['us_ascii', ASCII], ['646', ASCII],
  ['latin_1', LATIN1], ['latin1', LATIN1], ['latin', LATIN1], ['l1', LATIN1], ['iso_8859_1', LATIN1], ['iso8859_1', LATIN1], ['8859', LATIN1],
  ['unicode_escape', UNICODE_ESCAPE], ['unicodeescape', UNICODE_ESCAPE],
  ['utf_7', UTF7], ['utf7', UTF7], ['u7', UTF7], ['unicode_1_1_utf_7', UTF7],
  ['utf_16', UTF16], ['utf16', UTF16], ['u16', UTF16],
  ['utf_16_le', utf16('utf-16-le', 'little')], ['utf_16_be', utf16('utf-16-be', 'big')],
  ['utf_32', UTF32], ['utf32', UTF32], ['u32', UTF32],
  ['utf_32_le', utf32('utf-32-le', 'little')], ['utf_32_be', utf32('utf-32-be', 'big')],
]);

/** A codec of the runtime's own; null if there is none of that name. */
export function findNativeCodec(encoding: string): Codec | null {
  return CODECS.get(encoding.toLowerCase().replace(/[^a-z0-9.]+/g, '_')) ?? null;
}

/** Finds codecs that are written in Python, by way of the library's register; null where there is none. */
type FindCodec = (encoding: string) => Codec | null;
let findInLibrary: FindCodec = () => null;

/** Called once by the register. */
export function installCodecRegister(find: FindCodec): void {
  findInLibrary = find;
}

/** The codec called `encoding`; raises LookupError. */
export function findCodec(encoding: string): Codec {
  const codec = findNativeCodec(encoding) ?? findInLibrary(encoding);
  if (codec === null) throw lookupError(`unknown encoding: ${encoding}`);
  return codec;
}

export function encodeText(text: string, encoding = 'utf-8', errors = 'strict'): Uint8Array {
  const codec = findCodec(encoding);
  if (codec.wholeText !== undefined) return codec.wholeText.encode(text, errors);
  return codec.encode(text, (start, end, reason) => encodeHandler(errors)(
    { encoding: codec.name, text, start, end },
    () => newError('UnicodeEncodeError', codec.name, text, start, end, reason),
  ));
}

/** `asObject` makes the Python bytes object that a UnicodeDecodeError shows. */
export function decodeBytes(bytes: Uint8Array, encoding: string, errors: string, asObject: AsBytesObject): string {
  const codec = findCodec(encoding);
  if (codec.wholeText !== undefined) return codec.wholeText.decode(bytes, errors);
  const name = codec.decodingName?.(bytes) ?? codec.name;
  return codec.decode(bytes, (start, end, reason) => decodeHandler(errors)(
    { encoding: name, bytes, start, end },
    () => newError('UnicodeDecodeError', name, asObject(bytes), start, end, reason),
  ));
}

export type AsBytesObject = (bytes: Uint8Array) => Parameters<typeof newError>[1];
