/**
 * Machine code at a function's first call. What a program imports runs once as a rule, and most of the runtime that it needs for that has not run before: V8's interpreter, which comes first, takes
 * longer for it than its baseline compiler and what that makes (`import re, json, dataclasses` 0.95 times as long). A program that imports nothing is done before that pays.
 */
let isOn = false;

function set(flag: string): void {
  process.getBuiltinModule('node:v8').setFlagsFromString(flag);
}

export function useBaseline(): void {
  if (isOn) return;
  isOn = true;
  set('--always-sparkplug');
}

/** V8 refuses code from the cache if it was compiled with other flags. */
export function withoutBaseline<T>(load: () => T): T {
  if (!isOn) return load();
  set('--no-always-sparkplug');
  try {
    return load();
  } finally {
    set('--always-sparkplug');
  }
}
