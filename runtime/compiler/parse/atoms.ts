/** Primaries (attribute, call, subscript chains) and atoms (names, literals, displays, groups, comprehensions). */
import type {
  Attribute,
  Call,
  Comprehension,
  Constant,
  Dict,
  DictComp,
  Expr,
  GeneratorExp,
  List,
  ListComp,
  Name,
  SetComp,
  SetDisplay,
  Slice,
  Subscript,
  Tuple,
} from '../ast.ts';
import { ELLIPSIS, FALSE, NONE, TRUE } from '../constant.ts';
import type { ConstantValue } from '../constant.ts';
import { callArguments } from './arguments.ts';
import {
  bitwiseOr,
  disjunction,
  expression,
  namedExpression,
  starNamedExpression,
  starredExpression,
  yieldExpression,
} from './expressions.ts';
import {
  checkClauseTarget,
  checkComprehensionElement,
  checkComprehensionTuple,
  checkDictKey,
  checkDictValue,
  checkForTarget,
  checkGroup,
  checkLoneStar,
  checkStarredDictKey,
} from './mistakes/displays.ts';
import { numberValue } from './numbers.ts';
import { identifier } from './parser.ts';
import type { Parser } from './parser.ts';
import { strings } from './strings.ts';
import { setContext } from './targets.ts';
import { targets } from './target-list.ts';
import { FIRST_KEYWORD, T } from './tokens.ts';

export function primary(p: Parser): Expr {
  const start = p.pos;
  let value = atom(p);
  for (;;) {
    const { kind } = p;
    if (kind === T.DOT) {
      p.pos++;
      value = p.at<Attribute>({ kind: 'Attribute', value, attr: p.name(), ctx: 'Load' }, start);
    } else if (kind === T.LPAR) {
      const { args, keywords } = callArguments(p);
      value = p.at<Call>({ kind: 'Call', func: value, args, keywords }, start);
    } else if (kind === T.LSQB) {
      p.pos++;
      const slice = subscript(p);
      p.expect(T.RSQB);
      value = p.at<Subscript>({ kind: 'Subscript', value, slice, ctx: 'Load' }, start);
    } else {
      return value;
    }
  }
}

/** What stands between the brackets: one slice or expression, or several as a tuple. */
function subscript(p: Parser): Expr {
  const start = p.pos;
  const first = subscriptItem(p);
  if (p.kind !== T.COMMA) {
    if (first.kind === 'Starred') return p.at<Tuple>({ kind: 'Tuple', elts: [first], ctx: 'Load' }, start);
    return first;
  }
  const elts = [first];
  while (p.accept(T.COMMA) && p.kind !== T.RSQB) elts.push(subscriptItem(p));
  return p.at<Tuple>({ kind: 'Tuple', elts, ctx: 'Load' }, start);
}

function subscriptItem(p: Parser): Expr {
  if (p.diagnosing) checkLoneStar(p);
  if (p.kind === T.STAR) return starredExpression(p);
  const start = p.pos;
  const lower = p.kind === T.COLON ? null : namedExpression(p);
  if (p.kind !== T.COLON) return lower ?? p.fail();
  if (lower?.kind === 'NamedExpr' && p.kinds[start] !== T.LPAR) p.fail();
  p.pos++;
  const upper = sliceEnd(p.kind) ? null : expression(p);
  const step = p.accept(T.COLON) && !sliceEnd(p.kind) ? expression(p) : null;
  return p.at<Slice>({ kind: 'Slice', lower, upper, step }, start);
}

function sliceEnd(kind: number): boolean {
  return kind === T.COLON || kind === T.COMMA || kind === T.RSQB;
}

function constant(p: Parser, value: ConstantValue): Constant {
  const start = p.pos++;
  return p.at<Constant>({ kind: 'Constant', value, u_prefix: false }, start);
}

function number(p: Parser): Constant {
  const value = numberValue(p.tokenText(p.pos));
  if (typeof value === 'string') p.raiseToken(value, p.pos);
  if (p.next >= FIRST_KEYWORD && p.tokens.start[p.pos + 1] === p.tokens.end[p.pos]) warnAdjacent(p);
  return constant(p, value);
}

const RADIX_NAMES: Readonly<Record<string, string>> = { x: 'hexadecimal', o: 'octal', b: 'binary' };

/** `1if x else y` is read as meant, but a keyword should not touch a number. */
function warnAdjacent(p: Parser): void {
  const text = p.tokenText(p.pos).toLowerCase();
  const kind = RADIX_NAMES[text[1] ?? ''] ?? (text.endsWith('j') ? 'imaginary' : 'decimal');
  if (!p.diagnosing) p.warn?.(`invalid ${kind} literal`, p.tokenLocation(p.pos));
}

export function atom(p: Parser): Expr {
  switch (p.kind) {
    case T.NAME: {
      const start = p.pos++;
      return p.at<Name>({ kind: 'Name', id: identifier(p.tokenText(start)), ctx: 'Load' }, start);
    }
    case T.NUMBER:
      return number(p);
    case T.STRING:
    case T.FSTRING_START:
      return strings(p);
    case T.LPAR:
      return parenthesised(p);
    case T.LSQB:
      return listDisplay(p);
    case T.LBRACE:
      return braceDisplay(p);
    case T.TRUE:
      return constant(p, TRUE);
    case T.FALSE:
      return constant(p, FALSE);
    case T.NONE:
      return constant(p, NONE);
    case T.ELLIPSIS:
      return constant(p, ELLIPSIS);
    default:
      return p.fail();
  }
}

/** Whether a `for` clause begins here (`async for` included). */
export function beginsFor(p: Parser): boolean {
  if (p.kind !== T.ASYNC) return p.kind === T.FOR;
  p.reach(p.pos + 1);
  return p.next === T.FOR;
}

/** A tuple, a group or a generator expression. */
function parenthesised(p: Parser): Expr {
  const start = p.pos++;
  if (p.diagnosing) checkLoneStar(p);
  if (p.accept(T.RPAR)) return p.at<Tuple>({ kind: 'Tuple', elts: [], ctx: 'Load' }, start);
  if (p.kind === T.YIELD) {
    const value = yieldExpression(p);
    p.expect(T.RPAR);
    return value;
  }
  if (p.diagnosing) checkGroup(p);
  const first = starNamedExpression(p);
  if (beginsFor(p)) return generator(p, first, start);
  if (p.kind === T.COMMA)
    return p.at<Tuple>({ kind: 'Tuple', elts: elements(p, first, T.RPAR), ctx: 'Load' }, start);
  if (p.kind !== T.RPAR || first.kind === 'Starred') p.fail();
  p.pos++;
  return first;
}

/** A generator expression whose opening parenthesis is token `start` and whose element is taken already. */
export function generator(p: Parser, elt: Expr, start: number): GeneratorExp {
  if (p.diagnosing) checkComprehensionElement(p, elt);
  if (elt.kind === 'Starred') p.fail();
  const generators = comprehensionClauses(p);
  p.expect(T.RPAR);
  return p.at<GeneratorExp>({ kind: 'GeneratorExp', elt, generators }, start);
}

/** The elements after the first, and the closing bracket. */
function elements(p: Parser, first: Expr, close: number): Expr[] {
  const elts = [first];
  while (p.accept(T.COMMA) && p.kind !== close) {
    if (p.diagnosing) checkComprehensionTuple(p, elts, close);
    elts.push(starNamedExpression(p));
  }
  if (p.diagnosing) checkComprehensionTuple(p, elts, close);
  p.expect(close);
  return elts;
}

function listDisplay(p: Parser): Expr {
  const start = p.pos++;
  if (p.diagnosing) checkLoneStar(p);
  if (p.accept(T.RSQB)) return p.at<List>({ kind: 'List', elts: [], ctx: 'Load' }, start);
  const first = starNamedExpression(p);
  if (!beginsFor(p))
    return p.at<List>({ kind: 'List', elts: elements(p, first, T.RSQB), ctx: 'Load' }, start);
  if (p.diagnosing) checkComprehensionElement(p, first);
  if (first.kind === 'Starred') p.fail();
  const generators = comprehensionClauses(p);
  p.expect(T.RSQB);
  return p.at<ListComp>({ kind: 'ListComp', elt: first, generators }, start);
}

/** A dict, a set, or a comprehension of either. */
function braceDisplay(p: Parser): Expr {
  const start = p.pos++;
  if (p.diagnosing) checkLoneStar(p);
  if (p.accept(T.RBRACE)) return p.at<Dict>({ kind: 'Dict', keys: [], values: [] }, start);
  if (p.kind === T.DOUBLESTAR) return dictDisplay(p, start, null);
  if (p.diagnosing) checkStarredDictKey(p);
  const first = starNamedExpression(p);
  if (p.kind === T.COLON && isDictKey(p, first, start + 1)) return dictDisplay(p, start, first);
  if (!beginsFor(p)) return p.at<SetDisplay>({ kind: 'Set', elts: elements(p, first, T.RBRACE) }, start);
  if (p.diagnosing) checkComprehensionElement(p, first);
  if (first.kind === 'Starred') p.fail();
  const generators = comprehensionClauses(p);
  p.expect(T.RBRACE);
  return p.at<SetComp>({ kind: 'SetComp', elt: first, generators }, start);
}

/** Stars and bare `:=` make no keys. */
function isDictKey(p: Parser, key: Expr, start: number): boolean {
  return key.kind !== 'Starred' && (key.kind !== 'NamedExpr' || p.kinds[start] === T.LPAR);
}

function dictDisplay(p: Parser, start: number, firstKey: Expr | null): Expr {
  const keys: (Expr | null)[] = [];
  const values: Expr[] = [];
  if (firstKey !== null) {
    const value = dictValue(p);
    if (beginsFor(p)) return dictComprehension(p, start, firstKey, value);
    keys.push(firstKey);
    values.push(value);
  } else {
    dictItem(p, keys, values);
    if (p.diagnosing && beginsFor(p))
      p.raiseToken('dict unpacking cannot be used in dict comprehension', start + 1);
  }
  while (p.accept(T.COMMA) && p.kind !== T.RBRACE) dictItem(p, keys, values);
  p.expect(T.RBRACE);
  return p.at<Dict>({ kind: 'Dict', keys, values }, start);
}

function dictItem(p: Parser, keys: (Expr | null)[], values: Expr[]): void {
  if (p.accept(T.DOUBLESTAR)) {
    keys.push(null);
    values.push(bitwiseOr(p));
    return;
  }
  if (p.diagnosing) checkDictKey(p);
  const key = expression(p);
  keys.push(key);
  values.push(dictValue(p));
}

function dictValue(p: Parser): Expr {
  if (p.diagnosing) checkDictValue(p);
  p.expect(T.COLON);
  return expression(p);
}

function dictComprehension(p: Parser, start: number, key: Expr, value: Expr): DictComp {
  const generators = comprehensionClauses(p);
  p.expect(T.RBRACE);
  return p.at<DictComp>({ kind: 'DictComp', key, value, generators }, start);
}

export function comprehensionClauses(p: Parser): Comprehension[] {
  const clauses: Comprehension[] = [];
  while (beginsFor(p)) clauses.push(forClause(p));
  return clauses;
}

function forClause(p: Parser): Comprehension {
  const is_async = p.accept(T.ASYNC);
  p.expect(T.FOR);
  const start = p.pos;
  if (p.diagnosing) checkClauseTarget(p);
  const target = targets(p);
  if (p.diagnosing) checkForTarget(p, target, start);
  p.expect(T.IN);
  setContext(p, target, 'Store');
  const iter = disjunction(p);
  const ifs: Expr[] = [];
  while (p.accept(T.IF)) ifs.push(disjunction(p));
  return { kind: 'comprehension', target, iter, ifs, is_async };
}
