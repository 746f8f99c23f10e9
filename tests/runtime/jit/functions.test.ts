/** Which traces become one WebAssembly function, and what it does at their edges; PYTHON_LLTRACE says which. */
import { describe, expect, test } from 'vitest';
import { trefoil } from '../../support/trefoil.ts';

/** Traced at once, compiled whether it pays or not; what was printed, and the last function of each executor. */
async function compiled(program: string): Promise<{ readonly stdout: string; readonly functions: readonly string[] }> {
  const { stdout, stderr } = await trefoil(['-X', 'jit=on,loops=60,entries=1000000,exits=8,always', '-c', program], { env: { PYTHON_LLTRACE: '1' } });
  const functions = new Map([...stderr.matchAll(/^\[compile\] executor (\d+): a function of (.*)$/gm)].map(([, id, traces]) => [id!, traces!]));
  return { stdout, functions: [...functions.values()] };
}

const count = (traces: string | undefined): number => traces?.split(', ').length ?? 0;

describe('one function holds', () => {
  test('both arms of a branch', async () => {
    const { stdout, functions } = await compiled(`
def f(n):
    a = b = 0
    for i in range(n):
        if i % 3: a += i
        else: b -= i
    return a, b
print(f(5000))`);
    expect(stdout).toBe(`(${sum(5000, (i) => i % 3 !== 0)}, ${-sum(5000, (i) => i % 3 === 0)})\n`);
    expect(count(functions[0])).toBe(2);
  });

  test('an inner loop and the loop around it', async () => {
    const { stdout, functions } = await compiled(`
def f(n):
    t = 0
    for i in range(n):
        for j in range(10):
            t += i ^ j
    return t
print(f(300))`);
    expect(stdout).toBe(`${Array.from({ length: 300 }, (_, i) => Array.from({ length: 10 }, (_, j) => i ^ j)).flat().reduce((a, b) => a + b)}\n`);
    expect(Math.max(...functions.map(count))).toBeGreaterThan(1);
  });

  test('what goes on behind an exit in a called function', async () => {
    const { stdout, functions } = await compiled(`
def g(x):
    if x & 7: return 1
    return x
def f(n):
    t = 0
    for i in range(n):
        t += g(i)
    return t
print(f(4000))`);
    expect(stdout).toBe(`${3500 + sum(4000, (i) => i % 8 === 0)}\n`);
    expect(count(functions[0])).toBe(2);
  });
});

describe('a function', () => {
  test('puts the frames back that it did without, when a micro-op raises', async () => {
    const { stdout } = await compiled(`
import sys
def g(d, i):
    local = i * 2
    return d[local]
def f(d, n):
    t = 0
    for i in range(n):
        t += g(d, i)
d = {i: 1 for i in range(400)}
try: f(d, 1000)
except KeyError as e:
    tb = e.__traceback__.tb_next
    while tb is not None:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno, sorted((k, v) for k, v in tb.tb_frame.f_locals.items() if k != 'd'))
        tb = tb.tb_next`);
    expect(stdout).toBe("f 9 [('i', 200), ('n', 1000), ('t', 200)]\ng 5 [('i', 200), ('local', 400)]\n");
  });

  test('shows them to Python code that an operator runs', async () => {
    const { stdout } = await compiled(`
import sys
seen = set()
class V:
    def __add__(self, other):
        frame = sys._getframe(1)
        if other % 100 == 0: seen.add((other, frame.f_code.co_name, frame.f_locals['x'], frame.f_back.f_locals['i']))
        return other
def g(v, x):
    return v + x
def f(n):
    v = V()
    for i in range(n):
        g(v, i)
f(600)
print(sorted(seen))`);
    expect(stdout).toBe("[(0, 'g', 0, 0), (100, 'g', 100, 100), (200, 'g', 200, 200), (300, 'g', 300, 300), (400, 'g', 400, 400), (500, 'g', 500, 500)]\n");
  });

  test('begins with a local that has no value before the loop', async () => {
    const { stdout } = await compiled(`
def f(n):
    for i in range(n):
        x = i * 0.5
    return x
def empty():
    try: f(0)
    except UnboundLocalError as e: return str(e)
print([f(3) for _ in range(200)][-1], empty())`);
    expect(stdout).toBe("1.0 cannot access local variable 'x' where it is not associated with a value\n");
  });
});

describe('a loop that was recorded with a number in a variable', () => {
  const program = (first: string): string => `
def last(items):
    found = ${first}
    for x in items:
        if x > 900: found = x
    return found
for _ in range(3): last(range(1000))
for _ in range(1000): last(range(850))
print(last(range(950)), last(range(800)))`;

  const entries = async (first: string): Promise<{ readonly printed: string; readonly entered: number }> => {
    const { stdout, stderr } = await trefoil(['-X', 'jit=on,loops=60,entries=1000000,exits=8,always', '--stats', '-c', program(first)]);
    return { printed: stdout.trim(), entered: Number(/^entered +(\d+)/m.exec(stderr)![1]) };
  };

  test('is entered in vain where it begins with something else, but not for ever', async () => {
    const { printed, entered } = await entries('None');
    expect(printed).toBe('949 None');
    // A thousand calls of 850 rounds.
    expect(entered).toBeLessThan(5000);
  });

  test('is entered once a call where it begins with a number', async () => {
    const { printed, entered } = await entries('0');
    expect(printed).toBe('949 0');
    expect(entered).toBeLessThan(3000);
  });
});

describe('with `leave`', () => {
  test('a function is left at each of its checks in turn, and the program notices nothing', async () => {
    const program = `
def half(x): return x * 0.5
def f(xs, n):
    total = 0.0
    for i in range(n):
        total += half(xs[i % 4])
    return total
print(f([1.5, 2.5, 3.5, 4.5], 3000))`;
    const { stdout } = await trefoil(['trace', '-X', 'jit=on,loops=20,entries=1000000,exits=1000000,always,leave', '-'], { input: program });
    const exits = [...stdout.matchAll(/^ +\d+ {2}(_\w+) +(?:half )?\d+ +check +(\d+)/gm)].map(([, uop, taken]) => [uop!, Number(taken) > 0]);
    expect({ printed: stdout.split('\n')[0], exits: Object.fromEntries(exits) }).toEqual({
      printed: '4500.0',
      exits: {
        _ITER_CHECK_RANGE: true, _GUARD_BOUND: true, _GUARD_NOT_EXHAUSTED_RANGE: true, _BINARY_OP_REMAINDER_INT: true,
        _BINARY_SUBSCR_LIST_INT: true, _GUARD_NOS_FLOAT: true,
        // These are looked at behind calls out of the function, and before it is entered; the last one by the check before it, which brings the value into its form.
        _CHECK_VALIDITY: false, _CHECK_STACK_SPACE: false, _CHECK_GLOBALS: false, _GUARD_TOS_FLOAT: false,
      },
    });
  });
});

function sum(n: number, isIn: (i: number) => boolean): number {
  return Array.from({ length: n }, (_, i) => (isIn(i) ? i : 0)).reduce((a, b) => a + b);
}
