/** The patterns of `case`. */
import type {
  Attribute,
  BinOp,
  Constant,
  Expr,
  Location,
  MatchAs,
  MatchClass,
  MatchMapping,
  MatchOr,
  MatchSequence,
  MatchSingleton,
  MatchStar,
  MatchValue,
  Name,
  Pattern,
  UnaryOp,
} from '../ast.ts';
import { FALSE, NONE, TRUE } from '../constant.ts';
import type { ConstantValue } from '../constant.ts';
import { atom } from './atoms.ts';
import { checkAsTarget, checkPositionalPattern } from './mistakes/statements.ts';
import type { Parser } from './parser.ts';
import { strings } from './strings.ts';
import { T } from './tokens.ts';

/** A case's pattern; at this level commas make a sequence without brackets. */
export function openPattern(p: Parser): Pattern {
  const start = p.pos;
  const first = maybeStar(p);
  if (p.kind !== T.COMMA) return first.kind === 'MatchStar' ? p.fail() : first;
  const patterns = [first];
  while (p.accept(T.COMMA) && p.kind !== T.COLON && p.kind !== T.IF) patterns.push(maybeStar(p));
  return p.at<MatchSequence>({ kind: 'MatchSequence', patterns }, start);
}

function maybeStar(p: Parser): Pattern {
  if (p.kind !== T.STAR) return pattern(p);
  const start = p.pos++;
  const name = p.name();
  return p.at<MatchStar>({ kind: 'MatchStar', name: name === '_' ? null : name }, start);
}

function pattern(p: Parser): Pattern {
  const start = p.pos;
  const first = orPattern(p);
  if (!p.accept(T.AS)) return first;
  if (p.diagnosing) checkAsTarget(p);
  if (p.isWord('_')) p.fail();
  const name = p.name();
  return p.at<MatchAs>({ kind: 'MatchAs', pattern: first, name }, start);
}

function orPattern(p: Parser): Pattern {
  const start = p.pos;
  const first = closedPattern(p);
  if (p.kind !== T.VBAR) return first;
  const patterns = [first];
  while (p.accept(T.VBAR)) patterns.push(closedPattern(p));
  return p.at<MatchOr>({ kind: 'MatchOr', patterns }, start);
}

function singleton(p: Parser, value: ConstantValue): MatchSingleton {
  const start = p.pos++;
  return p.at<MatchSingleton>({ kind: 'MatchSingleton', value }, start);
}

function closedPattern(p: Parser): Pattern {
  const start = p.pos;
  switch (p.kind) {
    case T.NONE:
      return singleton(p, NONE);
    case T.TRUE:
      return singleton(p, TRUE);
    case T.FALSE:
      return singleton(p, FALSE);
    case T.NUMBER:
    case T.MINUS:
      return valueOf(p, signedNumber(p), start);
    case T.STRING:
    case T.FSTRING_START:
      return valueOf(p, strings(p), start);
    case T.LPAR:
      return groupOrSequence(p);
    case T.LSQB:
      return sequence(p, T.RSQB);
    case T.LBRACE:
      return mapping(p);
    default:
      return nameOrClass(p);
  }
}

function valueOf(p: Parser, value: Expr, start: number): MatchValue {
  return p.at<MatchValue>({ kind: 'MatchValue', value }, start);
}

function isImaginary(value: Expr): boolean {
  return value.kind === 'Constant' && value.value.type === 'complex';
}

/** A number, negated or not, with an imaginary part or not. */
function signedNumber(p: Parser): Expr {
  const start = p.pos;
  const left = realNumber(p);
  if (p.kind !== T.PLUS && p.kind !== T.MINUS) return left;
  const number = left.kind === 'UnaryOp' ? left.operand : left;
  if (isImaginary(number)) p.raise('real number required in complex literal', number);
  const op = p.kind === T.PLUS ? 'Add' : 'Sub';
  p.pos++;
  if (p.kind !== T.NUMBER) p.fail();
  const right = atom(p);
  if (!isImaginary(right)) p.raise('imaginary number required in complex literal', right);
  return p.at<BinOp>({ kind: 'BinOp', left, op, right }, start);
}

function realNumber(p: Parser): Constant | UnaryOp {
  const start = p.pos;
  const negative = p.accept(T.MINUS);
  if (p.kind !== T.NUMBER) p.fail();
  const operand = atom(p) as Constant;
  return negative ? p.at<UnaryOp>({ kind: 'UnaryOp', op: 'USub', operand }, start) : operand;
}

/** `a` captures (`_` matches anything), `a.b` is a value, `a(...)` and `a.b(...)` match a class. */
function nameOrClass(p: Parser): Pattern {
  const start = p.pos;
  const id = p.name();
  if (p.kind !== T.DOT && p.kind !== T.LPAR) {
    return p.at<MatchAs>({ kind: 'MatchAs', pattern: null, name: id === '_' ? null : id }, start);
  }
  const value = attributes(p, p.at<Name>({ kind: 'Name', id, ctx: 'Load' }, start), start);
  return p.kind === T.LPAR ? classPattern(p, value, start) : valueOf(p, value, start);
}

function attributes(p: Parser, first: Name, start: number): Expr {
  let value: Expr = first;
  while (p.accept(T.DOT))
    value = p.at<Attribute>({ kind: 'Attribute', value, attr: p.name(), ctx: 'Load' }, start);
  return value;
}

function groupOrSequence(p: Parser): Pattern {
  const start = p.pos++;
  if (p.accept(T.RPAR)) return p.at<MatchSequence>({ kind: 'MatchSequence', patterns: [] }, start);
  const first = maybeStar(p);
  if (p.kind === T.RPAR && first.kind !== 'MatchStar') {
    p.pos++;
    return first;
  }
  if (p.kind !== T.COMMA) p.fail();
  const patterns = restOfSequence(p, first, T.RPAR);
  return p.at<MatchSequence>({ kind: 'MatchSequence', patterns }, start);
}

function sequence(p: Parser, close: number): MatchSequence {
  const start = p.pos++;
  if (p.accept(close)) return p.at<MatchSequence>({ kind: 'MatchSequence', patterns: [] }, start);
  const patterns = restOfSequence(p, maybeStar(p), close);
  return p.at<MatchSequence>({ kind: 'MatchSequence', patterns }, start);
}

function restOfSequence(p: Parser, first: Pattern, close: number): Pattern[] {
  const patterns = [first];
  while (p.accept(T.COMMA) && p.kind !== close) patterns.push(maybeStar(p));
  p.expect(close);
  return patterns;
}

function mapping(p: Parser): MatchMapping {
  const start = p.pos++;
  const keys: Expr[] = [];
  const patterns: Pattern[] = [];
  let rest: string | null = null;
  while (p.kind !== T.RBRACE) {
    if (rest !== null) p.fail();
    if (p.accept(T.DOUBLESTAR)) {
      if (p.isWord('_')) p.fail();
      rest = p.name();
    } else {
      keys.push(mappingKey(p));
      p.expect(T.COLON);
      patterns.push(pattern(p));
    }
    if (!p.accept(T.COMMA)) break;
  }
  p.expect(T.RBRACE);
  return p.at<MatchMapping>({ kind: 'MatchMapping', keys, patterns, rest }, start);
}

function mappingKey(p: Parser): Expr {
  switch (p.kind) {
    case T.NUMBER:
    case T.MINUS:
      return signedNumber(p);
    case T.STRING:
    case T.FSTRING_START:
      return strings(p);
    case T.NONE:
    case T.TRUE:
    case T.FALSE:
      return atom(p);
    default: {
      const start = p.pos;
      const id = p.name();
      if (p.kind !== T.DOT) p.fail();
      return attributes(p, p.at<Name>({ kind: 'Name', id, ctx: 'Load' }, start), start);
    }
  }
}

function classPattern(p: Parser, cls: Expr, start: number): MatchClass {
  p.pos++;
  const patterns: Pattern[] = [];
  const kwd_attrs: string[] = [];
  const kwd_patterns: Pattern[] = [];
  while (p.kind !== T.RPAR) {
    if (p.kind === T.NAME && p.next === T.EQUAL) {
      kwd_attrs.push(p.name());
      p.pos++;
      kwd_patterns.push(pattern(p));
    } else {
      const positional: Pattern & Location = pattern(p);
      if (kwd_attrs.length > 0) {
        if (p.diagnosing) checkPositionalPattern(p, positional);
        p.fail();
      }
      patterns.push(positional);
    }
    if (!p.accept(T.COMMA)) break;
  }
  p.expect(T.RPAR);
  return p.at<MatchClass>({ kind: 'MatchClass', cls, patterns, kwd_attrs, kwd_patterns }, start);
}
