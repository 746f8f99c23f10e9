/** Decoding piece by piece: what a text stream reads may end in the middle of a character. */
import { False, None, True } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { typeError } from '../../objects/exceptions/errors.ts';
import { hooks } from '../../objects/machine/hooks.ts';
import { call, callMethod, getAttr } from '../../objects/protocol/protocol.ts';
import { PyBytes } from '../../objects/text/bytes-object.ts';
import { decodeBytes, findNativeCodec } from '../../objects/text/codecs.ts';
import { textOf } from '../../objects/values.ts';

export interface StreamDecoder {
  decode(bytes: Uint8Array, isFinal: boolean): string;
  reset(): void;
  /** Bytes of an unfinished character. */
  readonly pending: number;
}

export function streamDecoder(encoding: string, errors: string): StreamDecoder {
  const codec = findNativeCodec(encoding);
  return codec === null ? new LibraryDecoder(encoding, errors) : new NativeDecoder(codec.name, errors);
}

const NOTHING = new Uint8Array(0);

class NativeDecoder implements StreamDecoder {
  private readonly declared: string;
  private readonly errors: string;
  /** The declared encoding, or after a byte order mark the one it names. */
  private encoding: string;
  private rest: Uint8Array = NOTHING;

  constructor(encoding: string, errors: string) {
    this.declared = this.encoding = encoding;
    this.errors = errors;
  }

  get pending(): number {
    return this.rest.length;
  }

  reset(): void {
    this.rest = NOTHING;
    this.encoding = this.declared;
  }

  decode(bytes: Uint8Array, isFinal: boolean): string {
    const all = this.rest.length === 0 ? bytes : Buffer.concat([this.rest, bytes]);
    const start = this.skipMark(all, isFinal);
    if (start < 0) {
      this.rest = all.slice();
      return '';
    }
    const end = isFinal ? all.length : completeEnd(all, start, this.encoding);
    this.rest = all.slice(end);
    return start >= end ? '' : decodeBytes(all.subarray(start, end), this.encoding, this.errors, (shown) => new PyBytes(shown));
  }

  /** Where the text begins; -1 if there is too little to say. */
  private skipMark(bytes: Uint8Array, isFinal: boolean): number {
    const size = MARK_SIZES[this.encoding] ?? 0;
    if (size === 0 || (bytes.length === 0 && isFinal)) return 0;
    if (bytes.length < size && !isFinal) return -1;
    const known = MARKS.find(({ encoding, mark }) => encoding === this.encoding && mark.every((byte, i) => bytes[i] === byte));
    this.encoding = known?.becomes ?? WITHOUT_MARK[this.encoding]!;
    return known === undefined ? 0 : size;
  }
}

const MARK_SIZES: Readonly<Record<string, number>> = { 'utf-8-sig': 3, 'utf-16': 2, 'utf-32': 4 };
const WITHOUT_MARK: Readonly<Record<string, string>> = { 'utf-8-sig': 'utf-8', 'utf-16': 'utf-16-le', 'utf-32': 'utf-32-le' };
const MARKS = [
  { encoding: 'utf-8-sig', mark: [0xef, 0xbb, 0xbf], becomes: 'utf-8' },
  { encoding: 'utf-16', mark: [0xff, 0xfe], becomes: 'utf-16-le' },
  { encoding: 'utf-16', mark: [0xfe, 0xff], becomes: 'utf-16-be' },
  { encoding: 'utf-32', mark: [0xff, 0xfe, 0, 0], becomes: 'utf-32-le' },
  { encoding: 'utf-32', mark: [0, 0, 0xfe, 0xff], becomes: 'utf-32-be' },
];

/** The encoding without byte order mark that continues a text in `encoding`. */
export const continued = (encoding: string): string => WITHOUT_MARK[encoding] ?? encoding;

/** Where the last complete character ends. */
function completeEnd(bytes: Uint8Array, start: number, encoding: string): number {
  switch (encoding) {
    case 'utf-8':
      return completeUtf8(bytes, start);
    case 'utf-16-le':
    case 'utf-16-be': {
      const end = start + ((bytes.length - start) & ~1);
      const high = bytes[encoding === 'utf-16-le' ? end - 1 : end - 2];
      return end > start && high !== undefined && high >= 0xd8 && high <= 0xdb ? end - 2 : end;
    }
    case 'utf-32-le':
    case 'utf-32-be':
      return start + ((bytes.length - start) & ~3);
    default:
      return bytes.length;
  }
}

function completeUtf8(bytes: Uint8Array, start: number): number {
  for (let back = 1; back <= 3 && bytes.length - back >= start; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return size > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** A codec written in Python: its own incremental decoder. */
class LibraryDecoder implements StreamDecoder {
  private readonly decoder: Value;
  readonly pending = 0;

  constructor(encoding: string, errors: string) {
    const make = callMethod(hooks.importModule('codecs', None, None, None, 0), 'getincrementaldecoder', encoding);
    this.decoder = call(make, [errors]);
  }

  decode(bytes: Uint8Array, isFinal: boolean): string {
    const text = textOf(call(getAttr(this.decoder, 'decode'), [new PyBytes(bytes), isFinal ? True : False]));
    if (text === null) throw typeError('decoder should return a string result');
    return text;
  }

  reset(): void {
    callMethod(this.decoder, 'reset');
  }
}
