import type { Value } from '../../heap/value.ts';

/** The containers whose repr is being made, innermost last: one that contains itself is shown as `[...]`. */
const active: Value[] = [];

/** repr of a container by `body`, or `cyclic` if it is being shown already. */
export function guardedRepr(container: Value, cyclic: string, body: () => string): string {
  if (active.includes(container)) return cyclic;
  active.push(container);
  try {
    return body();
  } finally {
    active.pop();
  }
}
