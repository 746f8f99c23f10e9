/** Carries out a command line on the Python thread; returns the exit status. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listProgram } from '../inspect/list-program.ts';
import { dumpProgram } from '../inspect/dump-program.ts';
import { configureHost, runFile, runSource } from '../vm.ts';
import { parseCommandLine, type Invocation, type Program } from './invocation.ts';

/** Nested native calls that the thread's stack bears; measured in docs/decisions.md. */
const NATIVE_CALLS = 10_000;
const STDIN = 0;

export function runCommand(argv: readonly string[], interrupts: Int32Array): number {
  configureHost({ interrupts, nativeCalls: NATIVE_CALLS });
  const invocation = parseCommandLine(argv);
  try {
    return execute(invocation);
  } catch (error) {
    const unreadable = describeUnreadable(error);
    if (unreadable === null) throw error;
    process.stderr.write(`trefoil: ${unreadable}\n`);
    return 2;
  }
}

function execute(invocation: Invocation): number {
  switch (invocation.kind) {
    case 'done':
      return invocation.status;
    case 'run':
      return run(invocation.program, invocation.args);
    case 'dis':
      return listProgram(nameOf(invocation.program), readProgram(invocation.program), invocation);
    case 'dump-code':
      return dumpProgram(invocation.path, readFileSync(invocation.path));
    default:
      return invocation satisfies never;
  }
}

function run(program: Program, args: readonly string[]): number {
  switch (program.kind) {
    case 'string':
      return runSource(program.source, nameOf(program), ['-c', ...args], ['']);
    case 'stdin':
      return runSource(readProgram(program), nameOf(program), ['-', ...args], ['']);
    case 'file':
      return runPath(program.path, args);
    default:
      return program satisfies never;
  }
}

/** A directory is run by its `__main__.py`. */
function runPath(path: string, args: readonly string[]): number {
  if (!statSync(path).isDirectory()) return runFile(path, [path, ...args]);
  const main = join(path, '__main__.py');
  if (existsSync(main)) return runFile(main, [path, ...args]);
  process.stderr.write(`trefoil: can't find '__main__' module in '${resolve(path)}'\n`);
  return 1;
}

function readProgram(program: Program): Uint8Array {
  if (program.kind === 'string') return new TextEncoder().encode(program.source);
  return readFileSync(program.kind === 'stdin' ? STDIN : program.path);
}

/** What tracebacks call it. */
function nameOf(program: Program): string {
  if (program.kind === 'string') return '<string>';
  return program.kind === 'stdin' ? '<stdin>' : program.path;
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
