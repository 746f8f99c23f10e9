/**
 * What the parser says when the tokens do not fit: chevrotain hands over the expected tokens, and the message carries them
 * (as JSON) to parse.ts, which makes a diagnostic of them.
 */
import { EOF, tokenLabel } from 'chevrotain';
import type { IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';
import { nearest } from '../diagnostics/suggest.ts';
import { hasPlace } from './span.ts';
import * as t from './tokens.ts';

export interface SyntaxProblem {
  readonly expected: string;
  readonly fix: string;
  readonly found: string;
  /** Reported after the token before it: something is missing there. */
  readonly after: boolean;
}

/** More alternatives than these are summed up. */
const MOST_ALTERNATIVES = 6;

const separators = new Set<TokenType>([t.Semicolon, t.Comma, t.RightParen, t.RightBrace, t.RightBracket]);

export const messageProvider: IParserErrorMessageProvider = {
  buildMismatchTokenMessage({ expected, actual, previous }) {
    if (expected === EOF) return redundant(actual);
    const label = tokenLabel(expected);
    const missing = separators.has(expected);
    return problem({
      found: describe(actual), expected: label, after: missing,
      fix: meant(actual, expected) ?? (missing ? `add ${label} after ${describe(previous)}` : `write ${label} here`),
    });
  },
  buildNotAllInputParsedMessage({ firstRedundant }) {
    return redundant(firstRedundant);
  },
  buildNoViableAltMessage({ expectedPathsPerAlt, actual, customUserDescription, ruleName }) {
    const alternatives = expectedPathsPerAlt.flat();
    return problem({
      found: describe(actual[0]!), after: false,
      expected: customUserDescription ?? alternativesOf(alternatives, ruleName),
      fix: meant(actual[0]!) ?? `replace ${describe(actual[0]!)} by one of these`,
    });
  },
  buildEarlyExitMessage({ expectedIterationPaths, actual, customUserDescription, ruleName }) {
    return problem({
      found: describe(actual[0]!), after: false,
      expected: customUserDescription ?? alternativesOf(expectedIterationPaths, ruleName),
      fix: 'write at least one here',
    });
  },
};

function redundant(token: IToken): string {
  return problem({
    found: describe(token), after: false,
    expected: 'a definition (`type`, `const`, `operation`, `uop`, `inst`, `form`, `family`, `pseudo`, `unsupported inst`) or the end of the file',
    fix: meant(token) ?? `remove ${describe(token)}, or close what it belongs to`,
  });
}

/** A name where the grammar wants something else may be a word of the language, misspelt. */
function meant(token: IToken, expected?: TokenType): string | null {
  if (token.tokenType !== t.Identifier || token.image.length < 3) return null;
  const near = (expected && nearest(token.image, [String(expected.PATTERN)])) ?? nearest(token.image, t.WORDS);
  return near === null ? null : `did you mean \`${near}\`?`;
}

function problem(parts: SyntaxProblem): string {
  return JSON.stringify(parts);
}

export function readProblem(message: string): SyntaxProblem {
  return JSON.parse(message) as SyntaxProblem;
}

export function describe(token: IToken): string {
  if (token.image === '' || !hasPlace(token)) return 'the end of the file';
  const image = token.image.length > 40 ? `${token.image.slice(0, 37)}...` : token.image;
  return `\`${image}\``;
}

function alternativesOf(paths: readonly (readonly TokenType[])[], ruleName: string): string {
  const labels = [...new Set(paths.map((path) => path.slice(0, 2).map((type) => tokenLabel(type)).join(' ')))];
  if (labels.length > MOST_ALTERNATIVES) return `the rest of the ${ruleName}`;
  return labels.join(' or ');
}
