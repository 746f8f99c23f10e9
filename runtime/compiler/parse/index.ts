/**
 * The parser: source text to CPython's syntax tree, or the refusal that CPython would give.
 *
 *     source.ts       bytes -> text: byte order mark, declared encoding, line ends
 *     tokenizer.ts    text -> tokens, with indentation.ts, numbers.ts, fstring-tokens.ts, characters.ts
 *     parse.ts        the two passes, and which of several mistakes is reported
 *     statements.ts   compound.ts, imports.ts, match.ts, patterns.ts: statements
 *     expressions.ts  atoms.ts, arguments.ts, parameters.ts, targets.ts, target-list.ts: expressions
 *     strings.ts      escapes.ts, character-names/: literals, implicit concatenation, f-strings
 *     mistakes/       known mistakes, looked for in the second pass only
 *     parser.ts       the cursor over the tokens, node positions; lines.ts, refusal.ts: columns, errors
 */
export { parse } from './parse.ts';
export type { Mode, Warn } from './parse.ts';
