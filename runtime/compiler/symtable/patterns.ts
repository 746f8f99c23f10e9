/** First pass over `match` patterns: what they bind. */
import type { Pattern } from '../ast.ts';
import type { SymbolTableBuilder } from './builder.ts';
import { visitExpression, visitExpressions } from './expressions.ts';

export function visitPattern(b: SymbolTableBuilder, p: Pattern): void {
  switch (p.kind) {
    case 'MatchValue':
      visitExpression(b, p.value);
      break;
    case 'MatchSingleton':
      break;
    case 'MatchSequence':
    case 'MatchOr':
      visitPatterns(b, p.patterns);
      break;
    case 'MatchStar':
      if (p.name !== null) b.bind(p.name, p);
      break;
    case 'MatchMapping':
      visitExpressions(b, p.keys);
      visitPatterns(b, p.patterns);
      if (p.rest !== null) b.bind(p.rest, p);
      break;
    case 'MatchClass':
      visitExpression(b, p.cls);
      visitPatterns(b, p.patterns);
      visitPatterns(b, p.kwd_patterns);
      break;
    case 'MatchAs':
      if (p.pattern !== null) visitPattern(b, p.pattern);
      if (p.name !== null) b.bind(p.name, p);
      break;
    default:
      p satisfies never;
  }
}

function visitPatterns(b: SymbolTableBuilder, patterns: readonly Pattern[]): void {
  for (const pattern of patterns) visitPattern(b, pattern);
}
