/** `import` statements. */
import { None, type Slot, type Value } from '../heap/index.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { importError, typeError } from '../objects/exceptions/errors.ts';
import { isInstanceOfName } from '../objects/exceptions/exception-test.ts';
import type { Frame } from '../objects/machine/frame.ts';
import { isInitializing, PyModule } from '../objects/module.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { call, getAttr, getItem, iterate, lookupAttr, setItem, str, typeName } from '../objects/protocol/protocol.ts';
import { textOf } from '../objects/values.ts';

export function import_name(frame: Frame, name: string, fromList: Value, level: Value): Value {
  const importer = frame.builtins.getStr('__import__');
  if (importer === null) throw importError('__import__ not found');
  return call(importer, [name, frame.globals, frame.locals ?? None, fromList, level]);
}

/** The attribute, else the submodule of that name if it was imported (packages that import each other). */
export function import_from(module: Value, name: string): Value {
  const found = lookupAttr(module, name) ?? submodule(module, name);
  if (found === null) throw cannotImport(module, name);
  return found;
}

function loadedModules(): Slot {
  return lookupAttr(runtimeModule('sys'), 'modules');
}

function submodule(module: Value, name: string): Slot {
  const packageName = textOf(lookupAttr(module, '__name__'));
  const modules = loadedModules();
  if (packageName === null || !(modules instanceof PyDict)) return null;
  return modules.getStr(`${packageName}.${name}`);
}

function cannotImport(module: Value, name: string): Value & object {
  const moduleName = textOf(lookupAttr(module, '__name__')) ?? '<unknown module name>';
  // Not by way of a module's own `__getattr__`.
  const origin = textOf(module instanceof PyModule ? module.dict.getStr('__file__') : lookupAttr(module, '__file__'));
  const isPartial = module instanceof PyModule && isInitializing(module.dict);
  const from = isPartial ? `partially initialized module '${moduleName}' (most likely due to a circular import)` : `'${moduleName}'`;
  const error = importError(`cannot import name '${name}' from ${from} (${origin ?? 'unknown location'})`, moduleName, origin ?? None);
  error.fields.name_from = name;
  return error;
}

/** `from module import *` into the namespace of the running frame. */
export function importStar(frame: Frame, module: Value): void {
  const listed = lookupAttr(module, '__all__');
  const names = listed === null ? publicNames(module) : listedNames(module, listed);
  const namespace = frame.locals ?? frame.globals;
  for (const name of names) setItem(namespace, name, getAttr(module, name));
}

/** `__all__` is counted through, not iterated. */
function listedNames(module: Value, listed: Value): string[] {
  const names: string[] = [];
  for (let at = 0; ; at++) {
    let item: Value;
    try {
      item = getItem(listed, at);
    } catch (error) {
      if (isInstanceOfName(error, 'IndexError')) return names;
      throw isInstanceOfName(error, 'TypeError') && at === 0 ? typeError(`'${typeName(listed)}' object does not support indexing`) : error;
    }
    const name = textOf(item);
    if (name === null) throw typeError(`Item in ${str(getAttr(module, '__name__'))}.__all__ must be str, not ${typeName(item)}`);
    names.push(name);
  }
}

function publicNames(module: Value): string[] {
  const dict = lookupAttr(module, '__dict__');
  if (dict === null) throw importError('from-import-* object has no __dict__ and no __all__');
  const names = [...iterate(dict)].map((each) => textOf(each)!);
  return names.filter((name) => !name.startsWith('_'));
}

/** A module that the runtime itself needs. */
export function runtimeModule(name: string): Value {
  return hooks.importModule(name, None, None, None, 0);
}

export function moduleAttribute(module: string, name: string): Value {
  return getAttr(runtimeModule(module), name);
}
