/**
 * The virtual machine from outside: run a program, get its exit status. One per JavaScript realm.
 *
 * Importing this file starts everything: the object model, builtins and sys, the interpreter and the compiler behind their hooks.
 */
import { readFileSync } from 'node:fs';
import './interpreter/install.ts';
import './modules/builtins.ts';
import './vm/compiling.ts';
import { None, type Value } from './heap/index.ts';
import { runCode } from './interpreter/driver.ts';
import { registerSource } from './interpreter/report/source.ts';
import { hasOurMagic, isPyc, readPyc, writePyc, type SourceStamp } from './marshal/pyc.ts';
import { builtinsModule } from './modules/builtins-module.ts';
import { builtinImporterType } from './modules/importing/finders.ts';
import { frozenImportlib, frozenImportlibExternal } from './modules/importing/frozen.ts';
import { importModule } from './modules/importing/import.ts';
import { mainLoader } from './modules/importing/loaders.ts';
import { standardLibrary } from './modules/importing/standard-library.ts';
import { runExitActions } from './modules/at-exit.ts';
import { registerModule } from './modules/registry.ts';
import { configure, flushStreams, installReporter, modules } from './modules/sys.ts';
import { installTerminal, type AskTerminal } from './modules/terminal.ts';
import type { PyCode } from './objects/machine/code.ts';
import { PyDict } from './objects/containers/dict.ts';
import { newError } from './objects/exceptions/errors.ts';
import type { PyException } from './objects/exceptions/exceptions.ts';
import { hooks, installHooks } from './objects/machine/hooks.ts';
import { newModule, type PyModule } from './objects/module.ts';
import { callMethod, lookupAttr, repr } from './objects/protocol/protocol.ts';
import { thread } from './objects/machine/thread.ts';
import { installWellKnown } from './operations/call-kinds.ts';
import { endWith, exceptionReport, writeError } from './vm/exit-status.ts';
import { guarded, interact } from './vm/interactive.ts';
import { opcodeModule } from './vm/opcode-module.ts';
import { reportUnraisable } from './modules/unraisable.ts';
import { warn } from './modules/warn.ts';
import { locateMain } from './vm/main-module.ts';

export { requestInterrupt } from './objects/machine/thread.ts';
export type { AskTerminal, TerminalAnswer } from './modules/terminal.ts';
export { isPyc } from './marshal/pyc.ts';
export { archivedText } from './modules/importing/loaders.ts';
export { INTERRUPTED, writeError } from './vm/exit-status.ts';
export { applySettings, type Settings } from './vm/settings.ts';
export { applyJitOption } from './vm/tier2.ts';

installHooks({ importModule, warn, collectGarbage: () => callMethod(importModule('gc', None, None, None, 0), 'collect') });
registerModule('_frozen_importlib', frozenImportlib);
registerModule('_opcode', opcodeModule);
registerModule('_frozen_importlib_external', frozenImportlibExternal);
installWellKnown(builtinsModule.dict);
installReporter((error: Value) => writeError(exceptionReport(error as PyException)));

export interface HostLimits {
  /** Nested native calls that the host's stack bears (docs/decisions.md has the measurement). */
  readonly nativeCalls?: number;
  /** A cell of shared memory that another thread sets to 1 to interrupt the program. */
  readonly interrupts?: Int32Array;
  /** Where standard input is a terminal: asks for a line of it. */
  readonly terminal?: AskTerminal | null;
}

/** What the host grants; without it the limits suit V8's default stack. */
export function configureHost({ nativeCalls, interrupts, terminal }: HostLimits): void {
  if (nativeCalls !== undefined) thread.nativeLimit = nativeCalls;
  if (interrupts !== undefined) thread.interrupts = interrupts;
  if (terminal) installTerminal(terminal);
}

let mainModule: PyModule | null = null;

/** The module `__main__`, made anew by each program. */
function newMain(file: string | null): PyModule {
  const main = newModule('__main__');
  main.dict.setStr('__annotations__', new PyDict());
  main.isNative = false;
  main.dict.setStr('__builtins__', builtinsModule);
  if (file === null) main.dict.setStr('__loader__', builtinImporterType);
  else {
    main.dict.setStr('__loader__', mainLoader(file));
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

/** The program goes on until its threads have ended, but for daemons; what `threading` is to do at the end comes first. */
function joinThreads(): void {
  const threading = modules.getStr('threading');
  if (threading === null || lookupAttr(threading, '_shutdown') === null) return;
  try {
    callMethod(threading, '_shutdown');
  } catch (error) {
    reportUnraisable(error as PyException, `Exception ignored on threading shutdown ${repr(threading)}`);
  }
}

/** Runs `body` as a program would run: exceptions reported, streams flushed. Returns the exit status. */
export function asProgram(body: () => void, promptFollows = false): number {
  let status = 0;
  try {
    body();
  } catch (error) {
    status = endWith(error, promptFollows);
  }
  try {
    if (!promptFollows) {
      joinThreads();
      runExitActions();
    }
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

/** Where the standard library is, for the end of sys.path. */
export function librarySearchPath(): string[] {
  const library = standardLibrary();
  return library === null ? [] : [library];
}

/** The contents of a `.pyc` of a program. Throws a Python SyntaxError. */
export function compileToPyc(source: Uint8Array, filename: string, stamp: SourceStamp): Uint8Array {
  return writePyc(compileProgram(source, filename), stamp);
}

/** Runs `body`; a Python exception is reported. Returns the exit status. */
export const reportFailure = (body: () => void): number => asProgram(body);

/** What a program finds: sys.argv, sys.path. */
export interface Surroundings {
  readonly argv: readonly string[];
  readonly path: readonly string[];
  /** SystemExit is then reported like other exceptions. */
  readonly promptFollows?: boolean;
  /** The program's `__package__`; None without it. */
  readonly packageName?: string;
}

/** Runs a compiled file (`.pyc`) as `__main__`. */
export function runCompiled(bytes: Uint8Array, filename: string, { argv, path, promptFollows }: Surroundings): number {
  configure(argv, path);
  return asProgram(() => {
    if (!isPyc(bytes) || !hasOurMagic(bytes)) throw newError('RuntimeError', 'Bad magic number in .pyc file');
    const code = readPyc(bytes, '__main__', filename);
    const { dict } = newMain(filename);
    runCode(code, dict, dict);
  }, promptFollows);
}

/** Runs source text as `__main__`; `filename` is what tracebacks call it, and they quote from `source` unless `-c` hides it. */
export function runSource(source: string | Uint8Array, filename: string, surroundings: Surroundings): number {
  const { argv, path, promptFollows, packageName } = surroundings;
  configure(argv, path);
  if (filename === '<string>' && typeof source === 'string') registerSource(filename, source);
  return asProgram(() => {
    const { dict } = newMain(filename.startsWith('<') ? null : filename);
    if (packageName !== undefined) dict.setStr('__package__', packageName);
    runCode(compileProgram(source, filename), dict, dict);
  }, promptFollows);
}

/** Runs a module, or the `__main__` of a package, that is found along the path; sys.argv[0] becomes its file. */
export function runModule(name: string, { argv, path, promptFollows = false }: Surroundings): number {
  configure(argv, path);
  return asProgram(() => {
    const main = locateMain(name);
    if (main.kind === 'refused') throw newError('SystemExit', `trefoil: ${main.reason}`);
    configure([main.file, ...argv.slice(1)], path);
    const code = main.code();
    const { dict } = newMain(main.file);
    dict.setStr('__package__', main.packageName);
    dict.setStr('__spec__', main.spec);
    dict.setStr('__loader__', main.loader);
    runCode(code, dict, dict);
  }, promptFollows);
}

/** The prompt, in the namespace of the program before it or a new one. Returns the exit status. */
export function runPrompt(): number {
  return interact(mainNamespace());
}

/** Runs a file in the namespace that the prompt will have; its exceptions are reported, and SystemExit gives a status. */
export function runStartup(file: string): number | null {
  const { dict } = mainNamespace();
  return guarded(() => {
    runCode(compileProgram(readFileSync(file), file), dict, dict);
    return null;
  });
}

/** sys.argv and sys.path for a prompt without a program. */
export function preparePrompt({ argv, path }: Surroundings): void {
  configure(argv, path);
}
