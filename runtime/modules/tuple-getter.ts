/** _collections._tuplegetter: the descriptor of a field of a named tuple. */
import { None, tuple_items_get, tuple_items_size } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { attributeError, indexError, typeError } from '../objects/exceptions/errors.ts';
import { member, method, Parameters } from '../objects/calls/native.ts';
import { PyObject } from '../objects/object.ts';
import { indexNumber, repr, typeName } from '../objects/protocol/protocol.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { isTupleLike, newTuple } from '../objects/values.ts';

class PyTupleGetter extends PyObject {
  readonly index: number;
  doc: Value;

  constructor(type: PyType, index: number, doc: Value) {
    super(type);
    this.index = index;
    this.doc = doc;
  }
}

const PARAMETERS = new Parameters('_tuplegetter(index, doc, /)');

function get(self: Value, instance: Slot): Value {
  if (instance === null || instance === None) return self;
  const { index } = self as PyTupleGetter;
  if (!isTupleLike(instance)) throw typeError(`descriptor for index '${index}' for tuple subclasses doesn't apply to '${typeName(instance)}' object`);
  if (index >= tuple_items_size(instance)) throw indexError('tuple index out of range');
  return tuple_items_get(instance, index)!;
}

export const tupleGetterType: PyType = newType('_tuplegetter', {
  module: 'collections',
  slots: {
    tp_new: (cls, args, kwargs) => {
      const [index, doc] = PARAMETERS.bind(args, kwargs) as [Value, Value];
      return new PyTupleGetter(cls, indexNumber(index), doc);
    },
    tp_repr: (self) => `_tuplegetter(${(self as PyTupleGetter).index}, ${repr((self as PyTupleGetter).doc)})`,
    tp_descr_get: get,
    tp_descr_set: (_self, _instance, value) => {
      throw attributeError(`can't ${value === null ? 'delete' : 'set'} attribute`);
    },
  },
});
member(tupleGetterType, '__doc__', (self: PyTupleGetter) => self.doc, (self: PyTupleGetter, value: Slot) => {
  self.doc = value ?? None;
});
method(tupleGetterType, '__reduce__(self, /)', (self: PyTupleGetter) => newTuple([self.type, newTuple([self.index, self.doc])]));
