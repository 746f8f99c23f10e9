/** `object`: what every class inherits. */
import { hooks } from '../machine/hooks.ts';
import { CLASS_ID, class_id, NotImplemented, True, False, None } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { typeError } from '../exceptions/errors.ts';
import { genericGetAttr, genericSetAttr } from './generic-attributes.ts';
import { address, id } from '../protocol/identity.ts';
import { changeInstanceClass, newInstance } from './instance-slots.ts';
import { classMethod, getset, method } from '../calls/native.ts';
import { PyObject } from '../object.ts';
import { isSame, isTrue, lookupAttr, repr, str, toArray, typeName, typeOf } from '../protocol/protocol.ts';
import { strValue } from '../protocol/protocol-text.ts';
import { EQ, NE, type CompareOp, type Kwargs } from './slots.ts';
import { fullName } from './type-names.ts';
import { sameLayout } from './type-layout.ts';
import { fillType, isSubtype, isType, type PyType } from './type.ts';
import { moduleType, objectType } from './types.ts';
import { namesOf } from '../protocol/dir.ts';
import { newList } from '../values.ts';

const hasArguments = (args: readonly Value[], kwargs: Kwargs | null): boolean => args.length > 0 || (kwargs !== null && kwargs.size > 0);

export function objectNew(cls: PyType, args: Value[], kwargs: Kwargs | null): Value {
  if (hasArguments(args, kwargs)) {
    if (cls.slots.tp_new !== objectNew) throw typeError('object.__new__() takes exactly one argument (the type to instantiate)');
    if (cls.slots.tp_init === objectInit) throw typeError(`${cls.reportedName}() takes no arguments`);
  }
  if (cls.isAbstract) throw abstractError(cls);
  if (cls.structId === CLASS_ID.instance) return newInstance(cls);
  throw typeError(`object.__new__(${cls.reportedName}) is not safe, use ${cls.reportedName}.__new__()`);
}

function abstractError(cls: PyType): object {
  const names = toArray(lookupAttr(cls, '__abstractmethods__') ?? None).map(str).sort();
  const plural = names.length === 1 ? '' : 's';
  const list = names.map((name) => `'${name}'`).join(', ');
  return typeError(`Can't instantiate abstract class ${cls.reportedName} without an implementation for abstract method${plural} ${list}`);
}

export function objectInit(self: Value, args: Value[], kwargs: Kwargs | null): void {
  if (!hasArguments(args, kwargs)) return;
  const type = typeOf(self);
  const takes = 'takes exactly one argument (the instance to initialize)';
  if (type.slots.tp_init !== objectInit) throw typeError(`object.__init__() ${takes}`);
  if (type.slots.tp_new === objectNew) throw typeError(`${type.reportedName}.__init__() ${takes}`);
}

function objectRepr(self: Value): Value {
  return `<${fullName(typeOf(self))} object at ${address(self)}>`;
}

/** By identity; `!=` is the opposite of whatever `==` answers. */
function objectCompare(self: Value, other: Value, op: CompareOp): Value {
  if (op === EQ) return isSame(self, other) ? True : NotImplemented;
  if (op !== NE) return NotImplemented;
  const result = typeOf(self).slots.tp_richcompare!(self, other, EQ);
  if (result === NotImplemented) return result;
  return isTrue(result) ? False : True;
}

/** The address, less the digit that is always 0. */
function objectHash(self: Value): number {
  return id(self) / 16;
}

fillType(objectType, {
  doc: 'The base class of the class hierarchy.',
  slots: {
    tp_new: objectNew,
    tp_init: objectInit,
    tp_repr: objectRepr,
    tp_str: repr,
    tp_hash: objectHash,
    tp_richcompare: objectCompare,
    tp_getattro: genericGetAttr,
    tp_setattro: genericSetAttr,
  },
});

getset(objectType, '__class__', (self: Value) => typeOf(self), setClass);

function setClass(self: Value, value: Slot): void {
  if (value === null) throw typeError("can't delete __class__ attribute");
  if (!isType(value)) throw typeError(`__class__ must be set to a class, not '${typeName(value)}' object`);
  const from = typeOf(self);
  const bothModules = isSubtype(from, moduleType) && isSubtype(value, moduleType);
  if (!bothModules && (!from.isHeapType || !value.isHeapType)) {
    throw typeError('__class__ assignment only supported for mutable types or ModuleType subclasses');
  }
  const isMovable = from.structId === CLASS_ID.instance || from.structId === 0;
  if (!isMovable || !sameLayout(from, value)) {
    throw typeError(`__class__ assignment: '${value.name}' object layout differs from '${from.name}'`);
  }
  hooks.invalidateTraces();
  if (class_id(self as never) !== 0) changeInstanceClass(self, from, value);
  else (self as PyObject).type = value;
}

method(objectType, '__format__(self, format_spec, /)', (self: Value, spec: Value) => {
  if (strValue(spec) === null) throw typeError(`__format__() argument must be str, not ${typeName(spec)}`);
  if (strValue(spec) !== '') throw typeError(`unsupported format string passed to ${typeName(self)}.__format__`);
  return str(self);
});

method(objectType, '__dir__(self, /)', (self: Value) => newList(namesOf(self)));
method(objectType, '__sizeof__(self, /)', () => 16);

classMethod(objectType, '__init_subclass__(cls, /)', () => None);
classMethod(objectType, '__subclasshook__(cls, object, /)', () => NotImplemented);

