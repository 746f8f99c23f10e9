/** `type`: calling classes, and the attributes and methods of class objects. */
import { typeSignature } from '../calls/text-signatures.ts';
import { CLASS_ID, False, None, True, tuple_new } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { PyDict } from '../containers/dict.ts';
import { classNames } from '../protocol/dir.ts';
import { attributeError, typeError } from '../exceptions/errors.ts';
import { linearize } from './mro.ts';
import { PyMappingProxy } from './mapping-proxy.ts';
import { classMethod, getset, member, method } from '../calls/native.ts';
import { isTrue, plainInstance, plainSubclass, typeName, typeOf } from '../protocol/protocol.ts';
import { strValue } from '../protocol/protocol-text.ts';
import { refreshSlots } from './slot-inheritance.ts';
import type { Kwargs } from './slots.ts';
import { typeGetAttr, typeSetAttr } from './type-attributes.ts';
import { fullName, typeModule } from './type-names.ts';
import { sameLayout } from './type-layout.ts';
import { bestBase, checkTypeName, methodResolutionOrder, newClass } from './type-new.ts';
import { coreTypes } from '../object.ts';
import { fillType, isSubtype, isType, setTypeEntry, typeModified, type PyType } from './type.ts';
import { typeType } from './types.ts';
import { isTupleLike, newList, newTuple, tupleItems } from '../values.ts';

/** `cls(*args, **kwargs)` */
function callClass(self: Value, args: Value[], kwargs: Kwargs | null): Value {
  const type = self as PyType;
  const named = kwargs !== null && kwargs.size > 0;
  if (type === typeType) {
    if (args.length === 1 && !named) return typeOf(args[0]!);
    if (args.length !== 3) throw typeError('type() takes 1 or 3 arguments');
  }
  const { tp_new } = type.slots;
  if (tp_new === null) throw typeError(`cannot create '${fullName(type)}' instances`);
  const object = tp_new(type, args, kwargs);
  const made = typeOf(object);
  if (made === type || isSubtype(made, type)) made.slots.tp_init?.(object, args, kwargs);
  return object;
}

function initType(_self: Value, args: Value[], kwargs: Kwargs | null): void {
  if (kwargs !== null && kwargs.size > 0 && args.length === 1) throw typeError('type.__init__() takes no keyword arguments');
  if (args.length !== 1 && args.length !== 3) throw typeError('type.__init__() takes 1 or 3 arguments');
}

fillType(typeType, {
  hasDict: true,
  hasWeakrefs: true,
  isVariableSized: true,
  doc: "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
  slots: {
    tp_new: newClass,
    tp_init: initType,
    tp_call: callClass,
    tp_getattro: typeGetAttr,
    tp_setattro: typeSetAttr,
    tp_repr: (self) => `<class '${fullName(self as PyType)}'>`,
  },
});

function setOnHeapType(type: PyType, name: string, value: Slot): Value {
  if (type.isImmutable) throw typeError(`cannot set '${name}' attribute of immutable type '${type.reportedName}'`);
  if (value === null) throw typeError(`cannot delete '${name}' attribute of immutable type '${type.reportedName}'`);
  return value;
}

getset(typeType, '__name__', (self: PyType) => self.name, (self: PyType, value: Slot) => {
  const name = setOnHeapType(self, '__name__', value);
  const text = strValue(name);
  if (text === null) throw typeError(`can only assign string to ${self.reportedName}.__name__, not '${typeName(name)}'`);
  checkTypeName(text);
  self.name = text;
  typeModified(self);
});
getset(typeType, '__qualname__', (self: PyType) => self.qualname, (self: PyType, value: Slot) => {
  const name = setOnHeapType(self, '__qualname__', value);
  const text = strValue(name);
  if (text === null) throw typeError(`can only assign string to ${self.reportedName}.__qualname__, not '${typeName(name)}'`);
  self.qualname = text;
});
getset(typeType, '__module__', moduleOf, (self: PyType, value: Slot) => {
  setTypeEntry(self, '__module__', setOnHeapType(self, '__module__', value));
  setTypeEntry(self, '__firstlineno__', null);
});

function moduleOf(self: PyType): Value {
  const module = typeModule(self);
  if (module === null) throw attributeError('__module__');
  return module;
}

getset(typeType, '__doc__', docOf, (self: PyType, value: Slot) => {
  setTypeEntry(self, '__doc__', setOnHeapType(self, '__doc__', value));
});

function docOf(self: PyType): Value {
  if (!self.isHeapType) return self.doc ?? None;
  const doc = self.dict.getStr('__doc__');
  if (doc === null) return None;
  const get = typeOf(doc).slots.tp_descr_get;
  return get === null ? doc : get(doc, null, self);
}

getset(typeType, '__bases__', (self: PyType) => newTuple(self.bases), setBases);

function setBases(self: PyType, value: Slot): void {
  setOnHeapType(self, '__bases__', value);
  if (!isTupleLike(value)) throw typeError(`can only assign tuple to ${self.reportedName}.__bases__, not ${typeName(value!)}`);
  const bases = tupleItems(value);
  if (bases.length === 0) throw typeError(`can only assign non-empty tuple to ${self.reportedName}.__bases__, not ()`);
  for (const base of bases) {
    if (!isType(base)) throw typeError(`${self.reportedName}.__bases__ must be tuple of classes, not '${typeName(base)}'`);
    if (isSubtype(base, self) || continues(base, self)) throw typeError('a __bases__ item causes an inheritance cycle');
  }
  replaceBases(self, bases as PyType[]);
}

/** `type` has `ancestor` among its bases' bases; resolution orders may be out of date while a metaclass computes one. */
function continues(type: PyType, ancestor: PyType): boolean {
  for (let each: PyType | null = type; each !== null; each = each.base) if (each === ancestor) return true;
  return false;
}

/** Built-in classes whose objects CPython's collector does not know, so that they are freed in another way: it says that first. */
const NOT_COLLECTED: ReadonlySet<string> = new Set(['int', 'float', 'complex', 'str', 'bytes', 'bytearray', 'range']);

function replaceBases(self: PyType, bases: PyType[]): void {
  const base = bestBase(bases);
  if (self.base === null || !sameLayout(base, self.base)) {
    const what = NOT_COLLECTED.has(base.name) ? 'deallocator' : 'object layout';
    throw typeError(`__bases__ assignment: '${base.reportedName}' ${what} differs from '${self.base?.name ?? self.name}'`);
  }
  const before = { bases: self.bases, base: self.base };
  const orders = new Map<PyType, PyType[]>();
  self.bases = bases;
  self.base = base;
  try {
    relinearize(self, orders);
  } catch (error) {
    if (self.bases === bases) Object.assign(self, before);
    for (const [type, order] of orders) type.mro = order;
    throw error;
  }
  if (self.bases !== bases) return;
  for (const each of before.bases) each.subclasses.delete(self);
  for (const each of bases) each.subclasses.add(self);
  typeModified(self);
  refreshSlots(self);
}

/** New resolution orders from `type` down; `before` gets the old ones. A class's own `mro()` may fail, or change bases again. */
function relinearize(type: PyType, before: Map<PyType, PyType[]>): void {
  const order = methodResolutionOrder(type);
  if (!before.has(type)) before.set(type, type.mro);
  type.mro = order;
  for (const subclass of type.subclasses) relinearize(subclass, before);
}

member(typeType, '__base__', (self: PyType) => self.base ?? None);
member(typeType, '__mro__', (self: PyType) => (self.mro.length === 0 ? None : newTuple(self.mro)));
getset(typeType, '__dict__', (self: PyType) => new PyMappingProxy(self.dict));
getset(typeType, '__text_signature__', (self: PyType) => {
  return (self.isHeapType || self.module !== 'builtins' ? null : typeSignature(self.name)) ?? None;
});
member(typeType, '__basicsize__', () => 16);
member(typeType, '__itemsize__', (self: PyType) => (self.isVariableSized ? 8 : 0));
member(typeType, '__dictoffset__', (self: PyType) => (self.hasDict ? -1 : 0));
member(typeType, '__weakrefoffset__', (self: PyType) => (self.hasWeakrefs ? -1 : 0));
member(typeType, '__flags__', flagsOf);

/** The Py_TPFLAGS bits that programs look at (inspect.isabstract, copyreg). */
function flagsOf(self: PyType): number {
  const flags: [boolean, number][] = [
    [self.isImmutable, 8],
    [self.isHeapType, 9],
    [self.isBaseType, 10],
    [true, 12],
    [self.isMethodDescriptor, 17],
    [self.isAbstract, 20],
  ];
  return flags.reduce((sum, [set, bit]) => sum + (set ? 2 ** bit : 0), 0);
}

getset(typeType, '__abstractmethods__', abstractMethods, (self: PyType, value: Slot) => {
  if (!setTypeEntry(self, '__abstractmethods__', value)) throw attributeError('__abstractmethods__', self, '__abstractmethods__');
  self.isAbstract = value !== null && isTrue(value);
});

function abstractMethods(self: PyType): Value {
  const names = self === typeType ? null : self.dict.getStr('__abstractmethods__');
  if (names === null) throw attributeError(`type object '${self.reportedName}' has no attribute '__abstractmethods__'`, self, '__abstractmethods__');
  return names;
}

getset(typeType, '__annotations__', annotations, (self: PyType, value: Slot) => {
  if (self.isImmutable) throw typeError(`cannot set '__annotations__' attribute of immutable type '${self.reportedName}'`);
  if (!setTypeEntry(self, '__annotations__', value)) throw attributeError('__annotations__', self, '__annotations__');
});

/** A class without annotations gets an empty dict for them when it is asked. */
function annotations(self: PyType): Value {
  if (!self.isHeapType) throw attributeError(`type object '${self.reportedName}' has no attribute '__annotations__'`, self, '__annotations__');
  const known = self.dict.getStr('__annotations__');
  if (known !== null) return known;
  const made = new PyDict();
  setTypeEntry(self, '__annotations__', made);
  return made;
}

getset(typeType, '__type_params__', (self: PyType) => self.dict.getStr('__type_params__') ?? tuple_new(CLASS_ID.tuple, 0), (self: PyType, value: Slot) => {
  setTypeEntry(self, '__type_params__', setOnHeapType(self, '__type_params__', value));
});

method(typeType, 'mro(self, /)', (self: PyType) => newList(linearize(self)));
method(typeType, '__subclasses__(self, /)', (self: PyType) => newList([...self.subclasses]));
method(typeType, '__dir__(self, /)', (self: PyType) => newList(classNames(self)));
method(typeType, '__sizeof__(self, /)', () => 1024);
method(typeType, '__instancecheck__(self, instance, /)', (self: PyType, instance: Value) => (plainInstance(instance, self) ? True : False));
method(typeType, '__subclasscheck__(self, subclass, /)', (self: PyType, cls: Value) => (plainSubclass(cls, self) ? True : False));
classMethod(typeType, '__prepare__(cls, *args, **kwargs)', () => new PyDict());

