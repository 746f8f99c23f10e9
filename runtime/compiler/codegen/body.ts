/** Bodies of modules and classes: `__annotations__`, the docstring, the statements. */
import type { Location, Mod, Stmt } from '../ast.ts';
import { strConstant } from '../constant.ts';
import { cleanDocstring, docstringOf } from '../docstring.ts';
import { location, NO_LOCATION } from '../position.ts';
import type { CodeRecord } from '../code-record.ts';
import { emitExpression } from './expressions.ts';
import type { CodeGenerator } from './generator.ts';
import { emitNameOp } from './names.ts';
import { emitStatements } from './statements.ts';

export function compileModule(g: CodeGenerator, mod: Mod): CodeRecord {
  g.enterScope('module', '<module>', mod, 1);
  const loc = location(1, 1, 0, 0);
  switch (mod.kind) {
    case 'Module':
      emitBody(g, mod.body[0] ?? loc, mod.body);
      break;
    case 'Interactive':
      if (hasAnnotations(mod.body)) g.emit(loc, 'SETUP_ANNOTATIONS');
      emitStatements(g, mod.body);
      break;
    case 'Expression':
      emitExpression(g, mod.body);
      break;
    default:
      mod satisfies never;
  }
  return g.finishScope(mod.kind !== 'Expression');
}

export function emitBody(g: CodeGenerator, loc: Location, body: readonly Stmt[]): void {
  if (hasAnnotations(body)) g.emit(loc, 'SETUP_ANNOTATIONS');
  const docstring = docstringOf(body);
  if (docstring === null) return emitStatements(g, body);
  const first = body[0]!;
  if (g.options.optimize < 2 && first.kind === 'Expr') {
    g.loadConst(first.value, strConstant(cleanDocstring(docstring)));
    emitNameOp(g, NO_LOCATION, '__doc__', 'Store');
  }
  emitStatements(g, body.slice(1));
}

/** Annotated assignments in the block itself, however deep in its compound statements. */
function hasAnnotations(body: readonly Stmt[]): boolean {
  return body.some(containsAnnotation);
}

function containsAnnotation(s: Stmt): boolean {
  switch (s.kind) {
    case 'AnnAssign':
      return true;
    case 'For':
    case 'AsyncFor':
    case 'While':
    case 'If':
      return hasAnnotations(s.body) || hasAnnotations(s.orelse);
    case 'With':
    case 'AsyncWith':
      return hasAnnotations(s.body);
    case 'Try':
    case 'TryStar':
      return (
        s.handlers.some((handler) => hasAnnotations(handler.body)) ||
        hasAnnotations(s.body) ||
        hasAnnotations(s.finalbody) ||
        hasAnnotations(s.orelse)
      );
    case 'Match':
      return s.cases.some((each) => hasAnnotations(each.body));
    default:
      return false;
  }
}
