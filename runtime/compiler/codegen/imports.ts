/** import and from-import. */
import type { Import, ImportFrom, Location } from '../ast.ts';
import { intConstant, NONE, strConstant, tupleConstant } from '../constant.ts';
import { NO_LOCATION } from '../position.ts';
import { semanticError } from '../semantic-error.ts';
import type { CodeGenerator } from './generator.ts';
import { emitNameOp } from './names.ts';

export function emitImport(g: CodeGenerator, s: Import): void {
  for (const alias of s.names) {
    g.loadConst(s, intConstant(0));
    g.loadConst(s, NONE);
    g.emitName(s, 'IMPORT_NAME', alias.name);
    if (alias.asname !== null) emitImportAs(g, s, alias.name, alias.asname);
    else emitNameOp(g, s, alias.name.split('.', 1)[0]!, 'Store');
  }
}

/** `import a.b.c as d` walks from the package `a` to `c`. */
function emitImportAs(g: CodeGenerator, loc: Location, name: string, asname: string): void {
  const [, ...attributes] = name.split('.');
  attributes.forEach((attribute, index) => {
    if (index > 0) {
      g.emitArg(loc, 'SWAP', 2);
      g.emit(loc, 'POP_TOP');
    }
    g.emitIn(loc, 'IMPORT_FROM', g.unit.names, attribute);
  });
  emitNameOp(g, loc, asname, 'Store');
  if (attributes.length > 0) g.emit(loc, 'POP_TOP');
}

export function emitFromImport(g: CodeGenerator, s: ImportFrom): void {
  g.loadConst(s, intConstant(s.level));
  if (s.module === '__future__' && s.level === 0 && isAfter(s, g.options.futureLocation)) {
    throw semanticError('from __future__ imports must occur at the beginning of the file', s);
  }
  g.loadConst(s, tupleConstant(s.names.map((alias) => strConstant(alias.name))));
  g.emitName(s, 'IMPORT_NAME', s.module ?? '');
  if (s.names[0]?.name === '*') {
    g.emitIntrinsic1(s, 'IMPORT_STAR');
    return g.emit(NO_LOCATION, 'POP_TOP');
  }
  for (const alias of s.names) {
    g.emitName(s, 'IMPORT_FROM', alias.name);
    emitNameOp(g, s, alias.asname ?? alias.name, 'Store');
  }
  g.emit(s, 'POP_TOP');
}

function isAfter(a: Location, b: Location): boolean {
  return a.lineno > b.lineno || (a.lineno === b.lineno && a.col_offset > b.col_offset);
}
