/** Types, consts and operations: what bodies speak of. */
import type { ConstDef, EffectDef, FieldDef, Layout, Name, OperationDef, ParamDef, Span, TypeDef } from '../syntax/tree.ts';
import { evaluate } from './formula.ts';
import { formulaExpr } from './formula-tree.ts';
import type { FieldModel, LayoutModel, OperationModel, Type, TypeModel } from './model.ts';
import { BUILT_IN, STATES } from './scope.ts';
import type { Scope } from './scope.ts';
import { BOOL, I32, I64, isExactly, Lattice, NEVER, orNull, rangeOf, showType, VOID } from './types.ts';

/** Keeps the first definition of each name and reports the others. */
export function unique<D extends { readonly name: Name }>(scope: Scope, what: string, definitions: readonly D[], taken = new Map<string, Span>()): D[] {
  return definitions.filter(({ name }) => {
    const first = taken.get(name.text);
    if (first !== undefined) {
      scope.duplicate(what, name, first);
      return false;
    }
    taken.set(name.text, name.span);
    return true;
  });
}

/** Two passes: fields may be of types defined later. */
export function declareTypes(scope: Scope, definitions: readonly TypeDef[]): TypeModel[] {
  const known = unique(scope, 'type', definitions);
  const byName = new Map(known.map((definition) => [definition.name.text, definition]));
  const shapes = known.map((definition, position) => shapeOf(scope, definition, byName, position + 1));
  scope.lattice = new Lattice(shapes);
  checkSingletons(scope, known);
  const types = known.map((definition, position) => ({ ...shapes[position]!, layout: definition.layout && layoutOf(scope, definition.layout, shapes[position]!) }));
  scope.lattice = new Lattice(types);
  return types;
}

function shapeOf(scope: Scope, definition: TypeDef, all: ReadonlyMap<string, TypeDef>, classId: number): TypeModel {
  const { name, doc, span, parent, unboxed } = definition;
  const reserved = ['i32', 'u32', 'u16', 'i64', 'f64', 'null', 'never'].includes(name.text);
  if (reserved) scope.diagnostics.report('reserved-name', name.span, { name: name.text });
  const known = parent !== null && all.has(parent.text);
  if (parent !== null && !known) scope.unknown('a type', parent, all.keys(), `define \`type ${parent.text};\``);
  const line = ancestors(definition, all);
  const circular = known && line === null;
  if (circular) scope.diagnostics.report('type-circular', parent!.span, { name: name.text });
  const way = unboxed?.text;
  const held = way === 'i32' || way === 'i64' || way === 'f64' ? way : null;
  if (unboxed !== null && held === null) scope.diagnostics.report('type-unboxed', unboxed.span, { name: unboxed.text });
  return {
    name: name.text, doc, span, parent: known && !circular ? parent!.text : null,
    python: name.text === 'object' || (line?.has('object') ?? false), unboxed: held, layout: singletonLayout(definition.layout), classId,
  };
}

function singletonLayout(layout: Layout | null): LayoutModel | null {
  return layout?.kind === 'singleton' ? { kind: 'singleton', values: layout.values.map((value) => value.text) } : null;
}

/** No lattice of Python's types is nearly as deep. */
const MOST_ANCESTORS = 50;

/** Names of the ancestors; null if they go round or are too many. */
function ancestors(definition: TypeDef, all: ReadonlyMap<string, TypeDef>): Set<string> | null {
  const line = new Set<string>();
  for (let parent = definition.parent; parent !== null; parent = all.get(parent.text)?.parent ?? null) {
    if (parent.text === definition.name.text || line.has(parent.text) || line.size === MOST_ANCESTORS) return null;
    line.add(parent.text);
  }
  return line;
}

function checkSingletons(scope: Scope, definitions: readonly TypeDef[]): void {
  const values = definitions.flatMap(({ layout }) => (layout?.kind === 'singleton' ? layout.values.map((name) => ({ name })) : []));
  for (const { name } of unique(scope, 'singleton', values)) {
    if (BUILT_IN.includes(name.text)) scope.diagnostics.report('reserved-name', name.span, { name: name.text });
  }
}

function layoutOf(scope: Scope, layout: Layout, type: TypeModel): LayoutModel {
  if (layout.kind === 'singleton') return { kind: 'singleton', values: layout.values.map((value) => value.text) };
  if (layout.kind === 'heap' && !type.python) scope.diagnostics.report('type-heap', layout.span, { name: type.name });
  const fields = unique(scope, 'field', layout.fields).flatMap((field) => fieldOf(scope, field, layout.kind) ?? []);
  return layout.kind === 'heap' ? { kind: 'heap', fields } : { kind: 'host', classes: layout.classes.map((name) => name.text), fields };
}

function fieldOf(scope: Scope, field: FieldDef, layout: 'heap' | 'host'): FieldModel | null {
  const type = scope.typeOf(field.type, 'field');
  if (type === null) return null;
  if (layout === 'host' && type.kind === 'array') {
    scope.diagnostics.report('type-place', field.type.span, { found: 'an array', place: 'in a host class', expected: 'a scalar or a declared type', fix: 'reach it through an operation' });
    return null;
  }
  if (layout === 'heap' && type.kind === 'declared' && !scope.lattice.isPython(type)) {
    scope.diagnostics.report('type-place', field.type.span, { found: `the machine type ${type.name}`, place: 'in a heap struct', expected: 'scalars and Python types', fix: 'keep it in a host class' });
    return null;
  }
  return { name: field.name.text, mutable: field.mutable, type, span: field.span };
}

export function declareConsts(scope: Scope, definitions: readonly ConstDef[]): void {
  for (const definition of unique(scope, 'const', definitions)) {
    const { name, doc, span } = definition;
    if (BUILT_IN.includes(name.text) || scope.lattice.singleton(name.text) !== null) scope.diagnostics.report('reserved-name', name.span, { name: name.text });
    const expr = formulaExpr(scope, definition.value, 'a const', false);
    if (expr === null) continue;
    const value = evaluate(expr, 0);
    if (!Number.isSafeInteger(value)) {
      scope.diagnostics.report('const-range', definition.value.span, { name: name.text });
      continue;
    }
    const [low, high] = rangeOf(I32);
    scope.consts.set(name.text, { name: name.text, doc, span, value, type: value >= low && value <= high ? I32 : I64 });
  }
}

export function declareOperations(scope: Scope, definitions: readonly OperationDef[]): void {
  const declared = unique(scope, 'operation', definitions);
  const plain = new Set(declared.flatMap(({ effects }) => effects.flatMap(({ kind, of }) => (kind === 'plainly' ? [of!.text] : []))));
  for (const definition of declared) scope.operations.set(definition.name.text, operationOf(scope, definition, plain));
  for (const definition of declared) checkPlainly(scope, definition);
}

/** It takes the same, and says that it cannot by NULL, by -1 for a truth, by False where there is no result. */
function checkPlainly(scope: Scope, { name, effects }: OperationDef): void {
  const named = effects.find(({ kind }) => kind === 'plainly')?.of ?? null;
  if (named === null) return;
  const operation = scope.operations.get(name.text)!;
  const plain = scope.operations.get(named.text);
  if (plain === undefined) return scope.unknown('an operation', named, [...scope.operations.keys()], 'declare it');
  const runAt = operation.params.findIndex(({ type }) => type.kind === 'run');
  const isAlike = plain.params.length === operation.params.length && plain.params.every(({ type, out }, index) => !out && showType(type) === showType(operation.params[index]!.type))
    && (runAt < 0 || runAt === plain.params.length - 1) && showType(plain.result) === showType(plainResult(operation.result));
  const acts = plain.raises || plain.escapes || [...plain.reads, ...plain.writes].some((what) => what === 'frame' || what === 'locals');
  if (!isAlike || acts) scope.diagnostics.report('plainly-unlike', named.span, { name: named.text, operation: name.text, result: showType(plainResult(operation.result)) });
}

function plainResult(result: Type): Type {
  if (result.kind === 'void') return BOOL;
  if (isExactly(result, 'bool')) return I32;
  return result.kind === 'declared' ? orNull(result) : NEVER;
}

function operationOf(scope: Scope, definition: OperationDef, plain: ReadonlySet<string>): OperationModel {
  const { name, doc, span, effects } = definition;
  const result = definition.result === null ? VOID : scope.typeOf(definition.result, 'result') ?? { kind: 'never' };
  const has = (kind: EffectDef['kind']): boolean => effects.some((effect) => effect.kind === kind);
  const states = (kind: 'reads' | 'writes'): string[] => [...new Set(effects.flatMap((effect) => (effect.kind === kind && effect.of !== null ? [effect.of.text] : [])))].sort();
  checkEffects(scope, definition);
  if (result.kind === 'never' && definition.result?.name.text === 'never' && !has('raises')) scope.diagnostics.report('never-without-raises', definition.result.span, { name: name.text });
  const params = unique(scope, 'parameter', definition.params).map((param) => ({ name: param.name.text, out: param.out, type: paramType(scope, param) }));
  const reads = states('reads');
  const writes = states('writes');
  return {
    name: name.text, doc, span, params, result, raises: has('raises'), escapes: has('escapes'), allocates: has('allocates'),
    pure: !has('raises') && !has('escapes') && reads.length === 0 && writes.length === 0, reads, writes,
    plainly: effects.find(({ kind }) => kind === 'plainly')?.of!.text ?? null, isPlain: plain.has(name.text),
  };
}

function paramType(scope: Scope, param: ParamDef): Type {
  const type = scope.typeOf(param.type, 'param') ?? { kind: 'never' };
  if (param.out && type.kind !== 'run' && type.kind !== 'never') scope.diagnostics.report('out-not-run', param.span, { name: param.name.text });
  return type;
}

function checkEffects(scope: Scope, definition: OperationDef): void {
  const seen = new Map<string, Span>();
  for (const effect of definition.effects) {
    const key = `${effect.kind} ${effect.of?.text ?? ''}`.trim();
    const first = seen.get(key);
    if (first !== undefined) scope.diagnostics.report('duplicate', effect.span, { what: 'effect', name: key }, [{ span: first, text: 'first given here' }]);
    seen.set(key, effect.span);
    if (effect.of !== null && effect.kind !== 'plainly' && !STATES.includes(effect.of.text) && scope.lattice.get(effect.of.text) === undefined) {
      scope.unknown('a type or state', effect.of, [...STATES, ...scope.lattice.names()], `write a type, or one of ${STATES.join(', ')}`);
    }
    if (effect.kind === 'pure' && definition.effects.some((other) => other.kind !== 'pure' && other.kind !== 'allocates')) {
      scope.diagnostics.report('operation-pure', effect.span, { name: definition.name.text });
    }
  }
}

