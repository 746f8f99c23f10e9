/**
 * What a side trace is told of objects that the trace around it has made and nobody else has: which slots hold them, and what they hold. Its abstract machine goes on with them as with
 * objects of its own.
 */
import type { Abstraction } from '../optimizer/abstraction.ts';
import type { Known } from '../optimizer/known.ts';
import { reachable, withOwn, type OwnObjects } from '../optimizer/own.ts';
import { eachSlot, type Snapshot, type Step } from './ssa.ts';

/** A value in the trace around: one of the objects, what a slot holds, one of the parts; or known beforehand. */
type Source =
  | { readonly kind: 'object'; readonly index: number }
  | { readonly kind: 'part'; readonly index: number }
  | { readonly kind: 'slot'; readonly frame: number; readonly slot: number }
  | { readonly kind: 'constant'; readonly value: unknown; readonly type: string };

interface HandedObject {
  readonly type: string;
  readonly specimen: object | null;
  /** The slots that hold it, or else which of the parts it is. */
  readonly places: readonly Source[];
  readonly contents: readonly { readonly place: string; readonly source: Source }[];
}

export interface Handed {
  readonly objects: readonly HandedObject[];
  /** Values that no slot holds. */
  readonly parts: readonly { readonly type: string; readonly nullable: boolean }[];
  /** To compare it with another one. */
  readonly key: readonly unknown[];
}

export const NOTHING_HANDED: Handed = { objects: [], parts: [], key: [] };

export interface Handing {
  readonly handed: Handed;
  /** The parts as the trace around names them. */
  readonly parts: readonly Known[];
}

/** `snapshot`: the frames at the exit of the step in this position. */
export function handOver(steps: readonly Step[], position: number, snapshot: Snapshot): Handing {
  const { own } = steps[position]!;
  return own.size === 0 ? { handed: NOTHING_HANDED, parts: [] } : new Giver(own, steps.slice(0, position + 1), snapshot).give();
}

class Giver {
  readonly #own: OwnObjects;
  readonly #steps: readonly Step[];
  readonly #slots = new Map<Known, Source[]>();
  readonly #objects: Known[] = [];
  readonly #parts: Known[] = [];
  #made: ReadonlySet<Known> | null = null;

  constructor(own: OwnObjects, steps: readonly Step[], snapshot: Snapshot) {
    this.#own = own;
    this.#steps = steps;
    const found = new Set<Known>();
    snapshot.forEach((state, frame) => {
      eachSlot(state, (value, slot) => {
        const places = this.#slots.get(value);
        if (places === undefined) this.#slots.set(value, [{ kind: 'slot', frame, slot }]);
        else places.push({ kind: 'slot', frame, slot });
        reachable(own, value, found);
      });
    });
    this.#objects.push(...found);
  }

  give(): Handing {
    if (this.#objects.length === 0) return { handed: NOTHING_HANDED, parts: [] };
    const objects = this.#objects.map((object) => this.#describe(object));
    const parts = this.#parts.map(({ type, nullable }) => ({ type, nullable }));
    return { handed: { objects, parts, key: keyOf(objects, parts) }, parts: this.#parts };
  }

  #describe(object: Known): HandedObject {
    const { specimen, contents } = this.#own.get(object)!;
    const known = [...contents].flatMap(([place, value]) => {
      const source = value === null ? null : this.#sourceOf(value);
      return source === null ? [] : [{ place, source }];
    });
    // What is not known of it is not what it was when it was made.
    const isWhole = known.length === contents.size;
    return { type: object.type, specimen: isWhole ? specimen : null, places: this.#slots.get(object) ?? [this.#part(object)], contents: known };
  }

  #sourceOf(value: Known): Source | null {
    const { constant, type, origin } = value;
    if (constant !== null) return { kind: 'constant', value: constant.value, type };
    const object = this.#objects.indexOf(value);
    if (object >= 0) return { kind: 'object', index: object };
    const slot = this.#slots.get(value)?.[0];
    if (slot !== undefined) return slot;
    return origin !== null || this.#isMade(value) ? this.#part(value) : null;
  }

  /** Some values only bodies speak of. */
  #isMade(value: Known): boolean {
    this.#made ??= new Set(this.#steps.flatMap(({ outputs }) => outputs));
    return this.#made.has(value);
  }

  #part(value: Known): Source {
    const known = this.#parts.indexOf(value);
    return { kind: 'part', index: known >= 0 ? known : this.#parts.push(value) - 1 };
  }
}

function keyOf(objects: readonly HandedObject[], parts: Handed['parts']): readonly unknown[] {
  const ofSource = (source: Source): readonly unknown[] => Object.values(source);
  return [
    ...objects.flatMap(({ type, specimen, places, contents }) => [type, specimen, places.length, ...places.flatMap(ofSource), contents.length, ...contents.flatMap(({ place, source }) => [place, ...ofSource(source)])]),
    ...parts.flatMap(({ type, nullable }) => [type, nullable]),
  ];
}

/** At the beginning of the side trace. */
export function takeOver(machine: Abstraction, { objects, parts }: Handed): void {
  const { facts } = machine;
  const known = parts.map(({ type, nullable }, index) => facts.fresh(nullable ? `${type}?` : type, null, { frame: -1, kind: 'part', index }));
  const made = objects.map(({ type, places }) => {
    const [first, ...others] = places;
    const object = first!.kind === 'slot' ? slotOf(machine, first!) : known[(first as { readonly index: number }).index]!;
    facts.narrow(object, type);
    for (const place of others) if (place.kind === 'slot') setSlot(machine, place, object);
    return object;
  });
  const valueOf = (source: Source): Known => {
    if (source.kind === 'object') return made[source.index]!;
    if (source.kind === 'part') return known[source.index]!;
    if (source.kind === 'slot') return slotOf(machine, source);
    return facts.constant(source.value, source.type);
  };
  objects.forEach(({ specimen, contents }, index) => {
    machine.own = withOwn(machine.own, made[index]!, specimen, new Map(contents.map(({ place, source }) => [place, valueOf(source)])));
  });
}

interface Slot {
  readonly frame: number;
  readonly slot: number;
}

function slotOf({ frames }: Abstraction, { frame: number, slot }: Slot): Known {
  const frame = frames[number]!;
  const { nlocalsplus } = frame.recorded.code;
  return slot < nlocalsplus ? frame.local(slot) : frame.stack[slot - nlocalsplus]!;
}

function setSlot({ frames }: Abstraction, { frame: number, slot }: Slot, value: Known): void {
  const frame = frames[number]!;
  const { nlocalsplus } = frame.recorded.code;
  if (slot < nlocalsplus) frame.setLocal(slot, value);
  else frame.stack[slot - nlocalsplus] = value;
}
