/**
 * Fused helpers: one Wasm function that does what an instruction's micro-ops do on their common path, guards included.
 * Three accessor calls from tier 1 cost 28 ns, one such call 10 (decision D2). The function gives up (NULL, or 0 where there is
 * no result) before it has changed anything, and the instruction is then done in TypeScript from the same point on.
 *
 * Which instructions have one is derived: `fuse` tries, and returns its reason where it cannot.
 */
import type { InstructionModel, Model, PartModel, Statement, UopModel } from '../model/model.ts';
import { castOrGiveUp, newFragment } from './fragment.ts';
import type { Fragment } from './fragment.ts';
import type { HeapTypes } from './layouts.ts';
import { compileStatements } from './compile-statement.ts';
import type { StatementScope } from './compile-statement.ts';
import { anyOf, EXTERN, get, I32, NotExpressible, wasmType } from './terms.ts';
import type { Rep, Term } from './terms.ts';
import { comment } from '../wat/wat.ts';
import type { Wat } from '../wat/wat.ts';

export type FusedArgument =
  | { readonly kind: 'value'; readonly id: number }
  | { readonly kind: 'cache'; readonly part: number; readonly index: number }
  | { readonly kind: 'oparg' };

export interface Fused {
  readonly name: string;
  /** It does the micro-ops from this part on; those before it are checks, done in TypeScript. */
  readonly fromPart: number;
  /** Up to but not including this part. If that is not all of them, it does checks only. */
  readonly toPart: number;
  readonly arguments: readonly {
    readonly name: string;
    readonly type: string;
    readonly argument: FusedArgument;
  }[];
  /** The value that it returns; null: it returns 1. */
  readonly result: number | null;
  /** It does the whole instruction, and declines only where a check fails: nothing else need be tried. */
  readonly isExact: boolean;
  /** It only checks, and knows heap structs alone: what it declines may still pass the checks in TypeScript (a dict, a str). */
  readonly declinesHostObjects: boolean;
  readonly wat: Wat;
}

type UopPart = Extract<PartModel, { kind: 'uop' }>;

/** The helper, or the reason why there is none. */
export function fuse(model: Model, types: HeapTypes, instruction: InstructionModel): Fused | string {
  const uops = new Map(model.uops.map((uop) => [uop.name, uop]));
  let reason: string | null = null;
  for (const [position, part] of instruction.parts.entries()) {
    if (part.kind !== 'uop') continue;
    for (const to of ends(instruction, uops, position)) {
      const fused = fuseParts(model, types, instruction, uops, position, to);
      if (typeof fused !== 'string') return fused;
      reason ??= fused;
    }
    if (!onlyChecks(uops.get(part.uop)!)) break;
  }
  return reason ?? 'it has no micro-ops';
}

/** Nothing but checks and lets for them: done before the helper, it leaves nothing to undo. */
function onlyChecks(uop: UopModel): boolean {
  const harmless = (statement: Statement): boolean =>
    statement.kind === 'check' || statement.kind === 'let' || statement.kind === 'drop';
  return uop.body.every(harmless) && uop.outputs.every((output) => output.keeps !== null);
}

/** All parts; failing that, as many checks as possible. */
function ends(instruction: InstructionModel, uops: ReadonlyMap<string, UopModel>, from: number): number[] {
  const all = instruction.parts.length;
  let to = from;
  while (to < all && isHarmless(instruction.parts[to]!, uops)) to++;
  return [
    all,
    ...Array.from({ length: Math.min(to, all - 1) - from }, (_, back) => Math.min(to, all - 1) - back),
  ];
}

function isHarmless(part: PartModel, uops: ReadonlyMap<string, UopModel>): boolean {
  return part.kind === 'cache' || onlyChecks(uops.get(part.uop)!);
}

function fuseParts(
  model: Model,
  types: HeapTypes,
  instruction: InstructionModel,
  uops: ReadonlyMap<string, UopModel>,
  from: number,
  to: number,
): Fused | string {
  const parts = [...instruction.parts.entries()].filter(
    (entry): entry is [number, UopPart] => entry[0] >= from && entry[0] < to && entry[1].kind === 'uop',
  );
  const whole = to === instruction.parts.length;
  const made = whole ? instruction.outputs.filter((id) => isMadeFrom(instruction, id, from)) : [];
  try {
    const results = made.filter(
      (id) => instruction.values.find((value) => value.id === id)!.type.kind !== 'null',
    );
    if (results.length > 1) return 'it makes more than one value';
    const result = results[0] ?? null;
    const failure: Wat = result === null ? ['i32.const', '0'] : ['ref.null', 'noextern'];
    const builder = newBuilder(newFragment(types, failure), instruction, layoutsChecked(types, instruction, uops, parts));
    for (const [position, part] of parts) compilePart(builder, uops.get(part.uop)!, part, position);
    const value = result === null ? (['i32.const', '1'] as Wat) : builder.results.get(result);
    if (value === undefined || value === null) return 'its result is not made on the common path';
    if (!touchesHeap(builder.fragment.statements))
      return 'it touches no heap struct: TypeScript does it without a call';
    const name = `fused_${instruction.name}`;
    return {
      name,
      fromPart: from,
      toPart: to,
      arguments: builder.args,
      result,
      isExact: whole && builder.fragment.isExact(),
      declinesHostObjects: !whole && !parts.some(([, part]) => narrowsToStruct(types, uops.get(part.uop)!)),
      wat: functionForm(model, instruction, name, builder, result, value),
    };
  } catch (error) {
    if (error instanceof NotExpressible) return error.message;
    throw error;
  }
}

/** Its check passes for structs of one layout only. */
function narrowsToStruct(types: HeapTypes, uop: UopModel): boolean {
  return uop.outputs.some(({ type }) => type.kind === 'declared' && types.layouts.some((layout) => layout.name === type.name));
}

function isMadeFrom(instruction: InstructionModel, id: number, from: number): boolean {
  const { source } = instruction.values.find((value) => value.id === id)!;
  return source.kind === 'part' && source.part >= from;
}

interface Builder {
  readonly fragment: Fragment;
  readonly instruction: InstructionModel;
  /** Values of the stack that a check will find to be of a layout. */
  readonly layouts: ReadonlyMap<number, string>;
  readonly args: { name: string; type: string; argument: FusedArgument }[];
  /** The instruction's values, by id. */
  readonly values: Map<number, Term>;
  readonly results: Map<number, Wat | null>;
}

function newBuilder(fragment: Fragment, instruction: InstructionModel, layouts: ReadonlyMap<number, string>): Builder {
  return { fragment, instruction, layouts, args: [], values: new Map(), results: new Map() };
}

/** The parameter for `argument`, added where it is new. */
function parameter(builder: Builder, name: string, rep: Rep, argument: FusedArgument): Term {
  const same = JSON.stringify(argument);
  const known = builder.args.find((each) => JSON.stringify(each.argument) === same);
  if (known !== undefined) return get(known.name, rep);
  const unique = builder.args.some((each) => each.name === name) ? `${name}_${builder.args.length}` : name;
  builder.args.push({ name: unique, type: String(wasmType(rep)), argument });
  return get(unique, rep);
}

/**
 * What the checks of these parts find out about the layouts of stack values. All checks give up alike, so this one can come first: the value
 * is converted once, and what the tables say of its class needs no other test (an attribute of an instance: a third of the time less).
 */
function layoutsChecked(
  types: HeapTypes,
  instruction: InstructionModel,
  uops: ReadonlyMap<string, UopModel>,
  parts: readonly (readonly [number, UopPart])[],
): ReadonlyMap<number, string> {
  const layouts = new Map<number, string>();
  for (const [, part] of parts) {
    for (const statement of uops.get(part.uop)!.body) {
      if (statement.kind !== 'check' || statement.condition.kind !== 'is-type' || statement.condition.negated) continue;
      const { value, test } = statement.condition;
      if (value.kind !== 'input' || !types.layouts.some((layout) => layout.name === test)) continue;
      layouts.set(origin(instruction, uops, part.inputs[value.index]!), test);
    }
  }
  return layouts;
}

/** The value that this one is, passed on by the micro-ops before. */
function origin(instruction: InstructionModel, uops: ReadonlyMap<string, UopModel>, id: number): number {
  const { source } = instruction.values.find((value) => value.id === id)!;
  if (source.kind === 'stack') return id;
  const part = instruction.parts[source.part] as UopPart;
  const kept = uops.get(part.uop)!.outputs[source.output]!.keeps;
  return kept === null ? id : origin(instruction, uops, part.inputs[kept]!);
}

function compilePart(builder: Builder, uop: UopModel, part: UopPart, position: number): void {
  if (part.oparg !== null && uop.properties.usesOparg) throw new NotExpressible('an operand of its own');
  const lets = new Map<number, Term>();
  const scope: StatementScope = {
    fragment: builder.fragment,
    variable: (kind, index) => {
      if (kind === 'let') return existing(lets.get(index));
      return kind === 'input'
        ? inputTerm(builder, uop, part, index)
        : existing(builder.values.get(part.outputs[index]!));
    },
    cache: (index) => {
      const { name, units } = uop.caches[index]!;
      return parameter(builder, name, units === 4 ? EXTERN : I32, { kind: 'cache', part: position, index });
    },
    oparg: () => parameter(builder, 'oparg', I32, { kind: 'oparg' }),
    define: (kind, index, term) => {
      if (kind === 'let') lets.set(index, term);
      else builder.values.set((kind === 'input' ? part.inputs : part.outputs)[index]!, term);
    },
    produce: (output, value) => builder.results.set(part.outputs[output]!, value),
  };
  compileStatements(scope, uop.body);
  keepOutputs(builder, uop, part);
}

/** An output that is an input, narrowed or moved, keeps what is known of it. */
function keepOutputs(builder: Builder, uop: UopModel, part: UopPart): void {
  for (const [position, output] of uop.outputs.entries()) {
    const term = output.keeps === null ? undefined : builder.values.get(part.inputs[output.keeps]!);
    if (term !== undefined) builder.values.set(part.outputs[position]!, term);
  }
}

function existing(term: Term | undefined): Term {
  if (term === undefined) throw new NotExpressible('a value that is not made on this path');
  return term;
}

/** A stack value is a parameter; where an earlier check or a promise gives it a layout, it is cast once. */
function inputTerm(builder: Builder, uop: UopModel, part: UopPart, index: number): Term {
  const id = part.inputs[index]!;
  const known = builder.values.get(id);
  if (known !== undefined) return known;
  const value = builder.instruction.values.find((each) => each.id === id)!;
  if (value.run || value.source.kind !== 'stack') throw new NotExpressible('a run of the stack');
  const term = parameter(builder, value.name, EXTERN, { kind: 'value', id });
  const { type } = uop.inputs[index]!;
  const established =
    type.kind === 'declared' && builder.fragment.types.layouts.some((layout) => layout.name === type.name);
  const layout = builder.layouts.get(id);
  let cast = term;
  if (established) {
    cast = builder.fragment.keep(value.name, {
      wat: ['ref.cast', ['ref', `$${type.name}`], anyOf(term.wat)],
      rep: { kind: 'ref', type: type.name },
    });
  } else if (layout !== undefined) {
    cast = castOrGiveUp(builder.fragment, value.name, term.wat, layout);
  }
  builder.values.set(id, cast);
  return cast;
}

const HEAP = /^(?:(?:struct|array)\.|\$known_)/;

function touchesHeap(wat: Wat): boolean {
  if (typeof wat === 'string') return HEAP.test(wat);
  return wat.some(touchesHeap);
}

function functionForm(
  model: Model,
  instruction: InstructionModel,
  name: string,
  builder: Builder,
  result: number | null,
  value: Wat,
): Wat {
  return [
    'func',
    `$${name}`,
    ['export', `"${name}"`],
    ...builder.args.map((arg): Wat => ['param', `$${arg.name}`, arg.type]),
    ['result', result === null ? 'i32' : 'externref'],
    comment(`${instruction.name} ${model.path}:${instruction.span.line}`),
    ...builder.fragment.locals(),
    ...builder.fragment.statements,
    value,
  ];
}
