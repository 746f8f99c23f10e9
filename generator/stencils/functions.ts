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
  /** Behind the other parameters: the slots of a run, which the operation finds on the stack. */
  readonly run: number | null;
  /** What it throws means that it cannot do it. */
  readonly isPlain: boolean;
}

const helper = (params: readonly ValueType[], result: ValueType): FunctionSignature => ({ params, result, builtin: null, run: null, isPlain: false });
const builtin = (name: string, params: readonly ValueType[], result: ValueType): FunctionSignature => ({ params, result, builtin: name, run: null, isPlain: false });

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

/** Of what a field of an object of the host holds, by the type and the field. */
export const NUMBER_FIELD = 'number_in_';
export const OBJECT_FIELD = 'object_in_';

/** Whatever a stencil calls. */
export function functionNamed(name: string, operation: (name: string) => OperationModel): FunctionSignature {
  if (name.startsWith(TEST)) return helper(['externref'], 'truth');
  if (name.startsWith(NUMBER_FIELD) || name.startsWith(OBJECT_FIELD)) return helper(['externref'], name.startsWith(NUMBER_FIELD) ? 'i32' : 'externref');
  if (name in HELPERS) return HELPERS[name]!;
  const [own, count] = name.split(OF_RUN);
  return signatureOf(operation(own!), count === undefined ? null : Number(count))!;
}

/** Operations of an int that is held as a number. */
export const OF_INTS: Readonly<Record<string, (int: Wat) => Term>> = {
  is_safe: (int) => ({ wat: isSafe(int), rep: I32 }),
  exact_float: (int) => ({ wat: ['f64.convert_i64_s', int], rep: F64 }),
};

/** Between the name of an operation and the length of the run that it is given. */
export const OF_RUN = '/';

/** null: it wants a frame, raises, or runs Python code, all of which a stencil cannot do. `run`: the length of its last parameter, if that is one. */
export function signatureOf({ params, result, raises, escapes, reads, writes, isPlain }: OperationModel, run: number | null): FunctionSignature | null {
  const ofFrame = (what: string): boolean => what === 'frame' || what === 'locals';
  if (raises || escapes || reads.some(ofFrame) || writes.some(ofFrame) || params.some(({ out }) => out)) return null;
  const single = run === null ? params : params.slice(0, -1);
  const types = [...single.map(({ type }) => (isTruth(type) ? null : valueType(type))), ...Array<ValueType>(run ?? 0).fill('externref')];
  const returned = result.kind === 'void' ? null : valueType(result);
  if (types.includes(null) || (returned === null && result.kind !== 'void')) return null;
  return { params: types as ValueType[], result: returned, builtin: null, run, isPlain };
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
