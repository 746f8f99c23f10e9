/** What changes from one round of a loop to the next, or differs on ways that meet, over all the traces that lead there, and the form it is held in. */
import type { Value } from '../heap/index.ts';
import { UOPS } from '../../generated/metadata/uops.ts';
import type { Representation } from '../../generated/stencils/stencils.ts';
import type { Known } from '../optimizer/known.ts';
import { slotOf, wantedForm } from './forms.ts';
import { acts, choose, isVirtual } from './micro-ops.ts';
import { beginningOf, snapshotAt, type Region, type Segment } from './region.ts';
import { slotsOf, type Snapshot, type Step } from './ssa.ts';

/** By slot: `slotKey`. */
export type Carried = ReadonlyMap<number, CarriedSlot>;

export interface CarriedSlot {
  readonly form: Representation;
  /** It has this form from the second round on; in the first it is what it was before the loop, which may be anything, NULL too. */
  readonly isLate: boolean;
  /** Constants among the floats that it may be: an object each, which it is to be again outside. */
  readonly boxes: readonly Value[];
}

/** How a way holds the value of a slot. */
interface Way {
  readonly form: Representation;
  readonly boxes: readonly Value[];
}

const AS_OBJECT: Way = { form: 'ref', boxes: [] };

/** Of so many constants the object of a float is looked for. */
const MOST_BOXES = 4;

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

/** By segment: of loops what their rounds change, and where ways meet what these ways have changed. */
export function carriedSlots({ segments, stored }: Region): ReadonlyMap<Segment, Carried> {
  const analysis = new Analysis(segments, stored);
  return new Map(segments.flatMap((segment) => (segment.isLoop || segment.arrivals.length > 0 ? [[segment, analysis.of(segment)] as const] : [])));
}

const NOTHING: Carried = new Map();

class Analysis {
  readonly #segments: readonly Segment[];
  readonly #stored: ReadonlySet<number>;
  readonly #carried = new Map<Segment, Carried>();
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
    const ways = new Map<number, (Way | null)[]>();
    jumps.forEach(({ segment, snapshot }, jump) => {
      snapshot.forEach((state, frame) => {
        for (const [slot, value] of slotsOf(state)) {
          const key = slotKey(frame, slot);
          const source = this.#sourceOf({ segment, value }, loop);
          // What an inner loop carries is another value each time.
          if (keyOf(source) === key && (source.segment === loop || !this.of(source.segment).has(key))) continue;
          if (!ways.has(key)) ways.set(key, jumps.map(() => null));
          ways.get(key)![jump] = this.#wayOf({ segment, value }, snapshot, loop);
        }
      });
    });
    return new Map([...ways].map(([key, each]) => [key, formAround(loop, key, each)]));
  }

  // ---------------------------------------------------------------- meetings

  #differences(meeting: Segment): Carried {
    const agreed = new Map<number, At>();
    const differing = new Map<number, CarriedSlot>();
    this.#agreed.set(meeting, agreed);
    meeting.steps[0]!.start.forEach((state, frame) => {
      for (const slot of slotsOf(state).keys()) {
        const key = slotKey(frame, slot);
        const sources = this.#sourcesOf(meeting, frame, slot);
        if (sources !== null) agreed.set(key, sources);
        else differing.set(key, { ...oneOf(this.#waysTo(meeting, frame, slot)), isLate: false });
      }
    });
    return differing;
  }

  /** What the slot is on all ways; null if that differs. Of a local that nobody stores to not all have to know. */
  #sourcesOf(meeting: Segment, frame: number, slot: number): At | null {
    const all = meeting.arrivals.map(({ segment, position }) => {
      const value = slotsOf(snapshotAt(segment.steps[position]!)[frame]!).get(slot);
      return value === undefined ? null : this.#sourceOf({ segment, value }, meeting.parent!.segment);
    });
    if (frame === 0 && slot < meeting.executor.recorded.frames[0]!.code.nlocalsplus && !this.#stored.has(slot)) return all.find((each) => each !== null) ?? null;
    const [first] = all;
    return first !== null && first !== undefined && all.every((each) => each !== null && isSame(each, first)) ? first : null;
  }

  #waysTo(meeting: Segment, frame: number, slot: number): Way[] {
    return meeting.arrivals.map(({ segment, position }) => {
      const snapshot = snapshotAt(segment.steps[position]!);
      const value = slotsOf(snapshot[frame]!).get(slot);
      return value === undefined ? AS_OBJECT : this.#wayOf({ segment, value }, snapshot, meeting.parent!.segment);
    });
  }

  // ---------------------------------------------------------------- values through segments

  /** The value in the segment around, or the one before, which this one takes over. */
  #above(at: At, stop: Segment): At | null {
    const { segment, value } = at;
    const { origin } = value;
    if (segment === stop || origin === null || this.of(segment).has(keyOf(at))) return null;
    if (segment.arrivals.length > 0) return this.#agreed.get(segment)!.get(keyOf(at)) ?? null;
    const beginning = beginningOf(segment);
    const { slot } = placeOfKey(keyOf(at));
    const outer = beginning === null ? undefined : slotsOf(beginning[origin.frame]!).get(slot);
    return outer === undefined ? null : { segment: segment.parent!.segment, value: outer };
  }

  #sourceOf(at: At, stop: Segment): At {
    let source = at;
    for (let next: At | null = at; next !== null; next = this.#above(next, stop)) source = next;
    return source;
  }

  #wayOf(at: At, snapshot: Snapshot, stop: Segment): Way {
    const form = this.#formOf(at, stop);
    if (form !== 'f64') return { form, boxes: [] };
    const source = this.#sourceOf(at, stop);
    if (source.value.constant !== null) return { form, boxes: [source.value.constant.value as Value] };
    if (!this.#isOwn(at, snapshot, stop)) return AS_OBJECT;
    return { form, boxes: source.segment === stop ? [] : (this.of(source.segment).get(keyOf(source))?.boxes ?? []) };
  }

  #formOf(at: At, stop: Segment): Representation {
    for (let next: At | null = at; next !== null; next = this.#above(next, stop)) {
      const form = wantedForm(next.value);
      if (form !== 'ref') return form;
      const around = next.segment === stop ? undefined : this.of(next.segment).get(keyOf(next));
      if (around !== undefined) return around.form;
    }
    return 'ref';
  }

  /**
   * A float that is its slot's alone: made in the loop, in no other slot when it comes round, and nobody has asked for it as an object. Of any other one
   * programs can tell the boxes apart that it would get each time the loop is left. Costs a box a round where a float is handed from name to name.
   */
  #isOwn(at: At, snapshot: Snapshot, stop: Segment): boolean {
    const source = this.#sourceOf(at, stop);
    if (source.segment !== stop && this.of(source.segment).get(keyOf(source))?.form === 'f64') return this.#isNumberOnly(at, source);
    const holders = snapshot.flatMap((state) => [...slotsOf(state).values()].filter((value) => isSame(this.#sourceOf({ segment: at.segment, value }, stop), source)));
    const isMade = source.segment.steps.some(({ op, outputs }) => outputs.includes(source.value) && UOPS[op.uop]!.properties.includes('allocates'));
    return isMade && holders.length === 1 && this.#isNumberOnly(at, source);
  }

  /** From where it is made to where it comes round, whoever reads it works on the number in it, or only moves it. */
  #isNumberOnly({ segment, value }: At, source: At): boolean {
    if (segment.steps.some((step) => step.inputs.includes(value) && !takesNumber(step, value))) return false;
    if (segment === source.segment) return true;
    const { frame, slot } = placeOfKey(keyOf({ segment, value }));
    const before = segment.arrivals.length > 0 ? segment.arrivals : [segment.parent!];
    return before.every((from) => {
      const outer = slotsOf(snapshotAt(from.segment.steps[from.position]!)[frame]!).get(slot);
      return outer !== undefined && this.#isNumberOnly({ segment: from.segment, value: outer }, source);
    });
  }
}

/** Which slot of its segment's beginning the value is; -1: none. */
function keyOf({ segment, value: { origin } }: At): number {
  return origin === null ? -1 : slotKey(origin.frame, slotOf(origin, segment.steps[0]!.start[origin.frame]!));
}

function isSame(a: At, b: At): boolean {
  if (a.value.constant !== null && b.value.constant !== null) return Object.is(a.value.constant.value, b.value.constant.value);
  return a.segment === b.segment && a.value === b.value;
}

function takesNumber(step: Step, value: Known): boolean {
  const { op, inputs, outputs } = step;
  if (isVirtual(step) || (!acts(op) && outputs.every((output) => inputs.includes(output)))) return true;
  const stencil = choose(step);
  if (stencil === null) return false;
  const at = stencil.inputsAt(op.oparg);
  return stencil.inputs.every((form, index) => form !== 'ref' || inputs[at[index]!] !== value);
}

/**
 * One form for all ways round. If one of them leaves the slot as it is, that form has to be what the loop knows it to be: it may hold anything for ever. If all set it,
 * the loop does not ask what was there before.
 */
function formAround(loop: Segment, key: number, ways: readonly (Way | null)[]): CarriedSlot {
  const { form, boxes } = oneOf(ways.filter((each) => each !== null));
  const isKnown = form === 'ref' || form === knownForm(loop, key);
  if (!isKnown && ways.includes(null)) return { ...AS_OBJECT, isLate: false };
  return { form, boxes, isLate: !isKnown };
}

/** As all of them can hold it. */
function oneOf(ways: readonly Way[]): Way {
  const [first] = ways;
  const boxes = [...new Set(ways.flatMap((way) => way.boxes))];
  if (first === undefined || boxes.length > MOST_BOXES || ways.some(({ form }) => form !== first.form)) return AS_OBJECT;
  return { form: first.form, boxes };
}

function knownForm(loop: Segment, key: number): Representation {
  const { frame, slot } = placeOfKey(key);
  const entry = slotsOf(loop.steps[0]!.start[frame]!).get(slot);
  return entry === undefined ? 'ref' : wantedForm(entry);
}
