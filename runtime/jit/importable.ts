/** Operations as compiled code calls them: a truth as a number, a run of the stack as so many arguments. */
import type { Slot } from '../heap/index.ts';
import { stack } from '../objects/machine/frame.ts';
import { aboveFrames } from './invoke.ts';

/** What a stencil calls for a field of an object of the runtime: the type and the field. */
export const HOST_FIELD = /^(?:number|object)_in_(.*)$/;

export type Operation = (...args: unknown[]) => unknown;

/** V8 hands it over at once. */
export function asNumber(operation: Operation): Operation {
  return (a, b, c, d) => (operation(a, b, c, d) === true ? 1 : 0);
}

/** `no`: that it cannot. So does what it throws: it has changed nothing then, and whoever does it instead throws it again, with whole frames. */
export function declining(operation: Operation, count: number, no: unknown): Operation {
  switch (count) {
    case 1:
      return (a) => {
        try {
          return operation(a);
        } catch {
          return no;
        }
      };
    case 2:
      return (a, b) => {
        try {
          return operation(a, b);
        } catch {
          return no;
        }
      };
    case 3:
      return (a, b, c) => {
        try {
          return operation(a, b, c);
        } catch {
          return no;
        }
      };
    case 4:
      return (a, b, c, d) => {
        try {
          return operation(a, b, c, d);
        } catch {
          return no;
        }
      };
    default:
      return (...args) => {
        try {
          return operation(...args);
        } catch {
          return no;
        }
      };
  }
}

/** `fixed` arguments, and behind them those that it looks for on the stack. The usual numbers have no array made for them. */
export function onStack(operation: Operation, fixed: number, count: number): Operation {
  if (fixed === 2 && count === 0) return (a, b) => operation(a, b, 0, 0);
  if (fixed === 2 && count === 1) return (a, b, c) => operation(a, b, placed(c), 1);
  if (fixed === 2 && count === 2) return (a, b, c, d) => operation(a, b, placed(c, d), 2);
  return (...args) => operation(...args.slice(0, fixed), placed(...args.slice(fixed)), count);
}

/** Above all frames, where nobody's slots are. */
function placed(...values: readonly unknown[]): number {
  const at = aboveFrames();
  for (let index = 0; index < values.length; index++) stack[at + index] = values[index] as Slot;
  return at;
}
