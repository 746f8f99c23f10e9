/** Methods of decimal.Context, and localcontext. */
import { None } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { PyDict } from '../../objects/containers/dict.ts';
import { attributeError, keyError, typeError, valueError } from '../../objects/exceptions/errors.ts';
import { genericGetAttr, genericSetAttr } from '../../objects/classes/generic-attributes.ts';
import { getset, method, Parameters } from '../../objects/calls/native.ts';
import { call, getAttr, isTrue, lookupAttr } from '../../objects/protocol/protocol.ts';
import { fillType, isType } from '../../objects/classes/type.ts';
import { boolean, intOf, isListLike, listItems, newTuple, textOf } from '../../objects/values.ts';
import { Context, ROUNDINGS, SIGNALS, fix, type Rounding, type Signal } from './context.ts';
import { fromValue } from './convert.ts';
import { contextType, currentContext, decimalType, exceptionTypes, operate, PyContext, PyDecimal, setCurrentContext } from './decimal-type.ts';

const PARAMETERS = new Parameters('Context(prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)');

/** In the order in which repr shows them. */
const SHOWN: readonly Signal[] = ['Clamped', 'InvalidOperation', 'DivisionByZero', 'Inexact', 'FloatOperation', 'Overflow', 'Rounded', 'Subnormal', 'Underflow'];
const LISTED: readonly Signal[] = ['Clamped', 'InvalidOperation', 'DivisionByZero', 'Inexact', 'Overflow', 'Rounded', 'Underflow', 'Subnormal', 'FloatOperation'];

function signalOf(x: Value): Signal {
  const found = isType(x) ? SIGNALS.find((signal) => exceptionTypes[signal] === x) : undefined;
  if (found === undefined) throw keyError('invalid error flag');
  return found;
}

function readSignals(x: Value, target: Set<Signal>): void {
  target.clear();
  if (x instanceof PyDict) {
    for (const [key, value] of x.entries()) if (isTrue(value)) target.add(signalOf(key));
    return;
  }
  if (!isListLike(x)) throw typeError('argument must be a signal dict');
  for (const each of listItems(x)) target.add(signalOf(each));
}

const BOUNDS: Readonly<Record<string, readonly [number, number, string]>> = {
  prec: [1, Number.MAX_SAFE_INTEGER, 'valid range for prec is [1, MAX_PREC]'],
  Emin: [-Number.MAX_SAFE_INTEGER, 0, 'valid range for Emin is [MIN_EMIN, 0]'],
  Emax: [0, Number.MAX_SAFE_INTEGER, 'valid range for Emax is [0, MAX_EMAX]'],
  capitals: [0, 1, 'valid values for capitals are 0 or 1'],
  clamp: [0, 1, 'valid values for clamp are 0 or 1'],
};

function assign(context: Context, name: string, value: Value): void {
  if (name === 'rounding') {
    const text = textOf(value);
    if (text === null || !(ROUNDINGS as readonly string[]).includes(text)) {
      throw typeError('valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]');
    }
    context.rounding = text as Rounding;
    return;
  }
  if (name === 'flags' || name === 'traps') return readSignals(value, context[name]);
  const number = intOf(value);
  if (number === null) throw typeError('an integer is required');
  const [low, high, message] = BOUNDS[name]!;
  const clipped = typeof number === 'bigint' ? (number < 0n ? -Number.MAX_SAFE_INTEGER : Number.MAX_SAFE_INTEGER) : number;
  if (clipped < low || clipped > high) throw valueError(message);
  context[name as 'prec'] = clipped;
}

function describe({ context }: PyContext): string {
  const names = (set: ReadonlySet<Signal>): string => SHOWN.filter((signal) => set.has(signal)).join(', ');
  const { prec, rounding, Emin, Emax, capitals, clamp, flags, traps } = context;
  return `Context(prec=${prec}, rounding=${rounding}, Emin=${Emin}, Emax=${Emax}, capitals=${capitals}, clamp=${clamp}, flags=[${names(flags)}], traps=[${names(traps)}])`;
}

/** `flags` and `traps`: a dict that writes through. */
class PySignals extends PyDict {
  target: Set<Signal> = new Set();

  private after(key: Value): void {
    const signal = signalOf(key);
    if (isTrue(super.get(key)!)) this.target.add(signal);
    else this.target.delete(signal);
  }

  override set(key: Value, value: Value): void {
    signalOf(key);
    super.set(key, value);
    this.after(key);
  }
}

function signalsDict(target: Set<Signal>): PyDict {
  const dict = new PySignals();
  const known = new Set(target);
  for (const signal of LISTED) dict.set(exceptionTypes[signal], boolean(known.has(signal)));
  dict.target = target;
  return dict;
}

const FIELDS = ['prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp'] as const;

/** Operations of a context are those of its numbers, with it. */
const BY_METHOD = [
  'compare', 'compare_signal', 'compare_total', 'compare_total_mag', 'copy_sign', 'exp', 'fma', 'ln', 'log10', 'logb', 'logical_and', 'logical_invert',
  'logical_or', 'logical_xor', 'max', 'max_mag', 'min', 'min_mag', 'next_minus', 'next_plus', 'next_toward', 'normalize', 'number_class', 'quantize',
  'remainder_near', 'rotate', 'same_quantum', 'scaleb', 'shift', 'sqrt', 'to_integral_exact', 'to_integral_value', 'to_eng_string', 'is_normal', 'is_subnormal',
];
const WITHOUT_CONTEXT = ['canonical', 'copy_abs', 'copy_negate', 'is_canonical', 'is_finite', 'is_infinite', 'is_nan', 'is_qnan', 'is_signed', 'is_snan', 'is_zero', 'radix'];
/** By the number's operator, while the context is the current one. */
const BY_OPERATOR: Readonly<Record<string, string>> = {
  add: '__add__', subtract: '__sub__', multiply: '__mul__', divide: '__truediv__', divide_int: '__floordiv__', remainder: '__mod__', divmod: '__divmod__',
  power: '__pow__', plus: '__pos__', minus: '__neg__', abs: '__abs__', to_sci_string: '__str__',
};

export function addContextClass(): void {
  fillType(contextType, {
    slots: {
      tp_new: (cls) => new PyContext(new Context(), cls),
      tp_init: (self, args, kwargs) => {
        const given = PARAMETERS.bind(args, kwargs) as Value[];
        const { context } = self as PyContext;
        [...FIELDS, 'flags', 'traps'].forEach((name, i) => {
          if (given[i] !== None) assign(context, name, given[i]!);
        });
      },
      tp_repr: (self) => describe(self as PyContext),
      tp_getattro: genericGetAttr,
      tp_setattro: (self, name, value) => {
        if (value === null && FIELDS.includes(name as 'prec')) throw attributeError('context attributes cannot be deleted');
        if (!FIELDS.includes(name as 'prec') && name !== 'flags' && name !== 'traps') throw attributeError(`'decimal.Context' object has no attribute '${name}'`);
        genericSetAttr(self, name, value);
      },
    },
  });
  for (const name of FIELDS) {
    getset(contextType, name, (self: PyContext) => self.context[name], (self: PyContext, value: Slot) => assign(self.context, name, value ?? None));
  }
  for (const name of ['flags', 'traps'] as const) {
    getset(contextType, name, (self: PyContext) => signalsDict(self.context[name]), (self: PyContext, value: Slot) => assign(self.context, name, value ?? None));
  }
  addMethods();
}

function addMethods(): void {
  const nothing = (act: (context: Context) => void) => (self: PyContext) => {
    act(self.context);
    return None;
  };
  for (const name of ['copy', '__copy__']) method(contextType, `${name}(self, /)`, (self: PyContext) => new PyContext(self.context.copy()));
  method(contextType, 'clear_flags(self, /)', nothing((context) => context.flags.clear()));
  method(contextType, 'clear_traps(self, /)', nothing((context) => context.traps.clear()));
  method(contextType, 'Etiny(self, /)', (self: PyContext) => self.context.etiny);
  method(contextType, 'Etop(self, /)', (self: PyContext) => self.context.etop);
  for (const name of ['create_decimal', 'create_decimal_from_float']) {
    method(contextType, `${name}(self, num='0', /)`, (self: PyContext, value: Value) => operate(self.context, (context, status) => fix(fromValue(value, context, status), context, status)));
  }
  method(contextType, 'copy_decimal(self, x, /)', (_self: PyContext, x: Value) => decimalOf(x));
  for (const name of BY_METHOD) {
    method(contextType, `${name}(self, /, *args, **kwargs)`, (self: PyContext, args: Value[], kwargs: Map<string, Value>) => {
      const [first, ...rest] = args;
      return call(getAttr(decimalOf(first!), name), rest, new Map([...kwargs, ['context', self as Value]]));
    });
  }
  for (const name of WITHOUT_CONTEXT) method(contextType, `${name}(self, *args)`, (_self: PyContext, args: Value[]) => call(getAttr(decimalOf(args[0] ?? 0), name)));
  for (const [name, operator] of Object.entries(BY_OPERATOR)) {
    method(contextType, `${name}(self, /, a, b=NULL, modulo=NULL)`, (self: PyContext, a: Value, b: Slot, modulo: Slot) => {
      const args = [b, modulo].filter((x) => x !== null && x !== None) as Value[];
      return within(self, () => call(getAttr(decimalOf(a), operator), args));
    });
  }
  method(contextType, '__reduce__(self, /)', (self: PyContext) => {
    const { flags, traps } = self.context;
    const listed = (set: ReadonlySet<Signal>): Value => call(getAttr(contextListType(), '__call__'), [newTuple(LISTED.filter((signal) => set.has(signal)).map((signal) => exceptionTypes[signal]))]);
    return newTuple([contextType, newTuple([...FIELDS.map((name) => self.context[name] as Value), listed(flags), listed(traps)])]);
  });
}

const contextListType = (): Value => lookupAttr(newTuple([]), '__class__')!;

function decimalOf(x: Value): Value {
  if (x instanceof PyDecimal) return x;
  const int = intOf(x);
  if (int === null) throw typeError(`conversion from ${x === None ? 'NoneType' : 'object'} to Decimal is not supported`);
  return call(decimalType, [int]);
}

function within<T>(context: PyContext, run: () => T): T {
  const before = currentContext();
  setCurrentContext(context);
  try {
    return run();
  } finally {
    setCurrentContext(before);
  }
}
