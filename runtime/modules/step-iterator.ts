/** Iterator classes whose objects are a function that yields the next item: what most of itertools is. */
import type { Slot, Value } from '../heap/value.ts';
import type { PyModule } from '../objects/module.ts';
import { Parameters } from '../objects/native.ts';
import { PyObject } from '../objects/object.ts';
import { newType, type PyType } from '../objects/type.ts';

/** The next item; null at the end. */
export type Step = () => Slot;

export class PyStepIterator extends PyObject {
  readonly step: Step;
  /** What its repr shows between parentheses, now; null for the default repr. */
  readonly describe: (() => string) | null;

  constructor(type: PyType, step: Step, describe: (() => string) | null = null) {
    super(type);
    this.step = step;
    this.describe = describe;
  }
}

/** What the constructor of such a class makes of its arguments. */
export type MakeStep = (...args: never[]) => Step | { readonly step: Step; readonly describe: () => string };

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
      ...(DESCRIBED.has(name) ? { tp_repr: (self: Value) => `${name}(${(self as PyStepIterator).describe!()})` } : {}),
    },
  });
  module.dict.setStr(name, type);
  return type;
}

/** Classes of itertools with a repr of their own. */
const DESCRIBED = new Set(['count', 'repeat']);

function stepObject(type: PyType, made: ReturnType<MakeStep>): PyStepIterator {
  return typeof made === 'function' ? new PyStepIterator(type, made) : new PyStepIterator(type, made.step, made.describe);
}
