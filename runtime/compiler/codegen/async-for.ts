/** async for. */
import type { AsyncFor } from '../ast.ts';
import { NONE } from '../constant.ts';
import { NO_LOCATION } from '../position.ts';
import { semanticError } from '../semantic-error.ts';
import { emitExpression } from './expressions.ts';
import { popBlock, pushBlock } from './frame-blocks.ts';
import type { CodeGenerator } from './generator.ts';
import { RESUME } from './arguments.ts';
import { emitStatements } from './statements.ts';
import { emitSendLoop } from './yields.ts';

export function emitAsyncFor(g: CodeGenerator, s: AsyncFor): void {
  if (g.topLevelAwait) g.entry.coroutine = true;
  else if (g.unit.kind !== 'async function') throw semanticError("'async for' outside async function", s);
  const start = g.newLabel();
  const except = g.newLabel();
  const end = g.newLabel();
  emitExpression(g, s.iter);
  g.emit(s.iter, 'GET_AITER');
  g.place(start);
  pushBlock(g, s, { type: 'for', start, exit: end });
  // StopAsyncIteration out of __anext__ ends the loop.
  g.emitJump(s, 'SETUP_FINALLY', except);
  g.emit(s, 'GET_ANEXT');
  g.loadConst(s, NONE);
  emitSendLoop(g, s, RESUME.AFTER_AWAIT);
  g.emit(s, 'POP_BLOCK');
  emitExpression(g, s.target);
  emitStatements(g, s.body);
  g.emitJump(NO_LOCATION, 'JUMP', start);
  popBlock(g);
  g.place(except);
  g.emit(s.iter, 'END_ASYNC_FOR');
  emitStatements(g, s.orelse);
  g.place(end);
}
