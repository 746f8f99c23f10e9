/** The abstract clause: special rules of the trace optimiser, held against the body they speak of. */
import type { AbstractStatement as Clause, Expr as Tree, Name } from '../syntax/tree.ts';
import type { Body } from './body/body.ts';
import { allStatements, everything, irrevocable, operationOf } from './body/effects.ts';
import { Expressions } from './body/expressions.ts';
import { constant } from './formula.ts';
import { formulaOf } from './formula-tree.ts';
import type { AbstractCondition, AbstractStatement, Expr, Statement, Type } from './model.ts';
import type { Scope } from './scope.ts';
import { declared, isExactly, showType } from './types.ts';

export function abstractOf(scope: Scope, body: Body, clauses: readonly Clause[], statements: readonly Statement[]): AbstractStatement[] {
  return new AbstractReader(scope, body, statements).block(clauses);
}

class AbstractReader {
  readonly #scope: Scope;
  readonly #body: Body;
  readonly #statements: readonly Statement[];
  readonly #expressions: Expressions;

  constructor(scope: Scope, body: Body, statements: readonly Statement[]) {
    this.#scope = scope;
    this.#body = body;
    this.#statements = statements;
    this.#expressions = new Expressions(scope, body);
  }

  block(clauses: readonly Clause[]): AbstractStatement[] {
    return clauses.flatMap((clause) => this.statement(clause) ?? []);
  }

  private statement(clause: Clause): AbstractStatement | null {
    const { span } = clause;
    switch (clause.kind) {
      case 'type': return this.fact(clause);
      case 'value': return this.value(clause);
      case 'watch': return { kind: 'watch', value: this.known(clause.value), entry: clause.entry && this.known(clause.entry), span };
      case 'replace': return this.replacement(clause);
      case 'if': {
        const condition = this.condition(clause.condition);
        const [then, otherwise] = [this.block(clause.then), this.block(clause.otherwise)];
        return condition && { kind: 'if', condition, then, otherwise, span };
      }
      default: return clause satisfies never;
    }
  }

  private output(name: Name): number | null {
    const index = this.#body.outputs.findIndex((item) => item.name === name.text && name.text !== 'unused');
    if (index >= 0) return index;
    this.#scope.unknown('an output', name, this.#body.outputs.map((item) => item.name), 'name an output of the stack effect');
    return null;
  }

  private input(name: Name): number | null {
    const index = this.#body.inputIndex(name.text);
    if (index >= 0) return index;
    this.#scope.unknown('an input', name, this.#body.inputs.map((item) => item.name), 'name an input of the stack effect');
    return null;
  }

  private fact(clause: Clause & { kind: 'type' }): AbstractStatement | null {
    const output = this.output(clause.output);
    const type = this.pythonType(clause.type);
    if (output === null || type === null) return null;
    const item = this.#body.outputs[output]!;
    const given = [item.type, ...this.assignedTypes(output)].find((each) => this.disjoint(each, type));
    if (given !== undefined) {
      this.#scope.diagnostics.report('abstract-contradicts', clause.span, { name: item.name, fact: showType(type), body: showType(given) }, [{ span: item.span, text: 'the output' }]);
    }
    return { kind: 'type', output, type, span: clause.span };
  }

  private pythonType(name: Name): Type | null {
    if (this.#scope.lattice.isPython(declared(name.text))) return declared(name.text);
    const owner = this.#scope.lattice.singleton(name.text);
    if (owner !== null) return declared(owner.name);
    this.#scope.unknown('a Python type', name, this.#scope.lattice.names(), 'write a type that descends from `object`');
    return null;
  }

  private disjoint(a: Type, b: Type): boolean {
    if (a.kind !== 'declared' || b.kind !== 'declared') return false;
    return !this.#scope.lattice.below(a.name, b.name) && !this.#scope.lattice.below(b.name, a.name);
  }

  /** Types of what the body assigns to an output; scalars as the output's own type. */
  private assignedTypes(output: number): Type[] {
    return [...allStatements(this.#statements)].flatMap((each) => (each.kind === 'assign-output' && each.index === output && each.value.type.kind === 'declared' ? [each.value.type] : []));
  }

  private value(clause: Clause & { kind: 'value' }): AbstractStatement | null {
    const { value, span } = clause;
    const output = this.output(clause.output);
    if (value.kind === 'call' && value.callee.text === 'constant' && value.args.length === 1) {
      const known = this.known(value.args[0]!);
      if (output !== null) this.constantFits(output, known, clause);
      return output === null ? null : { kind: 'constant', output, value: known, span };
    }
    if (value.kind === 'call' && value.callee.text === 'enter') return this.enter(value.args, output, span);
    const typeOf = value.kind === 'call' && value.callee.text === 'type' && value.args.length === 1 ? value.args[0]! : null;
    const named = typeOf ?? value;
    if (named.kind !== 'name') {
      this.#scope.diagnostics.report('abstract-form', value.span, {});
      return null;
    }
    const input = this.input({ text: named.name, span: named.span });
    if (output === null || input === null) return null;
    this.sameFits(output, input, clause);
    return typeOf === null ? { kind: 'same', output, input, span } : { kind: 'type-of', output, input, span };
  }

  private enter(args: readonly Tree[], output: number | null, span: Clause['span']): AbstractStatement | null {
    const named = args.find((arg) => isCallOf(arg, 'named'));
    const above = args.find((arg) => isCallOf(arg, 'above'));
    const [callee, ...rest] = args.filter((arg) => arg !== named && arg !== above);
    const inputs = this.inputs(rest);
    const names = named === undefined ? [] : this.inputs(named.args);
    const below = above === undefined ? [] : this.inputs(above.args.slice(1));
    const isFrame = output !== null && isExactly(this.#body.outputs[output]!.type, 'frame');
    if (!isFrame || callee === undefined || inputs === null || names === null || below === null || names.length > 1 || above?.args.length === 0) {
      this.#scope.diagnostics.report('abstract-form', span, {});
      return null;
    }
    return { kind: 'enter', output, callee: this.known(callee), args: inputs, names: names[0] ?? null, above: above === undefined ? null : { value: this.known(above.args[0]!), stack: below }, span };
  }

  /** null: one of them is none. */
  private inputs(args: readonly Tree[]): number[] | null {
    const inputs = args.flatMap((arg) => (arg.kind === 'name' ? (this.input({ text: arg.name, span: arg.span }) ?? []) : []));
    return inputs.length === args.length ? inputs : null;
  }

  private constantFits(output: number, value: Expr, clause: Clause): void {
    const item = this.#body.outputs[output]!;
    const fact = value.type;
    const given = [item.type, ...this.assignedTypes(output)].find((each) => this.disjoint(each, fact));
    if (given !== undefined) this.#scope.diagnostics.report('abstract-contradicts', clause.span, { name: item.name, fact: showType(fact), body: showType(given) }, [{ span: item.span, text: 'the output' }]);
  }

  private sameFits(output: number, input: number, clause: Clause): void {
    const from = this.#body.inputs[input]!;
    const to = this.#body.outputs[output]!;
    const given = [to.type, ...this.assignedTypes(output)].find((each) => this.disjoint(each, from.type));
    if (given !== undefined) this.#scope.diagnostics.report('abstract-contradicts', clause.span, { name: to.name, fact: showType(from.type), body: showType(given) }, [{ span: to.span, text: 'the output' }]);
  }

  /** An expression that is evaluated while a trace is optimised: it may ask, not act. */
  private known(expr: Tree): Expr {
    const typed = this.#expressions.type(expr, this.#body.start());
    for (const part of everything(typed)) {
      const operation = operationOf(this.#scope, part);
      const why = operation && irrevocable(operation);
      if (why) this.#scope.diagnostics.report('asks-with-effect', part.span, { name: operation!.name, why, what: 'an abstract clause' });
    }
    return typed;
  }

  private condition(expr: Tree): AbstractCondition | null {
    if (expr.kind === 'unary' && expr.operator === '!') {
      const operand = this.condition(expr.operand);
      return operand && { kind: 'not', operand };
    }
    if (expr.kind === 'binary' && (expr.operator === '&&' || expr.operator === '||')) {
      const left = this.condition(expr.left);
      const right = this.condition(expr.right);
      return left && right && { kind: expr.operator === '&&' ? 'both' : 'either', left, right };
    }
    if (expr.kind === 'is' && expr.value.kind === 'name') {
      const input = this.input({ text: expr.value.name, span: expr.value.span });
      const type = this.pythonType(expr.type);
      return input === null || type === null ? null : { kind: 'is', input, negated: expr.negated, type };
    }
    if (expr.kind === 'call' && expr.callee.text === 'constant' && expr.args[0]?.kind === 'name') {
      const input = this.input({ text: expr.args[0].name, span: expr.args[0].span });
      return input === null ? null : { kind: 'known', input };
    }
    const value = this.#expressions.condition(expr, this.#body.start());
    for (const part of everything(value)) {
      if (part.kind === 'input' || part.kind === 'slot' || part.kind === 'call') this.#scope.diagnostics.report('abstract-condition', part.span, {});
    }
    return { kind: 'test', value };
  }

  private replacement(clause: Clause & { kind: 'replace' }): AbstractStatement | null {
    const { uop, span } = clause;
    const definition = this.#scope.file.definitions.find((each) => each.kind === 'uop' && (each.name.text === uop.text || isReplica(each.name.text, each.replicate, uop.text)));
    if (definition?.kind !== 'uop') {
      this.#scope.unknown('a micro-op', uop, this.#scope.file.definitions.flatMap((each) => (each.kind === 'uop' ? [each.name.text] : [])), 'define it');
      return null;
    }
    const same = definition.inputs.length === this.#body.inputs.length && definition.outputs.length === this.#body.outputs.length;
    if (!same) this.#scope.diagnostics.report('replace-effect', span, { name: uop.text }, [{ span: definition.headerSpan, text: 'its stack effect' }]);
    const oparg = clause.oparg === null ? null : formulaOf(this.#scope, clause.oparg, 'the oparg of a replacement') ?? constant(0);
    return { kind: 'replace', uop: uop.text, oparg, span };
  }
}

function isCallOf(tree: Tree, name: string): tree is Tree & { readonly kind: 'call' } {
  return tree.kind === 'call' && tree.callee.text === name;
}

/** `name` is `base_3` with 3 below the number of replicas. */
export function isReplica(base: string, replicas: number, name: string): boolean {
  if (!name.startsWith(`${base}_`)) return false;
  const number = name.slice(base.length + 1);
  return /^\d+$/.test(number) && Number(number) < replicas;
}
