/** Digests decide what is up to date before anything heavy (ts-morph, prettier, binaryen: 1 s) is loaded. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** What generated/ depends on: the definition file, the generator itself, the versions of its tools, the formatting. */
const INPUTS = ['dsl/python.ops', 'generator/superinstructions.json', 'generator/**/*.{ts,hbs}', 'package-lock.json', '.prettierrc.json'];

export function digestOfInputs(root: string): string {
  const files = globSync(INPUTS, { cwd: root }).sort();
  return digestOf(...files.flatMap((file) => [file, readFileSync(join(root, file))]));
}
