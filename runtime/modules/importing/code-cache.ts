/** Compiled code on disk: beside the sources in `__pycache__`, as CPython keeps it, and for the library in a directory of its own. */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { False } from '../../heap/index.ts';
import { hooks } from '../../objects/machine/hooks.ts';
import type { PyCode } from '../../objects/machine/code.ts';
import { isTrue, lookupAttr } from '../../objects/protocol/protocol.ts';
import { isCurrent, readPyc, writePyc, type SourceStamp } from '../../marshal/pyc.ts';
import { sysModule } from '../sys-module.ts';
import { intOf } from '../../objects/values.ts';

const TAG = 'cpython-313';

/** `dir/__pycache__/name.cpython-313.pyc`, and `.opt-1` before its ending under -O. */
export function cachePath(source: string): string {
  const name = basename(source).replace(/\.py$/, '');
  const level = optimization();
  return join(dirname(source), '__pycache__', `${name}.${TAG}${level > 0 ? `.opt-${level}` : ''}.pyc`);
}

function optimization(): number {
  const flags = sysModule.dict.getStr('flags');
  return flags === null ? 0 : Number(intOf(lookupAttr(flags, 'optimize')) ?? 0);
}

const mayWrite = (): boolean => !isTrue(sysModule.dict.getStr('dont_write_bytecode') ?? False);

/** The code of a source file, from its cache if that is current. */
export function codeOfFile(name: string, path: string): PyCode {
  const facts = statSync(path);
  const stamp = { mtime: Math.floor(facts.mtimeMs / 1000), size: facts.size };
  return cached(cachePath(path), stamp, name, path, () => readFileSync(path), mayWrite());
}

/**
 * `cache` null: there is none. A cache that cannot be read or written is as good as none; a damaged one is written anew.
 *
 * @param source its bytes, asked for only when it must be compiled
 */
export function cached(cache: string | null, stamp: SourceStamp, name: string, path: string, source: () => Uint8Array, writes: boolean): PyCode {
  const bytes = cache === null ? (compiled.get(path) ?? null) : readCache(cache);
  const known = bytes !== null && isCurrent(bytes, stamp) ? codeOrNull(bytes, name, path) : null;
  if (known !== null && known.filename === path) return known;
  const code = hooks.compile(source(), path, 'exec', 0, -1);
  if (cache === null) compiled.set(path, writePyc(code, stamp));
  else if (writes) writeCache(cache, writePyc(code, stamp));
  return code;
}

/** What has no file for it is kept in memory: a process may run more than one program. */
const compiled = new Map<string, Uint8Array>();

function readCache(cache: string): Uint8Array | null {
  try {
    return readFileSync(cache);
  } catch {
    return null;
  }
}

function codeOrNull(bytes: Uint8Array, name: string, path: string): PyCode | null {
  try {
    return readPyc(bytes, name, path);
  } catch {
    return null;
  }
}

/** Through a temporary file, so that a program that starts meanwhile reads the one or the other. */
function writeCache(cache: string, bytes: Uint8Array): void {
  const temporary = `${cache}.${process.pid}`;
  try {
    mkdirSync(dirname(cache), { recursive: true });
    writeFileSync(temporary, bytes);
    renameSync(temporary, cache);
  } catch {
    // Nowhere to write: the next start compiles again.
  }
}
