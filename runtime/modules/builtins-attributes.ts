/** getattr, setattr, delattr, hasattr, dir, vars, isinstance, issubclass, callable. */
import { False, None, True } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { frameLocals } from '../objects/machine/frame-locals.ts';
import { builtin } from '../objects/calls/native.ts';
import { call, callMethod, delAttr, getAttr, hasAttr, isCallable, isInstance, isSubclass, lookupAttr, lookupSpecial, setAttr, toArray, typeName } from '../objects/protocol/protocol.ts';
import { strValue } from '../objects/protocol/protocol-text.ts';
import { currentFrame } from '../objects/machine/frame.ts';
import { newList } from '../objects/values.ts';
import { builtinsModule } from './builtins-module.ts';

function attributeName(x: Value): string {
  const name = strValue(x);
  if (name === null) throw typeError(`attribute name must be string, not '${typeName(x)}'`);
  return name;
}

const boxed = (value: boolean): Value => (value ? True : False);

builtin(builtinsModule, 'getattr(object, name, default=NULL, /)', (object: Value, name: Value, fallback: Slot) => {
  const attribute = attributeName(name);
  return fallback === null ? getAttr(object, attribute) : (lookupAttr(object, attribute) ?? fallback);
});

builtin(builtinsModule, 'setattr(obj, name, value, /)', (object: Value, name: Value, value: Value) => {
  setAttr(object, attributeName(name), value);
  return None;
});

builtin(builtinsModule, 'delattr(obj, name, /)', (object: Value, name: Value) => {
  delAttr(object, attributeName(name));
  return None;
});

builtin(builtinsModule, 'hasattr(obj, name, /)', (object: Value, name: Value) => boxed(hasAttr(object, attributeName(name))));
builtin(builtinsModule, 'callable(obj, /)', (object: Value) => boxed(isCallable(object)));
builtin(builtinsModule, 'isinstance(obj, class_or_tuple, /)', (object: Value, cls: Value) => boxed(isInstance(object, cls)));
builtin(builtinsModule, 'issubclass(cls, class_or_tuple, /)', (cls: Value, ancestor: Value) => boxed(isSubclass(cls, ancestor)));

builtin(
  builtinsModule,
  'dir(object=NULL, /)',
  (object: Slot) => {
    const names = object === null ? localNames() : toArray(call(dirMethod(object)));
    const list = newList(names);
    callMethod(list, 'sort');
    return list;
  },
  { kind: 'varargs' },
);

function localNames(): Value[] {
  const frame = currentFrame();
  return frame === null ? [] : toArray(callMethod(frameLocals(frame), 'keys'));
}

function dirMethod(object: Value): Value {
  const method = lookupSpecial(object, '__dir__');
  if (method === null) throw typeError('object does not provide __dir__');
  return method;
}

builtin(
  builtinsModule,
  'vars(object=NULL, /)',
  (object: Slot) => {
    const frame = object === null ? currentFrame() : null;
    if (object === null) return frame === null ? None : frameLocals(frame);
    const dict = lookupAttr(object, '__dict__');
    if (dict === null) throw typeError('vars() argument must have __dict__ attribute');
    return dict;
  },
  { kind: 'varargs' },
);
