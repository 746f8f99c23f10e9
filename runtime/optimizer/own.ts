/**
 * Objects that the trace has made and that nobody else has got hold of yet. What they hold is known, and changes only where the trace changes it: no write to another object,
 * and no other value, can be meant. Once one is handed to somebody, all that it holds is too, and what is known of it is known of memory, like of any other object.
 */
import type { Known } from './known.ts';

/** By place: `field list.length`, `element tuple.items #0`, `capacity tuple.items`; null: it may be anything. Not mentioned: as it was made. */
export type Contents = ReadonlyMap<string, Known | null>;

export interface Own {
  /** An object as this one was when it was made, if one could be made to look at. */
  readonly specimen: object | null;
  readonly contents: Contents;
}

/** Replaced by another one with each change: who keeps one need not copy it. */
export type OwnObjects = ReadonlyMap<Known, Own>;

export const NOTHING: Contents = new Map();
export const NONE_OWN: OwnObjects = new Map();

export function withOwn(all: OwnObjects, object: Known, specimen: object | null, contents: Contents): OwnObjects {
  return new Map(all).set(object, { specimen, contents });
}

export function withContent(all: OwnObjects, object: Known, place: string, value: Known): OwnObjects {
  const own = all.get(object)!;
  return new Map(all).set(object, { ...own, contents: new Map(own.contents).set(place, value) });
}

/** What it holds there, as far as that is known; undefined: what it was made with. */
export function contentOf({ contents, specimen }: Own, place: string): Known | null | undefined {
  const found = contents.get(place);
  return found === undefined && specimen === null ? null : found;
}

/** The objects of the trace's own that the value leads to, itself first. */
export function reachable(all: OwnObjects, value: Known, found = new Set<Known>()): Set<Known> {
  const own = all.get(value);
  if (own === undefined || found.has(value)) return found;
  found.add(value);
  for (const content of own.contents.values()) if (content !== null) reachable(all, content, found);
  return found;
}

export function without(all: OwnObjects, gone: ReadonlySet<Known>): OwnObjects {
  return new Map([...all].filter(([object]) => !gone.has(object)));
}

/** What both know. */
export function common(one: OwnObjects, other: OwnObjects): OwnObjects {
  if (one === other) return one;
  const both = new Map<Known, Own>();
  for (const [object, own] of one) {
    const there = other.get(object);
    if (there !== undefined) both.set(object, own === there ? own : commonOwn(own, there));
  }
  return both;
}

function commonOwn(one: Own, other: Own): Own {
  const specimen = one.specimen === other.specimen ? one.specimen : null;
  return { specimen, contents: commonContents(one.contents, other.contents) };
}

function commonContents(one: Contents, other: Contents): Contents {
  if (one === other) return one;
  const places = new Set([...one.keys(), ...other.keys()]);
  return new Map([...places].map((place) => [place, one.get(place) === other.get(place) ? (one.get(place) ?? null) : null]));
}
