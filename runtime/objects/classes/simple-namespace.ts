/** types.SimpleNamespace: an object that is nothing but its attributes. */
import { NotImplemented } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { PyDict } from '../containers/dict.ts';
import { typeError } from '../exceptions/errors.ts';
import { addDictDescriptor } from './instance-dict.ts';
import { method } from '../calls/native.ts';
import { newTuple } from '../values.ts';
import { PyObject } from '../object.ts';
import { callType, repr, richCompare } from '../protocol/protocol.ts';
import { guardedRepr } from '../protocol/repr-guard.ts';
import type { Kwargs } from './slots.ts';
import { newType, type PyType } from './type.ts';
import { updateDict } from '../containers/dict-update.ts';

class PyNamespace extends PyObject {
  declare dict: PyDict;

  constructor(type: PyType) {
    super(type);
    this.dict = new PyDict();
  }
}

function init(self: Value, args: Value[], kwargs: Kwargs | null): void {
  if (args.length > 1) throw typeError(`${(self as PyNamespace).type.name} expected at most 1 argument, got ${args.length}`);
  updateDict((self as PyNamespace).dict, args[0] ?? null, kwargs);
}

function namespaceRepr(self: PyNamespace): string {
  const name = self.type === simpleNamespaceType ? 'namespace' : self.type.name;
  return guardedRepr(self, `${name}(...)`, () => {
    const parts = self.dict.entries().map(([key, value]) => `${String(key)}=${repr(value)}`);
    return `${name}(${parts.join(', ')})`;
  });
}

export const simpleNamespaceType: PyType = newType('SimpleNamespace', {
  module: 'types',
  hasDict: true,
  slots: {
    tp_new: (cls) => new PyNamespace(cls),
    tp_init: init,
    tp_repr: (self) => namespaceRepr(self as PyNamespace),
    tp_richcompare: (self, other, op) =>
      other instanceof PyNamespace ? richCompare((self as PyNamespace).dict, other.dict, op) : NotImplemented,
  },
});
addDictDescriptor(simpleNamespaceType);

method(simpleNamespaceType, '__reduce__(self, /)', (self: PyNamespace) => newTuple([self.type, newTuple([]), self.dict]));
method(simpleNamespaceType, '__replace__(self, /, **changes)', (self: PyNamespace, changes: Kwargs) => {
  const copy = callType(self.type) as PyNamespace;
  updateDict(copy.dict, self.dict, null);
  updateDict(copy.dict, null, changes);
  return copy;
});

export function newNamespace(entries: Iterable<readonly [string, Value]>): Value {
  const namespace = new PyNamespace(simpleNamespaceType);
  for (const [name, value] of entries) namespace.dict.setStr(name, value);
  return namespace;
}
