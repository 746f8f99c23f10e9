/** The TypeErrors of calls of Python functions, in CPython 3.13's words. */
import type { Slot } from '../../heap/value.ts';
import { typeError } from '../exceptions/errors.ts';
import type { PyException } from '../exceptions/exceptions.ts';
import type { PyFunction } from './function.ts';
import { nearestName } from '../exceptions/suggestions.ts';

function plural(count: number): string {
  return count === 1 ? '' : 's';
}

/** 'a', 'b', and 'c' */
function listNames(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  if (quoted.length < 3) return quoted.join(' and ');
  return `${quoted.slice(0, -1).join(', ')}, and ${quoted.at(-1)}`;
}

export function missingArguments(func: PyFunction, kind: 'positional' | 'keyword-only', names: readonly string[]): PyException {
  return typeError(`${func.qualname}() missing ${names.length} required ${kind} argument${plural(names.length)}: ${listNames(names)}`);
}

/** `bound`: the parameters filled so far, to count the keyword-only ones among them. */
export function tooManyPositional(func: PyFunction, given: number, bound: (index: number) => Slot): PyException {
  const { argcount, kwonlyargcount } = func.code;
  const defaults = func.defaults.length;
  const takes = defaults > 0 ? `from ${argcount - defaults} to ${argcount}` : `${argcount}`;
  const s = defaults > 0 ? 's' : plural(argcount);
  let keywordOnly = 0;
  for (let index = argcount; index < argcount + kwonlyargcount; index++) if (bound(index) !== null) keywordOnly++;
  const beside = keywordOnly > 0 ? ` positional argument${plural(given)} (and ${keywordOnly} keyword-only argument${plural(keywordOnly)})` : '';
  const were = given === 1 && keywordOnly === 0 ? 'was' : 'were';
  return typeError(`${func.qualname}() takes ${takes} positional argument${s} but ${given}${beside} ${were} given`);
}

export function multipleValues(func: PyFunction, name: string): PyException {
  return typeError(`${func.qualname}() got multiple values for argument '${name}'`);
}

/** For a keyword that names no parameter of a function without **kwargs. */
export function unexpectedKeyword(func: PyFunction, keyword: string, keywords: readonly string[]): PyException {
  const code = func.code;
  const positionalOnly = code.localsplusnames.slice(0, code.posonlyargcount).filter((name) => keywords.includes(name));
  if (positionalOnly.length > 0) {
    return typeError(`${func.qualname}() got some positional-only arguments passed as keyword arguments: '${positionalOnly.join(', ')}'`);
  }
  const near = nearestName(keyword, code.localsplusnames.slice(code.posonlyargcount, code.argcount + code.kwonlyargcount));
  const hint = near === null ? '' : `. Did you mean '${near}'?`;
  return typeError(`${func.qualname}() got an unexpected keyword argument '${keyword}'${hint}`);
}

