/**
 * Binding a call's arguments to a Python function's parameters, in place on the shared stack.
 *
 *     before:  base | positional arguments (nargs) | values of the keyword arguments (keywords.length) |
 *     after:   base | positional parameters | keyword-only parameters | *args | **kwargs | other locals: NULL |
 */
import type { Slot, Value } from '../../heap/value.ts';
import { missingArguments, multipleValues, tooManyPositional, unexpectedKeyword } from './argument-errors.ts';
import { CO_VARARGS, CO_VARKEYWORDS } from '../machine/code.ts';
import { PyDict } from '../containers/dict.ts';
import { newFrame, reserveStack, stack, stackTop, type Frame } from '../machine/frame.ts';
import type { PyFunction } from './function.ts';
import type { Kwargs } from '../classes/slots.ts';
import { newTuple } from '../values.ts';

const NO_KEYWORDS: readonly string[] = [];

/**
 * A frame at `base` for a call of `func` with the arguments that lie there, bound; not yet the current frame.
 * TypeError if they do not fit.
 */
export function bindArguments(func: PyFunction, base: number, nargs: number, keywords: readonly string[] | null): Frame {
  const code = func.code;
  if (keywords === null && code.simple && nargs === code.argcount) return newFrame(func, base, nargs);
  return bindGeneral(func, base, nargs, keywords ?? NO_KEYWORDS);
}

function bindGeneral(func: PyFunction, base: number, nargs: number, keywords: readonly string[]): Frame {
  const code = func.code;
  const { argcount, kwonlyargcount, flags } = code;
  const total = argcount + kwonlyargcount;
  // The parameters grow over what is passed beyond them, so that is taken off first.
  const extra = nargs > argcount ? (stack.slice(base + argcount, base + nargs) as Value[]) : [];
  const values = keywords.length > 0 ? stack.slice(base + nargs, base + nargs + keywords.length) : [];
  const frame = newFrame(func, base, Math.min(nargs, argcount));
  let rest = base + total;
  if (flags & CO_VARARGS) stack[rest++] = newTuple(extra);
  const kwargs = flags & CO_VARKEYWORDS ? new PyDict() : null;
  if (kwargs !== null) stack[rest] = kwargs;
  bindKeywords(func, base, keywords, values, kwargs);
  if (nargs > argcount && !(flags & CO_VARARGS)) throw tooManyPositional(func, nargs, (index) => stack[base + index]!);
  if (nargs < argcount) bindDefaults(func, base, nargs);
  if (kwonlyargcount > 0) bindKeywordDefaults(func, base);
  return frame;
}

function bindKeywords(func: PyFunction, base: number, keywords: readonly string[], values: readonly Slot[], kwargs: PyDict | null): void {
  const code = func.code;
  const total = code.argcount + code.kwonlyargcount;
  for (let at = 0; at < keywords.length; at++) {
    const keyword = keywords[at]!;
    const value = values[at]!;
    const index = code.localsplusnames.indexOf(keyword, code.posonlyargcount);
    if (index >= 0 && index < total) {
      if (stack[base + index] !== null) throw multipleValues(func, keyword);
      stack[base + index] = value;
    } else if (kwargs !== null) kwargs.setStr(keyword, value!);
    else throw unexpectedKeyword(func, keyword, keywords);
  }
}

function bindDefaults(func: PyFunction, base: number, nargs: number): void {
  const { argcount, localsplusnames } = func.code;
  const { defaults } = func;
  const required = argcount - defaults.length;
  const missing: string[] = [];
  for (let index = nargs; index < required; index++) {
    if (stack[base + index] === null) missing.push(localsplusnames[index]!);
  }
  if (missing.length > 0) throw missingArguments(func, 'positional', missing);
  for (let index = Math.max(nargs, required); index < argcount; index++) {
    if (stack[base + index] === null) stack[base + index] = defaults[index - required]!;
  }
}

function bindKeywordDefaults(func: PyFunction, base: number): void {
  const { argcount, kwonlyargcount, localsplusnames } = func.code;
  const missing: string[] = [];
  for (let index = argcount; index < argcount + kwonlyargcount; index++) {
    if (stack[base + index] !== null) continue;
    const name = localsplusnames[index]!;
    const value = func.kwdefaults?.getStr(name) ?? null;
    if (value === null) missing.push(name);
    else stack[base + index] = value;
  }
  if (missing.length > 0) throw missingArguments(func, 'keyword-only', missing);
}

/** A frame above the current one, for a call from native code: the arguments are copied onto the stack, then bound. */
export function bindNative(func: PyFunction, args: readonly Value[], kwargs: Kwargs | null): Frame {
  const base = stackTop();
  const keywords = kwargs === null || kwargs.size === 0 ? null : [...kwargs.keys()];
  reserveStack(base + args.length + (keywords?.length ?? 0));
  let top = base;
  for (let index = 0; index < args.length; index++) stack[top++] = args[index]!;
  if (keywords !== null) for (const value of kwargs!.values()) stack[top++] = value;
  return bindArguments(func, base, args.length, keywords);
}
