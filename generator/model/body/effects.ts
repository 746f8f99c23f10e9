/** Effects of typed expressions and statements: what cannot be undone, what is read and written. */
import type { Expr, OperationModel, Statement } from '../model.ts';
import type { Scope } from '../scope.ts';
import type { Effect } from './flow.ts';

/** Parts of an expression, in order of evaluation. */
export function children(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'slot': return [expr.index];
    case 'unary': return [expr.operand];
    case 'binary': return [expr.left, expr.right];
    case 'conditional': return [expr.condition, expr.then, expr.otherwise];
    case 'is-type': case 'is-singleton': case 'is-null': case 'convert': return [expr.value];
    case 'field': return [expr.object];
    case 'index': return [expr.array, expr.index];
    case 'length': return [expr.of];
    case 'run-element': return [expr.run, expr.index];
    case 'call': return expr.args;
    case 'new': return expr.fields.map((field) => field.value);
    case 'int': case 'float': case 'string': case 'null': case 'singleton': case 'const': case 'input': case 'output': case 'let': case 'cache':
    case 'oparg': case 'frame': case 'instruction-size': case 'special-input': case 'fill':
      return [];
    default: return expr satisfies never;
  }
}

/** The expression and everything in it. */
export function* everything(expr: Expr): Generator<Expr> {
  for (const child of children(expr)) yield* everything(child);
  yield expr;
}

/** The expressions directly in a statement, not those of statements inside it. */
export function expressionsOf(statement: Statement): readonly Expr[] {
  switch (statement.kind) {
    case 'let': case 'assign-output': return [statement.value];
    case 'assign-run': return [statement.element, statement.value];
    case 'assign-field': return [statement.object, statement.value];
    case 'assign-array': return [statement.array, statement.index, statement.value];
    case 'assign-local': return [statement.index, statement.value];
    case 'call': return [statement.call];
    case 'if': case 'check': return [statement.condition];
    case 'for': return [statement.bound];
    case 'jump': return [statement.offset, ...(statement.leaving ?? [])];
    case 'frame': return statement.action === 'push' ? [statement.frame] : [];
    case 'drop': case 'specialize': case 'rewrite': case 'tick': case 'extend': case 'trace': return [];
    default: return statement satisfies never;
  }
}

export function* allStatements(statements: readonly Statement[]): Generator<Statement> {
  for (const statement of statements) {
    yield statement;
    if (statement.kind === 'if') {
      yield* allStatements(statement.then);
      yield* allStatements(statement.otherwise);
    } else if (statement.kind === 'for') yield* allStatements(statement.body);
  }
}

export function operationOf(scope: Scope, expr: Expr): OperationModel | null {
  return expr.kind === 'call' ? scope.operations.get(expr.operation) ?? null : null;
}

/** Why the operation cannot be undone or repeated; null if it can. */
export function irrevocable(operation: OperationModel): string | null {
  if (operation.escapes) return 'may run Python code';
  if (operation.raises) return 'may raise';
  return operation.writes.length > 0 ? `writes ${operation.writes.join(', ')}` : null;
}

/** The first call in an expression that cannot be undone. */
export function effectIn(scope: Scope, expr: Expr): Effect | null {
  for (const part of everything(expr)) {
    const operation = operationOf(scope, part);
    const why = operation && irrevocable(operation);
    if (why) return { span: part.span, text: `\`${operation!.name}\` ${why}` };
  }
  return null;
}

/** What a statement does beside the expressions in it. */
export function effectOf(scope: Scope, statement: Statement): Effect | null {
  for (const expr of expressionsOf(statement)) {
    const effect = effectIn(scope, expr);
    if (effect !== null) return effect;
  }
  const { span } = statement;
  switch (statement.kind) {
    case 'assign-field': return { span, text: `writes ${statement.owner}.${statement.field}` };
    case 'assign-array': return { span, text: 'writes an array' };
    case 'assign-local': return { span, text: 'writes a local' };
    case 'frame': return { span, text: 'changes the running frame' };
    case 'specialize': return { span, text: 'counts and may specialise' };
    case 'rewrite': return { span, text: 'rewrites the instruction' };
    case 'extend': return { span, text: 'changes the next oparg' };
    case 'tick': return { span, text: 'may leave the loop' };
    default: return null;
  }
}
