/** What the command line does with modules and compiled files: `.pyc`, `--compile`, archives, `-m`, PYTHONPATH, `__pycache__`. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { trefoil, type Outcome } from '../support/trefoil.ts';

const folders: string[] = [];

/** A directory with these files. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(tmpdir(), 'trefoil-library-'));
  folders.push(path);
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), contents);
  }
  return path;
}

afterEach(() => {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true });
});

const success = (stdout: string): Outcome => ({ stdout, stderr: '', status: 0, signal: null });
const lastLine = ({ stderr, status }: Outcome): [string, number | null] => [stderr.trimEnd().split('\n').at(-1)!, status];

describe('.pyc', () => {
  test('--compile, then run', async () => {
    const cwd = folder({ 'prog.py': 'import sys\nprint(sys.argv[1:], __name__)\n' });
    expect(await trefoil(['--compile', 'prog.py'], { cwd })).toEqual(success(''));
    expect(await trefoil(['prog.pyc', 'a'], { cwd })).toEqual(success("['a'] __main__\n"));
    await trefoil(['--compile', 'prog.py', 'other.pyc'], { cwd });
    expect(existsSync(join(cwd, 'other.pyc'))).toBe(true);
  });

  test('a program that cannot be compiled', async () => {
    const cwd = folder({ 'prog.py': 'x = (\n' });
    expect(lastLine(await trefoil(['--compile', 'prog.py'], { cwd }))).toEqual(["SyntaxError: '(' was never closed", 1]);
    expect(existsSync(join(cwd, 'prog.pyc'))).toBe(false);
  });

  test('foreign, cut and senseless ones', async () => {
    const magic = [0xf3, 0x0d, 0x0d, 0x0a];
    const zeros = new Array<number>(12).fill(0);
    const cwd = folder({
      'old.pyc': Uint8Array.of(0xcb, 0x0d, 0x0d, 0x0a, ...zeros, 0x4e),
      'text.pyc': 'print(1)\n',
      'cut.pyc': Uint8Array.of(...magic, ...zeros, 0xe3, 0),
      'value.pyc': Uint8Array.of(...magic, ...zeros, 0x4e),
    });
    expect(lastLine(await trefoil(['old.pyc'], { cwd }))).toEqual(['RuntimeError: Bad magic number in .pyc file', 1]);
    expect(lastLine(await trefoil(['text.pyc'], { cwd }))).toEqual(['RuntimeError: Bad magic number in .pyc file', 1]);
    expect(lastLine(await trefoil(['cut.pyc'], { cwd }))).toEqual(['EOFError: marshal data too short', 1]);
    expect(lastLine(await trefoil(['value.pyc'], { cwd }))[0]).toMatch(/^ImportError: Non-code object in /);
  });
});

describe('modules', () => {
  test('compiled ones are kept, used while the source is the same, and not written under -B', async () => {
    const env = { PYTHONDONTWRITEBYTECODE: '' };
    const cwd = folder({ 'm.py': 'print("m", __cached__.endswith(".pyc"))\n', 'main.py': 'import m\n' });
    expect(await trefoil(['-B', 'main.py'], { cwd })).toEqual(success('m True\n'));
    expect(existsSync(join(cwd, '__pycache__'))).toBe(false);
    await trefoil(['main.py'], { cwd, env });
    expect(readdirSync(join(cwd, '__pycache__'))).toEqual(['m.cpython-313.pyc']);
    expect(await trefoil(['main.py'], { cwd, env })).toEqual(success('m True\n'));
    writeFileSync(join(cwd, 'm.py'), 'print("changed")\n');
    expect(await trefoil(['main.py'], { cwd, env })).toEqual(success('changed\n'));
  });

  test('PYTHONPATH, packages, -m', async () => {
    const cwd = folder({ 'lib/pk/__init__.py': '', 'lib/pk/__main__.py': 'from . import sub\nprint(__name__, __package__, __spec__.name, sub.x)\n', 'lib/pk/sub.py': 'x = 1\n' });
    expect(await trefoil(['-m', 'pk'], { cwd, env: { PYTHONPATH: join(cwd, 'lib') } })).toEqual(success('__main__ pk pk.__main__ 1\n'));
  });

  test('-m of the library', async () => {
    const cwd = folder({ 'test_it.py': 'import unittest\nclass T(unittest.TestCase):\n    def test(self): self.assertEqual(1, 1)\n', 'a.json': '{"b": [1]}' });
    const { stderr, status } = await trefoil(['-m', 'unittest', 'test_it.py'], { cwd });
    expect([stderr.replace(/in [\d.]+s/, 'in TIME'), status]).toEqual([`.\n${'-'.repeat(70)}\nRan 1 test in TIME\n\nOK\n`, 0]);
    expect(await trefoil(['-m', 'json.tool', '--compact', 'a.json'], { cwd })).toEqual(success('{"b":[1]}\n'));
  });

  test('an archive as a program, and as a place of modules', async () => {
    const cwd = folder({ 'src/__main__.py': 'import part\nprint(part.x, part.__file__.endswith("app.pyz/part.py"))\n', 'src/part.py': 'x = 5\n' });
    await trefoil(['-m', 'zipapp', 'src', '-o', 'app.pyz'], { cwd });
    expect(readFileSync(join(cwd, 'app.pyz')).subarray(0, 2).toString()).toBe('PK');
    expect(await trefoil(['app.pyz'], { cwd })).toEqual(success('5 True\n'));
  });
});

describe('weak references', () => {
  test('die in gc.collect()', async () => {
    const program = 'import weakref, gc\nclass W: pass\ndef make():\n    w = W()\n    return weakref.finalize(w, print, "gone")\nf = make()\nprint(f.alive)\n[0] * 50\ngc.collect()\nprint(f.alive)\n';
    expect(await trefoil(['-c', program])).toEqual(success('True\ngone\nFalse\n'));
  });
});
