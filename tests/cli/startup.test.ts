/** The runtime starts from a bundle, and from its sources where there is none; an edit is never ignored. In temporary copies. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { nativeModuleNames } from '../../runtime/modules/registry.ts';
import { ROOT, trefoil, type Outcome } from '../support/trefoil.ts';

const copies: string[] = [];

/** A checkout of its own; `packages` are those of node_modules, all by default. */
function copyOfCheckout(packages: readonly string[] = readdirSync(join(ROOT, 'node_modules'))): string {
  // What means something else in a URL.
  const copy = mkdtempSync(join(tmpdir(), 'trefoil copy #1? 100%41 é-'));
  copies.push(copy);
  for (const part of ['runtime', 'generated', 'generator/wat', 'package.json', 'package-lock.json']) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  for (const name of packages) symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name));
  return copy;
}

const run = (copy: string, args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> =>
  trefoil(args, { launcher: join(copy, 'runtime/cli/launch.js'), cwd: copy, env });

const bundles = (copy: string): string[] => {
  const folder = join(copy, '.cache/bundles');
  return existsSync(folder) ? readdirSync(folder) : [];
};

/** The files of the bundle for which there is V8's code, once each. */
const keptCode = (copy: string): string[] => {
  const [bundle] = bundles(copy).filter((name) => name !== 'manifest.json');
  return readdirSync(join(copy, '.cache/bundles', bundle!)).flatMap((name) => /^(.*\.js)\.\d+\.code$/.exec(name)?.[1] ?? []);
};

const success = (stdout: string): Outcome => ({ stdout, stderr: '', status: 0, signal: null });

/** What is loaded late: native modules (not all of their names are identifiers), and the table of character names. */
const PROGRAM = `for name in ${JSON.stringify(nativeModuleNames())}: globals()[name] = __import__(name)
print('\\N{BULLET}', math.gcd(12, 18), _operator.add(1, 2), isinstance(_collections.OrderedDict(), dict))`;
const OUTPUT = '• 6 3 True\n';

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true });
});

describe('start-up', () => {
  test('from a bundle, made once', async () => {
    const copy = copyOfCheckout();
    expect(await run(copy, ['-c', PROGRAM])).toEqual(success(OUTPUT));
    const made = bundles(copy);
    expect(made).toHaveLength(2);
    expect(keptCode(copy)).toEqual(expect.arrayContaining(['python.js', 'usual.js', 'decimal.js', 'thread-host.js']));
    expect(await run(copy, ['-c', PROGRAM])).toEqual(success(OUTPUT));
    expect(bundles(copy)).toEqual(made);
  });

  test('from a bundle, whatever the environment has in it when it is made', async () => {
    const copy = copyOfCheckout();
    writeFileSync(join(copy, 're.py'), 'raise SystemExit("not the library\'s")\n');
    expect(await run(copy, ['-c', 'print(1)'], { PYTHONPATH: copy, PYTHON_LLTRACE: '1' })).toEqual(success('1\n'));
    expect(bundles(copy)).toHaveLength(2);
  });

  test('from the sources, when told so', async () => {
    const copy = copyOfCheckout();
    expect(await run(copy, ['-c', PROGRAM], { TREFOIL_BUNDLE: 'off' })).toEqual(success(OUTPUT));
    expect(bundles(copy)).toEqual([]);
  });

  test('from the sources, when a bundle cannot be made', async () => {
    const copy = copyOfCheckout(['commander', 'pyodide']);
    expect(await run(copy, ['-c', PROGRAM])).toEqual(success(OUTPUT));
    expect(bundles(copy)).toEqual([]);
  });

  test('after an edit, from another bundle; the first stays for programs that run', async () => {
    const copy = copyOfCheckout();
    await run(copy, ['-V']);
    const [first] = bundles(copy);
    const source = join(copy, 'runtime/cli/version.ts');
    writeFileSync(source, readFileSync(source, 'utf8').replace('Trefoil 0.1.0', 'Trefoil edited'));
    expect(await run(copy, ['-V'])).toEqual(success('Python 3.13.0 (Trefoil edited)\n'));
    expect(bundles(copy)).toHaveLength(3);
    expect(bundles(copy)).toContain(first);
  });

  test('after an edit that is no TypeScript, from the sources, which say so', async () => {
    const copy = copyOfCheckout();
    await run(copy, ['-V']);
    writeFileSync(join(copy, 'runtime/cli/version.ts'), 'export const = ;\n');
    const { stdout, stderr, status } = await run(copy, ['-V']);
    expect({ stdout, names: stderr.includes('version.ts'), status }).toEqual({ stdout: '', names: true, status: 1 });
  });
});
