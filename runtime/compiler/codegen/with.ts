/** with and async with; several items nest. */
import type { AsyncWith, With } from '../ast.ts';
import { NO_LOCATION } from '../position.ts';
import { semanticError } from '../semantic-error.ts';
import { emitExpression } from './expressions.ts';
import { callExitWithNones, popBlock, pushBlock } from './frame-blocks.ts';
import type { CodeGenerator } from './generator.ts';
import type { Label } from './instructions.ts';
import { emitStatements } from './statements.ts';
import { popExceptAndReraise } from './try.ts';
import { emitAwaitValue } from './yields.ts';

export function emitWith(g: CodeGenerator, s: With, position: number): void {
  const item = s.items[position]!;
  const loc = item.context_expr;
  const final = g.newLabel();
  const exit = g.newLabel();
  const cleanup = g.newLabel();
  emitExpression(g, item.context_expr);
  g.emit(loc, 'BEFORE_WITH');
  g.emitJump(loc, 'SETUP_WITH', final);
  pushBlock(g, loc, { type: 'with', loc, isAsync: false });
  if (item.optional_vars !== null) emitExpression(g, item.optional_vars);
  else g.emit(loc, 'POP_TOP');
  if (position + 1 === s.items.length) emitStatements(g, s.body);
  else emitWith(g, s, position + 1);
  g.emit(NO_LOCATION, 'POP_BLOCK');
  popBlock(g);
  callExitWithNones(g, loc);
  g.emit(loc, 'POP_TOP');
  g.emitJump(loc, 'JUMP', exit);
  g.place(final);
  g.emitJump(loc, 'SETUP_CLEANUP', cleanup);
  g.emit(loc, 'PUSH_EXC_INFO');
  g.emit(loc, 'WITH_EXCEPT_START');
  finishExceptionalExit(g, cleanup, exit);
}

export function emitAsyncWith(g: CodeGenerator, s: AsyncWith, position: number): void {
  if (g.topLevelAwait) g.entry.coroutine = true;
  else if (g.unit.kind !== 'async function') throw semanticError("'async with' outside async function", s);
  const item = s.items[position]!;
  const loc = item.context_expr;
  const final = g.newLabel();
  const exit = g.newLabel();
  const cleanup = g.newLabel();
  emitExpression(g, item.context_expr);
  g.emit(loc, 'BEFORE_ASYNC_WITH');
  emitAwaitValue(g, loc, 1);
  g.emitJump(loc, 'SETUP_WITH', final);
  pushBlock(g, loc, { type: 'with', loc, isAsync: true });
  if (item.optional_vars !== null) emitExpression(g, item.optional_vars);
  else g.emit(loc, 'POP_TOP');
  if (position + 1 === s.items.length) emitStatements(g, s.body);
  else emitAsyncWith(g, s, position + 1);
  popBlock(g);
  g.emit(loc, 'POP_BLOCK');
  callExitWithNones(g, loc);
  emitAwaitValue(g, loc, 2);
  g.emit(loc, 'POP_TOP');
  g.emitJump(loc, 'JUMP', exit);
  g.place(final);
  g.emitJump(loc, 'SETUP_CLEANUP', cleanup);
  g.emit(loc, 'PUSH_EXC_INFO');
  g.emit(loc, 'WITH_EXCEPT_START');
  emitAwaitValue(g, loc, 2);
  finishExceptionalExit(g, cleanup, exit);
}

/** The result of `__exit__` is on the stack: true swallows the exception. */
function finishExceptionalExit(g: CodeGenerator, cleanup: Label, exit: Label): void {
  const suppress = g.newLabel();
  g.emit(NO_LOCATION, 'TO_BOOL');
  g.emitJump(NO_LOCATION, 'POP_JUMP_IF_TRUE', suppress);
  g.emitArg(NO_LOCATION, 'RERAISE', 2);
  g.place(suppress);
  g.emit(NO_LOCATION, 'POP_TOP');
  g.emit(NO_LOCATION, 'POP_BLOCK');
  g.emit(NO_LOCATION, 'POP_EXCEPT');
  g.emit(NO_LOCATION, 'POP_TOP');
  g.emit(NO_LOCATION, 'POP_TOP');
  const after = g.newLabel();
  g.emitJump(NO_LOCATION, 'JUMP_NO_INTERRUPT', after);
  g.place(cleanup);
  popExceptAndReraise(g, NO_LOCATION);
  g.place(after);
  g.place(exit);
}
