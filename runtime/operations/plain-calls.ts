/** Calls of builtins that say for which arguments they run no Python code. */
import type { Slot, Value } from '../heap/index.ts';
import { PyBuiltinFunction, PyMethodDescriptor, type NativeCode } from '../objects/calls/native.ts';
import { stack } from '../objects/machine/frame.ts';
import { isType } from '../objects/classes/pytype.ts';
import { typeOf } from '../objects/classes/type-of.ts';
import { construct } from './calls.ts';

export function plain_call_builtin(callable: Value, self: Slot, args: number, count: number): Slot {
  if (self !== null || !(callable instanceof PyBuiltinFunction)) return null;
  const { code, self: receiver } = callable;
  return receiver === null ? withoutReceiver(code, args, count) : withReceiver(code, receiver, args, count);
}

export function plain_call_descriptor(descriptor: Value, self: Slot, args: number, count: number): Slot {
  if (!(descriptor instanceof PyMethodDescriptor)) return null;
  if (self !== null) return withReceiver(descriptor.code, self, args, count);
  return count === 0 ? null : withReceiver(descriptor.code, stack[args]!, args + 1, count - 1);
}

/** What `is_native` knows. */
export function plain_call(callable: Value, self: Slot, args: number, count: number): Slot {
  if (callable instanceof PyBuiltinFunction) return plain_call_builtin(callable, self, args, count);
  if (!(callable instanceof PyMethodDescriptor) || callable.isClassMethod) return null;
  const receiver = self ?? (count > 0 ? stack[args]! : null);
  return receiver !== null && typeOf(receiver) === callable.owner ? plain_call_descriptor(callable, self, args, count) : null;
}

function withoutReceiver(code: NativeCode, args: number, count: number): Slot {
  const { plain } = code;
  if (plain === null) return null;
  if (!code.takes(count)) return isOpenEnded(code) ? plain(...stack.slice(args, args + count)) : null;
  const { padding } = code;
  switch (padding.length) {
    case 0:
      return plain();
    case 1:
      return plain(argument(padding, args, count, 0));
    case 2:
      return plain(argument(padding, args, count, 0), argument(padding, args, count, 1));
    default:
      return plain(...padding.map((_, at) => argument(padding, args, count, at)));
  }
}

/** Of `*args` and `**kwargs` it has nothing but the positional arguments. */
const isOpenEnded = ({ signature }: NativeCode): boolean => signature.hasArgs || signature.hasKwargs;

function withReceiver(code: NativeCode, self: Value, args: number, count: number): Slot {
  const { plain } = code;
  if (plain === null) return null;
  if (!code.takes(count)) return isOpenEnded(code) ? plain(self, ...stack.slice(args, args + count)) : null;
  const { padding } = code;
  switch (padding.length) {
    case 0:
      return plain(self);
    case 1:
      return plain(self, argument(padding, args, count, 0));
    case 2:
      return plain(self, argument(padding, args, count, 0), argument(padding, args, count, 1));
    default:
      return plain(self, ...padding.map((_, at) => argument(padding, args, count, at)));
  }
}

function argument(padding: readonly Slot[], args: number, count: number, index: number): Slot {
  return index < count ? stack[args + index]! : padding[index]!;
}

export function plain_construct(cls: Value, self: Slot, args: number, count: number): Slot {
  if (self !== null || !isType(cls)) return null;
  const { isPlainlyMade } = cls;
  return isPlainlyMade === null || !isPlainlyMade(stack.slice(args, args + count) as Value[]) ? null : construct(cls, null, args, count);
}
