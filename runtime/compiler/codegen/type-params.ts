/** Type parameters (PEP 695, 696) and type aliases. */
import type { Expr, TypeAlias, TypeParam, TypeVar } from '../ast.ts';
import { NONE, strConstant } from '../constant.ts';
import { semanticError } from '../semantic-error.ts';
import { typeVarDefaultKey } from '../symtable/entry.ts';
import { emitExpression } from './expressions.ts';
import { makeClosure } from './functions.ts';
import type { CodeGenerator } from './generator.ts';
import { emitNameOp } from './names.ts';

/** Makes and binds the parameters, and leaves their tuple on the stack. */
export function emitTypeParams(g: CodeGenerator, params: readonly TypeParam[]): void {
  let seenDefault = false;
  for (const param of params) {
    emitTypeParam(g, param);
    if (param.default_value !== null) {
      seenDefault = true;
      emitDefault(g, param, param.default_value);
    } else if (seenDefault) {
      throw semanticError(`non-default type parameter '${param.name}' follows default type parameter`, param);
    }
    g.emitArg(param, 'COPY', 1);
    emitNameOp(g, param, param.name, 'Store');
  }
  g.emitArg(params[0]!, 'BUILD_TUPLE', params.length);
}

function emitTypeParam(g: CodeGenerator, param: TypeParam): void {
  g.loadConst(param, strConstant(param.name));
  switch (param.kind) {
    case 'TypeVar':
      return emitTypeVar(g, param);
    case 'TypeVarTuple':
      return g.emitIntrinsic1(param, 'TYPEVARTUPLE');
    case 'ParamSpec':
      return g.emitIntrinsic1(param, 'PARAMSPEC');
    default:
      param satisfies never;
  }
}

function emitTypeVar(g: CodeGenerator, param: TypeVar): void {
  if (param.bound === null) return g.emitIntrinsic1(param, 'TYPEVAR');
  emitDeferred(g, param.bound, param.name, param, false);
  const constrained = param.bound.kind === 'Tuple';
  g.emitIntrinsic2(param, constrained ? 'TYPEVAR_WITH_CONSTRAINTS' : 'TYPEVAR_WITH_BOUND');
}

function emitDefault(g: CodeGenerator, param: TypeParam, value: Expr): void {
  const key = param.kind === 'TypeVar' ? typeVarDefaultKey(param) : param;
  emitDeferred(g, value, param.name, key, param.kind === 'TypeVarTuple');
  g.emitIntrinsic2(param, 'SET_TYPEPARAM_DEFAULT');
}

/** Bounds and defaults are evaluated when asked for: each is a function without parameters. */
function emitDeferred(g: CodeGenerator, e: Expr, name: string, key: object, allowStarred: boolean): void {
  g.enterScope('type params', name, key, e.lineno);
  if (allowStarred && e.kind === 'Starred') {
    emitExpression(g, e.value);
    g.emitArg(e, 'UNPACK_SEQUENCE', 1);
  } else {
    emitExpression(g, e);
  }
  g.emit(e, 'RETURN_VALUE');
  makeClosure(g, e, g.finishScope(true), 0);
}

export function emitTypeAlias(g: CodeGenerator, s: TypeAlias): void {
  const name = s.name.id;
  const generic = s.type_params.length > 0;
  if (generic) {
    g.enterScope('type params', `<generic parameters of ${name}>`, s.type_params, s.lineno);
    g.loadConst(s, strConstant(name));
    emitTypeParams(g, s.type_params);
  } else {
    g.loadConst(s, strConstant(name));
    g.loadConst(s, NONE);
  }
  emitAliasValue(g, s);
  if (generic) {
    makeClosure(g, s, g.finishScope(false), 0);
    g.emit(s, 'PUSH_NULL');
    g.emitArg(s, 'CALL', 0);
  }
  emitNameOp(g, s, name, 'Store');
}

function emitAliasValue(g: CodeGenerator, s: TypeAlias): void {
  g.enterScope('function', s.name.id, s, s.lineno);
  g.unit.consts.add(NONE); // so that no constant passes for a docstring
  emitExpression(g, s.value);
  g.emit(s, 'RETURN_VALUE');
  makeClosure(g, s, g.finishScope(false), 0);
  g.emitArg(s, 'BUILD_TUPLE', 3);
  g.emitIntrinsic1(s, 'TYPEALIAS');
}
