/** Constant folding of expressions, bottom up. Nodes are rewritten by their owners: each function answers the new node. */
import type {
  Arguments,
  BinOp,
  Comprehension,
  Expr,
  Keyword,
  Subscript,
  Tuple,
  UnaryOp,
  CompareOperator,
} from '../ast.ts';
import { boolConstant, tupleConstant, type ConstantValue } from '../constant.ts';
import { foldFormat } from './format.ts';
import { foldBinary, foldSubscript, foldUnary } from './operators.ts';
import { uniqueConstants } from './unique.ts';

export interface FoldOptions {
  /** 0, 1 (-O: `__debug__` is False) or 2. */
  readonly optimize: number;
  /** Annotations stay source text and are not folded. */
  readonly futureAnnotations: boolean;
}

export function foldAll(nodes: Expr[], options: FoldOptions): void {
  nodes.forEach((node, index) => {
    nodes[index] = foldExpression(node, options);
  });
}

function foldAllOptional(nodes: (Expr | null)[], options: FoldOptions): void {
  nodes.forEach((node, index) => {
    nodes[index] = foldOptional(node, options);
  });
}

export function foldOptional<T extends Expr | null>(node: T, options: FoldOptions): Expr | T {
  return node === null ? node : foldExpression(node, options);
}

export function foldExpression(e: Expr, options: FoldOptions): Expr {
  switch (e.kind) {
    case 'BoolOp':
    case 'JoinedStr':
      foldAll(e.values, options);
      return e;
    case 'BinOp':
      e.left = foldExpression(e.left, options);
      e.right = foldExpression(e.right, options);
      return foldBinOp(e);
    case 'UnaryOp':
      e.operand = foldExpression(e.operand, options);
      return foldUnaryOp(e);
    case 'Lambda':
      foldArguments(e.args, options);
      e.body = foldExpression(e.body, options);
      return e;
    case 'IfExp':
      e.test = foldExpression(e.test, options);
      e.body = foldExpression(e.body, options);
      e.orelse = foldExpression(e.orelse, options);
      return e;
    case 'Dict':
      foldAllOptional(e.keys, options);
      foldAll(e.values, options);
      return e;
    case 'Set':
    case 'List':
      foldAll(e.elts, options);
      return e;
    case 'Tuple':
      foldAll(e.elts, options);
      return foldTuple(e);
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp':
      e.elt = foldExpression(e.elt, options);
      foldClauses(e.generators, options);
      return e;
    case 'DictComp':
      e.key = foldExpression(e.key, options);
      e.value = foldExpression(e.value, options);
      foldClauses(e.generators, options);
      return e;
    case 'Await':
    case 'YieldFrom':
    case 'NamedExpr':
    case 'Starred':
    case 'Attribute':
      e.value = foldExpression(e.value, options);
      return e;
    case 'Yield':
      e.value = foldOptional(e.value, options);
      return e;
    case 'Compare':
      e.left = foldExpression(e.left, options);
      foldAll(e.comparators, options);
      foldMembership(e.ops, e.comparators);
      return e;
    case 'Call':
      e.func = foldExpression(e.func, options);
      foldAll(e.args, options);
      foldKeywords(e.keywords, options);
      return e;
    case 'FormattedValue':
      e.value = foldExpression(e.value, options);
      e.format_spec = foldOptional(e.format_spec, options);
      return e;
    case 'Subscript':
      e.value = foldExpression(e.value, options);
      e.slice = foldExpression(e.slice, options);
      return foldSubscripted(e);
    case 'Slice':
      e.lower = foldOptional(e.lower, options);
      e.upper = foldOptional(e.upper, options);
      e.step = foldOptional(e.step, options);
      return e;
    case 'Name':
      return e.ctx === 'Load' && e.id === '__debug__'
        ? constantAt(e, boolConstant(options.optimize === 0))
        : e;
    case 'Constant':
      return e;
    default:
      return e satisfies never;
  }
}

function constantAt(e: Expr, value: ConstantValue): Expr {
  const { lineno, col_offset, end_lineno, end_col_offset } = e;
  return { kind: 'Constant', value, u_prefix: false, lineno, col_offset, end_lineno, end_col_offset };
}

function foldedOr(e: Expr, value: ConstantValue | null): Expr {
  return value === null ? e : constantAt(e, value);
}

function foldBinOp(e: BinOp): Expr {
  if (
    e.op === 'Mod' &&
    e.left.kind === 'Constant' &&
    e.left.value.type === 'str' &&
    e.right.kind === 'Tuple'
  ) {
    return foldFormat(e) ?? e;
  }
  if (e.left.kind !== 'Constant' || e.right.kind !== 'Constant') return e;
  return foldedOr(e, foldBinary(e.op, e.left.value, e.right.value));
}

const NEGATED: Partial<Record<CompareOperator, CompareOperator>> = {
  Is: 'IsNot',
  IsNot: 'Is',
  In: 'NotIn',
  NotIn: 'In',
};

/** Besides constants: `not a in b` is `a not in b`. */
function foldUnaryOp(e: UnaryOp): Expr {
  const { operand } = e;
  if (operand.kind === 'Constant') return foldedOr(e, foldUnary(e.op, operand.value));
  if (e.op !== 'Not' || operand.kind !== 'Compare' || operand.ops.length !== 1) return e;
  const negated = NEGATED[operand.ops[0]!];
  if (negated === undefined) return e;
  return { ...operand, ops: [negated] };
}

function foldTuple(e: Tuple): Expr {
  if (e.ctx !== 'Load') return e;
  const values = constantValues(e.elts);
  return values === null ? e : constantAt(e, tupleConstant(values));
}

function constantValues(elts: readonly Expr[]): ConstantValue[] | null {
  const values: ConstantValue[] = [];
  for (const elt of elts) {
    if (elt.kind !== 'Constant') return null;
    values.push(elt.value);
  }
  return values;
}

function foldSubscripted(e: Subscript): Expr {
  if (e.ctx !== 'Load' || e.value.kind !== 'Constant' || e.slice.kind !== 'Constant') return e;
  return foldedOr(e, foldSubscript(e.value.value, e.slice.value));
}

/** A list that is only iterated over or searched can be a tuple, a set of constants a frozenset. */
export function foldIterated(e: Expr): Expr {
  if (e.kind === 'List') {
    const values = constantValues(e.elts);
    if (values !== null) return constantAt(e, tupleConstant(values));
    return e.elts.some((elt) => elt.kind === 'Starred') ? e : { ...e, kind: 'Tuple' };
  }
  if (e.kind === 'Set') {
    const values = constantValues(e.elts);
    return values === null ? e : constantAt(e, { type: 'frozenset', items: uniqueConstants(values) });
  }
  return e;
}

function foldMembership(ops: readonly CompareOperator[], comparators: Expr[]): void {
  const last = ops.length - 1;
  if (ops[last] === 'In' || ops[last] === 'NotIn') comparators[last] = foldIterated(comparators[last]!);
}

function foldClauses(clauses: readonly Comprehension[], options: FoldOptions): void {
  for (const clause of clauses) {
    clause.target = foldExpression(clause.target, options);
    clause.iter = foldIterated(foldExpression(clause.iter, options));
    foldAll(clause.ifs, options);
  }
}

export function foldKeywords(keywords: readonly Keyword[], options: FoldOptions): void {
  for (const keyword of keywords) keyword.value = foldExpression(keyword.value, options);
}

export function foldArguments(args: Arguments, options: FoldOptions): void {
  if (!options.futureAnnotations) {
    for (const arg of [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg]) {
      if (arg !== null) arg.annotation = foldOptional(arg.annotation, options);
    }
  }
  foldAllOptional(args.kw_defaults, options);
  foldAll(args.defaults, options);
}
