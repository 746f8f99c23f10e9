/** The names of one micro-op's body, and what the body did with them. */
import type { CacheField, Name, Span, StackItem } from '../../syntax/tree.ts';
import type { CacheModel, Expr, OutputExpr, StackItemModel, Type, Variable } from '../model.ts';
import type { Scope } from '../scope.ts';
import { I32, NEVER, orNull } from '../types.ts';
import type { Names } from './expressions.ts';
import { Flow, keyOf } from './flow.ts';

/** A stack item before its body has been read. */
export type Item = Omit<StackItemModel, 'read'>;

export class Body implements Names {
  readonly scope: Scope;
  readonly inputs: readonly Item[];
  readonly outputs: readonly Item[];
  readonly caches: readonly CacheModel[];
  readonly lets: { name: string; type: Type }[] = [];
  readonly readInputs = new Set<number>();
  readonly dropped = new Set<number>();
  readonly readCaches = new Set<number>();
  /** Output runs handed to `out` parameters by the statement being read. */
  readonly filled: OutputExpr[] = [];
  /** Outputs that a pushed frame returns. */
  readonly returned = new Set<number>();
  /** Statements were left unread, so what is unused is not known. */
  cut = false;
  /** Lets in scope, innermost last. */
  readonly #visible: { name: string; index: number; span: Span }[] = [];
  /** The oparg of a replica. */
  readonly #fixedOparg: number | null;

  constructor(scope: Scope, inputs: readonly Item[], outputs: readonly Item[], caches: readonly CacheModel[], fixedOparg: number | null) {
    this.scope = scope;
    this.inputs = inputs;
    this.outputs = outputs;
    this.caches = caches;
    this.#fixedOparg = fixedOparg;
  }

  start(): Flow {
    const types = new Map<string, Type>();
    this.inputs.forEach((item, index) => { if (!item.run) types.set(`input ${index}`, item.type); });
    return new Flow(types);
  }

  /** Every variable that may be narrowed, in a fixed order. */
  variables(): Variable[] {
    return [
      ...this.inputs.map((item, index) => ({ kind: 'input' as const, index, name: item.name })),
      ...this.outputs.map((item, index) => ({ kind: 'output' as const, index, name: item.name })),
      ...this.lets.map((item, index) => ({ kind: 'let' as const, index, name: item.name })),
    ];
  }

  lookup(name: string, span: Span, flow: Flow): Expr | null {
    const local = this.#visible.findLast((each) => each.name === name);
    if (local !== undefined) {
      const index = local.index;
      return { kind: 'let', index, name, type: flow.types.get(`let ${index}`) ?? this.lets[index]!.type, span };
    }
    const input = this.inputIndex(name);
    if (input >= 0) {
      this.readInputs.add(input);
      return { kind: 'input', index: input, name, type: this.inputType(input, flow), span };
    }
    const cache = this.caches.findIndex((each) => each.name === name);
    if (cache >= 0) {
      this.readCaches.add(cache);
      return { kind: 'cache', index: cache, name, type: this.caches[cache]!.type, span };
    }
    const output = this.outputIndex(name);
    return output >= 0 ? this.readOutput(output, name, span, flow) : null;
  }

  private inputType(index: number, flow: Flow): Type {
    const item = this.inputs[index]!;
    return item.run ? { kind: 'run', element: item.type } : flow.types.get(`input ${index}`) ?? item.type;
  }

  private readOutput(index: number, name: string, span: Span, flow: Flow): Expr {
    const item = this.outputs[index]!;
    if (item.run) {
      this.scope.diagnostics.report('output-run-read', span, { name });
      return { kind: 'output', index, name, type: NEVER, span };
    }
    if (!flow.assigned.has(index)) this.scope.diagnostics.report('output-read', span, { name });
    return { kind: 'output', index, name, type: flow.types.get(keyOf({ kind: 'output', index })) ?? item.type, span };
  }

  isLet(name: string): boolean {
    return this.#visible.some((each) => each.name === name);
  }

  /** Inputs that a body can name. */
  inputIndex(name: string): number {
    return name === 'unused' ? -1 : this.inputs.findIndex((item) => item.name === name);
  }

  outputIndex(name: string): number {
    return name === 'unused' ? -1 : this.outputs.findIndex((item) => item.name === name && item.keeps === null);
  }

  outRun(name: string, span: Span): OutputExpr | null {
    const index = this.outputIndex(name);
    const item = this.outputs[index];
    if (item === undefined || !item.run) return null;
    const expr: OutputExpr = { kind: 'output', index, name, type: { kind: 'run', element: item.type }, span };
    this.filled.push(expr);
    return expr;
  }

  known(): string[] {
    return [...this.#visible.map((each) => each.name), ...this.inputs.map((item) => item.name), ...this.outputs.map((item) => item.name), ...this.caches.map((cache) => cache.name)].filter((name) => name !== 'unused');
  }

  oparg(span: Span): Expr {
    return this.#fixedOparg === null ? { kind: 'oparg', type: I32, span } : { kind: 'int', value: this.#fixedOparg, type: I32, span };
  }

  /** A new let or loop index; its id. A name that is taken is reported. */
  define(name: Name, type: Type): number {
    const first = this.#visible.find((each) => each.name === name.text)?.span ?? this.itemSpan(name.text);
    if (first !== undefined) this.scope.duplicate('variable', name, first);
    const index = this.lets.push({ name: name.text, type }) - 1;
    this.#visible.push({ name: name.text, index, span: name.span });
    return index;
  }

  private itemSpan(name: string): Span | undefined {
    return [...this.inputs, ...this.outputs, ...this.caches].find((item) => item.name === name)?.span;
  }

  /** Runs `read` with lets that end with it. */
  nested<R>(read: () => R): R {
    const depth = this.#visible.length;
    const result = read();
    this.#visible.length = depth;
    return result;
  }
}

/** Default types of cache fields by width. */
const widths: Readonly<Record<number, Type>> = { 1: { kind: 'scalar', name: 'u16' }, 2: { kind: 'scalar', name: 'u32' }, 4: { kind: 'declared', name: 'object', nullable: false } };

export function cacheModel(scope: Scope, field: CacheField): CacheModel {
  const byWidth = widths[field.units];
  if (byWidth === undefined) scope.diagnostics.report('cache-width', field.span, { name: field.name.text, units: field.units });
  const type = field.type === null ? null : scope.typeOf(field.type, 'param');
  if (type !== null && byWidth !== undefined && !fits(type, byWidth)) {
    scope.diagnostics.report('cache-type', field.span, { name: field.name.text, type: field.type!.name.text, units: field.units, expected: field.units === 4 ? 'a Python type' : field.units === 2 ? 'u32 (or i32)' : 'u16' });
  }
  return { name: field.name.text, units: field.units, type: type ?? byWidth ?? NEVER, span: field.span };
}

function fits(type: Type, byWidth: Type): boolean {
  if (byWidth.kind === 'declared') return type.kind === 'declared';
  if (type.kind !== 'scalar') return false;
  return byWidth.kind === 'scalar' && (type.name === byWidth.name || (byWidth.name === 'u32' && type.name === 'i32'));
}

/** The type of an item: with a condition it may be missing, which is NULL. */
export function itemType(scope: Scope, item: StackItem): Type | null {
  if (item.type === null) return null;
  const type = scope.typeOf(item.type, 'item');
  return type !== null && item.condition !== null ? orNull(type) : type;
}
