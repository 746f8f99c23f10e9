/** What changes from one round of a loop to the next, over all the traces that come back to its top, and the form it is held in meanwhile. */
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
}

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

export function carriedSlots({ segments }: Region): ReadonlyMap<Segment, Carried> {
  const carried = new Map<Segment, Carried>();
  // Inner loops first: what they change, whoever goes on from them does not hold unchanged.
  for (const loop of [...segments].reverse()) if (loop.isLoop) carried.set(loop, changesOf(loop, jumpsTo(loop, segments), carried));
  return carried;
}

function jumpsTo(loop: Segment, segments: readonly Segment[]): Jump[] {
  return segments.flatMap((segment) =>
    [...segment.edges].flatMap(([position, edge]) => (edge.kind === 'jump' && edge.loop === loop ? [{ segment, snapshot: snapshotAt(segment.steps[position]!) }] : [])));
}

function changesOf(loop: Segment, jumps: readonly Jump[], carried: ReadonlyMap<Segment, Carried>): Carried {
  const forms = new Map<number, (Representation | null)[]>();
  jumps.forEach(({ segment, snapshot }, jump) => {
    snapshot.forEach((state, frame) => {
      for (const [slot, value] of slotsOf(state)) {
        const key = slotKey(frame, slot);
        const source = sourceOf({ segment, value }, loop, carried);
        // What an inner loop carries is another value each time.
        if (keyOf(source) === key && (source.segment === loop || carried.get(source.segment)?.has(key) !== true)) continue;
        if (!forms.has(key)) forms.set(key, jumps.map(() => null));
        const form = formOf({ segment, value }, loop, carried);
        forms.get(key)![jump] = form === 'f64' && !isOwn({ segment, value }, snapshot, loop, carried) ? 'ref' : form;
      }
    });
  });
  return new Map([...forms].map(([key, each]) => [key, formAround(loop, key, each)]));
}

/** Which slot of its segment's beginning the value is; -1: none. */
function keyOf({ segment, value: { origin } }: At): number {
  return origin === null ? -1 : slotKey(origin.frame, slotOf(origin, segment.steps[0]!.start[origin.frame]!));
}

/** The value in the segment around, which this one takes over. */
function above(at: At, loop: Segment, carried: ReadonlyMap<Segment, Carried>): At | null {
  const { segment, value } = at;
  const { origin } = value;
  if (segment === loop || origin === null || carried.get(segment)?.has(keyOf(at)) === true) return null;
  const beginning = beginningOf(segment);
  const { slot } = placeOfKey(keyOf(at));
  const outer = beginning === null ? undefined : slotsOf(beginning[origin.frame]!).get(slot);
  return outer === undefined ? null : { segment: segment.parent!.segment, value: outer };
}

function sourceOf(at: At, loop: Segment, carried: ReadonlyMap<Segment, Carried>): At {
  let source = at;
  for (let next: At | null = at; next !== null; next = above(next, loop, carried)) source = next;
  return source;
}

function formOf(at: At, loop: Segment, carried: ReadonlyMap<Segment, Carried>): Representation {
  for (let next: At | null = at; next !== null; next = above(next, loop, carried)) {
    const form = wantedForm(next.value);
    if (form !== 'ref') return form;
    const around = next.segment === loop ? undefined : carried.get(next.segment)?.get(keyOf(next));
    if (around !== undefined) return around.form;
  }
  return 'ref';
}

/**
 * A float that is its slot's alone: made in the loop, in no other slot when it comes round, and nobody has asked for it as an object. Of any other one
 * programs can tell the boxes apart that it would get each time the loop is left. Costs a box a round where a float is handed from name to name.
 */
function isOwn(at: At, snapshot: Snapshot, loop: Segment, carried: ReadonlyMap<Segment, Carried>): boolean {
  const source = sourceOf(at, loop, carried);
  if (source.segment !== loop && carried.get(source.segment)?.get(keyOf(source))?.form === 'f64') return true;
  const isSame = (value: Known): boolean => {
    const other = sourceOf({ segment: at.segment, value }, loop, carried);
    return other.segment === source.segment && other.value === source.value;
  };
  const holders = snapshot.flatMap((state) => [...slotsOf(state).values()].filter(isSame));
  const isMade = source.segment.steps.some(({ op, outputs }) => outputs.includes(source.value) && UOPS[op.uop]!.properties.includes('allocates'));
  return isMade && holders.length === 1 && isNumberOnly(at, source);
}

/** From where it is made to where it comes round, whoever reads it works on the number in it, or only moves it. */
function isNumberOnly(at: At, source: At): boolean {
  for (let { segment, value }: At = at; ; ) {
    if (segment.steps.some((step) => step.inputs.includes(value) && !takesNumber(step, value))) return false;
    if (segment === source.segment) return true;
    const { origin } = value;
    value = slotsOf(beginningOf(segment)![origin!.frame]!).get(placeOfKey(keyOf({ segment, value })).slot)!;
    ({ segment } = segment.parent!);
  }
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
function formAround(loop: Segment, key: number, forms: readonly (Representation | null)[]): CarriedSlot {
  const [form] = forms.filter((each) => each !== null);
  if (form === undefined || forms.some((each) => each !== null && each !== form)) return { form: 'ref', isLate: false };
  const isKnown = form === 'ref' || form === knownForm(loop, key);
  if (!isKnown && forms.includes(null)) return { form: 'ref', isLate: false };
  return { form, isLate: !isKnown };
}

function knownForm(loop: Segment, key: number): Representation {
  const { frame, slot } = placeOfKey(key);
  const entry = slotsOf(loop.steps[0]!.start[frame]!).get(slot);
  return entry === undefined ? 'ref' : wantedForm(entry);
}
