/** The compiler's product: a code object as plain data, before Python objects are made of it. */
import type { ConstantValue } from './constant.ts';

export interface CodeConstant {
  readonly type: 'code';
  readonly value: CodeRecord;
}

export type AnyConstant = ConstantValue | CodeConstant;

/** Fields as CPython's `co_` attributes; the three tables are in CPython 3.13's encodings. */
export interface CodeRecord {
  readonly name: string;
  readonly qualname: string;
  readonly filename: string;
  readonly firstlineno: number;
  readonly argcount: number;
  readonly posonlyargcount: number;
  readonly kwonlyargcount: number;
  readonly stacksize: number;
  readonly flags: number;
  readonly names: readonly string[];
  readonly consts: readonly AnyConstant[];
  readonly localsplusnames: readonly string[];
  /** One CO_FAST_* bit set per name. */
  readonly localspluskinds: readonly number[];
  readonly code: Uint8Array;
  readonly linetable: Uint8Array;
  readonly exceptiontable: Uint8Array;
}
