/** `from __future__ import ...`: which features a module turns on. */
import type { ImportFrom, Location, Mod } from './ast.ts';
import { CO_FUTURE_ANNOTATIONS, CO_FUTURE_BARRY_AS_BDFL } from './code-flags.ts';
import { docstringOf } from './docstring.ts';
import { NO_LOCATION } from './position.ts';
import { semanticError } from './semantic-error.ts';

/** Feature -> compile flag; 0 for those that have long been the rule. */
const FEATURES: ReadonlyMap<string, number> = new Map([
  ['nested_scopes', 0],
  ['generators', 0],
  ['division', 0],
  ['absolute_import', 0],
  ['with_statement', 0],
  ['print_function', 0],
  ['unicode_literals', 0],
  ['barry_as_FLUFL', CO_FUTURE_BARRY_AS_BDFL],
  ['generator_stop', 0],
  ['annotations', CO_FUTURE_ANNOTATIONS],
]);

export interface FutureFeatures {
  readonly flags: number;
  /** The last of the imports; a later one is an error. */
  readonly location: Location;
}

export function futureFeatures(mod: Mod): FutureFeatures {
  let flags = 0;
  let location = NO_LOCATION;
  if (mod.kind === 'Expression') return { flags, location };
  const statements = docstringOf(mod.body) === null ? mod.body : mod.body.slice(1);
  for (const s of statements) {
    if (s.kind !== 'ImportFrom' || s.module !== '__future__' || s.level !== 0) break;
    flags |= importedFeatures(s);
    location = s;
  }
  return { flags, location };
}

function importedFeatures(s: ImportFrom): number {
  let flags = 0;
  for (const { name } of s.names) {
    const flag = FEATURES.get(name);
    if (flag === undefined) {
      throw semanticError(
        name === 'braces' ? 'not a chance' : `future feature ${name} is not defined`,
        s,
        false,
      );
    }
    flags |= flag;
  }
  return flags;
}
