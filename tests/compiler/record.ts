/**
 * Records anew what a CPython 3.13 compiles the corpus to:
 *
 *     node tests/compiler/record.ts PYTHON
 *
 * Each source beside the recording FILE.json is compiled as `FILE.py`.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Recording } from './support/recorded.ts';
import { Reference } from './support/reference.ts';

const python = process.argv[2];
if (python === undefined) throw new Error('usage: record.ts PYTHON');
const corpus = fileURLToPath(new URL('corpus/', import.meta.url));
const reference = new Reference(python);
for (const name of readdirSync(corpus)
  .filter((each) => each.endsWith('.py'))
  .sort()) {
  const recording = await reference.ask({ path: `${corpus}${name}` });
  writeFileSync(`${corpus}${name.replace(/\.py$/, '.json')}`, formatted(recording));
}
reference.end();

/** One code object, constant list or table a line: differences of two recordings stay readable. */
function formatted(recording: Recording): string {
  return `${JSON.stringify(recording).replace(/("consts":\[|\["code",\{|"code":"|"linetable":|"exceptiontable":)/g, '\n$1')}\n`;
}
