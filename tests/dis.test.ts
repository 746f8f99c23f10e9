/** `trefoil dis` prints what CPython's `python -m dis` printed (recorded by tests/record.ts). */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT, trefoil } from './support/trefoil.ts';
import { withoutAddresses } from './support/addresses.ts';

const FORMS = [
  { suffix: '.dis', options: [] },
  { suffix: '.caches.dis', options: ['-C', '-O'] },
  { suffix: '.adaptive.dis', options: ['--adaptive'] },
];

describe('dis', () => {
  for (const program of globSync('tests/dis/*.py', { cwd: ROOT }).sort()) {
    for (const { suffix, options } of FORMS) {
      const recorded = `${ROOT}/${program.replace(/\.py$/, suffix)}`;
      if (!existsSync(recorded)) continue;
      test.concurrent([...options, program].join(' '), async () => {
        const { stdout, stderr, status } = await trefoil(['dis', ...options, program]);
        const shown = withoutAddresses(stdout);
        expect({ stdout: shown, stderr, status }).toEqual({ stdout: readFileSync(recorded, 'utf8'), stderr: '', status: 0 });
      });
    }
  }
});
