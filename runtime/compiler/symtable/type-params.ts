/** First pass over type parameters (PEP 695, 696): each bound and default is a block of its own. */
import type { Expr, Location, TypeParam } from '../ast.ts';
import type { SymbolTableBuilder } from './builder.ts';
import { typeVarDefaultKey } from './entry.ts';
import { visitExpression } from './expressions.ts';
import { DEF_LOCAL, DEF_PARAM, DEF_TYPE_PARAM } from './flags.ts';

/** What the hidden function around a generic definition receives and keeps. */
export interface TypeParamBlock {
  readonly name: string;
  readonly key: object;
  readonly loc: Location;
  readonly hasDefaults: boolean;
  readonly hasKwDefaults: boolean;
  readonly isClass: boolean;
}

export function enterTypeParamBlock(b: SymbolTableBuilder, block: TypeParamBlock): void {
  const { loc } = block;
  const inClass = b.current.type === 'Class';
  b.enterBlock(block.name, 'TypeParameters', block.key, loc);
  if (inClass) {
    b.current.canSeeClassScope = true;
    b.use('__classdict__', loc);
  }
  if (block.isClass) {
    for (const name of ['.type_params', '.generic_base']) {
      b.bind(name, loc);
      b.use(name, loc);
    }
  }
  if (block.hasDefaults) b.define('.defaults', DEF_PARAM, loc);
  if (block.hasKwDefaults) b.define('.kwdefaults', DEF_PARAM, loc);
}

export function visitTypeParams(b: SymbolTableBuilder, params: readonly TypeParam[]): void {
  for (const param of params) visitTypeParam(b, param);
}

function visitTypeParam(b: SymbolTableBuilder, param: TypeParam): void {
  b.define(param.name, DEF_TYPE_PARAM | DEF_LOCAL, param);
  if (param.kind === 'TypeVar') {
    if (param.bound !== null) {
      const info = param.bound.kind === 'Tuple' ? 'a TypeVar constraint' : 'a TypeVar bound';
      visitDeferred(b, param.bound, param.name, param, info);
    }
    if (param.default_value !== null) {
      visitDeferred(b, param.default_value, param.name, typeVarDefaultKey(param), 'a TypeVar default');
    }
  } else if (param.default_value !== null) {
    visitDeferred(b, param.default_value, param.name, param, `a ${param.kind} default`);
  }
}

function visitDeferred(b: SymbolTableBuilder, e: Expr, name: string, key: object, info: string): void {
  const inClass = b.current.canSeeClassScope;
  b.enterBlock(name, 'TypeVariable', key, e);
  b.current.canSeeClassScope = inClass;
  if (inClass) b.use('__classdict__', e);
  b.current.scopeInfo = info;
  visitExpression(b, e);
  b.exitBlock();
}
