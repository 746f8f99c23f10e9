/**
 * Every file in pass/ is accepted, without a warning, and means what its last lines (`//! ...`) say. `RECORD=1 npx vitest run
 * tests/generator/pass.test.ts` writes them anew; read the difference before committing it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printDiagnostics } from '../../generator/diagnostics/print.ts';
import { loadModel } from '../../generator/model/load.ts';
import { summary } from './summary.ts';

const folder = new URL('./pass/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ops')).sort();
const MARK = /^\/\/! ?/;

test.each(files)('%s means what it says', (name) => {
  const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
  const first = lines.findIndex((line) => MARK.test(line));
  const source = lines.slice(0, first < 0 ? undefined : first).join('\n');
  const { model, diagnostics } = loadModel(name, source);
  expect(printDiagnostics(name, source, diagnostics)).toBe('');
  const printed = summary(model!);
  if (process.env['RECORD'] === '1') writeFileSync(new URL(name, folder), `${source.trimEnd()}\n\n${printed.split('\n').map((line) => `//! ${line}`).join('\n')}\n`);
  else expect(printed).toBe(lines.slice(first).filter((line) => MARK.test(line)).map((line) => line.replace(MARK, '')).join('\n'));
});

test('the definition file of the project is accepted without a warning', () => {
  const source = readFileSync(new URL('../../dsl/python.ops', import.meta.url), 'utf8');
  expect(printDiagnostics('dsl/python.ops', source, loadModel('dsl/python.ops', source).diagnostics)).toBe('');
});
