/**
 * Functions that call themselves. A trace cannot hold such a call, so it holds that the callee runs to its end (`_RUN_FRAME`); while the trace is recorded the callee does that,
 * and compiled code then calls the function's own compiled code.
 */
import { runPushed } from '../interpreter/driver.ts';
import type { PyCode } from '../objects/machine/code.ts';
import { CO_FAST_CELL, CO_FAST_FREE } from '../objects/machine/code-flags.ts';
import { stack, type Frame } from '../objects/machine/frame.ts';
import { thread } from '../objects/machine/thread.ts';
import { notSpending } from './budget.ts';
import { expansionOf, has, type Site } from './expand.ts';
import { startAt } from './heat.ts';
import { isPlainFunction, isRecursive, noteRecursion } from './recursive.ts';

/** Slots of a frame that hold something when its function begins: what it was called with, and its cells. */
export function slotsAtEntry({ nparams, nlocalsplus, localspluskinds }: PyCode): number[] {
  return Array.from({ length: nlocalsplus }, (_, slot) => slot).filter((slot) => slot < nparams || (localspluskinds[slot]! & (CO_FAST_CELL | CO_FAST_FREE)) !== 0);
}

/** The topmost of the frames, of which the others wait, is at its beginning, and what runs in it calls itself. */
export function isCalled({ code, start }: Site, frames: readonly Frame[]): boolean {
  if (!isPlainFunction(code) || startAt(code, start)?.kind !== 'entry') return false;
  if (frames.slice(0, -1).some((frame) => frame.code === code)) noteRecursion(code);
  return isRecursive(code);
}

/** A return from a function that calls itself. */
export function isReturn({ code, name }: Site): boolean {
  const expansion = expansionOf(name);
  return expansion.kind === 'traced' && isRecursive(code) && expansion.steps.some(({ uop }) => has(uop, 'popsFrame'));
}

/** Native calls that are left for others. */
const SPARE_CALLS = 100;

export function hasRoomForCallee(): boolean {
  return thread.nativeDepth + SPARE_CALLS < thread.nativeLimit;
}

let running = 0;

/** A callee runs on its own while a trace is recorded: no other one is begun meanwhile, which would come to the same call. */
export const isCalleeRunning = (): boolean => running > 0;

/** Runs the current frame to its end, and goes on behind the call of it. */
export function runCallee(frame: Frame): void {
  const caller = frame.previous!;
  running++;
  let value;
  try {
    value = notSpending(() => runPushed(frame));
  } finally {
    running--;
  }
  caller.pc += caller.return_offset;
  stack[caller.sp++] = value;
}
