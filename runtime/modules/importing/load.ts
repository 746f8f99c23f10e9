/** From a spec to a module: made, given its attributes, entered into sys.modules, executed. */
import { False, None, True } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import type { PyDict } from '../../objects/containers/dict.ts';
import { importError } from '../../objects/exceptions/errors.ts';
import { isModule, newModule, type PyModule } from '../../objects/module.ts';
import { call, hasAttr, isTrue, lookupAttr, setAttr } from '../../objects/protocol/protocol.ts';
import { textOf } from '../../objects/values.ts';
import { loadNativeModule } from '../registry.ts';
import { builtinImporterType } from './finders.ts';
import { PyLoader } from './loaders.ts';
import { PyModuleSpec } from './spec.ts';

/** Returns what sys.modules has for `name` afterwards: a module may replace itself. */
export function loadSpec(spec: Value, name: string, modules: PyDict): Value {
  if (spec instanceof PyModuleSpec && spec.loader === builtinImporterType) return loadNative(spec, name, modules);
  const loader = lookupAttr(spec, 'loader') ?? None;
  const module = moduleFromSpec(spec, loader);
  if (spec instanceof PyModuleSpec) spec.isInitializing = True;
  modules.setStr(name, module);
  try {
    execute(spec, loader, module, name);
  } catch (error) {
    modules.deleteStr(name);
    throw error;
  } finally {
    if (spec instanceof PyModuleSpec) spec.isInitializing = False;
  }
  const loaded = modules.getStr(name);
  if (loaded === null) throw importError(`module '${name}' not in sys.modules`, name);
  return loaded;
}

function loadNative(spec: PyModuleSpec, name: string, modules: PyDict): Value {
  const module = loadNativeModule(name)!;
  module.dict.setStr('__spec__', spec);
  module.dict.setStr('__loader__', builtinImporterType);
  if (module.dict.getStr('__package__') === None) module.dict.setStr('__package__', spec.parent);
  modules.setStr(name, module);
  return module;
}

/** A new module with the attributes of its spec. */
export function moduleFromSpec(spec: Value, loader: Value): Value {
  const made = loader instanceof PyLoader || loader === None ? None : createModule(spec, loader);
  const module = made === None ? plainModule(textOf(lookupAttr(spec, 'name')) ?? '') : made;
  initAttributes(spec, loader, module);
  return module;
}

function createModule(spec: Value, loader: Value): Value {
  const create = lookupAttr(loader, 'create_module');
  if (create !== null) return call(create, [spec]);
  if (hasAttr(loader, 'exec_module')) throw importError('loaders that define exec_module() must also define create_module()');
  return None;
}

function plainModule(name: string): PyModule {
  const module = newModule(name);
  module.isNative = false;
  return module;
}

/** In the order of importlib's _init_module_attrs, which is that of `vars(module)`. */
function initAttributes(spec: Value, loader: Value, module: Value): void {
  const of = (name: string): Slot => lookupAttr(spec, name);
  setAttr(module, '__name__', of('name') ?? None);
  setAttr(module, '__loader__', loader);
  setAttr(module, '__package__', of('parent') ?? None);
  setAttr(module, '__spec__', spec);
  const locations = of('submodule_search_locations') ?? None;
  if (locations !== None) setAttr(module, '__path__', locations);
  const hasLocation = of('has_location');
  if (hasLocation === null || !isTrue(hasLocation)) return;
  setAttr(module, '__file__', of('origin') ?? None);
  const cached = of('cached') ?? None;
  if (cached !== None) setAttr(module, '__cached__', cached);
}

function execute(spec: Value, loader: Value, module: Value, name: string): void {
  if (loader instanceof PyLoader && isModule(module)) return loader.execute(module);
  if (loader === None) {
    if ((lookupAttr(spec, 'submodule_search_locations') ?? None) === None) throw importError('missing loader', name);
    return;
  }
  const run = lookupAttr(loader, 'exec_module');
  if (run !== null) call(run, [module]);
  else call(lookupAttr(loader, 'load_module') ?? None, [name]);
}
