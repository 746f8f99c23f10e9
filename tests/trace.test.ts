/** `trefoil trace`: whole listings. The first line of each program says how it is called, `.trace` what is printed; `vitest -u` writes that anew. */
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { ROOT, trefoil } from './support/trefoil.ts';

/** `# trefoil trace OPTIONS`. */
function optionsOf(program: string): string[] {
  const [first] = readFileSync(`${ROOT}/${program}`, 'utf8').split('\n');
  return first!.split(' ').slice(3);
}

describe('trace', () => {
  for (const program of globSync('tests/trace/*.py', { cwd: ROOT }).sort()) {
    test.concurrent(program, async ({ expect }) => {
      const { stdout, stderr, status } = await trefoil(['trace', ...optionsOf(program), program]);
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
      await expect(stdout).toMatchFileSnapshot(`${ROOT}/${program.replace(/\.py$/, '.trace')}`);
    });
  }
});
