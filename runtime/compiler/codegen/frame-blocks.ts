/** The statically open loops, handlers and with blocks, and the code that leaves them early. */
import type { Location, Stmt } from '../ast.ts';
import { NONE } from '../constant.ts';
import { NO_LOCATION } from '../position.ts';
import { semanticError } from '../semantic-error.ts';
import type { CodeGenerator } from './generator.ts';
import type { Label } from './instructions.ts';
import { emitNameOp } from './names.ts';
import { emitStatements } from './statements.ts';
import { emitAwaitValue } from './yields.ts';

export type FrameBlock =
  | { readonly type: 'while'; readonly start: Label; readonly exit: Label }
  | { readonly type: 'for'; readonly start: Label; readonly exit: Label }
  | { readonly type: 'try-except' }
  | { readonly type: 'finally-try'; readonly body: readonly Stmt[] }
  | { readonly type: 'finally-end' }
  | { readonly type: 'with'; readonly loc: Location; readonly isAsync: boolean }
  | { readonly type: 'handler-cleanup'; readonly name: string | null; readonly hasInnerBlock: boolean }
  | { readonly type: 'pop-value' }
  | { readonly type: 'exception-handler' }
  | { readonly type: 'group-handler' }
  | { readonly type: 'async-comprehension' };

export type LoopBlock = Extract<FrameBlock, { type: 'while' | 'for' }>;

/** CPython's CO_MAXBLOCKS. */
const MAX_BLOCKS = 21;

export function pushBlock(g: CodeGenerator, loc: Location, block: FrameBlock): void {
  if (g.unit.frameBlocks.length >= MAX_BLOCKS) throw semanticError('too many statically nested blocks', loc);
  g.unit.frameBlocks.push(block);
}

export function popBlock(g: CodeGenerator): void {
  g.unit.frameBlocks.pop();
}

/** Calls the `__exit__` on the stack with (None, None, None). */
export function callExitWithNones(g: CodeGenerator, loc: Location): void {
  for (let count = 0; count < 3; count++) g.loadConst(loc, NONE);
  g.emitArg(loc, 'CALL', 2);
}

/**
 * Code that leaves one block; `keepTop` carries the value on top of the stack across. Returns the location for what
 * follows: after a `finally` body or an `__exit__` call, the leaving statement's remaining code is artificial.
 */
export function unwindBlock(g: CodeGenerator, loc: Location, block: FrameBlock, keepTop: boolean): Location {
  switch (block.type) {
    case 'while':
    case 'exception-handler':
    case 'group-handler':
    case 'async-comprehension':
      return loc;
    case 'for':
    case 'pop-value':
      swapIf(g, loc, keepTop);
      g.emit(loc, 'POP_TOP');
      return loc;
    case 'try-except':
      g.emit(loc, 'POP_BLOCK');
      return loc;
    case 'finally-try':
      return unwindFinally(g, loc, block.body, keepTop);
    case 'finally-end':
      swapIf(g, loc, keepTop);
      g.emit(loc, 'POP_TOP');
      swapIf(g, loc, keepTop);
      g.emit(loc, 'POP_BLOCK');
      g.emit(loc, 'POP_EXCEPT');
      return loc;
    case 'with':
      return unwindWith(g, block.loc, block.isAsync, keepTop);
    case 'handler-cleanup':
      return unwindHandler(g, loc, block, keepTop);
    default:
      return block satisfies never;
  }
}

function swapIf(g: CodeGenerator, loc: Location, keepTop: boolean): void {
  if (keepTop) g.emitArg(loc, 'SWAP', 2);
}

function unwindFinally(g: CodeGenerator, loc: Location, body: readonly Stmt[], keepTop: boolean): Location {
  g.emit(loc, 'POP_BLOCK');
  if (keepTop) pushBlock(g, loc, { type: 'pop-value' });
  emitStatements(g, body);
  if (keepTop) popBlock(g);
  return NO_LOCATION;
}

function unwindWith(g: CodeGenerator, loc: Location, isAsync: boolean, keepTop: boolean): Location {
  g.emit(loc, 'POP_BLOCK');
  swapIf(g, loc, keepTop);
  callExitWithNones(g, loc);
  if (isAsync) emitAwaitValue(g, loc, 2);
  g.emit(loc, 'POP_TOP');
  return NO_LOCATION;
}

function unwindHandler(
  g: CodeGenerator,
  loc: Location,
  block: Extract<FrameBlock, { type: 'handler-cleanup' }>,
  keepTop: boolean,
): Location {
  if (block.hasInnerBlock) g.emit(loc, 'POP_BLOCK');
  swapIf(g, loc, keepTop);
  g.emit(loc, 'POP_BLOCK');
  g.emit(loc, 'POP_EXCEPT');
  if (block.name !== null) unbindHandlerName(g, loc, block.name);
  return loc;
}

/** `except E as name` ends with `name = None; del name`. */
export function unbindHandlerName(g: CodeGenerator, loc: Location, name: string): void {
  g.loadConst(loc, NONE);
  emitNameOp(g, loc, name, 'Store');
  emitNameOp(g, loc, name, 'Del');
}

export interface Unwound {
  readonly loc: Location;
  /** The loop at which unwinding stopped, if asked to. */
  readonly loop: LoopBlock | null;
}

/** Leaves all open blocks, or those inside the innermost loop. */
export function unwindBlocks(
  g: CodeGenerator,
  loc: Location,
  keepTop: boolean,
  stopAtLoop: boolean,
): Unwound {
  const blocks = g.unit.frameBlocks;
  const top = blocks[blocks.length - 1];
  if (top === undefined) return { loc, loop: null };
  if (top.type === 'group-handler') {
    throw semanticError("'break', 'continue' and 'return' cannot appear in an except* block", loc);
  }
  if (stopAtLoop && (top.type === 'while' || top.type === 'for')) return { loc, loop: top };
  // The block is closed while its exit code is compiled: a `return` in a finally body must not unwind it again.
  blocks.pop();
  const after = unwindBlock(g, loc, top, keepTop);
  const rest = unwindBlocks(g, after, keepTop, stopAtLoop);
  blocks.push(top);
  return rest;
}
