/**
 * The end of a job of the host. A WeakRef keeps its object alive until then, and a program is one job from its beginning to its end.
 */
import { setFlagsFromString } from 'node:v8';

/**
 * Made anew each time: V8 forgets the code of a function that was not called for a while, and could not read this one again when natives are no
 * longer allowed. Microseconds.
 */
export function endJob(): void {
  setFlagsFromString('--allow-natives-syntax');
  (new Function('%PerformMicrotaskCheckpoint()') as () => void)();
  setFlagsFromString('--no-allow-natives-syntax');
}
