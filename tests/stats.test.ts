/** `--stats` and the environment variables that let tier 2 tell what it does. */
import { describe, expect, test } from 'vitest';
import { trefoil } from './support/trefoil.ts';

const PROGRAM = 'tests/trace/side_exit.py';
const JIT = ['-X', 'jit=uops,loops=1000000,entries=2,exits=8'];

describe('--stats', () => {
  test('executors, exits, and instructions by tier', async () => {
    const { stdout, stderr, status } = await trefoil(['--stats', ...JIT, PROGRAM]);
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
    await expect(stderr).toMatchFileSnapshot('./trace/side_exit.stats');
  });

  test('counts the same instructions whichever tier executes them', async () => {
    const runs = await Promise.all([['-X', 'jit=off'], JIT, ['-X', 'jit=uops,loops=1000000,entries=2,unoptimised']].map((options) => trefoil(['--stats', ...options, PROGRAM])));
    const totals = runs.map(({ stderr }) => stderr.split('\n')[0]);
    expect(totals).toEqual([totals[0], totals[0], totals[0]]);
  });

  test('compiled functions: how many, how large, and what ran in them', async () => {
    const { stdout, stderr } = await trefoil(['--stats', '-X', 'jit=on,loops=20,entries=1000000,exits=4,always', 'tests/trace/compiled.py']);
    expect(stdout).toBe('(9046, 1999000)\n');
    await expect(withoutTimes(stderr)).toMatchFileSnapshot('./trace/compiled.stats');
  });

  test('the time that traces have taken, and what came to nothing for want of it', async () => {
    const thousands = 'for k in range(3000):\n    exec(f"def f(n):\\n  t = 0\\n  for i in range(n): t += i * {k}\\n  return t\\nf(2500)")';
    const { stderr } = await trefoil(['--stats', '-X', 'jit=on,loops=200', '-c', thousands]);
    const [, spent, allowed] = /^ms for traces +(\d+) {2}of (\d+) that they may take by now$/m.exec(stderr)!;
    const [, declined] = /^ {2}no time left +(\d+) /m.exec(stderr)!;
    expect({ isSpent: Number(spent) >= 20 && Number(spent) < 2 * Number(allowed), wasDeclined: Number(declined) > 0 }).toEqual({ isSpent: true, wasDeclined: true });
  });

  test('tells what made traces invalid, and leaves the program as it was', async () => {
    const { stdout, stderr } = await trefoil(['--stats', '-X', 'jit=uops,loops=2,entries=1000000', 'tests/trace/invalidated.py']);
    expect(stdout).toBe('2450\n3675\n');
    expect(stderr.split('\n').filter((line) => line.includes('assigned'))).toEqual(['                                   1  "scale" of a dict was assigned']);
  });
});

/** Milliseconds, and the share of them in all. */
function withoutTimes(text: string): string {
  return text.replace(/^( *ms [a-z ]+?) +\d+(?: {2}[\d.]+ %)?/gm, '$1  N');
}

const CONSTANTS = `
import math
A, B = 1, 2
class C:
    k = 3
def of_a(n): return [A for i in range(n)][-1]
def of_b(n): return [B for i in range(n)][-1]
def of_class(n): return [C.k for i in range(n)][-1]
def of_module(n): return [math.pi for i in range(n)][-1]
functions = of_a, of_b, of_class, of_module
def all_of_them(): return *(f(100) for f in functions),
print(all_of_them())
`;

describe('a change ends the traces that relied on it, and no other', () => {
  const ended = /^ +(\d+ {2}"\w+" of a dict was assigned|\d+ {2}.*class.*)$/;
  test.each([
    { change: 'A = 10', prints: '(10, 2, 3, 3.141592653589793)', said: ['1  "A" of a dict was assigned'] },
    { change: 'math.pi = 3', prints: '(1, 2, 3, 3)', said: ['1  "pi" of a dict was assigned'] },
    { change: 'C.k = 5', prints: '(1, 2, 5, 3.141592653589793)', said: ['1  class C was changed'] },
  ])('$change', async ({ change, prints, said }) => {
    const { stdout, stderr } = await trefoil(['--stats', '-X', 'jit=uops,loops=10,entries=1000000', '-c', `${CONSTANTS}${change}\nprint(all_of_them())`]);
    expect(stdout).toBe(`(1, 2, 3, 3.141592653589793)\n${prints}\n`);
    const lines = stderr.split('\n');
    expect(lines.find((line) => line.startsWith('invalidated'))).toBe('invalidated                        1');
    expect(lines.flatMap((line) => ended.exec(line)?.[1] ?? [])).toEqual(said);
  });
});

describe('PYTHON_LLTRACE and PYTHON_OPT_DEBUG', () => {
  const SHORT = 'def f(n):\n    s = 0\n    for i in range(n):\n        s += i\n    return s\nf(5)';
  const run = (env: Record<string, string>, options: readonly string[] = []) => trefoil([...options, '-X', 'jit=uops,threshold=2', '-c', SHORT], { env });

  test.each<Record<string, string>>([
    { PYTHON_LLTRACE: '1' },
    { PYTHON_LLTRACE: '4' },
    { PYTHON_LLTRACE: '5' },
    { PYTHON_OPT_DEBUG: '1' },
    { PYTHON_OPT_DEBUG: '3' },
  ])('%j', async (env) => {
    const { stderr } = await run(env);
    const [[name, level]] = Object.entries(env) as [[string, string]];
    await expect(stderr).toMatchFileSnapshot(`./trace/${name}_${level}.txt`);
  });

  test('are ignored with -E', async () => {
    const { stdout, stderr, status } = await run({ PYTHON_LLTRACE: '5', PYTHON_OPT_DEBUG: '5' }, ['-E']);
    expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: '', status: 0 });
  });
});
