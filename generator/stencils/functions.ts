/** What stencils call: the host's builtins for strings, helpers of the JIT, and operations. */
import type { OperationModel, Type } from '../model/model.ts';
import { F64, I32, type Term } from '../wasm/terms.ts';
import type { Wat } from '../wat/wat.ts';
import { isSafe } from './conversions.ts';

/** `truth`: an i32 that JavaScript returns as a boolean. */
export type ValueType = 'externref' | 'i32' | 'i64' | 'f64' | 'truth';

export interface FunctionSignature {
  readonly params: readonly ValueType[];
  readonly result: ValueType | null;
  /** Of the host's: its name among the builtins of `wasm:js-string`, which V8 inlines. */
  readonly builtin: string | null;
}

const helper = (params: readonly ValueType[], result: ValueType): FunctionSignature => ({ params, result, builtin: null });
const builtin = (name: string, params: readonly ValueType[], result: ValueType): FunctionSignature => ({ params, result, builtin: name });

/** The others are operations, by their own names. */
export const HELPERS: Readonly<Record<string, FunctionSignature>> = {
  /** Of an int that JavaScript has as a number, else NaN; of one of the others that 63 bits hold, else -2**63. */
  int_value: helper(['externref'], 'f64'),
  big_value: helper(['externref'], 'i64'),
  box_int: helper(['f64'], 'externref'),
  box_big: helper(['i64'], 'externref'),
  /** Functions of the heap module: what it knows of heap objects; 0 for others. */
  heap_type_version: helper(['externref'], 'i32'),
  heap_shared_keys_version: helper(['externref'], 'i32'),
  known_type_version: helper(['externref'], 'i32'),
  known_shared_keys_version: helper(['externref'], 'i32'),
  /** Of two of the host's objects. */
  is_same: helper(['externref', 'externref'], 'truth'),
  js_test: builtin('test', ['externref'], 'i32'),
  js_equals: builtin('equals', ['externref', 'externref'], 'i32'),
  js_length: builtin('length', ['externref'], 'i32'),
  js_concat: helper(['externref', 'externref'], 'externref'),
};

/** Of whether a value is of a type that the host has. */
export const TEST = 'test_';

/** Whatever a stencil calls. */
export function functionNamed(name: string, operation: (name: string) => OperationModel): FunctionSignature {
  if (name.startsWith(TEST)) return helper(['externref'], 'truth');
  return HELPERS[name] ?? signatureOf(operation(name))!;
}

/** Operations of an int that is held as a number. */
export const OF_INTS: Readonly<Record<string, (int: Wat) => Term>> = {
  is_safe: (int) => ({ wat: isSafe(int), rep: I32 }),
  exact_float: (int) => ({ wat: ['f64.convert_i64_s', int], rep: F64 }),
};

/** null: it wants a frame or a run of the stack, raises, or runs Python code, all of which a stencil cannot do. */
export function signatureOf({ params, result, raises, escapes, reads, writes }: OperationModel): FunctionSignature | null {
  const ofFrame = (what: string): boolean => what === 'frame' || what === 'locals';
  if (raises || escapes || reads.some(ofFrame) || writes.some(ofFrame) || params.some(({ out }) => out)) return null;
  const types = params.map(({ type }) => (isTruth(type) ? null : valueType(type)));
  const returned = result.kind === 'void' ? null : valueType(result);
  if (types.includes(null) || (returned === null && result.kind !== 'void')) return null;
  return { params: types as ValueType[], result: returned, builtin: null };
}

/** As operations write it: JavaScript's true and false. */
function isTruth(type: Type): boolean {
  return (type.kind === 'declared' && type.name === 'bool') || (type.kind === 'scalar' && type.name === 'truth');
}

function valueType(type: Type): ValueType | null {
  if (isTruth(type)) return 'truth';
  if (type.kind === 'declared') return type.name === 'frame' || type.name === 'code' ? null : 'externref';
  if (type.kind !== 'scalar' || type.name === 'i64') return null;
  return type.name === 'f64' ? 'f64' : 'i32';
}
