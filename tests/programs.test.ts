/** Every program prints what CPython 3.13 printed (recorded by tests/record.ts). */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withoutAddresses } from './support/addresses.ts';
import { ROOT, trefoil } from './support/trefoil.ts';

describe('programs', () => {
  for (const program of globSync('tests/programs/**/*.py', { cwd: ROOT }).sort()) {
    test.concurrent(program, async () => {
      const expected = readFileSync(`${ROOT}/${program.replace(/\.py$/, '.out')}`, 'utf8');
      const outcome = await trefoil([program]);
      expect({ ...outcome, stdout: withoutAddresses(outcome.stdout) }).toEqual({ stdout: expected, stderr: '', status: 0, signal: null });
    });
  }
});
