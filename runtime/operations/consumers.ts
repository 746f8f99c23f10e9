/**
 * What native code does with all items of a generator (`list`, `sum`, `any`, ...), as a loop of its own kind of code: the generator then goes on in the loop of the interpreter, and in its traces, instead
 * of being resumed from outside for each item. Each generator's code has its own loops, which learn about that one alone; it gets them when it has given so many items that they pay.
 */
import { False, True, type Value } from '../heap/index.ts';
import { bindNative } from '../objects/calls/arguments.ts';
import { PyFunction } from '../objects/calls/function.ts';
import type { PyCode } from '../objects/machine/code.ts';
import { hooks, installHooks, type Consumer } from '../objects/machine/hooks.ts';
import { EXECUTING, PyGenerator } from '../objects/machine/generator.ts';
import { instruction, shimCode } from './shims.ts';
import { generatorType, intType, typeType } from './types.ts';

const BYTES_PER_UNIT = 2;
const unitsOf = (bytes: readonly number[]): number => bytes.length / BYTES_PER_UNIT;

/** What lies on the stack below the iterator, what is done with an item on top of it, and what is left when there are no more. */
interface Loop {
  readonly before: readonly number[];
  readonly body: readonly number[];
  readonly after: readonly number[];
  /** Where the body jumps to: the iterator is on the stack, what is below it too. */
  readonly out?: readonly number[];
}

/** `FOR_ITER; body; JUMP_BACKWARD; END_FOR; POP_TOP; after`, and behind that where the body jumps out. */
function code({ before, body, after, out = [] }: Loop): number[] {
  const next = instruction('FOR_ITER', unitsOf(body) + unitsOf(instruction('JUMP_BACKWARD')));
  const back = instruction('JUMP_BACKWARD', unitsOf(next) + unitsOf(body) + unitsOf(instruction('JUMP_BACKWARD')));
  return [...instruction('RESUME'), ...before, ...next, ...body, ...back, ...instruction('END_FOR'), ...instruction('POP_TOP'), ...after, ...out];
}

/** From the end of the body to `out`. */
const WAY_OUT = unitsOf([...instruction('JUMP_BACKWARD'), ...instruction('END_FOR'), ...instruction('POP_TOP')]);

/** All go into a list, or a set. */
function collecting(add: 'LIST_APPEND' | 'SET_ADD'): PyCode {
  const loop = { before: [...instruction('LOAD_FAST', 1), ...instruction('LOAD_FAST', 0)], body: instruction(add, 2), after: instruction('RETURN_VALUE') };
  return shimCode('collect', 4, [], code(loop), ['iterator', 'collection']);
}

/** `any`, or `all`: up to the first item whose truth is `wanted`. */
function finding(wanted: boolean): PyCode {
  const [exhausted, found] = wanted ? [False, True] : [True, False];
  const after = instruction('RETURN_CONST', 0);
  const body = [...instruction('TO_BOOL'), ...instruction(wanted ? 'POP_JUMP_IF_TRUE' : 'POP_JUMP_IF_FALSE', WAY_OUT + unitsOf(after))];
  const loop = { before: instruction('LOAD_FAST', 0), body, after, out: [...instruction('POP_TOP'), ...instruction('RETURN_CONST', 1)] };
  return shimCode('find', 4, [exhausted, found], code(loop), ['iterator']);
}

/** As long as the sum is an int. */
function adding(): PyCode {
  const after = [...instruction('LOAD_FAST', 1), ...instruction('RETURN_VALUE')];
  const body = [
    ...instruction('LOAD_FAST', 1), ...instruction('SWAP', 2), ...instruction('BINARY_OP', 0), ...instruction('STORE_FAST', 1),
    ...instruction('LOAD_CONST', 0), ...instruction('PUSH_NULL'), ...instruction('LOAD_FAST', 1), ...instruction('CALL', 1), ...instruction('LOAD_CONST', 1), ...instruction('IS_OP'),
    ...instruction('POP_JUMP_IF_FALSE', WAY_OUT + unitsOf(after)),
  ];
  const loop = { before: instruction('LOAD_FAST', 0), body, after, out: [...instruction('POP_TOP'), ...after] };
  return shimCode('add', 6, [typeType, intType], code(loop), ['iterator', 'total']);
}

const MAKE: Readonly<Record<Consumer, () => PyCode>> = { list: () => collecting('LIST_APPEND'), set: () => collecting('SET_ADD'), any: () => finding(true), all: () => finding(false), add: adding };

/** Of the code of generators: items that they have given to native code, and their loops. */
interface Known {
  items: number;
  readonly loops: Partial<Record<Consumer, PyFunction>>;
}

const known = new WeakMap<PyCode, Known>();

/** Then a loop pays. */
const MANY_ITEMS = 2000;

function knownOf({ code: of }: PyGenerator): Known {
  let found = known.get(of);
  if (found === undefined) known.set(of, (found = { items: 0, loops: {} }));
  return found;
}

function noteItems(iterator: Value, count: number): boolean | null {
  if (!(iterator instanceof PyGenerator) || iterator.type !== generatorType) return null;
  return (knownOf(iterator).items += count) >= MANY_ITEMS && iterator.state < EXECUTING;
}

/** Runs the loop; the generator has not ended. */
function consume(consumer: Consumer, generator: Value, ...more: Value[]): Value {
  const { loops } = knownOf(generator as PyGenerator);
  const { globals, builtins } = (generator as PyGenerator).frame!;
  const loop = (loops[consumer] ??= new PyFunction(MAKE[consumer](), globals, builtins));
  return hooks.runFrame(bindNative(loop, [generator, ...more], null));
}

/** Where loops are compiled; without that, taking the items from outside costs about the same. */
export function useLoops(): void {
  installHooks({ consume, noteItems });
}
