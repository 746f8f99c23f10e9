/** Dispatch over statements, and the simple ones. */
import type { Assert, Assign, ExprStmt, Raise, Stmt } from '../ast.ts';
import { NO_LOCATION } from '../position.ts';
import { emitAnnotatedAssignment, emitAugmentedAssignment } from './assignments.ts';
import { emitClass } from './classes.ts';
import { emitJumpIf } from './conditions.ts';
import { emitBreak, emitContinue, emitFor, emitIf, emitReturn, emitWhile } from './control-flow.ts';
import { emitAsyncFor } from './async-for.ts';
import { emitExpression, emitExpressions } from './expressions.ts';
import { emitFunction } from './functions.ts';
import type { CodeGenerator } from './generator.ts';
import { emitFromImport, emitImport } from './imports.ts';
import { emitMatch } from './match.ts';
import { emitTry } from './try.ts';
import { emitTryStar } from './try-star.ts';
import { emitTypeAlias } from './type-params.ts';
import { warnAboutAssertedTuple } from './warnings.ts';
import { emitAsyncWith, emitWith } from './with.ts';

export function emitStatements(g: CodeGenerator, statements: readonly Stmt[]): void {
  for (const statement of statements) emitStatement(g, statement);
}

function emitStatement(g: CodeGenerator, s: Stmt): void {
  switch (s.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return emitFunction(g, s);
    case 'ClassDef':
      return emitClass(g, s);
    case 'TypeAlias':
      return emitTypeAlias(g, s);
    case 'Return':
      return emitReturn(g, s);
    case 'Delete':
      return emitExpressions(g, s.targets);
    case 'Assign':
      return emitAssign(g, s);
    case 'AugAssign':
      return emitAugmentedAssignment(g, s);
    case 'AnnAssign':
      return emitAnnotatedAssignment(g, s);
    case 'For':
      return emitFor(g, s);
    case 'AsyncFor':
      return emitAsyncFor(g, s);
    case 'While':
      return emitWhile(g, s);
    case 'If':
      return emitIf(g, s);
    case 'With':
      return emitWith(g, s, 0);
    case 'AsyncWith':
      return emitAsyncWith(g, s, 0);
    case 'Match':
      return emitMatch(g, s);
    case 'Raise':
      return emitRaise(g, s);
    case 'Try':
      return emitTry(g, s);
    case 'TryStar':
      return emitTryStar(g, s);
    case 'Assert':
      return emitAssert(g, s);
    case 'Import':
      return emitImport(g, s);
    case 'ImportFrom':
      return emitFromImport(g, s);
    case 'Global':
    case 'Nonlocal':
      return;
    case 'Expr':
      return emitExpressionStatement(g, s);
    case 'Pass':
      return g.emit(s, 'NOP');
    case 'Break':
      return emitBreak(g, s);
    case 'Continue':
      return emitContinue(g, s);
    default:
      s satisfies never;
  }
}

function emitAssign(g: CodeGenerator, s: Assign): void {
  emitExpression(g, s.value);
  s.targets.forEach((target, index) => {
    if (index < s.targets.length - 1) g.emitArg(s, 'COPY', 1);
    emitExpression(g, target);
  });
}

function emitRaise(g: CodeGenerator, s: Raise): void {
  let count = 0;
  for (const part of [s.exc, s.cause]) {
    if (part === null) break;
    emitExpression(g, part);
    count++;
  }
  g.emitArg(s, 'RAISE_VARARGS', count);
}

function emitAssert(g: CodeGenerator, s: Assert): void {
  warnAboutAssertedTuple(g, s);
  if (g.options.optimize > 0) return;
  const end = g.newLabel();
  emitJumpIf(g, s, s.test, end, true);
  g.emit(s, 'LOAD_ASSERTION_ERROR');
  if (s.msg !== null) {
    emitExpression(g, s.msg);
    g.emitArg(s, 'CALL', 0);
  }
  g.emitArg(s.test, 'RAISE_VARARGS', 1);
  g.place(end);
}

function emitExpressionStatement(g: CodeGenerator, s: ExprStmt): void {
  if (g.options.interactive && g.outer.length === 0) {
    emitExpression(g, s.value);
    g.emitIntrinsic1(s, 'PRINT');
    return g.emit(NO_LOCATION, 'POP_TOP');
  }
  // A constant has no effect, but its line can be stepped on.
  if (s.value.kind === 'Constant') return g.emit(s, 'NOP');
  emitExpression(g, s.value);
  g.emit(NO_LOCATION, 'POP_TOP');
}
