/** Modules: a name and a namespace. */
import { None } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { isDict, PyDict } from './containers/dict.ts';
import { attributeError, typeError } from './exceptions/errors.ts';
import { genericLookupAttr, genericSetAttr } from './classes/generic-attributes.ts';
import { addEntry, getset, method, Parameters, PyGetSet } from './calls/native.ts';
import { PyObject } from './object.ts';
import { call, isTrue, lookupAttr, repr, typeName } from './protocol/protocol.ts';
import type { Kwargs } from './classes/slots.ts';
import { fillType, type PyType } from './classes/type.ts';
import { moduleType } from './classes/types.ts';
import { newList, textOf } from './values.ts';

export class PyModule extends PyObject {
  declare dict: PyDict;
  /** The name it was made with: what native.ts writes into `__module__` of its functions. */
  readonly name: string;
  /** Part of the runtime; `repr` says so. */
  isNative = false;

  constructor(name: string, type: PyType = moduleType) {
    super(type);
    this.name = name;
    this.dict = new PyDict();
    this.dict.setStr('__name__', name);
    for (const attribute of ['__doc__', '__package__', '__loader__', '__spec__']) this.dict.setStr(attribute, None);
  }
}

export const isModule = (x: Slot): x is PyModule => x instanceof PyModule;

/** A native module. */
export function newModule(name: string, doc: string | null = null): PyModule {
  const module = new PyModule(name);
  module.isNative = true;
  if (doc !== null) module.dict.setStr('__doc__', doc);
  return module;
}

const ARGUMENTS = new Parameters('module(name, doc=None)');

function initModule(self: Value, args: Value[], kwargs: Kwargs | null): void {
  const [name, doc] = ARGUMENTS.bind(args, kwargs) as Value[];
  if (typeof name !== 'string') throw typeError(`module() argument 'name' must be str, not ${typeName(name!)}`);
  const { dict } = self as PyModule;
  dict.setStr('__name__', name);
  dict.setStr('__doc__', doc!);
  for (const attribute of ['__package__', '__loader__', '__spec__']) dict.setStr(attribute, None);
}

/** The namespace, then the class, then the module's own `__getattr__`. */
function moduleGetAttr(self: Value, name: string): Value {
  const found = genericLookupAttr(self, name);
  if (found !== null) return found;
  const { dict } = self as PyModule;
  const fallback = dict.getStr('__getattr__');
  if (fallback !== null) return call(fallback, [name]);
  throw missingAttribute(self, dict, name);
}

function missingAttribute(self: Value, dict: PyDict, name: string): object {
  const moduleName = dict.getStr('__name__');
  if (typeof moduleName !== 'string') return attributeError(`module has no attribute '${name}'`, self, name);
  if (!isInitializing(dict)) return attributeError(`module '${moduleName}' has no attribute '${name}'`, self, name);
  const origin = textOf(lookupAttr(dict.getStr('__spec__')!, 'origin'));
  const from = origin === null ? '' : ` from ${repr(origin)}`;
  const hint = `partially initialized module '${moduleName}'${from} has no attribute '${name}' (most likely due to a circular import)`;
  return attributeError(hint, self, name);
}

/** Its code has not run to its end. */
export function isInitializing(dict: PyDict): boolean {
  const spec = dict.getStr('__spec__');
  if (spec === null || spec === None) return false;
  const flag = lookupAttr(spec, '_initializing');
  return flag !== null && isTrue(flag);
}

function moduleRepr(self: PyModule): string {
  const name = self.dict.getStr('__name__');
  const shown = name === null ? "'?'" : repr(name);
  const file = self.dict.getStr('__file__');
  if (file !== null) return `<module ${shown} from ${repr(file)}>`;
  return `<module ${shown}${self.isNative ? ' (built-in)' : ''}>`;
}

fillType(moduleType, {
  hasDict: true,
  hasWeakrefs: true,
  doc: 'Create a module object.',
  slots: {
    tp_new: (cls) => {
      const module = new PyModule('', cls);
      module.dict.clear();
      return module;
    },
    tp_init: initModule,
    tp_getattro: moduleGetAttr,
    tp_setattro: genericSetAttr,
    tp_repr: (self) => moduleRepr(self as PyModule),
  },
});
addEntry(moduleType, '__dict__', new PyGetSet(moduleType, '__dict__', (self) => (self as PyModule).dict, null, null));
method(moduleType, '__dir__(self, /)', (self: PyModule) => {
  const dict = lookupAttr(self, '__dict__');
  if (!isDict(dict)) throw typeError(`${self.type.reportedName}.__dict__ is not a dictionary`);
  const custom = dict.getStr('__dir__');
  return custom === null ? newList(dict.keyList()) : call(custom);
});
getset(moduleType, '__annotations__', annotations, (self: PyModule, value: Slot) => {
  if (value === null) self.dict.deleteStr('__annotations__');
  else self.dict.setStr('__annotations__', value);
});

function annotations(self: PyModule): Value {
  const known = self.dict.getStr('__annotations__');
  if (known !== null) return known;
  const made = new PyDict();
  self.dict.setStr('__annotations__', made);
  return made;
}
