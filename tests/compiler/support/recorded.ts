/** Code objects in the form that record_code.py records. */
import { CO_FAST_CELL, CO_FAST_FREE, CO_FAST_LOCAL } from '../../../runtime/compiler/code-flags.ts';
import type { AnyConstant, CodeRecord } from '../../../runtime/compiler/index.ts';

export type RecordedConstant =
  | readonly ['None' | 'Ellipsis']
  | readonly ['bool', boolean]
  | readonly ['int' | 'float' | 'str' | 'bytes', string]
  | readonly ['complex', string, string]
  | readonly ['tuple' | 'frozenset', readonly RecordedConstant[]]
  | readonly ['code', RecordedCode];

/** Byte strings are hexadecimal. */
export interface RecordedCode {
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
  readonly consts: readonly RecordedConstant[];
  readonly code: string;
  readonly linetable: string;
  readonly exceptiontable: string;
}

/** type, message, line, offset, end line, end offset */
export type RecordedError = readonly [string, string, ...(number | null)[]];

export interface Recording {
  readonly code?: RecordedCode;
  readonly error?: RecordedError;
  /** line, message */
  readonly warnings: readonly (readonly [number, string])[];
}

export function recordedForm(code: CodeRecord): RecordedCode {
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
    consts: code.consts.map(recordedConstant),
    code: hex(code.code),
    linetable: hex(code.linetable),
    exceptiontable: hex(code.exceptiontable),
  };
}

function recordedConstant(constant: AnyConstant): RecordedConstant {
  switch (constant.type) {
    case 'None':
    case 'Ellipsis':
      return [constant.type];
    case 'bool':
      return ['bool', constant.value];
    case 'int':
      return ['int', String(constant.value)];
    case 'float':
      return ['float', floatHex(constant.value)];
    case 'complex':
      return ['complex', floatHex(constant.real), floatHex(constant.imag)];
    case 'str':
      return ['str', constant.value];
    case 'bytes':
      return ['bytes', hex(constant.value)];
    case 'tuple':
      return ['tuple', constant.items.map(recordedConstant)];
    case 'frozenset':
      return ['frozenset', sortedAsJson(constant.items.map(recordedConstant))];
    case 'code':
      return ['code', recordedForm(constant.value)];
    default:
      return constant satisfies never;
  }
}

/** In the order in which Python sorts their JSON texts. */
function sortedAsJson(items: readonly RecordedConstant[]): RecordedConstant[] {
  const keyed = items.map((item) => ({ item, key: pythonJson(item) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
}

/** Python separates items by comma and space, and escapes what is not ASCII. */
function pythonJson(item: RecordedConstant): string {
  const [type, ...rest] = item;
  const parts = rest.map((part) =>
    Array.isArray(part)
      ? `[${(part as RecordedConstant[]).map(pythonJson).join(', ')}]`
      : JSON.stringify(part),
  );
  const ascii = (text: string): string =>
    text.replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `[${[JSON.stringify(type), ...parts].map(ascii).join(', ')}]`;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function floatHex(value: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes.toString('hex');
}
