/**
 * What the abstract cases of an instruction say of values of certain types, found once for all values of these types; then each run of the
 * micro-ops is held against it: what the stack and the locals hold behind each of them, and whether it may leave. `Shadow` looks at every
 * symbol on the way too, and needs runs of its own.
 */
import { ABSTRACT_CASES } from '../../../../generated/tier2/abstract.ts';
import type { Outcome, UopFunction } from '../../../../generated/tier2/call.ts';
import { stack, type Frame } from '../../../../runtime/objects/machine/frame.ts';
import type { RecordedFrame } from '../../../../runtime/optimizer/abstract-frame.ts';
import { Abstraction } from '../../../../runtime/optimizer/abstraction.ts';
import type { Known } from '../../../../runtime/optimizer/known.ts';
import type { TraceOp } from '../../../../runtime/optimizer/trace.ts';
import { sameValue, whyNotTrue } from '../support/concrete.ts';

/** Behind one micro-op. Facts are copied: what is learnt later holds only where the trace goes on. */
interface Step {
  readonly uop: string;
  /** All its checks are proved, one is proved to fail, or neither. */
  readonly checks: boolean | null;
  readonly stack: readonly Known[];
  readonly locals: readonly (readonly [number, Known])[];
}

export interface Forecast {
  /** What the slots of the stack hold to begin with. */
  readonly inputs: readonly Known[];
  /** Up to the first that cannot go on, or that goes on in another frame. */
  readonly steps: readonly Step[];
}

/** `types`: of each slot, null where nothing is known of it. */
export function forecast(ops: readonly TraceOp[], recorded: RecordedFrame, types: readonly (string | null)[]): Forecast {
  const machine = new Abstraction([recorded], { pin: () => true, isRestless: () => false });
  machine.facts.why = 'the test';
  types.forEach((type, slot) => type !== null && machine.facts.narrow(machine.top.stack[slot]!, type));
  const inputs = machine.top.stack.map(copied);
  const steps: Step[] = [];
  for (const op of ops) {
    if (op.movesFrame) break;
    const finding = machine.begin(op);
    ABSTRACT_CASES[op.uop]!(machine);
    const known = [...finding.checks.values()].map((check) => check.known);
    const checks = known.includes(false) ? false : known.length > 0 && known.every((each) => each === true) ? true : null;
    const { top } = machine;
    steps.push({ uop: op.uop, checks, stack: top.stack.map(copied), locals: top.locals.flatMap((local, index) => (local === undefined ? [] : [[index, copied(local)] as const])) });
    if (checks === false) break;
  }
  return { inputs, steps };
}

const copied = (known: Known): Known => ({ ...known });

/** Holds one run after the other against forecasts. */
export class Watcher {
  #forecasts: readonly Forecast[] = [];
  #values = new Map<number, unknown>();
  readonly #complain: (what: string) => void;

  constructor(complain: (what: string) => void) {
    this.#complain = complain;
  }

  watch(forecasts: readonly Forecast[]): void {
    this.#forecasts = forecasts;
  }

  wrap(uop: string, run: UopFunction, position: number): UopFunction {
    return (frame, call) => {
      if (position > 0) return this.#look(uop, position, frame, run(frame, call));
      const bottom = frame.base + frame.code.nlocalsplus;
      const found = stack.slice(bottom, frame.sp);
      return this.#look(uop, position, frame, run(frame, call), found);
    };
  }

  #look(uop: string, position: number, frame: Frame, after: Outcome, found: readonly unknown[] | null = null): Outcome {
    if (after !== frame && after !== null) return after;
    for (const { inputs, steps } of this.#forecasts) {
      const step = steps[position];
      if (step === undefined) continue;
      if (after === null) {
        if (step.checks === true) this.#complain(`${step.uop}: it leaves although its checks are proved to hold`);
      } else if (step.checks === false) this.#complain(`${step.uop}: it goes on although a check is proved to fail`);
      else this.#behind(step, frame, inputs, found);
    }
    return after;
  }

  #behind(step: Step, frame: Frame, inputs: readonly Known[], found: readonly unknown[] | null): void {
    const bottom = frame.base + frame.code.nlocalsplus;
    if (step.stack.length !== frame.sp - bottom) return this.#complain(`${step.uop}: ${step.stack.length} slots are known, ${frame.sp - bottom} are there`);
    this.#values.clear();
    if (found !== null) inputs.forEach((known, slot) => this.#values.set(known.id, found[slot]));
    for (let slot = 0; slot < step.stack.length; slot++) this.#holds(step, step.stack[slot]!, stack[bottom + slot]);
    for (const [index, known] of step.locals) this.#holds(step, known, stack[frame.base + index]);
  }

  #holds({ uop }: Step, known: Known, value: unknown): void {
    const why = whyNotTrue(known, value);
    if (why !== null) return this.#complain(`${uop}: ${why}`);
    if (this.#values.has(known.id) && !sameValue(this.#values.get(known.id), value)) this.#complain(`${uop}: symbol ${known.id} (${known.type}) is said to be in two places that hold different values`);
    this.#values.set(known.id, value);
  }
}
