/** The module _imp, for the library's importlib: what is native, and that nothing is frozen or dynamically linked. */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { importError, notImplementedError } from '../objects/exceptions/errors.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { getAttr, repr } from '../objects/protocol/protocol.ts';
import { boolean, newList, textOf } from '../objects/values.ts';
import '../objects/value-types.ts';
import { isNativeModule, loadNativeModule } from './registry.ts';

export const impModule: PyModule = newModule('_imp', '(Extremely) low-level import machinery bits as used by importlib.');
impModule.dict.setStr('check_hash_based_pycs', 'default');

const define = (signature: string, implementation: (...args: never[]) => Value): void => {
  builtin(impModule, signature, implementation);
};

for (const name of ['acquire_lock', 'release_lock']) define(`${name}()`, () => None);
define('lock_held()', () => boolean(false));
define('extension_suffixes()', () => newList([]));
define('is_builtin(name, /)', (name: Value) => (isNativeModule(textOf(name) ?? '') ? 1 : 0));
define('is_frozen(name, /)', () => boolean(false));
define('is_frozen_package(name, /)', (name: Value) => {
  throw importError(`No such frozen object named ${textOf(name)}`, textOf(name) ?? undefined);
});
define('find_frozen(name, /, *, withdata=False)', () => None);
define('init_frozen(name, /)', () => None);
define('get_frozen_object(name, data=None, /)', (name: Value) => {
  throw importError(`No such frozen object named ${textOf(name)}`, textOf(name) ?? undefined);
});
define('_frozen_module_names()', () => newList([]));
define('_override_frozen_modules_for_tests(override, /)', () => None);
define('_override_multi_interp_extensions_check(override, /)', () => 0);
define('create_builtin(spec, /)', (spec: Value) => {
  const name = textOf(getAttr(spec, 'name')) ?? '';
  const module = loadNativeModule(name);
  if (module === null) throw importError(`no built-in module named ${repr(name)}`, name);
  return module;
});
define('exec_builtin(mod, /)', () => 0);
define('create_dynamic(spec, file=None, /)', () => {
  throw importError('extension modules cannot be loaded here');
});
define('_fix_co_filename(code, path, /)', () => None);
define('source_hash(key, source)', () => {
  throw notImplementedError('_imp.source_hash: hash-based .pyc files are not supported');
});
