/** The module _decimal. */
import { None, NotImplemented, True } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { overflowError, typeError, valueError } from '../objects/exceptions/errors.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin, classMethod, getset, method, Parameters } from '../objects/calls/native.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { PyObject } from '../objects/object.ts';
import { PyComplex } from '../objects/numbers/complex-object.ts';
import { normalise } from '../objects/numbers/int-normalise.ts';
import { call, callMethod, getAttr, hash, id, indexNumber, lookupAttr, setAttr, typeName } from '../objects/protocol/protocol.ts';
import { EQ, NE } from '../objects/classes/slots.ts';
import type { CompareOp, Kwargs } from '../objects/classes/slots.ts';
import { fillType, newType, type PyType } from '../objects/classes/type.ts';
import { boolean, compareAnswer, floatOf, intOf, newFloat, newTuple, textOf } from '../objects/values.ts';
import '../objects/value-types.ts';
import * as arithmetic from './decimal/arithmetic.ts';
import { fix, ROUNDINGS, type Context, type Rounding, type Status } from './decimal/context.ts';
import { addContextClass } from './decimal/context-class.ts';
import { fromDouble, fromValue, operand, toDouble } from './decimal/convert.ts';
import { contextOf, contextType, currentContext, decimalType, defaultContext, exceptionTypes, operate, PyContext, PyDecimal, setCurrentContext, settle } from './decimal/decimal-type.ts';
import { formatDec } from './decimal/format.ts';
import * as functions from './decimal/functions.ts';
import { adjusted, dec, decText, isInfinite, isNaN, isZero, negated, ONE, pow10, withSign, type Dec } from './decimal/number.ts';
import { defineConstants } from './module-tools.ts';

export const decimalModule: PyModule = newModule('_decimal', 'C decimal arithmetic module');

const self = (x: Value): Dec => (x as PyDecimal).value;
const current = (): Context => currentContext().context;

// ------------------------------------------------------------ making

const PARAMETERS = new Parameters("Decimal(value='0', context=None)");

function construct(cls: PyType, args: Value[], kwargs: Kwargs | null): Value {
  const [value, given] = PARAMETERS.bind(args, kwargs) as [Value, Value];
  const context = contextOf(given);
  const status: Status = new Set();
  const result = fromValue(value, context, status);
  settle(context, status);
  return new PyDecimal(result, cls);
}

// ------------------------------------------------------------ arithmetic

type Binary = (a: Dec, b: Dec, context: Context, status: Status) => Dec;

const infix = (run: Binary) => (left: Value, right: Value): Value => {
  const [a, b] = [operand(left), operand(right)];
  return a === null || b === null ? NotImplemented : operate(current(), (context, status) => run(a, b, context, status));
};

function compare(left: Value, right: Value, op: CompareOp): Value {
  const a = self(left);
  const b = comparable(right, op);
  if (b === null) return NotImplemented;
  if (isNaN(a) || isNaN(b)) {
    const signals = a.special === 'N' || b.special === 'N' || (op !== EQ && op !== NE);
    if (signals) settle(current(), new Set(['InvalidOperation']));
    return boolean(op === NE);
  }
  return compareAnswer(arithmetic.compare(a, b), op);
}

function comparable(x: Value, op: CompareOp): Dec | null {
  const known = operand(x);
  if (known !== null) return known;
  const float = floatOf(x);
  if (float !== null) {
    const context = current();
    context.flags.add('FloatOperation');
    if (context.traps.has('FloatOperation') && op !== EQ && op !== NE) settle(context, new Set(['FloatOperation']));
    return fromDouble(float);
  }
  if (x instanceof PyComplex && (op === EQ || op === NE) && x.imag === 0) return fromDouble(x.real);
  return rational(x);
}

/** Fractions compare by value: numerators are what is compared then. */
function rational(x: Value): Dec | null {
  const [top, bottom] = [lookupAttr(x, 'numerator'), lookupAttr(x, 'denominator')].map((part) => (part === null ? null : intOf(part)));
  if (top == null || bottom == null) return null;
  const wide = current().copy();
  [wide.prec, wide.Emax, wide.Emin] = [1000, 999999999, -999999999];
  return arithmetic.divide(functions.intDec(BigInt(top)), functions.intDec(BigInt(bottom)), wide, new Set());
}

const HASH_MODULUS = (1n << 61n) - 1n;

function hashOf(x: Value): number | bigint {
  const { sign, int, exp, special } = self(x);
  if (special === 'N') throw typeError('Cannot hash a signaling NaN value');
  if (special === 'n') return hash(id(x));
  if (special === 'F') return sign === 1 ? -314159 : 314159;
  const scale = exp >= 0 ? modPow(10n, BigInt(exp)) : modPow(modPow(10n, HASH_MODULUS - 2n), BigInt(-exp));
  const value = (int * scale) % HASH_MODULUS;
  const result = sign === 1 ? -value : value;
  return normalise(result === -1n ? -2n : result);
}

function modPow(base: bigint, times: bigint): bigint {
  let result = 1n;
  for (let b = base % HASH_MODULUS; times > 0n; times >>= 1n, b = (b * b) % HASH_MODULUS) if (times & 1n) result = (result * b) % HASH_MODULUS;
  return result;
}

function toBigInt(x: Dec, rounding: Rounding = 'ROUND_DOWN'): bigint {
  if (x.special === 'F') throw overflowError('cannot convert Infinity to integer');
  if (x.special !== '') throw valueError('cannot convert NaN to integer');
  const { int, sign, exp } = arithmetic.rescale(x, Math.max(0, x.exp), rounding);
  const size = int * pow10(exp);
  return sign === 1 ? -size : size;
}

const unary = (run: (x: Dec, context: Context, status: Status) => Dec) => (x: Value): Value => operate(current(), (context, status) => run(self(x), context, status));

/** Zero loses its sign, but where rounding goes down. */
const plus = (x: Dec, context: Context, status: Status): Dec => {
  const found = arithmetic.nanOf(context, status, x);
  if (found !== null) return found;
  return fix(isZero(x) && context.rounding !== 'ROUND_FLOOR' ? withSign(x, 0) : x, context, status);
};

fillType(decimalType, {
  hasWeakrefs: true,
  slots: {
    tp_new: construct,
    tp_init: () => undefined,
    tp_repr: (x) => `Decimal('${decText(self(x), current().capitals === 1)}')`,
    tp_str: (x) => decText(self(x), current().capitals === 1),
    tp_hash: hashOf,
    tp_richcompare: compare,
    nb_add: infix(arithmetic.add),
    nb_subtract: infix(arithmetic.subtract),
    nb_multiply: infix(arithmetic.multiply),
    nb_true_divide: infix(arithmetic.divide),
    nb_floor_divide: infix(arithmetic.divideToInt),
    nb_remainder: infix(arithmetic.remainder),
    nb_divmod: (left, right) => {
      const quotient = infix(arithmetic.divideToInt)(left, right);
      return quotient === NotImplemented ? quotient : newTuple([quotient, infix(arithmetic.remainder)(left, right)]);
    },
    nb_power: (left, right, modulus) => {
      const [a, b, m] = [operand(left), operand(right), modulus === None ? ONE : operand(modulus)];
      if (a === null || b === null || m === null) return NotImplemented;
      return operate(current(), (context, status) => (modulus === None ? functions.power(a, b, context, status) : functions.modularPower(a, b, m, context, status)));
    },
    nb_negative: unary((x, context, status) => plus(isNaN(x) ? x : negated(x), context, status)),
    nb_positive: unary(plus),
    nb_absolute: unary((x, context, status) => plus(isNaN(x) ? x : withSign(x, 0), context, status)),
    nb_bool: (x) => !isZero(self(x)),
    nb_int: (x) => normalise(toBigInt(self(x))),
    nb_float: (x) => {
      if (self(x).special === 'N') throw valueError('cannot convert signaling NaN to float');
      return newFloat(toDouble(self(x)));
    },
  },
});

// ------------------------------------------------------------ methods

/** The other operand of a method. */
function other(x: Value): Dec {
  const known = operand(x);
  if (known === null) throw typeError(`conversion from ${typeName(x)} to Decimal is not supported`);
  return known;
}

function unaryMethod(name: string, run: (x: Dec, context: Context, status: Status) => Dec): void {
  method(decimalType, `${name}(self, /, context=None)`, (x: Value, context: Value) => operate(contextOf(context), (c, status) => run(self(x), c, status)));
}

function binaryMethod(name: string, run: Binary): void {
  method(decimalType, `${name}(self, /, other, context=None)`, (x: Value, y: Value, context: Value) => {
    return operate(contextOf(context), (c, status) => run(self(x), other(y), c, status));
  });
}

unaryMethod('sqrt', functions.sqrt);
unaryMethod('exp', functions.exp);
unaryMethod('ln', functions.ln);
unaryMethod('log10', functions.log10);
unaryMethod('normalize', arithmetic.normalize);
unaryMethod('next_plus', (x, c, status) => arithmetic.nextToward(x, true, c, status));
unaryMethod('next_minus', (x, c, status) => arithmetic.nextToward(x, false, c, status));
unaryMethod('logb', (x, c, status) => {
  const found = arithmetic.nanOf(c, status, x);
  if (found !== null) return found;
  if (isInfinite(x)) return withSign(x, 0);
  if (!isZero(x)) return functions.intDec(BigInt(adjusted(x)));
  status.add('DivisionByZero');
  return { sign: 1, int: 0n, exp: 0, special: 'F' };
});
unaryMethod('logical_invert', (x, c, status) => logical(c, status, [x], (digits) => digits[0]!.map((bit) => 1 - bit)));

binaryMethod('remainder_near', arithmetic.remainderNear);
binaryMethod('compare', (a, b, c, status) => arithmetic.nanOf(c, status, a, b) ?? functions.intDec(BigInt(arithmetic.compare(a, b))));
binaryMethod('compare_signal', (a, b, c, status) => {
  if (!isNaN(a) && !isNaN(b)) return functions.intDec(BigInt(arithmetic.compare(a, b)));
  status.add('InvalidOperation');
  return arithmetic.nanOf(c, new Set(), a, b)!;
});
binaryMethod('compare_total', (a, b) => functions.intDec(BigInt(arithmetic.compareTotal(a, b))));
binaryMethod('compare_total_mag', (a, b) => functions.intDec(BigInt(arithmetic.compareTotal(withSign(a, 0), withSign(b, 0)))));
binaryMethod('copy_sign', (a, b) => withSign(a, b.sign));
binaryMethod('scaleb', (a, b, c, status) => {
  const found = arithmetic.nanOf(c, status, a, b);
  if (found !== null) return found;
  const limit = 2 * (c.Emax + c.prec);
  if (b.exp !== 0 || isInfinite(b) || b.int > BigInt(limit)) return arithmetic.invalid(status);
  return isInfinite(a) ? a : fix(dec(a.sign, a.int, a.exp + Number(toBigInt(b))), c, status);
});
binaryMethod('next_toward', (a, b, c, status) => {
  const found = arithmetic.nanOf(c, status, a, b);
  if (found !== null) return found;
  const order = arithmetic.compare(a, b);
  return order === 0 ? withSign(a, b.sign) : arithmetic.nextToward(a, order < 0, c, status);
});

/** The larger or smaller; a quiet NaN loses against a number, and ties go by the representation. */
function extreme(wanted: 1 | -1, isByMagnitude: boolean): Binary {
  return (a, b, c, status) => {
    if (a.special === 'n' && !isNaN(b)) return fix(b, c, status);
    if (b.special === 'n' && !isNaN(a)) return fix(a, c, status);
    const found = arithmetic.nanOf(c, status, a, b);
    if (found !== null) return found;
    const order = isByMagnitude ? arithmetic.compare(withSign(a, 0), withSign(b, 0)) : arithmetic.compare(a, b);
    const total = order === 0 ? arithmetic.compareTotal(a, b) : order;
    return fix(total === wanted || total === 0 ? a : b, c, status);
  };
}
for (const [name, wanted] of [['max', 1], ['min', -1]] as const) {
  binaryMethod(name, extreme(wanted, false));
  binaryMethod(`${name}_mag`, extreme(wanted, true));
}

/** Digits 0 and 1 as bits. */
function logical(c: Context, status: Status, operands: readonly Dec[], run: (bits: number[][]) => number[]): Dec {
  const isBits = operands.every((x) => x.special === '' && x.sign === 0 && x.exp === 0 && /^[01]+$/.test(x.int.toString()) && x.int.toString().length <= c.prec);
  if (!isBits) return arithmetic.invalid(status);
  const bits = operands.map((x) => [...x.int.toString().padStart(c.prec, '0')].map(Number));
  return dec(0, BigInt(run(bits).join('')), 0);
}
for (const [name, run] of [['and', (a: number, b: number) => a & b], ['or', (a: number, b: number) => a | b], ['xor', (a: number, b: number) => a ^ b]] as const) {
  binaryMethod(`logical_${name}`, (a, b, c, status) => logical(c, status, [a, b], ([x, y]) => x!.map((bit, i) => run(bit, y![i]!))));
}
for (const name of ['rotate', 'shift']) {
  binaryMethod(name, (a, b, c, status) => {
    const found = arithmetic.nanOf(c, status, a, b);
    if (found !== null) return found;
    const by = b.exp === 0 && !isInfinite(b) ? Number(toBigInt(b)) : NaN;
    if (!(Math.abs(by) <= c.prec)) return arithmetic.invalid(status);
    if (isInfinite(a)) return a;
    const digits = a.int.toString().padStart(c.prec, '0').slice(-c.prec);
    const at = ((by % c.prec) + c.prec) % c.prec;
    const shifted = by < 0 ? digits.slice(0, by) : (digits + '0'.repeat(by)).slice(-c.prec);
    return dec(a.sign, BigInt(name === 'rotate' ? digits.slice(at) + digits.slice(0, at) : shifted || '0'), a.exp);
  });
}

method(decimalType, 'fma(self, /, other, third, context=None)', (x: Value, y: Value, z: Value, context: Value) => {
  return operate(contextOf(context), (c, status) => arithmetic.fusedMultiplyAdd(self(x), other(y), other(z), c, status));
});

function roundingArgument(x: Value, context: Context): Rounding {
  if (x === None) return context.rounding;
  const name = textOf(x);
  if (name === null || !(ROUNDINGS as readonly string[]).includes(name)) throw typeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]");
  return name as Rounding;
}

method(decimalType, 'quantize(self, /, exp, rounding=None, context=None)', (x: Value, like: Value, rounding: Value, context: Value) => {
  const c = contextOf(context);
  return operate(c, (_c, status) => arithmetic.quantize(self(x), other(like), roundingArgument(rounding, c), c, status));
});
for (const [name, isExact] of [['to_integral_value', false], ['to_integral', false], ['to_integral_exact', true]] as const) {
  method(decimalType, `${name}(self, /, rounding=None, context=None)`, (x: Value, rounding: Value, context: Value) => {
    const c = contextOf(context);
    return operate(c, (_c, status) => arithmetic.toIntegral(self(x), roundingArgument(rounding, c), c, status, isExact));
  });
}

function query(name: string, test: (x: Dec, context: Context) => boolean, hasContext = false): void {
  method(decimalType, `${name}(self, /${hasContext ? ', context=None' : ''})`, (x: Value, context?: Value) => boolean(test(self(x), contextOf(context ?? null))));
}
query('is_nan', isNaN);
query('is_qnan', (x) => x.special === 'n');
query('is_snan', (x) => x.special === 'N');
query('is_infinite', isInfinite);
query('is_finite', (x) => x.special === '');
query('is_zero', isZero);
query('is_signed', (x) => x.sign === 1);
query('is_canonical', () => true);
query('is_normal', (x, c) => x.special === '' && !isZero(x) && adjusted(x) >= c.Emin, true);
query('is_subnormal', (x, c) => x.special === '' && !isZero(x) && adjusted(x) < c.Emin, true);

method(decimalType, 'number_class(self, /, context=None)', (x: Value, context: Value) => {
  const value = self(x);
  if (isNaN(value)) return value.special === 'N' ? 'sNaN' : 'NaN';
  const kind = isInfinite(value) ? 'Infinity' : isZero(value) ? 'Zero' : adjusted(value) < contextOf(context).Emin ? 'Subnormal' : 'Normal';
  return `${value.sign === 1 ? '-' : '+'}${kind}`;
});
method(decimalType, 'same_quantum(self, /, other, context=None)', (x: Value, y: Value) => {
  const [a, b] = [self(x), other(y)];
  return boolean(a.special !== '' || b.special !== '' ? (isNaN(a) && isNaN(b)) || (isInfinite(a) && isInfinite(b)) : a.exp === b.exp);
});
method(decimalType, 'as_tuple(self, /)', (x: Value) => {
  const { sign, int, exp, special } = self(x);
  const digits = special === 'F' ? [0] : special !== '' && int === 0n ? [] : [...int.toString()].map(Number);
  const collections = getAttr(decimalModule, 'DecimalTuple');
  return call(collections, [sign, newTuple(digits), special === '' ? exp : special]);
});
method(decimalType, 'as_integer_ratio(self, /)', (x: Value) => {
  const { sign, int, exp, special } = self(x);
  if (special === 'F') throw overflowError('cannot convert Infinity to integer ratio');
  if (special !== '') throw valueError('cannot convert NaN to integer ratio');
  let [top, bottom] = exp >= 0 ? [int * pow10(exp), 1n] : [int, pow10(-exp)];
  let [a, b] = [top, bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  [top, bottom] = [top / a, bottom / a];
  return newTuple([normalise(sign === 1 ? -top : top), normalise(bottom)]);
});
method(decimalType, 'adjusted(self, /)', (x: Value) => adjusted(self(x)));
method(decimalType, 'to_eng_string(self, /, context=None)', (x: Value, context: Value) => decText(self(x), contextOf(context).capitals === 1, true));
for (const name of ['copy_abs', 'copy_negate', 'canonical', 'conjugate']) {
  method(decimalType, `${name}(self, /)`, (x: Value) => {
    if (name === 'copy_abs') return new PyDecimal(withSign(self(x), 0));
    return name === 'copy_negate' ? new PyDecimal(negated(self(x))) : x;
  });
}
method(decimalType, 'radix(self, /)', () => new PyDecimal(dec(0, 10n, 0)));
classMethod(decimalType, 'from_float(type, f, /)', (cls: PyType, x: Value) => {
  const int = intOf(x);
  const float = floatOf(x);
  if (int === null && float === null) throw typeError('argument must be int or float');
  const value = new PyDecimal(int === null ? fromDouble(float!) : functions.intDec(BigInt(int)));
  return cls === decimalType ? value : call(cls, [value]);
});

method(decimalType, '__round__(self, ndigits=NULL, /)', (x: Value, digits: Slot) => {
  if (digits === null) return normalise(toBigInt(self(x), 'ROUND_HALF_EVEN'));
  return operate(current(), (c, status) => arithmetic.quantize(self(x), dec(0, 1n, -indexNumber(digits)), 'ROUND_HALF_EVEN', c, status));
});
method(decimalType, '__floor__(self, /)', (x: Value) => normalise(toBigInt(self(x), 'ROUND_FLOOR')));
method(decimalType, '__ceil__(self, /)', (x: Value) => normalise(toBigInt(self(x), 'ROUND_CEILING')));
method(decimalType, '__trunc__(self, /)', (x: Value) => normalise(toBigInt(self(x))));
method(decimalType, '__complex__(self, /)', (x: Value) => new PyComplex({ real: toDouble(self(x)), imag: 0 }));
method(decimalType, '__format__(self, fmtarg, /)', (x: Value, spec: Value) => {
  const text = textOf(spec);
  if (text === null) throw typeError('format arg must be str');
  return text === '' ? decText(self(x), current().capitals === 1) : formatDec(self(x), text, current());
});
method(decimalType, '__reduce__(self, /)', (x: PyDecimal) => newTuple([x.type, newTuple([decText(self(x))])]));
for (const name of ['__copy__(self, /)', '__deepcopy__(self, memo, /)']) method(decimalType, name, (x: Value) => x);
getset(decimalType, 'real', (x: Value) => x);
getset(decimalType, 'imag', () => new PyDecimal(dec(0, 0n, 0)));

// ------------------------------------------------------------ contexts

addContextClass();

builtin(decimalModule, 'getcontext()', () => currentContext());
builtin(decimalModule, 'setcontext(context, /)', (context: Value) => {
  if (!(context instanceof PyContext)) throw typeError('argument must be a context');
  const isTemplate = context === defaultContext || context === basicContext || context === extendedContext;
  setCurrentContext(isTemplate ? new PyContext(context.context.copy()) : context);
  return None;
});

function template(prec: number, rounding: Rounding, traps: readonly string[]): PyContext {
  const context = new PyContext(defaultContext.context.copy());
  Object.assign(context.context, { prec, rounding });
  context.context.traps.clear();
  for (const trap of traps) context.context.traps.add(trap as 'Overflow');
  return context;
}
const basicContext = template(9, 'ROUND_HALF_UP', ['InvalidOperation', 'DivisionByZero', 'Overflow', 'Underflow', 'Clamped']);
const extendedContext = template(9, 'ROUND_HALF_EVEN', []);

const LIMIT = 999999999999999999n;
defineConstants(decimalModule, {
  ...exceptionTypes,
  ...Object.fromEntries(ROUNDINGS.map((name) => [name, name])),
  Decimal: decimalType,
  Context: contextType,
  DefaultContext: defaultContext,
  BasicContext: basicContext,
  ExtendedContext: extendedContext,
  HAVE_THREADS: True,
  HAVE_CONTEXTVAR: True,
  MAX_PREC: LIMIT,
  MAX_EMAX: LIMIT,
  MIN_EMIN: -LIMIT,
  MIN_ETINY: -2n * LIMIT + 1n,
  __version__: '1.70',
  __libmpdec_version__: '2.5.1',
});

// ------------------------------------------------------------ as the library's pieces

/** `with localcontext() as ctx`: a copy that is current within. */
class PyContextManager extends PyObject {
  saved: PyContext | null = null;
  readonly fresh: PyContext;

  constructor(fresh: PyContext) {
    super(managerType);
    this.fresh = fresh;
  }
}
const managerType: PyType = newType('ContextManager', { module: 'decimal' });
method(managerType, '__enter__(self, /)', (manager: PyContextManager) => {
  manager.saved = currentContext();
  setCurrentContext(manager.fresh);
  return manager.fresh;
});
method(managerType, '__exit__(self, *args)', (manager: PyContextManager) => {
  setCurrentContext(manager.saved!);
  return boolean(false);
});
builtin(decimalModule, 'localcontext(ctx=None, **kwargs)', (given: Value, changes: Map<string, Value>) => {
  if (given !== None && !(given instanceof PyContext)) throw typeError('optional argument must be a context');
  const fresh = new PyContext((given instanceof PyContext ? given : currentContext()).context.copy());
  for (const [name, value] of changes) {
    if (!['prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'].includes(name)) throw typeError(`'${name}' is an invalid keyword argument for this function`);
    setAttr(fresh, name, value);
  }
  return new PyContextManager(fresh);
});

const tuple = hooks.importModule('collections', None, None, None, 0);
const decimalTuple = call(getAttr(tuple, 'namedtuple'), ['DecimalTuple', 'sign digits exponent'], new Map([['module', 'decimal']]));
decimalModule.dict.setStr('DecimalTuple', decimalTuple);
callMethod(getAttr(hooks.importModule('numbers', None, None, None, 0), 'Number'), 'register', decimalType);
