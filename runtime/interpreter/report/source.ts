/** The source lines that tracebacks quote: from the files named in code objects, or registered by whoever compiled them. */
import { readFileSync } from 'node:fs';
import { archivedText } from '../../modules/importing/loaders.ts';

const texts = new Map<string, readonly string[]>();

/** For code without a file (`-c`, the REPL): `filename` is the name in its code object. */
export function registerSource(filename: string, text: string): void {
  texts.set(filename, split(text));
}

function split(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

function read(filename: string): readonly string[] {
  const known = texts.get(filename);
  if (known !== undefined) return known;
  const lines = load(filename);
  texts.set(filename, lines);
  return lines;
}

function load(filename: string): readonly string[] {
  if (filename.startsWith('<')) return [];
  try {
    return split(archivedText(filename) ?? readFileSync(filename, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    return [];
  }
}

/** Line `lineno` (1-based) without trailing white space; '' where there is none. */
export function sourceLine(filename: string, lineno: number): string {
  return (read(filename)[lineno - 1] ?? '').trimEnd();
}
