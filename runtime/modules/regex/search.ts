/** Searching: at which places the engine is to try. What the compiler knows about the beginning of a pattern rules most of them out. */
import { charsetHas, latinTable } from './charset.ts';
import { INFO_CHARSET, INFO_PREFIX, MAXREPEAT, OP } from './codes.ts';
import { Engine } from './engine.ts';
import type { Subject } from './subject.ts';

export type Kind = 'match' | 'fullmatch' | 'search';

/** A pattern as the engine sees it. */
export class Program {
  readonly groups: number;
  readonly code: Uint32Array;
  /** Answers of its sets for Latin-1, by place. */
  readonly tables = new Map<number, Uint8Array>();
  /** The characters that every match begins with. */
  private readonly prefix: string | null;
  /** Place of the set that every match begins with; -1 if there is none. */
  private readonly charset: number;
  private readonly minimum: number;

  constructor(code: Uint32Array, groups: number) {
    this.code = code;
    this.groups = groups;
    const hasInfo = code[0] === OP.INFO;
    const flags = hasInfo ? code[2]! : 0;
    this.minimum = hasInfo && code[3] !== MAXREPEAT ? code[3]! : 0;
    this.prefix = (flags & INFO_PREFIX) !== 0 ? String.fromCodePoint(...code.subarray(7, 7 + code[5]!)) : this.firstLiteral();
    this.charset = (flags & INFO_CHARSET) !== 0 ? 5 : -1;
  }

  /** Without INFO of a prefix, the first instruction may still say what a match begins with. */
  private firstLiteral(): string | null {
    const at = this.code[0] === OP.INFO ? this.code[1]! + 1 : 0;
    return this.code[at] === OP.LITERAL ? String.fromCodePoint(this.code[at + 1]!) : null;
  }

  engine(subject: Subject, end: number): Engine {
    return new Engine(this.code, this.tables, this.groups, subject, end);
  }

  /** The place where it matches, from `start` on; -1 if nowhere. `mustAdvance` holds for a match at `start` only. */
  find(engine: Engine, kind: Kind, start: number, end: number, mustAdvance: boolean): number {
    if (kind !== 'search') return engine.match(0, start, kind === 'fullmatch', mustAdvance) ? start : -1;
    const last = end - this.minimum;
    for (let at = this.candidate(engine.subject, start, last); at >= 0 && at <= last; at = this.candidate(engine.subject, at + 1, last)) {
      if (engine.match(0, at, false, mustAdvance && at === start)) return at;
    }
    return -1;
  }

  /** The first place from `at` on where a match may begin. */
  private candidate({ text, codes }: Subject, at: number, last: number): number {
    if (codes !== null) return at;
    if (this.prefix !== null) return text.indexOf(this.prefix, at);
    if (this.charset < 0) return at;
    const table = this.table();
    for (; at <= last && at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 256 ? table[code] === 1 : charsetHas(this.code, this.charset, code)) return at;
    }
    return at <= last ? at : -1;
  }

  private table(): Uint8Array {
    const known = this.tables.get(this.charset);
    if (known !== undefined) return known;
    const table = latinTable(this.code, this.charset);
    this.tables.set(this.charset, table);
    return table;
  }
}
