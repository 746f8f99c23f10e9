/** Bound methods. */
import type { Value } from '../../heap/value.ts';
import { PyObject } from '../object.ts';
import { methodType } from '../machine/machine-types.ts';

export class PyMethod extends PyObject {
  readonly func: Value;
  readonly self: Value;

  constructor(func: Value, self: Value) {
    super(methodType);
    this.func = func;
    this.self = self;
  }
}
