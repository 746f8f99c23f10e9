/**
 * The module around a linked function. What compiled code calls has two ways in besides: `run`, by which JavaScript enters it with the slots of a frame that is there, and `call`, by which the
 * functions of other modules do.
 */
import { TYPE_GROUP, TYPE_INDEX } from '../../generated/stencils/stencils.ts';
import { FIRST_TYPE, WRAPPER, type Imports } from './imports.ts';
import type { Plan } from './plan.ts';
import { ROOM_AT, TOP_AT } from './records.ts';
import { joined, pad, section, signed, text, unsigned, vector } from './wasm-bytes.ts';

export interface Body {
  readonly name: string;
  /** Declarations of its locals, and its code without the `end`. */
  readonly locals: readonly number[];
  readonly code: number[];
  /** Where it calls itself, by a number that is known only when all that is imported is. */
  readonly calls: readonly number[];
}

export function moduleOf({ entry, pieces }: Plan, imports: Imports, { name, locals, code, calls }: Body): Uint8Array<ArrayBuffer> {
  const slots = entry?.slots ?? [];
  const wrappers = entry === null ? [] : [runWrapper(slots, imports), callWrapper(slots.length, imports)];
  const calleeType = entry === null ? 0 : imports.typeOfCallee(slots.length);
  const hasTable = pieces.some((piece) => piece.kind === 'run' && piece.place !== null);
  const group = [...TYPE_GROUP.matchAll(/../g)].map(([pair]) => parseInt(pair, 16));
  const types = imports.signatures.map(([params, results]) => [0x60, ...vector(params.map((each) => [each])), ...vector(results.map((each) => [each]))]);
  const ownType = entry === null ? FIRST_TYPE : FIRST_TYPE + types.length;
  if (entry !== null) types.push([0x60, ...vector(parameterTypes(slots.length)), ...vector([[0x6f]])]);
  const number = imports.functions.length;
  for (const at of calls) pad(code, at, number);
  const functions = entry === null ? [ownType] : [ownType, FIRST_TYPE + WRAPPER, FIRST_TYPE + calleeType];
  const exports = entry === null ? [exported('run', number)] : [exported('run', number + 1), exported('call', number + 2)];
  const others = wrappers.flatMap((wrapper) => [...unsigned(wrapper.length), ...wrapper]);
  const head = [...unsigned(functions.length), ...unsigned(locals.length + code.length + 1), ...locals];
  return joined([
    0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, [...unsigned(1 + types.length), ...group, ...types.flat()]),
    ...section(2, vector(importsOf(imports, hasTable))),
    ...section(3, vector(functions.map(unsigned))),
    ...section(7, vector(exports)),
    10, ...unsigned(head.length + code.length + 1 + others.length), ...head,
  ], code, [0x0b, ...others, ...section(0, [...text('name'), ...section(1, vector([[...unsigned(number), ...text(name)]]))])]);
}

function importsOf({ functions, functionTypes, globals }: Imports, hasTable: boolean): number[][] {
  return [
    ...functions.map((name, index) => [...text('t'), ...text(name), 0x00, ...unsigned(FIRST_TYPE + functionTypes[index]!)]),
    ...globals.map((name) => [...text('t'), ...text(name), 0x03, name.startsWith('site ') ? 0x7f : 0x6f, 0x00]),
    [...text('t'), ...text('memory'), 0x02, 0x00, 0x01],
    ...(hasTable ? [[...text('t'), ...text('table'), 0x01, 0x70, 0x00, 0x00]] : []),
  ];
}

function exported(name: string, number: number): number[] {
  return [...text(name), 0x00, ...unsigned(number)];
}

/** `OWN_PARAMETERS` behind the slots. */
function parameterTypes(slots: number): number[][] {
  const array = [0x63, ...signed(TYPE_INDEX['slots']!)];
  return [...Array.from({ length: slots }, () => [0x6f]), [0x7f], [0x7f], array, array];
}

function runWrapper(slots: readonly number[], imports: Imports): number[] {
  const body = [0];
  for (const slot of slots) body.push(0x41, ...signed(slot), 0x10, ...imports.function('load'));
  for (const at of [TOP_AT, ROOM_AT]) body.push(0x41, ...signed(at), 0x28, 2, 0);
  return [...body, ...withArrays(imports)];
}

function callWrapper(slots: number, imports: Imports): number[] {
  return [0, ...Array.from({ length: slots + 2 }, (_, index) => [0x20, ...unsigned(index)]).flat(), ...withArrays(imports)];
}

/** The rest of its parameters, and the call. */
function withArrays(imports: Imports): number[] {
  return [...imports.arrayOf('constants'), ...imports.arrayOf('records'), 0x10, ...unsigned(imports.functions.length), 0x0b];
}
