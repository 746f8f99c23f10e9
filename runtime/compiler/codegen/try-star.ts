/**
 * try / except*. While handlers run the stack holds `[prev, orig, results, rest]`: the caught group, the list of what
 * handlers raised, and the part of the group that no handler has matched yet.
 */
import type { ExceptHandler, TryStar } from '../ast.ts';
import { NO_LOCATION } from '../position.ts';
import { emitExpression } from './expressions.ts';
import { popBlock, pushBlock, unbindHandlerName } from './frame-blocks.ts';
import type { CodeGenerator } from './generator.ts';
import type { Label } from './instructions.ts';
import { emitNameOp } from './names.ts';
import { emitStatements } from './statements.ts';
import { emitTryFinally, popExceptAndReraise } from './try.ts';

export function emitTryStar(g: CodeGenerator, s: TryStar): void {
  if (s.finalbody.length === 0) return emitTryExceptStar(g, s);
  emitTryFinally(g, s, () => {
    if (s.handlers.length > 0) emitTryExceptStar(g, s);
    else emitStatements(g, s.body);
  });
}

function emitTryExceptStar(g: CodeGenerator, s: TryStar): void {
  const except = g.newLabel();
  const orelse = g.newLabel();
  const end = g.newLabel();
  const cleanup = g.newLabel();
  const reraiseStar = g.newLabel();
  g.emitJump(s, 'SETUP_FINALLY', except);
  pushBlock(g, s, { type: 'try-except' });
  emitStatements(g, s.body);
  popBlock(g);
  g.emit(NO_LOCATION, 'POP_BLOCK');
  g.emitJump(NO_LOCATION, 'JUMP_NO_INTERRUPT', orelse);
  g.place(except);
  g.emitJump(NO_LOCATION, 'SETUP_CLEANUP', cleanup);
  g.emit(NO_LOCATION, 'PUSH_EXC_INFO');
  pushBlock(g, s, { type: 'group-handler' });
  s.handlers.forEach((handler, index) => {
    if (index === 0) {
      g.emitArg(handler, 'BUILD_LIST', 0);
      g.emitArg(handler, 'COPY', 2);
    }
    emitStarHandler(g, handler, index === s.handlers.length - 1 ? reraiseStar : null);
  });
  popBlock(g);
  g.place(reraiseStar);
  emitReraiseStar(g, end);
  g.place(cleanup);
  popExceptAndReraise(g, NO_LOCATION);
  g.place(orelse);
  emitStatements(g, s.orelse);
  g.place(end);
}

/** `reraiseStar` is given to the last handler: what remains unmatched joins the list of results. */
function emitStarHandler(g: CodeGenerator, handler: ExceptHandler, reraiseStar: Label | null): void {
  const next = g.newLabel();
  const nextWithError = g.newLabel();
  const noMatch = g.newLabel();
  if (handler.type !== null) {
    emitExpression(g, handler.type);
    g.emit(handler, 'CHECK_EG_MATCH');
    g.emitArg(handler, 'COPY', 1);
    g.emitJump(handler, 'POP_JUMP_IF_NONE', noMatch);
  }
  emitStarHandlerBody(g, handler, next, nextWithError);
  g.place(next);
  g.emit(NO_LOCATION, 'NOP'); // holds a propagated location
  g.emitJump(NO_LOCATION, 'JUMP_NO_INTERRUPT', nextWithError);
  g.place(noMatch);
  g.emit(handler, 'POP_TOP');
  g.place(nextWithError);
  if (reraiseStar !== null) {
    g.emitArg(NO_LOCATION, 'LIST_APPEND', 1);
    g.emitJump(NO_LOCATION, 'JUMP_NO_INTERRUPT', reraiseStar);
  }
}

function emitStarHandlerBody(
  g: CodeGenerator,
  handler: ExceptHandler,
  next: Label,
  nextWithError: Label,
): void {
  const { name } = handler;
  const cleanupEnd = g.newLabel();
  if (name !== null) emitNameOp(g, handler, name, 'Store');
  else g.emit(handler, 'POP_TOP');
  g.emitJump(handler, 'SETUP_CLEANUP', cleanupEnd);
  pushBlock(g, handler, { type: 'handler-cleanup', name, hasInnerBlock: name !== null });
  emitStatements(g, handler.body);
  popBlock(g);
  g.emit(NO_LOCATION, 'POP_BLOCK');
  if (name !== null) unbindHandlerName(g, NO_LOCATION, name);
  g.emitJump(NO_LOCATION, 'JUMP_NO_INTERRUPT', next);
  g.place(cleanupEnd);
  if (name !== null) unbindHandlerName(g, NO_LOCATION, name);
  g.emitArg(NO_LOCATION, 'LIST_APPEND', 3); // the exception that the body raised
  g.emit(NO_LOCATION, 'POP_TOP'); // lasti
  g.emitJump(NO_LOCATION, 'JUMP_NO_INTERRUPT', nextWithError);
}

function emitReraiseStar(g: CodeGenerator, end: Label): void {
  const reraise = g.newLabel();
  g.emitIntrinsic2(NO_LOCATION, 'PREP_RERAISE_STAR');
  g.emitArg(NO_LOCATION, 'COPY', 1);
  g.emitJump(NO_LOCATION, 'POP_JUMP_IF_NOT_NONE', reraise);
  g.emit(NO_LOCATION, 'POP_TOP');
  g.emit(NO_LOCATION, 'POP_BLOCK');
  g.emit(NO_LOCATION, 'POP_EXCEPT');
  g.emitJump(NO_LOCATION, 'JUMP_NO_INTERRUPT', end);
  g.place(reraise);
  g.emit(NO_LOCATION, 'POP_BLOCK');
  g.emitArg(NO_LOCATION, 'SWAP', 2);
  g.emit(NO_LOCATION, 'POP_EXCEPT');
  g.emitArg(NO_LOCATION, 'RERAISE', 0);
}
