/** Sources that cover every construct, against the code objects that CPython 3.13 makes of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compiled } from './support/compile.ts';
import { compareCode, type Comparison } from './support/difference.ts';
import type { Recording } from './support/recorded.ts';

const corpus = new URL('corpus/', import.meta.url);
const names = readdirSync(corpus)
  .filter((name) => name.endsWith('.py'))
  .sort();

describe('bytecode is CPython 3.13’s, tables and all', () => {
  it.each(names)('%s', (name) => {
    const recorded = JSON.parse(
      readFileSync(new URL(name.replace(/\.py$/, '.json'), corpus), 'utf8'),
    ) as Recording;
    const ours = compiled(new Uint8Array(readFileSync(new URL(name, corpus))), name, 'exec', {});
    // The differences come first, in words; the whole is compared after them.
    const comparison: Comparison = { total: 0, same: 0, differences: [] };
    if (ours.code !== undefined && recorded.code !== undefined)
      compareCode(ours.code, recorded.code, comparison);
    expect(comparison.differences).toEqual([]);
    expect(ours).toEqual(recorded);
  });
});
