/** Types the expressions of bodies and of `when` and `cache` clauses, and writes out every conversion. */
import type * as tree from '../../syntax/tree.ts';
import type { BinaryOperator, ConvertExpr, Expr, OutputExpr, Type } from '../model.ts';
import type { Scope } from '../scope.ts';
import {
  ANY_SLOT, BOOL, commonInteger, F64, FLOAT, FRAME, I32, I64, INT, isExactly, isInteger, isNullable, isReference, isScalar, NEVER, nonNull, NULL,
  OBJECT, rangeOf, sameType, showType, STR, TRUTH, U32, widens,
} from '../types.ts';
import { Calls } from './calls.ts';
import { assume, singletonType } from './flow.ts';
import type { Flow } from './flow.ts';

/** What names mean where an expression stands. */
export interface Names {
  /** A variable, cache field or other local name; null if there is none of this name. */
  lookup(name: string, span: tree.Span, flow: Flow): Expr | null;
  /** Every name that `lookup` knows, for suggestions. */
  known(flow: Flow): readonly string[];
  /** An output run that an `out` parameter may fill; null otherwise. */
  outRun(name: string, span: tree.Span): OutputExpr | null;
  oparg(span: tree.Span): Expr;
}

export function failed(span: tree.Span): Expr {
  return { kind: 'null', type: NEVER, span };
}

/** A value that is known while reading the file: it takes the type its place asks for. */
function isLiteral(expr: Expr): boolean {
  return expr.kind === 'int' || expr.kind === 'const';
}

export class Expressions {
  readonly scope: Scope;
  readonly names: Names;
  readonly #calls: Calls;

  constructor(scope: Scope, names: Names) {
    this.scope = scope;
    this.names = names;
    this.#calls = new Calls(this);
  }

  /** The expression with the type it has by itself. */
  type(expr: tree.Expr, flow: Flow): Expr {
    const span = expr.span;
    switch (expr.kind) {
      case 'int': return { kind: 'int', value: expr.value, type: expr.value <= 0x7fffffff ? I32 : I64, span };
      case 'float': return { kind: 'float', value: expr.value, type: F64, span };
      case 'string': return { kind: 'string', value: expr.value, type: STR, span };
      case 'name': return this.name(expr.name, span, flow);
      case 'unary': return this.unary(expr, flow);
      case 'binary': return this.binary(expr, flow);
      case 'conditional': return this.conditional(expr, flow, null);
      case 'is': return this.typeTest(expr, flow);
      case 'field': return this.field(expr, flow);
      case 'index': return this.index(expr, flow);
      case 'call': return this.#calls.call(expr, flow);
      case 'new': return this.#calls.creation(expr, flow);
      default: return expr satisfies never;
    }
  }

  /** The expression converted to a type; reports if it cannot be. `place` says where: "the value of `res`". */
  as(expr: tree.Expr, flow: Flow, to: Type, place: string): Expr {
    const typed = expr.kind === 'conditional' ? this.conditional(expr, flow, { to, place }) : this.type(expr, flow);
    return this.convert(typed, to, place);
  }

  condition(expr: tree.Expr, flow: Flow): Expr {
    return this.as(expr, flow, TRUTH, 'a condition');
  }

  /** A count, index or offset; an int is cut, for the definition has established its range. */
  integer(expr: tree.Expr, flow: Flow, place: string): Expr {
    const typed = this.type(expr, flow);
    if (isExactly(typed.type, 'int') || isScalar(typed.type, 'i64', 'u32')) return conversion('truncate', typed, I32);
    return this.convert(typed, I32, place);
  }

  convert(expr: Expr, to: Type, place: string): Expr {
    const { type } = expr;
    if (type.kind === 'never' || to.kind === 'never') return expr;
    if (isLiteral(expr) && isNumber(to) && !sameType(type, to)) return this.literalAs(expr, to);
    if (this.scope.lattice.subtype(type, to)) return expr;
    const steps = this.stepsBetween(type, to);
    if (steps === null) {
      this.mismatch(expr, to, place);
      return failed(expr.span);
    }
    return steps.reduce<Expr>((inner, [how, next]) => conversion(how, inner, next), expr);
  }

  private stepsBetween(from: Type, to: Type): [ConvertExpr['how'], Type][] | null {
    if (widens(from, to)) return [['widen', to.kind === 'declared' ? INT : to]];
    const boxed = isScalar(from, 'truth') ? BOOL : isScalar(from, 'f64') ? FLOAT : null;
    if (boxed !== null && this.scope.lattice.subtype(boxed, to)) return [['box', boxed]];
    if (isScalar(to, 'truth') && isExactly(from, 'bool')) return [['unbox', TRUTH]];
    if (isScalar(to, 'f64') && isExactly(from, 'float')) return [['unbox', F64]];
    return null;
  }

  private literalAs(expr: Expr, to: Type): Expr {
    const value = expr.kind === 'int' || expr.kind === 'const' ? expr.value : 0;
    if (isScalar(to, 'f64')) return { kind: 'float', value, type: F64, span: expr.span };
    if (isExactly(to, 'float')) return conversion('box', { kind: 'float', value, type: F64, span: expr.span }, FLOAT);
    const [low, high] = rangeOf(to);
    if (value < low || value > high) this.scope.diagnostics.report('literal-range', expr.span, { value, type: showType(to) });
    return { ...expr, type: to } as Expr;
  }

  private mismatch(expr: Expr, to: Type, place: string): void {
    this.scope.diagnostics.report('type-mismatch', expr.span, { found: showType(expr.type), expected: showType(to), place, fix: this.remedy(expr.type, to) });
  }

  private remedy(from: Type, to: Type): string {
    if (isScalar(to, 'truth')) return isInteger(from) ? 'compare it: `x != 0`' : 'compare it, or test it with `is`';
    if (isNullable(from) && this.scope.lattice.subtype(nonNull(from), to)) return 'test it for NULL first';
    if (isInteger(from) && isInteger(to)) return `write \`${showType(to)}(...)\` if its range is established`;
    if (isReference(from) && this.scope.lattice.subtype(to, from)) return `establish it first: \`exit unless x is ${showType(nonNull(to))};\``;
    return `give a value of type ${showType(to)}`;
  }

  private name(name: string, span: tree.Span, flow: Flow): Expr {
    const local = this.names.lookup(name, span, flow);
    if (local !== null) return local;
    const { consts, lattice, file } = this.scope;
    const known = consts.get(name);
    if (known !== undefined) return { kind: 'const', name, value: known.value, type: known.type, span };
    switch (name) {
      case 'oparg': return this.names.oparg(span);
      case 'frame': return { kind: 'frame', type: FRAME, span };
      case 'NULL': return { kind: 'null', type: NULL, span };
      case 'instruction_size': return { kind: 'instruction-size', type: I32, span };
    }
    if (lattice.singleton(name) !== null) return { kind: 'singleton', name, type: singletonType(lattice, name), span };
    if (!file.broken.has(name)) this.unknownName(name, span, flow);
    return failed(span);
  }

  private unknownName(name: string, span: tree.Span, flow: Flow): void {
    if (name === 'consts' || name === 'names' || name === 'locals') {
      this.scope.diagnostics.report('table-alone', span, { name });
      return;
    }
    const known = [...this.names.known(flow), ...this.scope.consts.keys(), ...this.scope.lattice.singletons(), 'oparg', 'frame', 'NULL', 'consts', 'names', 'locals'];
    this.scope.unknown('a variable, cache field, const or singleton', { text: name, span }, known, `define it: \`let ${name} = ...;\``);
  }

  private unary(expr: tree.Expr & { kind: 'unary' }, flow: Flow): Expr {
    const { span } = expr;
    if (expr.operator === '!') return { kind: 'unary', operator: '!', operand: this.condition(expr.operand, flow), type: TRUTH, span };
    const operand = this.unboxed(this.type(expr.operand, flow));
    if (operand.type.kind === 'never') return operand;
    if (operand.kind === 'int' || operand.kind === 'const') return { kind: 'int', value: 0 - operand.value, type: operand.type, span };
    if (operand.kind === 'float') return { ...operand, value: -operand.value, span };
    const wide = isScalar(operand.type, 'u16') ? conversion('widen', operand, I32) : operand;
    if (!isNumber(wide.type) || isScalar(wide.type, 'u32')) return this.badOperands('-', [wide], span);
    return { kind: 'unary', operator: '-', operand: wide, type: wide.type, span };
  }

  private binary(expr: tree.Expr & { kind: 'binary' }, flow: Flow): Expr {
    const { operator, span } = expr;
    if (operator === '&&' || operator === '||') {
      const left = this.condition(expr.left, flow);
      const right = this.condition(expr.right, assume(this.scope.lattice, flow, left, operator === '&&'));
      return { kind: 'binary', operator, operands: TRUTH, left, right, type: TRUTH, span };
    }
    const left = this.type(expr.left, flow);
    const right = this.type(expr.right, flow);
    if (left.type.kind === 'never' || right.type.kind === 'never') return failed(span);
    if (operator === '==' || operator === '!=') return this.equality(operator, left, right, span);
    return this.arithmetic(operator, left, right, span);
  }

  private equality(operator: '==' | '!=', left: Expr, right: Expr, span: tree.Span): Expr {
    const negated = operator === '!=';
    const tested = left.kind === 'null' ? right : right.kind === 'null' ? left : null;
    if (tested !== null && isReference(tested.type)) {
      if (!isNullable(tested.type)) this.scope.diagnostics.report('null-test-decided', span, { type: showType(tested.type) });
      return { kind: 'is-null', value: tested, negated, type: TRUTH, span };
    }
    const numbers = this.commonNumber(left, right);
    if (numbers !== null) return { kind: 'binary', operator, operands: numbers.type, left: numbers.left, right: numbers.right, type: TRUTH, span };
    const [a, b] = [this.truthOf(left, right), this.truthOf(right, left)];
    const common = sameType(a.type, b.type) ? a.type : this.identity(a.type, b.type);
    if (common === null || common.kind === 'void') return this.badOperands(operator, [left, right], span);
    return { kind: 'binary', operator, operands: common, left: a, right: b, type: TRUTH, span };
  }

  /** The type that two references are compared as; null where they can never be the same. */
  private identity(a: Type, b: Type): Type | null {
    if (a.kind !== 'declared' || b.kind !== 'declared') return null;
    const { lattice } = this.scope;
    return lattice.below(a.name, b.name) || lattice.below(b.name, a.name) || (a.nullable && b.nullable) ? lattice.join(a, b) : null;
  }

  /** A bool beside a truth is compared as one. */
  private truthOf(expr: Expr, other: Expr): Expr {
    return isScalar(other.type, 'truth') && isExactly(expr.type, 'bool') ? conversion('unbox', expr, TRUTH) : expr;
  }

  private arithmetic(operator: BinaryOperator, left: Expr, right: Expr, span: tree.Span): Expr {
    if (operator === '+' && isExactly(left.type, 'str') && isExactly(right.type, 'str')) return { kind: 'binary', operator, operands: STR, left, right, type: STR, span };
    const numbers = this.commonNumber(left, right);
    if (numbers === null || !applies(operator, numbers.type)) return this.badOperands(operator, [left, right], span);
    const compares = operator === '<' || operator === '<=' || operator === '>' || operator === '>=';
    return { kind: 'binary', operator, operands: numbers.type, left: numbers.left, right: numbers.right, type: compares ? TRUTH : numbers.type, span };
  }

  /** Both as one numeric type: literals follow the other side, floats are unboxed. */
  private commonNumber(left: Expr, right: Expr): { left: Expr; right: Expr; type: Type } | null {
    const a = this.unboxed(left);
    const b = this.unboxed(right);
    if (!isNumber(a.type) || !isNumber(b.type)) return null;
    let type: Type;
    if (isLiteral(a) && !isLiteral(b)) type = isScalar(b.type, 'u16') ? I32 : b.type;
    else if (isLiteral(b) && !isLiteral(a)) type = isScalar(a.type, 'u16') ? I32 : a.type;
    else if (isScalar(a.type, 'f64') !== isScalar(b.type, 'f64')) return null;
    else type = isScalar(a.type, 'f64') ? F64 : commonInteger(a.type, b.type);
    return { left: this.convert(a, type, 'an operand'), right: this.convert(b, type, 'an operand'), type };
  }

  private unboxed(expr: Expr): Expr {
    return isExactly(expr.type, 'float') ? conversion('unbox', expr, F64) : expr;
  }

  private badOperands(operator: string, operands: readonly Expr[], span: tree.Span): Expr {
    if (operands.every((operand) => operand.type.kind !== 'never')) {
      this.scope.diagnostics.report('bad-operands', span, { operator, types: operands.map((operand) => showType(operand.type)).join(' and ') });
    }
    return failed(span);
  }

  private conditional(expr: tree.Expr & { kind: 'conditional' }, flow: Flow, wanted: { to: Type; place: string } | null): Expr {
    const condition = this.condition(expr.condition, flow);
    const thenFlow = assume(this.scope.lattice, flow, condition, true);
    const elseFlow = assume(this.scope.lattice, flow, condition, false);
    const { span } = expr;
    if (wanted !== null) {
      const then = this.as(expr.then, thenFlow, wanted.to, wanted.place);
      return { kind: 'conditional', condition, then, otherwise: this.as(expr.otherwise, elseFlow, wanted.to, wanted.place), type: wanted.to, span };
    }
    const then = this.type(expr.then, thenFlow);
    const otherwise = this.type(expr.otherwise, elseFlow);
    const numbers = this.commonNumber(then, otherwise);
    if (numbers !== null) return { kind: 'conditional', condition, then: numbers.left, otherwise: numbers.right, type: numbers.type, span };
    const [a, b] = [this.truthOf(then, otherwise), this.truthOf(otherwise, then)];
    const type = this.scope.lattice.join(a.type, b.type);
    if (type === null) return this.badOperands('? :', [then, otherwise], span);
    return { kind: 'conditional', condition, then: a, otherwise: b, type, span };
  }

  private typeTest(expr: tree.Expr & { kind: 'is' }, flow: Flow): Expr {
    const { lattice, diagnostics } = this.scope;
    const { span, negated } = expr;
    const value = this.type(expr.value, flow);
    const name = expr.type.text;
    const singleton = lattice.get(name) === undefined && lattice.singleton(name) !== null;
    const tested = singleton ? lattice.singleton(name)! : lattice.get(name);
    if (tested === undefined) this.scope.unknown('a type or singleton', expr.type, [...lattice.names(), ...lattice.singletons()], 'write the name of a type');
    if (tested === undefined || value.type.kind === 'never') return failed(span);
    if (!lattice.isPython(value.type)) {
      diagnostics.report('type-mismatch', value.span, { found: showType(value.type), expected: 'a Python object', place: 'the subject of a type test', fix: 'compare scalars with `==`' });
      return failed(span);
    }
    if (tested.name === 'object' || !tested.python) diagnostics.report('test-useless', expr.type.span, { name });
    else if (lattice.meet(value.type, tested.name).kind === 'never') diagnostics.report('test-never', span, { type: showType(value.type), name });
    if (singleton) return { kind: 'is-singleton', value, negated, singleton: name, type: TRUTH, span };
    return { kind: 'is-type', value, negated, test: name, type: TRUTH, span };
  }

  private field(expr: tree.Expr & { kind: 'field' }, flow: Flow): Expr {
    const { lattice, diagnostics } = this.scope;
    const object = this.type(expr.object, flow);
    const { type } = object;
    const name = expr.field.text;
    if (type.kind === 'never') return failed(expr.span);
    if ((type.kind === 'array' || type.kind === 'run') && name === 'length') return { kind: 'length', of: object, type: I32, span: expr.span };
    if (isNullable(type)) {
      diagnostics.report('maybe-null', object.span, { type: showType(type) });
      return failed(expr.span);
    }
    const found = lattice.field(type, name);
    if (found !== null) return { kind: 'field', object, owner: found.owner, field: name, mutable: found.field.mutable, type: found.field.type, span: expr.span };
    const fields = type.kind === 'array' || type.kind === 'run' ? ['length'] : lattice.fieldNames(type);
    const otherwise = isExactly(type, 'object') ? 'narrow it first: `exit unless x is T;`' : `\`${showType(type)}\` has ${fields.length === 0 ? 'no fields' : fields.join(', ')}`;
    this.scope.unknown(`a field of ${showType(type)}`, expr.field, fields, otherwise);
    return failed(expr.span);
  }

  private index(expr: tree.Expr & { kind: 'index' }, flow: Flow): Expr {
    const table = expr.object.kind === 'name' && this.names.lookup(expr.object.name, expr.object.span, flow) === null ? expr.object.name : null;
    const index = this.integer(expr.index, flow, 'an index');
    const { span } = expr;
    if (table === 'consts') return { kind: 'slot', of: 'consts', index, type: OBJECT, span };
    if (table === 'names') return { kind: 'slot', of: 'names', index, type: STR, span };
    if (table === 'locals') return { kind: 'slot', of: 'locals', index, type: ANY_SLOT, span };
    const object = this.type(expr.object, flow);
    if (object.type.kind === 'array') return { kind: 'index', array: object, index, type: object.type.element, span };
    if (object.type.kind === 'run' && (object.kind === 'input' || object.kind === 'special-input')) return { kind: 'run-element', run: object, index, type: object.type.element, span };
    if (object.type.kind !== 'never') this.scope.diagnostics.report('not-indexed', object.span, { type: showType(object.type) });
    return failed(span);
  }
}

export function conversion(how: ConvertExpr['how'], value: Expr, type: Type): Expr {
  return value.type.kind === 'never' ? value : { kind: 'convert', how, value, type, span: value.span };
}

export function isNumber(type: Type): boolean {
  return isInteger(type) || isScalar(type, 'f64') || isExactly(type, 'float');
}

function applies(operator: BinaryOperator, type: Type): boolean {
  switch (operator) {
    case '/': return isScalar(type, 'f64') || isExactly(type, 'int');
    case '%': return isExactly(type, 'int');
    case '<<': case '>>': return type.kind === 'scalar' && !isScalar(type, 'f64');
    case '&': case '|': case '^': return isInteger(type);
    default: return isNumber(type);
  }
}

/** The types that may be written as a call: `i32(e)`. */
export const CONVERSIONS: ReadonlyMap<string, Type> = new Map([['i32', I32], ['u32', U32], ['i64', I64], ['f64', F64], ['int', INT]]);
