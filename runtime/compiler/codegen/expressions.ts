/** Dispatch over expressions, and the simple ones. */
import type { Attribute, Expr, Location, Operator, Slice, Starred, Subscript, UnaryOp } from '../ast.ts';
import { NONE } from '../constant.ts';
import { machineConstant } from '../opcode-table.ts';
import { location } from '../position.ts';
import { semanticError } from '../semantic-error.ts';
import { emitCall } from './calls.ts';
import { emitDict, emitList, emitSet, emitTuple } from './collections.ts';
import { emitBoolOp, emitCompare, emitIfExp } from './conditions.ts';
import { emitComprehension } from './comprehensions.ts';
import { emitLambda } from './functions.ts';
import type { CodeGenerator } from './generator.ts';
import { emitNameOp, refuseDebug } from './names.ts';
import { emitFormattedValue, emitJoinedStr } from './strings.ts';
import { isSuperAttribute, emitSuperAttribute } from './super-calls.ts';
import { warnAboutIndex, warnAboutSubscripted } from './warnings.ts';
import { emitAwait, emitYield, emitYieldFrom } from './yields.ts';

export function emitExpressions(g: CodeGenerator, nodes: readonly Expr[]): void {
  for (const node of nodes) emitExpression(g, node);
}

export function emitExpression(g: CodeGenerator, e: Expr): void {
  switch (e.kind) {
    case 'NamedExpr':
      emitExpression(g, e.value);
      g.emitArg(e, 'COPY', 1);
      return emitExpression(g, e.target);
    case 'BoolOp':
      return emitBoolOp(g, e);
    case 'BinOp':
      emitExpression(g, e.left);
      emitExpression(g, e.right);
      return emitBinary(g, e, e.op, false);
    case 'UnaryOp':
      return emitUnary(g, e);
    case 'Lambda':
      return emitLambda(g, e);
    case 'IfExp':
      return emitIfExp(g, e);
    case 'Dict':
      return emitDict(g, e);
    case 'Set':
      return emitSet(g, e);
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return emitComprehension(g, e);
    case 'Yield':
      return emitYield(g, e);
    case 'YieldFrom':
      return emitYieldFrom(g, e);
    case 'Await':
      return emitAwait(g, e);
    case 'Compare':
      return emitCompare(g, e);
    case 'Call':
      return emitCall(g, e);
    case 'Constant':
      return g.loadConst(e, e.value);
    case 'JoinedStr':
      return emitJoinedStr(g, e);
    case 'FormattedValue':
      return emitFormattedValue(g, e);
    case 'Attribute':
      return emitAttribute(g, e);
    case 'Subscript':
      return emitSubscript(g, e);
    case 'Starred':
      return refuseStarred(e);
    case 'Slice':
      return g.emitArg(e, 'BUILD_SLICE', emitSliceParts(g, e));
    case 'Name':
      return emitNameOp(g, e, e.id, e.ctx);
    case 'List':
      return emitList(g, e);
    case 'Tuple':
      return emitTuple(g, e);
    default:
      e satisfies never;
  }
}

/** The definition file's names of BINARY_OP's arguments, less their prefix. */
const BINARY_OPS: Readonly<Record<Operator, string>> = {
  Add: 'ADD',
  BitAnd: 'AND',
  FloorDiv: 'FLOOR_DIVIDE',
  LShift: 'LSHIFT',
  MatMult: 'MATRIX_MULTIPLY',
  Mult: 'MULTIPLY',
  Mod: 'REMAINDER',
  BitOr: 'OR',
  Pow: 'POWER',
  RShift: 'RSHIFT',
  Sub: 'SUBTRACT',
  Div: 'TRUE_DIVIDE',
  BitXor: 'XOR',
};

export function emitBinary(g: CodeGenerator, loc: Location, op: Operator, inPlace: boolean): void {
  g.emitArg(loc, 'BINARY_OP', machineConstant(`NB_${inPlace ? 'INPLACE_' : ''}${BINARY_OPS[op]}`));
}

function emitUnary(g: CodeGenerator, e: UnaryOp): void {
  emitExpression(g, e.operand);
  switch (e.op) {
    case 'UAdd':
      return g.emitIntrinsic1(e, 'UNARY_POSITIVE');
    case 'Not':
      g.emit(e, 'TO_BOOL');
      return g.emit(e, 'UNARY_NOT');
    case 'Invert':
      return g.emit(e, 'UNARY_INVERT');
    case 'USub':
      return g.emit(e, 'UNARY_NEGATIVE');
    default:
      e.op satisfies never;
  }
}

function emitAttribute(g: CodeGenerator, e: Attribute): void {
  if (e.ctx === 'Load' && isSuperAttribute(g, e)) return emitSuperAttribute(g, e);
  if (e.ctx === 'Store') recordStaticAttribute(g, e);
  emitExpression(g, e.value);
  const loc = atAttributeName(e, e);
  switch (e.ctx) {
    case 'Load':
      return g.emitName(loc, 'LOAD_ATTR', e.attr);
    case 'Store':
      refuseDebug(e.attr, e, 'Store');
      return g.emitName(loc, 'STORE_ATTR', e.attr);
    case 'Del':
      return g.emitName(loc, 'DELETE_ATTR', e.attr);
    default:
      e.ctx satisfies never;
  }
}

/** `self.x = ...` in a method makes `x` one of the class's `__static_attributes__`. */
function recordStaticAttribute(g: CodeGenerator, e: Attribute): void {
  if (e.value.kind !== 'Name' || e.value.id !== 'self') return;
  const innermost = g.outer.findLast((unit) => unit.kind === 'class');
  innermost?.staticAttributes.add(e.attr);
}

/** Where an attribute access spans lines, its instruction belongs to the line of the attribute's name. */
export function atAttributeName(loc: Location, attribute: Attribute): Location {
  if (loc.lineno === attribute.end_lineno) return loc;
  const lineno = attribute.end_lineno;
  const length = Array.from(attribute.attr).length;
  const fits = length <= attribute.end_col_offset;
  const start = fits ? attribute.end_col_offset - length : -1;
  const endLine = Math.max(lineno, loc.end_lineno);
  const end = fits ? loc.end_col_offset : -1;
  return location(lineno, endLine, start, lineno === endLine ? Math.max(start, end) : end);
}

function emitSubscript(g: CodeGenerator, e: Subscript): void {
  if (e.ctx === 'Load') {
    warnAboutSubscripted(g, e.value);
    warnAboutIndex(g, e.value, e.slice);
  }
  emitExpression(g, e.value);
  if (isTwoPartSlice(e.slice) && e.ctx !== 'Del') {
    emitSliceParts(g, e.slice);
    return g.emit(e, e.ctx === 'Load' ? 'BINARY_SLICE' : 'STORE_SLICE');
  }
  emitExpression(g, e.slice);
  const opcodes = { Load: 'BINARY_SUBSCR', Store: 'STORE_SUBSCR', Del: 'DELETE_SUBSCR' } as const;
  g.emit(e, opcodes[e.ctx]);
}

export function isTwoPartSlice(e: Expr): e is Slice {
  return e.kind === 'Slice' && e.step === null;
}

/** Pushes the bounds (and the step, if there is one) and returns how many values that made. */
export function emitSliceParts(g: CodeGenerator, e: Slice): 2 | 3 {
  for (const bound of [e.lower, e.upper]) {
    if (bound !== null) emitExpression(g, bound);
    else g.loadConst(e, NONE);
  }
  if (e.step === null) return 2;
  emitExpression(g, e.step);
  return 3;
}

/** Legitimate stars are consumed by the display, call or assignment around them. */
function refuseStarred(e: Starred): never {
  const message =
    e.ctx === 'Store'
      ? 'starred assignment target must be in a list or tuple'
      : "can't use starred expression here";
  throw semanticError(message, e);
}
