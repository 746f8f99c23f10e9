/**
 * Files that were written to and not closed. CPython closes a file when its last reference goes; here nobody notices that, so
 * what such files have collected is written when the program ends, and before anything is opened or asked about its size.
 */
export interface Writer {
  flushQuietly(): void;
}

const writers = new Set<Writer>();

export function noteUnflushed(writer: Writer): void {
  writers.add(writer);
}

export function noteFlushed(writer: Writer): void {
  writers.delete(writer);
}

export function flushUnclosed(): void {
  if (writers.size === 0) return;
  for (const writer of [...writers]) writer.flushQuietly();
}
