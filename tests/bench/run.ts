/**
 * The benchmarks, without and with the JIT, beside CPython where there is one and the same in plain JavaScript where somebody wrote it, measured in turns so that
 * a noisy moment hits all:
 *
 *     node tests/bench/run.ts [--python PATH] [--rounds N] [--write] [program...]
 *
 * Every program prints a checksum and its own steady-state seconds. `--write` puts table and plot into docs/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { plot } from './plot.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { python: { type: 'string' }, rounds: { type: 'string', default: '3' }, write: { type: 'boolean', default: false } },
});

/** How a program is run; only the first is there for all of them. */
const WAYS = ['tier 1', 'jit', 'cpython', 'plain'] as const;
type Way = (typeof WAYS)[number];

export interface Row {
  readonly program: string;
  /** Seconds of one run in steady state: the median over the rounds. */
  readonly seconds: Readonly<Partial<Record<Way, number>>>;
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

function commandOf(way: Way, path: string): readonly [string, readonly string[]] | null {
  const plain = path.replace('/programs/', '/plain/').replace(/py$/, 'js');
  switch (way) {
    case 'tier 1':
      return [process.execPath, ['runtime/cli/launch.js', '-X', 'jit=off', path]];
    case 'jit':
      return [process.execPath, ['runtime/cli/launch.js', path]];
    case 'cpython':
      return values.python === undefined ? null : [values.python, [path]];
    case 'plain':
      return existsSync(`${root}${plain}`) ? [process.execPath, [plain]] : null;
    default:
      return way satisfies never;
  }
}

function benchmark(path: string): Row {
  const seconds = new Map<Way, number[]>();
  let checksum: string | null = null;
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const way of WAYS) {
      const command = commandOf(way, path);
      if (command === null) continue;
      const sample = measure(...command);
      checksum ??= sample.checksum;
      if (sample.checksum !== checksum) throw new Error(`${path}: checksum ${sample.checksum} (${way}), expected ${checksum}`);
      seconds.set(way, [...(seconds.get(way) ?? []), sample.seconds]);
    }
  }
  return { program: basename(path, '.py'), seconds: Object.fromEntries([...seconds].map(([way, each]) => [way, median(each)])) };
}

function ratio({ seconds }: Row, way: Way, to: Way): number | null {
  const [ours, theirs] = [seconds[way], seconds[to]];
  return ours === undefined || theirs === undefined ? null : ours / theirs;
}

function geometricMean(numbers: readonly number[]): number {
  return Math.exp(numbers.reduce((sum, number) => sum + Math.log(number), 0) / numbers.length);
}

const RATIOS = [['tier 1', 'cpython'], ['jit', 'cpython'], ['jit', 'tier 1'], ['jit', 'plain']] as const;
const TITLES: Readonly<Record<Way, string>> = { 'tier 1': 'tier 1', jit: 'JIT', cpython: 'CPython 3.13', plain: 'plain JavaScript' };

function table(rows: readonly Row[]): string {
  const shown = (number: number | null | undefined, digits: number): string => number?.toFixed(digits) ?? '';
  const head = ['program', ...WAYS.map((way) => `${TITLES[way]}, ms`), ...RATIOS.map(([way, to]) => `${TITLES[way]} / ${TITLES[to]}`)];
  const lines = [head, ['---', ...head.slice(1).map(() => '---:')]];
  for (const row of rows) {
    const times = WAYS.map((way) => shown(row.seconds[way] === undefined ? null : row.seconds[way] * 1e3, 2));
    lines.push([row.program, ...times, ...RATIOS.map(([way, to]) => shown(ratio(row, way, to), 2))]);
  }
  const means = RATIOS.map(([way, to]) => {
    const all = rows.map((row) => ratio(row, way, to)).filter((each) => each !== null);
    return all.length === 0 ? '' : `**${geometricMean(all).toFixed(2)}**`;
  });
  lines.push(['**geometric mean**', ...WAYS.map(() => ''), ...means]);
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

const all = globSync('tests/bench/programs/*.py', { cwd: root }).sort();
const chosen = positionals.length === 0 ? all : all.filter((path) => positionals.includes(basename(path, '.py')));
const rows: Row[] = [];
for (const path of chosen) {
  try {
    rows.push(benchmark(path));
    console.error(`${rows.length}/${chosen.length} ${rows.at(-1)!.program} ${RATIOS.map(([way, to]) => ratio(rows.at(-1)!, way, to)?.toFixed(2) ?? '-').join(' ')}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
console.log(table(rows));
if (values.write) {
  const head = `# Benchmarks\n\nNode ${process.versions.node}. Ratios of times, below 1 is faster; the JIT is the default, tier 1 \`-X jit=off\`. Measured in turns, median of ${values.rounds}.\n\n`;
  writeFileSync(`${root}/docs/bench.md`, `${head}![Ratios to CPython](bench.svg)\n\n${table(rows)}`);
  writeFileSync(`${root}/docs/bench.svg`, plot(rows.flatMap((row) => [{ label: row.program, value: ratio(row, 'tier 1', 'cpython') ?? 0 }, { label: 'JIT', value: ratio(row, 'jit', 'cpython') ?? 0 }])));
}
