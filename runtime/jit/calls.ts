/** Functions that compiled code calls: how they begin, without a frame, and how they are called. */
import { slotsAtEntry } from '../optimizer/recursion.ts';
import { isPlainFunction, isRecursive } from '../optimizer/recursive.ts';
import type { PyFunction } from '../objects/calls/function.ts';
import type { Known } from '../optimizer/known.ts';
import { WASM_TYPE } from './forms.ts';
import type { Output } from './output.ts';
import { NotCompiled, type Entry, type Local } from './plan.ts';
import type { Region } from './region.ts';
import type { FrameState, Step } from './ssa.ts';
import { constantly, heldIn, type Held, type State } from './values.ts';

/** More would be too long a list of parameters. */
const MOST_SLOTS = 40;

type What = 'globals' | 'builtins';

const PINS: Readonly<Record<string, What>> = { _CHECK_GLOBALS: 'globals', _CHECK_BUILTINS: 'builtins' };

/** A function in the making that compiled code may call. */
export class Callable implements Entry {
  readonly code: Entry['code'];
  readonly slots: readonly number[];
  readonly needs = new Map<What, unknown>();
  /** Functions that it was called with. */
  readonly #callees: PyFunction[] = [];

  constructor(code: Entry['code'], slots: readonly number[]) {
    this.code = code;
    this.slots = slots;
  }

  /** Its outermost frame is never looked at: who calls it makes sure of what is to be known of that. */
  takes({ op, start }: Step): boolean {
    const which = PINS[op.uop];
    if (which === undefined || start.length > 1) return false;
    const [wanted] = op.operands;
    if (this.needs.has(which) && this.needs.get(which) !== wanted) throw new NotCompiled(`its frame is to have two ${which}`);
    this.needs.set(which, wanted);
    return true;
  }

  noteCallee(callee: PyFunction): void {
    this.#callees.push(callee);
  }

  /** When all that it needs is known. */
  check(): void {
    if (!this.#callees.every((callee) => fits(this, callee))) throw new NotCompiled('it calls itself with other globals');
  }
}

export function fits({ needs }: Pick<Entry, 'needs'>, callee: Readonly<Record<What, unknown>>): boolean {
  for (const [which, wanted] of needs) if (callee[which] !== wanted) return false;
  return true;
}

/** null: there is no need for it, or no way. */
export function callableOf({ root: { executor: { start, recorded } } }: Pick<Region, 'root'>): Callable | null {
  if (start.kind !== 'entry' || recorded.frames.length > 1 || !isRecursive(start.code) || !isPlainFunction(start.code)) return null;
  const slots = slotsAtEntry(start.code);
  return slots.length > MOST_SLOTS ? null : new Callable(start.code, slots);
}

/** Its frame is like that of a function that was inlined: all of it is in locals. */
export function beginningOf(output: Output, { code, slots }: Entry, snapshot: State['snapshot']): State {
  const held: Held[] = Array.from({ length: code.nlocalsplus }, () => constantly(null));
  slots.forEach((slot, index) => {
    const to = output.local(WASM_TYPE.ref);
    output.push({ kind: 'parameter', to, index });
    held[slot] = heldIn(to);
  });
  return { snapshot, slots: [held], callees: [null], inMemory: [] };
}

/** What is passed for the slots that a function begins with; null: NULL. */
export function argumentsFor({ locals, recorded: { code } }: FrameState): readonly (Known | null)[] {
  return slotsAtEntry(code).map((slot) => locals[slot] ?? null);
}

export function nullIn(output: Output): Local {
  const to = output.local(WASM_TYPE.ref);
  output.push({ kind: 'null', to });
  return to;
}
