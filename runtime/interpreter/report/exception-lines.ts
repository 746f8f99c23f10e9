/** An exception with its traceback, notes, causes, contexts and groups, as text. */
import type { ExceptionView, SyntaxPlace } from './exception-view.ts';
import { formatFrame, type FrameSummary } from './frame-lines.ts';
import { indent } from './text.ts';

const CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n';
const CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n';

/** Repetitions of one frame that are shown before they are counted instead. */
const SHOWN_REPETITIONS = 3;
const MAX_GROUP_WIDTH = 15;
const MAX_GROUP_DEPTH = 10;

/** The whole report of an uncaught exception, ending in a newline. */
export function formatException(exception: ExceptionView): string {
  const printer = new Printer();
  printer.printChain(exception);
  return printer.text;
}

export function formatStack(frames: readonly FrameSummary[]): string {
  let text = '';
  let last: FrameSummary | null = null;
  let repetitions = 0;
  for (const frame of frames) {
    if (last === null || !sameLine(last, frame)) {
      text += repeated(repetitions);
      last = frame;
      repetitions = 0;
    }
    if (++repetitions <= SHOWN_REPETITIONS) text += formatFrame(frame);
  }
  return text + repeated(repetitions);
}

function sameLine(a: FrameSummary, b: FrameSummary): boolean {
  return a.filename === b.filename && a.position.line === b.position.line && a.name === b.name && a.position.line !== null;
}

function repeated(repetitions: number): string {
  const more = repetitions - SHOWN_REPETITIONS;
  return more > 0 ? `  [Previous line repeated ${more} more time${more > 1 ? 's' : ''}]\n` : '';
}

/** The last lines: type, message, notes. */
export function formatExceptionOnly({ typeName, text, syntax, notes }: ExceptionView): string {
  const first = syntax !== null ? formatSyntaxError(typeName, syntax) : text === '' ? `${typeName}\n` : `${typeName}: ${text}\n`;
  return first + notes.map((note) => `${note}\n`).join('');
}

function formatSyntaxError(typeName: string, place: SyntaxPlace): string {
  const { filename, line, text, message } = place;
  const header = line === null ? '' : `  File "${filename ?? '<string>'}", line ${line}\n`;
  const suffix = line === null && filename !== null ? ` (${filename})` : '';
  return header + (text === null ? '' : quoteSyntax(place, text)) + `${typeName}: ${message}${suffix}\n`;
}

function quoteSyntax({ line, endLine, offset, endOffset }: SyntaxPlace, text: string): string {
  const right = text.replace(/\n+$/, '');
  const left = right.replace(/^[ \n\f]+/, '');
  const quoted = `    ${left}\n`;
  if (offset === null) return quoted;
  const past = right.length + 1;
  const start = offset > text.length ? past : offset;
  let end = line === endLine ? endOffset || start : past;
  if (end > text.length) end = past;
  if (start >= end || end < 0) end = start + 1;
  const stripped = right.length - left.length;
  const column = start - 1 - stripped;
  if (column < 0) return quoted;
  const padding = left.slice(0, column).replace(/\S/g, ' ');
  return `${quoted}    ${padding}${'^'.repeat(end - 1 - stripped - column)}\n`;
}

/** Keeps the margin of the exception group being printed. */
class Printer {
  text = '';
  private depth = 0;
  private needsClosing = false;

  private emit(text: string, margin = '|'): void {
    const prefix = this.depth === 0 ? '' : `${'  '.repeat(this.depth)}${margin} `;
    this.text += prefix === '' ? text : indent(text, prefix);
  }

  /** Earliest first. A list, not recursion: chains of contexts may be thousands long. */
  printChain(exception: ExceptionView): void {
    const chain: { readonly link: string | null; readonly of: ExceptionView }[] = [];
    for (let of: ExceptionView | null = exception; of !== null; ) {
      const earlier: ExceptionView | null = of.cause ?? (of.suppressContext ? null : of.context);
      chain.push({ link: earlier === null ? null : of.cause === null ? CONTEXT : CAUSE, of });
      of = earlier;
    }
    for (const { link, of } of chain.reverse()) {
      if (link !== null) this.emit(link);
      this.printOne(of);
    }
  }

  private printOne(exception: ExceptionView): void {
    if (exception.group === null) this.printPlain(exception);
    else if (this.depth > MAX_GROUP_DEPTH) this.emit(`... (max_group_depth is ${MAX_GROUP_DEPTH})\n`);
    else this.printGroup(exception, exception.group);
  }

  private printPlain(exception: ExceptionView): void {
    if (exception.frames.length > 0) {
      this.emit('Traceback (most recent call last):\n');
      this.emit(formatStack(exception.frames));
    }
    this.emit(formatExceptionOnly(exception));
  }

  private printGroup(exception: ExceptionView, members: readonly ExceptionView[]): void {
    const outermost = this.depth === 0;
    if (outermost) this.depth++;
    if (exception.frames.length > 0) {
      this.emit('Exception Group Traceback (most recent call last):\n', outermost ? '+' : '|');
      this.emit(formatStack(exception.frames));
    }
    this.emit(formatExceptionOnly(exception));
    this.needsClosing = false;
    const shown = Math.min(members.length, MAX_GROUP_WIDTH + 1);
    for (let index = 0; index < shown; index++) this.printMember(members, index, index === shown - 1);
    if (outermost) this.depth = 0;
  }

  private printMember(members: readonly ExceptionView[], index: number, isLast: boolean): void {
    // The closing line is drawn by the innermost group that ends here.
    if (isLast) this.needsClosing = true;
    const truncated = index >= MAX_GROUP_WIDTH;
    const corner = index === 0 ? '+-' : '  ';
    this.text += `${'  '.repeat(this.depth)}${corner}+---------------- ${truncated ? '...' : index + 1} ----------------\n`;
    this.depth++;
    if (truncated) {
      const more = members.length - MAX_GROUP_WIDTH;
      this.emit(`and ${more} more exception${more > 1 ? 's' : ''}\n`);
    } else this.printChain(members[index]!);
    if (isLast && this.needsClosing) {
      this.text += `${'  '.repeat(this.depth)}+------------------------------------\n`;
      this.needsClosing = false;
    }
    this.depth--;
  }
}
