/** `-m`: finds the code that a module or package is run from. */
import { None, type Value } from '../heap/index.ts';
import { locateModule } from '../modules/importing/import.ts';
import { PyCode } from '../objects/machine/code.ts';
import { isInstanceOfName } from '../objects/exceptions/exception-test.ts';
import type { PyException } from '../objects/exceptions/exceptions.ts';
import { call, lookupAttr, str } from '../objects/protocol/protocol.ts';
import { textOf } from '../objects/values.ts';

export type Located =
  | { readonly kind: 'found'; readonly file: string; readonly packageName: string; readonly spec: Value; readonly loader: Value; readonly code: () => PyCode }
  /** Why it cannot be run, in CPython's words. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Imports the packages above the module, and raises what they raise. */
export function locateMain(name: string): Located {
  if (name.startsWith('.')) return refused('Relative module names not supported');
  const spec = find(name);
  if (typeof spec === 'string') return refused(spec);
  if (spec === null) return refused(`No module named ${name}`);
  return isPackage(spec) ? locateInPackage(name) : runnable(name, spec);
}

function locateInPackage(name: string): Located {
  const inside = `${name}.__main__`;
  const spec = find(inside);
  if (spec === null || typeof spec === 'string') return refused(`${spec ?? `No module named ${inside}`}; '${name}' is a package and cannot be directly executed`);
  return runnable(inside, spec);
}

function runnable(name: string, spec: Value): Located {
  const loader = lookupAttr(spec, 'loader') ?? None;
  const getCode = loader === None ? null : lookupAttr(loader, 'get_code');
  const file = textOf(lookupAttr(spec, 'origin'));
  if (getCode === null || file === null || file === 'built-in') return refused(`No code object available for ${name}`);
  const code = (): PyCode => call(getCode, [name]) as PyCode;
  return { kind: 'found', file, packageName: textOf(lookupAttr(spec, 'parent')) ?? '', spec, loader, code };
}

const isPackage = (spec: Value): boolean => (lookupAttr(spec, 'submodule_search_locations') ?? None) !== None;
const refused = (reason: string): Located => ({ kind: 'refused', reason });

/** A sentence where a package above it is missing. */
function find(name: string): Value | null | string {
  try {
    return locateModule(name);
  } catch (error) {
    if (!isInstanceOfName(error, 'ImportError')) throw error;
    return `Error while finding module specification for '${name}' (${describe(error as PyException)})${advice(name)}`;
  }
}

const describe = (error: PyException): string => `${error.type.name}: ${str(error)}`;

function advice(name: string): string {
  if (!name.endsWith('.py')) return '';
  return `. Try using '${name.slice(0, -3)}' instead of '${name}' as the module name.`;
}
