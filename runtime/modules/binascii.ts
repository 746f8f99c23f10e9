/** The module binascii. */
import type { Slot, Value } from '../heap/value.ts';
import { typeError, valueError } from '../objects/exceptions/errors.ts';
import { makeException } from '../objects/exceptions/exceptions.ts';
import { exceptionType } from '../objects/exceptions/exception-base.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { callMethod, index, indexNumber, isTrue, typeName } from '../objects/protocol/protocol.ts';
import { bytesOf } from '../objects/text/bytes-arguments.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { textOf } from '../objects/values.ts';
import '../objects/value-types.ts';
import { newExceptionType } from './module-tools.ts';

export const binasciiModule: PyModule = newModule('binascii', 'Conversion between binary data and ASCII');

const errorType = newExceptionType('binascii.Error', 'ValueError', [exceptionType('ValueError')]);
binasciiModule.dict.setStr('Error', errorType);
binasciiModule.dict.setStr('Incomplete', newExceptionType('binascii.Incomplete'));
const failure = (message: string): object => makeException(errorType, [message]);

function data(x: Value): Uint8Array {
  const bytes = bytesOf(x);
  if (bytes === null) throw typeError(`a bytes-like object is required, not '${typeName(x)}'`);
  return bytes;
}

/** Bytes, or text of ASCII characters. */
function asciiData(x: Value): Uint8Array {
  const text = textOf(x);
  if (text === null) {
    const bytes = bytesOf(x);
    if (bytes === null) throw typeError(`argument should be bytes, buffer or ASCII string, not '${typeName(x)}'`);
    return bytes;
  }
  if (/[^\0-\x7f]/.test(text)) throw valueError('string argument should contain only ASCII characters');
  return Buffer.from(text, 'latin1');
}

const toBytes = (text: string): PyBytes => new PyBytes(Buffer.from(text, 'latin1'));

// ------------------------------------------------------------ hexadecimal

for (const name of ['hexlify', 'b2a_hex']) {
  builtin(binasciiModule, `${name}(data, sep=NULL, bytes_per_sep=1)`, (given: Value, separator: Slot, step: Value) => {
    const bytes = new PyBytes(data(given).slice());
    return toBytes(textOf(separator === null ? callMethod(bytes, 'hex') : callMethod(bytes, 'hex', separator, step))!);
  });
}
for (const name of ['unhexlify', 'a2b_hex']) {
  builtin(binasciiModule, `${name}(hexstr, /)`, (given: Value) => {
    const text = Buffer.from(asciiData(given)).toString('latin1');
    if (text.length % 2 !== 0) throw failure('Odd-length string');
    if (!/^[0-9a-fA-F]*$/.test(text)) throw failure('Non-hexadecimal digit found');
    return new PyBytes(Buffer.from(text, 'hex'));
  });
}

// ------------------------------------------------------------ base 64

builtin(binasciiModule, 'b2a_base64(data, /, *, newline=True)', (given: Value, newline: Value) => {
  return toBytes(Buffer.from(data(given)).toString('base64') + (isTrue(newline) ? '\n' : ''));
});

const PAD = 61;
const digitOf = new Int8Array(256).fill(-1);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((char, value) => (digitOf[char.charCodeAt(0)] = value));

builtin(binasciiModule, 'a2b_base64(data, /, *, strict_mode=False)', (given: Value, strict: Value) => new PyBytes(decodeBase64(asciiData(given), isTrue(strict))));

/** Leniently: what is no digit is skipped. Strictly: it is an error, as is what follows the padding. */
function decodeBase64(input: Uint8Array, isStrict: boolean): Uint8Array {
  if (isStrict && input[0] === PAD) throw failure('Leading padding not allowed');
  const out: number[] = [];
  let [place, left, pads, isPadded] = [0, 0, 0, false];
  for (let at = 0; at < input.length; at++) {
    const byte = input[at]!;
    if (byte === PAD) {
      isPadded = true;
      if (place >= 2 && place + ++pads >= 4) {
        if (isStrict && at + 1 < input.length) throw failure(input[at + 1] === PAD ? 'Excess padding not allowed' : 'Excess data after padding');
        return Uint8Array.from(out);
      }
      if (isStrict && place < 2) throw failure('Discontinuous padding not allowed');
      continue;
    }
    const digit = digitOf[byte]!;
    if (digit < 0) {
      if (isStrict) throw failure('Only base64 data is allowed');
      continue;
    }
    if (isStrict && isPadded) throw failure('Discontinuous padding not allowed');
    pads = 0;
    if (place > 0) out.push(((left << (2 * place)) | (digit >> (6 - 2 * place))) & 0xff);
    left = digit & ((1 << (6 - 2 * place)) - 1);
    place = (place + 1) % 4;
    if (place === 0) left = 0;
    else left = digit;
  }
  if (place === 0) return Uint8Array.from(out);
  const message = place === 1 ? `Invalid base64-encoded string: number of data characters (${(out.length / 3) * 4 + 1}) cannot be 1 more than a multiple of 4` : 'Incorrect padding';
  throw failure(message);
}

// ------------------------------------------------------------ check sums

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let crc = n;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

export function crc32(bytes: Uint8Array, start: number): number {
  let crc = ~start;
  for (const byte of bytes) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 0xff]!;
  return ~crc >>> 0;
}

builtin(binasciiModule, 'crc32(data, crc=0, /)', (given: Value, crc: Value) => crc32(data(given), Number(BigInt.asUintN(32, BigInt(index(crc))))));
builtin(binasciiModule, 'crc_hqx(data, crc, /)', (given: Value, start: Value) => {
  let crc = indexNumber(start) & 0xffff;
  for (const byte of data(given)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc;
});

// ------------------------------------------------------------ uuencode, quoted-printable

builtin(binasciiModule, 'b2a_uu(data, /, *, backtick=False)', (given: Value, backtick: Value) => {
  const bytes = data(given);
  if (bytes.length > 45) throw failure('At most 45 bytes at once');
  const zero = isTrue(backtick) ? '`' : ' ';
  const char = (six: number): string => (six === 0 ? zero : String.fromCharCode(six + 32));
  let text = char(bytes.length);
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b, c] = [bytes[i]!, bytes[i + 1] ?? 0, bytes[i + 2] ?? 0];
    text += char(a >> 2) + char(((a & 3) << 4) | (b >> 4)) + char(((b & 15) << 2) | (c >> 6)) + char(c & 63);
  }
  return toBytes(`${text}\n`);
});
builtin(binasciiModule, 'a2b_uu(data, /)', (given: Value) => {
  const bytes = asciiData(given);
  const six = (byte: number | undefined): number => (byte === undefined || byte === 10 || byte === 13 ? 0 : checkedSix(byte));
  const length = ((bytes[0] ?? 32) - 32) & 63;
  const out: number[] = [];
  for (let at = 1; out.length < length; at += 4) {
    const [a, b, c, d] = [six(bytes[at]), six(bytes[at + 1]), six(bytes[at + 2]), six(bytes[at + 3])];
    out.push((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d);
  }
  return new PyBytes(Uint8Array.from(out.slice(0, length)));
});
function checkedSix(byte: number): number {
  if (byte < 32 || byte > 96) throw failure('Illegal char');
  return (byte - 32) & 63;
}

builtin(binasciiModule, 'a2b_qp(data, header=False)', (given: Value, header: Value) => {
  let text = Buffer.from(asciiData(given)).toString('latin1');
  if (isTrue(header)) text = text.replaceAll('_', ' ');
  text = text.replace(/=(?:[ \t]*\r?\n|([0-9a-fA-F]{2})|$)/g, (_whole, hex?: string) => (hex === undefined ? '' : String.fromCharCode(parseInt(hex, 16))));
  return toBytes(text);
});
builtin(binasciiModule, 'b2a_qp(data, quotetabs=False, istext=True, header=False)', (given: Value, quoteTabs: Value, isText: Value, header: Value) => {
  const text = Buffer.from(data(given)).toString('latin1');
  const quoted = (code: number): string => `=${code.toString(16).toUpperCase().padStart(2, '0')}`;
  const lines = (isTrue(isText) ? text.split(/\r?\n/) : [text]).map((line) => {
    const chars = [...line].map((char, at) => {
      const code = char.charCodeAt(0);
      const isBlank = char === ' ' || char === '\t';
      if (isTrue(header) && char === ' ') return '_';
      if (isTrue(header) && char === '_') return quoted(code);
      if (char === '\r' && isTrue(isText)) return char;
      if (isBlank) return isTrue(quoteTabs) || at === line.length - 1 ? quoted(code) : char;
      return code > 126 || code === 61 || code < 33 ? quoted(code) : char;
    });
    return foldLine(chars);
  });
  return toBytes(lines.join('\n'));
});

/** Lines of at most 76 characters, an `=` at the end of all but the last. */
function foldLine(chars: readonly string[]): string {
  let [folded, width] = ['', 0];
  chars.forEach((char, at) => {
    if (width + char.length > (at === chars.length - 1 ? 76 : 75)) {
      folded += '=\n';
      width = 0;
    }
    folded += char;
    width += char.length;
  });
  return folded;
}
