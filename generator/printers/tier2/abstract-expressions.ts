/** Expressions of bodies as questions to the abstract domain. Where constants decide, the tier-1 printer's own text computes. */
import type { ConvertExpr, Expr, Type } from '../../model/model.ts';
import { hostType, useHostType } from '../host-types.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { isDeclared, printExpr } from '../interpreter/expressions.ts';
import type { Imports } from '../interpreter/imports.ts';
import type { Events, HeldValue, Place } from '../interpreter/place.ts';

export interface AbstractPlace {
  readonly index: ModelIndex;
  readonly imports: Imports;
  readonly caches: readonly Type[];
  readonly variable: (kind: 'input' | 'output' | 'let', index: number) => string;
  readonly isRun: (kind: 'input' | 'output', index: number) => boolean;
}

export function typeName(type: Type): string {
  switch (type.kind) {
    case 'scalar':
      return type.name;
    case 'declared':
      return `${type.name}${type.nullable ? '?' : ''}`;
    default:
      return type.kind;
  }
}

/** As a symbol, or, with `want` 'number', as a JavaScript number that the operand decides. */
export function abstractExpr(place: AbstractPlace, expr: Expr, want: 'symbol' | 'number' = 'symbol'): string {
  return want === 'number' ? numberText(place, expr) : symbolText(place, expr);
}

function symbolText(place: AbstractPlace, expr: Expr): string {
  const on = (each: Expr): string => symbolText(place, each);
  switch (expr.kind) {
    case 'int':
    case 'float':
    case 'const':
      return `cx.number(${expr.value})`;
    case 'string':
      return `cx.text(${JSON.stringify(expr.value)})`;
    case 'null':
      return 'cx.nothing()';
    case 'singleton':
      return `cx.singleton('${expr.name}')`;
    case 'input':
    case 'output':
    case 'let':
      return place.variable(expr.kind, expr.index);
    case 'cache':
      return `cx.${place.caches[expr.index]!.kind === 'scalar' ? 'operand' : 'object'}(${expr.index})`;
    case 'oparg':
      return 'cx.number(cx.oparg())';
    case 'frame':
      return 'cx.frame()';
    case 'instruction-size':
      return 'cx.size()';
    case 'slot':
      return `cx.${{ consts: 'codeConstant', names: 'codeName', locals: 'local' }[expr.of]}(${on(expr.index)})`;
    case 'unary':
      return expr.operator === '!' ? `cx.not(${on(expr.operand)})` : apply(place, expr, '-', [expr.operand]);
    case 'binary':
      return binary(place, expr);
    case 'conditional':
      return `cx.choose(${on(expr.condition)}, ${on(expr.then)}, ${on(expr.otherwise)}, '${typeName(expr.type)}')`;
    case 'is-type':
      return negated(expr.negated, `cx.isType(${on(expr.value)}, '${expr.test}')`);
    case 'is-singleton':
      return negated(expr.negated, `cx.isSingleton(${on(expr.value)}, '${expr.singleton}')`);
    case 'is-null':
      return negated(expr.negated, `cx.isNull(${on(expr.value)})`);
    case 'field':
      return `cx.field(${on(expr.object)}, '${expr.owner}.${expr.field}', ${expr.mutable}, '${typeName(expr.type)}', ${compute(place, { ...expr, object: held(expr.object, 0) }, [expr.object])})`;
    case 'index':
      if (expr.array.kind !== 'field') throw new Error('an array is always the field of an object');
      return `cx.element(${on(expr.array.object)}, '${expr.array.owner}.${expr.array.field}', ${on(expr.index)}, ${expr.array.mutable}, '${typeName(expr.type)}')`;
    case 'length':
      if (expr.of.kind === 'field') return `cx.capacity(${on(expr.of.object)}, '${expr.of.owner}.${expr.of.field}', ${expr.of.mutable})`;
      return `cx.number(${on(expr.of)}.length)`;
    case 'run-element':
      return `cx.at(${on(expr.run)}, ${on(expr.index)})`;
    case 'call':
      return call(place, expr);
    case 'new':
      return create(place, expr);
    case 'convert':
      if (isLayout(place, expr)) return on(expr.value);
      return `cx.convert('${expr.how}', ${on(expr.value)}, '${typeName(expr.type)}')`;
    case 'special-input':
    case 'fill':
      throw new Error('only a specialiser has these');
    default:
      return expr satisfies never;
  }
}

function negated(isNegated: boolean, text: string): string {
  return isNegated ? `cx.not(${text})` : text;
}

function binary(place: AbstractPlace, expr: Extract<Expr, { kind: 'binary' }>): string {
  const [left, right] = [symbolText(place, expr.left), symbolText(place, expr.right)];
  switch (expr.operator) {
    case '&&':
      return `cx.and(${left}, ${right})`;
    case '||':
      return `cx.or(${left}, ${right})`;
    case '==':
      return equality(place, expr, `cx.equal(${left}, ${right})`);
    case '!=':
      return equality(place, expr, `cx.not(cx.equal(${left}, ${right}))`);
    default:
      return apply(place, expr, expr.operator, [expr.left, expr.right]);
  }
}

/** Of floats equality is no identity: nan, and 0.0 is -0.0. */
function equality(place: AbstractPlace, expr: Extract<Expr, { kind: 'binary' }>, identity: string): string {
  const isFloat = isDeclared(expr.operands, 'float') || (expr.operands.kind === 'scalar' && expr.operands.name === 'f64');
  return isFloat ? apply(place, expr, expr.operator, [expr.left, expr.right]) : identity;
}

/** An operator. Arithmetic on ints, floats and strs is not computed here: `pure` micro-ops are folded by running them. */
function apply(place: AbstractPlace, expr: Extract<Expr, { kind: 'binary' | 'unary' }>, operator: string, operands: readonly Expr[]): string {
  const whole = expr.kind === 'binary' ? { ...expr, left: held(expr.left, 0), right: held(expr.right, 1) } : { ...expr, operand: held(expr.operand, 0) };
  const isComputed = expr.type.kind === 'scalar' && operands.every(({ type }) => type.kind === 'scalar' || isDeclared(type, 'int'));
  const on = operands.map((each) => symbolText(place, each)).join(', ');
  const over = expr.kind === 'binary' ? typeName(expr.operands) : typeName(expr.type);
  return `cx.apply('${operator} ${over}', [${on}], '${typeName(expr.type)}', ${isComputed ? compute(place, whole, operands) : 'null'})`;
}

/**
 * A promise of a heap type is one about the layout, which subclasses share (`for x in` an instance of a subclass of list). It is no fact about the class: it was one, and the harness that
 * looks over the optimiser's shoulder found the instance.
 */
function isLayout({ index }: AbstractPlace, { how, type }: ConvertExpr): boolean {
  return how === 'assume' && type.kind === 'declared' && index.type(type.name).layout?.kind === 'heap';
}

function call(place: AbstractPlace, expr: Extract<Expr, { kind: 'call' }>): string {
  const operation = place.index.operation(expr.operation);
  const args = expr.args.map((arg) => (isRun(place, arg) ? `...${symbolText(place, arg)}` : symbolText(place, arg)));
  const asks = !operation.raises && !operation.escapes && !operation.allocates && operation.writes.length === 0 && operation.result.kind !== 'void'
    && operation.params.every(({ type }) => type.kind !== 'run');
  const ask = asks ? compute(place, { ...expr, args: expr.args.map(held) }, expr.args) : 'null';
  return `cx.call('${expr.operation}', [${args.join(', ')}], ${ask})`;
}

function isRun(place: AbstractPlace, expr: Expr): boolean {
  return (expr.kind === 'input' || expr.kind === 'output') && place.isRun(expr.kind, expr.index);
}

function create(place: AbstractPlace, { owner, fields }: Extract<Expr, { kind: 'new' }>): string {
  const values = fields.filter(({ kind }) => kind === 'value').map(({ field, value }) => `${field}: ${symbolText(place, value)}`);
  const arrays = fields.filter(({ kind }) => kind !== 'value').map(({ field, value }) => `${field}: ${symbolText(place, value)}`);
  return `cx.create('${owner}', { ${values.join(', ')} }, { ${arrays.join(', ')} })`;
}

// ---------------------------------------------------------------- computing from constants

/** Stands for operand `index` in the text of a computation. */
function held(expr: Expr, index: number): Expr {
  return { kind: 'let', index, name: `x${index}`, type: expr.type, span: expr.span };
}

/** `(x0: number, x1: number) => x0 + x1`. */
function compute(place: AbstractPlace, whole: Expr, operands: readonly Expr[]): string {
  const types = operands.map(({ type }) => hostType(place.index, type));
  const printed = printExpr(computing(place, types), whole);
  const params = types.map((type, index) => `x${index}: ${useHostType(place.imports, type)}`).join(', ');
  return `(${params}) => ${printed.text}`;
}

function impossible(): never {
  throw new Error('an expression that only computes has no events');
}

const NO_EVENTS: Events = {
  leave: impossible, raise: impossible, beforeOperation: () => undefined, jump: impossible, pushFrame: impossible, leaveFrame: impossible,
  specialize: impossible, rewrite: impossible, tick: impossible, extend: impossible, trace: impossible,
};

function computing(place: AbstractPlace, types: readonly string[]): Place {
  const variable = (_: string, index: number): HeldValue => ({ text: `x${index}`, type: types[index]!, isTruth: false, declaredHere: true, runSize: null });
  return {
    index: place.index, imports: place.imports, optimistic: false, leavesFreely: false, oparg: 'cx.oparg()', instructionSize: '0', variable,
    cache: impossible, declareLet: impossible, fresh: (name) => name, line: impossible, events: NO_EVENTS,
  };
}

/** A number that the micro-op's operand decides. */
function numberText(place: AbstractPlace, expr: Expr): string {
  switch (expr.kind) {
    case 'int':
    case 'const':
      return String(expr.value);
    case 'oparg':
      return 'cx.oparg()';
    case 'let':
      return place.variable('let', expr.index).replace(/^cx\.number\((\w+)\)$/, '$1');
    case 'convert':
      return numberText(place, expr.value);
    case 'binary':
      return `(${numberText(place, expr.left)} ${expr.operator} ${numberText(place, expr.right)})`;
    default:
      throw new Error(`only the operand decides here, not ${expr.kind}`);
  }
}
