/**
 * The size of the loop in V8's bytecode. V8 never optimises a function above 61,440 bytes of it (14 times slower), so the
 * generator measures what it printed and refuses a loop that is too large.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `--max-optimized-bytecode-size` of V8. */
export const LARGEST_LOOP = 61_440;

/** Compiles the printed loop alone, everything it imports replaced by a stub, and reads the length that V8 reports. */
export function measureLoop(source: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'trefoil-loop-'));
  try {
    writeFileSync(join(folder, 'stub.mjs'), stubs(source));
    const alone = source.replace(/from '[^']+'/g, "from './stub.mjs'");
    // Called without a frame, the function is compiled and fails on its first line.
    writeFileSync(join(folder, 'loop.ts'), `${alone}\ntry { run(undefined!); } catch {}\n`);
    return bytecodeLength(join(folder, 'loop.ts'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function stubs(source: string): string {
  const lists = [...source.matchAll(/^import (?!type)\{([^}]*)\} from/gm)].map((match) => match[1]!);
  const names = lists.flatMap((list) => list.split(',')).map((item) => item.trim().split(' ')[0]!);
  return [...new Set(names.filter((name) => name !== ''))]
    .map((name) => `export const ${name} = {};`)
    .join('\n');
}

function bytecodeLength(path: string): number {
  const flags = ['--print-bytecode', '--print-bytecode-filter=run'];
  const { stdout } = spawnSync(process.execPath, [...flags, path], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const length = /Bytecode length: (\d+)/.exec(stdout)?.[1];
  if (length === undefined) throw new Error('V8 did not report the size of the loop');
  return Number(length);
}
