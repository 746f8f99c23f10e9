/** Which parameters of a function the arguments of a call in a trace become. */
import { is_tuple, tuple_items_get, tuple_items_size, type Value } from '../heap/index.ts';
import type { PyFunction } from '../objects/calls/function.ts';
import type { PyCode } from '../objects/machine/code.ts';
import { hasPlainParameters } from '../operations/init-calls.ts';
import type { Known } from './known.ts';

/** A frame that a micro-op is about to push, as its abstract clause says. */
export interface Entered {
  readonly callee: Known;
  /** Without what is known to be NULL. */
  readonly args: readonly Known[];
  /** A tuple of strings: what the last arguments are called. */
  readonly names: Known | null;
  readonly below: { readonly callee: Known; readonly stack: readonly Known[] } | null;
}

/** The parameters by their numbers; null: nobody knows them. */
export function bind({ callee, args, names }: Entered, code: PyCode, constant: (value: unknown) => Known): ReadonlyMap<number, Known> | null {
  // A NULL that nobody knows of would shift the others.
  if (!hasPlainParameters(code) || args.some(({ nullable }) => nullable)) return null;
  const named = names === null ? [] : namesIn(names);
  if (named === null) return null;
  const positional = args.slice(0, args.length - named.length);
  if (positional.length > code.argcount) return null;
  const bound = new Map(positional.map((arg, index) => [index, arg]));
  for (const [index, name] of named.entries()) {
    const parameter = code.localsplusnames.indexOf(name, code.posonlyargcount);
    if (parameter < 0 || parameter >= code.argcount + code.kwonlyargcount || bound.has(parameter)) return null;
    bound.set(parameter, args[positional.length + index]!);
  }
  return withDefaults(bound, callee, code, constant);
}

/** Two functions of one code, and so of one version, may have different defaults: the function itself has to be known. */
function withDefaults(bound: Map<number, Known>, callee: Known, code: PyCode, constant: (value: unknown) => Known): ReadonlyMap<number, Known> | null {
  const defaults = (callee.constant?.value as PyFunction | undefined)?.defaults ?? [];
  for (let parameter = 0; parameter < code.argcount; parameter++) {
    const value = defaults[parameter - code.argcount + defaults.length];
    if (bound.has(parameter)) continue;
    if (value === undefined) return null;
    bound.set(parameter, constant(value));
  }
  // Defaults of keyword-only parameters are in a dict, which programs may change at any time.
  for (let parameter = code.argcount; parameter < code.argcount + code.kwonlyargcount; parameter++) if (!bound.has(parameter)) return null;
  return bound;
}

function namesIn({ constant }: Known): string[] | null {
  const tuple = constant?.value as Value | undefined;
  if (tuple === undefined || !is_tuple(tuple)) return null;
  return Array.from({ length: tuple_items_size(tuple) }, (_, index) => tuple_items_get(tuple, index) as string);
}
