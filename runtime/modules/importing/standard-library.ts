/** Where CPython's own library is: one zip archive in the npm package `pyodide`, of which nothing else is used. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const IN_PACKAGE = 'pyodide/python_stdlib.zip';
/** Both of the sources and of a bundle, which lies as deep. */
const ROOT = resolve(import.meta.dirname, '../../..');

let found: string | null | undefined;

/** The archive's path; null where the package is not installed. */
export function standardLibrary(): string | null {
  if (found === undefined) found = find();
  return found;
}

/** Beside this package's own code, or wherever the host resolves it (it may be installed further up). */
function find(): string | null {
  const usual = join(ROOT, 'node_modules', IN_PACKAGE);
  if (existsSync(usual)) return usual;
  try {
    return createRequire(import.meta.url).resolve(IN_PACKAGE);
  } catch {
    return null;
  }
}

/**
 * Where compiled library modules are kept: with the bundle, so that code of an older compiler is never run; null for a start
 * from the sources, which may be edited at any time.
 */
export const LIBRARY_CACHE: string | null = import.meta.url.endsWith('.ts') ? null : join(import.meta.dirname, 'library');
