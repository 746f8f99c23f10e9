/** Iterator classes whose objects are a function that yields the next item: what most of itertools is. */
import type { Slot, Value } from '../heap/value.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import type { PyModule } from '../objects/module.ts';
import { method, Parameters } from '../objects/calls/native.ts';
import { PyObject } from '../objects/object.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { newTuple } from '../objects/values.ts';

/** The next item; null at the end. */
export type Step = () => Slot;

/** An iterator that tells more of itself than its next item. */
export interface DescribedStep {
  readonly step: Step;
  /** No Python code runs for the next item; after the last one it may be asked for again. */
  readonly isPlain?: boolean;
  /** What its repr shows between parentheses, now. */
  readonly describe?: () => string;
  /** The arguments that would make the same again, now. */
  readonly reduced?: () => Value[];
  /** How many items are left, if that is known; Infinity of an endless one. */
  readonly remaining?: () => number;
}

export class PyStepIterator extends PyObject {
  readonly step: Step;
  /** What else it tells; null if nothing. */
  readonly described: DescribedStep | null;

  constructor(type: PyType, step: Step, described: DescribedStep | null = null) {
    super(type);
    this.step = step;
    this.described = described;
  }
}

/** What the constructor of such a class makes of its arguments. */
export type MakeStep = (...args: never[]) => Step | DescribedStep;

/** Adds the class `name` to `module`; `signature` is its constructor's. */
export function defineStepIterator(module: PyModule, name: string, signature: string, make: MakeStep): PyType {
  const parameters = new Parameters(`${name}${signature}`);
  const construct = make as (...args: unknown[]) => ReturnType<MakeStep>;
  const type = newType(name, {
    module: module.name,
    slots: {
      tp_new: (cls, args, kwargs) => stepObject(cls, construct(...parameters.bind(args, kwargs))),
      tp_iter: (self) => self,
      tp_iternext: (self) => (self as PyStepIterator).step(),
      ...(DESCRIBED.has(name) ? { tp_repr: (self: Value) => `${name}(${(self as PyStepIterator).described!.describe!()})` } : {}),
    },
  });
  type.plainNext = (self) => ((self as PyStepIterator).described?.isPlain === true ? (self as PyStepIterator).step() : null);
  // Of the others only CPython up to 3.13 could be copied, with a warning; their state is in closures here.
  method(type, '__reduce__(self, /)', (self: PyStepIterator) => {
    const reduced = self.described?.reduced;
    if (reduced === undefined) throw typeError(`cannot pickle '${type.reportedName}' object`);
    return newTuple([type, newTuple(reduced())]);
  });
  module.dict.setStr(name, type);
  return type;
}

/** Classes of itertools with a repr of their own. */
const DESCRIBED = new Set(['count', 'repeat']);

function stepObject(type: PyType, made: ReturnType<MakeStep>): PyStepIterator {
  return typeof made === 'function' ? new PyStepIterator(type, made) : new PyStepIterator(type, made.step, made);
}
