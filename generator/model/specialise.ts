/**
 * Derives when a member of a family is chosen: its `when` clause and the checks its micro-ops begin with, over the head's
 * inputs, with every cache field standing for the expression of the `cache` clause.
 */
import type { Expr as Tree, InstDef, Span } from '../syntax/tree.ts';
import { everything, irrevocable, operationOf } from './body/effects.ts';
import { conversion, Expressions } from './body/expressions.ts';
import type { Names } from './body/expressions.ts';
import { assume, contradiction, Flow } from './body/flow.ts';
import { equal, evaluate, SAMPLES } from './formula.ts';
import type { FormulaExpr, Expr, Specialisation, SpecialisationStep, Statement, UopModel, ValueModel } from './model.ts';
import type { Composed } from './instructions.ts';
import { replaceVariables } from './replace.ts';
import type { Scope } from './scope.ts';
import { I32, isInteger, sameType, showType } from './types.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function specialisationOf(scope: Scope, head: Composed, member: Composed, uops: ReadonlyMap<string, UopModel>): Specialisation {
  const builder = new Specialiser(scope, head, member, uops);
  return builder.build();
}

/** The opargs that the conjuncts of `when` about oparg alone allow. */
export function opargsAllowed(scope: Scope, definition: InstDef): number[] {
  const tests = conjuncts(definition.when).flatMap((test) => opargTest(scope, test) ?? []);
  return SAMPLES.filter((oparg) => tests.every((test) => evaluate(test, oparg) !== 0));
}

function conjuncts(expr: Tree | null): Tree[] {
  if (expr === null) return [];
  return expr.kind === 'binary' && expr.operator === '&&' ? [...conjuncts(expr.left), ...conjuncts(expr.right)] : [expr];
}

/** The expression as a formula, or null if it speaks of anything but oparg and consts. Silent. */
function opargTest(scope: Scope, expr: Tree): FormulaExpr | null {
  switch (expr.kind) {
    case 'int': return { kind: 'number', value: expr.value };
    case 'name': {
      const known = scope.consts.get(expr.name);
      if (known !== undefined) return { kind: 'number', value: known.value };
      return expr.name === 'oparg' ? { kind: 'oparg' } : null;
    }
    case 'unary': {
      const operand = opargTest(scope, expr.operand);
      return operand && { kind: 'unary', operator: expr.operator, operand };
    }
    case 'binary': {
      const left = opargTest(scope, expr.left);
      const right = opargTest(scope, expr.right);
      return left && right && { kind: 'binary', operator: expr.operator, left, right };
    }
    default: return null;
  }
}

/** Without the lets that no later step reads: the rest of a body is not for the specialiser to run. */
function needed(steps: readonly SpecialisationStep[]): SpecialisationStep[] {
  const read = new Set<number>();
  return steps.toReversed().filter((step) => {
    if (step.kind === 'let' && !read.has(step.index)) return false;
    for (const part of everything(step.kind === 'require' ? step.condition : step.value)) if (part.kind === 'let') read.add(part.index);
    return true;
  }).reverse();
}

class Specialiser implements Names {
  readonly #scope: Scope;
  readonly #head: Composed;
  readonly #member: Composed;
  readonly #uops: ReadonlyMap<string, UopModel>;
  readonly #expressions: Expressions;
  readonly #inputs: Mutable<Specialisation['inputs'][number]>[] = [];
  readonly #names = new Map<string, number>();
  readonly #lets: { name: string; type: Expr['type'] }[] = [];
  readonly #steps: SpecialisationStep[] = [];
  readonly #fills: { name: string; offset: number; units: number; type: Expr['type'] }[] = [];
  readonly #filled = new Set<number>();
  /** What each value of the member is, as far as the steps have made it. */
  readonly #values = new Map<number, Expr>();
  #flow = new Flow(new Map());

  constructor(scope: Scope, head: Composed, member: Composed, uops: ReadonlyMap<string, UopModel>) {
    this.#scope = scope;
    this.#head = head;
    this.#member = member;
    this.#uops = uops;
    this.#expressions = new Expressions(scope, this);
  }

  build(): Specialisation {
    const opargs = opargsAllowed(this.#scope, this.#member.definition);
    const { definition } = this.#member;
    if (opargs.length === 0) this.unreachable(definition.when!.span, 'no oparg satisfies its `when` clause');
    this.headInputs();
    this.memberInputs(opargs);
    this.collectFills();
    for (const test of conjuncts(definition.when)) this.require(this.asked(this.#expressions.condition(test, this.#flow), 'a `when` clause'));
    this.prefix();
    this.#fills.forEach((_, index) => this.fill(index));
    return { head: this.#head.model.name, inputs: this.#inputs, lets: this.#lets, steps: needed(this.#steps), fills: this.#fills };
  }

  lookup(name: string, span: Span, flow: Flow): Expr | null {
    const index = this.#names.get(name);
    if (index === undefined) return null;
    const input = this.#inputs[index]!;
    const type = input.run ? { kind: 'run' as const, element: input.type } : flow.types.get(`input ${index}`) ?? input.type;
    return { kind: 'special-input', index, name, type, span };
  }

  known(): string[] {
    return [...this.#names.keys()];
  }

  outRun(): null {
    return null;
  }

  oparg(span: Span): Expr {
    return { kind: 'oparg', type: I32, span };
  }

  private unreachable(span: Span, why: string): void {
    this.#scope.diagnostics.report('specialisation-unreachable', span, { name: this.#member.model.name, why });
  }

  private headInputs(): void {
    const { model, composition } = this.#head;
    for (const id of model.inputs) this.addInput(model.values[id]!);
    for (const [name, id] of composition.names) this.#names.set(name, model.inputs.indexOf(id));
  }

  private addInput(value: ValueModel): number {
    const depth = value.source.kind === 'stack' ? value.source.depth : value.size;
    const index = this.#inputs.push({ name: value.name, depth, run: value.run, size: value.size, type: value.type }) - 1;
    if (!value.run) this.#flow = this.#flow.withType(`input ${index}`, value.type);
    return index;
  }

  /** The member's inputs are the head's where depth and size agree for every oparg that is allowed. */
  private memberInputs(opargs: readonly number[]): void {
    for (const id of this.#member.model.inputs) {
      const value = this.#member.model.values[id]!;
      const depth = value.source.kind === 'stack' ? value.source.depth : value.size;
      const same = this.#inputs.findIndex((input) => input.run === value.run && equal(input.depth, depth, opargs) && equal(input.size, value.size, opargs));
      const index = same >= 0 ? same : this.addInput(value);
      const input = this.#inputs[index]!;
      const type = value.run ? { kind: 'run' as const, element: value.type } : input.type;
      this.#values.set(id, { kind: 'special-input', index, name: input.name, type, span: this.#member.definition.headerSpan });
    }
  }

  private collectFills(): void {
    const { definition, model } = this.#member;
    const { diagnostics } = this.#scope;
    const fields = model.caches.filter((cache) => cache.type !== null);
    for (const cache of fields) {
      if (this.#fills.some((fill) => fill.name === cache.name)) diagnostics.report('cache-ambiguous', definition.headerSpan, { name: cache.name });
      else this.#fills.push({ name: cache.name, offset: cache.offset, units: cache.units, type: cache.type! });
      if (!definition.fills.some((fill) => fill.field.text === cache.name)) diagnostics.report('cache-unfilled', definition.headerSpan, { name: cache.name });
    }
    const seen = new Map<string, Span>();
    for (const { field } of definition.fills) {
      const first = seen.get(field.text);
      if (first !== undefined) this.#scope.duplicate('cache field', field, first);
      seen.set(field.text, field.span);
      if (!fields.some((cache) => cache.name === field.text)) this.#scope.unknown('a cache field of this instruction', field, fields.map((cache) => cache.name), 'remove it');
    }
  }

  private asked(expr: Expr, what: string): Expr {
    for (const part of everything(expr)) {
      const operation = operationOf(this.#scope, part);
      if (operation !== null && (operation.raises || operation.escapes)) {
        this.#scope.diagnostics.report('asks-with-effect', part.span, { name: operation.name, why: irrevocable(operation) ?? '', what });
      }
    }
    return expr;
  }

  private require(condition: Expr): void {
    if (condition.kind === 'binary' && condition.operator === '&&') {
      this.require(condition.left);
      this.require(condition.right);
      return;
    }
    const after = assume(this.#scope.lattice, this.#flow, condition, true);
    if (contradiction(this.#flow, after)) this.unreachable(this.#member.definition.name.span, 'its conditions contradict each other');
    this.#flow = after;
    this.#steps.push({ kind: 'require', condition, span: condition.span });
  }

  private let(name: string, value: Expr): Expr {
    const index = this.#lets.push({ name, type: value.type }) - 1;
    this.#steps.push({ kind: 'let', index, value, span: value.span });
    this.#flow = this.#flow.withType(`let ${index}`, value.type);
    return { kind: 'let', index, name, type: value.type, span: value.span };
  }

  private fill(index: number): void {
    if (this.#filled.has(index)) return;
    this.#filled.add(index);
    const field = this.#fills[index]!;
    const written = this.#member.definition.fills.find((fill) => fill.field.text === field.name);
    if (written === undefined) return;
    const typed = this.asked(this.#expressions.type(written.value, this.#flow), 'a `cache` clause');
    const cut = isInteger(typed.type) && field.type.kind === 'scalar' && !sameType(typed.type, field.type) && typed.kind !== 'int';
    const value = cut ? conversion('truncate', typed, field.type) : this.#expressions.convert(typed, field.type, `cache field \`${field.name}\` (${showType(field.type)})`);
    this.#steps.push({ kind: 'fill', index, value, span: written.value.span });
  }

  /** The statements before the first effect, through all parts in order. */
  private prefix(): void {
    for (const part of this.#member.model.parts) {
      if (part.kind === 'cache') continue;
      const uop = this.#uops.get(part.uop)!;
      if (part.oparg !== null || !this.part(part, uop)) return;
    }
  }

  private part(part: { readonly inputs: readonly number[]; readonly outputs: readonly number[] }, uop: UopModel): boolean {
    const lets = new Map<number, Expr>();
    const outputs = new Map<number, Expr>();
    const inPlace = (expr: Expr): Expr | null => {
      const inner = replaceVariables(expr, {
        input: (index) => this.#values.get(part.inputs[index]!) ?? null,
        output: (index) => outputs.get(index) ?? null,
        let: (index) => lets.get(index) ?? null,
        cache: (index) => this.cacheValue(uop.caches[index]!.name, expr.span),
      });
      return inner !== null && this.#isAsked(inner) ? inner : null;
    };
    for (const statement of uop.body) {
      if (!this.statement(statement, inPlace, lets, outputs)) return false;
    }
    for (const [output, value] of outputs) this.#values.set(part.outputs[output]!, value);
    return true;
  }

  private statement(statement: Statement, inPlace: (expr: Expr) => Expr | null, lets: Map<number, Expr>, outputs: Map<number, Expr>): boolean {
    switch (statement.kind) {
      case 'drop': return true;
      case 'check': {
        const condition = inPlace(statement.condition);
        if (condition !== null) this.require(condition);
        return condition !== null;
      }
      case 'let': case 'assign-output': {
        const value = inPlace(statement.value);
        if (value !== null) (statement.kind === 'let' ? lets : outputs).set(statement.index, this.let(statement.name, value));
        return value !== null;
      }
      default: return false;
    }
  }

  /** It may be evaluated to decide: nothing is made, nothing raised. */
  #isAsked(expr: Expr): boolean {
    for (const part of everything(expr)) {
      if (part.kind === 'new') return false;
      const operation = operationOf(this.#scope, part);
      if (operation !== null && irrevocable(operation) !== null) return false;
    }
    return true;
  }

  private cacheValue(name: string, span: Span): Expr | null {
    const index = this.#fills.findIndex((fill) => fill.name === name);
    if (index < 0) return null;
    this.fill(index);
    return { kind: 'fill', index, name, type: this.#fills[index]!.type, span };
  }
}
