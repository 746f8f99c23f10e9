/** Objects to look at: operations that only allocate depend on their arguments alone, so what one makes of them now is what it will make of them in the trace. */
import { OPERATIONS } from '../../generated/tier2/types.ts';
import * as operations from '../operations/index.ts';

const functions = operations as unknown as Readonly<Record<string, (...args: never[]) => unknown>>;

/** Nothing but an object comes of it, which is new each time. */
export function isMaking(operation: string): boolean {
  const { allocates, raises, escapes, reads, writes } = OPERATIONS[operation]!;
  return allocates && !raises && !escapes && reads.length === 0 && writes.length === 0;
}

export function specimenOf(operation: string, args: never[]): object | null {
  try {
    return functions[operation]!(...args) as object;
  } catch {
    return null;
  }
}
