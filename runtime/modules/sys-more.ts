/** Attributes of `sys` that the library asks for: hooks, tracking, settings of the build. */
import { None } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { typeError, valueError } from '../objects/exceptions/errors.ts';
import { builtin } from '../objects/calls/native.ts';
import { call, callMethod, getAttr, intArgument, isCallable, lookupAttr, repr, typeName } from '../objects/protocol/protocol.ts';
import { makeStruct, newStructType } from '../objects/classes/struct-sequence.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { newTuple, textOf } from '../objects/values.ts';
import { sysModule } from './sys-module.ts';

const { dict } = sysModule;

dict.setStr('_git', newTuple(['Trefoil', '', '']));
dict.setStr('_framework', '');
dict.setStr('_stdlib_dir', None);
builtin(sysModule, '_get_cpu_count_config()', () => -1);

// ------------------------------------------------------------ hooks

/** As CPython writes it: what was going on, the object, then the exception. */
builtin(sysModule, 'unraisablehook(unraisable, /)', (unraisable: Value) => {
  const stderr = dict.getStr('stderr');
  if (stderr === null || stderr === None) return None;
  const [message, object, error] = ['err_msg', 'object', 'exc_value'].map((name) => lookupAttr(unraisable, name) ?? None) as [Value, Value, Value];
  const first = message === None ? 'Exception ignored in' : textOf(message)!;
  callMethod(stderr, 'write', object === None ? `${first}:\n` : `${first}: ${repr(object)}\n`);
  call(dict.getStr('__excepthook__')!, [getAttr(unraisable, 'exc_type'), error, getAttr(unraisable, 'exc_traceback')]);
  return None;
});
dict.setStr('__unraisablehook__', dict.getStr('unraisablehook')!);

/** By PYTHONBREAKPOINT: nothing, a function, or the library's debugger. */
builtin(sysModule, 'breakpointhook(*args, **kwargs)', (args: Value[], kwargs: Map<string, Value>) => {
  const wanted = process.env.PYTHONBREAKPOINT ?? '';
  if (wanted === '0') return None;
  const path = wanted === '' ? 'pdb.set_trace' : wanted;
  const dot = path.lastIndexOf('.');
  const module = hooks.importModule(dot < 0 ? 'builtins' : path.slice(0, dot), None, None, newTuple(['x']), 0);
  return call(getAttr(module, path.slice(dot + 1)), args, kwargs.size === 0 ? null : kwargs);
});
dict.setStr('__breakpointhook__', dict.getStr('breakpointhook')!);

const hooksType = newStructType('asyncgen_hooks', ['firstiter', 'finalizer']);
let [firstIteration, finalizer]: [Value, Value] = [None, None];

builtin(sysModule, 'get_asyncgen_hooks()', () => makeStruct(hooksType, [firstIteration, finalizer]));
/** Kept for who asks: generators are not finalised here, and asyncio only counts the running ones. */
builtin(sysModule, 'set_asyncgen_hooks(firstiter=NULL, finalizer=NULL)', (first: Slot, last: Slot) => {
  for (const [name, hook] of [['firstiter', first], ['finalizer', last]] as const) {
    if (hook !== null && hook !== None && !isCallable(hook)) throw typeError(`callable ${name} expected, got ${typeName(hook)}`);
  }
  firstIteration = first ?? firstIteration;
  finalizer = last ?? finalizer;
  return None;
});

let originDepth = 0;
builtin(sysModule, 'get_coroutine_origin_tracking_depth()', () => originDepth);
builtin(sysModule, 'set_coroutine_origin_tracking_depth(depth)', (depth: Value) => {
  const number = intArgument(depth);
  if (number < 0) throw valueError('depth must be >= 0');
  originDepth = number;
  return None;
});
builtin(sysModule, '_settraceallthreads(function, /)', () => None);
builtin(sysModule, '_setprofileallthreads(function, /)', () => None);
