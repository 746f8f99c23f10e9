/** One row of a CSV file, character by character: the states of CPython's reader. */
export interface Dialect {
  readonly delimiter: string;
  readonly quotechar: string | null;
  readonly escapechar: string | null;
  readonly doublequote: boolean;
  readonly skipinitialspace: boolean;
  readonly quoting: number;
  readonly strict: boolean;
}

export interface Field {
  readonly text: string;
  /** At the beginning: what it says is then text, whatever it looks like. */
  readonly isQuoted: boolean;
}

const QUOTE_NONE = 3;

type State = 'start-row' | 'start-field' | 'escaped' | 'in-field' | 'in-quotes' | 'escape-in-quotes' | 'quote-in-quotes' | 'after-return' | 'after-escaped-return';

export class RowParser {
  readonly fields: Field[] = [];
  private readonly dialect: Dialect;
  private readonly limit: number;
  private readonly error: (message: string) => object;
  private state: State = 'start-row';
  private text = '';
  private isQuoted = false;

  constructor(dialect: Dialect, limit: number, error: (message: string) => object) {
    this.dialect = dialect;
    this.limit = limit;
    this.error = error;
  }

  get isComplete(): boolean {
    return this.state === 'start-row';
  }

  /** Something was read of a row whose end has not come. */
  get isUnfinished(): boolean {
    return this.text !== '' || this.state === 'in-quotes' || this.fields.length > 0;
  }

  feed(line: string): void {
    for (const char of line) this.process(char);
    this.process(null);
  }

  finish(): void {
    this.save();
    this.state = 'start-row';
  }

  private save(): void {
    this.fields.push({ text: this.text, isQuoted: this.isQuoted });
    this.text = '';
    this.isQuoted = false;
  }

  private add(char: string): void {
    if (this.text.length >= this.limit) throw this.error(`field larger than field limit (${this.limit})`);
    this.text += char;
  }

  private endRow(char: string | null): void {
    this.save();
    this.state = char === null ? 'start-row' : 'after-return';
  }

  /** null: the end of a line that the iterator gave. */
  private process(char: string | null): void {
    const isEnd = char === null || char === '\n' || char === '\r';
    switch (this.state) {
      case 'start-row':
        if (char === null) return;
        if (isEnd) {
          this.state = 'after-return';
          return;
        }
        this.state = 'start-field';
        return this.startField(char);
      case 'start-field':
        return isEnd ? this.endRow(char) : this.startField(char);
      case 'escaped':
        if (char === '\n' || char === '\r') {
          this.add(char);
          this.state = 'after-escaped-return';
          return;
        }
        this.add(char ?? '\n');
        this.state = 'in-field';
        return;
      case 'after-escaped-return':
        if (char === null) return;
        return this.inField(char, isEnd);
      case 'in-field':
        return this.inField(char, isEnd);
      case 'in-quotes':
        return this.inQuotes(char);
      case 'escape-in-quotes':
        this.add(char ?? '\n');
        this.state = 'in-quotes';
        return;
      case 'quote-in-quotes':
        return this.afterQuote(char, isEnd);
      default:
        if (char === '\n' || char === '\r') return;
        if (char !== null) throw this.error('new-line character seen in unquoted field - do you need to open the file with newline=\'\'?');
        this.state = 'start-row';
    }
  }

  private startField(char: string): void {
    const { delimiter, quotechar, escapechar, skipinitialspace, quoting } = this.dialect;
    if (char === quotechar && quoting !== QUOTE_NONE) {
      this.isQuoted = true;
      this.state = 'in-quotes';
    } else if (char === escapechar) this.state = 'escaped';
    else if (char === ' ' && skipinitialspace) return;
    else if (char === delimiter) this.save();
    else {
      this.add(char);
      this.state = 'in-field';
    }
  }

  private inField(char: string | null, isEnd: boolean): void {
    if (isEnd) return this.endRow(char);
    if (char === this.dialect.escapechar) this.state = 'escaped';
    else if (char === this.dialect.delimiter) {
      this.save();
      this.state = 'start-field';
    } else {
      this.add(char!);
      this.state = 'in-field';
    }
  }

  private inQuotes(char: string | null): void {
    const { quotechar, escapechar, doublequote, quoting } = this.dialect;
    if (char === null) return;
    if (char === escapechar) this.state = 'escape-in-quotes';
    else if (char === quotechar && quoting !== QUOTE_NONE) this.state = doublequote ? 'quote-in-quotes' : 'in-field';
    else this.add(char);
  }

  private afterQuote(char: string | null, isEnd: boolean): void {
    const { delimiter, quotechar, strict, quoting } = this.dialect;
    if (quoting !== QUOTE_NONE && char === quotechar) {
      this.add(char!);
      this.state = 'in-quotes';
    } else if (char === delimiter) {
      this.save();
      this.state = 'start-field';
    } else if (isEnd) this.endRow(char);
    else if (strict) throw this.error(`'${delimiter}' expected after '${quotechar}'`);
    else {
      this.add(char!);
      this.state = 'in-field';
    }
  }
}
