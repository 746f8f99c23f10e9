/** Parameters of functions and lambdas, and type parameters (PEP 695, 696). */
import type { Arg, Arguments, Expr, ParamSpec, Starred, TypeParam, TypeVar, TypeVarTuple } from '../ast.ts';
import { bitwiseOr, expression, starredExpression } from './expressions.ts';
import { checkParameter, checkTypeParameter } from './mistakes/arguments.ts';
import type { Parser } from './parser.ts';
import { T } from './tokens.ts';

/** How the two kinds of parameter lists differ. */
export interface ParameterStyle {
  annotated: boolean;
  close: number;
  lambda: boolean;
}

const DEF: ParameterStyle = { annotated: true, close: T.RPAR, lambda: false };
const LAMBDA: ParameterStyle = { annotated: false, close: T.COLON, lambda: true };

/** What has been seen so far; mistakes are told from it. */
export interface ParameterState {
  result: Arguments;
  seenSlash: boolean;
  /** After `*` or `*args`. */
  keywordOnly: boolean;
  /** Token of a bare `*` that no parameter has followed yet, or -1. */
  bareStar: number;
}

/** The list up to (not including) its closing token. */
export function functionParameters(p: Parser): Arguments {
  return parameters(p, DEF);
}

export function lambdaParameters(p: Parser): Arguments {
  return parameters(p, LAMBDA);
}

function parameters(p: Parser, style: ParameterStyle): Arguments {
  const result: Arguments = {
    kind: 'arguments',
    posonlyargs: [],
    args: [],
    vararg: null,
    kwonlyargs: [],
    kw_defaults: [],
    kwarg: null,
    defaults: [],
  };
  const state: ParameterState = { result, seenSlash: false, keywordOnly: false, bareStar: -1 };
  while (p.kind !== style.close) {
    if (p.diagnosing) checkParameter(p, state, style);
    if (result.kwarg !== null) p.fail();
    parameter(p, state, style);
    if (!p.accept(T.COMMA)) break;
  }
  if (state.bareStar >= 0) {
    if (p.diagnosing) checkParameter(p, state, style);
    p.fail();
  }
  return result;
}

function parameter(p: Parser, state: ParameterState, style: ParameterStyle): void {
  const { result } = state;
  if (p.kind === T.SLASH) return slash(p, state);
  if (p.kind === T.STAR) return star(p, state, style);
  if (p.accept(T.DOUBLESTAR)) {
    if (state.bareStar >= 0) p.fail();
    result.kwarg = parameterName(p, style);
    if (p.diagnosing && p.kind === T.EQUAL)
      p.raiseToken('var-keyword argument cannot have default value', p.pos);
    return;
  }
  const arg = parameterName(p, style);
  const value = p.accept(T.EQUAL) ? defaultValue(p) : null;
  if (state.keywordOnly) {
    state.bareStar = -1;
    result.kwonlyargs.push(arg);
    result.kw_defaults.push(value);
  } else {
    if (value !== null) result.defaults.push(value);
    else if (result.defaults.length > 0) withoutDefault(p, arg, style);
    result.args.push(arg);
  }
}

function defaultValue(p: Parser): Expr {
  if (p.diagnosing && (p.kind === T.RPAR || p.kind === T.COMMA)) {
    p.raiseToken('expected default value expression', p.pos - 1);
  }
  return expression(p);
}

function withoutDefault(p: Parser, arg: Arg, style: ParameterStyle): never {
  if (p.diagnosing && (p.kind === T.COMMA || p.kind === style.close)) {
    p.raise('parameter without a default follows parameter with a default', arg);
  }
  return p.fail();
}

function slash(p: Parser, state: ParameterState): void {
  const { result } = state;
  if (state.seenSlash || state.keywordOnly || result.args.length === 0) p.fail();
  p.pos++;
  if (p.diagnosing && p.kind === T.STAR) p.raiseToken('expected comma between / and *', p.pos);
  state.seenSlash = true;
  result.posonlyargs = result.args;
  result.args = [];
}

function star(p: Parser, state: ParameterState, style: ParameterStyle): void {
  if (state.keywordOnly) p.fail();
  const start = p.pos++;
  state.keywordOnly = true;
  if (p.kind === T.COMMA) {
    state.bareStar = start;
    return;
  }
  if (p.kind === style.close && p.diagnosing) {
    p.raiseToken('named arguments must follow bare *', style.lambda ? p.pos : start);
  }
  state.result.vararg = parameterName(p, style, true);
  if (p.diagnosing && p.kind === T.EQUAL)
    p.raiseToken('var-positional argument cannot have default value', p.pos);
}

/** A parameter's name and annotation; `*args: *Ts` is allowed for the variable positional one. */
function parameterName(p: Parser, style: ParameterStyle, variable = false): Arg {
  const start = p.pos;
  const arg = p.name();
  let annotation: Expr | null = null;
  if (style.annotated && p.accept(T.COLON)) {
    annotation = variable && p.kind === T.STAR ? starredAnnotation(p) : expression(p);
  }
  return p.at<Arg>({ kind: 'arg', arg, annotation }, start);
}

function starredAnnotation(p: Parser): Starred {
  const start = p.pos++;
  return p.at<Starred>({ kind: 'Starred', value: bitwiseOr(p), ctx: 'Load' }, start);
}

/** `[T, *Ts, **P]` if it is there. */
export function typeParameters(p: Parser): TypeParam[] {
  if (!p.accept(T.LSQB)) return [];
  if (p.diagnosing && p.kind === T.RSQB) {
    p.raiseFrom('Type parameter list cannot be empty', p.tokenLocation(p.pos));
  }
  const params: TypeParam[] = [];
  do {
    params.push(typeParameter(p));
  } while (p.accept(T.COMMA) && p.kind !== T.RSQB);
  p.expect(T.RSQB);
  return params;
}

function typeParameter(p: Parser): TypeParam {
  const start = p.pos;
  if (p.accept(T.STAR)) {
    const name = p.name();
    if (p.diagnosing) checkTypeParameter(p, 'TypeVarTuple');
    const default_value = p.accept(T.EQUAL) ? starDefault(p) : null;
    return p.at<TypeVarTuple>({ kind: 'TypeVarTuple', name, default_value }, start);
  }
  if (p.accept(T.DOUBLESTAR)) {
    const name = p.name();
    if (p.diagnosing) checkTypeParameter(p, 'ParamSpec');
    const default_value = p.accept(T.EQUAL) ? expression(p) : null;
    return p.at<ParamSpec>({ kind: 'ParamSpec', name, default_value }, start);
  }
  const name = p.name();
  const bound = p.accept(T.COLON) ? expression(p) : null;
  const default_value = p.accept(T.EQUAL) ? expression(p) : null;
  return p.at<TypeVar>({ kind: 'TypeVar', name, bound, default_value }, start);
}

function starDefault(p: Parser): Expr {
  return p.kind === T.STAR ? starredExpression(p) : expression(p);
}
