/** `trefoil trace`: whole listings. The first line of each program says how it is called, `.trace` what is printed; `vitest -u` writes that anew. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT, trefoil } from './support/trefoil.ts';

/** `# trefoil trace OPTIONS`. */
function optionsOf(program: string): string[] {
  const [first] = readFileSync(`${ROOT}/${program}`, 'utf8').split('\n');
  return first!.split(' ').slice(3);
}

describe('trace', () => {
  for (const program of globSync('tests/trace/*.py', { cwd: ROOT }).sort()) {
    test.concurrent(program, async ({ expect: expectHere }) => {
      const { stdout, stderr, status } = await trefoil(['trace', ...optionsOf(program), program]);
      expectHere({ stderr, status }).toEqual({ stderr: '', status: 0 });
      await expectHere(stdout).toMatchFileSnapshot(`${ROOT}/${program.replace(/\.py$/, '.trace')}`);
    });
  }
});

describe('trefoil trace', () => {
  test('takes a program from standard input with its arguments, and ends as the program does', async () => {
    const run = await trefoil(['trace', '-', 'a', '-b'], { input: 'import sys\nprint(sys.argv)\nsys.exit(3)' });
    expect(run).toEqual({ stdout: "['-', 'a', '-b']\nno traces\n", stderr: '', status: 3, signal: null });
  });

  test('lists a program that fails as far as it ran; invalid traces only on request', async () => {
    const { stdout, stderr, status } = await trefoil(['trace', '-X', 'jit=uops,loops=2,entries=1000000', '-'], { input: `${readFileSync(`${ROOT}/tests/trace/invalidated.py`, 'utf8')}1 / 0\n` });
    const headings = stdout.split('\n').filter((line) => /^Executor |^\d+ no longer/.test(line));
    expect({ headings, status, last: stderr.trimEnd().split('\n').at(-1) }).toEqual({
      headings: ['Executor 1: loop in scaled, <stdin>:7', '1 no longer valid (--all shows them)'], status: 1, last: 'ZeroDivisionError: division by zero',
    });
  });

  test('refuses what it does not know', async () => {
    const refused = await Promise.all([['trace'], ['trace', '--nonsense', 'x.py'], ['trace', '-X', 'jit=magic', 'x.py'], ['trace', '--wat', '-X', 'jit=uops', 'x.py'], ['trace', 'no-such-file.py']].map((argv) => trefoil(argv)));
    expect(refused.map(({ stdout, status, stderr }) => [status, stdout, stderr.split('\n')[0]!.replace(ROOT, '')])).toEqual([
      [2, '', "error: missing required argument 'file'"],
      [2, '', "error: unknown option '--nonsense'"],
      [2, '', 'trefoil: -X jit: found "magic"; expected off, uops or on, then any of threshold=N, loops=N, entries=N, exits=N, copies=N, limit=N, unoptimised, leave, always, separated by commas'],
      [2, '', 'trefoil: --wat: found -X jit=uops; expected -X jit=on, which alone makes WebAssembly of traces'],
      [2, '', "trefoil: can't open file 'no-such-file.py': [Errno 2] No such file or directory"],
    ]);
  });
});
