/** What changes from one round of a loop to the next, or differs on ways that meet, over all the traces that lead there, and the form it is held in. */
import type { Representation } from '../../generated/stencils/stencils.ts';
import type { Known } from '../optimizer/known.ts';
import { formOfType, slotOf, wantedForm } from './forms.ts';
import { beginningOf, snapshotAt, type Region, type Segment } from './region.ts';
import { deferring } from './virtual.ts';
import { eachSlot, memoised, ownOf, valueAt, type Snapshot, type Step } from './ssa.ts';

/** By slot, in `slotKey`'s numbers: the form it is held in. */
export type Carried = ReadonlyMap<number, Representation>;


const SLOTS_PER_FRAME = 1 << 20;

export function slotKey(frame: number, slot: number): number {
  return frame * SLOTS_PER_FRAME + slot;
}

export function placeOfKey(key: number): { readonly frame: number; readonly slot: number } {
  return { frame: Math.floor(key / SLOTS_PER_FRAME), slot: key % SLOTS_PER_FRAME };
}

interface At {
  readonly segment: Segment;
  readonly value: Known;
}

interface Jump {
  readonly segment: Segment;
  readonly snapshot: Snapshot;
}

/** By slot: what makes the object that each round leaves there, and of which no round reads anything. */
export type LeftBehind = ReadonlyMap<number, readonly Step[]>;

/** By segment: of loops what their rounds change, and where ways meet what these ways have changed. */
export function carriedSlots({ segments, stored }: Region): { readonly carried: ReadonlyMap<Segment, Carried>; readonly leftBehind: ReadonlyMap<Segment, LeftBehind> } {
  const analysis = new Analysis(segments, stored);
  const carried = new Map(segments.flatMap((segment) => (segment.isLoop || segment.arrivals.length > 0 ? [[segment, analysis.of(segment)] as const] : [])));
  return { carried, leftBehind: analysis.leftBehind };
}

const NOTHING: Carried = new Map();

/** Slots of the outermost frame that hold something else at some place in a loop, or in what goes on inside it, than at the beginning of the trace there. */
export function touchedSlots({ segments }: Region): ReadonlyMap<Segment, ReadonlySet<number>> {
  const touched = new Map(segments.map((segment) => [segment, new Set<number>()]));
  for (const segment of segments) {
    for (const slot of changedIn(segment.steps)) for (let around: Segment | undefined = segment; around !== undefined; around = around.parent?.segment) touched.get(around)!.add(slot);
  }
  return touched;
}

const changedIn = memoised((steps: readonly Step[]): ReadonlySet<number> => {
  const changed = new Set<number>();
  const first = steps[0]!.start[0]!;
  const look = ({ origin }: Known, slot: number): void => {
    if (origin === null || origin.frame !== 0 || slotOf(origin, first) !== slot) changed.add(slot);
  };
  let before = first;
  for (const { after } of steps) {
    const state = after[0]!;
    if (state !== before) eachSlot(state, look);
    before = state;
  }
  return changed;
});

class Analysis {
  readonly #segments: readonly Segment[];
  readonly #stored: ReadonlySet<number>;
  readonly #carried = new Map<Segment, Carried>();
  readonly leftBehind = new Map<Segment, LeftBehind>();
  /** What slots are where ways meet, if they are the same on all of them. */
  readonly #agreed = new Map<Segment, Map<number, At>>();

  constructor(segments: readonly Segment[], stored: ReadonlySet<number>) {
    this.#segments = segments;
    this.#stored = stored;
  }

  /** Asks for what lies inside the loop, or between a meeting and its ways: nothing that asks back. */
  of(segment: Segment): Carried {
    let carried = this.#carried.get(segment);
    if (carried === undefined) this.#carried.set(segment, (carried = segment.arrivals.length > 0 ? this.#differences(segment) : segment.isLoop ? this.#changes(segment) : NOTHING));
    return carried;
  }

  // ---------------------------------------------------------------- loops

  #jumpsTo(loop: Segment): Jump[] {
    return this.#segments.flatMap((segment) =>
      [...segment.edges].flatMap(([position, edge]) => (edge.kind === 'jump' && edge.loop === loop ? [{ segment, snapshot: snapshotAt(segment.steps[position]!) }] : [])));
  }

  #changes(loop: Segment): Carried {
    const jumps = this.#jumpsTo(loop);
    const forms = new Map<number, (Representation | null)[]>();
    jumps.forEach(({ segment, snapshot }, jump) => {
      snapshot.forEach((state, frame) => {
        eachSlot(state, (value, slot) => {
          const key = slotKey(frame, slot);
          const source = this.#sourceOf({ segment, value }, loop);
          // What an inner loop carries is another value each time.
          if (keyOf(source) === key && (source.segment === loop || !this.of(source.segment).has(key))) return;
          if (!forms.has(key)) forms.set(key, jumps.map(() => null));
          forms.get(key)![jump] = this.#formOf({ segment, value }, loop);
        });
      });
    });
    const left = [...forms].flatMap(([key, each]) => {
      const making = each.includes(null) || !jumps.every((jump) => isThere(jump, key)) ? null : makingOf(loop, key);
      return making === null ? [] : [[key, making] as const];
    });
    this.leftBehind.set(loop, new Map(left));
    return new Map([...forms].map(([key, each]) => [key, formAround(loop, key, each)]));
  }

  // ---------------------------------------------------------------- meetings

  #differences(meeting: Segment): Carried {
    const agreed = new Map<number, At>();
    const differing = new Map<number, Representation>();
    this.#agreed.set(meeting, agreed);
    meeting.steps[0]!.start.forEach((state, frame) => {
      eachSlot(state, (_, slot) => {
        const key = slotKey(frame, slot);
        const sources = this.#sourcesOf(meeting, frame, slot);
        const form = oneOf(this.#formsAt(meeting, frame, slot));
        // A float may have got an object on one of the ways, and what has not been made yet may have been made.
        if (sources !== null && !ownOf(sources.segment.steps).has(sources.value) && (form !== 'f64' || sources.value.constant !== null)) agreed.set(key, sources);
        else differing.set(key, form);
      });
    });
    return differing;
  }

  /** What the slot is on all ways; null if that differs. Of a local that nobody stores to not all have to know. */
  #sourcesOf(meeting: Segment, frame: number, slot: number): At | null {
    const all = meeting.arrivals.map(({ segment, position }) => {
      const value = valueAt(snapshotAt(segment.steps[position]!)[frame]!, slot);
      return value === undefined ? null : this.#sourceOf({ segment, value }, meeting.parent!.segment);
    });
    if (frame === 0 && slot < meeting.executor.recorded.frames[0]!.code.nlocalsplus && !this.#stored.has(slot)) return all.find((each) => each !== null) ?? null;
    const [first] = all;
    return first !== null && first !== undefined && all.every((each) => each !== null && isSame(each, first)) ? first : null;
  }

  #formsAt(meeting: Segment, frame: number, slot: number): Representation[] {
    return meeting.arrivals.map(({ segment, position }) => {
      const value = valueAt(snapshotAt(segment.steps[position]!)[frame]!, slot);
      return value === undefined ? 'ref' : this.#formOf({ segment, value }, meeting.parent!.segment);
    });
  }

  // ---------------------------------------------------------------- values through segments

  /** The value in the segment around, or the one before, which this one takes over. */
  #above(at: At, stop: Segment): At | null {
    const { segment, value } = at;
    const { origin } = value;
    if (segment !== stop && origin?.kind === 'part') return { segment: segment.parent!.segment, value: segment.parts[origin.index]! };
    if (segment === stop || origin === null || this.of(segment).has(keyOf(at))) return null;
    if (segment.arrivals.length > 0) return this.#agreed.get(segment)!.get(keyOf(at)) ?? null;
    const beginning = beginningOf(segment);
    const { slot } = placeOfKey(keyOf(at));
    const outer = beginning === null ? undefined : valueAt(beginning[origin.frame]!, slot);
    return outer === undefined ? null : { segment: segment.parent!.segment, value: outer };
  }

  #sourceOf(at: At, stop: Segment): At {
    let source = at;
    for (let next: At | null = at; next !== null; next = this.#above(next, stop)) source = next;
    return source;
  }

  #formOf(at: At, stop: Segment): Representation {
    for (let next: At | null = at; next !== null; next = this.#above(next, stop)) {
      const form = wantedForm(next.value);
      if (form !== 'ref') return form;
      const around = next.segment === stop ? undefined : this.of(next.segment).get(keyOf(next));
      if (around !== undefined) return around;
    }
    return 'ref';
  }
}

/** Which slot of its segment's beginning the value is; -1: none. */
function keyOf({ segment, value: { origin } }: At): number {
  return origin === null || origin.kind === 'part' ? -1 : slotKey(origin.frame, slotOf(origin, segment.steps[0]!.start[origin.frame]!));
}

function isSame(a: At, b: At): boolean {
  if (a.value.constant !== null && b.value.constant !== null) return Object.is(a.value.constant.value, b.value.constant.value);
  return a.segment === b.segment && a.value === b.value;
}

/**
 * One form for all ways round, if it is what the loop knows the slot to have at its beginning, or had when it was recorded: who comes to the loop makes sure of it.
 *
 * Rejected: to hold what all ways set in two places, one for the first round, where it may be anything. A loop is entered at a back edge, behind its first round.
 */
function formAround(loop: Segment, key: number, forms: readonly (Representation | null)[]): Representation {
  const form = oneOf(forms.filter((each) => each !== null));
  return form === knownForm(loop, key) || form === seenForm(loop, key) ? form : 'ref';
}

/** It is bound on that way. */
function isThere({ snapshot }: Jump, key: number): boolean {
  const { frame, slot } = placeOfKey(key);
  return valueAt(snapshot[frame]!, slot)?.nullable === false;
}

/** The micro-ops that make what the loop's own round leaves in the slot; null: it is something that somebody else has, or that the next round looks at. */
function makingOf({ steps, executor: { top } }: Segment, key: number): readonly Step[] | null {
  const last = steps.at(-1)!;
  const { frame, slot } = placeOfKey(key);
  if (last.op.uop !== '_JUMP_TO_TOP') return null;
  const value = valueAt(last.start[frame]!, slot);
  const before = valueAt(steps[0]!.start[frame]!, slot);
  if (value === undefined || before === undefined || !last.own.has(value) || steps.slice(top).some(({ inputs }) => inputs.includes(before))) return null;
  const making = steps.filter(({ about }) => about === value);
  const isWhole = making[0]?.made.includes(value) === true && making.every((step) => deferring(step) !== null && step.inputs.every((input) => input === value || !last.own.has(input)));
  return isWhole ? making : null;
}

function oneOf(forms: readonly Representation[]): Representation {
  const [first] = forms;
  return first !== undefined && forms.every((each) => each === first) ? first : 'ref';
}

function seenForm({ executor: { seen } }: Segment, key: number): Representation {
  const { frame, slot } = placeOfKey(key);
  return formOfType(frame === 0 ? (seen[slot] ?? null) : null);
}

function knownForm(loop: Segment, key: number): Representation {
  const { frame, slot } = placeOfKey(key);
  const entry = valueAt(loop.steps[0]!.start[frame]!, slot);
  return entry === undefined ? 'ref' : wantedForm(entry);
}
