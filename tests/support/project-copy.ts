/** A temporary copy of the project in which a test may edit the definitions. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './trefoil.ts';

const PARTS = ['dsl', 'generator', 'generated', 'runtime', 'package.json', 'tsconfig.json', '.prettierrc.json'];

export interface ProjectCopy {
  readonly path: string;
  edit(change: (definitions: string) => string): void;
  /** Runs a script of the copy, or of a package, with Node. */
  run(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string };
  remove(): void;
}

/** `parts`: what is needed beside the product. */
export function copyProject(name: string, parts: readonly string[] = []): ProjectCopy {
  const path = mkdtempSync(join(tmpdir(), `trefoil-${name}-`));
  for (const part of [...PARTS, ...parts]) cpSync(join(ROOT, part), join(path, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(path, 'node_modules'));
  const definitions = join(path, 'dsl/python.ops');
  return {
    path,
    edit: (change) => writeFileSync(definitions, change(readFileSync(definitions, 'utf8'))),
    run: (...args) => {
      const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, NODE_OPTIONS: undefined, VITEST: undefined };
      return spawnSync(process.execPath, args, { cwd: path, encoding: 'utf8', env });
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
