/** match statements (PEP 634). Patterns are in patterns.ts. */
import type { Match, MatchCase, Pattern } from '../ast.ts';
import { NO_LOCATION } from '../position.ts';
import { emitJumpIf } from './conditions.ts';
import { emitExpression } from './expressions.ts';
import type { CodeGenerator } from './generator.ts';
import type { Label } from './instructions.ts';
import { emitNameOp } from './names.ts';
import { PatternContext } from './pattern-context.ts';
import { emitPattern } from './patterns.ts';
import { emitStatements } from './statements.ts';

export function emitMatch(g: CodeGenerator, s: Match): void {
  emitExpression(g, s.subject);
  const end = g.newLabel();
  const last = s.cases[s.cases.length - 1]!;
  const hasDefault = s.cases.length > 1 && isWildcard(last.pattern);
  const tested = hasDefault ? s.cases.slice(0, -1) : s.cases;
  tested.forEach((each, index) => {
    const context = new PatternContext(g);
    // Irrefutable patterns must be guarded or last.
    context.allowIrrefutable = each.guard !== null || index === s.cases.length - 1;
    emitCase(g, each, context, index === tested.length - 1, end);
  });
  if (hasDefault) emitDefaultCase(g, last, end);
  g.place(end);
}

export function isWildcard(pattern: Pattern): boolean {
  return pattern.kind === 'MatchAs' && pattern.name === null;
}

/** The last tested case consumes the subject, the others a copy. */
function emitCase(
  g: CodeGenerator,
  each: MatchCase,
  context: PatternContext,
  isLast: boolean,
  end: Label,
): void {
  const { pattern, guard } = each;
  if (!isLast) g.emitArg(pattern, 'COPY', 1);
  emitPattern(g, pattern, context);
  for (const name of context.stores) emitNameOp(g, pattern, name, 'Store');
  if (guard !== null) emitJumpIf(g, pattern, guard, context.failLabel(0), false);
  if (!isLast) g.emit(pattern, 'POP_TOP');
  emitStatements(g, each.body);
  g.emitJump(NO_LOCATION, 'JUMP', end);
  context.placeFailLabels(pattern);
}

function emitDefaultCase(g: CodeGenerator, each: MatchCase, end: Label): void {
  g.emit(each.pattern, 'NOP'); // the case produces no other code to step on
  if (each.guard !== null) emitJumpIf(g, each.pattern, each.guard, end, false);
  emitStatements(g, each.body);
}
