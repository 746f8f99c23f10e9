/**
 * The code units of all code that runs, in one array.
 *
 *     units:  | code | code | free ... | code | free ... |
 *
 * The loop reads them at `start + pc`. V8 compiles an array that never changes into the address of its data, where reading an array that
 * comes with the frame takes a test of its class and three loads, at every fetch and every inline cache (5 % of all benchmarks).
 *
 * The array cannot grow, so when it is full, all code leaves it that no frame on the stack is running: it gets an array of its own and comes
 * back when it is next entered. Code is kept by this list until then, and collected after.
 */
import { memoryError } from '../exceptions/errors.ts';

/** What code memory knows of a code object. */
export interface Resident {
  /** Its part of the memory, or an array of its own. */
  units: Uint16Array;
  /** Where its units begin in the memory; -1: not there. */
  start: number;
  /** Its unused frames. */
  spare: object | null;
}

interface Gap {
  from: number;
  readonly to: number;
}

export class CodeMemory {
  readonly units: Uint16Array;
  private readonly running: () => Iterable<Resident>;
  private residents = new Set<Resident>();
  private gaps: Gap[];

  /** `running` lists the code that must stay where it is. */
  constructor(capacity: number, running: () => Iterable<Resident>) {
    this.units = new Uint16Array(capacity);
    this.running = running;
    this.gaps = [{ from: 0, to: capacity }];
  }

  /** Gives `code` a place, with its units copied there. */
  admit(code: Resident): void {
    const { length } = code.units;
    if (!this.hasRoom(length)) this.evict();
    if (!this.hasRoom(length)) throw memoryError();
    const gap = this.gaps.at(-1)!;
    code.start = gap.from;
    gap.from += length;
    const place = this.units.subarray(code.start, gap.from);
    place.set(code.units);
    code.units = place;
    this.residents.add(code);
  }

  /** Lets unused frames go, which keep functions alive. */
  dropSpareFrames(): void {
    for (const code of this.residents) code.spare = null;
  }

  /** Whether the last gap has; smaller ones are given up, until the next eviction. */
  private hasRoom(length: number): boolean {
    while (this.gaps.length > 0 && this.gaps.at(-1)!.to - this.gaps.at(-1)!.from < length) this.gaps.pop();
    return this.gaps.length > 0;
  }

  private evict(): void {
    const stay = new Set(this.running());
    for (const code of this.residents) {
      if (stay.has(code)) continue;
      code.units = code.units.slice();
      code.spare = null;
      code.start = -1;
    }
    const residents = [...stay].filter(({ start }) => start >= 0).sort((a, b) => a.start - b.start);
    this.residents = new Set(residents);
    this.gaps = [];
    let from = 0;
    for (const { start, units } of residents) {
      this.gaps.push({ from, to: start });
      from = start + units.length;
    }
    this.gaps.push({ from, to: this.units.length });
    this.gaps.sort((a, b) => a.to - a.from - (b.to - b.from));
  }
}
