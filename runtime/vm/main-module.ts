/** `-m`: finds the file that a module or package is run from. */
import { isInstanceOfName } from '../objects/exceptions/exception-test.ts';
import type { PyException } from '../objects/exceptions/exceptions.ts';
import { str } from '../objects/protocol/protocol.ts';
import { locateModule, type Source } from '../modules/importing.ts';
import { loadNativeModule } from '../modules/registry.ts';

export type Located =
  | { readonly kind: 'found'; readonly file: string; readonly packageName: string }
  /** Why it cannot be run, in CPython's words. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Imports the packages above the module, and raises what they raise. */
export function locateMain(name: string): Located {
  if (name.startsWith('.')) return refused('Relative module names not supported');
  const source = find(name);
  if (typeof source === 'string') return refused(source);
  if (source === null) return refused(loadNativeModule(name) === null ? `No module named ${name}` : `No code object available for ${name}`);
  if (source.directory !== null) return locateInPackage(name);
  return { kind: 'found', file: source.file, packageName: name.slice(0, Math.max(0, name.lastIndexOf('.'))) };
}

function locateInPackage(name: string): Located {
  const source = find(`${name}.__main__`);
  if (source !== null && typeof source !== 'string') return { kind: 'found', file: source.file, packageName: name };
  return refused(`${source ?? `No module named ${name}.__main__`}; '${name}' is a package and cannot be directly executed`);
}

const refused = (reason: string): Located => ({ kind: 'refused', reason });

/** A sentence where a package above it is missing. */
function find(name: string): Source | null | string {
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
