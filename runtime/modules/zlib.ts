/** The module zlib, over the host's. Compressor objects collect what they get: the host compresses a stream only asynchronously. */
import type { Value } from '../heap/value.ts';
import { exceptionType } from '../objects/exceptions/exception-base.ts';
import { makeException } from '../objects/exceptions/exceptions.ts';
import { typeError, valueError } from '../objects/exceptions/errors.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin, getset, method } from '../objects/calls/native.ts';
import { PyObject } from '../objects/object.ts';
import { index, indexNumber, typeName } from '../objects/protocol/protocol.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { bytesOf } from '../objects/text/bytes-arguments.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { boolean } from '../objects/values.ts';
import '../objects/value-types.ts';
import { crc32 } from './binascii.ts';
import { defineConstants, newExceptionType } from './module-tools.ts';

export const zlibModule: PyModule = newModule('zlib');

const host = (): typeof import('node:zlib') => process.getBuiltinModule('node:zlib');
const errorType = newExceptionType('zlib.error', 'Exception', [exceptionType('Exception')]);
const MAX_WBITS = 15;
const FINISH = 4;

defineConstants(zlibModule, {
  error: errorType, MAX_WBITS, DEFLATED: 8, DEF_MEM_LEVEL: 8, DEF_BUF_SIZE: 16384, Z_BEST_COMPRESSION: 9, Z_BEST_SPEED: 1, Z_BLOCK: 5,
  Z_DEFAULT_COMPRESSION: -1, Z_DEFAULT_STRATEGY: 0, Z_FILTERED: 1, Z_FINISH: FINISH, Z_FIXED: 4, Z_FULL_FLUSH: 3, Z_HUFFMAN_ONLY: 2,
  Z_NO_COMPRESSION: 0, Z_NO_FLUSH: 0, Z_PARTIAL_FLUSH: 1, Z_RLE: 3, Z_SYNC_FLUSH: 2, Z_TREES: 6, ZLIB_VERSION: '1.3.1', ZLIB_RUNTIME_VERSION: '1.3.1',
});

function data(x: Value): Uint8Array {
  const bytes = bytesOf(x);
  if (bytes === null) throw typeError(`a bytes-like object is required, not '${typeName(x)}'`);
  return bytes;
}

interface Options {
  readonly level?: number;
  readonly windowBits?: number;
  readonly memLevel?: number;
  readonly strategy?: number;
}

/** Negative: no header; above 15: that of gzip. */
function deflate(bytes: Uint8Array, wbits: number, options: Options): Uint8Array {
  const windowBits = Math.max(9, Math.abs(wbits > 15 ? wbits - 16 : wbits));
  const all = { ...options, windowBits };
  if (wbits < 0) return host().deflateRawSync(bytes, all);
  return wbits > 15 ? host().gzipSync(bytes, all) : host().deflateSync(bytes, all);
}

interface Inflated {
  readonly output: Uint8Array;
  /** Bytes of the input that belong to the stream. */
  readonly used: number;
}

function inflate(bytes: Uint8Array, wbits: number, finishFlush: number): Inflated {
  const options = { info: true, finishFlush } as const;
  const [{ inflateRawSync, gunzipSync, inflateSync, unzipSync }] = [host()];
  const run = wbits < 0 ? inflateRawSync : wbits > 31 ? unzipSync : wbits > 15 ? gunzipSync : inflateSync;
  const { buffer, engine } = run(bytes, options) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
  return { output: buffer, used: engine.bytesWritten };
}

const CODES: Readonly<Record<string, [number, string]>> = {
  Z_BUF_ERROR: [-5, 'incomplete or truncated stream'], Z_DATA_ERROR: [-3, ''], Z_STREAM_ERROR: [-2, 'inconsistent stream state'], Z_NEED_DICT: [2, ''],
};

function failure(error: unknown, what: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const [code, known] = CODES[String(error.code)] ?? [-3, ''];
  const detail = known === '' ? error.message : known;
  return makeException(errorType, [`Error ${code} while ${what}: ${detail}`]);
}

builtin(zlibModule, `compress(data, /, level=-1, wbits=${MAX_WBITS})`, (given: Value, level: Value, wbits: Value) => {
  const number = indexNumber(level);
  if (number < -1 || number > 9) throw makeException(errorType, ['Bad compression level']);
  return new PyBytes(deflate(data(given), indexNumber(wbits), { level: number }));
});
builtin(zlibModule, `decompress(data, /, wbits=${MAX_WBITS}, bufsize=16384)`, (given: Value, wbits: Value) => {
  try {
    return new PyBytes(inflate(data(given), indexNumber(wbits), host().constants.Z_FINISH).output);
  } catch (error) {
    throw failure(error, 'decompressing data');
  }
});
builtin(zlibModule, 'crc32(data, value=0, /)', (given: Value, value: Value) => crc32(data(given), Number(BigInt.asUintN(32, BigInt(index(value))))));
builtin(zlibModule, 'adler32(data, value=1, /)', (given: Value, value: Value) => {
  const start = Number(BigInt.asUintN(32, BigInt(index(value))));
  let [low, high] = [start & 0xffff, start >>> 16];
  for (const byte of data(given)) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return ((high << 16) | low) >>> 0;
});

// ------------------------------------------------------------ objects

class PyCompress extends PyObject {
  pieces: Uint8Array[] = [];
  wbits = MAX_WBITS;
  options: Options = {};
}

const compressType: PyType = newType('Compress', { module: 'zlib', final: true });
method(compressType, 'compress(self, data, /)', (self: PyCompress, given: Value) => {
  self.pieces.push(data(given).slice());
  return new PyBytes(new Uint8Array(0));
});
method(compressType, `flush(self, mode=${FINISH}, /)`, (self: PyCompress, mode: Value) => {
  if (indexNumber(mode) !== FINISH) return new PyBytes(new Uint8Array(0));
  const bytes = Buffer.concat(self.pieces);
  self.pieces = [];
  return new PyBytes(deflate(bytes, self.wbits, self.options));
});
method(compressType, 'copy(self, /)', (self: PyCompress) => Object.assign(new PyCompress(compressType), self, { pieces: [...self.pieces] }));

builtin(zlibModule, `compressobj(level=-1, method=8, wbits=${MAX_WBITS}, memLevel=8, strategy=0, zdict=NULL)`,
  (level: Value, _method: Value, wbits: Value, memLevel: Value, strategy: Value) => {
    const compress = new PyCompress(compressType);
    compress.wbits = indexNumber(wbits);
    compress.options = { level: indexNumber(level), memLevel: indexNumber(memLevel), strategy: indexNumber(strategy) };
    return compress;
  });

class PyDecompress extends PyObject {
  wbits = MAX_WBITS;
  /** The stream so far, and how much of its output has been handed out. */
  input: Uint8Array = new Uint8Array(0);
  given = 0;
  unused: Uint8Array = new Uint8Array(0);
  tail: Uint8Array = new Uint8Array(0);
  isOver = false;

  decompress(bytes: Uint8Array, limit: number): Uint8Array {
    if (this.isOver) {
      this.unused = Buffer.concat([this.unused, bytes]);
      return new Uint8Array(0);
    }
    this.input = Buffer.concat([this.input, bytes]);
    this.tail = new Uint8Array(0);
    const { output, isComplete, used } = this.inflated();
    const end = limit > 0 ? Math.min(output.length, this.given + limit) : output.length;
    const piece = output.subarray(this.given, end);
    this.given = end;
    this.isOver = isComplete && end === output.length;
    if (this.isOver) this.unused = this.input.subarray(used);
    // What is not handed out yet is decompressed anew from a tail that is only a token of it.
    else if (end < output.length) this.tail = Uint8Array.of(0);
    return piece;
  }

  private inflated(): Inflated & { readonly isComplete: boolean } {
    if (this.input.length === 0) return { output: this.input, used: 0, isComplete: false };
    try {
      return { ...inflate(this.input, this.wbits, host().constants.Z_FINISH), isComplete: true };
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'Z_BUF_ERROR') throw failure(error, 'decompressing data');
      return { ...inflate(this.input, this.wbits, host().constants.Z_SYNC_FLUSH), isComplete: false };
    }
  }
}

const decompressType: PyType = newType('Decompress', { module: 'zlib', final: true });
method(decompressType, 'decompress(self, data, /, max_length=0)', (self: PyDecompress, given: Value, limit: Value) => {
  const most = indexNumber(limit);
  if (most < 0) throw valueError('max_length must be non-negative');
  const bytes = data(given);
  const isTail = self.tail.length > 0 && bytes.length === self.tail.length && bytes[0] === 0;
  return new PyBytes(self.decompress(isTail ? new Uint8Array(0) : bytes, most).slice());
});
method(decompressType, 'flush(self, length=16384, /)', (self: PyDecompress) => new PyBytes(self.isOver ? new Uint8Array(0) : self.decompress(new Uint8Array(0), 0).slice()));
getset(decompressType, 'unused_data', (self: PyDecompress) => new PyBytes(self.unused));
getset(decompressType, 'unconsumed_tail', (self: PyDecompress) => new PyBytes(self.tail));
getset(decompressType, 'eof', (self: PyDecompress) => boolean(self.isOver));
builtin(zlibModule, `decompressobj(wbits=${MAX_WBITS}, zdict=NULL)`, (wbits: Value) => {
  const decompress = new PyDecompress(decompressType);
  decompress.wbits = indexNumber(wbits);
  return decompress;
});

// ------------------------------------------------------------ for gzip

const decompressorType: PyType = newType('_ZlibDecompressor', {
  module: 'zlib',
  slots: {
    tp_new: (cls, args, kwargs) => {
      const decompress = new PyDecompress(cls);
      const wbits = kwargs?.get('wbits') ?? args[0];
      if (wbits !== undefined) decompress.wbits = indexNumber(wbits);
      return decompress;
    },
    tp_init: () => undefined,
  },
});
method(decompressorType, 'decompress(self, data, max_length=-1)', (self: PyDecompress, given: Value, limit: Value) => {
  return new PyBytes(self.decompress(data(given), Math.max(0, indexNumber(limit))).slice());
});
getset(decompressorType, 'eof', (self: PyDecompress) => boolean(self.isOver));
getset(decompressorType, 'needs_input', (self: PyDecompress) => boolean(!self.isOver && self.tail.length === 0));
getset(decompressorType, 'unused_data', (self: PyDecompress) => new PyBytes(self.unused));
zlibModule.dict.setStr('_ZlibDecompressor', decompressorType);
