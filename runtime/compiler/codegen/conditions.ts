/** Truth: conditional jumps, `and`/`or`, comparisons (chained too), conditional expressions. */
import type { BoolOp, Compare, CompareOperator, Expr, IfExp, Location } from '../ast.ts';
import { machineConstant } from '../opcode-table.ts';
import { NO_LOCATION } from '../position.ts';
import { emitExpression } from './expressions.ts';
import type { CodeGenerator } from './generator.ts';
import type { Label } from './instructions.ts';
import { warnAboutIdentity } from './warnings.ts';

/** Jumps to `target` if the truth of `e` is `condition`, else falls through. */
export function emitJumpIf(
  g: CodeGenerator,
  loc: Location,
  e: Expr,
  target: Label,
  condition: boolean,
): void {
  switch (e.kind) {
    case 'UnaryOp':
      if (e.op === 'Not') return emitJumpIf(g, loc, e.operand, target, !condition);
      break;
    case 'BoolOp':
      return emitJumpIfBoolOp(g, loc, e, target, condition);
    case 'IfExp':
      return emitJumpIfIfExp(g, loc, e, target, condition);
    case 'Compare':
      if (e.ops.length > 1) return emitJumpIfChain(g, e, target, condition);
      break;
    default:
      break;
  }
  emitExpression(g, e);
  emitTruthJump(g, e, target, condition);
}

function emitTruthJump(g: CodeGenerator, loc: Location, target: Label, condition: boolean): void {
  g.emit(loc, 'TO_BOOL');
  g.emitJump(loc, condition ? 'POP_JUMP_IF_TRUE' : 'POP_JUMP_IF_FALSE', target);
}

function emitJumpIfBoolOp(
  g: CodeGenerator,
  loc: Location,
  e: BoolOp,
  target: Label,
  condition: boolean,
): void {
  const decidingValue = e.op === 'Or';
  // A part that decides the whole jumps to `target` only if the whole then has the wanted truth.
  const shortcut = decidingValue === condition ? target : g.newLabel();
  const last = e.values.length - 1;
  for (const value of e.values.slice(0, last)) emitJumpIf(g, loc, value, shortcut, decidingValue);
  emitJumpIf(g, loc, e.values[last]!, target, condition);
  if (shortcut !== target) g.place(shortcut);
}

function emitJumpIfIfExp(g: CodeGenerator, loc: Location, e: IfExp, target: Label, condition: boolean): void {
  const end = g.newLabel();
  const orelse = g.newLabel();
  emitJumpIf(g, loc, e.test, orelse, false);
  emitJumpIf(g, loc, e.body, target, condition);
  g.emitJump(NO_LOCATION, 'JUMP_NO_INTERRUPT', end);
  g.place(orelse);
  emitJumpIf(g, loc, e.orelse, target, condition);
  g.place(end);
}

function emitJumpIfChain(g: CodeGenerator, e: Compare, target: Label, condition: boolean): void {
  warnAboutIdentity(g, e);
  const cleanup = g.newLabel();
  const end = g.newLabel();
  const last = e.ops.length - 1;
  emitExpression(g, e.left);
  for (let index = 0; index < last; index++) {
    emitChainLink(g, e, index);
    g.emit(e, 'TO_BOOL');
    g.emitJump(e, 'POP_JUMP_IF_FALSE', cleanup);
  }
  emitExpression(g, e.comparators[last]!);
  emitComparison(g, e, e.ops[last]!);
  emitTruthJump(g, e, target, condition);
  g.emitJump(NO_LOCATION, 'JUMP_NO_INTERRUPT', end);
  g.place(cleanup);
  g.emit(e, 'POP_TOP');
  if (!condition) g.emitJump(NO_LOCATION, 'JUMP_NO_INTERRUPT', target);
  g.place(end);
}

/** Compares and keeps the right operand below the result, for the next link. */
function emitChainLink(g: CodeGenerator, e: Compare, index: number): void {
  emitExpression(g, e.comparators[index]!);
  g.emitArg(e, 'SWAP', 2);
  g.emitArg(e, 'COPY', 2);
  emitComparison(g, e, e.ops[index]!);
}

export function emitCompare(g: CodeGenerator, e: Compare): void {
  warnAboutIdentity(g, e);
  emitExpression(g, e.left);
  const last = e.ops.length - 1;
  if (last > 0) return emitCompareChain(g, e);
  emitExpression(g, e.comparators[0]!);
  emitComparison(g, e, e.ops[0]!);
}

function emitCompareChain(g: CodeGenerator, e: Compare): void {
  const cleanup = g.newLabel();
  const end = g.newLabel();
  const last = e.ops.length - 1;
  for (let index = 0; index < last; index++) {
    emitChainLink(g, e, index);
    g.emitArg(e, 'COPY', 1);
    g.emit(e, 'TO_BOOL');
    g.emitJump(e, 'POP_JUMP_IF_FALSE', cleanup);
    g.emit(e, 'POP_TOP');
  }
  emitExpression(g, e.comparators[last]!);
  emitComparison(g, e, e.ops[last]!);
  g.emitJump(NO_LOCATION, 'JUMP_NO_INTERRUPT', end);
  g.place(cleanup);
  g.emitArg(e, 'SWAP', 2);
  g.emit(e, 'POP_TOP');
  g.place(end);
}

/** COMPARE_OP's argument: the rich comparison's number, and the outcomes for which it is true (names of their bits). */
interface RichComparison {
  readonly number: number;
  readonly trueIf: readonly ('UNORDERED' | 'LESS' | 'GREATER' | 'EQUAL')[];
}

const RICH: Partial<Record<CompareOperator, RichComparison>> = {
  Lt: { number: 0, trueIf: ['LESS'] },
  LtE: { number: 1, trueIf: ['LESS', 'EQUAL'] },
  Eq: { number: 2, trueIf: ['EQUAL'] },
  NotEq: { number: 3, trueIf: ['UNORDERED', 'LESS', 'GREATER'] },
  Gt: { number: 4, trueIf: ['GREATER'] },
  GtE: { number: 5, trueIf: ['GREATER', 'EQUAL'] },
};
/** Bits below the comparison's number. */
const RICH_SHIFT = 5;

export function emitComparison(g: CodeGenerator, loc: Location, op: CompareOperator): void {
  const rich = RICH[op];
  if (rich === undefined) {
    const opcode = op === 'Is' || op === 'IsNot' ? 'IS_OP' : 'CONTAINS_OP';
    return g.emitArg(loc, opcode, op === 'IsNot' || op === 'NotIn' ? 1 : 0);
  }
  const mask = rich.trueIf.reduce((bits, outcome) => bits | machineConstant(`IF_${outcome}`), 0);
  g.emitArg(loc, 'COMPARE_OP', (rich.number << RICH_SHIFT) | mask);
}

export function emitBoolOp(g: CodeGenerator, e: BoolOp): void {
  const end = g.newLabel();
  const last = e.values.length - 1;
  for (const value of e.values.slice(0, last)) {
    emitExpression(g, value);
    g.emitArg(e, 'COPY', 1);
    emitTruthJump(g, e, end, e.op === 'Or');
    g.emit(e, 'POP_TOP');
  }
  emitExpression(g, e.values[last]!);
  g.place(end);
}

export function emitIfExp(g: CodeGenerator, e: IfExp): void {
  const end = g.newLabel();
  const next = g.newLabel();
  emitJumpIf(g, e, e.test, next, false);
  emitExpression(g, e.body);
  g.emitJump(NO_LOCATION, 'JUMP_NO_INTERRUPT', end);
  g.place(next);
  emitExpression(g, e.orelse);
  g.place(end);
}
