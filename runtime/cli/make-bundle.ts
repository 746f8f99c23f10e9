/** Makes the bundle that start-up runs instead of some 400 TypeScript files (docs/decisions.md has the numbers). */
import { once } from 'node:events';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Script } from 'node:vm';
import type { Plugin } from 'esbuild';
import { BUNDLES, MANIFEST, stampOf } from './bundle.js';
import { startThread, type Place } from './thread.js';

/** Bundles that are kept, as are all that are younger: programs that were started from one may still load parts of it. */
const KEPT = 6;
const YOUNG_MILLISECONDS = 600_000;

const REGISTRY = 'runtime/modules/registry.ts';
/** Files that modules find beside themselves at run time. */
const DATA = 'runtime/**/*.br';
/** The program that a new bundle runs once. */
const TRAINING = 'runtime/cli/training.py';
/** Files that make the bundle what it is without being part of it. */
const MAKERS = ['runtime/cli/bundle.js', 'runtime/cli/load.js', 'runtime/cli/make-bundle.ts', TRAINING, 'package-lock.json'];

/**
 * Builds, and makes it the current one. Sources may change meanwhile: what is younger than the beginning counts as changed,
 * so that the next start looks again.
 *
 * @returns its directory
 * @throws where esbuild is not installed, refuses a source, or nothing can be written
 */
export async function makeBundle(root: string): Promise<string> {
  const bundles = join(root, BUNDLES);
  mkdirSync(bundles, { recursive: true });
  const directory = mkdtempSync(join(bundles, 'b-'));
  try {
    const begun = Date.now();
    const sources = await build(root, directory);
    const data = copyData(root, directory);
    await train(join(root, TRAINING), directory);
    writeManifest(bundles, { name: basename(directory), inputs: stamps(root, [...sources, ...data, ...MAKERS], begun) });
  } catch (error) {
    rmSync(directory, { recursive: true });
    throw error;
  }
  dropOld(bundles, directory);
  return directory;
}

/** @returns the sources that went in, relative to the root */
async function build(root: string, outdir: string): Promise<string[]> {
  const esbuild = await import('esbuild');
  const { metafile, outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { 'thread-host': 'runtime/cli/thread-host.ts', python: 'runtime/cli/python.ts', ...lazyModules(root) },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    define: { 'import.meta.url': '__url', 'import.meta.dirname': '__directory', 'import.meta.load': '__load' },
    // Fields as assignments in the constructor: V8 defines fields in a function of their own, which it seldom inlines.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    // Names and statements stay as written: V8 makes the same code of them, and a stack trace can be read.
    minifyWhitespace: true,
    legalComments: 'none',
    plugins: [lazyEntries],
    metafile: true,
    logLevel: 'silent',
    write: false,
  });
  for (const { path, text } of outputFiles) writeFileSync(path, asScript(callHost(text), path));
  return Object.keys(metafile.inputs).filter((name) => !name.startsWith(`${LAZY}:`));
}

/**
 * Modules of Node by a call instead of an import: an `import` evaluates every property of the module, and those of `node:fs` load
 * Node's streams, which takes 5 ms. (As modules of the bundle they would be files of their own, which take as long.)
 */
function callHost(text: string): string {
  const get = (names: string, module: string): string => `const ${names}=globalThis.process.getBuiltinModule("${module}");`;
  return text
    .replace(/import ?(?:\* ?as )?([\w$]+) from"(node:[\w/]+)";/g, (_, name: string, module: string) => get(name, module))
    .replace(/import(\{[^}]*\})from"(node:[\w/]+)";/g, (_, names: string, module: string) => get(names.replaceAll(' as ', ':'), module));
}

/** A module of the bundle as a function of what the loader gives it (load.js); it returns what the module exports. No export is assigned to once its module has run, so values do. */
function asScript(module: string, path: string): string {
  const body = module
    .replace(/\bimport(\{[^{}]*\})from("\.\/[\w.-]+");/g, (_, names: string, file: string) => `const ${asPattern(names)}=__load(${file});`)
    .replace(/\bimport("\.\/[\w.-]+");/g, '__load($1);')
    .replace(/\bimport\(("\.\/[\w.-]+")\)/g, '(async()=>__load($1))()')
    .replace(/\bexport(\{[^{}]*\});\s*$/, (_, names: string) => `return${asObject(names)};`);
  const script = `(function(__load,__url,__directory){"use strict";${body}\n})`;
  // Refuses what was not replaced.
  new Script(script, { filename: path });
  return script;
}

/** `{a as b}` of an import. */
const asPattern = (names: string): string => names.replaceAll(' as ', ':');

/** `{a as b}` of an export. */
const asObject = (names: string): string => names.replaceAll(/([\w$]+) as ([\w$]+)/g, '$2:$1');

/** The native modules that the registry loads when they are first imported, each an entry of its own. */
function lazyModules(root: string): Record<string, string> {
  const registry = readFileSync(join(root, REGISTRY), 'utf8');
  const names = [...registry.matchAll(/lazily\('\.\/([\w-]+)\.ts'/g)].map(([, name]) => name!);
  return Object.fromEntries(names.map((name) => [name, `${LAZY}:${name}`]));
}

const LAZY = 'lazy';

/**
 * Each of these entries imports the machine before its module. Without that esbuild would put what only some of them share into
 * files of their own, and files that import each other would be evaluated in another order than the sources.
 */
const lazyEntries: Plugin = {
  name: LAZY,
  setup(build) {
    build.onResolve({ filter: /^lazy:/ }, ({ path }) => ({ path: path.slice(LAZY.length + 1), namespace: LAZY }));
    build.onLoad({ filter: /.*/, namespace: LAZY }, ({ path }) => ({
      contents: `import './runtime/vm.ts'; export * from './runtime/modules/${path}.ts';`,
      resolveDir: build.initialOptions.absWorkingDir!,
    }));
  },
};

function copyData(root: string, directory: string): string[] {
  const files = globSync(DATA, { cwd: root });
  for (const file of files) copyFileSync(join(root, file), join(directory, basename(file)));
  return files;
}

/**
 * Runs a program from the bundle, whatever the environment says, which leaves V8's code of what it used there (load.js), and the library's (modules/importing): 0.7 s, once. What
 * the first program of a user happens to need would be there otherwise, for all that follow.
 */
async function train(program: string, bundle: string): Promise<void> {
  const { worker, codeTag } = startThread(['-I', '-X', 'jit=on,threshold=100', program]);
  worker.postMessage({ bundle, codeTag, compileCache: '' } satisfies Place);
  const [status] = await once(worker, 'exit');
  if (status !== 0) throw new Error(`${bundle}: ${program} ended with status ${status}`);
}

/** A stamp that no file has: what it belongs to counts as changed. */
const CHANGED = '';

function stamps(root: string, files: readonly string[], begun: number): Record<string, string> {
  const stamp = (file: string): string => (statSync(file).mtimeMs >= begun ? CHANGED : stampOf(file)!);
  return Object.fromEntries(files.map((file) => [`/${file}`, stamp(join(root, file))]));
}

interface Manifest {
  readonly name: string;
  /** Paths from the root, each with a slash before it, and what `stampOf` says of them. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** Through a temporary file, so that a start at the same time reads the one or the other. */
function writeManifest(bundles: string, manifest: Manifest): void {
  const temporary = join(bundles, manifest.name, MANIFEST);
  writeFileSync(temporary, JSON.stringify(manifest));
  renameSync(temporary, join(bundles, MANIFEST));
}

function dropOld(bundles: string, current: string): void {
  const directories = readdirSync(bundles, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const others = directories.map(({ name }) => join(bundles, name)).filter((path) => path !== current);
  const newestFirst = others.map((path) => ({ path, time: changed(path) })).sort((a, b) => b.time - a.time);
  const old = newestFirst.slice(KEPT - 1).filter(({ time }) => time < Date.now() - YOUNG_MILLISECONDS);
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
}

/** Another start may drop it first. */
function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
