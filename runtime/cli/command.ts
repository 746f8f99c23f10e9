/** Carries out a command line on the Python thread; returns the exit status. */
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { applyJitOption, configureHost, writeError, librarySearchPath } from '../vm.ts';
import { HELP, MISTAKE } from './help.ts';
import { parseCommandLine, type Invocation } from './invocation.ts';
import { runProgram } from './run-program.ts';
import { logLevels, type Environment } from './settings.ts';
import { askTerminal } from './terminal-client.ts';
import type { ThreadData } from './thread.js';
import { FULL_VERSION, VERSION } from './version.ts';

/** Nested native calls that the thread's stack bears; measured in docs/decisions.md. */
const NATIVE_CALLS = 10_000;
const STDIN = 0;
const STDOUT = 1;

export async function runCommand({ argv, interrupts, answered, isTerminal }: ThreadData): Promise<number> {
  configureHost({ interrupts, nativeCalls: NATIVE_CALLS, terminal: isTerminal ? askTerminal(answered) : null });
  const invocation = await parseCommandLine(argv);
  try {
    return await execute(invocation, isTerminal);
  } catch (error) {
    const unreadable = describeUnreadable(error);
    if (unreadable === null) throw error;
    process.stderr.write(`trefoil: ${unreadable}\n`);
    return 2;
  }
}

async function execute(invocation: Invocation, isTerminal: boolean): Promise<number> {
  switch (invocation.kind) {
    case 'run':
      return runWithTools(invocation, isTerminal);
    case 'dis':
      return listProgram(invocation.path, invocation);
    case 'trace':
      return traceProgram(invocation);
    case 'dump-code': {
      const { dumpProgram } = await import('../inspect/dump-program.ts');
      return dumpProgram(invocation.path, readFileSync(invocation.path));
    }
    case 'compile': {
      const { compileProgram } = await import('./compile-program.ts');
      return compileProgram(invocation.path, invocation.output);
    }
    case 'help':
      process.stdout.write(HELP);
      return 0;
    case 'version':
      process.stdout.write(`${invocation.times > 1 ? FULL_VERSION : VERSION}\n`);
      return 0;
    case 'mistake':
      process.stderr.write(`${invocation.message}\n${MISTAKE}`);
      return 2;
    case 'done':
      return invocation.status;
    default:
      return invocation satisfies never;
  }
}

/** Outside of the host's microtasks: within them it does not forget what weak references were asked about (modules/gc.ts). */
function inTaskOfItsOwn(run: () => number): Promise<number> {
  return new Promise((resolve, reject) => {
    setImmediate(() => {
      try {
        resolve(run());
      } catch (error) {
        reject(error);
      }
    });
  });
}

async function listProgram(path: string, options: Extract<Invocation, { kind: 'dis' }>): Promise<number> {
  const isStdin = path === '-';
  const source = readFileSync(isStdin ? STDIN : path);
  const { listProgram: list } = await import('../inspect/list-program.ts');
  return list(isStdin ? '<stdin>' : path, source, options);
}

async function runWithTools(invocation: Extract<Invocation, { kind: 'run' }>, isTerminal: boolean): Promise<number> {
  const { implementation, ignoreEnvironment, stats } = invocation.options;
  const refused = await prepareTier2(implementation, ignoreEnvironment ? {} : process.env);
  if (refused !== null) return refuse(refused);
  if (!stats) return inTaskOfItsOwn(() => runProgram(invocation, isTerminal));
  const [{ collectStats }, { reportStats }] = await Promise.all([import('../inspect/stats/collect.ts'), import('../inspect/stats/report.ts')]);
  const statsNow = collectStats();
  const status = await inTaskOfItsOwn(() => runProgram(invocation, isTerminal));
  writeError(reportStats(statsNow()));
  return status;
}

/** @returns a sentence about what cannot be granted, or null */
async function prepareTier2(implementation: readonly string[], environment: Environment): Promise<string | null> {
  const levels = logLevels(environment);
  if (levels.lltrace > 0 || levels.optDebug > 0) (await import('../inspect/traces/log.ts')).logTraces(levels);
  return applyJitOption(implementation);
}

async function traceProgram({ path, args, implementation, mayColour, wat, ...options }: Extract<Invocation, { kind: 'trace' }>): Promise<number> {
  const refused = await prepareTier2(implementation, process.env);
  if (refused !== null) return refuse(refused);
  const jit = implementation.findLast((option) => option.startsWith('jit='))!;
  if (wat && !/^jit=on(,|$)/.test(jit)) return refuse(`--wat: found -X ${jit}; expected -X jit=on, which alone makes WebAssembly of traces`);
  const isStdin = path === '-';
  const source = readFileSync(isStdin ? STDIN : path);
  const surroundings = { argv: [path, ...args], path: [isStdin ? '' : dirname(realpathSync(path)), ...librarySearchPath()] };
  const { listTraces } = await import('../inspect/traces/list-traces.ts');
  const textOfFunction = wat ? (await import('../inspect/wasm/collect.ts')).collectFunctions() : undefined;
  return listTraces(source, isStdin ? '<stdin>' : resolve(path), surroundings, { ...options, isColoured: mayColour && hasColours() }, textOfFunction);
}

/** The Python thread's own streams do not know what is behind them. */
function hasColours(): boolean {
  return (process.env.NO_COLOR ?? '') === '' && process.getBuiltinModule('node:tty').isatty(STDOUT);
}

function refuse(reason: string): number {
  process.stderr.write(`trefoil: ${reason}\n`);
  return 2;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or directory',
  EISDIR: 'Is a directory',
  EACCES: 'Permission denied',
  ENOTDIR: 'Not a directory',
};

/** CPython's sentence for a program that cannot be read; null for an error of another kind. */
function describeUnreadable(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, errno, path } = error as NodeJS.ErrnoException;
  if (code === undefined || errno === undefined || path === undefined) return null;
  return `can't open file '${resolve(path)}': [Errno ${Math.abs(errno)}] ${REASONS[code] ?? code}`;
}
