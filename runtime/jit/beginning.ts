/** What a trace needs of its beginning: slots of the outermost frame that are read, or kept somewhere else, later. */
import type { Known } from '../optimizer/known.ts';
import { slotOf } from './forms.ts';
import type { Region } from './region.ts';
import { eachSlot, memoised, type FrameState, type Snapshot, type Step } from './ssa.ts';

/** From `top` on: of a loop, what is done once needs nothing of the kind. */
export function neededOfBeginning(steps: readonly Step[], top: number): readonly Known[] {
  const known = needed(steps);
  let values = known.get(top);
  if (values === undefined) known.set(top, (values = find(steps, top)));
  return values;
}

/** Slots of the outermost frame that hold the same all the time, for they are not `touched`, and that some segment other than the root needs. */
export function readOutsideRoot({ root, segments }: Region, touched: ReadonlySet<number>): ReadonlySet<number> {
  const slots = new Set<number>();
  for (const segment of segments) {
    if (segment === root) continue;
    const { start: [outermost] } = segment.steps[0]!;
    for (const { origin } of neededOfBeginning(segment.steps, 0)) {
      if (origin === null || origin.frame > 0) continue;
      const slot = slotOf(origin, outermost!);
      if (!touched.has(slot)) slots.add(slot);
    }
  }
  return slots;
}

const needed = memoised((_: readonly Step[]): Map<number, readonly Known[]> => new Map());

function find(steps: readonly Step[], top: number): readonly Known[] {
  const found = new Set<Known>();
  let start: Snapshot = [];
  let after: Snapshot = [];
  for (let position = top; position < steps.length; position++) {
    const step = steps[position]!;
    for (const value of step.inputs) if (value.origin !== null) found.add(value);
    if (step.start !== start) addStrayed(found, step.start, start);
    if (step.after !== after) addStrayed(found, step.after, after);
    ({ start, after } = step);
  }
  return [...found];
}

/** Values of the outermost frame's beginning that are in another slot now. What is as it was `before` has been looked at. */
function addStrayed(found: Set<Known>, snapshot: Snapshot, before: Snapshot): void {
  snapshot.forEach((state, index) => {
    if (state !== before[index]) addStrayedIn(found, state, index);
  });
}

function addStrayedIn(found: Set<Known>, state: FrameState, index: number): void {
  eachSlot(state, (value, slot) => {
    const { origin } = value;
    if (origin !== null && origin.frame === 0 && (index > 0 || slot !== slotOf(origin, state))) found.add(value);
  });
  if (state.callee?.origin?.frame === 0) found.add(state.callee);
}
