/** What a zone is called, by files of the form that Unix has them in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { zoneNames } from '../../../runtime/modules/zone-names.ts';

const directory = mkdtempSync(join(tmpdir(), 'trefoil-zones-'));
afterAll(() => rmSync(directory, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const HEAD = `TZif2${'\0'.repeat(39)}\n`;

function namesIn(name: string, content: string): ReturnType<typeof zoneNames> {
  const path = join(directory, name);
  writeFileSync(path, content);
  vi.stubEnv('TZ', path);
  return zoneNames();
}

test.each([
  ['with summer time', 'CET-1CEST,M3.5.0,M10.5.0/3', ['CET', 'CEST']],
  ['without', 'JST-9', ['JST', 'JST']],
  ['named by numbers', '<+0545>-5:45', ['+0545', '+0545']],
  ['both named by numbers', '<-02>2<-01>,M3.5.0/-1,M10.5.0/0', ['-02', '-01']],
] as const)('a zone %s', (name, lastLine, names) => {
  expect(namesIn(name, `${HEAD}${lastLine}\n`)).toEqual(names);
});

test('what is no such file has no names', () => {
  expect([namesIn('text', 'CET-1\n'), namesIn('no-rule', `${HEAD}\n`)]).toEqual([null, null]);
  vi.stubEnv('TZ', join(directory, 'missing'));
  expect(zoneNames()).toBe(null);
});
