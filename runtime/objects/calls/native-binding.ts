/**
 * Binding the arguments of a native call to its parameters, with the messages of CPython's own binders: METH_NOARGS and
 * METH_O calls, _PyArg_CheckPositional, _PyArg_UnpackKeywords.
 */
import { nearestName } from '../exceptions/suggestions.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { typeError } from '../exceptions/errors.ts';
import type { NativeCode } from './native.ts';
import type { Parameter, Signature } from './native-signature.ts';
import type { Kwargs } from '../classes/slots.ts';

/** What an implementation receives: a value, NULL, the array of `*args`, the Map of `**kwargs`. */
export type Bound = Slot | Value[] | Map<string, Value>;

const NO_KEYWORDS: Kwargs = new Map();

/** `self` is the receiver of a method: messages about class methods name its class. */
export function bindArguments(code: NativeCode, args: readonly Value[], kwargs: Kwargs | null, self: Slot = null): Bound[] {
  const signature = code.signature;
  const plain = kwargs === null ? bindPositional(signature, args) : null;
  if (plain !== null) return plain;
  const keywords = kwargs ?? NO_KEYWORDS;
  switch (code.kind) {
    case 'noargs':
    case 'o':
      checkExact(code.longName(self), signature, args.length, keywords);
      break;
    case 'fastcall':
    case 'varargs':
      checkPositional(code, signature, args.length, keywords, self);
      break;
    case 'fastcall_keywords':
    case 'varargs_keywords':
      checkCounts(code, signature, args.length, keywords.size);
      break;
    default:
      return code.kind satisfies never;
  }
  return fill(code, signature, args, keywords);
}

/** The call without keywords whose arguments fit, nearly every one; null leaves it to the binder that says what is wrong. */
function bindPositional(signature: Signature, args: readonly Value[]): Bound[] | null {
  const { positional, required, keywordOnly, hasArgs, hasKwargs } = signature;
  const given = args.length;
  const most = positional.length;
  if (given < required || hasKwargs || (given > most && !hasArgs)) return null;
  if (given === most && keywordOnly.length === 0 && !hasArgs) return args as Bound[];
  const bound: Bound[] = given <= most ? args.slice() : args.slice(0, most);
  for (let i = given; i < most; i++) bound.push(positional[i]!.default);
  if (hasArgs) bound.push(args.slice(most));
  for (const parameter of keywordOnly) {
    if (parameter.required) return null;
    bound.push(parameter.default);
  }
  return bound;
}

function checkExact(name: string, signature: Signature, given: number, keywords: Kwargs): void {
  if (keywords.size > 0) throw typeError(`${name}() takes no keyword arguments`);
  const wanted = signature.positional.length;
  if (given === wanted) return;
  const takes = wanted === 0 ? 'takes no arguments' : 'takes exactly one argument';
  throw typeError(`${name}() ${takes} (${given} given)`);
}

function checkPositional(code: NativeCode, signature: Signature, given: number, keywords: Kwargs, self: Slot): void {
  if (keywords.size > 0) throw typeError(`${code.longName(self)}() takes no keyword arguments`);
  checkNumber(code, signature, given);
}

/** _PyArg_CheckPositional */
function checkNumber(code: NativeCode, signature: Signature, given: number): void {
  const most = signature.positional.length;
  const least = signature.required;
  if (given < least) throw countError(code, least, least === most && !signature.hasArgs ? '' : 'at least ', given);
  if (given > most && !signature.hasArgs) throw countError(code, most, least === most ? '' : 'at most ', given);
}

function countError(code: NativeCode, count: number, how: string, given: number): Value & object {
  return typeError(`${code.name} expected ${how}${count} argument${plural(count)}, got ${given}`);
}

/** The checks that come before any parameter is looked at by name. */
function checkCounts(code: NativeCode, signature: Signature, positional: number, named: number): void {
  if (signature.hasArgs) return;
  const { positional: parameters, keywordOnly, required, positionalOnly, hasKwargs } = signature;
  if (hasKwargs && positionalOnly === parameters.length) {
    checkNumber(code, signature, positional);
    return;
  }
  const total = parameters.length + keywordOnly.length;
  if (positional + named > total && !hasKwargs) {
    const how = required === total ? 'exactly' : 'at most';
    const kind = positional === 0 ? 'keyword ' : '';
    throw typeError(`${code.name}() takes ${how} ${total} ${kind}argument${plural(total)} (${positional + named} given)`);
  }
  const most = parameters.length;
  if (positional > most) {
    if (most === 0) throw typeError(`${code.name}() takes no positional arguments`);
    throw positionalCount(code, required < most ? 'at most' : 'exactly', most, positional);
  }
  const least = Math.min(required, positionalOnly);
  if (positional < least) throw positionalCount(code, least < most ? 'at least' : 'exactly', least, positional);
}

function positionalCount(code: NativeCode, how: string, count: number, given: number): Value & object {
  return typeError(`${code.name}() takes ${how} ${count} positional argument${plural(count)} (${given} given)`);
}

const plural = (count: number): string => (count === 1 ? '' : 's');

function fill(code: NativeCode, signature: Signature, args: readonly Value[], keywords: Kwargs): Bound[] {
  const bound: Bound[] = [];
  let used = 0;
  const take = (parameter: Parameter, position: number): Slot => {
    const value = keywords.get(parameter.name);
    if (value !== undefined) used++;
    else if (parameter.required) throw missing(code, parameter, position);
    return value ?? parameter.default;
  };
  const { positional, positionalOnly, keywordOnly } = signature;
  for (let i = 0; i < positional.length; i++) {
    if (i < args.length) bound.push(args[i]!);
    else bound.push(i < positionalOnly ? positional[i]!.default : take(positional[i]!, i + 1));
  }
  if (signature.hasArgs) bound.push(args.slice(positional.length));
  for (const parameter of keywordOnly) bound.push(take(parameter, 0));
  if (signature.hasKwargs) bound.push(remaining(signature, keywords));
  else if (used < keywords.size) throw unexpected(code, signature, args.length, keywords);
  return bound;
}

function missing(code: NativeCode, parameter: Parameter, position: number): Value & object {
  const place = position > 0 ? ` (pos ${position})` : '';
  return typeError(`${code.name}() missing required argument '${parameter.name}'${place}`);
}

function remaining(signature: Signature, keywords: Kwargs): Map<string, Value> {
  const rest = new Map(keywords);
  for (const parameter of signature.positional.slice(signature.positionalOnly)) rest.delete(parameter.name);
  for (const parameter of signature.keywordOnly) rest.delete(parameter.name);
  return rest;
}

function unexpected(code: NativeCode, signature: Signature, given: number, keywords: Kwargs): Value & object {
  const { positional, positionalOnly, keywordOnly } = signature;
  for (const name of keywords.keys()) {
    const at = positional.findIndex((parameter, i) => i >= positionalOnly && parameter.name === name);
    if (at >= 0 && at < given) return typeError(`argument for ${code.name}() given by name ('${name}') and position (${at + 1})`);
    const known = at >= 0 || keywordOnly.some((parameter) => parameter.name === name);
    if (!known) {
      const near = nearestName(name, [...positional.slice(positionalOnly), ...keywordOnly].map((parameter) => parameter.name));
      return typeError(`${code.name}() got an unexpected keyword argument '${name}'${near === null ? '' : `. Did you mean '${near}'?`}`);
    }
  }
  throw new Error(`no keyword of ${code.name}() is unexpected`);
}
