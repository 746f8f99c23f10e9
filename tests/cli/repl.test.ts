/** The prompt, fed through a pipe: streams and status as CPython's (recorded by tests/record.ts). */
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BANNER } from '../../runtime/cli/version.ts';
import { ROOT, trefoil } from '../support/trefoil.ts';

describe('a session', () => {
  for (const session of globSync('tests/cli/repl/*.in', { cwd: ROOT }).sort()) {
    test.concurrent(session, async () => {
      const path = join(ROOT, session);
      const expected: unknown = JSON.parse(readFileSync(path.replace(/in$/, 'json'), 'utf8'));
      const { stdout, stderr, status } = await trefoil(['-iq'], { input: readFileSync(path, 'utf8') });
      expect({ stdout, stderr, status }).toEqual(expected);
    });
  }
});

describe('-i', () => {
  test('begins with a banner', async () => {
    expect(await trefoil(['-i'], { input: '1\n' })).toEqual({ stdout: '1\n', stderr: `${BANNER}>>> >>> \n`, status: 0, signal: null });
  });

  test('after a program that failed: its names are there, and the status is that of the session', async () => {
    const outcome = await trefoil(['-i', '-c', 'x = 5; x / 0'], { input: 'x\nimport sys; sys.exit(4)\n' });
    const report = [
      'Traceback (most recent call last):',
      '  File "<string>", line 1, in <module>',
      '    x = 5; x / 0',
      '           ~~^~~',
      'ZeroDivisionError: division by zero',
      '>>> >>> ',
    ];
    expect(outcome).toEqual({ stdout: '5\n', stderr: report.join('\n'), status: 4, signal: null });
  });

  test('after a program that exited', async () => {
    const { stderr, status } = await trefoil(['-i', '-c', 'raise SystemExit(3)']);
    const report = ['Traceback (most recent call last):', '  File "<string>", line 1, in <module>', '    raise SystemExit(3)', 'SystemExit: 3', '>>> ', ''];
    expect({ stderr, status }).toEqual({ stderr: report.join('\n'), status: 0 });
  });

  test('runs PYTHONSTARTUP first, unless -E', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trefoil-startup-'));
    const PYTHONSTARTUP = join(folder, 'startup.py');
    writeFileSync(PYTHONSTARTUP, 'mine = 1\n');
    const outcome = async (options: string): Promise<string> => (await trefoil([options], { input: '"mine" in globals()\n', env: { PYTHONSTARTUP } })).stdout;
    expect([await outcome('-iq'), await outcome('-iqE')]).toEqual(['True\n', 'False\n']);
    rmSync(folder, { recursive: true });
  });
});
