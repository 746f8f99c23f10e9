/**
 * What is known to be in memory: fields, elements, and answers of operations that read something, each under a key that names the term
 * (`field list.length 12`). A write forgets what it may have changed; whatever may run Python code forgets all but what the trace is told of.
 */
import type { Known } from './known.ts';

interface Remembered {
  readonly value: Known;
  /** `list.length`, `dict`, `class`: what it was read from. */
  readonly reads: readonly string[];
  /** The trace dies if it changes, so nothing else need be feared. */
  readonly watched: boolean;
}

export class Memory {
  /** null: what the memory below remembers is forgotten. */
  readonly #terms = new Map<string, Remembered | null>();
  readonly #below: Memory | null;

  /** `below`: what something is supposed on top of; it stays as it is meanwhile. */
  constructor(below: Memory | null = null) {
    this.#below = below;
  }

  recall(key: string): Known | null {
    return this.#find(key)?.value ?? null;
  }

  #find(key: string): Remembered | null {
    const own = this.#terms.get(key);
    if (own !== undefined) return own;
    return this.#below === null ? null : this.#below.#find(key);
  }

  remember(key: string, value: Known, reads: readonly string[], watched: boolean): void {
    this.#terms.set(key, { value, reads, watched });
  }

  /** Something was written to `what`: a field (`list.length`), a type with all its fields, or a state. `keeps` says what cannot be meant. */
  forget(what: string, keeps: (key: string) => boolean = () => false): void {
    this.#forgetIf((key, { reads }) => reads.some((each) => overlap(each, what)) && !keeps(key));
  }

  /** Python code may have run. */
  escape(): void {
    this.#forgetIf((_, { reads, watched }) => reads.length > 0 && !watched);
  }

  #forgetIf(isMeant: (key: string, term: Remembered) => boolean, upper: Memory = this): void {
    for (const [key, term] of this.#terms) {
      if (term === null || (upper !== this && upper.#find(key) !== term) || !isMeant(key, term)) continue;
      if (upper.#below === null) upper.#terms.delete(key);
      else upper.#terms.set(key, null);
    }
    if (this.#below !== null) this.#below.#forgetIf(isMeant, upper);
  }

  /** What was supposed on top of it is so. */
  accept(upper: Memory): void {
    for (const [key, term] of upper.#terms) this.#set(key, term);
  }

  /** What both remember of the same value, which were supposed on top of it. */
  meet(one: Memory, other: Memory): void {
    for (const key of one.#terms.keys()) this.#set(key, common(one.#find(key), other.#find(key)));
    for (const key of other.#terms.keys()) if (!one.#terms.has(key)) this.#set(key, common(one.#find(key), other.#find(key)));
  }

  #set(key: string, term: Remembered | null): void {
    if (term === null && this.#below === null) this.#terms.delete(key);
    else this.#terms.set(key, term);
  }
}

function common(one: Remembered | null, other: Remembered | null): Remembered | null {
  return one !== null && one.value === other?.value ? one : null;
}

/** Whether what one speaks of is part of what the other does: a field, and its type. */
function overlap(a: string, b: string): boolean {
  return a === b || isPart(a, b) || isPart(b, a);
}

function isPart(part: string, whole: string): boolean {
  return part.length > whole.length && part[whole.length] === '.' && part.startsWith(whole);
}
