/** How `trefoil` ends: exit status, streams and tracebacks as CPython's (recorded by tests/record.ts). */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT, trefoil } from './support/trefoil.ts';

const root = ROOT.replace(/\/$/, '');

describe('a program that ends early', () => {
  for (const program of globSync('tests/cli/*.py', { cwd: ROOT }).sort()) {
    test.concurrent(program, async () => {
      const expected: unknown = JSON.parse(readFileSync(`${ROOT}/${program.replace(/\.py$/, '.json')}`, 'utf8'));
      const { stdout, stderr, status } = await trefoil([program]);
      expect({ stdout, stderr: stderr.replaceAll(root, '<ROOT>'), status }).toEqual(expected);
    });
  }
});

describe('where the program comes from', () => {
  test('a string with its arguments, options included', async () => {
    const { stdout, status } = await trefoil(['-c', 'import sys; print(sys.argv)', '-x', 'y']);
    expect({ stdout, status }).toEqual({ stdout: "['-c', '-x', 'y']\n", status: 0 });
  });

  test('standard input', async () => {
    const { stdout, status } = await trefoil(['-', 'a'], { input: 'import sys\nprint(sys.argv, 6 * 7)\n' });
    expect({ stdout, status }).toEqual({ stdout: "['-', 'a'] 42\n", status: 0 });
  });

  test('a file that does not exist', async () => {
    const { stderr, status } = await trefoil(['no/such.py']);
    expect({ stderr, status }).toEqual({
      stderr: `trefoil: can't open file '${root}/no/such.py': [Errno 2] No such file or directory\n`,
      status: 2,
    });
  });

  test('a directory', async () => {
    const { stderr, status } = await trefoil(['tests']);
    expect({ stderr, status }).toEqual({ stderr: `trefoil: can't find '__main__' module in '${root}/tests'\n`, status: 1 });
  });
});

describe('interruption', () => {
  test('Ctrl-C ends a tight loop with KeyboardInterrupt', async () => {
    const { stdout, stderr, signal } = await trefoil(['-c', 'print("go", flush=True)\nwhile True: pass'], { interrupt: 'SIGINT' });
    const report = [
      'Traceback (most recent call last):',
      '  File "<string>", line 2, in <module>',
      '    while True: pass',
      '          ^^^^',
      'KeyboardInterrupt',
      '',
    ];
    expect({ stdout, stderr, signal }).toEqual({ stdout: 'go\n', stderr: report.join('\n'), signal: 'SIGINT' });
  });

  const native = {
    any: 'any(x < 0 for x in iter(int, 1))',
    map: 'next(filter(None, map(lambda x: 0, iter(int, 1))))',
    sort: 'class A:\n  def __lt__(self, other): return True\nwhile True: sorted([A() for _ in range(1000)])',
  };
  for (const [name, body] of Object.entries(native)) {
    test(`Ctrl-C ends ${name}, which calls back for every item`, async () => {
      const { stderr, signal } = await trefoil(['-c', `print("go", flush=True)\n${body}`], { interrupt: 'SIGINT' });
      expect({ last: stderr.split('\n').at(-2), signal }).toEqual({ last: 'KeyboardInterrupt', signal: 'SIGINT' });
    });
  }

  test('a program may catch it and go on', async () => {
    const program = 'try:\n  print("go", flush=True)\n  while True: pass\nexcept KeyboardInterrupt:\n  print("caught")';
    const { stdout, stderr, status } = await trefoil(['-c', program], { interrupt: 'SIGINT' });
    expect({ stdout, stderr, status }).toEqual({ stdout: 'go\ncaught\n', stderr: '', status: 0 });
  });
});

describe('a host that forbids WebAssembly', () => {
  test('is told so in one sentence', async () => {
    const { stdout, stderr, status } = await trefoil(['-c', 'print(1)'], { node: ['--jitless'] });
    const sentence = 'trefoil: this host does not allow WebAssembly, which Trefoil needs\n';
    expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: sentence, status: 1 });
  });
});
