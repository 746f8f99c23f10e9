/** mappingproxy: a read-only view of a mapping (`cls.__dict__`). */
import type { Value } from '../../heap/value.ts';
import { typeError } from '../exceptions/errors.ts';
import { method, Parameters } from '../calls/native.ts';
import { PyObject } from '../object.ts';
import { binaryOp, callMethod, contains, getItem, getIter, hash, length, repr, richCompare, str, typeName, typeOf } from '../protocol/protocol.ts';
import { fillType } from './type.ts';
import { mappingProxyType } from './types.ts';
import { isListLike, isTupleLike } from '../values.ts';

const ARGUMENTS = new Parameters('mappingproxy(mapping)');
const NB_OR = 7;

export class PyMappingProxy extends PyObject {
  readonly mapping: Value;

  constructor(mapping: Value) {
    super(mappingProxyType);
    this.mapping = mapping;
  }
}

const mappingOf = (self: Value): Value => (self as PyMappingProxy).mapping;
const unwrap = (x: Value): Value => (x instanceof PyMappingProxy ? x.mapping : x);

function newProxy(mapping: Value): PyMappingProxy {
  const usable = typeOf(mapping).slots.mp_subscript !== null && !isListLike(mapping) && !isTupleLike(mapping);
  if (!usable) throw typeError(`mappingproxy() argument must be a mapping, not ${typeName(mapping)}`);
  return new PyMappingProxy(mapping);
}

fillType(mappingProxyType, {
  final: true,
  isMapping: true,
  doc: 'Read-only proxy of a mapping.',
  slots: {
    tp_new: (_cls, args, kwargs) => newProxy(ARGUMENTS.bind(args, kwargs)[0] as Value),
    tp_repr: (self) => `mappingproxy(${repr(mappingOf(self))})`,
    tp_str: (self) => str(mappingOf(self)),
    tp_iter: (self) => getIter(mappingOf(self)),
    tp_hash: (self) => hash(mappingOf(self)),
    tp_richcompare: (self, other, op) => richCompare(mappingOf(self), unwrap(other), op),
    mp_length: (self) => length(mappingOf(self)),
    mp_subscript: (self, key) => getItem(mappingOf(self), key),
    sq_contains: (self, key) => contains(mappingOf(self), key),
    nb_or: (left, right) => binaryOp(unwrap(left), unwrap(right), NB_OR),
    nb_inplace_or: (self) => {
      throw typeError(`'|=' is not supported by ${typeName(self)}; use '|' instead`);
    },
  },
});

method(mappingProxyType, 'get(self, key, default=None, /)', (self: PyMappingProxy, key: Value, fallback: Value) =>
  callMethod(self.mapping, 'get', key, fallback),
);
for (const name of ['keys', 'values', 'items', 'copy', '__reversed__']) {
  method(mappingProxyType, `${name}(self, /)`, (self: PyMappingProxy) => callMethod(self.mapping, name));
}
