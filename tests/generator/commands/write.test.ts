import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOfInputs } from '../../../generator/commands/digest.ts';
import { finishFiles } from '../../../generator/commands/finish.ts';
import { filesPresent, isUpToDate, readManifest } from '../../../generator/commands/manifest.ts';
import { writeGenerated } from '../../../generator/commands/write.ts';
import type { GeneratedFile } from '../../../generator/printers/generated-file.ts';

let root: string;

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trefoil-write-'));
  put('dsl/python.ops', 'type object;\n');
  put('.prettierrc.json', '{ "singleQuote": true }');
});
afterEach(() => rmSync(root, { recursive: true }));

const FILES: readonly GeneratedFile[] = [
  { path: 'b/two.ts', language: 'typescript', text: 'export  const two = "2"' },
  { path: 'a.wat', language: 'wat', text: '(module)\n' },
];

async function write(files = FILES) {
  const contents = await finishFiles(root, files, readManifest(root));
  return writeGenerated(root, digestOfInputs(root), contents);
}

describe('writing generated/', () => {
  test('formats, puts a heading with the digest of what was printed, and lists all files in the manifest', async () => {
    expect(await write()).toEqual({ written: ['a.wat', 'b/two.ts'], removed: [] });
    const text = readFileSync(join(root, 'generated/b/two.ts'), 'utf8');
    expect(text.replace(/Digest [0-9a-f]{16}\./, 'Digest D.')).toBe(
      '// Generated from dsl/python.ops by `make regen`; do not edit. Digest D.\n' + "export const two = '2';\n",
    );
    expect(filesPresent(root)).toEqual(['a.wat', 'b/two.ts']);
    expect(isUpToDate(root)).toBe(true);
  });

  test('leaves files alone that did not change, and removes those that nothing prints any more', async () => {
    await write();
    utimesSync(join(root, 'generated/a.wat'), 1, 1);
    expect(await write([FILES[1]!, { path: 'c.md', language: 'markdown', text: 'c\n' }])).toEqual({
      written: ['c.md'],
      removed: ['b/two.ts'],
    });
    expect(statSync(join(root, 'generated/a.wat')).mtimeMs).toBe(1000);
  });

  test('an edit by hand, a changed input, a missing and an extra file are each seen', async () => {
    const seen: boolean[] = [];
    const spoil = async (change: () => void): Promise<void> => {
      await write();
      change();
      seen.push(isUpToDate(root));
      rmSync(join(root, 'generated'), { recursive: true });
    };
    await spoil(() => put('generated/a.wat', '(module )\n'));
    await spoil(() => put('dsl/python.ops', 'type object ;\n'));
    await spoil(() => rmSync(join(root, 'generated/a.wat')));
    await spoil(() => put('generated/extra.ts', ''));
    await spoil(() => undefined);
    expect(seen).toEqual([false, false, false, false, true]);
  });

  test('a file edited by hand is not taken for an unchanged one', async () => {
    await write();
    const path = join(root, 'generated/b/two.ts');
    writeFileSync(path, readFileSync(path, 'utf8') + '// mine\n');
    expect(await write()).toEqual({ written: ['b/two.ts'], removed: [] });
  });
});
