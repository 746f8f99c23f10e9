/** `import` and `from ... import`. */
import type { Alias, Import, ImportFrom } from '../ast.ts';
import { checkFromImport, checkImport } from './mistakes/statements.ts';
import type { Parser } from './parser.ts';
import { T } from './tokens.ts';

function dottedName(p: Parser): string {
  let name = p.name();
  while (p.accept(T.DOT)) name += `.${p.name()}`;
  return name;
}

function alias(p: Parser, name: (p: Parser) => string): Alias {
  const start = p.pos;
  const full = name(p);
  const asname = p.accept(T.AS) ? p.name() : null;
  return p.at<Alias>({ kind: 'alias', name: full, asname }, start);
}

export function importStatement(p: Parser): Import {
  const start = p.pos++;
  if (p.diagnosing) checkImport(p, start);
  const names = [alias(p, dottedName)];
  while (p.accept(T.COMMA)) names.push(alias(p, dottedName));
  if (p.diagnosing) checkImport(p, start);
  return p.at<Import>({ kind: 'Import', names }, start);
}

/** Leading dots; three in a row are one token. */
function dots(p: Parser): number {
  let level = 0;
  for (; ; p.pos++) {
    if (p.kind === T.DOT) level += 1;
    else if (p.kind === T.ELLIPSIS) level += 3;
    else return level;
  }
}

export function fromImport(p: Parser): ImportFrom {
  const start = p.pos++;
  const level = dots(p);
  const module = level > 0 && p.kind === T.IMPORT ? null : dottedName(p);
  p.expect(T.IMPORT);
  return p.at<ImportFrom>({ kind: 'ImportFrom', module, names: importedNames(p), level }, start);
}

function importedNames(p: Parser): Alias[] {
  const start = p.pos;
  if (p.accept(T.STAR)) return [p.at<Alias>({ kind: 'alias', name: '*', asname: null }, start)];
  const parenthesised = p.accept(T.LPAR);
  if (p.diagnosing) checkFromImport(p, parenthesised);
  const name = (q: Parser): string => q.name();
  const names = [alias(p, name)];
  while (p.accept(T.COMMA)) {
    if (parenthesised && p.kind === T.RPAR) break;
    if (p.diagnosing) checkFromImport(p, parenthesised, true);
    names.push(alias(p, name));
  }
  if (parenthesised) p.expect(T.RPAR);
  return names;
}
