/** Calls of operations and conversions, and new objects. */
import { suggestion } from '../../diagnostics/suggest.ts';
import type * as tree from '../../syntax/tree.ts';
import type { Expr, FieldModel, NewExpr, OperationModel, Type } from '../model.ts';
import { I64, isExactly, isInteger, isScalar, isNullable, sameType, showType, TRUTH } from '../types.ts';
import { conversion, CONVERSIONS, failed } from './expressions.ts';
import type { Expressions } from './expressions.ts';
import type { Flow } from './flow.ts';

type CallTree = tree.Expr & { kind: 'call' };
type NewTree = tree.Expr & { kind: 'new' };

export class Calls {
  readonly #expressions: Expressions;

  constructor(expressions: Expressions) {
    this.#expressions = expressions;
  }

  call(expr: CallTree, flow: Flow): Expr {
    const { scope } = this.#expressions;
    const name = expr.callee.text;
    const operation = scope.operations.get(name);
    if (operation !== undefined) return this.operation(expr, operation, flow);
    const conversionTo = CONVERSIONS.get(name);
    if (conversionTo !== undefined && expr.args.length === 1) return this.explicit(expr.args[0]!, conversionTo, flow);
    if (name === 'array') {
      scope.diagnostics.report('array-place', expr.span, {});
      return failed(expr.span);
    }
    scope.unknown('an operation', expr.callee, [...scope.operations.keys(), ...CONVERSIONS.keys()], `declare it: \`operation ${name}(...);\``);
    for (const arg of expr.args) this.#expressions.type(arg, flow);
    return failed(expr.span);
  }

  private explicit(arg: tree.Expr, to: Type, flow: Flow): Expr {
    const value = this.#expressions.type(arg, flow);
    if (value.type.kind === 'never' || sameType(value.type, to)) return value;
    if (isScalar(to, 'f64') && isInteger(value.type)) return isExactly(value.type, 'int') ? conversion('number', conversion('truncate', value, I64), to) : conversion('number', value, to);
    if (isInteger(value.type) && (isScalar(to, 'i32', 'u32') || (isScalar(to, 'i64') && isExactly(value.type, 'int'))) && value.kind !== 'int') return conversion('truncate', value, to);
    return this.#expressions.convert(value, to, `\`${showType(to)}(...)\``);
  }

  private operation(expr: CallTree, operation: OperationModel, flow: Flow): Expr {
    const { scope } = this.#expressions;
    if (expr.args.length !== operation.params.length) {
      scope.diagnostics.report('argument-count', expr.span, { name: operation.name, found: expr.args.length, expected: operation.params.length }, [{ span: operation.span, text: 'declared here' }]);
      for (const arg of expr.args) this.#expressions.type(arg, flow);
      return failed(expr.span);
    }
    const args = operation.params.map((param, position) => this.argument(expr.args[position]!, param, operation, flow));
    const type = isExactly(operation.result, 'bool') ? TRUTH : operation.result;
    return { kind: 'call', operation: operation.name, args, type, span: expr.span };
  }

  private argument(arg: tree.Expr, param: OperationModel['params'][number], operation: OperationModel, flow: Flow): Expr {
    const { scope, names } = this.#expressions;
    const place = `parameter \`${param.name}\` of \`${operation.name}\``;
    if (param.out) {
      const run = arg.kind === 'name' ? names.outRun(arg.name, arg.span) : null;
      if (run === null) scope.diagnostics.report('out-argument', arg.span, { name: param.name });
      return run ?? failed(arg.span);
    }
    return this.#expressions.as(arg, flow, isExactly(param.type, 'bool') ? TRUTH : param.type, place);
  }

  /** `new list { items: values, length: oparg }` */
  creation(expr: NewTree, flow: Flow): Expr {
    const { scope } = this.#expressions;
    const owner = expr.type.text;
    const type = scope.lattice.get(owner);
    if (type === undefined) scope.unknown('a type', expr.type, scope.lattice.names(), 'write a type with a heap layout');
    if (type?.layout?.kind !== 'heap') {
      if (type !== undefined) scope.diagnostics.report('new-not-heap', expr.type.span, { name: owner });
      return failed(expr.span);
    }
    this.checkFieldNames(expr, type.layout.fields);
    const fields = type.layout.fields.map((field) => this.initialiser(expr, field, flow));
    return { kind: 'new', owner, fields, type: { kind: 'declared', name: owner, nullable: false }, span: expr.span };
  }

  private checkFieldNames(expr: NewTree, fields: readonly FieldModel[]): void {
    const { scope } = this.#expressions;
    const seen = new Map<string, tree.Span>();
    for (const { field } of expr.fields) {
      const first = seen.get(field.text);
      if (first !== undefined) scope.duplicate('field', field, first);
      seen.set(field.text, field.span);
      if (!fields.some((each) => each.name === field.text)) {
        scope.diagnostics.report('unknown-name', field.span, {
          what: `a field of ${expr.type.text}`, name: field.text, expected: fields.map((each) => each.name).join(', ') || 'no fields',
          fix: suggestion(field.text, fields.map((each) => each.name), 'remove it'),
        });
      }
    }
    const missing = fields.filter((field) => !seen.has(field.name)).map((field) => field.name);
    if (missing.length > 0) scope.diagnostics.report('field-missing', expr.span, { type: expr.type.text, missing: missing.join(', ') });
  }

  private initialiser(expr: NewTree, field: FieldModel, flow: Flow): NewExpr['fields'][number] {
    const value = expr.fields.find((each) => each.field.text === field.name)?.value;
    const place = `field \`${field.name}\``;
    if (value === undefined) return { kind: 'value', field: field.name, value: failed(expr.span) };
    if (field.type.kind !== 'array') return { kind: 'value', field: field.name, value: this.#expressions.as(value, flow, field.type, place) };
    if (value.kind === 'call' && value.callee.text === 'array' && value.args.length === 1) {
      return { kind: 'capacity', field: field.name, value: this.capacity(value.args[0]!, field, flow) };
    }
    const run = this.#expressions.as(value, flow, { kind: 'run', element: field.type.element }, `${place} (a run, or \`array(n)\`)`);
    return { kind: 'run', field: field.name, value: run };
  }

  private capacity(count: tree.Expr, field: FieldModel, flow: Flow): Expr {
    const element = field.type.kind === 'array' ? field.type.element : field.type;
    if (element.kind === 'declared' && !isNullable(element) && !field.mutable) {
      this.#expressions.scope.diagnostics.report('array-place', count.span, {});
    }
    return this.#expressions.integer(count, flow, 'a capacity');
  }
}

