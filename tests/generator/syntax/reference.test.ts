/** docs/dsl.md shows the grammar that is parsed and the diagnostics that exist. `RECORD=1` writes both anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Lexer } from 'chevrotain';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../../generator/diagnostics/catalogue.ts';
import { FileParser } from '../../../generator/syntax/definitions.ts';
import { grammarText } from '../../../generator/syntax/ebnf.ts';
import { vocabulary } from '../../../generator/syntax/tokens.ts';

const page = new URL('../../../docs/dsl.md', import.meta.url);

function section(text: string, name: string): { before: string; inside: string; after: string } {
  const start = text.indexOf(`<!-- ${name} -->\n`) + name.length + 10;
  const end = text.indexOf('<!-- end -->', start);
  return { before: text.slice(0, start), inside: text.slice(start, end), after: text.slice(end) };
}

function diagnosticsTable(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = Object.entries(CATALOGUE).map(([code, { severity, found, expected }]) => `| ${code}${severity === 'warning' ? ' (warning)' : ''} | ${cell(found)} | ${cell(expected)} |`);
  return ['| code | found | expected |', '|---|---|---|', ...rows, ''].join('\n');
}

test.each([['grammar', `\`\`\`\n${grammarText()}\n\`\`\`\n`], ['diagnostics', diagnosticsTable()]])('the reference shows the %s as it is', (name, expected) => {
  const { before, inside, after } = section(readFileSync(page, 'utf8'), name);
  if (process.env['RECORD'] === '1') writeFileSync(page, before + expected + after);
  else expect(inside).toBe(expected);
});

test('the grammar is unambiguous and the vocabulary complete', () => {
  expect(() => new FileParser({ recoveryEnabled: true })).not.toThrow();
  expect(new Lexer(vocabulary, { ensureOptimizations: true }).lexerDefinitionErrors).toEqual([]);
});
