/** The classes of native callables and attribute descriptors: what native.ts and slot-wrappers.ts make objects of. */
import { functionSignature, slotSignature } from './text-signatures.ts';
import { False, None, NotImplemented, True } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { attributeError, typeError } from '../exceptions/errors.ts';
import { address, id } from '../protocol/identity.ts';
import { hooks } from '../machine/hooks.ts';
import { getset, member, method, PyBuiltinFunction, PyGetSet, PyMember, PyMethodDescriptor, type NativeCode } from './native.ts';
import { hash, lookupAttr, typeName, typeOf } from '../protocol/protocol.ts';
import { newTuple } from '../values.ts';
import { PyMethodWrapper, PyWrapperDescriptor } from '../classes/slot-wrappers.ts';
import { EQ, NE, type CompareOp } from '../classes/slots.ts';
import { fillType, isSubtype, isType, type PyType } from '../classes/type.ts';
import {
  builtinFunctionType,
  classMethodDescriptorType,
  getsetDescriptorType,
  memberDescriptorType,
  methodDescriptorType,
  methodWrapperType,
  wrapperDescriptorType,
} from '../classes/types.ts';

/** `($self, object, /)`, as `__text_signature__` has it; null where a parameter's default cannot be written. */
function textSignature(code: NativeCode): Value {
  const text = code.text.slice(code.name.length);
  // `*args` alone stands for parameters that are looked at one by one, but for print's, which has keywords.
  const isVague = text.includes('*args') && code.name !== 'print';
  if (text.includes('NULL') || isVague || text.includes('**kwargs')) return None;
  if (code.owner !== null) return text.replace('(', '($');
  return text.replace('(', text.startsWith('(*') ? '($module, /, ' : '($module, ').replace('($module, )', '($module)');
}

/** The descriptor called with no instance is the descriptor itself; otherwise its receiver must fit. */
function checkReceiver(kind: string, name: string, owner: PyType, instance: Value): void {
  if (isSubtype(typeOf(instance), owner)) return;
  throw typeError(`descriptor '${name}' for '${owner.name}' objects doesn't apply to a '${typeName(instance)}' object${kind}`);
}

function bindMethod(descriptor: PyMethodDescriptor, instance: Slot): Value {
  if (instance === null) return descriptor;
  checkReceiver('', descriptor.code.name, descriptor.owner, instance);
  return new PyBuiltinFunction(descriptor.code, instance);
}

// ------------------------------------------------------------ builtin_function_or_method

function functionRepr(self: PyBuiltinFunction): string {
  const { code, self: receiver } = self;
  if (receiver === null && self.newOf === null) return `<built-in function ${code.name}>`;
  const owner = self.newOf ?? receiver!;
  return `<built-in method ${code.name} of ${typeName(owner)} object at ${address(owner)}>`;
}

function sameFunction(self: Value, other: Value, op: CompareOp): Value {
  if ((op !== EQ && op !== NE) || !(other instanceof PyBuiltinFunction)) return NotImplemented;
  const one = self as PyBuiltinFunction;
  const same = one.code === other.code && one.self === other.self && one.newOf === other.newOf;
  return same === (op === EQ) ? True : False;
}

fillType(builtinFunctionType, {
  final: true,
  hasWeakrefs: true,
  slots: {
    tp_call: (self, args, kwargs) => (self as PyBuiltinFunction).invoke(args, kwargs),
    tp_repr: (self) => functionRepr(self as PyBuiltinFunction),
    tp_richcompare: sameFunction,
    tp_hash: (self) => {
      const { code, self: receiver } = self as PyBuiltinFunction;
      return (receiver === null ? 0 : id(receiver) / 16) + code.name.length * 31 + code.text.length;
    },
  },
});

function functionQualname(self: PyBuiltinFunction): string {
  const { code, self: receiver, newOf } = self;
  if (newOf !== null) return `${newOf.qualname}.${code.name}`;
  if (receiver === null) return code.name;
  const owner = isType(receiver) ? receiver : typeOf(receiver);
  return `${owner.qualname}.${code.name}`;
}

getset(builtinFunctionType, '__name__', (self: PyBuiltinFunction) => self.code.name);
getset(builtinFunctionType, '__qualname__', functionQualname);
getset(builtinFunctionType, '__self__', (self: PyBuiltinFunction) => self.newOf ?? self.self ?? homeOf(self));
getset(builtinFunctionType, '__doc__', (self: PyBuiltinFunction) => self.code.doc ?? None);
getset(builtinFunctionType, '__text_signature__', (self: PyBuiltinFunction) => {
  if (self.newOf !== null) return '($type, *args, **kwargs)';
  return (self.module === 'builtins' ? functionSignature(self.code.name) : null) ?? textSignature(self.code);
});
member(builtinFunctionType, '__module__', (self: PyBuiltinFunction) => self.module ?? None);

/** The module of a function. */
function homeOf({ module }: PyBuiltinFunction): Value {
  return typeof module === 'string' && module !== '' ? hooks.importModule(module, None, None, newTuple(['x']), 0) : None;
}

/** `getattr`, by which copies of bound methods are found again. */
const getattrFunction = (): Value => lookupAttr(hooks.importModule('builtins', None, None, None, 0), 'getattr')!;

/** A function is found by its name in its module, a method by its object. */
method(builtinFunctionType, '__reduce__(self, /)', (self: PyBuiltinFunction) => {
  const owner = self.newOf ?? self.self;
  return owner === null ? self.code.name : newTuple([getattrFunction(), newTuple([owner, self.code.name])]);
});

// ------------------------------------------------------------ method_descriptor, classmethod_descriptor

fillType(methodDescriptorType, {
  final: true,
  isMethodDescriptor: true,
  slots: {
    tp_call: (self, args, kwargs) => (self as PyMethodDescriptor).invoke(args, kwargs),
    tp_descr_get: (self, instance) => bindMethod(self as PyMethodDescriptor, instance),
    tp_repr: (self) => describe('method', self as PyMethodDescriptor, (self as PyMethodDescriptor).code.name),
  },
});

fillType(classMethodDescriptorType, {
  final: true,
  slots: {
    tp_call: (self, args, kwargs) => {
      const descriptor = self as PyMethodDescriptor;
      if (args.length === 0) throw typeError(`descriptor '${descriptor.code.name}' of '${descriptor.owner.reportedName}' object needs an argument`);
      return new PyBuiltinFunction(descriptor.code, classFor(descriptor, args[0]!)).invoke(args.slice(1), kwargs);
    },
    tp_descr_get: (self, instance, owner) => {
      const descriptor = self as PyMethodDescriptor;
      return new PyBuiltinFunction(descriptor.code, classFor(descriptor, owner ?? typeOf(instance!)));
    },
    tp_repr: (self) => describe('method', self as PyMethodDescriptor, (self as PyMethodDescriptor).code.name),
  },
});

function classFor(descriptor: PyMethodDescriptor, cls: Value): PyType {
  const { name } = descriptor.code;
  if (!isType(cls)) throw typeError(`descriptor '${name}' for type '${descriptor.owner.reportedName}' needs a type, not a '${typeName(cls)}' as arg 2`);
  if (isSubtype(cls, descriptor.owner)) return cls;
  throw typeError(`descriptor '${name}' requires a subtype of '${descriptor.owner.reportedName}' but received '${cls.reportedName}'`);
}

function describe(kind: string, descriptor: { readonly owner: PyType }, name: string): string {
  return `<${kind} '${name}' of '${descriptor.owner.reportedName}' objects>`;
}

for (const type of [methodDescriptorType, classMethodDescriptorType]) {
  method(type, '__reduce__(self, /)', (self: PyMethodDescriptor) => newTuple([getattrFunction(), newTuple([self.owner, self.code.name])]));
  getset(type, '__name__', (self: PyMethodDescriptor) => self.code.name);
  getset(type, '__qualname__', (self: PyMethodDescriptor) => `${self.owner.qualname}.${self.code.name}`);
  getset(type, '__objclass__', (self: PyMethodDescriptor) => self.owner);
  getset(type, '__doc__', (self: PyMethodDescriptor) => self.code.doc ?? None);
  getset(type, '__text_signature__', (self: PyMethodDescriptor) => textSignature(self.code));
}

// ------------------------------------------------------------ wrapper_descriptor, method-wrapper

fillType(wrapperDescriptorType, {
  final: true,
  isMethodDescriptor: true,
  slots: {
    tp_call: (self, args, kwargs) => (self as PyWrapperDescriptor).invoke(args, kwargs),
    tp_descr_get: (self, instance) => {
      if (instance === null) return self;
      const descriptor = self as PyWrapperDescriptor;
      checkReceiver('', descriptor.name, descriptor.owner, instance);
      return new PyMethodWrapper(descriptor, instance);
    },
    tp_repr: (self) => {
      const descriptor = self as PyWrapperDescriptor;
      return `<slot wrapper '${descriptor.name}' of '${descriptor.owner.reportedName}' objects>`;
    },
  },
});
getset(wrapperDescriptorType, '__name__', (self: PyWrapperDescriptor) => self.name);
getset(wrapperDescriptorType, '__qualname__', (self: PyWrapperDescriptor) => `${self.owner.qualname}.${self.name}`);
getset(wrapperDescriptorType, '__objclass__', (self: PyWrapperDescriptor) => self.owner);
getset(wrapperDescriptorType, '__doc__', () => None);
getset(wrapperDescriptorType, '__text_signature__', (self: PyWrapperDescriptor) => slotSignature(self.name));

fillType(methodWrapperType, {
  final: true,
  slots: {
    tp_call: (self, args, kwargs) => {
      const { descriptor, self: receiver } = self as PyMethodWrapper;
      return descriptor.callBound(receiver, args, kwargs);
    },
    tp_repr: (self) => {
      const { descriptor, self: receiver } = self as PyMethodWrapper;
      return `<method-wrapper '${descriptor.name}' of ${typeName(receiver)} object at ${address(receiver)}>`;
    },
    tp_richcompare: (self, other, op) => {
      if ((op !== EQ && op !== NE) || !(other instanceof PyMethodWrapper)) return NotImplemented;
      const one = self as PyMethodWrapper;
      const same = one.descriptor === other.descriptor && one.self === other.self;
      return same === (op === EQ) ? True : False;
    },
    tp_hash: (self) => Number(hash((self as PyMethodWrapper).descriptor)) + id((self as PyMethodWrapper).self) / 16,
  },
});
getset(methodWrapperType, '__text_signature__', (self: PyMethodWrapper) => slotSignature(self.descriptor.name));
getset(methodWrapperType, '__name__', (self: PyMethodWrapper) => self.descriptor.name);
getset(methodWrapperType, '__qualname__', (self: PyMethodWrapper) => `${self.descriptor.owner.qualname}.${self.descriptor.name}`);
getset(methodWrapperType, '__self__', (self: PyMethodWrapper) => self.self);
getset(methodWrapperType, '__objclass__', (self: PyMethodWrapper) => self.descriptor.owner);
getset(methodWrapperType, '__doc__', () => None);

// ------------------------------------------------------------ getset_descriptor, member_descriptor

type AttributeDescriptor = PyGetSet | PyMember;

function readAttribute(self: Value, instance: Slot): Value {
  if (instance === null) return self;
  const descriptor = self as AttributeDescriptor;
  checkReceiver('', descriptor.name, descriptor.owner, instance);
  return descriptor.get(instance);
}

function writeAttribute(self: Value, instance: Value, value: Slot): void {
  const descriptor = self as AttributeDescriptor;
  checkReceiver('', descriptor.name, descriptor.owner, instance);
  if (descriptor.set !== null) descriptor.set(instance, value);
  else if (descriptor instanceof PyMember) throw attributeError('readonly attribute');
  else throw attributeError(`attribute '${descriptor.name}' of '${descriptor.owner.reportedName}' objects is not writable`);
}

for (const [type, kind] of [[getsetDescriptorType, 'attribute'], [memberDescriptorType, 'member']] as const) {
  fillType(type, {
    final: true,
    slots: {
      tp_descr_get: readAttribute,
      tp_descr_set: writeAttribute,
      tp_repr: (self) => describe(kind, self as AttributeDescriptor, (self as AttributeDescriptor).name),
    },
  });
  getset(type, '__name__', (self: AttributeDescriptor) => self.name);
  getset(type, '__qualname__', (self: AttributeDescriptor) => `${self.owner.qualname}.${self.name}`);
  getset(type, '__objclass__', (self: AttributeDescriptor) => self.owner);
  getset(type, '__doc__', (self: AttributeDescriptor) => (self instanceof PyGetSet ? (self.doc ?? None) : None));
}

