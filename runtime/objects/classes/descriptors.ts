/** property, classmethod and staticmethod. */
import { False, None, True } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { PyDict } from '../containers/dict.ts';
import { attributeError } from '../exceptions/errors.ts';
import { isInstanceOfName } from '../exceptions/exception-test.ts';
import { addDictDescriptor } from './instance-dict.ts';
import { getset, installStaticWrapper, member, method, Parameters } from '../calls/native.ts';
import { PyMethod } from '../calls/method.ts';
import { PyObject } from '../object.ts';
import { call, isTrue, lookupAttr, repr, setAttr, typeOf } from '../protocol/protocol.ts';
import type { Kwargs } from './slots.ts';
import { fillType, type PyType } from './type.ts';
import { classmethodType, propertyType, staticmethodType } from './types.ts';

// ------------------------------------------------------------ property

const PROPERTY = new Parameters('property(fget=None, fset=None, fdel=None, doc=None)');

export class PyProperty extends PyObject {
  get: Slot = null;
  set: Slot = null;
  delete: Slot = null;
  doc: Value = None;
  /** Given by `__set_name__`; null until then. */
  name: Slot = null;
  /** The docstring is the getter's, so a copy with another getter takes that one's. */
  docFromGetter = false;
}

const orNull = (x: Slot | undefined): Slot => (x === None || x === undefined ? null : x);

function initProperty(self: PyProperty, args: readonly Value[], kwargs: Kwargs | null): void {
  const [get, set, remove, doc] = PROPERTY.bind(args, kwargs) as Value[];
  self.get = orNull(get);
  self.set = orNull(set);
  self.delete = orNull(remove);
  self.doc = doc!;
  self.docFromGetter = false;
  if (self.doc === None && self.get !== null) takeDoc(self, self.get);
  if (self.type !== propertyType) storeDoc(self);
}

/** Subclasses keep it like any attribute; one that has no room for it loses it, unless it is the getter's. */
function storeDoc(self: PyProperty): void {
  try {
    setAttr(self, '__doc__', self.doc);
  } catch (error) {
    if (self.docFromGetter || !isInstanceOfName(error, 'AttributeError')) throw error;
  }
}

function takeDoc(self: PyProperty, getter: Value): void {
  const doc = lookupAttr(getter, '__doc__');
  if (doc === null || doc === None) return;
  self.doc = doc;
  self.docFromGetter = true;
}

/** " 'x' of 'C' object": how the messages name the property, as far as it is known. */
function missingPart(self: PyProperty, instance: Value, part: string): object {
  const name = propertyName(self);
  const owner = typeOf(instance).qualname;
  const which = name === null ? 'property' : `property ${repr(name)}`;
  return attributeError(`${which} of '${owner}' object has no ${part}`, instance, typeof name === 'string' ? name : undefined);
}

function propertyName(self: PyProperty): Slot {
  return self.name ?? (self.get === null ? null : lookupAttr(self.get, '__name__'));
}

fillType(propertyType, {
  doc: 'Property attribute.',
  slots: {
    tp_new: (cls) => new PyProperty(cls),
    tp_init: (self, args, kwargs) => initProperty(self as PyProperty, args, kwargs),
    tp_descr_get: (self, instance) => {
      if (instance === null || instance === None) return self;
      const property = self as PyProperty;
      if (property.get === null) throw missingPart(property, instance, 'getter');
      return call(property.get, [instance]);
    },
    tp_descr_set: (self, instance, value) => {
      const property = self as PyProperty;
      const func = value === null ? property.delete : property.set;
      if (func === null) throw missingPart(property, instance, value === null ? 'deleter' : 'setter');
      call(func, value === null ? [instance] : [instance, value]);
    },
  },
});

/** A copy with one function replaced; `null` keeps what there is. */
function copyProperty(self: PyProperty, get: Slot, set: Slot, remove: Slot): Value {
  const getter = orNull(get) ?? self.get ?? None;
  const doc = self.docFromGetter && getter !== None ? None : self.doc;
  const copy = call(self.type, [getter, orNull(set) ?? self.set ?? None, orNull(remove) ?? self.delete ?? None, doc]);
  if (copy instanceof PyProperty) copy.name = self.name;
  return copy;
}

method(propertyType, 'getter(self, fget, /)', (self: PyProperty, func: Value) => copyProperty(self, func, null, null));
method(propertyType, 'setter(self, fset, /)', (self: PyProperty, func: Value) => copyProperty(self, null, func, null));
method(propertyType, 'deleter(self, fdel, /)', (self: PyProperty, func: Value) => copyProperty(self, null, null, func));
method(propertyType, '__set_name__(self, owner, name, /)', (self: PyProperty, _owner: Value, name: Value) => {
  self.name = name;
  return None;
});
member(propertyType, 'fget', (self: PyProperty) => self.get ?? None);
member(propertyType, 'fset', (self: PyProperty) => self.set ?? None);
member(propertyType, 'fdel', (self: PyProperty) => self.delete ?? None);
member(propertyType, '__doc__', (self: PyProperty) => self.doc, (self: PyProperty, value: Slot) => {
  self.doc = value ?? None;
});
getset(propertyType, '__name__', propertyNameAttribute, (self: PyProperty, value: Slot) => {
  self.name = value;
});
getset(propertyType, '__isabstractmethod__', (self: PyProperty) =>
  [self.get, self.set, self.delete].some((func) => func !== null && isAbstract(func)) ? True : False,
);

function propertyNameAttribute(self: PyProperty): Value {
  const name = propertyName(self);
  if (name === null) throw attributeError("'property' object has no attribute '__name__'", self, '__name__');
  return name;
}

function isAbstract(func: Value): boolean {
  const flag = lookupAttr(func, '__isabstractmethod__');
  return flag !== null && isTrue(flag);
}

// ------------------------------------------------------------ classmethod, staticmethod

/** classmethod and staticmethod objects: both wrap one callable and look like it. */
export class PyFunctionWrapper extends PyObject {
  callable: Value = None;
}

const WRAPPED = ['__module__', '__name__', '__qualname__', '__doc__', '__annotations__'];

function initWrapper(parameters: Parameters): (self: Value, args: Value[], kwargs: Kwargs | null) => void {
  return (self, args, kwargs) => {
    const wrapper = self as PyFunctionWrapper;
    const [callable] = parameters.bind(args, kwargs) as Value[];
    wrapper.callable = callable!;
    for (const name of WRAPPED) copyAttribute(wrapper, name);
  };
}

function copyAttribute(wrapper: PyFunctionWrapper, name: string): void {
  const value = lookupAttr(wrapper.callable, name);
  if (value === null) return;
  wrapper.dict ??= new PyDict();
  wrapper.dict.setStr(name, value);
}

fillType(classmethodType, {
  hasDict: true,
  slots: {
    tp_new: (cls) => new PyFunctionWrapper(cls),
    tp_init: initWrapper(new Parameters('classmethod(function, /)', { kind: 'fastcall' })),
    tp_descr_get: (self, instance, owner) => new PyMethod((self as PyFunctionWrapper).callable, owner ?? typeOf(instance!)),
    tp_repr: (self) => `<classmethod(${repr((self as PyFunctionWrapper).callable)})>`,
  },
});

fillType(staticmethodType, {
  hasDict: true,
  slots: {
    tp_new: (cls) => new PyFunctionWrapper(cls),
    tp_init: initWrapper(new Parameters('staticmethod(function, /)', { kind: 'fastcall' })),
    tp_descr_get: (self) => (self as PyFunctionWrapper).callable,
    tp_call: (self, args, kwargs) => call((self as PyFunctionWrapper).callable, args, kwargs),
    tp_repr: (self) => `<staticmethod(${repr((self as PyFunctionWrapper).callable)})>`,
  },
});

for (const type of [classmethodType, staticmethodType]) {
  addDictDescriptor(type);
  member(type, '__func__', (self: PyFunctionWrapper) => self.callable);
  member(type, '__wrapped__', (self: PyFunctionWrapper) => self.callable);
  getset(type, '__isabstractmethod__', (self: PyFunctionWrapper) => (isAbstract(self.callable) ? True : False));
}

function wrap(type: PyType, callable: Value): PyFunctionWrapper {
  const wrapper = new PyFunctionWrapper(type);
  wrapper.callable = callable;
  return wrapper;
}

export const newStaticMethod = (callable: Value): PyFunctionWrapper => wrap(staticmethodType, callable);
export const newClassMethod = (callable: Value): PyFunctionWrapper => wrap(classmethodType, callable);
installStaticWrapper(newStaticMethod);

