/** First pass over statements. */
import type {
  Alias,
  AnnAssign,
  Arguments,
  AsyncFunctionDef,
  ClassDef,
  ExceptHandler,
  Expr,
  FunctionDef,
  Global,
  Nonlocal,
  Stmt,
  TypeAlias,
} from '../ast.ts';
import { semanticError } from '../semantic-error.ts';
import type { SymbolTableBuilder } from './builder.ts';
import { visitExpression, visitExpressions, visitOptional, visitParameters } from './expressions.ts';
import { DEF_ANNOT, DEF_GLOBAL, DEF_IMPORT, DEF_LOCAL, DEF_NONLOCAL, DEF_PARAM, USE } from './flags.ts';
import { declarationClash, importStarNotAtModule, type DeclarationClash } from './messages.ts';
import { visitPattern } from './patterns.ts';
import { enterTypeParamBlock, visitTypeParams } from './type-params.ts';

export function visitBody(b: SymbolTableBuilder, body: readonly Stmt[]): void {
  for (const statement of body) visitStatement(b, statement);
}

function visitStatement(b: SymbolTableBuilder, s: Stmt): void {
  switch (s.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return visitFunction(b, s);
    case 'ClassDef':
      return visitClass(b, s);
    case 'TypeAlias':
      return visitTypeAlias(b, s);
    case 'Return':
      return visitOptional(b, s.value);
    case 'Delete':
      return visitExpressions(b, s.targets);
    case 'Assign':
      visitExpressions(b, s.targets);
      return visitExpression(b, s.value);
    case 'AnnAssign':
      return visitAnnAssign(b, s);
    case 'AugAssign':
      visitExpression(b, s.target);
      return visitExpression(b, s.value);
    case 'For':
    case 'AsyncFor':
      visitExpression(b, s.target);
      visitExpression(b, s.iter);
      visitBody(b, s.body);
      return visitBody(b, s.orelse);
    case 'While':
    case 'If':
      visitExpression(b, s.test);
      visitBody(b, s.body);
      return visitBody(b, s.orelse);
    case 'With':
    case 'AsyncWith':
      for (const item of s.items) visitExpressions(b, [item.context_expr, item.optional_vars]);
      return visitBody(b, s.body);
    case 'Match':
      visitExpression(b, s.subject);
      for (const each of s.cases) {
        visitPattern(b, each.pattern);
        visitOptional(b, each.guard);
        visitBody(b, each.body);
      }
      return;
    case 'Raise':
      return visitExpressions(b, [s.exc, s.cause]);
    case 'Try':
    case 'TryStar':
      visitBody(b, s.body);
      for (const handler of s.handlers) visitHandler(b, handler);
      visitBody(b, s.orelse);
      return visitBody(b, s.finalbody);
    case 'Assert':
      return visitExpressions(b, [s.test, s.msg]);
    case 'Import':
    case 'ImportFrom':
      for (const alias of s.names) visitAlias(b, alias);
      return;
    case 'Global':
      return visitDeclaration(b, s, 'global', DEF_GLOBAL);
    case 'Nonlocal':
      return visitDeclaration(b, s, 'nonlocal', DEF_NONLOCAL);
    case 'Expr':
      return visitExpression(b, s.value);
    case 'Pass':
    case 'Break':
    case 'Continue':
      return;
    default:
      s satisfies never;
  }
}

function visitFunction(b: SymbolTableBuilder, s: FunctionDef | AsyncFunctionDef): void {
  b.bind(s.name, s);
  visitExpressions(b, s.args.defaults);
  visitExpressions(b, s.args.kw_defaults);
  visitExpressions(b, s.decorator_list);
  const generic = s.type_params.length > 0;
  if (generic) {
    enterTypeParamBlock(b, {
      name: s.name,
      key: s.type_params,
      loc: s,
      hasDefaults: true, // CPython reserves the parameter of every generic function, defaults or not
      hasKwDefaults: s.args.kw_defaults.some((each) => each !== null),
      isClass: false,
    });
    visitTypeParams(b, s.type_params);
  }
  visitAnnotations(b, s, s.args, s.returns);
  b.enterBlock(s.name, 'Function', s, s);
  if (s.kind === 'AsyncFunctionDef') b.current.coroutine = true;
  visitParameters(b, s.args);
  visitBody(b, s.body);
  b.exitBlock();
  if (generic) b.exitBlock();
}

function visitAnnotations(
  b: SymbolTableBuilder,
  s: FunctionDef | AsyncFunctionDef,
  args: Arguments,
  returns: Expr | null,
): void {
  const annotated = [...args.posonlyargs, ...args.args];
  for (const single of [args.vararg, args.kwarg]) if (single !== null) annotated.push(single);
  annotated.push(...args.kwonlyargs);
  if (b.futureAnnotations) b.enterBlock('_annotation', 'Annotation', args, s);
  for (const arg of annotated) visitOptional(b, arg.annotation);
  if (b.futureAnnotations) b.exitBlock();
  if (returns !== null) visitAnnotation(b, returns);
}

/** Under deferred annotations the expression is checked but leaves no trace in the table. */
function visitAnnotation(b: SymbolTableBuilder, annotation: Expr): void {
  if (b.futureAnnotations) b.enterBlock('_annotation', 'Annotation', {}, annotation);
  visitExpression(b, annotation);
  if (b.futureAnnotations) b.exitBlock();
}

function visitClass(b: SymbolTableBuilder, s: ClassDef): void {
  b.bind(s.name, s);
  visitExpressions(b, s.decorator_list);
  const outerClass = b.className;
  const generic = s.type_params.length > 0;
  if (generic) {
    const block = {
      name: s.name,
      key: s.type_params,
      loc: s,
      hasDefaults: false,
      hasKwDefaults: false,
      isClass: true,
    };
    enterTypeParamBlock(b, block);
    b.className = s.name;
    b.current.mangledNames = new Set();
    visitTypeParams(b, s.type_params);
  }
  visitExpressions(b, s.bases);
  for (const keyword of s.keywords) visitExpression(b, keyword.value);
  b.enterBlock(s.name, 'Class', s, s);
  b.className = s.name;
  if (generic) {
    b.bind('__type_params__', s);
    b.use('.type_params', s);
  }
  visitBody(b, s.body);
  b.exitBlock();
  if (generic) b.exitBlock();
  b.className = outerClass;
}

function visitTypeAlias(b: SymbolTableBuilder, s: TypeAlias): void {
  visitExpression(b, s.name);
  const name = s.name.id;
  const inClass = b.current.type === 'Class';
  const generic = s.type_params.length > 0;
  if (generic) {
    const block = {
      name,
      key: s.type_params,
      loc: s,
      hasDefaults: false,
      hasKwDefaults: false,
      isClass: false,
    };
    enterTypeParamBlock(b, block);
    visitTypeParams(b, s.type_params);
  }
  b.enterBlock(name, 'TypeAlias', s, s);
  b.current.canSeeClassScope = inClass;
  if (inClass) b.use('__classdict__', s.value);
  visitExpression(b, s.value);
  b.exitBlock();
  if (generic) b.exitBlock();
}

function visitAnnAssign(b: SymbolTableBuilder, s: AnnAssign): void {
  const { target } = s;
  if (target.kind === 'Name') {
    const symbol = b.lookup(target.id);
    if (symbol & (DEF_GLOBAL | DEF_NONLOCAL) && b.current !== b.top && s.simple) {
      const statement = symbol & DEF_GLOBAL ? 'global' : 'nonlocal';
      throw semanticError(declarationClash(statement, 'annotation', target.id), s);
    }
    if (s.simple) b.define(target.id, DEF_ANNOT | DEF_LOCAL, target);
    else if (s.value !== null) b.bind(target.id, target);
  } else {
    visitExpression(b, target);
  }
  visitAnnotation(b, s.annotation);
  visitOptional(b, s.value);
}

function visitHandler(b: SymbolTableBuilder, handler: ExceptHandler): void {
  visitOptional(b, handler.type);
  if (handler.name !== null) b.bind(handler.name, handler);
  visitBody(b, handler.body);
}

function visitAlias(b: SymbolTableBuilder, alias: Alias): void {
  const name = alias.asname ?? alias.name;
  if (name === '*') {
    if (b.current.type !== 'Module') throw semanticError(importStarNotAtModule, alias);
    return;
  }
  const dot = name.indexOf('.');
  b.define(dot < 0 ? name : name.slice(0, dot), DEF_IMPORT, alias);
}

function visitDeclaration(
  b: SymbolTableBuilder,
  s: Global | Nonlocal,
  statement: 'global' | 'nonlocal',
  flag: number,
): void {
  for (const name of s.names) {
    const clash = clashOf(b.lookup(name));
    if (clash !== null) throw semanticError(declarationClash(statement, clash, name), s);
    b.define(name, flag, s);
    b.recordDirective(name, s);
  }
}

function clashOf(symbol: number): DeclarationClash | null {
  if (symbol & DEF_PARAM) return 'parameter';
  if (symbol & USE) return 'use';
  if (symbol & DEF_ANNOT) return 'annotation';
  return symbol & DEF_LOCAL ? 'assignment' : null;
}
