/**
 * A value yielded by an asynchronous generator's own `yield`: wrapped, so that who drives it can tell it from what an
 * `await` inside passes through. Never seen by programs.
 */
import type { Value } from '../../heap/index.ts';
import { PyObject } from '../object.ts';
import { newType } from '../classes/type.ts';

const asyncGeneratorValueType = newType('async_generator_wrapped_value', {});

export class PyAsyncGeneratorValue extends PyObject {
  readonly value: Value;

  constructor(value: Value) {
    super(asyncGeneratorValueType);
    this.value = value;
  }
}
