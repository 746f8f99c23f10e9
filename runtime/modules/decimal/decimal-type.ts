/** decimal.Decimal, decimal.Context and the exceptions, as classes; their methods are in ../decimal.ts. */
import { None } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { exceptionType } from '../../objects/exceptions/exception-base.ts';
import { makeException } from '../../objects/exceptions/exceptions.ts';
import { PyObject } from '../../objects/object.ts';
import { newType, type PyType } from '../../objects/classes/type.ts';
import { newList } from '../../objects/values.ts';
import { Context, SIGNALS, type Condition, type Signal, type Status } from './context.ts';
import type { Dec } from './number.ts';

export class PyDecimal extends PyObject {
  value: Dec;

  constructor(value: Dec, type: PyType = decimalType) {
    super(type);
    this.value = value;
  }
}

export class PyContext extends PyObject {
  readonly context: Context;

  constructor(context: Context, type: PyType = contextType) {
    super(type);
    this.context = context;
  }
}

export const decimalType: PyType = newType('Decimal', { module: 'decimal' });
export const contextType: PyType = newType('Context', { module: 'decimal', hasDict: true });

// ------------------------------------------------------------ exceptions

function signalType(name: string, ...bases: PyType[]): PyType {
  return newType(name, { bases, module: 'decimal', sameLayout: true, isPythonInCPython: true, hasDict: true });
}

const root = signalType('DecimalException', exceptionType('ArithmeticError'));
const invalidOperation = signalType('InvalidOperation', root);
const [inexact, rounded, subnormal] = ['Inexact', 'Rounded', 'Subnormal'].map((name) => signalType(name, root)) as [PyType, PyType, PyType];

export const exceptionTypes: Readonly<Record<Condition | 'DecimalException', PyType>> = {
  DecimalException: root,
  InvalidOperation: invalidOperation,
  FloatOperation: signalType('FloatOperation', root, exceptionType('TypeError')),
  DivisionByZero: signalType('DivisionByZero', root, exceptionType('ZeroDivisionError')),
  Inexact: inexact,
  Rounded: rounded,
  Subnormal: subnormal,
  Overflow: signalType('Overflow', inexact, rounded),
  Underflow: signalType('Underflow', inexact, rounded, subnormal),
  Clamped: signalType('Clamped', root),
  ConversionSyntax: signalType('ConversionSyntax', invalidOperation),
  DivisionImpossible: signalType('DivisionImpossible', invalidOperation),
  DivisionUndefined: signalType('DivisionUndefined', invalidOperation, exceptionType('ZeroDivisionError')),
  InvalidContext: signalType('InvalidContext', invalidOperation),
};

const INVALID: ReadonlySet<Condition> = new Set<Condition>(['ConversionSyntax', 'DivisionImpossible', 'DivisionUndefined', 'InvalidContext']);
const signalOf = (condition: Condition): Signal => (INVALID.has(condition) ? 'InvalidOperation' : (condition as Signal));

/** Notes what happened in the context, and raises what it traps. */
export function settle(context: Context, status: Status): void {
  if (status.size === 0) return;
  for (const condition of status) context.flags.add(signalOf(condition));
  const trapped = [...status].filter((condition) => context.traps.has(signalOf(condition)));
  if (trapped.length === 0) return;
  const first = SIGNALS.find((signal) => trapped.some((condition) => signalOf(condition) === signal))!;
  throw makeException(exceptionTypes[first], [newList(trapped.map((condition) => exceptionTypes[condition]))]);
}

// ------------------------------------------------------------ the current context

let current: PyContext | null = null;
/** What a thread begins with; programs may change it. */
export const defaultContext = new PyContext(new Context());

export function currentContext(): PyContext {
  current ??= new PyContext(defaultContext.context.copy());
  return current;
}

export function setCurrentContext(context: PyContext): void {
  current = context;
}

/** A context argument: None and nothing are the current one. */
export const contextOf = (x: Value | null): Context => (x instanceof PyContext ? x.context : x === null || x === None ? currentContext().context : currentContext().context);

/** Runs an operation in a context, whose traps may raise. */
export function operate(context: Context, run: (context: Context, status: Status) => Dec): PyDecimal {
  const status: Status = new Set();
  const result = run(context, status);
  settle(context, status);
  return new PyDecimal(result);
}
