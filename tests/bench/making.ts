/**
 * What it costs to make a function: loops of about a hundred micro-ops, each traced, optimised and compiled in its third round, and what every phase of that takes,
 * for the first ones of a process (cold: V8 has not compiled our own code yet) and the last ones (warm).
 *
 *     node tests/bench/making.ts [--loops N] [--processes N]
 *
 * Microseconds a function: medians of a process, the least of some processes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { CompiledTrace, nameOf } from '../../runtime/jit/compile.ts';
import { link } from '../../runtime/jit/link.ts';
import { lower } from '../../runtime/jit/lower.ts';
import { regionOf } from '../../runtime/jit/region.ts';
import { observe } from '../../runtime/optimizer/events.ts';
import { startTier2 } from '../../runtime/optimizer/tier2.ts';
import type { Compilation, Executor } from '../../runtime/optimizer/trace.ts';
import { runSource } from '../../runtime/vm.ts';

const { values } = parseArgs({ options: { loops: { type: 'string', default: '400' }, processes: { type: 'string', default: '5' }, once: { type: 'boolean', default: false } } });
const LOOPS = Number(values.loops);
/** Of all loops, at either end. */
const SOME = 20;

// ---------------------------------------------------------------- the program

const STATEMENTS: readonly string[] = [
  't = t + i * 3 & 0xffff', 'x = x * 0.5 + y', 'a[i] = a[i] + t', 'y = y - x * x', 'p.n = p.n + i', 't = add(t, i)', 'q = a[i] + p.n', 'if t > q: t -= 1', 'u, v = v, u', 'x = scale(x, y)', 's = len(a) + q', 'r = (t, i)',
];
const STATEMENTS_A_LOOP = 8;

/** Each loop has other statements than the ones before it, in another order. */
function loop(number: number): string {
  const step = [1, 5, 7, 11][number % 4]!;
  const body = Array.from({ length: STATEMENTS_A_LOOP }, (_, index) => STATEMENTS[(number + index * step) % STATEMENTS.length]!);
  return `def f${number}(a, p):\n    t = q = s = 0; x = 1.5; y = 0.25; u = 1; v = 2; r = None\n    for i in range(8):\n${body.map((line) => `        ${line}\n`).join('')}    return t, x, q, r\n`;
}

const PRELUDE = 'class P:\n    def __init__(self): self.n = 1\ndef add(a, b): return a + b\ndef scale(a, b): return a * b\n';

const program = [PRELUDE, ...Array.from({ length: LOOPS }, (_, number) => `${loop(number)}f${number}(list(range(8)), P())\n`)].join('');

// ---------------------------------------------------------------- the clock

const PHASES = ['optimise', 'ssa', 'lower', 'link', 'module', 'first run', 'all'] as const;
type Phase = (typeof PHASES)[number];

interface Sample {
  readonly microOps: number;
  readonly bytes: number;
  readonly took: Record<Phase, number>;
}

const samples: Sample[] = [];
let recorded = 0;
let latest: Sample | null = null;
let entered = 0;

const now = (): number => performance.now() * 1000;

function compile(root: Executor): Compilation {
  const began = now();
  const region = regionOf(root, false);
  const inRegion = now();
  const { plan, taken, refused } = lower(region);
  const lowered = now();
  const linked = link(plan, nameOf(root));
  const isLinked = now();
  const compiled = new CompiledTrace(taken, plan, linked);
  const done = now();
  const took = { optimise: began - recorded, ssa: inRegion - began, lower: lowered - inRegion, link: isLinked - lowered, module: done - isLinked, 'first run': 0, all: 0 };
  latest = { microOps: root.recorded.ops.length, bytes: linked.bytes.length, took };
  return { compiled, executors: taken, refused, shut: region.shut };
}

observe({
  recorded: () => {
    recorded = now();
  },
  calling: () => {
    entered = now();
  },
  returned: () => {
    if (latest === null) return;
    const { took } = latest;
    took['first run'] = now() - entered;
    took.all = PHASES.reduce((sum, phase) => sum + took[phase], 0);
    samples.push(latest);
    latest = null;
  },
});

// ---------------------------------------------------------------- the table

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
}

/** Phases of a process: the first function, the first ones, the last ones. */
function measured(): number[][] {
  return [samples.slice(0, 1), samples.slice(0, SOME), samples.slice(-SOME)].map((some) => PHASES.map((phase) => median(some.map(({ took }) => took[phase]))));
}

function run(): void {
  startTier2({ loopThreshold: 1, entryThreshold: Infinity, exitThreshold: Infinity, always: true, compile });
  const status = runSource(program, '<making>', { argv: ['making'], path: [] });
  if (status !== 0) process.exit(status);
  console.log(JSON.stringify({ microOps: median(samples.map(({ microOps }) => microOps)), bytes: median(samples.map(({ bytes }) => bytes)), rows: measured() }));
}

interface Measured {
  readonly microOps: number;
  readonly bytes: number;
  readonly rows: readonly (readonly number[])[];
}

/** What a process of its own says; V8's code of our functions is kept from one to the next, as a bundle has it. */
function ask(cache: string): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, [import.meta.filename, '--once', '--loops', values.loops], { encoding: 'utf8', env: { ...process.env, NODE_COMPILE_CACHE: cache } });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

function show(): void {
  const cache = mkdtempSync(`${tmpdir()}/trefoil-making-`);
  const { microOps, bytes } = ask(cache);
  const all = Array.from({ length: Number(values.processes) }, () => ask(cache).rows);
  rmSync(cache, { recursive: true });
  console.log(`${LOOPS} functions, ${microOps} micro-ops, ${bytes} bytes\n\n| us | ${PHASES.join(' | ')} |\n|---|${PHASES.map(() => '---:|').join('')}`);
  ['first', `first ${SOME}`, `last ${SOME}`].forEach((name, row) => {
    const least = PHASES.map((_, phase) => Math.round(Math.min(...all.map((rows) => rows[row]![phase]!))));
    console.log(`| ${[name, ...least].join(' | ')} |`);
  });
}

if (values.once) run();
else show();
