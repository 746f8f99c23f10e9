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

/** null: what the memory below remembers is forgotten. */
type Terms = Map<string, Remembered | null>;

type Choice = (term: Remembered, key: string) => boolean;

export class Memory {
  /** What was read from somewhere, and what is so for ever; null: nothing of the kind. Most of what is supposed changes nothing. */
  #read: Terms | null = null;
  #lasting: Terms | null = null;
  readonly #below: Memory | null;

  /** `below`: what something is supposed on top of; it stays as it is meanwhile. */
  constructor(below: Memory | null = null) {
    this.#below = below;
  }

  recall(key: string): Known | null {
    return this.#find(key)?.value ?? null;
  }

  #find(key: string): Remembered | null {
    const read = this.#read === null ? undefined : this.#read.get(key);
    if (read) return read;
    const lasting = this.#lasting === null ? undefined : this.#lasting.get(key);
    if (lasting) return lasting;
    return this.#below === null || read === null || lasting === null ? null : this.#below.#find(key);
  }

  remember(key: string, value: Known, reads: readonly string[], watched: boolean): void {
    this.#set(key, { value, reads, watched }, reads.length === 0);
  }

  #set(key: string, term: Remembered | null, isLasting: boolean): void {
    const terms = isLasting ? (this.#lasting ??= new Map()) : (this.#read ??= new Map());
    if (term === null && this.#below === null) terms.delete(key);
    else terms.set(key, term);
  }

  /** Something was written to `what`: a field (`list.length`), a type with all its fields, or a state. `keeps` says what cannot be meant. */
  forget(what: string, keeps: (key: string) => boolean = () => false): void {
    this.#forgetIf(({ reads }, key) => isAnyPart(reads, what) && !keeps(key), this);
  }

  /** Python code may have run. */
  escape(): void {
    this.#forgetIf(({ watched }) => !watched, this);
  }

  #forgetIf(isMeant: Choice, upper: Memory): void {
    if (this.#read !== null) {
      this.#read.forEach((term, key) => {
        if (term !== null && isMeant(term, key) && (upper === this || upper.#find(key) === term)) upper.#set(key, null, false);
      });
    }
    if (this.#below !== null) this.#below.#forgetIf(isMeant, upper);
  }

  /** What was supposed on top of it is so. */
  accept(upper: Memory): void {
    if (upper.#read !== null) upper.#read.forEach((term, key) => this.#set(key, term, false));
    if (upper.#lasting !== null) upper.#lasting.forEach((term, key) => this.#set(key, term, true));
  }

  /** What both remember of the same value, which were supposed on top of it. */
  meet(one: Memory, other: Memory): void {
    for (const each of [one, other]) {
      if (each.#read !== null) each.#read.forEach((_, key) => this.#set(key, common(one.#find(key), other.#find(key)), false));
      if (each.#lasting !== null) each.#lasting.forEach((_, key) => this.#set(key, common(one.#find(key), other.#find(key)), true));
    }
  }
}

function common(one: Remembered | null, other: Remembered | null): Remembered | null {
  return one !== null && one.value === other?.value ? one : null;
}

function isAnyPart(reads: readonly string[], what: string): boolean {
  for (const each of reads) if (overlap(each, what)) return true;
  return false;
}

/** Whether what one speaks of is part of what the other does: a field, and its type. */
function overlap(a: string, b: string): boolean {
  return a === b || isPart(a, b) || isPart(b, a);
}

function isPart(part: string, whole: string): boolean {
  return part.length > whole.length && part[whole.length] === '.' && part.startsWith(whole);
}
