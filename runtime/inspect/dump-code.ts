/**
 * Code objects as JSON, the form "py313-code/1" in which compilers of CPython 3.13's bytecode are compared.
 * All offsets are bytes into the code; columns are 0-based UTF-8 offsets; what CPython leaves out is null.
 */
import {
  float_value,
  is_none,
  is_bool,
  is_float,
  is_tuple,
  is_ellipsis,
  True,
  type Value,
} from '../heap/index.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { positionRanges } from '../objects/machine/code-positions.ts';
import { CO_FAST_CELL, CO_FAST_FREE, CO_FAST_LOCAL, PyCode } from '../objects/machine/code.ts';
import { PyComplex } from '../objects/numbers/complex-object.ts';
import { decodeExceptionTable, HANDLER_STRIDE } from '../objects/machine/exception-table.ts';
import { PyFrozenSet } from '../objects/containers/set-object.ts';
import { tupleItems } from '../objects/values.ts';

export const FORMAT = 'py313-code/1';

export type ConstantDump =
  | readonly ['None' | 'Ellipsis']
  | readonly ['bool', boolean]
  | readonly ['int' | 'float' | 'str' | 'bytes', string]
  | readonly ['complex', string, string]
  | readonly ['tuple' | 'frozenset', readonly ConstantDump[]]
  | readonly ['code', CodeDump];

export interface CodeDump {
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
  /** Lower-case hexadecimal, caches included. */
  readonly code: string;
  readonly consts: readonly ConstantDump[];
  /** start, end (exclusive), target, depth, lasti */
  readonly exctable: readonly (readonly [number, number, number, number, boolean])[];
  /** start, end (exclusive), line */
  readonly lines: readonly (readonly [number, number, number | null])[];
  /** One per code unit: line, end line, column, end column. */
  readonly positions: readonly (readonly (number | null)[])[];
}

export interface ErrorDump {
  readonly type: string;
  readonly msg: string;
  readonly lineno: number | null;
  readonly offset: number | null;
  readonly end_lineno: number | null;
  readonly end_offset: number | null;
}

export type Document =
  | { readonly format: typeof FORMAT; readonly code: CodeDump }
  | { readonly format: typeof FORMAT; readonly error: ErrorDump };

export function codeDocument(code: PyCode): Document {
  return { format: FORMAT, code: dumpCode(code) };
}

export function errorDocument({ type, msg, lineno, offset, end_lineno, end_offset }: ErrorDump): Document {
  return { format: FORMAT, error: { type, msg, lineno, offset, end_lineno, end_offset } };
}

export function dumpCode(code: PyCode): CodeDump {
  const ofKind = (kind: number): string[] =>
    code.localsplusnames.filter((_, index) => code.localspluskinds[index]! & kind);
  return {
    name: code.name,
    qualname: code.qualname,
    firstlineno: code.firstlineno,
    argcount: code.argcount,
    posonlyargcount: code.posonlyargcount,
    kwonlyargcount: code.kwonlyargcount,
    stacksize: code.stacksize,
    flags: code.flags,
    names: code.names,
    varnames: ofKind(CO_FAST_LOCAL),
    cellvars: ofKind(CO_FAST_CELL),
    freevars: ofKind(CO_FAST_FREE),
    code: hex(code.code),
    consts: code.consts.map(dumpConstant),
    exctable: dumpHandlers(code.exceptiontable),
    ...dumpPositions(code),
  };
}

function dumpConstant(value: Value): ConstantDump {
  if (typeof value === 'string') return ['str', value];
  if (typeof value === 'number' || typeof value === 'bigint') return ['int', String(value)];
  if (value instanceof PyCode) return ['code', dumpCode(value)];
  if (value instanceof PyBytes) return ['bytes', hex(value.bytes)];
  if (value instanceof PyComplex) return ['complex', floatHex(value.real), floatHex(value.imag)];
  if (value instanceof PyFrozenSet) return ['frozenset', sortedByText(value.members().map(dumpConstant))];
  if (is_none(value)) return ['None'];
  if (is_ellipsis(value)) return ['Ellipsis'];
  if (is_bool(value)) return ['bool', value === True];
  if (is_float(value)) return ['float', floatHex(float_value(value))];
  if (is_tuple(value)) return ['tuple', tupleItems(value).map(dumpConstant)];
  throw new Error('a code object holds a constant of an unexpected type');
}

function sortedByText(items: readonly ConstantDump[]): ConstantDump[] {
  const keyed = items.map((item) => ({ item, key: JSON.stringify(item) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function floatHex(value: number): string {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  return hex(bytes);
}

function dumpHandlers(table: Uint8Array): CodeDump['exctable'] {
  const numbers = decodeExceptionTable(table);
  const entries: [number, number, number, number, boolean][] = [];
  for (let at = 0; at < numbers.length; at += HANDLER_STRIDE) {
    const [start, end, target, depthAndLasti] = numbers.subarray(at, at + HANDLER_STRIDE);
    entries.push([start! * 2, end! * 2, target! * 2, depthAndLasti! >> 1, (depthAndLasti! & 1) === 1]);
  }
  return entries;
}

function dumpPositions(code: PyCode): Pick<CodeDump, 'lines' | 'positions'> {
  const lines: [number, number, number | null][] = [];
  const positions: (number | null)[][] = [];
  for (const { start, end, line, endLine, column, endColumn } of positionRanges(
    code.linetable,
    code.firstlineno,
  )) {
    for (let unit = start; unit < end; unit++) positions.push([line, endLine, column, endColumn]);
    const last = lines[lines.length - 1];
    if (last !== undefined && last[2] === line) last[1] = end * 2;
    else lines.push([start * 2, end * 2, line]);
  }
  return { lines, positions };
}
