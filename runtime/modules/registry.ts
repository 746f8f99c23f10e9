/**
 * Native modules by name. Each is loaded when it is first imported: loading all of them would cost every program its start-up.
 * At once, because an `import` statement of Python cannot wait for a promise.
 */
import { createRequire } from 'node:module';
import type { PyModule } from '../objects/module.ts';
import { builtinsModule } from './builtins-module.ts';
import { sysModule } from './sys-module.ts';

const load = import.meta.load ?? createRequire(import.meta.url);

/** The files of a bundle are named like the sources, and make-bundle.ts finds them by the calls below. */
const SUFFIX = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

type Load = () => PyModule;

/** Modules that are made where this file may not look (imports of it would be circular). */
export function registerModule(name: string, load: Load): void {
  loaders.set(name, load);
}

/** The module object that `file` exports under `name`. */
function lazily(file: string, name: string): Load {
  return () => (load(file.replace('.ts', SUFFIX)) as Record<string, PyModule>)[name]!;
}

const loaders = new Map<string, Load>([
  ['_collections', lazily('./usual.ts', 'collectionsModule')],
  ['_functools', lazily('./usual.ts', 'functoolsModule')],
  ['_io', lazily('./usual.ts', 'ioModule')],
  ['_operator', lazily('./usual.ts', 'operatorModule')],
  ['_random', lazily('./random.ts', 'randomModule')],
  ['_sre', lazily('./usual.ts', 'sreModule')],
  ['_weakref', lazily('./usual.ts', 'weakrefModule')],
  ['_abc', lazily('./usual.ts', 'abcModule')],
  ['_contextvars', lazily('./contextvars.ts', 'contextvarsModule')],
  ['_signal', lazily('./signal.ts', 'signalModule')],
  ['_string', lazily('./string-module.ts', 'stringModule')],
  ['_thread', lazily('./usual.ts', 'threadModule')],
  ['_typing', lazily('./typing-module.ts', 'typingModule')],
  ['atexit', lazily('./atexit.ts', 'atexitModule')],
  ['errno', lazily('./usual.ts', 'errnoModule')],
  ['gc', lazily('./gc.ts', 'gcModule')],
  ['marshal', lazily('./usual.ts', 'marshalModule')],
  ['_codecs', lazily('./usual.ts', 'codecsModule')],
  ['posix', lazily('./posix.ts', 'posixModule')],
  ['_struct', lazily('./struct.ts', 'structModule')],
  ['binascii', lazily('./binascii.ts', 'binasciiModule')],
  ['_md5', lazily('./hash-modules.ts', 'md5Module')],
  ['_sha1', lazily('./hash-modules.ts', 'sha1Module')],
  ['_sha2', lazily('./hash-modules.ts', 'sha2Module')],
  ['_sha3', lazily('./hash-modules.ts', 'sha3Module')],
  ['zlib', lazily('./zlib.ts', 'zlibModule')],
  ['_imp', lazily('./usual.ts', 'impModule')],
  ['_ast', lazily('./ast.ts', 'astModule')],
  ['_warnings', lazily('./usual.ts', 'warningsModule')],
  ['select', lazily('./select.ts', 'selectModule')],
  ['_socket', lazily('./socket.ts', 'socketModule')],
  ['_csv', lazily('./csv.ts', 'csvModule')],
  ['_tokenize', lazily('./tokenize.ts', 'tokenizeModule')],
  ['_decimal', lazily('./decimal.ts', 'decimalModule')],
  ['_posixsubprocess', lazily('./posixsubprocess.ts', 'posixsubprocessModule')],
  ['_tracemalloc', lazily('./tracemalloc.ts', 'tracemallocModule')],
  ['unicodedata', lazily('./unicodedata.ts', 'unicodedataModule')],
  ['_blake2', lazily('./blake2.ts', 'blake2Module')],
  ['_json', lazily('./json.ts', 'jsonModule')],
  ['_heapq', lazily('./heapq.ts', 'heapqModule')],
  ['_bisect', lazily('./bisect.ts', 'bisectModule')],
  ['array', lazily('./array.ts', 'arrayModule')],
  ['cmath', lazily('./cmath.ts', 'cmathModule')],
  ['_sysconfigdata__linux_x86_64-linux-gnu', lazily('./sysconfig-data.ts', 'sysconfigDataModule')],
  ['builtins', () => builtinsModule],
  ['itertools', lazily('./usual.ts', 'itertoolsModule')],
  ['math', lazily('./math.ts', 'mathModule')],
  ['sys', () => sysModule],
  ['time', lazily('./time.ts', 'timeModule')],
]);

export const isNativeModule = (name: string): boolean => loaders.has(name);

/** A native module; null if there is none of that name. */
export function loadNativeModule(name: string): PyModule | null {
  return loaders.get(name)?.() ?? null;
}

export function nativeModuleNames(): string[] {
  return [...loaders.keys()].sort();
}
