/** The house's rules, read off the imports: a room imports only from rooms below it. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './support/trefoil.ts';

/** Each room with the rooms it may import, itself included by rule. `docs/architecture.md` says why. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'generator/diagnostics': ['generator/syntax'],
  'generator/syntax': ['generator/diagnostics'],
  'generator/model': ['generator/syntax', 'generator/diagnostics', 'generator/checks'],
  'generator/checks': ['generator/syntax', 'generator/diagnostics', 'generator/model'],
  // Trees of WebAssembly text, and their layout on lines.
  'generator/wat': [],
  'generator/wasm': ['generator/wat', 'generator/model', 'generator/syntax', 'generator/diagnostics'],
  'generator/stencils': ['generator/wat', 'generator/wasm', 'generator/model'],
  'generator/printers': ['generator/stencils', 'generator/wat', 'generator/wasm', 'generator/model', 'generator/syntax', 'generator/diagnostics'],
  'generator/commands': ['generator/printers', 'generator/wat', 'generator/wasm', 'generator/model', 'generator/syntax', 'generator/diagnostics'],
  generator: ['generator/commands'],
  'generated/heap': ['runtime/heap'],
  'generated/metadata': [],
  // The contract names host classes as types; the operations that satisfy it are above it.
  'generated/contract': ['runtime/heap', 'runtime/objects', 'runtime/operations'],
  'generated/interpreter': ['generated/metadata', 'generated/heap', 'generated/contract', 'runtime/heap', 'runtime/objects', 'runtime/operations'],
  'generated/tier2': ['generated/interpreter', 'generated/metadata', 'generated/heap', 'generated/contract', 'runtime/heap', 'runtime/objects', 'runtime/operations'],
  'generated/stencils': [],
  'runtime/heap': ['generated/heap'],
  'runtime/objects': ['runtime/heap'],
  'runtime/compiler': ['runtime/objects', 'runtime/heap'],
  'runtime/marshal': ['runtime/objects', 'runtime/heap'],
  // Imports read and write compiled code.
  'runtime/modules': ['runtime/marshal', 'runtime/objects', 'runtime/heap'],
  'runtime/operations': ['generated/contract', 'generated/metadata', 'runtime/objects', 'runtime/heap'],
  // The report of an exception parses the quoted line for its carets; `__builtins__` is a module.
  'runtime/interpreter': ['generated', 'runtime/operations', 'runtime/modules', 'runtime/compiler', 'runtime/objects', 'runtime/heap'],
  'runtime/optimizer': ['generated', 'runtime/interpreter', 'runtime/operations', 'runtime/objects', 'runtime/heap'],
  'runtime/jit': ['generated', 'runtime/optimizer', 'runtime/operations', 'runtime/objects', 'runtime/heap'],
  'runtime/vm': ['generated', 'runtime/jit', 'runtime/optimizer', 'runtime/interpreter', 'runtime/operations', 'runtime/compiler', 'runtime/modules', 'runtime/marshal', 'runtime/objects', 'runtime/heap'],
  'runtime/inspect': ['generator/wat', 'generated', 'runtime/vm', 'runtime/jit', 'runtime/optimizer', 'runtime/interpreter', 'runtime/compiler', 'runtime/objects', 'runtime/heap'],
  'runtime/cli': ['runtime/inspect', 'runtime/vm', 'runtime/compiler', 'runtime/objects', 'runtime/heap'],
};

/** `runtime/objects/str/x.ts` -> `runtime/objects`; `runtime/vm.ts` is the door of `runtime/vm/`. */
function roomOf(file: string): string {
  const [top, second, third] = file.split('/');
  if (third !== undefined) return `${top}/${second}`;
  return top === 'runtime' ? `${top}/${second!.replace(/\.ts$/, '')}` : top!;
}

function* imports(): Generator<{ file: string; target: string }> {
  for (const file of globSync('{generator,generated,runtime}/**/*.ts', { cwd: ROOT }).sort()) {
    for (const [, specifier] of readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      yield { file, target: normalize(join(dirname(file), specifier!)) };
    }
  }
}

function allowed(from: string, to: string): boolean {
  return from === to || (MAY_IMPORT[from] ?? []).some((room) => room === to || (room === 'generated' && to.startsWith('generated/')));
}

describe('architecture', () => {
  test('a room imports only from the rooms below it', () => {
    const wrong: string[] = [];
    for (const { file, target } of imports()) {
      if (!allowed(roomOf(file), roomOf(target))) wrong.push(`${file} imports ${target}`);
    }
    expect(wrong).toEqual([]);
  });

  test('no export of the runtime is assigned to later: the files of a bundle hand each other values', () => {
    const files = globSync('{runtime,generated}/**/*.ts', { cwd: ROOT });
    expect(files.filter((file) => /^export (let|var) /m.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  test('nothing outside generated/ switches over opcodes', () => {
    let found = '';
    try {
      found = execFileSync('git', ['grep', '-nE', String.raw`switch \((op|opcode|uop|opname)\)`, '--', 'runtime', 'generator'], { cwd: ROOT, encoding: 'utf8' });
    } catch {
      // git grep exits 1 when it finds nothing
    }
    expect(found).toBe('');
  });
});
