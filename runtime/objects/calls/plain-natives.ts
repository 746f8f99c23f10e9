/** Saying of native functions and methods for which arguments they run no Python code and look at no frame. */
import { None, type Slot } from '../../heap/index.ts';
import { PyBuiltinFunction, PyMethodDescriptor, type NativeCode } from './native.ts';
import { hasPlainText, isPlainNumber } from '../protocol/plain-values.ts';

export type Guard = (...args: Slot[]) => boolean;
export type Plain = (...args: Slot[]) => Slot;

/** A class, or a module. */
interface Home {
  readonly dict: { getStr(name: string): Slot };
}

export const always: Guard = () => true;
export const isAbsent = (value: Slot): boolean => value === null || value === None;
export const areNumbers: Guard = (...args) => args.every((value) => isAbsent(value) || isPlainNumber(value));
export const haveTexts: Guard = (...args) => args.every((value) => value === null || hasPlainText(value));

export function codeOf(home: Home, name: string): NativeCode {
  const found = home.dict.getStr(name);
  if (found instanceof PyBuiltinFunction || found instanceof PyMethodDescriptor) return found.code;
  throw new Error(`no native function ${name}`);
}

/** Where the guard holds, the implementation is plain. */
export function guarded(home: Home, guards: Readonly<Record<string, Guard>>): void {
  for (const [name, guard] of Object.entries(guards)) {
    const code = codeOf(home, name);
    const implementation = code.implementation as Plain;
    code.plain = guard === always ? implementation : where(guard, implementation);
  }
}

/** By the number of parameters: arrays of arguments cost more than most of what is called. */
function where(guard: Guard, implementation: Plain): Plain {
  switch (implementation.length) {
    case 1:
      return (a) => (guard(a!) ? implementation(a!) : null);
    case 2:
      return (a, b) => (guard(a!, b!) ? implementation(a!, b!) : null);
    case 3:
      return (a, b, c) => (guard(a!, b!, c!) ? implementation(a!, b!, c!) : null);
    default:
      return (...args) => (guard(...args) ? implementation(...args) : null);
  }
}

/** Other ways to do the same. */
export function plainly(home: Home, ways: Readonly<Record<string, Plain>>): void {
  for (const [name, plain] of Object.entries(ways)) codeOf(home, name).plain = plain;
}
