/**
 * The state of a parse: a cursor over the tokens, node construction, and refusals.
 *
 * Parsing is two passes, as Python's: the first only recognises, and where it stops names the furthest token; the
 * second (`diagnosing`) runs only after a failure and looks for known mistakes on its way, which is why the checks
 * cost nothing for a program without one.
 */
import type { Location } from '../ast.ts';
import { CompileError } from '../error.ts';
import type { CompileErrorType } from '../error.ts';
import type { Refusal } from './refusal.ts';
import { T } from './tokens.ts';
import type { TokenList } from './tokens.ts';

/** Thrown where no rule applies; made once, since it carries nothing. */
export const NO_MATCH: unique symbol = Symbol('no rule applies');

export type Fields<N extends Location> = Omit<N, keyof Location>;

export class Parser {
  readonly text: string;
  readonly tokens: TokenList;
  readonly refusal: Refusal;
  readonly kinds: Uint8Array;
  pos = 0;
  /** The furthest token at which a rule failed. */
  furthest = 0;
  diagnosing = false;
  /** Receives the warnings about literals (only in the first pass, which visits each once). */
  warn: ((message: string, loc: Location) => void) | null = null;

  constructor(text: string, tokens: TokenList, refusal: Refusal) {
    this.text = text;
    this.tokens = tokens;
    this.refusal = refusal;
    this.kinds = tokens.kind;
  }

  // ---- tokens ----

  get kind(): number {
    return this.kinds[this.pos]!;
  }

  get next(): number {
    return this.kinds[this.pos + 1]!;
  }

  /** Moves past a token of this kind, if it is there. */
  accept(kind: number): boolean {
    if (this.kinds[this.pos] !== kind) return false;
    this.pos++;
    return true;
  }

  expect(kind: number): void {
    if (this.kinds[this.pos] !== kind) this.fail();
    this.pos++;
  }

  fail(): never {
    this.reach(this.pos);
    throw NO_MATCH;
  }

  /** Notes that the parse has looked at this token. */
  reach(index: number): void {
    if (index > this.furthest) this.furthest = index;
  }

  tokenText(index: number): string {
    return this.text.slice(this.tokens.start[index]!, this.tokens.end[index]!);
  }

  /** A NAME token as an identifier (compatibility characters normalised). */
  name(): string {
    if (this.kinds[this.pos] !== T.NAME) this.fail();
    return identifier(this.tokenText(this.pos++));
  }

  /** Whether the token at hand is this soft keyword. */
  isWord(word: string): boolean {
    return this.kinds[this.pos] === T.NAME && this.tokenText(this.pos) === word;
  }

  // ---- nodes ----

  /** Completes a node that reaches from token `start` to the last token taken. */
  at<N extends Location>(fields: Fields<N>, start: number): N {
    const { kinds, tokens } = this;
    let last = this.pos - 1;
    for (;;) {
      const kind = kinds[last]!;
      if (last <= start || kind > T.DEDENT || kind < T.NEWLINE) break;
      last--;
    }
    const node = fields as N;
    const line = tokens.line[start]!;
    const endLine = tokens.endLine[last]!;
    node.lineno = line;
    node.col_offset = this.refusal.lines.byteColumn(line, tokens.start[start]!);
    node.end_lineno = endLine;
    node.end_col_offset = this.refusal.lines.byteColumn(endLine, tokens.end[last]!);
    return node;
  }

  /** The position of one token. */
  tokenLocation(index: number): Location {
    const { tokens } = this;
    const line = tokens.line[index]!;
    const endLine = tokens.endLine[index]!;
    return {
      lineno: line,
      col_offset: this.refusal.lines.byteColumn(line, tokens.start[index]!),
      end_lineno: endLine,
      end_col_offset: this.refusal.lines.byteColumn(endLine, tokens.end[index]!),
    };
  }

  // ---- refusals ----

  /** Refuses the range from the start of `from` to the end of `to`. */
  raise(msg: string, from: Location, to: Location = from): never {
    this.reach(this.pos);
    const { lines } = this.refusal;
    const offset = lines.charOfByte(from.lineno, from.col_offset) + 1;
    const endOffset = lines.charOfByte(to.end_lineno, to.end_col_offset) + 1;
    throw this.make('SyntaxError', msg, from.lineno, offset, to.end_lineno, endOffset);
  }

  /** The quoted line keeps its newline only while it is the last line looked at. */
  private make(
    type: CompileErrorType,
    msg: string,
    line: number,
    offset: number,
    endLine: number,
    endOffset: number,
  ): CompileError {
    const reached = this.tokens.endLine[Math.max(this.furthest, this.pos)]!;
    // Python counts the end's column in the quoted line, even where the end is on another one.
    const width = this.refusal.lines.width(line);
    const end = endLine === line ? endOffset : Math.min(endOffset, width + 1);
    return this.refusal.make(type, msg, line, offset, endLine, end, line >= reached);
  }

  /** Refuses one token. */
  raiseToken(msg: string, index: number, type: CompileErrorType = 'SyntaxError'): never {
    this.raiseTokens(msg, index, index, type);
  }

  /** Refuses the tokens `from` to `to`. Marks of indentation have no range: only the column reached. */
  raiseTokens(msg: string, from: number, to: number, type: CompileErrorType = 'SyntaxError'): never {
    this.reach(this.pos);
    throw this.tokenError(msg, from, to, type);
  }

  tokenError(msg: string, from: number, to: number, type: CompileErrorType = 'SyntaxError'): CompileError {
    const { tokens } = this;
    const { lines } = this.refusal;
    const line = tokens.line[from]!;
    const column = lines.charColumn(line, tokens.start[from]!);
    const kind = this.kinds[from]!;
    if (kind === T.INDENT || kind === T.DEDENT || kind === T.END) {
      return this.make(type, msg, line, column, line, -1);
    }
    const endLine = tokens.endLine[to]!;
    return this.make(type, msg, line, column + 1, endLine, lines.charColumn(endLine, tokens.end[to]!) + 1);
  }

  /** Refuses from the start of `from` to the end of the furthest token looked at. */
  raiseFrom(msg: string, from: Location): never {
    const { lines } = this.refusal;
    const last = Math.max(this.furthest, this.pos);
    const endLine = this.tokens.endLine[last]!;
    const offset = lines.charOfByte(from.lineno, from.col_offset) + 1;
    const endOffset = lines.charColumn(endLine, this.tokens.end[last]!);
    throw this.make('SyntaxError', msg, from.lineno, offset, endLine, endOffset);
  }

  /** Tries a rule; null (and the cursor back where it was) if it does not apply. Known mistakes are not looked for. */
  attempt<R>(rule: (p: Parser) => R): R | null {
    const { pos, diagnosing } = this;
    this.diagnosing = false;
    try {
      return rule(this);
    } catch (error) {
      if (error !== NO_MATCH && !(error instanceof CompileError)) throw error;
      this.reach(this.pos);
      this.pos = pos;
      return null;
    } finally {
      this.reach(this.pos);
      this.diagnosing = diagnosing;
    }
  }
}

/** Identifiers are compared in Unicode's NFKC form. */
export function identifier(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127) return text.normalize('NFKC');
  }
  return text;
}
