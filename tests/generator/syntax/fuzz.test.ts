/** Whatever a file holds, diagnostics come out of it and nothing else, in bounded time. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printDiagnostics } from '../../../generator/diagnostics/print.ts';
import { loadModel } from '../../../generator/model/load.ts';

const python = readFileSync(new URL('../../../dsl/python.ops', import.meta.url), 'utf8');
const words = [...new Set(python.match(/[A-Za-z_]\w*|[-+*/<>=!&|?:;,.(){}[\]]+|\d+|"[^"\n]*"/g))];
/** Of the project's file about a tenth: mutants of all of it would take a second each. */
const chunks = python.split(/\n(?=(?:hot |pure |guard |replicate |tier1|tier2)*(?:uop|inst|family|type|const|operation) )/);

/** Loads, prints, and checks what must hold of any result. */
function settle(source: string): void {
  const { model, diagnostics } = loadModel('fuzz.ops', source);
  const printed = printDiagnostics('fuzz.ops', source, diagnostics);
  expect(model === null).toBe(diagnostics.some((each) => each.severity === 'error'));
  for (const { span, found, expected, fix } of diagnostics) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(source.length);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.line).toBeGreaterThanOrEqual(1);
    expect(span.column).toBeGreaterThanOrEqual(1);
    for (const text of [found, expected, fix]) expect(text).toMatch(/\S/);
    expect(`${found}${expected}${fix}`).not.toMatch(/undefined|NaN|\[object/);
  }
  const positions = diagnostics.map((each) => each.span.start);
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  expect(printed.includes('\u001b')).toBe(false);
}

function lines(line: (i: number) => string): string {
  return Array.from({ length: 4_000 }, (_, i) => line(i)).join('\n');
}

const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => new TextDecoder().decode(array));
const soup = fc.array(fc.constantFrom(...words), { maxLength: 250 }).map((list) => list.join(' '));
const definitions = fc.array(fc.constantFrom(...chunks), { minLength: 1, maxLength: 25 });

test('arbitrary bytes', () => {
  fc.assert(fc.property(bytes, settle), { numRuns: 400 });
});

test('arbitrary text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), settle), { numRuns: 400 });
});

test('words of the language in any order', () => {
  fc.assert(fc.property(soup, settle), { numRuns: 400 });
});

test('definitions torn out of their file', () => {
  fc.assert(fc.property(definitions, (list) => settle(list.join('\n'))), { numRuns: 150 });
});

test('definitions with a word removed, repeated or replaced', () => {
  const edit = fc.record({ at: fc.nat(), way: fc.constantFrom('remove', 'repeat', 'replace'), word: fc.constantFrom(...words) });
  fc.assert(fc.property(definitions, fc.array(edit, { minLength: 1, maxLength: 8 }), (list, edits) => {
    const parts = list.join('\n').split(/(\b|\s+)/);
    for (const { at, way, word } of edits) {
      const index = at % parts.length;
      if (way === 'remove') parts.splice(index, 1);
      else parts.splice(index, way === 'replace' ? 1 : 0, way === 'repeat' ? parts[index]! : word);
    }
    settle(parts.join(''));
  }), { numRuns: 300 });
});

test('the whole file with a piece cut out', () => {
  fc.assert(fc.property(fc.nat(python.length), fc.nat(2000), (from, length) => settle(python.slice(0, from) + python.slice(from + length))), { numRuns: 12 });
});

test.each([
  ['brackets', '('.repeat(100_000)], ['blocks', `uop _A(--) ${'{ if (x) '.repeat(50_000)}`], ['signs', `const A = ${'-'.repeat(100_000)}1;`],
  ['a sum', `const A = 1${' + 1'.repeat(100_000)};`], ['else', `uop _A(--) { ${'if (x) {} else '.repeat(50_000)} {} }`], ['choices', `const A = ${'1 ? 1 : '.repeat(50_000)}1;`],
  ['fields', `uop _A(--) { x${'.y'.repeat(100_000)}; }`], ['a long word', `const ${'a'.repeat(1_000_000)} = b;`], ['a long line', `const A = "${'x'.repeat(1_000_000)}";`],
  ['array types', `type t { host T { a: ${'array<'.repeat(50_000)}`], ['a long macro', `uop _A(--) {}\ninst 1 A = _A${' + _A'.repeat(5_000)};`],
  ['many outputs', `type object;\nuop _A(-- ${Array.from({ length: 2_000 }, (_, i) => `x${i}: object`).join(', ')}) {}`],
  ['types in a chain', lines((i) => `type t${i} : t${i + 1};`)], ['types in a ring', lines((i) => `type t${i} : t${(i + 1) % 4_000};`)],
  ['unknown names', `type object;\n${lines((i) => `uop _A${i}(x: obj${i} --) { drop x; }`)}`], ['one opcode', `uop _A(--) {}\n${lines((i) => `inst 1 I${i} = _A;`)}`],
  ['wide instructions', `type object;\nuop _A(${Array.from({ length: 400 }, (_, i) => `x${i}: object[oparg + ${i}]`).join(', ')} --) {}\ninst 50 A = ${Array(190).fill('_A').join(' + ')};`],
  ['syntax errors', lines((i) => `uop _A${i}(x y -- z) { foo(; }`)], ['strange words', 'blah '.repeat(50_000)], ['closing braces', '} '.repeat(50_000)],
])('a great many: %s', (_, source) => {
  const start = performance.now();
  settle(source);
  expect(performance.now() - start).toBeLessThan(5_000);
});
