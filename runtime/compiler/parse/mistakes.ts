/**
 * Known mistakes and their messages, looked for only while diagnosing a program that does not parse.
 *
 * Each check is called by the rule it belongs to, at the point named in its comment; it raises or does nothing.
 */
import type { Expr, Location } from '../ast.ts';
import type { CallArguments } from './arguments.ts';
import { beginsFor, comprehensionClauses } from './atoms.ts';
import { bitwiseOr, disjunction, expression, starExpressions, starredExpression } from './expressions.ts';
import type { ParameterState, ParameterStyle } from './parameters.ts';
import { NO_MATCH } from './parser.ts';
import type { Parser } from './parser.ts';
import { looseTargets } from './target-list.ts';
import { describe, invalidTarget } from './targets.ts';
import { T } from './tokens.ts';

/** Tokens that can begin an expression and cannot continue one. */
const STARTERS = new Set<number>([
  T.NAME,
  T.NUMBER,
  T.STRING,
  T.FSTRING_START,
  T.LBRACE,
  T.TILDE,
  T.LAMBDA,
  T.ELLIPSIS,
  T.NONE,
  T.TRUE,
  T.FALSE,
  T.AWAIT,
  T.NOT,
]);

/** Matches a rule without moving. */
function lookAhead<R>(p: Parser, rule: (p: Parser) => R): { value: R; end: number } | null {
  const { pos } = p;
  const value = p.attempt(rule);
  const end = p.pos;
  p.pos = pos;
  return value === null ? null : { value, end };
}

/** As `lookAhead`, but a mistake within is reported. */
function lookClosely<R>(p: Parser, rule: (p: Parser) => R): { value: R; end: number } | null {
  const { pos } = p;
  try {
    const value = rule(p);
    return { value, end: p.pos };
  } catch (error) {
    if (error !== NO_MATCH) throw error;
    return null;
  } finally {
    p.pos = pos;
  }
}

function isLegacyName(expr: Expr): boolean {
  return expr.kind === 'Name' && (expr.id === 'print' || expr.id === 'exec');
}

/** Python compares only as many letters as the name has: `c` and `ty` count as well. */
function beginsSoftKeyword(name: string): boolean {
  return ['_', 'case', 'match', 'type'].some((keyword) => keyword.startsWith(name));
}

// ---- expressions ---------------------------------------------------------------------------------------------

/** The disjunction that an expression begins with, and what may be wrong after it or after the part that stands. */
export function checkedDisjunction(p: Parser): Expr {
  const start = p.pos;
  try {
    const body = disjunction(p);
    if (STARTERS.has(p.kind)) checkMissingComma(p, body, start);
    checkLegacyCall(p, start);
    return body;
  } catch (error) {
    if (error === NO_MATCH) checkPart(p, start);
    throw error;
  }
}

function checkPart(p: Parser, start: number): void {
  const { pos } = p;
  const part = longestMatch(p, start, disjunction);
  if (part === null) return;
  p.pos = part.end;
  checkMissingComma(p, part.value, start);
  checkLegacyCall(p, start);
  p.pos = pos;
}

/** After a disjunction: `print x` and `exec x`. After any other name, mistakes in what follows are reported. */
function checkLegacyCall(p: Parser, start: number): void {
  if (p.kinds[start] !== T.NAME || p.kinds[start + 1] === T.LPAR) return;
  const name = p.tokenText(start);
  const legacy = name === 'print' || name === 'exec';
  if (!legacy && !STARTERS.has(p.kinds[start + 1]!)) return;
  const { pos } = p;
  p.pos = start + 1;
  const rest =
    lookClosely(p, starExpressions) ?? (legacy ? longestMatch(p, start + 1, starExpressions) : null);
  p.pos = pos;
  if (rest === null || !legacy) return;
  p.reach(rest.end);
  const msg = `Missing parentheses in call to '${name}'. Did you mean ${name}(...)?`;
  p.raise(msg, p.tokenLocation(start), rest.value);
}

/** After a disjunction: another expression follows at once inside brackets. */
function checkMissingComma(p: Parser, body: Expr, start: number): void {
  if (p.kinds[start] === T.NAME) {
    if (p.kinds[start + 1] === T.STRING || beginsSoftKeyword(p.tokenText(start))) return;
    if (isLegacyName(body)) return;
  }
  const next = lookAhead(p, expression);
  if (next === null || p.tokens.level[next.end - 1] === 0) return;
  p.raise('invalid syntax. Perhaps you forgot a comma?', body, next.value);
}

/** At `if`: the test may be followed by anything but its `else`. */
export function checkConditional(p: Parser, body: Expr): void {
  const test = longestMatch(p, p.pos + 1, disjunction);
  if (test === null) return;
  const kind = p.kinds[test.end];
  if (kind === T.ELSE || kind === T.COLON) return;
  p.reach(test.end);
  p.raise("expected 'else' after 'if' expression", body, test.value);
}

/** The longest run of tokens from `start` on, brackets closed, that a rule takes as a whole. */
export function longestMatch<R>(
  p: Parser,
  start: number,
  rule: (p: Parser) => R,
): { value: R; end: number } | null {
  const { pos } = p;
  const { level } = p.tokens;
  const depth = start === 0 ? 0 : level[start - 1]!;
  p.pos = start;
  let found = lookAhead(p, rule);
  for (let end = p.furthest; found === null && end > start; end--) {
    if (level[end - 1] !== depth) continue;
    const kind = p.kinds[end]!;
    p.kinds[end] = T.SEMI;
    p.pos = start;
    const part = lookAhead(p, rule);
    p.kinds[end] = kind;
    if (part?.end === end) found = part;
  }
  p.pos = pos;
  return found;
}

function isBitwiseOr(expr: Expr): boolean {
  switch (expr.kind) {
    case 'BoolOp':
    case 'Compare':
    case 'IfExp':
    case 'Lambda':
    case 'Starred':
      return false;
    case 'UnaryOp':
      return expr.op !== 'Not';
    default:
      return true;
  }
}

/** What stands leftmost in a chain of primaries and binary operators. */
function leftmost(expr: Expr): Expr {
  switch (expr.kind) {
    case 'Attribute':
    case 'Subscript':
      return leftmost(expr.value);
    case 'Call':
      return leftmost(expr.func);
    case 'BinOp':
      return leftmost(expr.left);
    default:
      return expr;
  }
}

function isExemptFromHint(expr: Expr): boolean {
  const first = leftmost(expr);
  if (first.kind === 'Constant') return first.value.type === 'None' || first.value.type === 'bool';
  return first.kind === 'List' || first.kind === 'Tuple' || first.kind === 'GeneratorExp';
}

/** Whether a closing parenthesis follows the expression that ends before the token at hand. */
function isParenthesised(p: Parser, expr: Expr): boolean {
  const last = p.tokenLocation(p.pos - 1);
  return last.end_lineno !== expr.end_lineno || last.end_col_offset !== expr.end_col_offset;
}

/** `= value` follows, and no further assignment. */
function assignsOnce(p: Parser): { value: Expr; end: number } | null {
  const { pos } = p;
  p.pos++;
  const right = lookAhead(p, bitwiseOr);
  p.pos = pos;
  if (right === null) return null;
  const after = p.kinds[right.end];
  return after === T.EQUAL || after === T.COLONEQUAL ? null : right;
}

/** After an expression where `:=` would be allowed: an assignment that is not one. */
export function checkAssignmentInside(p: Parser, value: Expr): void {
  if (p.kind === T.COLONEQUAL && (value.kind !== 'Name' || isParenthesised(p, value))) {
    const { pos } = p;
    p.pos++;
    const right = lookAhead(p, expression);
    p.pos = pos;
    if (right === null) return;
    p.raise(`cannot use assignment expressions with ${describe(value)}`, value);
  }
  if (p.kind !== T.EQUAL || !(isBitwiseOr(value) || isParenthesised(p, value))) return;
  if (isExemptFromHint(value)) return;
  const right = assignsOnce(p);
  if (right === null) return;
  if (value.kind === 'Name' && !isParenthesised(p, value)) {
    p.raise("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", value, right.value);
  }
  p.raise(`cannot assign to ${describe(value)} here. Maybe you meant '==' instead of '='?`, value);
}

// ---- displays and comprehensions -----------------------------------------------------------------------------

/** After an opening parenthesis: a star alone in it. */
export function checkGroup(p: Parser): void {
  const { pos } = p;
  if (p.kind === T.STAR) {
    const star = lookAhead(p, starredExpression);
    if (star !== null && p.kinds[star.end] === T.RPAR)
      p.raise('cannot use starred expression here', star.value);
  }
  if (p.kind === T.DOUBLESTAR) {
    p.pos++;
    const value = lookAhead(p, expression);
    p.pos = pos;
    if (value !== null && p.kinds[value.end] === T.RPAR) {
      p.raiseToken('cannot use double starred expression here', pos);
    }
  }
}

/** Before a comprehension's clauses. */
export function checkComprehensionElement(p: Parser, element: Expr): void {
  if (element.kind === 'Starred') p.raise('iterable unpacking cannot be used in comprehension', element);
}

/** Among the elements of a list or set, after a comma or at their end: clauses follow several of them. */
export function checkComprehensionTuple(p: Parser, elts: readonly Expr[], close: number): void {
  if (!beginsFor(p) || close === T.RPAR) return;
  const trailing = p.kinds[p.pos - 1] === T.COMMA;
  const msg = 'did you forget parentheses around the comprehension target?';
  p.raise(msg, elts[0]!, trailing ? p.tokenLocation(p.pos - 1) : elts[elts.length - 1]!);
}

/** After an opening brace. */
export function checkStarredDictKey(p: Parser): void {
  if (p.kind !== T.STAR) return;
  const star = lookAhead(p, starredExpression);
  if (star !== null && p.kinds[star.end] === T.COLON) p.fail();
}

/** Before a key after the first: its colon may be missing. */
export function checkDictKey(p: Parser): void {
  const key = lookAhead(p, expression);
  if (key === null || p.kinds[key.end] === T.COLON) return;
  const { lineno, end_lineno, end_col_offset } = key.value;
  const offset = p.refusal.lines.charOfByte(end_lineno, end_col_offset);
  throw p.refusal.make(
    'SyntaxError',
    "':' expected after dictionary key",
    lineno,
    offset,
    end_lineno,
    0,
    true,
  );
}

/** At the colon after a key: its value may be missing or starred. */
export function checkDictValue(p: Parser): void {
  if (p.kind !== T.COLON) return;
  if (p.next === T.RBRACE || p.next === T.COMMA) {
    p.raiseToken("expression expected after dictionary key and ':'", p.pos);
  }
  if (p.next !== T.STAR) return;
  const colon = p.pos;
  p.pos += 2;
  const value = lookAhead(p, bitwiseOr);
  p.pos = colon;
  if (value === null) return;
  p.reach(value.end);
  p.raiseFrom('cannot use a starred expression in a dictionary value', p.tokenLocation(colon + 1));
}

/** Where a starred element, argument or subscript may begin: a star with nothing after it. */
export function checkLoneStar(p: Parser): void {
  if (p.kind !== T.STAR) return;
  if (lookClosely(p, starredExpression) !== null) return;
  if (STARTERS.has(p.next) || p.next === T.LPAR || p.next === T.LSQB || p.next === T.MINUS) return;
  p.raiseToken('Invalid star expression', p.pos + 1);
}

/** After a comprehension's `for`. */
export function checkClauseTarget(p: Parser): void {
  if (p.kind === T.STAR) return;
  const target = longestMatch(p, p.pos, looseTargets);
  if (target === null) return;
  if (p.kinds[target.end] !== T.IN)
    p.raiseToken("'in' expected after for-loop variables", Math.max(target.end, p.furthest));
}

/** After the target of `for`, before its `in`. */
export function checkForTarget(p: Parser, target: Expr, start: number): void {
  let wrong = invalidTarget(target, 'for');
  if (wrong === null && p.kind !== T.IN) {
    const { pos } = p;
    p.pos = start;
    const whole = lookAhead(p, starExpressions);
    p.pos = pos;
    wrong = whole === null ? null : invalidTarget(whole.value, 'for');
  }
  if (wrong !== null) p.raise(`cannot assign to ${describe(wrong)}`, wrong);
}

// ---- arguments -----------------------------------------------------------------------------------------------

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
  p.raiseToken(`positional argument follows keyword argument${unpacked ? ' unpacking' : ''}`, p.pos);
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

// ---- parameters ----------------------------------------------------------------------------------------------

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
  if (state.result.args.length === 0) p.raiseToken('at least one argument must precede /', p.pos);
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

// ---- statements ----------------------------------------------------------------------------------------------

/**
 * At the `=` after `target`. The statement's `first` target began at token `start` and its `=` is token `equal`:
 * its last element may have been meant for a comparison.
 */
export function checkAssignment(p: Parser, target: Expr, first: Expr, start: number, equal: number): void {
  if ((target.kind === 'Yield' || target.kind === 'YieldFrom') && !isParenthesised(p, target)) {
    p.raise('assignment to yield expression not possible', target);
  }
  const wrong = invalidTarget(target, 'star');
  if (wrong === null) return;
  checkComparison(p, first, start, equal);
  p.raise(`cannot assign to ${describe(wrong)}`, wrong);
}

/** After a `=`: nothing that could be assigned follows. */
export function checkMissingValue(p: Parser, first: Expr, start: number, equal: number): void {
  const { kind } = p;
  if (kind === T.NEWLINE || kind === T.EQUAL || kind === T.SEMI) checkComparison(p, first, start, equal);
}

/** At the first `=` or `:=` of a statement: what stands before it may have been meant for a comparison. */
export function checkComparison(p: Parser, first: Expr, start: number, equal: number): void {
  const { pos } = p;
  p.pos = equal;
  checkAssignmentInside(p, lastElement(p, first, start));
  p.pos = pos;
}

/** The last element of a tuple without parentheses, else the expression itself. */
function lastElement(p: Parser, expr: Expr, start: number): Expr {
  if (expr.kind !== 'Tuple' || p.kinds[start] === T.LPAR) return expr;
  return expr.elts[expr.elts.length - 1]!;
}

/** At the `:` after a statement's expression. */
export function checkAnnotation(p: Parser, target: Expr): void {
  if (target.kind === 'Name' || target.kind === 'Attribute' || target.kind === 'Subscript') return;
  const { pos } = p;
  p.pos++;
  const annotation = lookAhead(p, expression);
  p.pos = pos;
  if (annotation === null) return;
  if (target.kind === 'List' || target.kind === 'Tuple') {
    const enclosed = p.kinds[pos - 1] === T.RPAR || p.kinds[pos - 1] === T.RSQB;
    const culprit = enclosed || target.kind === 'List' ? target : (target.elts[0] ?? target);
    p.raise(`only single target (not ${describe(target)}) can be annotated`, culprit);
  }
  if (target.kind !== 'Starred') p.raise('illegal target for annotation', target);
}

/** At the operator of an augmented assignment. */
export function checkAugmented(p: Parser, target: Expr): void {
  if ((target.kind === 'Yield' || target.kind === 'YieldFrom') && !isParenthesised(p, target)) return;
  if (target.kind === 'Name' || target.kind === 'Attribute' || target.kind === 'Subscript') return;
  const { pos } = p;
  p.pos++;
  const value = lookAhead(p, starExpressions);
  p.pos = pos;
  if (value !== null)
    p.raise(`'${describe(target)}' is an illegal expression for augmented assignment`, target);
}

export function checkDelete(p: Parser, targets: Expr): void {
  const wrong = invalidTarget(targets, 'del');
  if (wrong !== null) p.raise(`cannot delete ${describe(wrong)}`, wrong);
}

/** After `import`, and after its names. */
export function checkImport(p: Parser, start: number): void {
  if (p.pos === start + 1 && p.kind === T.NEWLINE) {
    p.raiseFrom("Expected one or more names after 'import'", p.tokenLocation(p.pos));
  }
  if (p.kind !== T.FROM || p.next !== T.NAME) return;
  let end = p.pos + 1;
  while (p.kinds[end + 1] === T.DOT && p.kinds[end + 2] === T.NAME) end += 2;
  p.raiseTokens("Did you mean to use 'from ... import ...' instead?", start, end);
}

/** Before a name to import. */
export function checkFromImport(p: Parser, parenthesised: boolean, afterComma = false): void {
  if (parenthesised || p.kind !== T.NEWLINE) return;
  if (afterComma) p.raiseToken('trailing comma not allowed without surrounding parentheses', p.pos);
  p.raiseFrom("Expected one or more names after 'import'", p.tokenLocation(p.pos));
}

/** After the `as` of a `with` item. */
export function checkWithTarget(p: Parser): void {
  const target = lookClosely(p, expression);
  if (target === null) return;
  const kind = p.kinds[target.end];
  if (kind !== T.COMMA && kind !== T.RPAR && kind !== T.COLON) return;
  const wrong = invalidTarget(target.value, 'star');
  if (wrong !== null) p.raise(`cannot assign to ${describe(wrong)}`, wrong);
}

/** After `except*`, and after a handler's type. */
export function checkExcept(p: Parser, type: Expr | null, group: boolean): void {
  if (type === null) {
    if (group && (p.kind === T.NEWLINE || p.kind === T.COLON)) {
      p.raiseToken('expected one or more exception types', p.pos);
    }
    return;
  }
  if (p.kind !== T.COMMA) return;
  const { pos } = p;
  p.pos++;
  const rest = lookAhead(p, starExpressions);
  p.pos = pos;
  if (rest === null) return;
  let end = rest.end;
  if (p.kinds[end] === T.AS && p.kinds[end + 1] === T.NAME) end += 2;
  if (p.kinds[end] !== T.COLON) return;
  p.reach(end);
  p.raiseFrom('multiple exception types must be parenthesized', type);
}

/** At an `except`: both kinds of handlers in one statement. */
export function checkMixedHandlers(p: Parser, groups: boolean): void {
  if ((p.next === T.STAR) === groups) return;
  p.raiseTokens(
    "cannot have both 'except' and 'except*' on the same 'try'",
    p.pos,
    p.next === T.STAR ? p.pos + 1 : p.pos,
  );
}

/** After the body of a `try` that nothing handles. */
export function checkMissingHandler(p: Parser): void {
  p.raiseToken("expected 'except' or 'finally' block", p.pos);
}

// ---- patterns ------------------------------------------------------------------------------------------------

/** After `as` in a pattern. */
export function checkAsTarget(p: Parser): void {
  if (p.isWord('_')) p.raiseToken("cannot use '_' as a target", p.pos);
  if (p.kind === T.NAME) return;
  const target = lookAhead(p, disjunction);
  if (target !== null) p.raise('invalid pattern target', target.value);
}

/** A positional pattern stands after a keyword one. */
export function checkPositionalPattern(p: Parser, pattern: Location): void {
  p.raise('positional patterns follow keyword patterns', pattern);
}
