/**
 * Compares our compiler with a CPython 3.13 over files and directories:
 *
 *     node tests/compiler/compare.ts PYTHON [--mode=M] [--flags=N] [--optimize=N] [--show=N] PATH...
 *
 * Prints the first difference of each of the first N functions that differ, and a summary. Large sources want a larger
 * host stack (node --stack-size).
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Mode } from '../../runtime/compiler/index.ts';
import { compiled } from './support/compile.ts';
import { compareCode, countCode, type Comparison } from './support/difference.ts';
import type { Recording } from './support/recorded.ts';
import { Reference } from './support/reference.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mode: { type: 'string', default: 'exec' },
    flags: { type: 'string', default: '0' },
    optimize: { type: 'string', default: '0' },
    show: { type: 'string', default: '20' },
  },
});
const [python, ...paths] = positionals;
if (python === undefined || paths.length === 0) throw new Error('usage: compare.ts PYTHON [options] PATH...');

const SKIPPED: ReadonlySet<string> = new Set(['__pycache__', 'site-packages', 'node_modules']);

function* sourceFiles(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) return yield path;
  for (const name of readdirSync(path).sort()) {
    const child = join(path, name);
    if (SKIPPED.has(name)) continue;
    if (statSync(child).isDirectory() || name.endsWith('.py')) yield* sourceFiles(child);
  }
}

const options = { flags: Number(values.flags), optimize: Number(values.optimize) };
const comparison: Comparison = { total: 0, same: 0, differences: [] };
const refusals: string[] = [];
let shown = 0;
let milliseconds = 0;

function compareAnswers(path: string, ours: Recording, theirs: Recording): void {
  if (ours.code !== undefined && theirs.code !== undefined) {
    compareCode(ours.code, theirs.code, comparison);
  } else {
    if (theirs.code !== undefined) comparison.total += countCode(theirs.code);
    if (JSON.stringify(ours.error) !== JSON.stringify(theirs.error)) refusals.push(path);
  }
  for (; shown < Math.min(comparison.differences.length, Number(values.show)); shown++) {
    const { qualname, line, difference } = comparison.differences[shown]!;
    console.log(`${path}:${line} ${qualname}: ${difference.field}`);
    console.log(`  ours:   ${difference.ours}\n  theirs: ${difference.theirs}`);
  }
  if (refusals.at(-1) === path) {
    console.log(`${path}: refused differently`);
    console.log(
      `  ours:   ${JSON.stringify(ours.error ?? null)}\n  theirs: ${JSON.stringify(theirs.error ?? null)}`,
    );
  }
  if (JSON.stringify(ours.warnings) !== JSON.stringify(theirs.warnings) && ours.code !== undefined) {
    console.log(`${path}: other warnings`);
    console.log(`  ours:   ${JSON.stringify(ours.warnings)}\n  theirs: ${JSON.stringify(theirs.warnings)}`);
  }
}

const reference = new Reference(python);
let files = 0;
for (const path of paths.flatMap((each) => [...sourceFiles(each)])) {
  files++;
  const mode = values.mode as Mode;
  const theirs = reference.ask({ path, mode, ...options });
  const source = readFileSync(path);
  const start = performance.now();
  const ours = compiled(new Uint8Array(source), path, mode, options);
  milliseconds += performance.now() - start;
  compareAnswers(path, ours, await theirs);
}
reference.end();
const { total, same } = comparison;
const percent = ((100 * same) / Math.max(1, total)).toFixed(2);
console.log(
  `${files} files, ${total} code objects, ${same} identical (${percent} %); ${refusals.length} refused differently`,
);
console.log(`compiled in ${Math.round(milliseconds)} ms`);
