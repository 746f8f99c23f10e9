/** yield, yield from, await: everything that suspends. */
import type { Await, Location, Yield, YieldFrom } from '../ast.ts';
import { NONE } from '../constant.ts';
import { NO_LOCATION } from '../position.ts';
import { semanticError } from '../semantic-error.ts';
import { emitExpression } from './expressions.ts';
import type { CodeGenerator } from './generator.ts';
import { RESUME } from './arguments.ts';

export function emitYieldValue(g: CodeGenerator, loc: Location): void {
  const { entry } = g;
  if (entry.generator && entry.coroutine) g.emitIntrinsic1(loc, 'ASYNC_GEN_WRAP');
  g.emitArg(loc, 'YIELD_VALUE', 0);
  g.emitArg(loc, 'RESUME', RESUME.AFTER_YIELD);
}

export function emitYield(g: CodeGenerator, e: Yield): void {
  if (!g.entry.isFunctionLike()) throw semanticError("'yield' outside function", e);
  if (e.value !== null) emitExpression(g, e.value);
  else g.loadConst(e, NONE);
  emitYieldValue(g, e);
}

export function emitYieldFrom(g: CodeGenerator, e: YieldFrom): void {
  if (!g.entry.isFunctionLike()) throw semanticError("'yield from' outside function", e);
  if (g.unit.kind === 'async function') throw semanticError("'yield from' inside async function", e);
  emitExpression(g, e.value);
  g.emit(e, 'GET_YIELD_FROM_ITER');
  g.loadConst(e, NONE);
  emitSendLoop(g, e, RESUME.AFTER_YIELD_FROM);
}

export function emitAwait(g: CodeGenerator, e: Await): void {
  if (!g.topLevelAwait) {
    if (!g.entry.isFunctionLike()) throw semanticError("'await' outside function", e);
    if (g.unit.kind !== 'async function' && g.unit.kind !== 'comprehension') {
      throw semanticError("'await' outside async function", e);
    }
  }
  emitExpression(g, e.value);
  emitAwaitValue(g, e, 0);
}

/** Awaits the value on the stack. `purpose` words GET_AWAITABLE's error: 1 `__aenter__`, 2 `__aexit__`, 0 neither. */
export function emitAwaitValue(g: CodeGenerator, loc: Location, purpose: 0 | 1 | 2): void {
  g.emitArg(loc, 'GET_AWAITABLE', purpose);
  g.loadConst(loc, NONE);
  emitSendLoop(g, loc, RESUME.AFTER_AWAIT);
}

/** Sends to the iterator on the stack until it is done; StopIteration raised by close() or throw() ends it too. */
export function emitSendLoop(g: CodeGenerator, loc: Location, resume: number): void {
  const send = g.newLabel();
  const fail = g.newLabel();
  const exit = g.newLabel();
  g.place(send);
  g.emitJump(loc, 'SEND', exit);
  g.emitJump(loc, 'SETUP_FINALLY', fail);
  g.emitArg(loc, 'YIELD_VALUE', 1);
  g.emit(NO_LOCATION, 'POP_BLOCK');
  g.emitArg(loc, 'RESUME', resume);
  g.emitJump(loc, 'JUMP_NO_INTERRUPT', send);
  g.place(fail);
  g.emit(loc, 'CLEANUP_THROW');
  g.place(exit);
  g.emit(loc, 'END_SEND');
}
