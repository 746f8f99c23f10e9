/** Mistakes in arguments and parameters. */
import type { Expr } from '../../ast.ts';
import type { CallArguments } from '../arguments.ts';
import { beginsFor, comprehensionClauses } from '../atoms.ts';
import { expression } from '../expressions.ts';
import type { ParameterState, ParameterStyle } from '../parameters.ts';
import type { Parser } from '../parser.ts';
import { T } from '../tokens.ts';
import { lookAhead } from './look.ts';

/** After an argument that began at token `start`. */
export function checkArgument(p: Parser, taken: CallArguments, start: number): void {
  if (p.kind === T.EQUAL) checkArgumentAssignment(p, taken, start);
  if (!beginsFor(p)) return;
  if (p.kinds[start] === T.NAME && p.kinds[start + 1] === T.EQUAL) {
    p.raiseTokens("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", start, start + 1);
  }
  const value = taken.args[taken.args.length - 1];
  if (value === undefined || value.kind === 'Starred') return;
  const clauses = lookAhead(p, comprehensionClauses);
  if (clauses === null) return;
  const lone = taken.args.length + taken.keywords.length === 1;
  if (lone && p.kinds[clauses.end] !== T.COMMA) return;
  const last = clauses.value[clauses.value.length - 1]!;
  p.raise('Generator expression must be parenthesized', value, last.ifs[last.ifs.length - 1] ?? last.iter);
}

function checkArgumentAssignment(p: Parser, taken: CallArguments, start: number): void {
  const first = p.kinds[start]!;
  if (p.pos === start + 1 && (first === T.TRUE || first === T.FALSE || first === T.NONE)) {
    p.raiseTokens(`cannot assign to ${p.tokenText(start)}`, start, p.pos);
  }
  if (first === T.NAME && p.kinds[start + 1] === T.EQUAL) return;
  if (first === T.STAR) return checkUnpacked(p, start, 'iterable argument unpacking');
  const value = taken.args[taken.args.length - 1];
  if (value === undefined) return;
  p.raise('expression cannot contain assignment, perhaps you meant "=="?', value, p.tokenLocation(p.pos));
}

/** After `**value`. */
export function checkUnpackedKeyword(p: Parser, start: number): void {
  if (p.kind === T.EQUAL) checkUnpacked(p, start, 'keyword argument unpacking');
}

function checkUnpacked(p: Parser, start: number, what: string): void {
  const { pos } = p;
  p.pos++;
  const value = lookAhead(p, expression);
  p.pos = pos;
  if (value !== null) p.raiseTokens(`cannot assign to ${what}`, start, value.end - 1);
}

/** After `name =`. */
export function checkKeyword(p: Parser, start: number): void {
  if (p.kind === T.COMMA || p.kind === T.RPAR)
    p.raiseTokens('expected argument value expression', start, start + 1);
}

/** A positional argument stands after a keyword one. */
export function checkArgumentOrder(p: Parser, taken: CallArguments, value: Expr, start: number): void {
  if (p.kind === T.EQUAL) checkArgumentAssignment(p, { args: [value], keywords: [] }, start);
  if (value.kind === 'Starred') {
    const comma = p.tokenLocation(start - 1);
    p.raiseFrom('iterable argument unpacking follows keyword argument unpacking', comma);
  }
  skipArguments(p);
  const unpacked = taken.keywords[taken.keywords.length - 1]!.arg === null;
  const what = `keyword argument${unpacked ? ' unpacking' : ''}`;
  p.raiseToken(`positional argument follows ${what}`, Math.max(p.pos, p.furthest));
}

function skipArguments(p: Parser): void {
  while (p.kind === T.COMMA && p.next !== T.RPAR) {
    p.pos++;
    if (p.kind === T.STAR || p.kind === T.DOUBLESTAR) p.pos++;
    if (p.kind === T.NAME && p.next === T.EQUAL) p.pos += 2;
    if (p.attempt(expression) === null) return;
  }
  if (p.kind === T.COMMA) p.pos++;
}

/** Before a parameter, and at the end of the list. */
export function checkParameter(p: Parser, state: ParameterState, style: ParameterStyle): void {
  const { kind, pos } = p;
  const { result } = state;
  if (result.kwarg !== null) {
    const known = kind === T.NAME || kind === T.STAR || kind === T.DOUBLESTAR || kind === T.SLASH;
    if (known) p.raiseToken('arguments cannot follow var-keyword argument', pos);
    return;
  }
  if (state.bareStar >= 0 && (kind === style.close || kind === T.DOUBLESTAR)) {
    p.raiseToken('named arguments must follow bare *', style.lambda ? pos : state.bareStar);
  }
  if (kind === T.SLASH) checkSlash(p, state);
  const nextStar = kind === T.STAR && state.keywordOnly;
  if (nextStar && (p.next === T.NAME || p.next === T.COMMA))
    p.raiseToken('* argument may appear only once', pos);
  if (kind === T.LPAR) checkParenthesised(p, style);
}

function checkSlash(p: Parser, state: ParameterState): void {
  if (state.seenSlash) p.raiseToken('/ may appear only once', p.pos);
  if (state.keywordOnly) p.raiseToken('/ must be ahead of *', p.pos);
  if (state.result.args.length === 0 && p.next === T.COMMA) p.raiseToken('at least one argument must precede /', p.pos);
}

function checkParenthesised(p: Parser, style: ParameterStyle): void {
  let end = p.pos + 1;
  while (p.kinds[end] === T.NAME || p.kinds[end] === T.COMMA) end++;
  if (p.kinds[end] !== T.RPAR || end === p.pos + 1) return;
  p.raiseTokens(
    `${style.lambda ? 'Lambda expression' : 'Function'} parameters cannot be parenthesized`,
    p.pos,
    end,
  );
}

/** After the name of a starred type parameter. */
export function checkTypeParameter(p: Parser, kind: 'TypeVarTuple' | 'ParamSpec'): void {
  if (p.kind !== T.COLON) return;
  const colon = p.pos;
  p.pos++;
  const bound = lookAhead(p, expression);
  p.pos = colon;
  if (bound === null) return;
  const what = bound.value.kind === 'Tuple' ? 'constraints' : 'bound';
  p.reach(bound.end);
  p.raiseFrom(`cannot use ${what} with ${kind}`, p.tokenLocation(colon));
}
