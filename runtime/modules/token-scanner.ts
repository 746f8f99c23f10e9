/** Python source to tokens with comments, blank lines and the pieces of f-strings. Numbers of kinds are those of the library's token.py. */
const ENDMARKER = 0;
const NAME = 1;
const NUMBER = 2;
const STRING = 3;
const NEWLINE = 4;
const INDENT = 5;
const DEDENT = 6;
const OP = 55;
const FSTRING_START = 59;
const FSTRING_MIDDLE = 60;
const FSTRING_END = 61;
const COMMENT = 62;
const NL = 63;

type Place = readonly [line: number, column: number];

export interface Token {
  readonly type: number;
  readonly text: string;
  readonly start: Place;
  readonly end: Place;
  readonly line: string;
}

/** What the source cannot be. */
export class ScanError extends Error {
  readonly kind: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;

  constructor(message: string, line: number, column: number, text: string, kind = 'SyntaxError') {
    super(message);
    this.kind = kind;
    this.line = line;
    this.column = column;
    this.text = text;
  }
}

const IDENTIFIER = /[\p{L}\p{Nl}_\u2118\u212e\u309b\u309c][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}\u00b7\u0387\u1369-\u1371\u19da]*/uy;
const NUMBERS = /0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|(?:\d(?:_?\d)*\.?(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*)(?:[eE][-+]?\d(?:_?\d)*)?[jJ]?/y;
const OPERATORS = /\*\*=|\/\/=|>>=|<<=|\.\.\.|!=|->|:=|\*\*|\/\/|>>|<<|<=|>=|==|<>|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|@=|[-+*/%&|^~<>()[\]{},:.;@=!$?`]/y;
const PREFIXED = /(?:[rRbBuUfF]|[rR][bBfF]|[bBfF][rR])?(?:'''|"""|'|")/y;

/** An f-string that is being scanned. */
interface Format {
  readonly quote: string;
  readonly isRaw: boolean;
  /** Depth of brackets within its replacement field; -1 in its text. */
  field: number;
  /** In the format spec of that field. */
  inSpec: boolean;
}

class Scanner {
  private readonly lines: readonly string[];
  private row = 0;
  private at = 0;
  private readonly indents = [0];
  private readonly brackets: string[] = [];
  private readonly formats: Format[] = [];
  private hasTokens = false;
  private isContinued = false;

  constructor(lines: readonly string[]) {
    this.lines = lines;
  }

  private get line(): string {
    return this.lines[this.row] ?? '';
  }

  private place(): Place {
    return [this.row + 1, this.column(this.at)];
  }

  /** Columns count code points. */
  private column(at: number): number {
    const before = this.line.slice(0, at);
    return /[\ud800-\udfff]/.test(before) ? [...before].length : at;
  }

  private fail(message: string, kind?: string): never {
    throw new ScanError(message, this.row + 1, this.at + 1, this.line, kind);
  }

  private token(type: number, end: number): Token {
    const start = this.place();
    const text = this.line.slice(this.at, end);
    this.at = end;
    return { type, text, start, end: this.place(), line: this.line };
  }

  *scan(): Generator<Token> {
    while (this.row < this.lines.length) {
      if (this.at === 0 && this.brackets.length === 0 && this.formats.length === 0 && !this.isContinued) yield* this.startLine();
      else yield* this.rest();
    }
    if (this.brackets.length > 0 || this.isContinued) throw new ScanError('unexpected EOF in multi-line statement', this.lines.length, 0, '');
    const end: Place = [this.lines.length + 1, 0];
    const last = this.lines.at(-1) ?? '';
    if (this.hasTokens) yield { type: NEWLINE, text: '', start: [this.lines.length, last.length], end: [this.lines.length, last.length + 1], line: '' };
    for (; this.indents.length > 1; this.indents.pop()) yield { type: DEDENT, text: '', start: end, end, line: '' };
    yield { type: ENDMARKER, text: '', start: end, end, line: '' };
  }

  /** Indentation, or a line without any token of the program. */
  private *startLine(): Generator<Token> {
    const { line } = this;
    const blank = /^[ \t\f]*/.exec(line)![0];
    this.at = blank.length;
    const first = line[this.at];
    if (first === '#' || first === '\n' || first === undefined) {
      if (first === '#') yield this.token(COMMENT, line.length - (line.endsWith('\n') ? 1 : 0));
      if (first !== undefined) yield this.token(NL, this.at + 1);
      return this.nextLine();
    }
    if (!line.startsWith('\\\n', this.at)) yield* this.indentation(widthOf(blank));
    yield* this.rest();
  }

  private *indentation(width: number): Generator<Token> {
    if (width > this.indents.at(-1)!) {
      this.indents.push(width);
      const end = this.at;
      this.at = 0;
      yield this.token(INDENT, end);
    }
    if (!this.indents.includes(width)) this.fail('unindent does not match any outer indentation level', 'IndentationError');
    const place = this.place();
    for (; this.indents.at(-1)! > width; this.indents.pop()) yield { type: DEDENT, text: '', start: place, end: place, line: this.line };
  }

  private nextLine(): void {
    this.row++;
    this.at = 0;
    this.isContinued = false;
  }

  /** To the end of the line. */
  private *rest(): Generator<Token> {
    this.isContinued = false;
    for (;;) {
      if (this.row >= this.lines.length) return;
      const format = this.formats.at(-1);
      if (format !== undefined && (format.field < 0 || format.inSpec)) yield* this.formatText(format);
      else if (!(yield* this.one())) return;
    }
  }

  /** The next token; false at the end of the line. */
  private *one(): Generator<Token, boolean> {
    const { line } = this;
    while (line[this.at] === ' ' || line[this.at] === '\t' || line[this.at] === '\f') this.at++;
    const char = line[this.at];
    if (char === undefined) {
      this.nextLine();
      return false;
    }
    if (char === '\n') return yield* this.lineEnd();
    if (char === '#') {
      yield this.token(COMMENT, line.length - (line.endsWith('\n') ? 1 : 0));
      return true;
    }
    if (char === '\\' && line[this.at + 1] === '\n') {
      this.nextLine();
      this.isContinued = true;
      return false;
    }
    this.hasTokens = true;
    yield* this.ordinary();
    return true;
  }

  private *lineEnd(): Generator<Token, boolean> {
    const isInside = this.brackets.length > 0 || this.formats.length > 0;
    yield this.token(isInside || !this.hasTokens ? NL : NEWLINE, this.at + 1);
    if (!isInside) this.hasTokens = false;
    this.nextLine();
    return false;
  }

  private *ordinary(): Generator<Token> {
    const opening = this.matchAt(PREFIXED);
    if (opening !== null) return yield* this.string(opening);
    const name = this.matchAt(IDENTIFIER);
    if (name !== null) return yield this.token(NAME, this.at + name.length);
    const number = /\d|\.\d/.test(this.line.slice(this.at, this.at + 2)) && /[\d.]/.test(this.line[this.at]!) ? this.matchAt(NUMBERS) : null;
    if (number !== null) return yield this.token(NUMBER, this.at + number.length);
    const operator = this.matchAt(OPERATORS);
    if (operator === null) this.fail(`invalid non-printable character U+${this.line.codePointAt(this.at)!.toString(16).toUpperCase().padStart(4, '0')}`);
    yield this.operator(operator);
  }

  private matchAt(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.line)?.[0] ?? null;
  }

  private operator(found: string): Token {
    const format = this.formats.at(-1);
    const isOwn = format !== undefined && format.field === this.brackets.length;
    const operator = isOwn && found === ':=' ? ':' : found;
    const token = this.token(OP, this.at + operator.length);
    if ('([{'.includes(operator)) this.brackets.push(operator);
    else if (')]}'.includes(operator)) this.close(operator, format);
    else if (isOwn && operator === ':') format.inSpec = true;
    return token;
  }

  private close(operator: string, format: Format | undefined): void {
    if (this.brackets.pop() === undefined) this.fail(`unmatched '${operator}'`);
    if (format === undefined || format.field <= this.brackets.length) return;
    format.field = -1;
    format.inSpec = false;
    // The field was one within a spec: on with that.
    if (format.quote === '') this.formats.pop();
  }

  // ------------------------------------------------------------ strings

  private *string(opening: string): Generator<Token> {
    const quote = /['"]+$/.exec(opening)![0];
    const prefix = opening.slice(0, -quote.length).toLowerCase();
    if (!prefix.includes('f')) return yield this.plainString(opening, quote);
    this.formats.push({ quote, isRaw: prefix.includes('r'), field: -1, inSpec: false });
    yield this.token(FSTRING_START, this.at + opening.length);
  }

  private plainString(opening: string, quote: string): Token {
    const start = this.place();
    const [firstRow, firstAt] = [this.row, this.at];
    this.at += opening.length;
    for (;;) {
      const end = this.closingQuote(quote);
      if (end >= 0) {
        this.at = end;
        break;
      }
      if (quote.length === 1 && !this.line.endsWith('\\\n')) this.failString(firstRow, firstAt, `unterminated string literal (detected at line ${this.row + 1})`);
      this.nextLine();
      if (this.row >= this.lines.length) this.failString(firstRow, firstAt, `unterminated triple-quoted string literal (detected at line ${this.lines.length})`);
    }
    const covered = this.lines.slice(firstRow, this.row + 1).join('');
    const before = this.lines.slice(firstRow, this.row).reduce((sum, line) => sum + line.length, 0);
    return { type: STRING, text: covered.slice(firstAt, before + this.at), start, end: this.place(), line: covered };
  }

  private failString(row: number, at: number, message: string): never {
    throw new ScanError(message, row + 1, at + 1, this.lines[row]!);
  }

  /** Where the string ends on this line, from where we are; -1 if it does not. */
  private closingQuote(quote: string): number {
    for (let at = this.at; at < this.line.length; at++) {
      if (this.line[at] === '\\') at++;
      else if (this.line.startsWith(quote, at)) return at + quote.length;
    }
    return -1;
  }

  /** The text of an f-string, or of a format spec, up to a brace or the end. */
  private *formatText(format: Format): Generator<Token> {
    const start = this.place();
    const firstRow = this.row;
    let text = '';
    const middle = (): Token => ({ type: FSTRING_MIDDLE, text, start, end: this.place(), line: this.lines.slice(firstRow, this.row + 1).join('') });
    for (;;) {
      const char = this.line[this.at];
      if (char === undefined) {
        this.nextLine();
        if (this.row >= this.lines.length) throw new ScanError('unterminated f-string literal', start[0], start[1] + 1, this.lines[firstRow]!);
        continue;
      }
      if (!format.inSpec && this.line.startsWith(format.quote, this.at)) {
        if (text !== '') yield middle();
        this.formats.pop();
        return yield this.token(FSTRING_END, this.at + format.quote.length);
      }
      if (format.quote.length === 1 && char === '\n') throw new ScanError(`unterminated f-string literal (detected at line ${this.row + 1})`, start[0], start[1] + 1, this.line);
      if ((char === '{' || char === '}') && this.line[this.at + 1] === char && !format.inSpec) {
        text += char;
        this.at++;
        yield middle();
        this.at++;
        return;
      }
      if (char === '{' || char === '}') return yield* this.brace(char, format, text, middle);
      const step = char === '\\' && !format.isRaw && this.line[this.at + 1] !== '{' ? 2 : 1;
      text += this.line.slice(this.at, this.at + step);
      this.at += step;
    }
  }

  private *brace(char: string, format: Format, text: string, middle: () => Token): Generator<Token> {
    if (text !== '' || (format.inSpec && char === '}')) yield middle();
    yield this.token(OP, this.at + 1);
    if (char === '}') return this.close(char, format);
    this.brackets.push(char);
    // A field within a spec is like an f-string of its own that has no text.
    if (format.inSpec) this.formats.push({ quote: '', isRaw: format.isRaw, field: this.brackets.length, inSpec: false });
    else format.field = this.brackets.length;
  }
}

/** Tabs go to the next multiple of eight. */
function widthOf(blank: string): number {
  let width = 0;
  for (const char of blank) width = char === '\t' ? (Math.floor(width / 8) + 1) * 8 : char === '\f' ? 0 : width + 1;
  return width;
}

export function scanTokens(lines: readonly string[]): Generator<Token> {
  return new Scanner(lines).scan();
}
