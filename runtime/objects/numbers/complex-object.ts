import { PyObject } from '../object.ts';
import type { PyType } from '../classes/pytype.ts';
import { complexType } from '../classes/types.ts';

export interface Complex {
  readonly real: number;
  readonly imag: number;
}

export class PyComplex extends PyObject implements Complex {
  readonly real: number;
  readonly imag: number;

  constructor(value: Complex, type: PyType = complexType) {
    super(type);
    this.real = value.real;
    this.imag = value.imag;
  }
}
