/** The function of an executor as WebAssembly text: of the very bytes that V8 was given, with names, and with the micro-ops that each stretch came from. */
import { printWat, type Wat } from '../../../generator/wat/wat.ts';
import type { CompiledTrace } from '../../jit/compile.ts';
import type { Linked } from '../../jit/link.ts';
import type { ExitPlan, Plan } from '../../jit/plan.ts';
import { BYTES } from '../traces/rows.ts';
import { commentsOf } from './comments.ts';
import { STRINGS } from '../../jit/module.ts';
import { decode, signature } from './decode.ts';
import { readModule, type OwnFunction, type TraceModule } from './module.ts';
import { localNames, slotName } from './names.ts';

export interface FunctionText {
  readonly name: string;
  readonly bytes: number;
  readonly wat: string;
  /** For each number that it may return: where tier 1 goes on, and what is written back. */
  readonly ways: readonly (readonly string[])[];
}

export function functionText({ parts }: Pick<CompiledTrace, 'parts'>): FunctionText {
  const { plan, linked } = parts!;
  const module = readModule(linked.bytes);
  const fields = moduleFields(module, plan, linked).map((each) => `  ${printWat(each, 2)}`);
  return { name: module.name, bytes: linked.bytes.length, wat: `(module\n${fields.join('\n')})`, ways: plan.exits.map(wayOf) };
}

/** The types, which all modules of traces begin with, are left out: `generated/heap/heap.wat` has them. */
function moduleFields(module: TraceModule, plan: Plan, linked: Linked): Wat[] {
  const functions = module.functions.map((each) => `$${importName(each, plan)}`);
  return [
    ...module.functions.map(({ module: from, name, type }, index): Wat => ['import', `"${from}"`, `"${name}"`, ['func', functions[index]!, ...signature(type)]]),
    ...module.globals.map(([name, type]): Wat => ['import', '"t"', `"${name}"`, ['global', globalName(name), type]]),
    ['import', '"t"', '"memory"', ['memory', '1']],
    ...(module.hasTable ? [['import', '"t"', '"table"', ['table', '$table', '0', 'funcref']]] : []),
    functionWat(module, functions, plan, linked),
    ...module.own.slice(1).map((each) => wrapperWat(module, functions, each)),
  ];
}

const globalName = (name: string): string => `$${name.replace(' ', '')}`;

/** By which JavaScript, or the compiled code of others, calls it. */
function wrapperWat(module: TraceModule, functions: readonly string[], { exported, type, locals, code }: OwnFunction): Wat {
  const body = decode(module, code, {
    local: String, global: (index) => globalName(module.globals[index]![0]), function: (index) => functions[index] ?? `$${module.name}`, label: () => null, comments: () => [],
  });
  return ['func', `$${exported}`, ['export', `"${exported}"`], ...signature(type), ...locals.map((each): Wat => ['local', each]), ...body];
}

function functionWat(module: TraceModule, functions: readonly string[], plan: Plan, linked: Linked): Wat {
  const [own] = module.own;
  const { type, exported } = own!;
  const locals = localNames(plan, linked).map((name) => `$${name}`);
  const comments = commentsOf(plan, linked, linked.starts.at(-1)!);
  const labels = new Map(plan.pieces.flatMap((piece, index) => (piece.kind === 'block' || piece.kind === 'loop' ? [[linked.starts[index]!, `$${plan.labels[piece.label]!}${piece.label}`] as const] : [])));
  const body = decode(module, own!.code, {
    local: (index) => locals[index]!, global: (index) => globalName(module.globals[index]![0]), function: (index) => functions[index] ?? `$${module.name}`,
    label: (at) => labels.get(at) ?? null, comments: (at) => comments.get(at) ?? [],
  });
  const params = type.params.map((each, index): Wat => ['param', locals[index]!, each]);
  return [
    'func', `$${module.name}`, ...(exported === '' ? [] : [['export', `"${exported}"`]]), ...params, ...signature({ ...type, params: [] }),
    ...own!.locals.map((each, index): Wat => ['local', locals[params.length + index]!, each]), ...body,
  ];
}

/** `call 3` is the fourth of the micro-ops that are called on whole frames, `invoke 3` of those on their inputs alone. */
function importName({ module, name }: TraceModule['functions'][number], { calls, invocations }: Plan): string {
  if (module === STRINGS) return `js_${name}`;
  const [kind, number] = name.split(' ');
  if (number === undefined) return name;
  if (kind === 'fits') return `fits${number.replace('-1', '')}`;
  if (kind === 'resume' || kind === 'suspend') return `${kind}${number}`;
  const { op } = (kind === 'call' ? calls : invocations)[Number(number)]!;
  return `${kind}${number}${op.uop}`;
}

function wayOf({ exit, executor, isBudget, frames }: ExitPlan, number: number): string[] {
  const written = frames.map(({ recorded, slots }) => {
    const names = slots.flatMap((place, slot) => (place === null ? [] : [slotName({ recorded }, slot)])).join(', ') || 'nothing';
    return frames.length === 1 ? names : `${recorded.code.qualname}: ${names}`;
  });
  const what = isBudget ? 'the ticks are used up' : exit.id < 0 ? 'in front of the instruction' : `exit ${exit.id} of executor ${executor.id}`;
  return [String(number), what, `${exit.code.qualname} ${BYTES * exit.pc}`, written.join('; ')];
}
