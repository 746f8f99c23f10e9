/** Calls: plain, method, keyword, and with unpacked arguments. */
import type { Attribute, Call, Expr, Keyword, Location } from '../ast.ts';
import { strConstant, tupleConstant } from '../constant.ts';
import { NO_LOCATION } from '../position.ts';
import { semanticError } from '../semantic-error.ts';
import { DEF_IMPORT } from '../symtable/flags.ts';
import { emitArgumentTuple } from './collections.ts';
import { atAttributeName, emitExpression, emitExpressions } from './expressions.ts';
import type { CodeGenerator } from './generator.ts';
import { STACK_USE_GUIDELINE } from './arguments.ts';
import { refuseDebug } from './names.ts';
import { emitSuperMethod, isSuperAttribute } from './super-calls.ts';
import { warnAboutCaller } from './warnings.ts';

export function emitCall(g: CodeGenerator, e: Call): void {
  checkKeywords(e.keywords);
  if (e.func.kind === 'Attribute' && isMethodCall(g, e, e.func)) return emitMethodCall(g, e, e.func);
  warnAboutCaller(g, e.func);
  emitExpression(g, e.func);
  g.emit(e.func, 'PUSH_NULL');
  emitCallArguments(g, e, 0, e.args, e.keywords);
}

/** A call of an attribute may avoid the bound method, unless the object looks like a module or arguments are unpacked. */
function isMethodCall(g: CodeGenerator, e: Call, method: Attribute): boolean {
  if (method.ctx !== 'Load' || isImportedName(g, method.value)) return false;
  const keywords = e.keywords.length;
  if (e.args.length + keywords + (keywords > 0 ? 1 : 0) >= STACK_USE_GUIDELINE) return false;
  return !hasUnpacking(e.args, e.keywords);
}

/** Looks at the module's scope only. */
function isImportedName(g: CodeGenerator, e: Expr): boolean {
  return e.kind === 'Name' && (g.symtable.top.symbol(e.id) & DEF_IMPORT) !== 0;
}

function hasUnpacking(args: readonly Expr[], keywords: readonly Keyword[]): boolean {
  return args.some((arg) => arg.kind === 'Starred') || keywords.some((keyword) => keyword.arg === null);
}

function emitMethodCall(g: CodeGenerator, e: Call, method: Attribute): void {
  let loc = atAttributeName(method, method);
  if (isSuperAttribute(g, method)) {
    emitSuperMethod(g, method);
  } else {
    emitExpression(g, method.value);
    g.emitName(loc, 'LOAD_METHOD', method.attr);
  }
  emitExpressions(g, e.args);
  if (e.keywords.length > 0) emitKeywordValues(g, loc, e.keywords);
  loc = atAttributeName(e, method);
  g.emitArg(loc, e.keywords.length > 0 ? 'CALL_KW' : 'CALL', e.args.length + e.keywords.length);
}

/** Pushes the values and the tuple of names that CALL_KW takes. */
function emitKeywordValues(g: CodeGenerator, loc: Location, keywords: readonly Keyword[]): void {
  for (const keyword of keywords) emitExpression(g, keyword.value);
  g.loadConst(loc, tupleConstant(keywords.map((keyword) => strConstant(keyword.arg!))));
}

function checkKeywords(keywords: readonly Keyword[]): void {
  const seen = new Set<string>();
  const duplicates = new Map<string, Keyword>();
  for (const keyword of keywords) {
    if (keyword.arg === null) continue;
    if (seen.has(keyword.arg) && !duplicates.has(keyword.arg)) duplicates.set(keyword.arg, keyword);
    seen.add(keyword.arg);
  }
  // Errors come in the order of the first occurrence of a name.
  for (const keyword of keywords) {
    if (keyword.arg === null) continue;
    refuseDebug(keyword.arg, keyword, 'Store');
    const other = duplicates.get(keyword.arg);
    if (other !== undefined) throw semanticError(`keyword argument repeated: ${keyword.arg}`, other);
  }
}

/** The arguments and the call itself; `pushed` positional arguments are on the stack already. */
export function emitCallArguments(
  g: CodeGenerator,
  loc: Location,
  pushed: number,
  args: readonly Expr[],
  keywords: readonly Keyword[],
): void {
  checkKeywords(keywords);
  const big = args.length + keywords.length * 2 > STACK_USE_GUIDELINE;
  if (big || hasUnpacking(args, keywords)) return emitUnpackingCall(g, loc, pushed, args, keywords);
  emitExpressions(g, args);
  const count = pushed + args.length + keywords.length;
  if (keywords.length === 0) return g.emitArg(loc, 'CALL', count);
  emitKeywordValues(g, loc, keywords);
  g.emitArg(loc, 'CALL_KW', count);
}

function emitUnpackingCall(
  g: CodeGenerator,
  loc: Location,
  pushed: number,
  args: readonly Expr[],
  keywords: readonly Keyword[],
): void {
  const only = args[0];
  if (pushed === 0 && args.length === 1 && only?.kind === 'Starred') emitExpression(g, only.value);
  else emitArgumentTuple(g, loc, args, pushed);
  if (keywords.length > 0) emitKeywordDict(g, loc, keywords);
  g.emitArg(loc, 'CALL_FUNCTION_EX', keywords.length > 0 ? 1 : 0);
}

function emitKeywordDict(g: CodeGenerator, loc: Location, keywords: readonly Keyword[]): void {
  let haveDict = false;
  let pending = 0;
  const flush = (end: number): void => {
    if (pending === 0) return;
    emitKeywordPairs(g, loc, keywords.slice(end - pending, end));
    if (haveDict) g.emitArg(loc, 'DICT_MERGE', 1);
    haveDict = true;
    pending = 0;
  };
  keywords.forEach((keyword, index) => {
    if (keyword.arg !== null) {
      pending++;
      return;
    }
    flush(index);
    if (!haveDict) g.emitArg(loc, 'BUILD_MAP', 0);
    haveDict = true;
    emitExpression(g, keyword.value);
    g.emitArg(loc, 'DICT_MERGE', 1);
  });
  flush(keywords.length);
}

function emitKeywordPairs(g: CodeGenerator, loc: Location, keywords: readonly Keyword[]): void {
  const big = keywords.length * 2 > STACK_USE_GUIDELINE;
  if (keywords.length > 1 && !big) {
    emitKeywordValues(g, loc, keywords);
    return g.emitArg(loc, 'BUILD_CONST_KEY_MAP', keywords.length);
  }
  if (big) g.emitArg(NO_LOCATION, 'BUILD_MAP', 0);
  for (const keyword of keywords) {
    g.loadConst(loc, strConstant(keyword.arg!));
    emitExpression(g, keyword.value);
    if (big) g.emitArg(NO_LOCATION, 'MAP_ADD', 1);
  }
  if (!big) g.emitArg(loc, 'BUILD_MAP', keywords.length);
}
