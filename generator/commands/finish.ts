/** From printed text to the bytes of a file: formatting and heading. What is printed as before is not formatted again. */
import { readFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { commentLine } from '../printers/generated-file.ts';
import type { GeneratedFile } from '../printers/generated-file.ts';
import { digestOf } from './digest.ts';
import { GENERATED } from './manifest.ts';
import type { Manifest } from './manifest.ts';

const HEADING = 'Generated from dsl/python.ops by `make regen`; do not edit.';

/** Path inside generated/ -> whole content, sorted by path. */
export type Contents = ReadonlyMap<string, string>;

/** `before` is the manifest of what lies in generated/: a file is reused only while it is as it was written. */
export async function finishFiles(
  root: string,
  files: readonly GeneratedFile[],
  before: Manifest | null,
): Promise<Contents> {
  const style = styleOf(root);
  const finished: [string, string][] = [];
  for (const file of files) {
    const heading = headingOf(file, style);
    finished.push([file.path, reuse(root, file, heading, before) ?? (await finish(root, file, heading))]);
  }
  return new Map(finished.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function finish(root: string, file: GeneratedFile, heading: string): Promise<string> {
  const body = file.language === 'typescript' ? await formatTypeScript(root, file.text) : file.text;
  return heading + body;
}

/** What formatting depends on beside the text. */
function styleOf(root: string): string {
  const { version } = createRequire(import.meta.url)('prettier/package.json') as { version: string };
  return version + readFileSync(join(root, '.prettierrc.json'), 'utf8');
}

/** The digest is of the unformatted text and the style: equal digests mean that formatting would give the same file again. */
function headingOf(file: GeneratedFile, style: string): string {
  return commentLine(file.language, `${HEADING} Digest ${digestOf(file.text, style)}.`) + '\n';
}

function reuse(root: string, file: GeneratedFile, heading: string, before: Manifest | null): string | null {
  const path = join(root, GENERATED, file.path);
  if (before === null || !existsSync(path)) return null;
  const present = readFileSync(path, 'utf8');
  const asWritten = digestOf(present) === before.files[file.path];
  return asWritten && present.startsWith(heading) ? present : null;
}

export async function formatTypeScript(root: string, text: string): Promise<string> {
  const prettier = await import('prettier');
  const options: unknown = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8'));
  return prettier.format(text, { ...(options as object), parser: 'typescript' });
}
