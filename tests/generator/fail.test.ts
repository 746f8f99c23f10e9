/**
 * Every file in fail/ is refused with exactly the output that its last lines (`//! ...`) hold. `RECORD=1 npx vitest run
 * tests/generator/fail.test.ts` writes them anew; read the difference before committing it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../generator/diagnostics/catalogue.ts';
import { printDiagnostics } from '../../generator/diagnostics/print.ts';
import { loadModel } from '../../generator/model/load.ts';

const folder = new URL('./fail/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ops')).sort();
const MARK = /^\/\/! ?/;

function split(text: string): { source: string; expected: string } {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => MARK.test(line));
  if (first < 0) return { source: text, expected: '' };
  return { source: lines.slice(0, first).join('\n'), expected: lines.slice(first).filter((line) => MARK.test(line)).map((line) => line.replace(MARK, '')).join('\n') };
}

test.each(files)('%s is refused with its message and place', (name) => {
  const { source, expected } = split(readFileSync(new URL(name, folder), 'utf8'));
  const { diagnostics, model } = loadModel(name, source);
  const printed = printDiagnostics(name, source, diagnostics).trimEnd();
  if (process.env['RECORD'] === '1') {
    const marked = printed.split('\n').map((line) => `//! ${line}`.trimEnd()).join('\n');
    writeFileSync(new URL(name, folder), `${source.trimEnd()}\n\n${marked}\n`);
    return;
  }
  expect(printed).toBe(expected);
  expect(model === null).toBe(diagnostics.some((diagnostic) => diagnostic.severity === 'error'));
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(name.replace('.ops', ''));
});

/** Reported by the printer of the interpreter, which measures; see tests/generator/printers. */
const REPORTED_ELSEWHERE = ['loop-too-large'];

test('every diagnostic of the catalogue has a case', () => {
  const cases = new Set(files.map((name) => name.replace('.ops', '')));
  expect(Object.keys(CATALOGUE).filter((code) => !cases.has(code))).toEqual(REPORTED_ELSEWHERE);
});
