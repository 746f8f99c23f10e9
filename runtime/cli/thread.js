// Starts the Python thread. JavaScript, because it stands on the way of every start: the thread takes Node some 25 ms to set up, and while it
// does the main thread finds out what the thread is to load (bundle.js).

const { fstatSync } = process.getBuiltinModule('node:fs');
const { cachedDataVersionTag, setFlagsFromString } = process.getBuiltinModule('node:v8');
const { Worker } = process.getBuiltinModule('node:worker_threads');

/** V8's limit for the thread's stack. Pages are only taken when used. */
const STACK_MEGABYTES = 128;
/** Of the thread's old generation, until V8 first looks what in it is alive. */
const FIRST_COLLECTION_MEGABYTES = 64;
const STDIN = 0;

const sharedCell = () => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** Almost all that is no terminal is no character device either, which is known without loading `node:tty` (10 ms). */
function isTerminal(descriptor) {
  try {
    return fstatSync(descriptor).isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(descriptor);
  } catch {
    return false;
  }
}

/**
 * A thread that waits to be told what to load.
 *
 * @param {readonly string[]} argv
 * @returns {import('./thread.js').Thread}
 */
export function startThread(argv) {
  const data = { argv, interrupts: sharedCell(), answered: sharedCell(), isTerminal: isTerminal(STDIN) };
  // What a program imports stays; a full collection at 25 MB of it takes 13 of the 300 ms of `import re, json, dataclasses`.
  setFlagsFromString(`--initial-old-space-size=${FIRST_COLLECTION_MEGABYTES}`);
  const worker = new Worker(new URL('./thread-entry.js', import.meta.url), { workerData: data, resourceLimits: { stackSizeMb: STACK_MEGABYTES } });
  return { worker, data, codeTag: cachedDataVersionTag() };
}
