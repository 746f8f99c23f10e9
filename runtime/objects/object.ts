/**
 * The base of every Python object that is a TypeScript object, and the handful of types the lowest rooms must name.
 *
 * Nothing here may import another file's values: `type.ts` and `dict.ts` are built on this one.
 */
import type { HostObject } from '../heap/value.ts';
import type { PyDict } from './containers/dict.ts';
import type { PyType } from './classes/type.ts';

/** A Python object on the host heap. `dict` is its `__dict__` (null: none yet, or none possible; see PyType.hasDict). */
export class PyObject implements HostObject {
  /** The class; assigned again only by `__class__ = `. */
  type: PyType;
  dict: PyDict | null;

  constructor(type: PyType) {
    this.type = type;
    this.dict = null;
  }
}

/** An instance of a proper subclass of int (bool excepted): an exact int is a bare number or bigint. */
export class PyIntObject extends PyObject {
  readonly value: number | bigint;

  constructor(type: PyType, value: number | bigint) {
    super(type);
    this.value = value;
  }
}

/** An instance of a proper subclass of str: an exact str is a bare string. */
export class PyStrObject extends PyObject {
  readonly value: string;

  constructor(type: PyType, value: string) {
    super(type);
    this.value = value;
  }
}

/**
 * Types that `typeOf`, PyType and PyDict need before `types.ts` has made them. Filled by `types.ts` while it
 * loads; reading one earlier gives undefined, which only namespaces made before `dict` existed ever see
 * (`types.ts` mends those).
 */
export interface CoreTypes {
  type: PyType;
  object: PyType;
  int: PyType;
  str: PyType;
  dict: PyType;
  tuple: PyType;
  complex: PyType;
  float: PyType;
  module: PyType;
  sequenceIterator: PyType;
  builtinFunction: PyType;
  methodDescriptor: PyType;
  classMethodDescriptor: PyType;
  wrapperDescriptor: PyType;
  methodWrapper: PyType;
  getsetDescriptor: PyType;
  memberDescriptor: PyType;
}

export const coreTypes = {} as CoreTypes;
