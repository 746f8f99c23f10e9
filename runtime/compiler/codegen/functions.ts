/** def, async def, lambda: defaults, annotations, bodies, closures, decorators. */
import type { Arg, Arguments, AsyncFunctionDef, Expr, FunctionDef, Lambda, Location } from '../ast.ts';
import type { CodeRecord } from '../code-record.ts';
import { CO_FAST_FREE } from '../code-flags.ts';
import { NONE, strConstant, tupleConstant } from '../constant.ts';
import { cleanDocstring, docstringOf } from '../docstring.ts';
import { NO_LOCATION } from '../position.ts';
import { CELL } from '../symtable/flags.ts';
import { unparse } from '../unparse/unparse.ts';
import { emitExpression, emitExpressions } from './expressions.ts';
import type { CodeGenerator } from './generator.ts';
import { emitNameOp, refuseDebug } from './names.ts';
import { emitStatements } from './statements.ts';
import { emitTypeParams } from './type-params.ts';

/** Arguments of SET_FUNCTION_ATTRIBUTE: what lies on the stack below a function being made. */
const DEFAULTS = 1;
const KWDEFAULTS = 2;
const ANNOTATIONS = 4;
const CLOSURE = 8;

export function emitFunction(g: CodeGenerator, s: FunctionDef | AsyncFunctionDef): void {
  refuseDebugArguments(s.args);
  emitExpressions(g, s.decorator_list);
  const firstlineno = s.decorator_list[0]?.lineno ?? s.lineno;
  if (s.type_params.length > 0) emitGenericFunction(g, s, firstlineno);
  else emitPlainFunction(g, s, emitDefaults(g, s, s.args), firstlineno);
  applyDecorators(g, s.decorator_list);
  emitNameOp(g, s, s.name, 'Store');
}

function emitPlainFunction(
  g: CodeGenerator,
  s: FunctionDef | AsyncFunctionDef,
  defaults: number,
  firstlineno: number,
): void {
  const annotations = emitAnnotations(g, s, s.args, s.returns) ? ANNOTATIONS : 0;
  const code = compileFunctionBody(g, s, firstlineno);
  makeClosure(g, s, code, defaults | annotations);
}

/** The function is made inside a hidden function that owns the type parameters and receives the defaults. */
function emitGenericFunction(g: CodeGenerator, s: FunctionDef | AsyncFunctionDef, firstlineno: number): void {
  const defaults = emitDefaults(g, s, s.args);
  const argcount = (defaults & DEFAULTS ? 1 : 0) + (defaults & KWDEFAULTS ? 1 : 0);
  if (argcount === 2) g.emitArg(s, 'SWAP', 2);
  g.enterScope('type params', `<generic parameters of ${s.name}>`, s.type_params, firstlineno);
  emitTypeParams(g, s.type_params);
  for (let index = 0; index < argcount; index++) g.emitArg(s, 'LOAD_FAST', index);
  emitPlainFunction(g, s, defaults, firstlineno);
  g.emitArg(s, 'SWAP', 2);
  g.emitIntrinsic2(s, 'SET_FUNCTION_TYPE_PARAMS');
  g.unit.argcount = argcount;
  makeClosure(g, s, g.finishScope(false), 0);
  if (argcount > 0) {
    // The first argument stands where a method's self would.
    g.emitArg(s, 'SWAP', argcount + 1);
    g.emitArg(s, 'CALL', argcount - 1);
  } else {
    g.emit(s, 'PUSH_NULL');
    g.emitArg(s, 'CALL', 0);
  }
}

function compileFunctionBody(
  g: CodeGenerator,
  s: FunctionDef | AsyncFunctionDef,
  firstlineno: number,
): CodeRecord {
  const kind = s.kind === 'AsyncFunctionDef' ? 'async function' : 'function';
  g.enterScope(kind, s.name, s, firstlineno);
  const docstring = docstringOf(s.body);
  const kept = docstring !== null && g.options.optimize < 2;
  g.unit.consts.add(kept ? strConstant(cleanDocstring(docstring)) : NONE);
  setArgumentCounts(g, s.args);
  emitStatements(g, docstring === null ? s.body : s.body.slice(1));
  if (g.entry.coroutine || g.entry.generator) wrapInStopIterationHandler(g);
  return g.finishScope(true);
}

export function setArgumentCounts(g: CodeGenerator, args: Arguments): void {
  g.unit.argcount = args.args.length + args.posonlyargs.length;
  g.unit.posonlyargcount = args.posonlyargs.length;
  g.unit.kwonlyargcount = args.kwonlyargs.length;
}

/** A StopIteration that escapes a generator becomes a RuntimeError. */
export function wrapInStopIterationHandler(g: CodeGenerator): void {
  const handler = g.newLabel();
  g.unit.sequence.insertFirst('SETUP_CLEANUP', handler, NO_LOCATION);
  g.loadConst(NO_LOCATION, NONE);
  g.emit(NO_LOCATION, 'RETURN_VALUE');
  g.place(handler);
  g.emitIntrinsic1(NO_LOCATION, 'STOPITERATION_ERROR');
  g.emitArg(NO_LOCATION, 'RERAISE', 1);
}

export function emitLambda(g: CodeGenerator, e: Lambda): void {
  refuseDebugArguments(e.args);
  const defaults = emitDefaults(g, e, e.args);
  g.enterScope('lambda', '<lambda>', e, e.lineno);
  g.unit.consts.add(NONE); // so that no constant passes for a docstring
  setArgumentCounts(g, e.args);
  emitExpression(g, e.body);
  const isGenerator = g.entry.generator;
  if (!isGenerator) g.emit(e.body, 'RETURN_VALUE');
  makeClosure(g, e, g.finishScope(!isGenerator), defaults);
}

/** Makes a function of `code`; `attributes` says which attribute values lie on the stack already. */
export function makeClosure(g: CodeGenerator, loc: Location, code: CodeRecord, attributes: number): void {
  let flags = attributes;
  const free = code.localsplusnames.filter((_, index) => code.localspluskinds[index]! & CO_FAST_FREE);
  if (free.length > 0) {
    for (const name of free) emitLoadClosure(g, loc, name);
    g.emitArg(loc, 'BUILD_TUPLE', free.length);
    flags |= CLOSURE;
  }
  g.loadConst(loc, { type: 'code', value: code });
  g.emit(loc, 'MAKE_FUNCTION');
  for (const attribute of [CLOSURE, ANNOTATIONS, KWDEFAULTS, DEFAULTS]) {
    if (flags & attribute) g.emitArg(loc, 'SET_FUNCTION_ATTRIBUTE', attribute);
  }
}

/** A class's own name may be local and free at once; only its two implicit cells are cells there. */
function emitLoadClosure(g: CodeGenerator, loc: Location, name: string): void {
  const implicit = g.unit.kind === 'class' && (name === '__class__' || name === '__classdict__');
  const isCell = implicit || g.entry.scope(name) === CELL;
  const index = (isCell ? g.unit.cellvars : g.unit.freevars).get(name);
  if (index === undefined) throw new Error(`no closure cell for ${name} in ${g.unit.qualname}`);
  g.emitArg(loc, 'LOAD_CLOSURE', index);
}

export function applyDecorators(g: CodeGenerator, decorators: readonly Expr[]): void {
  for (const decorator of [...decorators].reverse()) g.emitArg(decorator, 'CALL', 0);
}

// ---- defaults and annotations --------------------------------------------------------------------------------

/** Pushes the default values; returns which of DEFAULTS and KWDEFAULTS it pushed. */
export function emitDefaults(g: CodeGenerator, loc: Location, args: Arguments): number {
  let flags = 0;
  if (args.defaults.length > 0) {
    emitExpressions(g, args.defaults);
    g.emitArg(loc, 'BUILD_TUPLE', args.defaults.length);
    flags |= DEFAULTS;
  }
  return emitKeywordDefaults(g, loc, args) ? flags | KWDEFAULTS : flags;
}

function emitKeywordDefaults(g: CodeGenerator, loc: Location, args: Arguments): boolean {
  const names: string[] = [];
  args.kwonlyargs.forEach((arg, index) => {
    const value = args.kw_defaults[index] ?? null;
    if (value === null) return;
    names.push(g.mangled(arg.arg));
    emitExpression(g, value);
  });
  if (names.length === 0) return false;
  g.loadConst(loc, tupleConstant(names.map(strConstant)));
  g.emitArg(loc, 'BUILD_CONST_KEY_MAP', names.length);
  return true;
}

/** Pushes a tuple (name, value, name, value, ...); false if there are no annotations. */
function emitAnnotations(g: CodeGenerator, loc: Location, args: Arguments, returns: Expr | null): boolean {
  const parameters: (Arg | null)[] = [
    ...args.args,
    ...args.posonlyargs,
    args.vararg,
    ...args.kwonlyargs,
    args.kwarg,
  ];
  let length = 0;
  const emitOne = (name: string, annotation: Expr | null): void => {
    if (annotation === null) return;
    g.loadConst(loc, strConstant(g.mangled(name)));
    emitAnnotation(g, loc, annotation);
    length += 2;
  };
  for (const parameter of parameters) if (parameter !== null) emitOne(parameter.arg, parameter.annotation);
  emitOne('return', returns);
  if (length > 0) g.emitArg(loc, 'BUILD_TUPLE', length);
  return length > 0;
}

function emitAnnotation(g: CodeGenerator, loc: Location, annotation: Expr): void {
  if (g.futureAnnotations) return emitAnnotationText(g, annotation);
  if (annotation.kind !== 'Starred') return emitExpression(g, annotation);
  // `*args: *Ts` annotates with the one value that unpacking yields.
  emitExpression(g, annotation.value);
  g.emitArg(loc, 'UNPACK_SEQUENCE', 1);
}

/** Deferred annotations are stored as their source text. */
export function emitAnnotationText(g: CodeGenerator, annotation: Expr): void {
  g.loadConst(annotation, strConstant(unparse(annotation)));
}

export function refuseDebugArguments(args: Arguments): void {
  const all = [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg];
  for (const arg of all) if (arg !== null) refuseDebug(arg.arg, arg, 'Store');
}
