/**
 * Milliseconds from some moment on. Node loads `performance` when it is first read, which takes 4 ms of a start; its own clock of high
 * resolution is there at once.
 */
export function hostMilliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}
