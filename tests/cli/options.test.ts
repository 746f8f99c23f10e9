/** Options as CPython takes them, and `-m`. */
import { describe, expect, test } from 'vitest';
import { MISTAKE } from '../../runtime/cli/help.ts';
import { parseOptions } from '../../runtime/cli/options.ts';
import { FULL_VERSION, VERSION } from '../../runtime/cli/version.ts';
import { ROOT, trefoil, type Outcome } from '../support/trefoil.ts';

describe('options', () => {
  test('may be run together, up to the one that names the program', () => {
    const { options, ending } = parseOptions(['-OqEO', '-Wx', '-uc', 'code', '-q']);
    const given = { optimize: options.optimize, quiet: options.quiet, unbuffered: options.unbuffered, warnings: options.warnings };
    expect(given).toEqual({ optimize: 2, quiet: true, unbuffered: true, warnings: ['x'] });
    expect(ending).toEqual({ kind: 'code', source: 'code', args: ['-q'] });
  });

  test('end at the first operand, at - and after --', () => {
    const operands = [['a.py', '-q'], ['-', '-q'], ['--', '-q']].map((argv) => parseOptions(['-s', ...argv]).ending);
    expect(operands).toEqual([
      { kind: 'operands', operands: ['a.py', '-q'] },
      { kind: 'operands', operands: ['-', '-q'] },
      { kind: 'operands', operands: ['-q'] },
    ]);
  });

  test.each([
    [['-Ez'], 'Unknown option: -z'],
    [['--nonsense'], 'unknown option --nonsense'],
    [['-c'], 'Argument expected for the -c option'],
    [['-sX'], 'Argument expected for the -X option'],
  ])('%j is a mistake', async (argv, message) => {
    expect(await trefoil(argv)).toEqual({ stdout: '', stderr: `${message}\n${MISTAKE}`, status: 2, signal: null });
  });

  test('-V, and twice', async () => {
    const outputs = [await trefoil(['-V']), await trefoil(['-VV']), await trefoil(['--version'])].map(({ stdout }) => stdout);
    expect(outputs).toEqual([`${VERSION}\n`, `${FULL_VERSION}\n`, `${VERSION}\n`]);
  });

  test('are found in sys', async () => {
    const program = 'import sys; f = sys.flags; print(f.isolated, f.safe_path, f.no_site, sys.warnoptions, sys._xoptions)';
    const { stdout } = await trefoil(['-IS', '-Wignore', '-X', 'a=b', '-Xc', '-c', program]);
    expect(stdout).toBe("1 True 1 ['ignore'] {'a': 'b', 'c': True}\n");
  });

  test('-O leaves out assert, -OO docstrings too', async () => {
    const program = 'def f(): "doc"\nassert __debug__, "not reached"\nprint(__debug__, f.__doc__)';
    const outputs = [await trefoil(['-O', '-c', program]), await trefoil(['-OO', '-c', program])].map(({ stdout }) => stdout);
    expect(outputs).toEqual(['False doc\n', 'False None\n']);
  });

  test('-X int_max_str_digits is kept to the digit', async () => {
    const program = 'print(len(str(10**699)))\nstr(10**700)';
    const { stdout, stderr, status } = await trefoil(['-X', 'int_max_str_digits=700', '-c', program]);
    const last = 'ValueError: Exceeds the limit (700 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit';
    expect({ stdout, last: stderr.split('\n').at(-2), status }).toEqual({ stdout: '700\n', last, status: 1 });
  });
});

describe('-m', () => {
  const cwd = `${ROOT}/tests/cli/modules`;
  const outcome = async (name: string, ...args: string[]): Promise<Outcome> => trefoil(['-m', name, ...args], { cwd });
  const success = (stdout: string): Outcome => ({ stdout, stderr: '', status: 0, signal: null });

  test('a module', async () => {
    expect(await outcome('single')).toEqual(success("__main__ '' []\n"));
  });

  test('a package, with arguments', async () => {
    expect(await outcome('tool', '-a', 'b')).toEqual(success("package tool\n__main__ tool ['-a', 'b'] tool.helper\n"));
  });

  test('a module of a package', async () => {
    expect(await outcome('tool.helper')).toEqual(success('package tool\n'));
  });

  test.each([
    ['nosuch', 'No module named nosuch'],
    ['nosuch.part', "Error while finding module specification for 'nosuch.part' (ModuleNotFoundError: No module named 'nosuch')"],
    ['empty', "No module named empty.__main__; 'empty' is a package and cannot be directly executed"],
    ['.single', 'Relative module names not supported'],
    ['sys', 'No code object available for sys'],
  ])('%s cannot be run', async (name, reason) => {
    expect(await outcome(name)).toEqual({ stdout: '', stderr: `trefoil: ${reason}\n`, status: 1, signal: null });
  });
});

describe('sys.exit', () => {
  test.each([
    ['', 0, ''],
    ['None', 0, ''],
    ['7', 7, ''],
    ['-1', 255, ''],
    ['256', 0, ''],
    ['2**70', 255, ''],
    ['True', 1, ''],
    ['"a message"', 1, 'a message\n'],
    ['1.5', 1, '1.5\n'],
    ['(3,)', 3, ''],
    ['(1, 2)', 1, '(1, 2)\n'],
    ['()', 0, ''],
  ])('(%s)', async (argument, status, stderr) => {
    expect(await trefoil(['-c', `import sys; sys.exit(${argument})`])).toEqual({ stdout: '', stderr, status, signal: null });
  });
});
