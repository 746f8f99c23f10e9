/**
 * .cache/generated.json: what the last generation here read and wrote, so that an unchanged one is seen at once.
 * Not checked in: without it everything is printed anew, and `check` never looks at it.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, digestOfInputs } from './digest.ts';

export const GENERATED = 'generated';
export const MANIFEST = '.cache/generated.json';

export interface Manifest {
  /** Digest of all inputs. */
  readonly inputs: string;
  /** Path inside generated/ -> digest of the file. Sorted. */
  readonly files: Readonly<Record<string, string>>;
}

export function readManifest(root: string): Manifest | null {
  const path = join(root, MANIFEST);
  if (!existsSync(path)) return null;
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isManifest(value) ? value : null;
  } catch {
    return null;
  }
}

function isManifest(value: unknown): value is Manifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'inputs' in value &&
    'files' in value &&
    typeof value.files === 'object'
  );
}

export function printManifest(manifest: Manifest): string {
  return JSON.stringify(manifest, null, 2) + '\n';
}

/** Files under generated/, sorted, with forward slashes. */
export function filesPresent(root: string): string[] {
  const found = globSync('**/*', { cwd: join(root, GENERATED), withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = found.map((entry) =>
    join(entry.parentPath, entry.name).slice(join(root, GENERATED).length + 1),
  );
  return paths.map((path) => path.replaceAll('\\', '/')).sort();
}

/** The inputs are those of the manifest, and generated/ holds exactly what it lists, unedited. */
export function isUpToDate(root: string): boolean {
  const manifest = readManifest(root);
  if (manifest === null || manifest.inputs !== digestOfInputs(root)) return false;
  const present = filesPresent(root);
  if (present.join('\n') !== Object.keys(manifest.files).join('\n')) return false;
  return present.every(
    (path) => digestOf(readFileSync(join(root, GENERATED, path))) === manifest.files[path],
  );
}
