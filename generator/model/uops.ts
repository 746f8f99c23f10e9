/** Micro-ops: from definition to checked model. */
import type { Span, StackItem, UopDef } from '../syntax/tree.ts';
import { checkUop } from '../checks/uop.ts';
import { abstractOf } from './abstract.ts';
import { Body, cacheModel, itemType } from './body/body.ts';
import type { Item } from './body/body.ts';
import { OutputCheck } from './body/outputs.ts';
import { Statements } from './body/statements.ts';
import { unique } from './declarations.ts';
import { constant, equal, evaluate, formula, present, SAMPLES, substitute, sum } from './formula.ts';
import { formulaOf } from './formula-tree.ts';
import { halvesOf } from './halves.ts';
import type { Formula, Statement, StackItemModel, UopModel } from './model.ts';
import { propertiesOf } from './properties.ts';
import type { Scope } from './scope.ts';
import { waysOf } from './ways.ts';
import { ANY_SLOT, NEVER } from './types.ts';

const FIRST_NUMBER = 300;
/** More replicas than oparg values that deserve a body of their own would be a mistake. */
const MOST_REPLICAS = 32;
/** Items of one side are compared with each other. */
const MOST_ITEMS = 40;

export function buildUops(scope: Scope, definitions: readonly UopDef[]): UopModel[] {
  const known = unique(scope, 'micro-op', definitions);
  for (const definition of known) scope.uops.set(definition.name.text, definition);
  const models = known.flatMap((definition) => {
    const model = buildUop(scope, definition, null);
    checkUop(scope, definition, model);
    return [model, ...replicas(scope, definition), ...halvesOf(scope, model), ...waysOf(model)];
  });
  return numbered(scope, models);
}

/** Numbers follow the sorted names; a replica's name may collide with a definition's. */
function numbered(scope: Scope, models: readonly UopModel[]): UopModel[] {
  const order = models.map((model) => model.name).sort();
  const seen = new Map<string, UopModel>();
  for (const model of models) {
    const other = seen.get(model.name);
    if (other !== undefined) scope.diagnostics.report('duplicate', model.replicaOf === null && model.halfOf === null && model.wayOf === null ? model.headerSpan : other.headerSpan, { what: 'micro-op', name: model.name }, [{ span: model.headerSpan, text: 'a micro-op derived from this one has the name' }]);
    seen.set(model.name, model);
  }
  const number = new Map(order.map((name, position) => [name, FIRST_NUMBER + position]));
  return models.map((model) => ({ ...model, number: number.get(model.name)! }));
}

/** Checked silently: whatever is wrong with them is wrong with the definition, and has been said. */
function replicas(scope: Scope, definition: UopDef): UopModel[] {
  const { replicate } = definition;
  if (replicate === 0 && definition.replicateSpan === null) return [];
  if (replicate < 1 || replicate > MOST_REPLICAS) {
    scope.diagnostics.report('replicate-count', definition.replicateSpan ?? definition.headerSpan, { most: MOST_REPLICAS });
    return [];
  }
  const reported = scope.diagnostics.list.length;
  const made = Array.from({ length: replicate }, (_, oparg) => buildUop(scope, definition, oparg));
  scope.diagnostics.list.length = reported;
  return made;
}

function buildUop(scope: Scope, definition: UopDef, fixedOparg: number | null): UopModel {
  const inputs = items(scope, definition.inputs, fixedOparg, null);
  const outputs = items(scope, definition.outputs, fixedOparg, inputs);
  const caches = unique(scope, 'cache field', definition.caches).map((field) => cacheModel(scope, field));
  const body = new Body(scope, inputs, outputs, caches, fixedOparg);
  const check = new OutputCheck(body);
  const reader = new Statements(body, definition.tier.kind === 'tier2', (flow, span) => check.pathEnd(flow, span));
  const read = reader.block(definition.body.statements, body.start());
  if (read.flow !== null) check.pathEnd(read.flow, null);
  check.finish(definition, read.statements);
  const name = definition.name.text;
  const sizes = (list: readonly Item[]): Formula => sum(list.map((item) => item.size));
  const usesOparg = fixedOparg === null && [...inputs, ...outputs].some((item) => item.size.constant === null);
  return {
    name: fixedOparg === null ? name : `${name}_${fixedOparg}`, doc: definition.doc, span: definition.span, headerSpan: definition.headerSpan, number: 0,
    guard: definition.guard, pure: definition.pure, tier: tierOf(definition, read.statements),
    replicaOf: fixedOparg === null ? null : { name, oparg: fixedOparg }, halfOf: null, wayOf: null, replicas: fixedOparg === null ? definition.replicate : 0,
    caches, inputs: inputs.map((item, index): StackItemModel => ({ ...item, read: body.readInputs.has(index) })),
    outputs: outputs.map((item, index): StackItemModel => ({ ...item, read: false, returned: body.returned.has(index) })),
    popped: sizes(inputs), pushed: sizes(outputs), lets: body.lets, body: read.statements, fallsThrough: read.flow !== null, endEffect: read.flow?.effect ?? null,
    properties: propertiesOf(scope, read.statements, usesOparg),
    replacedBy: definition.replacedBy && {
      always: definition.replacedBy.always?.text ?? null, taken: definition.replacedBy.taken?.text ?? null, fallthrough: definition.replacedBy.fallthrough?.text ?? null,
    },
    guesses: definition.guesses.map(({ text }) => text),
    abstract: definition.abstract === null ? null : abstractOf(scope, body, definition.abstract, read.statements),
  };
}

function tierOf(definition: UopDef, body: readonly Statement[]): UopModel['tier'] {
  const bookkeeping = definition.tier.kind === 'both' && body.length === 1 && body[0]!.kind === 'specialize';
  return bookkeeping ? { kind: 'skipped' } : definition.tier;
}

/** The items of one side; outputs find the inputs they keep (`inputs` is null for the inputs themselves). */
function items(scope: Scope, list: readonly StackItem[], fixedOparg: number | null, inputs: readonly Item[] | null): Item[] {
  if (list.length > MOST_ITEMS) scope.diagnostics.report('items-too-many', list[MOST_ITEMS]!.span, { found: list.length, most: MOST_ITEMS });
  const taken = new Map<string, Span>();
  const result: Item[] = [];
  const kept = new Set<number>();
  for (const item of list.slice(0, MOST_ITEMS)) {
    const name = item.name.text;
    const first = taken.get(name);
    if (name !== 'unused') {
      if (first !== undefined) scope.duplicate('stack item', item.name, first);
      taken.set(name, item.name.span);
    }
    const bare = itemOf(scope, item, fixedOparg);
    const keeps = inputs === null ? null : keptInput(bare, result, inputs, kept);
    if (keeps !== null) kept.add(keeps);
    result.push(withType(scope, { ...bare, keeps }, item, inputs ?? []));
  }
  return result;
}

function itemOf(scope: Scope, item: StackItem, fixedOparg: number | null): Item {
  const at = (expr: StackItem['count'], what: string): Formula | null => {
    const value = expr === null ? null : formulaOf(scope, expr, what);
    return value === null || fixedOparg === null ? value : formula(substitute(value.expr, { kind: 'number', value: fixedOparg }));
  };
  const count = at(item.count, 'the count of a stack item');
  const condition = at(item.condition, 'the condition of a stack item');
  if (count !== null && !SAMPLES.some((oparg) => isCount(evaluate(count.expr, oparg)))) scope.diagnostics.report('item-count', item.count!.span, { name: item.name.text, count: count.text });
  if (item.count !== null && item.condition !== null) scope.diagnostics.report('item-count-and-condition', item.span, { name: item.name.text });
  return {
    name: item.name.text, type: itemType(scope, item) ?? NEVER, run: item.count !== null, size: count ?? (condition === null ? constant(1) : present(condition)),
    condition, promised: item.promised, returned: false, keeps: null, span: item.span,
  };
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** By name; an `unused` output is the `unused` input at the same height from the bottom. */
function keptInput(item: Item, below: readonly Item[], inputs: readonly Item[], kept: ReadonlySet<number>): number | null {
  if (item.name !== 'unused') {
    const index = inputs.findIndex((input) => input.name === item.name);
    return index < 0 ? null : index;
  }
  const height = sum(below.map((each) => each.size));
  const candidates = inputs.flatMap((input, index) => (input.name === 'unused' && !kept.has(index) && equal(input.size, item.size) ? [index] : []));
  return candidates.find((index) => equal(sum(inputs.slice(0, index).map((each) => each.size)), height)) ?? candidates[0] ?? null;
}

/** An item without a type: `unused` may be anything, a kept output is what its input is. */
function withType(scope: Scope, item: Item, definition: StackItem, inputs: readonly Item[]): Item {
  if (definition.type !== null) return item;
  const input = item.keeps === null ? undefined : inputs[item.keeps];
  if (input !== undefined) return { ...item, type: input.type };
  if (item.name === 'unused') return { ...item, type: ANY_SLOT };
  scope.diagnostics.report('item-untyped', definition.span, { name: item.name });
  return item;
}
