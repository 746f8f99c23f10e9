/** A node of a syntax tree as a Python object; its fields are attributes. */
import { PyDict } from '../objects/containers/dict.ts';
import { PyObject } from '../objects/object.ts';
import type { PyType } from '../objects/classes/type.ts';

export class PyNode extends PyObject {
  declare dict: PyDict;

  constructor(type: PyType) {
    super(type);
    this.dict = new PyDict();
  }
}
