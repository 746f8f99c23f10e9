/** super: attributes of the classes after a given one in the MRO. */
import { CLASS_ID, cell_value, class_id, None } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { CO_FAST_CELL, CO_FAST_FREE } from '../machine/code.ts';
import { runtimeError, typeError } from '../exceptions/errors.ts';
import { currentFrame, frameSlot } from '../machine/frame.ts';
import { thread } from '../machine/thread.ts';
import { genericGetAttr } from './generic-attributes.ts';
import { member } from '../calls/native.ts';
import { PyObject } from '../object.ts';
import { lookupAttr, typeName, typeOf } from '../protocol/protocol.ts';
import type { Kwargs } from './slots.ts';
import { fillType, isSubtype, isType, type PyType } from './type.ts';
import { superType } from './types.ts';

export class PySuper extends PyObject {
  /** The class whose successors are asked. */
  thisClass: PyType | null = null;
  /** The object (or class) whose MRO counts; null: unbound. */
  object: Slot = null;
  /** Its class. */
  objectType: PyType | null = null;
}

function initSuper(self: PySuper, args: readonly Value[], kwargs: Kwargs | null): void {
  if (kwargs !== null && kwargs.size > 0) throw typeError('super() takes no keyword arguments');
  if (args.length > 2) throw typeError(`super() expected at most 2 arguments, got ${args.length}`);
  const [cls, object] = args.length === 0 ? implicitArguments() : args;
  if (!isType(cls!)) throw typeError(`super() argument 1 must be a type, not ${typeName(cls!)}`);
  self.thisClass = cls;
  self.object = object === undefined || object === None ? null : object;
  self.objectType = self.object === null ? null : superCheck(cls, self.object);
}

/** `super()`: `__class__` and the first argument of the function that runs. */
function implicitArguments(): [Value, Value] {
  const frame = currentFrame();
  if (frame === null) throw runtimeError('super(): no current frame');
  thread.looks++;
  const { code } = frame;
  if (code.argcount === 0) throw runtimeError('super(): no arguments');
  let first = frameSlot(frame, 0);
  const isCell = (code.localspluskinds[0]! & CO_FAST_CELL) !== 0;
  if (isCell && first !== null && class_id(first) === CLASS_ID.cell) first = cell_value(first);
  if (first === null) throw runtimeError('super(): arg[0] deleted');
  const at = code.localsplusnames.findIndex((name, i) => name === '__class__' && (code.localspluskinds[i]! & CO_FAST_FREE) !== 0);
  if (at < 0) throw runtimeError('super(): __class__ cell not found');
  const cls = cell_value(frameSlot(frame, at)!);
  if (cls === null) throw runtimeError('super(): empty __class__ cell');
  if (!isType(cls)) throw runtimeError(`super(): __class__ is not a type (${typeName(cls)})`);
  return [cls, first];
}

/** The class whose MRO `super(cls, object)` follows. */
export function superCheck(cls: PyType, object: Value): PyType {
  if (isType(object) && isSubtype(object, cls)) return object;
  const type = typeOf(object);
  if (isSubtype(type, cls)) return type;
  const claimed = lookupAttr(object, '__class__');
  if (isType(claimed) && claimed !== type && isSubtype(claimed, cls)) return claimed;
  const [kind, name] = isType(object) ? ['type', object.name] : ['instance of', type.name];
  throw typeError(`super(type, obj): obj (${kind} ${name}) is not an instance or subtype of type (${cls.reportedName}).`);
}

/** The attribute after `cls` in the MRO of `start`, unbound; null if there is none. */
export function lookupAfter(cls: PyType, start: PyType, name: string): Slot {
  const { mro } = start;
  for (let i = mro.indexOf(cls) + 1; i < mro.length && i > 0; i++) {
    const found = mro[i]!.dict.getStr(name);
    if (found !== null) return found;
  }
  return null;
}

/** `super(cls, object).name` for the object's class `start`; null if there is none (`__class__` is never found). */
export function superLookupAttr(cls: PyType, object: Value, start: PyType, name: string): Slot {
  const found = name === '__class__' ? null : lookupAfter(cls, start, name);
  if (found === null) return null;
  const get = typeOf(found).slots.tp_descr_get;
  return get === null ? found : get(found, object === start ? null : object, start);
}

function superGetAttr(self: Value, name: string): Value {
  const { thisClass, object, objectType } = self as PySuper;
  if (thisClass !== null && object !== null && objectType !== null) {
    const found = superLookupAttr(thisClass, object, objectType, name);
    if (found !== null) return found;
  }
  return genericGetAttr(self, name);
}

function bindSuper(self: PySuper, instance: Slot): Value {
  if (instance === null || instance === None || self.object !== null || self.thisClass === null) return self;
  const bound = new PySuper(self.type);
  bound.thisClass = self.thisClass;
  bound.object = instance;
  bound.objectType = superCheck(self.thisClass, instance);
  return bound;
}

function superRepr({ thisClass, objectType }: PySuper): string {
  const name = thisClass === null ? 'NULL' : thisClass.name;
  return objectType === null ? `<super: <class '${name}'>, NULL>` : `<super: <class '${name}'>, <${objectType.name} object>>`;
}

fillType(superType, {
  slots: {
    tp_new: (cls) => new PySuper(cls),
    tp_init: (self, args, kwargs) => initSuper(self as PySuper, args, kwargs),
    tp_getattro: superGetAttr,
    tp_descr_get: (self, instance) => bindSuper(self as PySuper, instance),
    tp_repr: (self) => superRepr(self as PySuper),
  },
});
member(superType, '__thisclass__', (self: PySuper) => self.thisClass ?? None);
member(superType, '__self__', (self: PySuper) => self.object ?? None);
member(superType, '__self_class__', (self: PySuper) => self.objectType ?? None);

