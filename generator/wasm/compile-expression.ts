/** Typed expressions of the definition language as Wasm, as far as heap structs and scalars go. */
import type { BinaryExpr, CallExpr, ConvertExpr, Expr, FieldExpr, NewExpr, Type } from '../model/model.ts';
import { knownOperation, versionOfStruct } from './class-tables.ts';
import { layoutOf } from './fragment.ts';
import type { Fragment } from './fragment.ts';
import { anyOf, EXTERN, F64, I32, I64, NotExpressible } from './terms.ts';
import type { Rep, Term } from './terms.ts';
import type { Wat } from '../wat/wat.ts';

/** Where the variables of the body are. */
export interface Scope {
  readonly fragment: Fragment;
  readonly variable: (kind: 'input' | 'output' | 'let', index: number) => Term;
  readonly cache: (index: number) => Term;
  readonly oparg: () => Term;
  /** Exact arithmetic on ints that are held as i64; without it there is none. */
  readonly exact?: (operator: BinaryExpr['operator'], left: Term, right: Term) => Term;
  /** Calls of operations, and what only the host knows of its values; without it there is none. */
  readonly host?: Host;
}

export interface Host {
  readonly call: (call: CallExpr) => Term;
  /** Of an object that is the host's own. */
  readonly field: (expr: FieldExpr) => Term;
  readonly isType: (value: Term, type: string) => Wat;
  readonly isSame: (left: Term, right: Term) => Wat;
  /** `+`, `==` and `!=` of two strs. */
  readonly strings: (operator: BinaryExpr['operator'], left: Term, right: Term) => Term;
  readonly element: (run: Expr, index: Expr) => Term;
  readonly create: (expr: NewExpr) => Term;
}

export function compile(scope: Scope, expr: Expr): Term {
  switch (expr.kind) {
    case 'int':
    case 'const':
      return number(expr.value, expr.type);
    case 'float':
      return { wat: ['f64.const', String(expr.value)], rep: F64 };
    case 'null':
      return { wat: ['ref.null', 'noextern'], rep: EXTERN };
    case 'singleton':
      return { wat: ['global.get', `$${expr.name}`], rep: EXTERN };
    case 'input':
    case 'output':
    case 'let':
      return scope.variable(expr.kind, expr.index);
    case 'cache':
      return scope.cache(expr.index);
    case 'oparg':
      return scope.oparg();
    case 'unary':
      return compileUnary(scope, expr.operator, expr.operand);
    case 'binary':
      return compileBinary(scope, expr);
    case 'conditional': {
      const [then, otherwise] = [compile(scope, expr.then), compile(scope, expr.otherwise)];
      const result = then.rep.kind === 'extern' ? 'externref' : then.rep.kind;
      if (then.rep.kind === 'ref' || then.rep.kind !== otherwise.rep.kind)
        throw new NotExpressible('a choice between unlike values');
      const condition = truth(compile(scope, expr.condition));
      return {
        wat: ['if', ['result', result], condition, ['then', then.wat], ['else', otherwise.wat]],
        rep: then.rep,
      };
    }
    case 'is-null':
      return not({ wat: ['ref.is_null', extern(scope, compile(scope, expr.value))], rep: I32 }, expr.negated);
    case 'is-singleton':
      return not(isSingleton(scope, expr.value, expr.singleton), expr.negated);
    case 'field':
      return compileField(scope, expr);
    case 'index':
      return {
        wat: ['array.get', '$slots', compileArray(scope, expr.array), compile(scope, expr.index).wat],
        rep: EXTERN,
      };
    case 'length':
      return { wat: ['array.len', compileArray(scope, expr.of)], rep: I32 };
    case 'convert':
      return compileConversion(scope, expr);
    case 'call':
      return compileCall(scope, expr);
    case 'slot':
      throw new NotExpressible(`it uses the frame's ${expr.of}`);
    case 'frame':
      throw new NotExpressible('it uses the frame');
    case 'run-element':
      if (scope.host === undefined) throw new NotExpressible('a run of the stack');
      return scope.host.element(expr.run, expr.index);
    case 'new':
      if (scope.host === undefined) throw new NotExpressible('it has a new expression');
      return scope.host.create(expr);
    case 'is-type':
      if (scope.host === undefined) throw new NotExpressible('it has a is-type expression');
      return not({ wat: scope.host.isType(compile(scope, expr.value), expr.test), rep: I32 }, expr.negated);
    case 'string':
    case 'instruction-size':
    case 'special-input':
    case 'fill':
      throw new NotExpressible(`it has a ${expr.kind} expression`);
    default:
      return unreachable(expr);
  }
}

/** A truth that a bool is held as is the bool; any other value is compared, if it is a singleton at all. */
function isSingleton(scope: Scope, value: Expr, name: string): Term {
  const term = compile(scope, value);
  if (term.rep.kind === 'i32') return name === 'False' ? { wat: ['i32.eqz', term.wat], rep: I32 } : term;
  if (scope.exact === undefined) throw new NotExpressible('it has a is-singleton expression');
  const held = scope.fragment.keep('tested', { wat: extern(scope, term), rep: EXTERN });
  const singleton = (x: Wat): Wat => ['ref.cast', ['ref', '$singleton'], anyOf(x)];
  const isSame: Wat = ['ref.eq', singleton(held.wat), singleton(['global.get', `$${name}`])];
  return { wat: ['if', ['result', 'i32'], ['ref.test', ['ref', '$singleton'], anyOf(held.wat)], ['then', isSame], ['else', ['i32.const', '0']]], rep: I32 };
}

/** Operations that the heap module's tables answer; the others are the host's. */
function compileCall(scope: Scope, call: CallExpr): Term {
  const known = knownOperation(call.operation);
  const [object] = call.args;
  if (known === null && scope.host !== undefined) return scope.host.call(call);
  if (known === null || object === undefined) throw new NotExpressible(`it calls ${call.operation}`);
  const term = compile(scope, object);
  if (term.rep.kind === 'ref') return { wat: versionOfStruct(call.operation, term.wat), rep: I32 };
  const x = extern(scope, term);
  // Host objects have versions too, which the heap module does not know.
  scope.fragment.doubt();
  if (scope.host === undefined) return { wat: ['call', known, x], rep: I32 };
  const version = scope.fragment.keep('version', { wat: ['call', `$heap_${call.operation}`, x], rep: I32 });
  return { wat: ['if', ['result', 'i32'], version.wat, ['then', version.wat], ['else', ['call', known, x]]], rep: I32 };
}

function number(value: number, type: Type): Term {
  const rep = repOf(type);
  if (rep.kind === 'extern' || rep.kind === 'ref')
    throw new NotExpressible('a number where a value is wanted');
  return { wat: [`${rep.kind}.const`, String(value)], rep };
}

/** How a value of this type is held when it is computed, not just passed on. */
export function repOf(type: Type): Rep {
  if (type.kind === 'scalar') return type.name === 'i64' ? I64 : type.name === 'f64' ? F64 : I32;
  if (type.kind === 'declared' && type.name === 'int') return I64;
  return type.kind === 'declared' && type.name === 'float' ? F64 : EXTERN;
}

function compileUnary(scope: Scope, operator: '!' | '-', inner: Expr): Term {
  const term = compile(scope, inner);
  if (operator === '!') return not(term, true);
  const plain = unboxed(scope, term);
  if (plain.rep.kind === 'f64') return { wat: ['f64.neg', plain.wat], rep: F64 };
  if (plain.rep.kind === 'i64' && scope.exact !== undefined) return scope.exact('-', { wat: ['i64.const', '0'], rep: I64 }, plain);
  const kind = plain.rep.kind;
  return { wat: [`${kind}.sub`, [`${kind}.const`, '0'], plain.wat], rep: plain.rep };
}

function not(term: Term, yes: boolean): Term {
  return yes ? { wat: ['i32.eqz', truth(term)], rep: I32 } : term;
}

export function truth(term: Term): Wat {
  if (term.rep.kind !== 'i32') throw new NotExpressible('a condition that is not a truth');
  return term.wat;
}

/** A float as its number; other terms as they are. */
function unboxed(scope: Scope, term: Term): Term {
  if (term.rep.kind !== 'ref') return term;
  if (term.rep.type !== 'float') throw new NotExpressible(`arithmetic on a ${term.rep.type}`);
  layoutOf(scope.fragment.types, 'float');
  return { wat: ['struct.get', '$float', '$value', term.wat], rep: F64 };
}

const INTEGER: ReadonlyMap<string, string> = new Map([
  ['+', 'add'],
  ['-', 'sub'],
  ['*', 'mul'],
  ['&', 'and'],
  ['|', 'or'],
  ['^', 'xor'],
  ['<<', 'shl'],
  ['>>', 'shr_s'],
  ['==', 'eq'],
  ['!=', 'ne'],
  ['<', 'lt_s'],
  ['<=', 'le_s'],
  ['>', 'gt_s'],
  ['>=', 'ge_s'],
]);
const FLOAT: ReadonlyMap<string, string> = new Map([
  ['+', 'add'],
  ['-', 'sub'],
  ['*', 'mul'],
  ['/', 'div'],
  ['==', 'eq'],
  ['!=', 'ne'],
  ['<', 'lt'],
  ['<=', 'le'],
  ['>', 'gt'],
  ['>=', 'ge'],
]);
const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=']);

function compileBinary(scope: Scope, expr: BinaryExpr): Term {
  const { operator } = expr;
  if (operator === '&&' || operator === '||') return compileLogic(scope, operator, expr);
  if (scope.host !== undefined && isReference(expr.operands)) return compileOnReferences(scope, scope.host, expr);
  const [left, right] = [
    unboxed(scope, compile(scope, expr.left)),
    unboxed(scope, compile(scope, expr.right)),
  ];
  const { kind } = left.rep;
  if (kind !== right.rep.kind || kind === 'extern' || kind === 'ref')
    throw new NotExpressible(`${operator} on Python values`);
  if (kind === 'i64' && isInt(expr.operands) && !COMPARISONS.has(operator)) {
    if (scope.exact === undefined) throw new NotExpressible('exact arithmetic on ints');
    return scope.exact(operator, left, right);
  }
  const name = (kind === 'f64' ? FLOAT : INTEGER).get(operator);
  if (name === undefined) throw new NotExpressible(`${operator} on ${kind}`);
  return {
    wat: [`${kind}.${unsigned(name, expr.operands)}`, left.wat, right.wat],
    rep: COMPARISONS.has(operator) ? I32 : left.rep,
  };
}

/** A declared type that has no unboxed form. */
function isReference(type: Type): boolean {
  return repOf(type).kind === 'extern';
}

function compileOnReferences(scope: Scope, host: Host, { operator, operands, left, right }: BinaryExpr): Term {
  const [a, b] = [compile(scope, left), compile(scope, right)];
  if (a.rep.kind === 'i32' && b.rep.kind === 'i32') return { wat: [`i32.${INTEGER.get(operator)!}`, a.wat, b.wat], rep: I32 };
  if (operands.kind === 'declared' && operands.name === 'str') return host.strings(operator, a, b);
  if (operator !== '==' && operator !== '!=') throw new NotExpressible(`${operator} on Python values`);
  return not({ wat: host.isSame(a, b), rep: I32 }, operator === '!=');
}

function unsigned(name: string, type: Type): string {
  return type.kind === 'scalar' && type.name === 'u32' ? name.replace(/_s$/, '_u') : name;
}

function isInt(type: Type): boolean {
  return type.kind === 'declared' && type.name === 'int';
}

/** Both sides are free of effects; the right one is evaluated only where the left one leaves it open. */
function compileLogic(scope: Scope, operator: '&&' | '||', expr: BinaryExpr): Term {
  const [left, right] = [truth(compile(scope, expr.left)), truth(compile(scope, expr.right))];
  const zero: Wat = ['i32.const', '0'];
  const one: Wat = ['i32.const', '1'];
  const [then, otherwise] = operator === '&&' ? [right, zero] : [one, right];
  return { wat: ['if', ['result', 'i32'], left, ['then', then], ['else', otherwise]], rep: I32 };
}

/** The struct that an expression denotes; only what a check or a promise has established is one. */
export function compileStruct(scope: Scope, expr: Expr, owner: string): Wat {
  const term = compile(scope, expr);
  if (term.rep.kind === 'ref' && term.rep.type === owner) return term.wat;
  throw new NotExpressible(`nothing has established that this is a ${owner}`);
}

function compileField(scope: Scope, expr: FieldExpr): Term {
  const isHosts = !scope.fragment.types.layouts.some(({ name }) => name === expr.owner);
  if (isHosts && scope.host !== undefined) return scope.host.field(expr);
  const layout = layoutOf(scope.fragment.types, expr.owner);
  const field = layout.fields.find((each) => each.name === expr.field);
  if (field === undefined || field.kind === 'array') throw new NotExpressible(`the field ${expr.field}`);
  const wat: Wat = [
    'struct.get',
    `$${expr.owner}`,
    `$${expr.field}`,
    compileStruct(scope, expr.object, expr.owner),
  ];
  return { wat, rep: field.kind === 'reference' ? EXTERN : { kind: field.kind } };
}

export function compileArray(scope: Scope, array: Expr): Wat {
  if (array.kind !== 'field') throw new NotExpressible('a run of the stack');
  layoutOf(scope.fragment.types, array.owner);
  return [
    'struct.get',
    `$${array.owner}`,
    `$${array.field}`,
    compileStruct(scope, array.object, array.owner),
  ];
}

function compileConversion(scope: Scope, expr: ConvertExpr): Term {
  const term = compile(scope, expr.value);
  switch (expr.how) {
    case 'widen':
      if (term.rep.kind !== 'i32' || repOf(expr.type).kind === 'i32') return term;
      return {
        wat: [isUnsigned(expr.value.type) ? 'i64.extend_i32_u' : 'i64.extend_i32_s', term.wat],
        rep: I64,
      };
    case 'truncate':
      return term.rep.kind === 'i64' && repOf(expr.type).kind === 'i32'
        ? { wat: ['i32.wrap_i64', term.wat], rep: I32 }
        : term;
    case 'number':
      return {
        wat: [term.rep.kind === 'i64' ? 'f64.convert_i64_s' : 'f64.convert_i32_s', term.wat],
        rep: F64,
      };
    case 'unbox':
      return unboxed(scope, term);
    case 'box':
      return term.rep.kind === 'f64' ? term : { wat: boxTruth(term), rep: EXTERN };
    case 'assume':
      return assume(scope, term, expr.type);
    default:
      return unreachable(expr.how);
  }
}

function isUnsigned(type: Type): boolean {
  return type.kind === 'scalar' && (type.name === 'u32' || type.name === 'u16');
}

function boxTruth(term: Term): Wat {
  return ['select', ['result', 'externref'], ['global.get', '$True'], ['global.get', '$False'], truth(term)];
}

function assume(scope: Scope, term: Term, type: Type): Term {
  const known =
    type.kind === 'declared' && scope.fragment.types.layouts.some((layout) => layout.name === type.name);
  if (!known || term.rep.kind !== 'extern') return term;
  return {
    wat: ['ref.cast', ['ref', `$${type.name}`], anyOf(term.wat)],
    rep: { kind: 'ref', type: type.name },
  };
}

/** The term as a Python value. A number becomes an int only through `smallInt`, which may give up. */
export function extern(scope: Scope, term: Term): Wat {
  switch (term.rep.kind) {
    case 'extern':
      return term.wat;
    case 'ref':
      return ['extern.convert_any', term.wat];
    case 'f64': {
      const { classId } = layoutOf(scope.fragment.types, 'float');
      return [
        'extern.convert_any',
        ['struct.new', '$float', ['i32.const', String(classId)], ['i32.const', '0'], term.wat],
      ];
    }
    case 'i64':
      return smallInt(scope, term);
    case 'i32':
      throw new NotExpressible('a scalar where a Python value is wanted');
    default:
      return unreachable(term.rep);
  }
}

/** An int as an i31 reference, which JavaScript sees as a number; gives up beyond its 31 bits. */
function smallInt(scope: Scope, term: Term): Wat {
  const { fragment } = scope;
  fragment.doubt();
  const value = fragment.keep('int', term);
  const shifted: Wat = ['i64.add', value.wat, ['i64.const', '1073741824']];
  fragment.statements.push([
    'if',
    ['i64.ge_u', shifted, ['i64.const', '2147483648']],
    ['then', fragment.giveUp()],
  ]);
  return ['extern.convert_any', ['ref.i31', ['i32.wrap_i64', value.wat]]];
}

function unreachable(value: never): never {
  throw new Error(`no case for ${JSON.stringify(value)}`);
}
