import { expect, test } from 'vitest';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { trefoil } from '../../support/trefoil.ts';

const folder = fileURLToPath(new URL('./expressions', import.meta.url));

/** Each file of cases was printed by CPython 3.13.0; evaluating it here must print the same. */
for (const file of globSync(`${folder}/*.txt`).sort()) {
  test(basename(file, '.txt'), async () => {
    const { stdout } = await trefoil([`${folder}/evaluate.py`, file]);
    expect(stdout.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'));
  });
}
