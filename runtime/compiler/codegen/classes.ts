/** class statements. */
import type { ClassDef, Location, Name } from '../ast.ts';
import type { CodeRecord } from '../code-record.ts';
import { intConstant, NONE, strConstant, tupleConstant } from '../constant.ts';
import { location, NO_LOCATION } from '../position.ts';
import { emitBody } from './body.ts';
import { emitCallArguments } from './calls.ts';
import { emitExpressions } from './expressions.ts';
import { applyDecorators, makeClosure } from './functions.ts';
import type { CodeGenerator } from './generator.ts';
import { emitNameOp } from './names.ts';
import { emitTypeParams } from './type-params.ts';
import { byCodePoint } from './unit.ts';

export function emitClass(g: CodeGenerator, s: ClassDef): void {
  emitExpressions(g, s.decorator_list);
  const firstlineno = s.decorator_list[0]?.lineno ?? s.lineno;
  if (s.type_params.length > 0) {
    emitGenericClass(g, s, firstlineno);
  } else {
    emitBuildClass(g, s, compileClassBody(g, s, firstlineno));
    emitCallArguments(g, s, 2, s.bases, s.keywords);
  }
  applyDecorators(g, s.decorator_list);
  emitNameOp(g, s, s.name, 'Store');
}

/** The class is made inside a hidden function that owns the type parameters; `Generic[...]` becomes its last base. */
function emitGenericClass(g: CodeGenerator, s: ClassDef, firstlineno: number): void {
  g.enterScope('type params', `<generic parameters of ${s.name}>`, s.type_params, firstlineno, s.name);
  emitTypeParams(g, s.type_params);
  emitNameOp(g, s, '.type_params', 'Store');
  emitBuildClass(g, s, compileClassBody(g, s, firstlineno));
  emitNameOp(g, s, '.type_params', 'Load');
  g.emitIntrinsic1(s, 'SUBSCRIPT_GENERIC');
  emitNameOp(g, s, '.generic_base', 'Store');
  emitCallArguments(g, s, 2, [...s.bases, genericBase(s)], s.keywords);
  makeClosure(g, s, g.finishScope(false), 0);
  g.emit(s, 'PUSH_NULL');
  g.emitArg(s, 'CALL', 0);
}

function genericBase(s: ClassDef): Name {
  const { lineno, col_offset, end_lineno, end_col_offset } = s;
  return { kind: 'Name', id: '.generic_base', ctx: 'Load', lineno, col_offset, end_lineno, end_col_offset };
}

/** Pushes `__build_class__`, the function made of the body, and the class name. */
function emitBuildClass(g: CodeGenerator, s: ClassDef, body: CodeRecord): void {
  g.emit(s, 'LOAD_BUILD_CLASS');
  g.emit(s, 'PUSH_NULL');
  makeClosure(g, s, body, 0);
  g.loadConst(s, strConstant(s.name));
}

function compileClassBody(g: CodeGenerator, s: ClassDef, firstlineno: number): CodeRecord {
  g.enterScope('class', s.name, s, firstlineno, s.name);
  const loc = location(firstlineno, firstlineno, 0, 0);
  emitClassPrologue(g, s, loc);
  emitBody(g, loc, s.body);
  emitClassEpilogue(g);
  return g.finishScope(true);
}

function emitClassPrologue(g: CodeGenerator, s: ClassDef, loc: Location): void {
  emitNameOp(g, loc, '__name__', 'Load');
  emitNameOp(g, loc, '__module__', 'Store');
  g.loadConst(loc, strConstant(g.unit.qualname));
  emitNameOp(g, loc, '__qualname__', 'Store');
  g.loadConst(loc, intConstant(g.unit.firstlineno));
  emitNameOp(g, loc, '__firstlineno__', 'Store');
  if (s.type_params.length > 0) {
    emitNameOp(g, loc, '.type_params', 'Load');
    emitNameOp(g, loc, '__type_params__', 'Store');
  }
  if (g.entry.needsClassDict) {
    g.emit(loc, 'LOAD_LOCALS');
    g.emitIn(loc, 'STORE_DEREF', g.unit.cellvars, '__classdict__');
  }
}

function emitClassEpilogue(g: CodeGenerator): void {
  // CPython 3.13.0 stores these in the order of a hash set, which differs from run to run.
  const attributes = [...g.unit.staticAttributes].sort(byCodePoint);
  g.loadConst(NO_LOCATION, tupleConstant(attributes.map(strConstant)));
  emitNameOp(g, NO_LOCATION, '__static_attributes__', 'Store');
  if (g.entry.needsClassDict) {
    g.emitIn(NO_LOCATION, 'LOAD_CLOSURE', g.unit.cellvars, '__classdict__');
    emitNameOp(g, NO_LOCATION, '__classdictcell__', 'Store');
  }
  if (g.entry.needsClassClosure) {
    g.emitIn(NO_LOCATION, 'LOAD_CLOSURE', g.unit.cellvars, '__class__');
    g.emitArg(NO_LOCATION, 'COPY', 1);
    emitNameOp(g, NO_LOCATION, '__classcell__', 'Store');
  } else {
    g.loadConst(NO_LOCATION, NONE);
  }
  g.emit(NO_LOCATION, 'RETURN_VALUE');
}
