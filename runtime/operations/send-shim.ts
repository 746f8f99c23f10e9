/**
 * The frame between a call of `send`, or `next`, and the generator that a trace enters for it.
 *
 *     LOAD_FAST generator; LOAD_FAST value; SEND to the end; RETURN_VALUE
 *     END_SEND; LOAD_CONST stop; SWAP 2; PUSH_NULL; SWAP 2; CALL 1; RETURN_VALUE
 */
import { None, type Value } from '../heap/index.ts';
import { PyFunction } from '../objects/calls/function.ts';
import { nativeFunction } from '../objects/calls/native.ts';
import { stopIteration } from '../objects/exceptions/errors.ts';
import type { PyGenerator } from '../objects/machine/generator.ts';
import { instruction, shimCode } from './shims.ts';

function stop(result: Value): never {
  throw result === None ? stopIteration() : stopIteration(result);
}

function instructions(): number[] {
  const yielded = instruction('RETURN_VALUE');
  const send = [...instruction('RESUME'), ...instruction('LOAD_FAST', 0), ...instruction('LOAD_FAST', 1), ...instruction('SEND', yielded.length / 2)];
  const call = [...instruction('LOAD_CONST', 0), ...instruction('SWAP', 2), ...instruction('PUSH_NULL'), ...instruction('SWAP', 2), ...instruction('CALL', 1)];
  return [...send, ...yielded, ...instruction('END_SEND'), ...call, ...instruction('RETURN_VALUE')];
}

let shim: PyFunction | null = null;

/** It reads neither globals nor builtins, so those of the first generator will do. */
export function send_shim(generator: Value): PyFunction {
  if (shim === null) {
    const { globals, builtins } = (generator as PyGenerator).frame!;
    shim = new PyFunction(shimCode('send', 4, [nativeFunction('stop(result, /)', stop)], instructions(), ['generator', 'value']), globals, builtins);
  }
  return shim;
}
