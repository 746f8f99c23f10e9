/**
 * Decoded source -> tokens, as Python's own tokenizer cuts them: indentation, brackets, f-strings in parts.
 *
 * The whole source is cut before parsing, up to the first mistake of this level, which becomes the last token: as in
 * Python, a mistake of the grammar before it is reported only where that of the tokens is not (see `parse.ts`).
 * Cost: one pass over the characters, no object per token.
 */
import { CompileError } from '../error.ts';
import {
  badIdentifierIndex,
  codePointName,
  isDigit,
  isPrintable,
  maybeNamePart,
  maybeNameStart,
} from './characters.ts';
import { FStringMode, scanFStringMiddle } from './fstring-tokens.ts';
import { Indentation } from './indentation.ts';
import { scanNumber } from './numbers.ts';
import type { Refusal } from './refusal.ts';
import { KEYWORDS, OPERATOR_ROOTS, T, TokenList } from './tokens.ts';

const MAX_NESTING = 200;

const NEWLINE = 10;
const SPACE = 32;
const TAB = 9;
const FORM_FEED = 12;
const HASH = 35;
const BACKSLASH = 92;
const DOT = 46;

/** Prefixes of string literals, lower case; those with an f open an f-string. */
const PREFIXES: ReadonlySet<string> = new Set(['r', 'b', 'u', 'f', 'br', 'rb', 'fr', 'rf']);

export interface Bracket {
  open: string;
  line: number;
  offset: number;
}

export class Tokenizer {
  readonly text: string;
  readonly tokens: TokenList;
  readonly refusal: Refusal;
  at = 0;
  line = 1;
  /** Open brackets, outermost first, those of f-string fields included. */
  readonly brackets: Bracket[] = [];
  /** Open f-strings, outermost first. */
  readonly modes: FStringMode[] = [];
  /** What is wrong at the BAD token. */
  error: CompileError | null = null;
  /** The innermost bracket left open at the end of the source, if that is what is wrong. */
  unclosed: Bracket | null = null;
  /** Set for a mistake that is reported only where the parser comes to it. */
  silent = false;
  /** Whether the text ended inside a bracket or a triple-quoted string, or on a backslash. */
  endedInside = false;
  private readonly indentation: Indentation;

  constructor(text: string, refusal: Refusal) {
    this.text = text;
    this.refusal = refusal;
    this.tokens = new TokenList(Math.max(64, text.length >> 2));
    this.indentation = new Indentation(this);
  }

  run(): TokenList {
    try {
      this.scan();
      this.finish();
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      this.error = error;
      this.push(T.BAD, this.at, this.at);
    }
    return this.tokens;
  }

  private scan(): void {
    this.indentation.beginLine();
    while (this.at < this.text.length) {
      const mode = this.modes[this.modes.length - 1];
      if (mode !== undefined && mode.literal) scanFStringMiddle(this, mode);
      else this.scanToken();
    }
  }

  push(kind: number, start: number, end: number): void {
    this.tokens.push(kind, start, end, this.line, this.line, this.brackets.length);
  }

  /** An error at a 0-based offset of the current line. */
  fault(msg: string, offset: number, endOffset: number = offset): CompileError {
    return this.faultOn(this.line, msg, offset, endOffset);
  }

  faultOn(line: number, msg: string, offset: number, endOffset: number = offset): CompileError {
    const column = (at: number): number => this.refusal.lines.charColumn(line, at) + 1;
    return this.refusal.token(msg, line, column(offset), column(endOffset));
  }

  private finish(): void {
    this.line = Math.max(1, this.refusal.lines.count);
    const end = this.text.length;
    const bracket = this.brackets[this.brackets.length - 1];
    if (bracket !== undefined) {
      this.unclosed = bracket;
      this.endedInside = true;
      throw this.neverClosed(bracket);
    }
    this.indentation.closeAll();
    this.push(T.END, end, end);
  }

  neverClosed(bracket: Bracket): CompileError {
    const { line, open } = bracket;
    const offset = this.refusal.lines.charColumn(line, bracket.offset) + 1;
    return this.refusal.make(
      'SyntaxError',
      `'${open}' was never closed`,
      line,
      offset,
      line,
      0,
      line === this.line,
    );
  }

  private scanToken(): void {
    const text = this.text;
    let code = text.charCodeAt(this.at);
    while (code === SPACE || code === TAB || code === FORM_FEED) code = text.charCodeAt(++this.at);
    if (Number.isNaN(code)) return;
    if (maybeNameStart(code)) this.scanName();
    else if (code === NEWLINE) this.newline(this.at);
    else if (isDigit(code) || (code === DOT && isDigit(text.charCodeAt(this.at + 1)))) this.scanNumber();
    else if (code === 34 || code === 39) this.scanString(this.at, '');
    else if (code === HASH) this.scanComment();
    else if (code === BACKSLASH) this.continuation();
    else this.scanOperator(code);
  }

  /** Outside brackets a newline ends the logical line; `start` is where its token begins (a comment's start). */
  private newline(start: number): void {
    const inside = this.brackets.length > 0;
    if (!inside) this.push(T.NEWLINE, start, this.at + 1);
    this.at++;
    this.line++;
    if (!inside) this.indentation.beginLine();
  }

  private scanComment(): void {
    const start = this.at;
    this.at = this.text.indexOf('\n', start);
    this.newline(start);
  }

  /** A backslash outside strings must be the last character of its line, and not of the source. */
  continuation(): void {
    const at = this.at;
    if (this.text[at + 1] !== '\n') {
      const column = this.refusal.lines.charColumn(this.line, at) + 2;
      const msg = 'unexpected character after line continuation character';
      this.silent = true;
      throw this.refusal.make('SyntaxError', msg, this.line, column, this.line, 0, true);
    }
    this.at += 2;
    this.line++;
    if (this.at >= this.text.length) this.unexpectedEnd(at);
  }

  private unexpectedEnd(at: number): never {
    const bracket = this.brackets[this.brackets.length - 1];
    this.endedInside = true;
    this.silent = true;
    if (bracket !== undefined) throw this.neverClosed(bracket);
    const line = this.line - 1;
    const column = this.refusal.lines.charColumn(line, at) + 2;
    throw this.refusal.make('SyntaxError', 'unexpected EOF while parsing', line, column, line, -1, true);
  }

  private scanNumber(): void {
    const start = this.at;
    const { end, fault } = scanNumber(this.text, start);
    if (fault !== null) throw this.fault(fault.msg, fault.start, fault.end);
    this.push(T.NUMBER, start, end);
    this.at = end;
  }

  private scanName(): void {
    const { text } = this;
    const start = this.at;
    let end = start + 1;
    let ascii = text.charCodeAt(start) < 128;
    for (;;) {
      const code = text.charCodeAt(end);
      if (!maybeNamePart(code)) break;
      if (code > 127) ascii = false;
      end++;
    }
    const quote = text.charCodeAt(end);
    if ((quote === 34 || quote === 39) && end - start <= 2) {
      const prefix = text.slice(start, end).toLowerCase();
      if (PREFIXES.has(prefix)) return this.scanString(start, prefix);
    }
    if (!ascii) this.checkName(start, end);
    this.at = end;
    const word = end - start <= 8 ? KEYWORDS.get(text.slice(start, end)) : undefined;
    this.push(word ?? T.NAME, start, end);
  }

  private checkName(start: number, end: number): void {
    const name = this.text.slice(start, end);
    const bad = badIdentifierIndex(name);
    if (bad < 0) return;
    const char = String.fromCodePoint(name.codePointAt(bad)!);
    const what = isPrintable(char) ? `invalid character '${char}' (U+${codePointName(char)})` : null;
    throw this.fault(what ?? `invalid non-printable character U+${codePointName(char)}`, start + bad);
  }

  /** A string literal whose prefix begins at `start`; an f-string only as far as its opening quotes. */
  private scanString(start: number, prefix: string): void {
    const { text } = this;
    const quoteAt = start + prefix.length;
    const quote = text[quoteAt]!;
    const size = text[quoteAt + 1] === quote && text[quoteAt + 2] === quote ? 3 : 1;
    if (prefix.includes('f')) {
      this.push(T.FSTRING_START, start, quoteAt + size);
      this.modes.push(
        new FStringMode(quote, size, prefix.includes('r'), start, this.line, this.brackets.length),
      );
      this.at = quoteAt + size;
      return;
    }
    if (size === 1 && text[quoteAt + 1] === quote) this.endString(start, quoteAt + 2, this.line);
    else this.scanStringBody(start, quoteAt, quote, size);
  }

  private scanStringBody(start: number, quoteAt: number, quote: string, size: number): void {
    const { text } = this;
    const quoteCode = quote.charCodeAt(0);
    const first = this.line;
    let line = first;
    for (let at = quoteAt + size; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === BACKSLASH) {
        at++;
        if (text.charCodeAt(at) === NEWLINE) line++;
      } else if (code === NEWLINE) {
        if (size === 1) throw this.unterminated(start, quote, size, line, text.slice(start, at));
        line++;
      } else if (code === quoteCode && (size === 1 || text.startsWith(quote.repeat(3), at))) {
        return this.endString(start, at + size, line);
      }
    }
    throw this.unterminated(start, quote, size, line - 1, '');
  }

  private unterminated(
    start: number,
    quote: string,
    size: number,
    lastLine: number,
    body: string,
  ): CompileError {
    const mode = this.modes[this.modes.length - 1];
    if (mode !== undefined && mode.quote === quote && mode.size === size) {
      return this.fault("f-string: expecting '}'", start);
    }
    this.endedInside = size === 3;
    const kind = size === 3 ? 'triple-quoted string' : 'string';
    const hint = hasEscaped(body, quote) ? '; perhaps you escaped the end quote?' : '';
    return this.fault(`unterminated ${kind} literal (detected at line ${lastLine})${hint}`, start);
  }

  private endString(start: number, end: number, endLine: number): void {
    this.tokens.push(T.STRING, start, end, this.line, endLine, this.brackets.length);
    this.at = end;
    this.line = endLine;
  }

  private scanOperator(code: number): void {
    const mode = this.modes[this.modes.length - 1];
    if (mode !== undefined && mode.punctuation(this, code)) return;
    let node = code < 128 ? OPERATOR_ROOTS[code] : undefined;
    const start = this.at;
    if (node === undefined) return this.strayCharacter(code);
    let end = start + 1;
    let kind = node.kind;
    for (let at = end; node?.next != null; at++) {
      node = node.next.get(this.text.charCodeAt(at));
      if (node !== undefined && node.kind !== 0) {
        kind = node.kind;
        end = at + 1;
      }
    }
    this.at = end;
    if (kind >= T.LPAR && kind <= T.RBRACE) this.bracket(kind, start);
    this.push(kind, start, end);
  }

  /** `$`, `?` and the like are tokens that no rule accepts; control characters are refused here. */
  private strayCharacter(code: number): void {
    const char = String.fromCharCode(code);
    if (!isPrintable(char))
      throw this.fault(`invalid non-printable character U+${codePointName(char)}`, this.at);
    this.push(T.STRAY, this.at, this.at + 1);
    this.at++;
  }

  private bracket(kind: number, start: number): void {
    const char = this.text[start]!;
    if (kind === T.LPAR || kind === T.LSQB || kind === T.LBRACE) {
      if (this.brackets.length >= MAX_NESTING) throw this.fault('too many nested parentheses', start);
      this.brackets.push({ open: char, line: this.line, offset: start });
      return;
    }
    this.closeBracket(char, start);
  }

  private closeBracket(char: string, start: number): void {
    const mode = this.modes[this.modes.length - 1];
    const open = this.brackets[this.brackets.length - 1];
    if (mode !== undefined && char === '}' && this.brackets.length === mode.bracketsOutside) {
      throw this.fault("f-string: single '}' is not allowed", start);
    }
    if (open === undefined) throw this.fault(`unmatched '${char}'`, start);
    const matches =
      (open.open === '(' && char === ')') ||
      (open.open === '[' && char === ']') ||
      (open.open === '{' && char === '}');
    if (!matches) throw this.mismatch(mode, open, char, start);
    this.brackets.pop();
    mode?.closed(this, char);
  }

  private mismatch(mode: FStringMode | undefined, open: Bracket, char: string, start: number): CompileError {
    if (mode !== undefined && open.open === '{' && mode.isFieldOpen(this.brackets.length)) {
      return this.fault(`f-string: unmatched '${char}'`, start);
    }
    const where = open.line === this.line ? '' : ` on line ${open.line}`;
    const msg = `closing parenthesis '${char}' does not match opening parenthesis '${open.open}'${where}`;
    return this.fault(msg, start);
  }
}

/** Whether a backslash that is not itself escaped stands before one of these quotes. */
function hasEscaped(body: string, quote: string): boolean {
  for (let at = body.indexOf('\\'); at >= 0; at = body.indexOf('\\', at + 2)) {
    if (body[at + 1] === quote) return true;
  }
  return false;
}
