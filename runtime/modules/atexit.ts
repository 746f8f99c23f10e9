/** The module atexit; the machine runs the callbacks when the program has ended (vm.ts). */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { PyException } from '../objects/exceptions/exceptions.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { call, equal, isCallable, repr } from '../objects/protocol/protocol.ts';
import '../objects/value-types.ts';
import { atExit } from './at-exit.ts';
import { reportUnraisable } from './unraisable.ts';

export const atexitModule: PyModule = newModule('atexit', 'allow programmer to define multiple exit functions to be executed upon normal program termination.');

interface Callback {
  readonly func: Value;
  readonly args: Value[];
  readonly kwargs: Map<string, Value>;
}

let callbacks: Callback[] = [];

builtin(atexitModule, 'register(func, /, *args, **kwargs)', (func: Value, args: Value[], kwargs: Map<string, Value>) => {
  if (!isCallable(func)) throw typeError('the first argument must be callable');
  callbacks.push({ func, args, kwargs });
  return func;
});
builtin(atexitModule, 'unregister(func, /)', (func: Value) => {
  callbacks = callbacks.filter((callback) => !equal(callback.func, func));
  return None;
});
builtin(atexitModule, '_clear()', () => {
  callbacks = [];
  return None;
});
builtin(atexitModule, '_ncallbacks()', () => callbacks.length);
builtin(atexitModule, '_run_exitfuncs()', () => {
  runCallbacks();
  return None;
});

/** The last registered first; one that fails does not keep the others from running. */
function runCallbacks(): void {
  for (let callback = callbacks.pop(); callback !== undefined; callback = callbacks.pop()) {
    const { func, args, kwargs } = callback;
    try {
      call(func, args, kwargs.size === 0 ? null : kwargs);
    } catch (error) {
      if (!(error instanceof PyException)) throw error;
      reportUnraisable(error, `Exception ignored in atexit callback ${repr(func)}`);
    }
  }
}

atExit(runCallbacks);
