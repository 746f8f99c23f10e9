/**
 * The inside of f-strings as tokens (PEP 701): literal text, and replacement fields cut by the ordinary tokenizer.
 *
 * Depths are bracket depths: a field opened at depth d holds its expression at d + 1, where `:` starts the format
 * specification and the closing brace ends the field. A format specification is literal text that may hold fields.
 */
import type { CompileError } from '../error.ts';
import { T } from './tokens.ts';
import type { Tokenizer } from './tokenizer.ts';

const MAX_FIELD_NESTING = 3;

export class FStringMode {
  readonly quote: string;
  readonly size: number;
  readonly raw: boolean;
  readonly start: number;
  readonly startLine: number;
  /** Bracket depth around the f-string. */
  readonly bracketsOutside: number;
  /** True while the text at hand is literal text, false inside a field's expression. */
  literal = true;
  /** Bracket depths of the open fields' expressions, outermost first. */
  readonly fields: number[] = [];
  /** True while the literal text is a format specification's. */
  inSpec = false;

  constructor(quote: string, size: number, raw: boolean, start: number, line: number, depth: number) {
    this.quote = quote;
    this.size = size;
    this.raw = raw;
    this.start = start;
    this.startLine = line;
    this.bracketsOutside = depth;
  }

  /** Whether the innermost open bracket, at `depth`, is the innermost field's own brace. */
  isFieldOpen(depth: number): boolean {
    return this.fields[this.fields.length - 1] === depth;
  }

  /** `:` directly in a field starts its format specification; anything else is left to the tokenizer. */
  punctuation(t: Tokenizer, code: number): boolean {
    if (code !== 58 || !this.isFieldOpen(t.brackets.length)) return false;
    t.push(T.COLON, t.at, t.at + 1);
    t.at++;
    this.literal = true;
    this.inSpec = true;
    return true;
  }

  /** After a closing bracket was taken off: a field's own brace returns to literal text. */
  closed(t: Tokenizer, char: string): void {
    if (char !== '}' || this.fields[this.fields.length - 1] !== t.brackets.length + 1) return;
    this.fields.pop();
    this.literal = true;
    this.inSpec = this.fields.length > 0;
  }

  openField(t: Tokenizer): void {
    if (this.fields.length >= MAX_FIELD_NESTING)
      throw t.fault('f-string: expressions nested too deeply', t.at - 1);
    t.brackets.push({ open: '{', line: t.line, offset: t.at });
    t.push(T.LBRACE, t.at, t.at + 1);
    t.at++;
    this.fields.push(t.brackets.length);
    this.literal = false;
    this.inSpec = false;
  }
}

/** One piece at literal level: a run of text, the start of a field, or the end of the f-string. */
export function scanFStringMiddle(t: Tokenizer, mode: FStringMode): void {
  const { text } = t;
  const closer = mode.quote.repeat(mode.size);
  const start = t.at;
  const startLine = t.line;
  const emit = (end: number): void => {
    if (end > start) t.tokens.push(T.FSTRING_MIDDLE, start, end, startLine, t.line, t.brackets.length);
  };
  for (let at = start; ; at++) {
    const char = text[at];
    if (char === undefined) throw unterminated(t, mode, t.line - 1);
    if (char === '\n') {
      if (mode.size === 1) {
        if (mode.inSpec) return endSpecLine(t, mode, at, emit);
        throw unterminated(t, mode, t.line);
      }
      t.line++;
    } else if (char === mode.quote && text.startsWith(closer, at)) {
      emit(at);
      return close(t, mode, at);
    } else if (char === '\\') {
      at = skipEscape(t, mode, at);
    } else if (char === '{' || char === '}') {
      return brace(t, mode, at, emit);
    }
  }
}

/** A newline ends a single-quoted f-string's format specification; the field must then close. */
function endSpecLine(t: Tokenizer, mode: FStringMode, at: number, emit: (end: number) => void): void {
  emit(at);
  t.at = at;
  mode.literal = false;
  mode.inSpec = false;
}

/** Index of the escape's last character; a backslash does not hide a brace, and `\N{...}` hides both of its own. */
function skipEscape(t: Tokenizer, mode: FStringMode, at: number): number {
  const next = t.text[at + 1];
  if (next === '{' || next === '}') return at;
  if (next === '\n') t.line++;
  if (next === 'N' && !mode.raw && t.text[at + 2] === '{') {
    const end = t.text.indexOf('}', at);
    return end < 0 ? at + 2 : end;
  }
  return at + 1;
}

/** A doubled brace stands for one (not in a format specification); a single one opens a field or ends it. */
function brace(t: Tokenizer, mode: FStringMode, at: number, emit: (end: number) => void): void {
  const char = t.text[at]!;
  if (t.text[at + 1] === char && !mode.inSpec) {
    emit(at + 1);
    t.at = at + 2;
    return;
  }
  emit(at);
  t.at = at;
  if (char === '{') mode.openField(t);
  else mode.literal = false;
}

function close(t: Tokenizer, mode: FStringMode, at: number): void {
  t.push(T.FSTRING_END, at, at + mode.size);
  t.at = at + mode.size;
  t.modes.pop();
}

function unterminated(t: Tokenizer, mode: FStringMode, lastLine: number): CompileError {
  t.endedInside = mode.size === 3;
  const kind = mode.size === 3 ? 'triple-quoted f-string' : 'f-string';
  return t.faultOn(mode.startLine, `unterminated ${kind} literal (detected at line ${lastLine})`, mode.start);
}
