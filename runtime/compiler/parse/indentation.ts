/**
 * The indentation of logical lines -> INDENT and DEDENT tokens.
 *
 * Columns are counted twice, with tabs to multiples of 8 and with tabs as one column: where the two disagree about
 * which of two lines is deeper, the mixture is refused (TabError).
 */
import { T } from './tokens.ts';
import type { Tokenizer } from './tokenizer.ts';

const MAX_LEVELS = 100;
const TAB_SIZE = 8;

export class Indentation {
  private readonly tokenizer: Tokenizer;
  private readonly columns = [0];
  private readonly alternatives = [0];
  private column = 0;
  private alternative = 0;

  constructor(tokenizer: Tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** At the start of a line outside brackets: skips blank and comment lines, then compares indentations. */
  beginLine(): void {
    const t = this.tokenizer;
    while (t.at < t.text.length) {
      this.measure();
      const code = t.text.charCodeAt(t.at);
      if (code === 35) t.at = t.text.indexOf('\n', t.at);
      else if (code !== 10) return this.compare();
      t.at++;
      t.line++;
    }
  }

  closeAll(): void {
    const t = this.tokenizer;
    while (this.columns.length > 1) {
      this.columns.pop();
      t.push(T.DEDENT, t.text.length, t.text.length);
    }
  }

  /** Counts the blank columns from `at`; an indentation before a backslash counts for the line it continues on. */
  private measure(): void {
    const t = this.tokenizer;
    let continued = 0;
    this.column = this.alternative = 0;
    for (; ; t.at++) {
      const code = t.text.charCodeAt(t.at);
      if (code === 32) this.advance(this.column + 1);
      else if (code === 9) this.advance((Math.floor(this.column / TAB_SIZE) + 1) * TAB_SIZE);
      else if (code === 12) this.column = this.alternative = 0;
      else if (code === 92) {
        continued ||= this.column;
        t.continuation();
        t.at--;
      } else break;
    }
    if (continued > 0) this.column = this.alternative = continued;
  }

  private advance(column: number): void {
    this.column = column;
    this.alternative++;
  }

  private compare(): void {
    const t = this.tokenizer;
    const top = this.columns.length - 1;
    if (this.column === this.columns[top]) {
      if (this.alternative !== this.alternatives[top]) this.tabError();
      return;
    }
    if (this.column > this.columns[top]!) {
      if (top + 1 >= MAX_LEVELS) this.error('too many levels of indentation');
      if (this.alternative <= this.alternatives[top]!) this.tabError();
      this.columns.push(this.column);
      this.alternatives.push(this.alternative);
      t.push(T.INDENT, t.at, t.at);
      return;
    }
    this.dedent();
  }

  /** The levels that end here; the line must be as deep as one that goes on. */
  private dedent(): void {
    const t = this.tokenizer;
    let top = this.columns.length - 1;
    while (this.column < this.columns[top]!) top--;
    if (this.column !== this.columns[top]) this.error('unindent does not match any outer indentation level');
    if (this.alternative !== this.alternatives[top]) this.tabError();
    for (let levels = this.columns.length - 1 - top; levels > 0; levels--) t.push(T.DEDENT, t.at, t.at);
    this.columns.length = this.alternatives.length = top + 1;
  }

  private error(msg: string): never {
    const t = this.tokenizer;
    t.silent = true;
    const length = t.refusal.lines.lineText(t.line)!.length;
    throw t.refusal.make('IndentationError', msg, t.line, length, t.line, -1, true);
  }

  private tabError(): never {
    const { line, refusal } = this.tokenizer;
    const msg = 'inconsistent use of tabs and spaces in indentation';
    this.tokenizer.silent = true;
    throw refusal.make('TabError', msg, line, 1, line, 0, true);
  }
}
