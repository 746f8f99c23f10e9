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

describe('what a loop does not need is never made', () => {
  const CLASS = 'class Vector:\n  __slots__ = "x", "y"\n  def __init__(self, x, y): self.x, self.y = x, y\n  def __add__(self, o): return Vector(self.x + o.x, self.y + o.y)\n';
  test.each([
    { what: 'an item of a list of constants', program: 'def f(n):\n  t = 0\n  for i in range(n): t += [0, 1, 2, 3][3]\n  return t', result: '300000' },
    { what: 'a call of a function', program: 'def add(a, b): return a + b\ndef f(n):\n  t = 0\n  for i in range(n): t = add(t, i)\n  return t', result: '4999950000' },
    { what: 'tuples that are taken apart', program: 'def swap(a, b): return b, a\ndef f(n):\n  t = 0\n  for i in range(n):\n    a, b = swap(t, (i, 1))\n    t = b + a[1]\n  return t', result: '100000' },
    { what: 'instances with slots', program: `${CLASS}def f(n):\n  t = 0.0\n  for i in range(n):\n    v = Vector(1.0, 0.5) + Vector(t, t)\n    t = v.x\n  return t`, result: '100000.0' },
    { what: 'instances with attributes', program: `${CLASS.replace(/ +__slots__.*\n/, '')}def f(n):\n  t = 0.0\n  for i in range(n): t = (Vector(1.0, 0.5) + Vector(t, t)).x\n  return t`, result: '100000.0' },
  ])('$what', async ({ program, result }) => {
    const { stdout, stderr } = await trefoil(['--stats', '-X', 'jit=on,always,loops=20', '-c', `${program}\nprint(f(100000))`]);
    expect(stdout).toBe(`${result}\n`);
    // What locals hold is made when the function is left, once in a thousand rounds.
    expect(stderr.split('\n').filter((line) => /objects allocated|frames/.test(line))).toEqual(['  objects allocated                0  0 a round', '  frames at exits                  0']);
  });

  test('what it does need is counted', async () => {
    const { stderr } = await trefoil(['--stats', '-X', 'jit=on,always,loops=20', '-c', 'def f(n):\n  t = []\n  for i in range(n): t.append((i, i))\nf(100000)']);
    expect(/objects allocated +\d+ {2}([\d.]+) a round/.exec(stderr)?.[1]).toBe('1.00');
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
