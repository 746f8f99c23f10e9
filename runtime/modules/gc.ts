/**
 * The module gc. The host collects; what is here of it is `collect`, which also lets weak references die (weakref-object.ts says why only there).
 */
import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import { False, None, True } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { dropRecentPlans } from '../objects/classes/attribute-plans.ts';
import { codeMemory, currentFrame, stack } from '../objects/machine/frame.ts';
import { outsideTheLoop } from '../objects/machine/green-threads.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { thread } from '../objects/machine/thread.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { indexNumber, isIndex, repr } from '../objects/protocol/protocol.ts';
import { boolean, newList, newTuple } from '../objects/values.ts';
import '../objects/value-types.ts';
import { valueError } from '../objects/exceptions/errors.ts';
import { reportUnraisable } from './unraisable.ts';
import { defineConstants } from './module-tools.ts';
import { runCallbacks } from './weakref-object.ts';

export const gcModule: PyModule = newModule('gc', 'This module provides access to the garbage collector for reference cycles.');

defineConstants(gcModule, {
  garbage: newList([]),
  callbacks: newList([]),
  DEBUG_STATS: 1,
  DEBUG_COLLECTABLE: 2,
  DEBUG_UNCOLLECTABLE: 4,
  DEBUG_SAVEALL: 32,
  DEBUG_LEAK: 38,
});

let hostCollect: (() => void) | null = null;

/** V8's own collector. */
function hostCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/**
 * The end of a job, before which V8 lets nothing go that a WeakRef was asked about. Made anew each time: V8 forgets the code of a function that was not called
 * for a while, and could not read this one again when natives are no longer allowed.
 */
function endJob(): void {
  setFlagsFromString('--allow-natives-syntax');
  (new Function('%PerformMicrotaskCheckpoint()') as () => void)();
  setFlagsFromString('--no-allow-natives-syntax');
}

/** The second call of one that waited for the loop to be left: its JavaScript variables keep alive what instructions before worked on. */
let hasCollected = false;

function collect(): void {
  hostCollect ??= hostCollector();
  forgetFinishedFrames();
  hooks.forgetSpilled();
  endJob();
  hostCollect();
  hasCollected = true;
}

builtin(gcModule, 'collect(generation=2)', (generation: Value) => {
  const number = indexNumber(generation);
  if (number < 0 || number > 2) throw valueError('invalid generation');
  if (!hasCollected) {
    outsideTheLoop(collect);
    collect();
  }
  hasCollected = false;
  runCallbacks((error, callback) => reportUnraisable(error, `Exception ignored in: ${repr(callback)}`));
  return 0;
});

/** Slots of the shared stack above what the running frame uses of it keep what finished calls left there, their frames the functions. */
function forgetFinishedFrames(): void {
  codeMemory.dropSpareFrames();
  dropRecentPlans();
  const used = currentFrame()?.sp ?? 0;
  for (let at = used; at < stack.length; at++) stack[at] = null;
}

let isEnabled = true;
let thresholds: Value[] = [2000, 10, 0];
let debugFlags: Value = 0;

function doing(action: () => void) {
  return (): Value => {
    action();
    return None;
  };
}

builtin(gcModule, 'enable()', doing(() => (isEnabled = true)));
builtin(gcModule, 'disable()', doing(() => (isEnabled = false)));
builtin(gcModule, 'isenabled()', () => boolean(isEnabled));
builtin(gcModule, 'get_threshold()', () => newTuple(thresholds));
builtin(gcModule, 'set_threshold(threshold0, threshold1=NULL, threshold2=NULL, /)', (first: Value, second: Value | null, third: Value | null) => {
  thresholds = [first, second ?? thresholds[1]!, third ?? thresholds[2]!];
  return None;
});
builtin(gcModule, 'get_count()', () => newTuple([0, 0, 0]));
builtin(gcModule, 'get_debug()', () => debugFlags);
builtin(gcModule, 'set_debug(flags, /)', (flags: Value) => {
  debugFlags = flags;
  return None;
});
builtin(gcModule, 'freeze()', () => None);
builtin(gcModule, 'unfreeze()', () => None);
builtin(gcModule, 'get_freeze_count()', () => 0);
builtin(gcModule, 'is_tracked(obj, /)', (object: Value) => (typeof object === 'string' || isIndex(object) || object === None ? False : True));
builtin(gcModule, 'is_finalized(obj, /)', () => False);
