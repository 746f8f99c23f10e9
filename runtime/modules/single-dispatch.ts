/** functools.singledispatch: a function that chooses its implementation by the class of its first argument. */
import { None } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { addDictDescriptor } from '../objects/classes/instance-dict.ts';
import { PyMappingProxy } from '../objects/classes/mapping-proxy.ts';
import { PyMethod } from '../objects/calls/method.ts';
import { getset, method, nativeFunction } from '../objects/calls/native.ts';
import { coreTypes, PyObject } from '../objects/object.ts';
import { call, getAttr, isCallable, iterate, lookupAttr, repr, str, typeOf } from '../objects/protocol/protocol.ts';
import type { Kwargs } from '../objects/classes/slots.ts';
import { isType, newType, type PyType } from '../objects/classes/type.ts';
import { PyUnion } from '../objects/classes/union-type.ts';
import { textOf } from '../objects/values.ts';
import { builtinsModule } from './builtins-module.ts';

class PySingleDispatch extends PyObject {
  readonly func: Value;
  readonly registry = new Map<PyType, Value>();
  /** The registry as Python sees it. */
  readonly shown = new PyDict();

  constructor(func: Value) {
    super(singleDispatchType);
    this.func = func;
    this.dict = new PyDict();
    this.add(coreTypes.object, func);
  }

  add(cls: PyType, implementation: Value): void {
    this.registry.set(cls, implementation);
    this.shown.set(cls, implementation);
  }

  /** The implementation of the nearest registered ancestor. */
  dispatch(cls: PyType): Value {
    for (const ancestor of cls.mro) {
      const found = this.registry.get(ancestor);
      if (found !== undefined) return found;
    }
    return this.func;
  }

  register(given: Value, implementation: Slot): Value {
    const classes = dispatchClasses(given);
    if (classes === null) return this.registerAnnotated(given, implementation);
    if (implementation === null) return nativeFunction('register(func, /)', (func: Value) => this.register(given, func), 'functools');
    for (const cls of classes) this.add(cls, implementation);
    return implementation;
  }

  private registerAnnotated(func: Value, implementation: Slot): Value {
    const refused = `Invalid first argument to \`register()\``;
    if (implementation !== null) throw typeError(`${refused}. ${repr(func)} is not a class or union type.`);
    const [first] = annotationsOf(func);
    if (first === undefined) {
      throw typeError(
        `${refused}: ${repr(func)}. Use either \`@register(some_class)\` or plain \`@register\` on an annotated function.`,
      );
    }
    const [name, annotation] = first;
    const classes = dispatchClasses(annotation);
    if (classes === null) {
      const problem = annotation instanceof PyUnion ? 'not all arguments are classes' : 'is not a class';
      throw typeError(`Invalid annotation for ${repr(name)}. ${repr(annotation)} ${problem}.`);
    }
    for (const cls of classes) this.add(cls, func);
    return func;
  }
}

/** The classes that a class or a union of classes names; null for anything else. */
function dispatchClasses(given: Value): readonly PyType[] | null {
  if (isType(given)) return [given];
  if (!(given instanceof PyUnion)) return null;
  return given.args.every(isType) ? given.args : null;
}

/** Name and class of each annotation, as typing.get_type_hints resolves them: text is evaluated, None is its class. */
function annotationsOf(func: Value): [string, Value][] {
  const annotations = lookupAttr(func, '__annotations__');
  if (!(annotations instanceof PyDict)) return [];
  return Array.from(iterate(annotations), (name) => [str(name), resolve(annotations.get(name)!, func)]);
}

function resolve(annotation: Value, func: Value): Value {
  if (annotation === None) return typeOf(None);
  if (textOf(annotation) === null) return annotation;
  return call(builtinsModule.dict.getStr('eval')!, [annotation, getAttr(func, '__globals__')]);
}

function callDispatched(self: Value, args: Value[], kwargs: Kwargs | null): Value {
  const dispatcher = self as PySingleDispatch;
  if (args.length === 0) {
    const name = lookupAttr(dispatcher.func, '__name__');
    throw typeError(`${name === null ? 'singledispatch function' : str(name)} requires at least 1 positional argument`);
  }
  return call(dispatcher.dispatch(classOf(args[0]!)), args, kwargs);
}

/** What `x.__class__` says. */
function classOf(x: Value): PyType {
  const cls = getAttr(x, '__class__');
  return isType(cls) ? cls : typeOf(x);
}

const singleDispatchType: PyType = newType('function', {
  module: 'functools',
  isPythonInCPython: true,
  hasDict: true,
  isMethodDescriptor: true,
  slots: {
    tp_call: callDispatched,
    tp_descr_get: (self, instance) => (instance === null || instance === None ? self : new PyMethod(self, instance)),
    tp_repr: (self) => repr((self as PySingleDispatch).func),
  },
});
addDictDescriptor(singleDispatchType);
method(singleDispatchType, 'register(self, /, cls, func=NULL)', (self: PySingleDispatch, cls: Value, func: Slot) =>
  self.register(cls, func === None ? null : func),
);
method(singleDispatchType, 'dispatch(self, /, cls)', (self: PySingleDispatch, cls: Value) => self.dispatch(cls as PyType));
getset(singleDispatchType, 'registry', (self: PySingleDispatch) => new PyMappingProxy(self.shown));

export const singleDispatch = (func: Value): Value => new PySingleDispatch(func);

// ---------------------------------------------------------------- methods

class PySingleDispatchMethod extends PyObject {
  readonly func: Value;
  readonly dispatcher: PySingleDispatch;

  constructor(type: PyType, func: Value) {
    super(type);
    if (!isCallable(func) && lookupAttr(func, '__get__') === null) throw typeError(`${repr(func)} is not callable or a descriptor`);
    this.func = func;
    this.dispatcher = new PySingleDispatch(func);
  }
}

/** The method that calls what the class of its first argument selects, bound to the object or class it was asked of. */
function boundDispatch({ func, dispatcher }: PySingleDispatchMethod, instance: Slot, owner: Slot): Value {
  const receiver = instance ?? None;
  return nativeFunction('_method(*args, **kwargs)', (args: Value[], kwargs: Kwargs) => {
    if (args.length === 0) {
      const name = lookupAttr(func, '__name__');
      throw typeError(`${name === null ? 'singledispatchmethod method' : str(name)} requires at least 1 positional argument`);
    }
    const chosen = dispatcher.dispatch(classOf(args[0]!));
    return call(call(getAttr(chosen, '__get__'), [receiver, owner ?? None]), args, kwargs);
  }, 'functools');
}

export const singleDispatchMethodType: PyType = newType('singledispatchmethod', {
  module: 'functools',
  isPythonInCPython: true,
  hasDict: true,
  slots: {
    tp_new: (cls, args) => {
      if (args.length !== 1) throw typeError('singledispatchmethod expected one function');
      return new PySingleDispatchMethod(cls, args[0]!);
    },
    tp_descr_get: (self, instance, owner) => boundDispatch(self as PySingleDispatchMethod, instance, owner ?? null),
  },
});
addDictDescriptor(singleDispatchMethodType);
method(singleDispatchMethodType, 'register(self, /, cls, method=NULL)', (self: PySingleDispatchMethod, cls: Value, func: Slot) =>
  self.dispatcher.register(cls, func === None ? null : func),
);
getset(singleDispatchMethodType, 'func', (self: PySingleDispatchMethod) => self.func);
getset(singleDispatchMethodType, 'dispatcher', (self: PySingleDispatchMethod) => self.dispatcher);
