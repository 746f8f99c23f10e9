/** Where the lines of a decoded source begin, and columns as Python counts them. */
export class Lines {
  readonly text: string;
  /** starts[i] is the offset of line i + 1; the last entry is the end of the text. */
  private readonly starts: Int32Array;
  /** Per line: 0 not looked at yet, 1 only ASCII, 2 not. */
  private readonly ascii: Uint8Array;
  readonly count: number;

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    if (starts[starts.length - 1] !== text.length) starts.push(text.length);
    this.starts = Int32Array.from(starts);
    this.count = starts.length - 1;
    this.ascii = new Uint8Array(starts.length + 1);
  }

  /** Offset of the first character of `line` (from 1); past the last line, the end of the text. */
  start(line: number): number {
    return line > this.count ? this.text.length : this.starts[line - 1]!;
  }

  /** Column of `offset`, which lies on `line`, in UTF-8 bytes. */
  byteColumn(line: number, offset: number): number {
    const start = this.start(line);
    if (this.isAscii(line)) return offset - start;
    return utf8Length(this.text, start, offset);
  }

  /** Column of `offset`, which lies on `line`, in code points. */
  charColumn(line: number, offset: number): number {
    const start = this.start(line);
    if (this.isAscii(line)) return offset - start;
    return [...this.text.slice(start, offset)].length;
  }

  /** Turns a column in UTF-8 bytes into one in code points. */
  charOfByte(line: number, byteColumn: number): number {
    if (this.isAscii(line)) return byteColumn;
    let bytes = 0;
    let chars = 0;
    for (const char of this.text.slice(this.start(line), this.start(line + 1))) {
      if (bytes >= byteColumn) break;
      bytes += utf8Length(char, 0, char.length);
      chars++;
    }
    return chars;
  }

  /** Code points of a line, its newline left out. */
  width(line: number): number {
    return this.charColumn(line, this.start(line + 1)) - 1;
  }

  /** The text of a line with its newline, or null beyond the end. */
  lineText(line: number): string | null {
    if (line < 1 || line > this.count) return null;
    return this.text.slice(this.starts[line - 1]!, this.starts[line]!);
  }

  private isAscii(line: number): boolean {
    const known = this.ascii[line];
    if (known !== 0) return known === 1;
    const end = this.start(line + 1);
    for (let i = this.start(line); i < end; i++) {
      if (this.text.charCodeAt(i) > 127) {
        this.ascii[line] = 2;
        return false;
      }
    }
    this.ascii[line] = 1;
    return true;
  }
}

function utf8Length(text: string, from: number, to: number): number {
  let length = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) length += 1;
    else if (code < 0x800) length += 2;
    else if (code >= 0xd800 && code < 0xe000) length += 2;
    else length += 3;
  }
  return length;
}
