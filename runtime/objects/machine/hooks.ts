/**
 * Doors from the lower rooms up: what objects need from the interpreter, which installs it at start-up.
 * Each has a place-holder that says what is missing, so that a unit test of one object type needs no interpreter.
 */
import type { Value } from '../../heap/value.ts';
import type { PyCode } from './code.ts';
import type { PyDict } from '../containers/dict.ts';
import type { Frame } from './frame.ts';
import type { PyFunction } from '../calls/function.ts';
import type { GreenThread } from './green-threads.ts';
import type { PyGenerator } from './generator.ts';
import type { Kwargs } from '../classes/slots.ts';
import type { PyException } from '../exceptions/exceptions.ts';
import type { Again } from './thread.ts';

/** Into a list, or a set, that is given; whether one is true, or all are; the sum, as long as it is an int, of these and one that is given. */
export type Consumer = 'list' | 'set' | 'any' | 'all' | 'add';

export interface Hooks {
  /** Calls a Python function from native code and waits for its result. */
  callFunction(func: PyFunction, args: readonly Value[], kwargs: Kwargs | null): Value;
  /** Runs a function of no arguments with `namespace` as its local names: a class body. */
  runBody(func: PyFunction, namespace: Value): Value;
  /** `exec` and `eval` of a code object; `closure` holds the cells of its free variables. */
  runCode(code: PyCode, globals: PyDict, locals: Value, closure: readonly Value[]): Value;
  /** Source to code. `flags` are CPython's compiler flags (future features inherited by the caller's choice). */
  compile(source: string | Uint8Array, filename: string, mode: 'exec' | 'eval' | 'single', flags: number, optimize: number): PyCode;
  /** Source to a syntax tree of the module `_ast`. */
  parseTree(source: string | Uint8Array, filename: string, mode: 'exec' | 'eval' | 'single' | 'func_type', flags: number): Value;
  /** Such a tree, which a program may have made, to code. */
  compileTree(tree: Value, filename: string, mode: 'exec' | 'eval' | 'single', flags: number, optimize: number): PyCode;
  /** The character of a Unicode name, and the name of a character; null if there is none. */
  characterNamed(name: string): string | null;
  nameOfCharacter(char: string): string | null;
  /** `__import__`. */
  importModule(name: string, globals: Value, locals: Value, fromList: Value, level: number): Value;
  /** `warnings.warn` of a category by name; raises where the filters turn the warning into an error. */
  warn(category: string, message: string): void;
  /** What is not reachable goes, and weak references to it die. */
  collectGarbage(): void;
  /** What compiled traces have left behind need not be kept alive any longer. */
  forgetSpilled(): void;
  /** Runs a prepared frame (arguments bound, not yet current) to its end. */
  runFrame(frame: Frame): Value;
  /** Resumes a suspended generator with a sent value or a raised exception; returns what it yields or, finished, returns. */
  resumeGenerator(generator: PyGenerator, sent: Value, raised: PyException | null): Value;
  /** What is done with all items of a generator that has not ended, in a loop of the interpreter. */
  consume(consumer: Consumer, generator: Value, ...more: Value[]): Value;
  /** So many items of the generator have been taken from outside; true: it has not ended, and `consume` pays now. null: it is none. */
  noteItems(iterator: Value, count: number): boolean | null;
  /** Makes a fresh copy of a code object's instructions ready for tier 1. */
  quicken(units: Uint16Array, code: PyCode): void;
  /** Something changes that running code may rely on without looking: a local of a running frame, the class of an object. */
  invalidateTraces(): void;
  /** The loop has returned to its driver at `frame`: tier 2 may take over there. Gives what `run` gives. */
  goOn(frame: Frame): Value | Again;
  /** From now on no code runs as a trace. */
  leaveTier2(): void;
  /** Runs a thread until it waits, its time is over, or it ends. */
  runSlice(next: GreenThread): void;
  /** Whether the instruction at which the frame stands does nothing but call a function that waits, so that it can be executed again. */
  isCallOfWaiting(frame: Frame): boolean;
  /** A call without arguments by an instruction that can be executed again, as often as a thread is suspended in it. */
  callResumably(callable: Value): Value;
  /** A thread ended with this exception. */
  reportThread(ended: GreenThread, error: unknown): void;
  /** The namespace of built-in names for functions with these globals: their `__builtins__`, or the interpreter's. */
  builtinsOf(globals: PyDict): PyDict;
  /** Names the instruction at code unit `unit` and its line in the definition file, for reports of faults of ours. */
  describeInstruction(code: PyCode, unit: number): string;
}

function missing(what: string): never {
  throw new Error(`the interpreter is not installed: ${what}`);
}

export const hooks: Hooks = {
  callFunction: (func) => missing(`call of ${func.qualname}`),
  runBody: (func) => missing(`body of ${func.qualname}`),
  runCode: (code) => missing(`code of ${code.qualname}`),
  compile: () => missing('compiler'),
  parseTree: () => missing('parser'),
  compileTree: () => missing('compiler'),
  characterNamed: () => missing('character names'),
  nameOfCharacter: () => missing('character names'),
  importModule: (name) => missing(`import of ${name}`),
  warn: (_, message) => missing(`warning: ${message}`),
  collectGarbage: () => undefined,
  forgetSpilled: () => undefined,
  runFrame: (frame) => missing(`frame of ${frame.code.qualname}`),
  consume: () => missing('loops of consumers'),
  noteItems: () => null,
  resumeGenerator: (generator) => missing(`generator ${generator.qualname}`),
  quicken: () => undefined,
  invalidateTraces: () => undefined,
  leaveTier2: () => undefined,
  runSlice: (next) => missing(`thread ${next.ident}`),
  isCallOfWaiting: () => false,
  callResumably: () => missing('call'),
  reportThread: () => undefined,
  goOn: (frame) => missing(`frame of ${frame.code.qualname}`),
  builtinsOf: () => missing('builtins'),
  describeInstruction: (code, unit) => `${code.qualname}, code unit ${unit}`,
};

export function installHooks(installed: Partial<Hooks>): void {
  Object.assign(hooks, installed);
}
