/** Every program prints what CPython 3.13 printed (recorded by tests/record.ts). */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT, trefoil } from './support/trefoil.ts';

describe('programs', () => {
  for (const program of globSync('tests/programs/**/*.py', { cwd: ROOT }).sort()) {
    test.concurrent(program, async () => {
      const expected = readFileSync(`${ROOT}/${program.replace(/\.py$/, '.out')}`, 'utf8');
      expect(await trefoil([program])).toEqual({ stdout: expected, stderr: '', status: 0, signal: null });
    });
  }
});
