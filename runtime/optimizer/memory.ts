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
  #terms = new Map<string, Remembered>();
  /** Another memory has the same map: most of what is supposed changes nothing. */
  #isShared = false;

  recall(key: string): Known | null {
    return this.#terms.get(key)?.value ?? null;
  }

  remember(key: string, value: Known, reads: readonly string[], watched: boolean): void {
    this.#own().set(key, { value, reads, watched });
  }

  /** Something was written to `what`: a field (`list.length`), a type with all its fields, or a state. `keeps` says what cannot be meant. */
  forget(what: string, keeps: (key: string) => boolean = () => false): void {
    for (const [key, { reads }] of this.#terms) {
      const isMeant = reads.some((each) => each === what || each.startsWith(`${what}.`) || what.startsWith(`${each}.`));
      if (isMeant && !keeps(key)) this.#own().delete(key);
    }
  }

  /** Python code may have run. */
  escape(): void {
    for (const [key, { reads, watched }] of this.#terms) if (reads.length > 0 && !watched) this.#own().delete(key);
  }

  copy(): Memory {
    const copy = new Memory();
    copy.#terms = this.#terms;
    copy.#isShared = this.#isShared = true;
    return copy;
  }

  /** What both remember of the same value. */
  meet(other: Memory): Memory {
    if (this.#terms === other.#terms) return this.copy();
    const met = new Memory();
    for (const [key, term] of this.#terms) if (other.#terms.get(key)?.value === term.value) met.#terms.set(key, term);
    return met;
  }

  #own(): Map<string, Remembered> {
    if (this.#isShared) {
      this.#terms = new Map(this.#terms);
      this.#isShared = false;
    }
    return this.#terms;
  }
}
