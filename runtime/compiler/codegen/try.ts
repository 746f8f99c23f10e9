/** try / except / else / finally. A finally body is compiled once for each way into it. */
import type { ExceptHandler, Stmt, Try, TryStar } from '../ast.ts';
import type { Location } from '../ast.ts';
import { NO_LOCATION } from '../position.ts';
import { semanticError } from '../semantic-error.ts';
import { emitExpression } from './expressions.ts';
import { popBlock, pushBlock, unbindHandlerName } from './frame-blocks.ts';
import type { CodeGenerator } from './generator.ts';
import type { Label } from './instructions.ts';
import { emitNameOp } from './names.ts';
import { emitStatements } from './statements.ts';

export function emitTry(g: CodeGenerator, s: Try): void {
  if (s.finalbody.length === 0) return emitTryExcept(g, s);
  emitTryFinally(g, s, () => {
    if (s.handlers.length > 0) emitTryExcept(g, s);
    else emitStatements(g, s.body);
  });
}

/** Restores the exception that was being handled before and raises the one on the stack: `[prev, lasti, exc]`. */
export function popExceptAndReraise(g: CodeGenerator, loc: Location): void {
  g.emitArg(loc, 'COPY', 3);
  g.emit(loc, 'POP_EXCEPT');
  g.emitArg(loc, 'RERAISE', 1);
}

/** The frame of try-finally around `emitBody`; shared with except*. */
export function emitTryFinally(g: CodeGenerator, s: Try | TryStar, emitBody: () => void): void {
  const end = g.newLabel();
  const exit = g.newLabel();
  const cleanup = g.newLabel();
  const finalbody: readonly Stmt[] = s.finalbody;
  g.emitJump(s, 'SETUP_FINALLY', end);
  pushBlock(g, s, { type: 'finally-try', body: finalbody });
  emitBody();
  g.emit(NO_LOCATION, 'POP_BLOCK');
  popBlock(g);
  emitStatements(g, finalbody);
  g.emitJump(NO_LOCATION, 'JUMP_NO_INTERRUPT', exit);
  g.place(end);
  g.emitJump(NO_LOCATION, 'SETUP_CLEANUP', cleanup);
  g.emit(NO_LOCATION, 'PUSH_EXC_INFO');
  pushBlock(g, NO_LOCATION, { type: 'finally-end' });
  emitStatements(g, finalbody);
  popBlock(g);
  g.emitArg(NO_LOCATION, 'RERAISE', 0);
  g.place(cleanup);
  popExceptAndReraise(g, NO_LOCATION);
  g.place(exit);
}

function emitTryExcept(g: CodeGenerator, s: Try): void {
  const except = g.newLabel();
  const end = g.newLabel();
  const cleanup = g.newLabel();
  g.emitJump(s, 'SETUP_FINALLY', except);
  pushBlock(g, s, { type: 'try-except' });
  emitStatements(g, s.body);
  popBlock(g);
  g.emit(NO_LOCATION, 'POP_BLOCK');
  emitStatements(g, s.orelse);
  g.emitJump(NO_LOCATION, 'JUMP_NO_INTERRUPT', end);
  g.place(except);
  g.emitJump(NO_LOCATION, 'SETUP_CLEANUP', cleanup);
  g.emit(NO_LOCATION, 'PUSH_EXC_INFO');
  pushBlock(g, s, { type: 'exception-handler' });
  s.handlers.forEach((handler, index) => {
    if (handler.type === null && index < s.handlers.length - 1) {
      throw semanticError("default 'except:' must be last", handler);
    }
    emitHandler(g, handler, end);
  });
  popBlock(g);
  g.emitArg(NO_LOCATION, 'RERAISE', 0);
  g.place(cleanup);
  popExceptAndReraise(g, NO_LOCATION);
  g.place(end);
}

function emitHandler(g: CodeGenerator, handler: ExceptHandler, end: Label): void {
  const next = g.newLabel();
  if (handler.type !== null) {
    emitExpression(g, handler.type);
    g.emit(handler, 'CHECK_EXC_MATCH');
    g.emitJump(handler, 'POP_JUMP_IF_FALSE', next);
  }
  if (handler.name !== null) emitNamedHandlerBody(g, handler, handler.name, end);
  else emitHandlerBody(g, handler, end);
  g.place(next);
}

/** The name is unbound however the body is left. */
function emitNamedHandlerBody(g: CodeGenerator, handler: ExceptHandler, name: string, end: Label): void {
  const cleanupEnd = g.newLabel();
  emitNameOp(g, handler, name, 'Store');
  g.emitJump(handler, 'SETUP_CLEANUP', cleanupEnd);
  pushBlock(g, handler, { type: 'handler-cleanup', name, hasInnerBlock: true });
  emitStatements(g, handler.body);
  popBlock(g);
  g.emit(NO_LOCATION, 'POP_BLOCK');
  g.emit(NO_LOCATION, 'POP_BLOCK');
  g.emit(NO_LOCATION, 'POP_EXCEPT');
  unbindHandlerName(g, NO_LOCATION, name);
  g.emitJump(NO_LOCATION, 'JUMP_NO_INTERRUPT', end);
  g.place(cleanupEnd);
  unbindHandlerName(g, NO_LOCATION, name);
  g.emitArg(NO_LOCATION, 'RERAISE', 1);
}

function emitHandlerBody(g: CodeGenerator, handler: ExceptHandler, end: Label): void {
  g.emit(handler, 'POP_TOP');
  pushBlock(g, handler, { type: 'handler-cleanup', name: null, hasInnerBlock: false });
  emitStatements(g, handler.body);
  popBlock(g);
  g.emit(NO_LOCATION, 'POP_BLOCK');
  g.emit(NO_LOCATION, 'POP_EXCEPT');
  g.emitJump(NO_LOCATION, 'JUMP_NO_INTERRUPT', end);
}
