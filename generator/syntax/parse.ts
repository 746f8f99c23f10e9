/** Text to syntax tree. All mistakes of the file are reported; the tree holds the definitions without one. */
import { Lexer } from 'chevrotain';
import type { ILexingResult, IToken } from 'chevrotain';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { FileParser } from './definitions.ts';
import type { BareDefinition, ParsedDefinition } from './definitions.ts';
import { tooDeep } from './limits.ts';
import { describe, messageProvider, readProblem } from './messages.ts';
import { hasPlace, spanOf } from './span.ts';
import { docText } from './text.ts';
import * as t from './tokens.ts';
import type { Definition, File, Span } from './tree.ts';

// Their self-checks take a third of the start-up time and can only fail when the grammar is edited: a test runs them.
const lexer = new Lexer(t.vocabulary, { ensureOptimizations: true, skipValidations: true });
const parser = new FileParser({ recoveryEnabled: true, skipValidations: true, errorMessageProvider: messageProvider });

export function parse(path: string, source: string, diagnostics: Diagnostics): File {
  const lexed = lexer.tokenize(source);
  reportLexing(lexed, source, diagnostics);
  const deep = tooDeep(lexed.tokens);
  if (deep !== null) {
    diagnostics.report('nested-too-deeply', spanOf(deep), { found: describe(deep) });
    return { path, source, definitions: [], broken: new Set() };
  }
  const parsed = parseTokens(lexed.tokens, source, diagnostics);
  const whole = parsed.filter((each) => each.whole).map((each) => each.definition);
  const docs = new DocComments(lexed, source);
  return {
    path, source,
    definitions: whole.map((definition) => documented(definition, docs.above(definition.span))),
    broken: diagnostics.clean ? new Set() : namesDefined(lexed.tokens),
  };
}

function parseTokens(tokens: IToken[], source: string, diagnostics: Diagnostics): ParsedDefinition[] {
  parser.input = tokens;
  const parsed = parser.file() ?? [];
  const positions = new Map(parser.errors.length === 0 ? [] : tokens.map((token, position): [IToken, number] => [token, position]));
  for (const error of parser.errors) {
    const { found, expected, fix, after } = readProblem(error.message);
    const previous = tokens[(positions.get(error.token) ?? tokens.length) - 1];
    const place = (after || !hasPlace(error.token)) && previous !== undefined ? afterToken(previous) : placeOf(error.token, source);
    diagnostics.report('syntax', place, { found, expected, fix });
  }
  for (const span of parser.repeatedClauses.splice(0)) diagnostics.report('clause-twice', span, {});
  return parsed;
}

function placeOf(token: IToken, source: string): Span {
  return hasPlace(token) ? spanOf(token) : { start: source.length, end: source.length, line: 1, column: 1 };
}

/** The last character of a token: where something is missing. */
function afterToken(token: IToken): Span {
  const whole = spanOf(token);
  const back = Math.max(0, token.image.length - 1);
  return { start: whole.start + back, end: whole.end, line: whole.line, column: whole.column + back };
}

function reportLexing(lexed: ILexingResult, source: string, diagnostics: Diagnostics): void {
  for (const error of lexed.errors) {
    const span = { start: error.offset, end: error.offset + error.length, line: error.line ?? 1, column: error.column ?? 1 };
    diagnostics.report('bad-character', span, { found: characters(source.slice(error.offset, error.offset + error.length)) });
  }
  for (const token of lexed.tokens) {
    if (token.tokenType === t.OpenText) diagnostics.report('unclosed-string', spanOf(token), {});
    if (token.tokenType === t.Int && !isInteger(token.image)) diagnostics.report('bad-number', spanOf(token), { found: describe(token) });
    if (token.tokenType === t.Float && !Number.isFinite(Number(token.image))) diagnostics.report('bad-number', spanOf(token), { found: describe(token) });
  }
}

function isInteger(image: string): boolean {
  return /^(0x[0-9a-fA-F]+|0|[1-9][0-9]*)$/.test(image) && Number.isSafeInteger(Number(image));
}

/** `U+0000`, or the character itself if it can be seen. */
function characters(text: string): string {
  const shown = [...text].slice(0, 8).map((c) => (/^[\x21-\x7e]$/.test(c) ? `\`${c}\`` : `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`));
  return shown.join(' ') + (text.length > 8 ? ' ...' : '');
}

function documented(definition: BareDefinition, doc: string): Definition {
  return { ...definition, doc };
}

/** `///` lines, found by the line they are directly above. */
class DocComments {
  readonly #byLine = new Map<number, string>();

  constructor(lexed: ILexingResult, source: string) {
    for (const token of lexed.groups['docs'] ?? []) {
      const lineStart = source.lastIndexOf('\n', token.startOffset - 1) + 1;
      if (source.slice(lineStart, token.startOffset).trim() === '') this.#byLine.set(token.startLine ?? 0, docText(token.image));
    }
  }

  above(span: Span): string {
    const lines: string[] = [];
    for (let line = span.line - 1; this.#byLine.has(line); line--) lines.unshift(this.#byLine.get(line)!);
    return lines.join('\n');
  }
}

/** Names after a defining word, however broken the rest: so that one mistake does not make a hundred unknown names. */
function namesDefined(tokens: readonly IToken[]): Set<string> {
  const names = new Set<string>();
  const defining = new Set([t.Type, t.Const, t.Operation, t.Uop, t.Inst, t.Form, t.Pseudo, t.Singleton]);
  for (const [position, token] of tokens.entries()) {
    if (!defining.has(token.tokenType)) continue;
    const next = tokens[position + 1]?.tokenType === t.Int ? tokens[position + 2] : tokens[position + 1];
    if (next !== undefined) names.add(next.image);
    if (token.tokenType === t.Singleton && tokens[position + 2]?.tokenType === t.Comma) names.add(tokens[position + 3]?.image ?? '');
  }
  return names;
}
