/**
 * The matching engine: runs what the library's re/_compiler.py makes of a pattern, by backtracking.
 *
 * A choice that may have to be taken back is an entry of one stack (`kinds` and its parallel arrays); so is the old value of every
 * mark that changes. Failing pops entries: marks get their values back until a choice has another way. Nothing recurses but
 * look-around and atomic parts, so the length of a text is no limit. Repeats of more than one character are counted in
 * immutable records: taking a choice back is putting its record back.
 *
 * CPython's own engine restores marks up to the last one set before a choice; this one restores all of them.
 */
import { inCategory, isAsciiWord, isLocaleWord, isUnicodeWord, lowerAscii, lowerUnicode } from './characters.ts';
import { charsetHas, latinTable } from './charset.ts';
import { MAXREPEAT, OP } from './codes.ts';
import type { Subject } from './subject.ts';

/** One repeat that is going on. */
interface Repeat {
  /** Of its REPEAT instruction. */
  readonly at: number;
  readonly count: number;
  /** Where the last round began: a round that consumes nothing is the last. */
  readonly from: number;
  readonly outer: Repeat | null;
}

/** What to do when everything after a choice has failed. */
const GO = 0;
const UNDO_MARK = 1;
const NEXT_BRANCH = 2;
const FEWER = 3;
const MORE = 4;
const ROUND = 5;
const UNDO_LAST = 6;

const FAILED = -1;

export class Engine {
  readonly subject: Subject;
  /** Start and end of group n at 2n - 2 and 2n - 1; -1 where it has not taken part. */
  readonly marks: Int32Array;
  /** The group that closed last; 0: none. */
  lastIndex = 0;
  /** Of the match. */
  end = 0;
  private readonly program: Uint32Array;
  private readonly tables: Map<number, Uint8Array>;
  private readonly text: string;
  private readonly codes: readonly number[] | null;
  private readonly limit: number;
  private mustEndAt = -1;
  private mustNotEndAt = -1;
  private repeat: Repeat | null = null;

  // The stack: kind, instruction, position, a number that the kind knows, a repeat.
  private readonly kinds: number[] = [];
  private readonly places: number[] = [];
  private readonly positions: number[] = [];
  private readonly counts: number[] = [];
  private readonly repeats: (Repeat | null)[] = [];

  constructor(program: Uint32Array, tables: Map<number, Uint8Array>, groups: number, subject: Subject, limit: number) {
    this.program = program;
    this.tables = tables;
    this.subject = subject;
    this.text = subject.text;
    this.codes = subject.codes;
    this.limit = limit;
    this.marks = new Int32Array(2 * groups).fill(-1);
  }

  /** `at`: the first instruction; `mustAdvance`: a match of nothing at `start` does not count. */
  match(at: number, start: number, isWhole: boolean, mustAdvance: boolean): boolean {
    this.marks.fill(-1);
    this.lastIndex = 0;
    this.repeat = null;
    this.kinds.length = this.places.length = this.positions.length = this.counts.length = this.repeats.length = 0;
    this.mustEndAt = isWhole ? this.limit : -1;
    this.mustNotEndAt = mustAdvance ? start : -1;
    const end = this.run(at, start, true);
    this.end = end;
    return end !== FAILED;
  }

  code(position: number): number {
    return this.codes === null ? this.text.charCodeAt(position) : this.codes[position]!;
  }

  // ------------------------------------------------------------ the loop

  /** Returns the position after a match, or FAILED with the stack as it was. `isOuter`: not part of a look-around or atomic group. */
  private run(at: number, position: number, isOuter: boolean): number {
    const { program, limit } = this;
    const base = this.kinds.length;
    for (;;) {
      let isFailed = false;
      switch (program[at]) {
        case OP.SUCCESS:
          if (!isOuter || ((this.mustEndAt < 0 || position === this.mustEndAt) && position !== this.mustNotEndAt)) return position;
          isFailed = true;
          break;
        case OP.LITERAL:
          if (position < limit && this.code(position) === program[at + 1]) {
            position++;
            at += 2;
          } else isFailed = true;
          break;
        case OP.IN:
          if (position < limit && this.inSet(at + 2, this.code(position))) {
            position++;
            at += program[at + 1]! + 1;
          } else isFailed = true;
          break;
        case OP.MARK:
          this.setMark(program[at + 1]!, position);
          at += 2;
          break;
        case OP.JUMP:
          at += program[at + 1]! + 1;
          break;
        case OP.INFO:
          at += program[at + 1]! + 1;
          break;
        case OP.BRANCH:
          at = this.branch(at + 1, position);
          isFailed = at === FAILED;
          break;
        case OP.REPEAT_ONE: {
          const most = this.countOne(at + 4, position, program[at + 3]!);
          if (most < program[at + 2]!) isFailed = true;
          else {
            position = this.fewer(at, position, most);
            if (position === FAILED) isFailed = true;
            else at += program[at + 1]! + 1;
          }
          break;
        }
        case OP.MIN_REPEAT_ONE: {
          const least = program[at + 2]!;
          if (this.countOne(at + 4, position, least) < least) isFailed = true;
          else {
            position += least;
            this.push(MORE, at, position, least, this.repeat);
            at += program[at + 1]! + 1;
          }
          break;
        }
        case OP.POSSESSIVE_REPEAT_ONE: {
          const count = this.countOne(at + 4, position, program[at + 3]!);
          if (count < program[at + 2]!) isFailed = true;
          else {
            position += count;
            at += program[at + 1]! + 1;
          }
          break;
        }
        case OP.REPEAT:
          this.repeat = { at, count: 0, from: -1, outer: this.repeat };
          at += program[at + 1]! + 1;
          break;
        case OP.MAX_UNTIL:
          at = this.maxUntil(at, position);
          break;
        case OP.MIN_UNTIL:
          at = this.minUntil(at, position);
          break;
        default: {
          const next = this.rare(at, position);
          isFailed = next === FAILED;
          if (!isFailed) {
            position = next;
            at = this.next;
          }
        }
      }
      if (!isFailed) continue;
      at = this.backtrack(base);
      if (at === FAILED) return FAILED;
      position = this.position;
    }
  }

  /** Where `rare` and `backtrack` want to go on. */
  private next = 0;
  private position = 0;

  private push(kind: number, at: number, position: number, count: number, repeat: Repeat | null): void {
    this.kinds.push(kind);
    this.places.push(at);
    this.positions.push(position);
    this.counts.push(count);
    this.repeats.push(repeat);
  }

  /** Takes back what was done since the last choice that has another way, and takes that; FAILED if there is none above `base`. */
  private backtrack(base: number): number {
    while (this.kinds.length > base) {
      const kind = this.kinds.pop()!;
      const at = this.places.pop()!;
      const position = this.positions.pop()!;
      const count = this.counts.pop()!;
      const repeat = this.repeats.pop()!;
      const next = this.retake(kind, at, position, count, repeat);
      if (next !== FAILED) return next;
    }
    return FAILED;
  }

  private retake(kind: number, at: number, position: number, count: number, repeat: Repeat | null): number {
    switch (kind) {
      case UNDO_MARK:
        this.marks[at] = position;
        return FAILED;
      case UNDO_LAST:
        this.lastIndex = at;
        return FAILED;
      case GO:
        this.position = position;
        this.repeat = repeat;
        return at;
      case NEXT_BRANCH:
        this.repeat = repeat;
        this.position = position;
        return this.branch(at, position);
      case FEWER:
        this.repeat = repeat;
        this.position = this.fewer(at, position, count - 1);
        return this.position === FAILED ? FAILED : at + this.program[at + 1]! + 1;
      case MORE:
        this.repeat = repeat;
        return this.more(at, position, count);
      default:
        return this.anotherRound(at, position, repeat!);
    }
  }

  private setMark(mark: number, position: number): void {
    this.push(UNDO_MARK, mark, this.marks[mark]!, 0, null);
    this.marks[mark] = position;
    if ((mark & 1) === 0) return;
    this.push(UNDO_LAST, this.lastIndex, 0, 0, null);
    this.lastIndex = (mark >> 1) + 1;
  }

  // ------------------------------------------------------------ alternatives

  /** `at`: the length of an alternative, which follows; 0 after the last. Skips those that the next character rules out. */
  private branch(at: number, position: number): number {
    const { program } = this;
    for (; program[at] !== 0; at += program[at]!) {
      if (!this.mayBegin(at + 1, position)) continue;
      if (program[at + program[at]!] !== 0) this.push(NEXT_BRANCH, at + program[at]!, position, 0, this.repeat);
      return at + 1;
    }
    return FAILED;
  }

  private mayBegin(at: number, position: number): boolean {
    const { program } = this;
    if (program[at] === OP.LITERAL) return position < this.limit && this.code(position) === program[at + 1];
    return program[at] !== OP.IN || (position < this.limit && this.inSet(at + 2, this.code(position)));
  }

  // ------------------------------------------------------------ repeats of one character

  /** How often the single-character item at `at` matches from `position` on, at most `most` times. */
  private countOne(at: number, position: number, most: number): number {
    const { program } = this;
    const end = most === MAXREPEAT || most > this.limit - position ? this.limit : position + most;
    let here = position;
    switch (program[at]) {
      case OP.ANY_ALL:
        return Math.max(0, end - position);
      case OP.ANY:
        while (here < end && this.code(here) !== 10) here++;
        break;
      case OP.LITERAL: {
        const wanted = program[at + 1]!;
        while (here < end && this.code(here) === wanted) here++;
        break;
      }
      case OP.NOT_LITERAL: {
        const unwanted = program[at + 1]!;
        while (here < end && this.code(here) !== unwanted) here++;
        break;
      }
      case OP.IN: {
        const table = this.table(at + 2);
        for (; here < end; here++) {
          const code = this.code(here);
          if (code < 256 ? table[code] !== 1 : !charsetHas(program, at + 2, code)) break;
        }
        break;
      }
      default:
        while (here < end && this.matchesOne(at, here)) here++;
    }
    return here - position;
  }

  /**
   * Goes on after `count` repeats, or as many fewer as the literal that follows asks for. Returns the position, or FAILED
   * where there are too few.
   */
  private fewer(at: number, from: number, count: number): number {
    const { program } = this;
    const least = program[at + 2]!;
    const tail = at + program[at + 1]! + 1;
    if (program[tail] === OP.LITERAL) {
      const wanted = program[tail + 1]!;
      while (count >= least && (from + count >= this.limit || this.code(from + count) !== wanted)) count--;
    }
    if (count < least) return FAILED;
    if (count > least) this.push(FEWER, at, from, count, this.repeat);
    return from + count;
  }

  private more(at: number, position: number, count: number): number {
    const { program } = this;
    if (count >= program[at + 3]! && program[at + 3] !== MAXREPEAT) return FAILED;
    if (position >= this.limit || !this.matchesOne(at + 4, position)) return FAILED;
    this.push(MORE, at, position + 1, count + 1, this.repeat);
    this.position = position + 1;
    return at + program[at + 1]! + 1;
  }

  /** Whether the single-character item at `at` matches the character at `position`, which exists. */
  private matchesOne(at: number, position: number): boolean {
    const { program } = this;
    const code = this.code(position);
    switch (program[at]) {
      case OP.ANY:
        return code !== 10;
      case OP.ANY_ALL:
        return true;
      case OP.LITERAL:
        return code === program[at + 1];
      case OP.NOT_LITERAL:
        return code !== program[at + 1];
      case OP.IN:
        return this.inSet(at + 2, code);
      case OP.CATEGORY:
        return inCategory(program[at + 1]!, code);
      case OP.IN_IGNORE:
      case OP.IN_LOC_IGNORE:
        return this.inSet(at + 2, lowerAscii(code)) || (program[at] === OP.IN_LOC_IGNORE && this.inSet(at + 2, code));
      case OP.IN_UNI_IGNORE:
        return this.inSet(at + 2, lowerUnicode(code));
      case OP.LITERAL_IGNORE:
        return lowerAscii(code) === program[at + 1];
      case OP.NOT_LITERAL_IGNORE:
        return lowerAscii(code) !== program[at + 1];
      case OP.LITERAL_UNI_IGNORE:
        return lowerUnicode(code) === program[at + 1];
      case OP.NOT_LITERAL_UNI_IGNORE:
        return lowerUnicode(code) !== program[at + 1];
      case OP.LITERAL_LOC_IGNORE:
        return lowerAscii(code) === lowerAscii(program[at + 1]!);
      case OP.NOT_LITERAL_LOC_IGNORE:
        return lowerAscii(code) !== lowerAscii(program[at + 1]!);
      default:
        throw new Error(`regular expression: no single character at ${at}`);
    }
  }

  private inSet(at: number, code: number): boolean {
    return code < 256 ? this.table(at)[code] === 1 : charsetHas(this.program, at, code);
  }

  private table(at: number): Uint8Array {
    const known = this.tables.get(at);
    if (known !== undefined) return known;
    const table = latinTable(this.program, at);
    this.tables.set(at, table);
    return table;
  }

  // ------------------------------------------------------------ repeats of more

  private round(at: number, position: number, repeat: Repeat): number {
    this.repeat = { at: repeat.at, count: repeat.count + 1, from: position, outer: repeat.outer };
    this.position = position;
    return at + 4;
  }

  /** At the end of a round, or before the first: another one if possible, else what follows. */
  private maxUntil(at: number, position: number): number {
    const { program } = this;
    const repeat = this.repeat!;
    const [least, most] = [program[repeat.at + 2]!, program[repeat.at + 3]!];
    if (repeat.count < least) return this.round(repeat.at, position, repeat);
    if ((repeat.count < most || most === MAXREPEAT) && position !== repeat.from) {
      this.push(GO, at + 1, position, 0, repeat.outer);
      return this.round(repeat.at, position, repeat);
    }
    this.repeat = repeat.outer;
    return at + 1;
  }

  private minUntil(at: number, position: number): number {
    const repeat = this.repeat!;
    if (repeat.count < this.program[repeat.at + 2]!) return this.round(repeat.at, position, repeat);
    this.push(ROUND, repeat.at, position, 0, repeat);
    this.repeat = repeat.outer;
    return at + 1;
  }

  private anotherRound(at: number, position: number, repeat: Repeat): number {
    const most = this.program[at + 3]!;
    if ((repeat.count >= most && most !== MAXREPEAT) || position === repeat.from) return FAILED;
    return this.round(at, position, repeat);
  }

  // ------------------------------------------------------------ the rest

  /** Instructions outside the loop: returns the position after it and sets `next`, or FAILED. */
  private rare(at: number, position: number): number {
    const { program } = this;
    switch (program[at]) {
      case OP.AT:
        this.next = at + 2;
        return this.isAt(program[at + 1]!, position) ? position : FAILED;
      case OP.ASSERT:
      case OP.ASSERT_NOT:
      case OP.ATOMIC_GROUP:
      case OP.POSSESSIVE_REPEAT: {
        const end = this.part(at, position);
        // Afterwards: the part has instructions of its own. A possessive repeat's length leads to the SUCCESS that ends a round.
        this.next = at + program[at + 1]! + (program[at] === OP.POSSESSIVE_REPEAT ? 2 : 1);
        return end;
      }
      case OP.GROUPREF_EXISTS: {
        const group = 2 * program[at + 1]!;
        const exists = this.marks[group]! >= 0 && this.marks[group + 1]! >= this.marks[group]!;
        this.next = exists ? at + 3 : at + program[at + 2]! + 1;
        return position;
      }
      case OP.GROUPREF:
        return this.groupReference(at, position, (code) => code);
      case OP.GROUPREF_IGNORE:
      case OP.GROUPREF_LOC_IGNORE:
        return this.groupReference(at, position, lowerAscii);
      case OP.GROUPREF_UNI_IGNORE:
        return this.groupReference(at, position, lowerUnicode);
      case OP.FAILURE:
        return FAILED;
      default:
        return this.single(at, position);
    }
  }

  /** An instruction with a part that is matched for itself. */
  private part(at: number, position: number): number {
    const { program } = this;
    switch (program[at]) {
      case OP.ATOMIC_GROUP:
        return this.inner(at + 2, position);
      case OP.POSSESSIVE_REPEAT:
        return this.possessive(at, position);
      default: {
        const start = position - program[at + 2]!;
        if (program[at] === OP.ASSERT) return start >= 0 && this.inner(at + 3, start) !== FAILED ? position : FAILED;
        return start >= 0 && this.matchesInner(at + 3, start) ? FAILED : position;
      }
    }
  }

  private single(at: number, position: number): number {
    const first = this.program[at]!;
    const hasSet = first === OP.IN_IGNORE || first === OP.IN_UNI_IGNORE || first === OP.IN_LOC_IGNORE;
    this.next = hasSet ? at + this.program[at + 1]! + 1 : first === OP.ANY || first === OP.ANY_ALL ? at + 1 : at + 2;
    return position < this.limit && this.matchesOne(at, position) ? position + 1 : FAILED;
  }

  /** A part that is matched for itself: once it has matched, its choices are forgotten; what it marked is not. */
  private inner(at: number, position: number): number {
    const base = this.kinds.length;
    const { repeat } = this;
    const end = this.run(at, position, false);
    this.repeat = repeat;
    if (end !== FAILED) this.forgetChoices(base);
    return end;
  }

  private matchesInner(at: number, position: number): boolean {
    const base = this.kinds.length;
    const { repeat } = this;
    const isMatch = this.run(at, position, false) !== FAILED;
    if (isMatch) this.unwind(base);
    this.repeat = repeat;
    return isMatch;
  }

  private forgetChoices(base: number): void {
    let kept = base;
    for (let i = base; i < this.kinds.length; i++) {
      if (this.kinds[i] !== UNDO_MARK && this.kinds[i] !== UNDO_LAST) continue;
      this.kinds[kept] = this.kinds[i]!;
      this.places[kept] = this.places[i]!;
      this.positions[kept] = this.positions[i]!;
      this.counts[kept] = 0;
      this.repeats[kept] = null;
      kept++;
    }
    this.kinds.length = this.places.length = this.positions.length = this.counts.length = this.repeats.length = kept;
  }

  private unwind(base: number): void {
    this.forgetChoices(base);
    this.backtrack(base);
  }

  private possessive(at: number, position: number): number {
    const [least, most] = [this.program[at + 2]!, this.program[at + 3]!];
    for (let count = 0; count < most || most === MAXREPEAT; count++) {
      const end = this.inner(at + 4, position);
      if (end === FAILED) return count < least ? FAILED : position;
      if (end === position && count >= least) return position;
      position = end;
    }
    return position;
  }

  private groupReference(at: number, position: number, fold: (code: number) => number): number {
    this.next = at + 2;
    const group = 2 * this.program[at + 1]!;
    const [start, end] = [this.marks[group]!, this.marks[group + 1]!];
    if (start < 0 || end < start) return FAILED;
    for (let here = start; here < end; here++, position++) {
      if (position >= this.limit || fold(this.code(here)) !== fold(this.code(position))) return FAILED;
    }
    return position;
  }

  private isAt(where: number, position: number): boolean {
    switch (where) {
      case 0:
      case 2:
        return position === 0;
      case 1:
        return position === 0 || this.code(position - 1) === 10;
      case 5:
        return position === this.limit || (position === this.limit - 1 && this.code(position) === 10);
      case 6:
        return position === this.limit || this.code(position) === 10;
      case 7:
        return position === this.limit;
      case 3:
        return this.isBoundary(position, isAsciiWord, true);
      case 4:
        return this.isBoundary(position, isAsciiWord, false);
      case 8:
        return this.isBoundary(position, isLocaleWord, true);
      case 9:
        return this.isBoundary(position, isLocaleWord, false);
      case 10:
        return this.isBoundary(position, isUnicodeWord, true);
      default:
        return this.isBoundary(position, isUnicodeWord, false);
    }
  }

  /** An empty text has neither boundaries nor places that are none. */
  private isBoundary(position: number, isWord: (code: number) => boolean, wanted: boolean): boolean {
    if (this.limit === 0) return false;
    const before = position > 0 && isWord(this.code(position - 1));
    const after = position < this.limit && isWord(this.code(position));
    return (before !== after) === wanted;
  }
}
