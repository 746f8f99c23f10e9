/** Writes generated/: only what changed, each file whole or not at all, and nothing that no printer makes any more. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from './digest.ts';
import type { Contents } from './finish.ts';
import { filesPresent, GENERATED, MANIFEST, printManifest } from './manifest.ts';

export interface Written {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

function manifestText(inputs: string, contents: Contents): string {
  const files = Object.fromEntries([...contents].map(([path, text]) => [path, digestOf(text)]));
  return printManifest({ inputs, files });
}

export function writeGenerated(root: string, inputs: string, contents: Contents): Written {
  const removed = filesPresent(root).filter((path) => !contents.has(path));
  for (const path of removed) rmSync(join(root, GENERATED, path));
  const written = [...contents]
    .filter(([path, text]) => writeIfChanged(join(root, GENERATED, path), text))
    .map(([path]) => path);
  writeIfChanged(join(root, MANIFEST), manifestText(inputs, contents));
  return { written, removed };
}

function writeIfChanged(path: string, text: string): boolean {
  if (read(path) === text) return false;
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
  return true;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
