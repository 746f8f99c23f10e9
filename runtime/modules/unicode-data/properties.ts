/**
 * Properties of characters as CPython 3.13 has them: of Unicode 15.1, and of 3.2, which IDNA refers to (record.py wrote the table). The host's tables
 * are of a later Unicode, and have nothing of combining classes, directions or widths.
 *
 * The table is read when `unicodedata` is first asked (28 kB compressed), a property's runs are parsed when it is.
 */
import fs from 'node:fs';

export type Version = '15.1.0' | '3.2.0';
export type Property = 'category' | 'bidirectional' | 'combining' | 'east_asian_width' | 'mirrored' | 'decimal' | 'digit' | 'numeric';

let lines: ReadonlyMap<string, string> | null = null;

function loadTable(): ReadonlyMap<string, string> {
  const packed = fs.readFileSync(new URL('./properties.br', import.meta.url));
  const text = process.getBuiltinModule('node:zlib').brotliDecompressSync(packed).toString('latin1');
  return new Map(text.trimEnd().split('\n').map((line) => {
    const [version, property] = line.split(' ', 2) as [string, string];
    const name = `${version} ${property}`;
    return [name, line.slice(name.length + 1)];
  }));
}

function entries(version: Version, property: string): [string, string][] {
  lines ??= loadTable();
  return lines.get(`${version} ${property}`)!.split(';').map((entry) => entry.split(':') as [string, string]);
}

/** The first code point behind each run, and the value of its characters. */
interface Runs {
  readonly ends: readonly number[];
  readonly values: readonly string[];
}

const runs = new Map<string, Runs>();

function runsOf(version: Version, property: Property): Runs {
  const key = `${version} ${property}`;
  const known = runs.get(key);
  if (known !== undefined) return known;
  const all = entries(version, property);
  let end = 0;
  const made = { ends: all.map(([length]) => (end += Number.parseInt(length, 16))), values: all.map(([, value]) => value) };
  runs.set(key, made);
  return made;
}

/** Empty where the character has none (a number). */
export function propertyOf(code: number, property: Property, version: Version): string {
  const { ends, values } = runsOf(version, property);
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (code < ends[middle]!) high = middle;
    else low = middle + 1;
  }
  return values[low]!;
}

const decompositions = new Map<Version, ReadonlyMap<number, string>>();

export function decompositionOf(code: number, version: Version): string {
  let known = decompositions.get(version);
  if (known === undefined) {
    known = new Map(entries(version, 'decomposition').map(([at, parts]) => [Number.parseInt(at, 16), parts]));
    decompositions.set(version, known);
  }
  return known.get(code) ?? '';
}
