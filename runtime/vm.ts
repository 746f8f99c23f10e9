/**
 * The virtual machine from outside: run a program, get its exit status. One per JavaScript realm.
 *
 * Importing this file starts everything: the object model, builtins and sys, the interpreter and the compiler behind their hooks.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import './interpreter/install.ts';
import './modules/builtins.ts';
import './vm/compiling.ts';
import { None, type Value } from './heap/index.ts';
import { runCode } from './interpreter/driver.ts';
import { registerSource } from './interpreter/report/source.ts';
import { builtinsModule } from './modules/builtins-module.ts';
import { importModule } from './modules/importing.ts';
import { configure, flushStreams, installReporter, modules } from './modules/sys.ts';
import type { PyCode } from './objects/code.ts';
import type { PyException } from './objects/exceptions.ts';
import { hooks, installHooks } from './objects/hooks.ts';
import { newModule, type PyModule } from './objects/module.ts';
import { thread } from './objects/thread.ts';
import { installWellKnown } from './operations/call-kinds.ts';
import { endWith, exceptionReport, writeError } from './vm/exit-status.ts';

export { requestInterrupt } from './objects/thread.ts';
export { INTERRUPTED } from './vm/exit-status.ts';

installHooks({ importModule });
installWellKnown(builtinsModule.dict);
installReporter((error: Value) => writeError(exceptionReport(error as PyException)));

export interface HostLimits {
  /** Nested native calls that the host's stack bears (docs/decisions.md has the measurement). */
  readonly nativeCalls?: number;
  /** A cell of shared memory that another thread sets to 1 to interrupt the program. */
  readonly interrupts?: Int32Array;
}

/** What the host grants; without it the limits suit V8's default stack. */
export function configureHost({ nativeCalls, interrupts }: HostLimits): void {
  if (nativeCalls !== undefined) thread.nativeLimit = nativeCalls;
  if (interrupts !== undefined) thread.interrupts = interrupts;
}

let mainModule: PyModule | null = null;

/** The module `__main__`, made anew by each program. */
function newMain(file: string | null): PyModule {
  const main = newModule('__main__');
  main.dict.setStr('__builtins__', builtinsModule);
  if (file !== null) {
    main.dict.setStr('__file__', file);
    main.dict.setStr('__cached__', None);
  }
  modules.setStr('__main__', main);
  mainModule = main;
  return main;
}

/** The namespace of the last program, for `-i` and the REPL. */
export function mainNamespace(): PyModule {
  return mainModule ?? newMain(null);
}

/** Output that could not be written at the end. */
const UNFLUSHED = 120;

/** Runs `body` as a program would run: exceptions reported, streams flushed. Returns the exit status. */
export function asProgram(body: () => void): number {
  let status = 0;
  try {
    body();
  } catch (error) {
    status = endWith(error);
  }
  try {
    flushStreams();
    return status;
  } catch (error) {
    endWith(error);
    return UNFLUSHED;
  }
}

/** Runs a code object as `__main__`. */
export function runMain(code: PyCode, file: string | null = null): number {
  return asProgram(() => {
    const { dict } = newMain(file);
    runCode(code, dict, dict);
  });
}

/** The code object of a whole program. Throws a Python SyntaxError. */
export function compileProgram(source: string | Uint8Array, filename: string): PyCode {
  return hooks.compile(source, filename, 'exec', 0, -1);
}

/** Runs source text as `__main__`; `filename` is what tracebacks call it, and they quote from `source` unless `-c` hides it. */
export function runSource(source: string | Uint8Array, filename: string, argv: readonly string[], path: readonly string[]): number {
  configure(argv, path);
  if (filename === '<string>' && typeof source === 'string') registerSource(filename, source);
  return asProgram(() => {
    const { dict } = newMain(filename.startsWith('<') ? null : filename);
    runCode(compileProgram(source, filename), dict, dict);
  });
}

/** Runs a file as `__main__`, known by its absolute path: sys.path begins with its directory. Throws the host's error if it cannot be read. */
export function runFile(file: string, argv: readonly string[], path: readonly string[] = []): number {
  const absolute = resolve(file);
  return runSource(readFileSync(file), absolute, argv, [dirname(absolute), ...path]);
}
