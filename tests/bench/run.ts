/**
 * The benchmarks, ours beside CPython where there is one, measured in turns so that a noisy moment hits both:
 *
 *     node tests/bench/run.ts [--python PATH] [--rounds N] [--write] [program...]
 *
 * Every program prints a checksum and its own steady-state seconds. `--write` puts table and plot into docs/.
 */
import { spawnSync } from 'node:child_process';
import { globSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { plot } from './plot.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { python: { type: 'string' }, rounds: { type: 'string', default: '3' }, write: { type: 'boolean', default: false } },
});

export interface Row {
  readonly program: string;
  /** Seconds of one run in steady state: the median over the rounds. */
  readonly ours: number;
  readonly cpython: number | null;
}

interface Sample {
  readonly checksum: string;
  readonly seconds: number;
}

function measure(command: string, args: readonly string[]): Sample {
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8', cwd: root });
  const found = /^checksum (.*)\nseconds (.*)\n$/.exec(stdout);
  if (status !== 0 || found === null) throw new Error(`${command} ${args.join(' ')} failed\n${stdout}${stderr}`);
  return { checksum: found[1]!, seconds: Number(found[2]) };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
}

function benchmark(path: string): Row {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    const mine = measure(process.execPath, ['runtime/cli/launch.js', path]);
    ours.push(mine.seconds);
    if (values.python === undefined) continue;
    const reference = measure(values.python, [path]);
    if (reference.checksum !== mine.checksum) throw new Error(`${path}: checksum ${mine.checksum}, CPython has ${reference.checksum}`);
    theirs.push(reference.seconds);
  }
  return { program: basename(path, '.py'), ours: median(ours), cpython: theirs.length === 0 ? null : median(theirs) };
}

function ratio({ ours, cpython }: Row): number | null {
  return cpython === null ? null : ours / cpython;
}

function geometricMean(numbers: readonly number[]): number {
  return Math.exp(numbers.reduce((sum, number) => sum + Math.log(number), 0) / numbers.length);
}

function table(rows: readonly Row[]): string {
  const lines = ['| program | Trefoil, ms | CPython 3.13, ms | ratio |', '|---|---:|---:|---:|'];
  for (const row of rows) {
    const [theirs, share] = row.cpython === null ? ['', ''] : [(row.cpython * 1e3).toFixed(2), ratio(row)!.toFixed(2)];
    lines.push(`| ${row.program} | ${(row.ours * 1e3).toFixed(2)} | ${theirs} | ${share} |`);
  }
  const ratios = rows.map(ratio).filter((each) => each !== null);
  if (ratios.length > 0) lines.push(`| **geometric mean** | | | **${geometricMean(ratios).toFixed(2)}** |`);
  return `${lines.join('\n')}\n`;
}

const all = globSync('tests/bench/programs/*.py', { cwd: root }).sort();
const chosen = positionals.length === 0 ? all : all.filter((path) => positionals.includes(basename(path, '.py')));
const rows: Row[] = [];
for (const path of chosen) {
  try {
    rows.push(benchmark(path));
    console.error(`${rows.length}/${chosen.length} ${rows.at(-1)!.program} ${ratio(rows.at(-1)!)?.toFixed(2) ?? ''}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
console.log(table(rows));
if (values.write) {
  const head = `# Benchmarks\n\nNode ${process.versions.node}; ratio = Trefoil's time over CPython's, below 1 is faster. Measured in turns, median of ${values.rounds}.\n\n`;
  writeFileSync(`${root}/docs/bench.md`, `${head}![Ratios](bench.svg)\n\n${table(rows)}`);
  writeFileSync(`${root}/docs/bench.svg`, plot(rows.map((row) => ({ label: row.program, value: ratio(row) ?? 0 }))));
}
