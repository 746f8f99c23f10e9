/** Code objects from the JSON that tests record from CPython (format "py313-code/1"). */
import { readFileSync } from 'node:fs';
import { Ellipsis, False, float_new, CLASS_ID, None, True, type Value } from '../../../runtime/heap/index.ts';
import { CO_FAST_CELL, CO_FAST_FREE, CO_FAST_LOCAL, PyCode } from '../../../runtime/objects/machine/code.ts';
import { newTuple } from '../../../runtime/objects/values.ts';
import { PyBytes } from '../../../runtime/objects/text/bytes-object.ts';

type Position = readonly [line: number | null, endLine: number | null, column: number | null, endColumn: number | null];
type Handler = readonly [start: number, end: number, target: number, depth: number, lasti: boolean];

export interface DumpedCode {
  readonly name: string;
  readonly qualname: string;
  readonly firstlineno: number;
  readonly argcount: number;
  readonly posonlyargcount: number;
  readonly kwonlyargcount: number;
  readonly stacksize: number;
  readonly flags: number;
  readonly names: readonly string[];
  readonly varnames: readonly string[];
  readonly cellvars: readonly string[];
  readonly freevars: readonly string[];
  readonly code: string;
  readonly consts: readonly Constant[];
  readonly exctable: readonly Handler[];
  readonly positions: readonly Position[];
}
type Constant = readonly [type: string, ...rest: unknown[]];

export function loadDumped(path: string | URL, filename: string): PyCode {
  const document = JSON.parse(readFileSync(path, 'utf8')) as { readonly code: DumpedCode };
  return codeFromDump(document.code, filename);
}

export function codeFromDump(dump: DumpedCode, filename: string): PyCode {
  const cellsBeyond = dump.cellvars.filter((name) => !dump.varnames.includes(name));
  const localsplusnames = [...dump.varnames, ...cellsBeyond, ...dump.freevars];
  const kinds = localsplusnames.map((name, index) => {
    if (index >= dump.varnames.length + cellsBeyond.length) return CO_FAST_FREE;
    return (index < dump.varnames.length ? CO_FAST_LOCAL : 0) | (dump.cellvars.includes(name) ? CO_FAST_CELL : 0);
  });
  return new PyCode({
    ...dump,
    filename,
    consts: dump.consts.map((constant) => constantValue(constant, filename)),
    localsplusnames,
    localspluskinds: Uint8Array.from(kinds),
    code: bytesFromHex(dump.code),
    linetable: encodePositions(dump.positions, dump.firstlineno),
    exceptiontable: encodeHandlers(dump.exctable),
  });
}

function constantValue([type, first]: Constant, filename: string): Value {
  switch (type) {
    case 'None':
      return None;
    case 'Ellipsis':
      return Ellipsis;
    case 'bool':
      return first === true ? True : False;
    case 'int':
      return intValue(BigInt(first as string));
    case 'float':
      return float_new(CLASS_ID.float, new DataView(bytesFromHex(first as string).buffer).getFloat64(0));
    case 'str':
      return first as string;
    case 'bytes':
      return new PyBytes(bytesFromHex(first as string));
    case 'tuple':
      return newTuple((first as Constant[]).map((item) => constantValue(item, filename)));
    case 'code':
      return codeFromDump(first as DumpedCode, filename);
    default:
      throw new Error(`a test needs a constant of type ${type}`);
  }
}

function intValue(value: bigint): Value {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function bytesFromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

/** Always the long form: the decoder's other forms have tests of their own. */
export function encodePositions(positions: readonly Position[], firstlineno: number): Uint8Array {
  const bytes: number[] = [];
  let line = firstlineno;
  for (let start = 0; start < positions.length; ) {
    const position = positions[start]!;
    let end = start + 1;
    while (end < positions.length && end - start < 8 && String(positions[end]) === String(position)) end++;
    const kind = position[0] === null ? 15 : position[2] === null ? 13 : 14;
    bytes.push(0x80 | (kind << 3) | (end - start - 1));
    if (kind !== 15) {
      pushVarint(bytes, signed(position[0]! - line));
      line = position[0]!;
    }
    if (kind === 14) {
      pushVarint(bytes, position[1]! - line);
      pushVarint(bytes, position[2]! + 1);
      pushVarint(bytes, position[3]! + 1);
    }
    start = end;
  }
  return Uint8Array.from(bytes);
}

function signed(value: number): number {
  return value < 0 ? (-value << 1) | 1 : value << 1;
}

function pushVarint(bytes: number[], value: number): void {
  for (; value >= 64; value >>>= 6) bytes.push((value & 63) | 64);
  bytes.push(value);
}

export function encodeHandlers(handlers: readonly Handler[]): Uint8Array {
  const bytes: number[] = [];
  for (const [start, end, target, depth, lasti] of handlers) {
    const first = bytes.length;
    for (const value of [start / 2, (end - start) / 2, target / 2, (depth << 1) | (lasti ? 1 : 0)]) pushBigEndian(bytes, value);
    bytes[first]! |= 0x80;
  }
  return Uint8Array.from(bytes);
}

function pushBigEndian(bytes: number[], value: number): void {
  const groups = [value & 63];
  for (let rest = value >>> 6; rest > 0; rest >>>= 6) groups.unshift((rest & 63) | 64);
  bytes.push(...groups);
}
