/** The contract with the printers: what `loadModel` of a small file gives, as plain data. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printDiagnostics } from '../../../generator/diagnostics/print.ts';
import { nearest } from '../../../generator/diagnostics/suggest.ts';
import { loadModel } from '../../../generator/model/load.ts';

const python = readFileSync(new URL('../../../dsl/python.ops', import.meta.url), 'utf8');

test('the model is plain data: it survives JSON', () => {
  const { model } = loadModel('dsl/python.ops', python);
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});

test('the model is the same every time', () => {
  expect(JSON.stringify(loadModel('x.ops', python))).toBe(JSON.stringify(loadModel('x.ops', python)));
});

test('documentation is the lines directly above a definition', () => {
  const { model } = loadModel('x.ops', '/// lost\n\n/// One.\n///   Two.\nconst A = 1;\nconst B = 2; /// not above\nconst C = 3;\n');
  expect(model!.consts.map(({ name, doc }) => [name, doc])).toEqual([['A', 'One.\n  Two.'], ['B', ''], ['C', '']]);
});

test('specialised instructions without a number get the next free one, in order of the file', () => {
  const { model } = loadModel('x.ops', `type object; uop _S(c/1, x: object -- x: object) { specialize; } uop _G(x: object --) { drop x; }
    type none : object { singleton None; } type list : object { host L; } guard uop _N(x: object -- x: none) { exit unless x is None; } guard uop _L(x: object -- x: list) { exit unless x is list; }
    inst 40 G = _S + _G; inst B = unused/1 + _N + _G; inst 151 C = unused/1 + _N + _G when oparg == 1; inst A = unused/1 + _L + _G; family G { C, B, A }`);
  expect(model!.instructions.map(({ name, opcode }) => `${name} ${opcode}`)).toEqual(['G 40', 'B 150', 'C 151', 'A 152']);
});

test.each([['_GUARD_BOTH_INTS', '_GUARD_BOTH_INT'], ['lenght', 'length'], ['lits', 'list'], ['x', null], ['something_else', null]])('nearest to %s is %s', (name, expected) => {
  expect(nearest(name, ['_GUARD_BOTH_INT', '_GUARD_BOTH_FLOAT', 'length', 'list', 'y_axis'])).toBe(expected);
});

test('an excerpt keeps tabs before the carets and shows no control characters', () => {
  const source = 'const A = 1;\n\tconst\u0007 B = x;\n';
  expect(printDiagnostics('x.ops', source, loadModel('x.ops', source).diagnostics)).toBe([
    'x.ops:2:7: error[bad-character]: found U+0007, which no word of the language begins with', '  2 | \tconst. B = x;', '    | \t     ^',
    '  expected: names, numbers, "strings", operators, `//` comments', '  fix: remove it', '',
    'x.ops:2:13: error[not-oparg]: `x` in a const', '  2 | \tconst. B = x;', '    | \t           ^',
    '  expected: integers and consts defined before it', '  fix: use another expression', '',
  ].join('\n'));
});
