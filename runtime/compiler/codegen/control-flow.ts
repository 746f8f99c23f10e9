/** if, while, for, break, continue, return. */
import type { For, If, Location, Return, While } from '../ast.ts';
import { NONE } from '../constant.ts';
import { NO_LOCATION } from '../position.ts';
import { semanticError } from '../semantic-error.ts';
import { emitJumpIf } from './conditions.ts';
import { emitExpression } from './expressions.ts';
import { popBlock, pushBlock, unwindBlock, unwindBlocks } from './frame-blocks.ts';
import type { CodeGenerator } from './generator.ts';
import { emitStatements } from './statements.ts';

export function emitIf(g: CodeGenerator, s: If): void {
  const end = g.newLabel();
  const hasElse = s.orelse.length > 0;
  const next = hasElse ? g.newLabel() : end;
  emitJumpIf(g, s, s.test, next, false);
  emitStatements(g, s.body);
  if (hasElse) {
    g.emitJump(NO_LOCATION, 'JUMP_NO_INTERRUPT', end);
    g.place(next);
    emitStatements(g, s.orelse);
  }
  g.place(end);
}

/** The test is compiled twice, at the top and at the bottom, so that an iteration takes one jump. */
export function emitWhile(g: CodeGenerator, s: While): void {
  const loop = g.newLabel();
  const body = g.newLabel();
  const end = g.newLabel();
  const anchor = g.newLabel();
  g.place(loop);
  pushBlock(g, s, { type: 'while', start: loop, exit: end });
  emitJumpIf(g, s, s.test, anchor, false);
  g.place(body);
  emitStatements(g, s.body);
  emitJumpIf(g, s, s.test, body, true);
  popBlock(g);
  g.place(anchor);
  emitStatements(g, s.orelse);
  g.place(end);
}

export function emitFor(g: CodeGenerator, s: For): void {
  const start = g.newLabel();
  const cleanup = g.newLabel();
  const end = g.newLabel();
  pushBlock(g, s, { type: 'for', start, exit: end });
  emitExpression(g, s.iter);
  g.emit(s.iter, 'GET_ITER');
  g.place(start);
  g.emitJump(s.iter, 'FOR_ITER', cleanup);
  // Gives the target's line to a loop head that spans several lines.
  g.emit(s.target, 'NOP');
  emitExpression(g, s.target);
  emitStatements(g, s.body);
  g.emitJump(NO_LOCATION, 'JUMP', start);
  g.place(cleanup);
  g.emit(NO_LOCATION, 'END_FOR');
  g.emit(NO_LOCATION, 'POP_TOP');
  popBlock(g);
  emitStatements(g, s.orelse);
  g.place(end);
}

export function emitReturn(g: CodeGenerator, s: Return): void {
  const { value } = s;
  if (!g.entry.isFunctionLike()) throw semanticError("'return' outside function", s);
  if (value !== null && g.entry.coroutine && g.entry.generator) {
    throw semanticError("'return' with value in async generator", s);
  }
  const constant = value !== null && value.kind === 'Constant' ? value : null;
  const keepTop = value !== null && constant === null;
  let loc: Location = s;
  if (keepTop) {
    emitExpression(g, value);
  } else if (constant !== null) {
    loc = constant;
    g.emit(loc, 'NOP');
  }
  if (value === null || value.lineno !== s.lineno) {
    loc = s;
    g.emit(loc, 'NOP');
  }
  loc = unwindBlocks(g, loc, keepTop, false).loc;
  if (value === null) g.loadConst(loc, NONE);
  else if (constant !== null) g.loadConst(loc, constant.value);
  g.emit(loc, 'RETURN_VALUE');
}

export function emitBreak(g: CodeGenerator, s: Location): void {
  g.emit(s, 'NOP');
  const { loc, loop } = unwindBlocks(g, s, false, true);
  if (loop === null) throw semanticError("'break' outside loop", s);
  g.emitJump(unwindBlock(g, loc, loop, false), 'JUMP', loop.exit);
}

export function emitContinue(g: CodeGenerator, s: Location): void {
  g.emit(s, 'NOP');
  const { loc, loop } = unwindBlocks(g, s, false, true);
  if (loop === null) throw semanticError("'continue' not properly in loop", s);
  g.emitJump(loc, 'JUMP', loop.start);
}
