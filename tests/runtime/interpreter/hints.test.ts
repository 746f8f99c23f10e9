import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT, trefoil } from '../../support/trefoil.ts';

test('a report proposes the name that was meant', async () => {
  const { stderr } = await trefoil(['tests/runtime/interpreter/programs/hints.py']);
  const recorded = readFileSync(new URL('programs/hints.err', import.meta.url), 'utf8');
  expect(stderr.replaceAll(ROOT, '')).toBe(recorded);
});
