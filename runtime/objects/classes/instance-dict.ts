/** `__dict__` of any object that has one. */
import { class_id } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { PyDict } from '../containers/dict.ts';
import { attributeError, typeError } from '../exceptions/errors.ts';
import { heapDict, replaceHeapDict } from './instance-slots.ts';
import { addEntry, PyGetSet } from '../calls/native.ts';
import type { PyObject } from '../object.ts';
import { typeName, typeOf } from '../protocol/protocol.ts';
import type { PyType } from './pytype.ts';

/** The object's own attributes, made into a dict now if they are not; null for objects without `__dict__`. */
export function objectDict(x: Value): PyDict | null {
  const type = typeOf(x);
  if (typeof x !== 'object' || !type.hasDict) return null;
  if (class_id(x) !== 0) return heapDict(x, type);
  const object = x as PyObject;
  object.dict ??= new PyDict();
  return object.dict;
}

export function setObjectDict(x: Value, value: Slot): void {
  refuseReadonly(typeOf(x));
  if (value === null && typeOf(x).isHeapType) value = new PyDict();
  if (value === null) throw typeError('cannot delete __dict__');
  if (!(value instanceof PyDict)) throw typeError(`__dict__ must be set to a dictionary, not a '${typeName(value)}'`);
  if (class_id(x as never) !== 0) replaceHeapDict(x, typeOf(x), value);
  else (x as PyObject).dict = value;
}

/** Modules and classes keep theirs, however their subclasses were made. */
function refuseReadonly(type: PyType): void {
  const own = nativeDescriptor(type);
  if (own !== null && own.set === null) throw attributeError(`attribute '__dict__' of '${own.owner.name}' objects is not writable`);
}

/** `__dict__` as the native class declares it that the instances' layout comes from. */
function nativeDescriptor(type: PyType): PyGetSet | null {
  let native = type;
  while (native.isHeapType && native.base !== null) native = native.base;
  const own = native.dict.getStr('__dict__');
  return own instanceof PyGetSet ? own : null;
}

/** Publish `__dict__` on a class whose instances have one. */
export function addDictDescriptor(type: PyType): void {
  addEntry(type, '__dict__', new PyGetSet(type, '__dict__', getDict, setObjectDict, 'dictionary for instance variables'));
}

function getDict(self: Value): Value {
  const own = nativeDescriptor(typeOf(self));
  if (own !== null && own.get !== getDict) return own.get(self);
  const dict = objectDict(self);
  if (dict === null) throw attributeError(`'${typeName(self)}' object has no attribute '__dict__'`, self, '__dict__');
  return dict;
}
