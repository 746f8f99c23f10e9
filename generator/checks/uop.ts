/** Rules of a single micro-op, beside those of its paths and types. */
import { allStatements, everything, expressionsOf, operationOf } from '../model/body/effects.ts';
import type { Expr, Statement, UopModel } from '../model/model.ts';
import type { Scope } from '../model/scope.ts';
import type { Span, UopDef } from '../syntax/tree.ts';

export function checkUop(scope: Scope, definition: UopDef, uop: UopModel): void {
  if (uop.guard) checkGuard(scope, definition, uop);
  if (uop.pure) checkPure(scope, uop);
  checkTick(scope, uop);
  checkTier(scope, definition, uop);
}

/** A guard checks and does nothing else, so that a proved one can be removed and a half-proved one split. */
function checkGuard(scope: Scope, definition: UopDef, uop: UopModel): void {
  const wrong = uop.body.find((statement) => statement.kind !== 'check' && statement.kind !== 'let' && statement.kind !== 'drop');
  if (wrong !== undefined) scope.diagnostics.report('guard-acts', wrong.span, { name: uop.name });
  if (!uop.body.some((statement) => statement.kind === 'check')) scope.diagnostics.report('guard-empty', definition.name.span, { name: uop.name });
  const made = uop.outputs.find((item) => item.keeps === null);
  if (made !== undefined) scope.diagnostics.report('guard-output', made.span, { name: made.name });
}

function checkPure(scope: Scope, uop: UopModel): void {
  for (const statement of allStatements(uop.body)) {
    const acts = action(statement);
    if (acts !== null) scope.diagnostics.report('pure-acts', statement.span, { name: uop.name, action: acts });
    for (const expr of expressionsOf(statement)) {
      for (const part of everything(expr)) {
        const reads = impurity(scope, part);
        if (reads !== null) scope.diagnostics.report('pure-acts', part.span, { name: uop.name, action: reads });
      }
    }
  }
}

function action(statement: Statement): string | null {
  switch (statement.kind) {
    case 'assign-field': return `writes ${statement.owner}.${statement.field}`;
    case 'assign-array': return 'writes an array';
    case 'assign-local': return 'writes a local';
    case 'jump': return 'jumps';
    case 'frame': return 'changes the running frame';
    case 'specialize': case 'rewrite': return 'changes the code';
    case 'tick': return 'may leave the loop';
    case 'extend': return 'changes the next oparg';
    case 'trace': return 'controls the trace';
    default: return null;
  }
}

function impurity(scope: Scope, expr: Expr): string | null {
  if (expr.kind === 'field' && expr.mutable && expr.type.kind !== 'array') return `reads ${expr.owner}.${expr.field}, which may change`;
  if (expr.kind === 'index' && expr.array.kind === 'field' && expr.array.mutable) return `reads elements of ${expr.array.owner}.${expr.array.field}, which may change`;
  if (expr.kind === 'length' && expr.of.kind === 'field' && expr.of.mutable) return `reads the length of ${expr.of.owner}.${expr.of.field}, which may change`;
  if (expr.kind === 'slot' && expr.of === 'locals') return 'reads a local, which may change';
  const operation = operationOf(scope, expr);
  if (operation === null || operation.pure) return null;
  if (operation.escapes) return `calls \`${operation.name}\`, which may run Python code`;
  if (operation.raises) return `calls \`${operation.name}\`, which may raise`;
  if (operation.writes.length > 0) return `calls \`${operation.name}\`, which writes ${operation.writes.join(', ')}`;
  return `calls \`${operation.name}\`, which reads ${operation.reads.join(', ')}`;
}

/** Where the loop may return to its driver the frame must be whole: before anything was done, or after everything. */
function checkTick(scope: Scope, uop: UopModel): void {
  for (const statement of allStatements(uop.body)) {
    if (statement.kind === 'tick' && statement !== uop.body[0] && statement !== uop.body.at(-1)) scope.diagnostics.report('tick-place', statement.span, {});
  }
}

function checkTier(scope: Scope, definition: UopDef, uop: UopModel): void {
  if (uop.tier.kind === 'tier1' && uop.tier.reason.trim() === '') scope.diagnostics.report('reason-empty', definition.headerSpan, { what: 'tier1' });
  if (uop.tier.kind === 'tier2') checkTier2(scope, definition, uop);
  if (uop.tier.kind !== 'both' || definition.replacedBy !== null) return;
  const only = tier1Only(uop);
  if (only !== null) scope.diagnostics.report('tier1-reason', only.span, { name: uop.name, action: only.text });
}

function checkTier2(scope: Scope, definition: UopDef, uop: UopModel): void {
  if (definition.replacedBy !== null) scope.diagnostics.report('tier2-replaced', definition.name.span, { name: uop.name });
  const only = tier1Only(uop);
  if (only !== null) scope.diagnostics.report('tier2-acts', only.span, { name: uop.name, action: only.text });
}

/** The first statement that means nothing in a trace. */
function tier1Only(uop: UopModel): { span: Span; text: string } | null {
  for (const statement of allStatements(uop.body)) {
    if (statement.kind === 'rewrite') return { span: statement.span, text: 'rewrites the instruction' };
    if (statement.kind === 'extend') return { span: statement.span, text: 'changes the next oparg' };
    if (statement.kind === 'specialize') return { span: statement.span, text: 'specialises the instruction' };
  }
  return null;
}
