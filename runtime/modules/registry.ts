/**
 * Native modules by name. Each is loaded when it is first imported: loading all of them would cost every program its start-up.
 * `require` because an `import` statement of Python cannot wait for a promise.
 */
import { createRequire } from 'node:module';
import type { PyModule } from '../objects/module.ts';
import { builtinsModule } from './builtins-module.ts';
import { sysModule } from './sys-module.ts';

const require = createRequire(import.meta.url);

/** The files of a bundle are named like the sources, and make-bundle.ts finds them by the calls below. */
const SUFFIX = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

type Load = () => PyModule;

/** The module object that `file` exports under `name`. */
function lazily(file: string, name: string): Load {
  return () => (require(file.replace('.ts', SUFFIX)) as Record<string, PyModule>)[name]!;
}

const loaders = new Map<string, Load>([
  ['_sre', lazily('./sre.ts', 'sreModule')],
  ['_weakref', lazily('./weakref.ts', 'weakrefModule')],
  ['builtins', () => builtinsModule],
  ['collections', lazily('./collections.ts', 'collectionsModule')],
  ['functools', lazily('./functools.ts', 'functoolsModule')],
  ['itertools', lazily('./itertools.ts', 'itertoolsModule')],
  ['math', lazily('./math.ts', 'mathModule')],
  ['operator', lazily('./operator.ts', 'operatorModule')],
  ['random', lazily('./random.ts', 'randomModule')],
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
