/** collections.namedtuple: subclasses of tuple with named fields, made as a class statement would make them. */
import { tuple_items_get, None } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { attributeError, typeError, valueError } from '../objects/exceptions/errors.ts';
import { member, NativeCode, nativeFunction, PyMethodDescriptor } from '../objects/calls/native.ts';
import type { Implementation } from '../objects/calls/native.ts';
import { coreTypes, PyObject } from '../objects/object.ts';
import { call, iterate, repr, str, toArray, typeOf } from '../objects/protocol/protocol.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { tupleType } from '../objects/classes/types.ts';
import { isIdentifierText } from '../objects/text/unicode.ts';
import { newTuple, textOf, tupleItems } from '../objects/values.ts';

/** The descriptor of one field. */
class PyTupleGetter extends PyObject {
  readonly index: number;

  constructor(index: number) {
    super(tupleGetterType);
    this.index = index;
  }
}

const fieldDoc = (getter: PyTupleGetter): string => `Alias for field number ${getter.index}`;

const tupleGetterType: PyType = newType('_tuplegetter', {
  module: 'collections',
  slots: {
    tp_repr: (self) => `_tuplegetter(${(self as PyTupleGetter).index}, ${repr(fieldDoc(self as PyTupleGetter))})`,
    tp_descr_get: (self, instance) => {
      if (instance === null || instance === None) return self;
      return tuple_items_get(instance, (self as PyTupleGetter).index)!;
    },
    tp_descr_set: (_self, _instance, value) => {
      throw attributeError(`can't ${value === null ? 'delete' : 'set'} attribute`);
    },
  },
});

member(tupleGetterType, '__doc__', fieldDoc);

const KEYWORDS = new Set(
  ('False None True and as assert async await break class continue def del elif else except finally for from global if import in is ' +
    'lambda nonlocal not or pass raise return try while with yield').split(' '),
);

function checkNames(typeName: string, fields: readonly string[], renamed: boolean): void {
  for (const name of [typeName, ...fields]) {
    if (!isIdentifierText(name)) throw valueError(`Type names and field names must be valid identifiers: ${repr(name)}`);
    if (KEYWORDS.has(name)) throw valueError(`Type names and field names cannot be a keyword: ${repr(name)}`);
  }
  const seen = new Set<string>();
  for (const name of fields) {
    if (name.startsWith('_') && !renamed) throw valueError(`Field names cannot start with an underscore: ${repr(name)}`);
    if (seen.has(name)) throw valueError(`Encountered duplicate field name: ${repr(name)}`);
    seen.add(name);
  }
}

/** Invalid or repeated names become `_0`, `_1`, ... */
function renameInvalid(fields: readonly string[]): string[] {
  const seen = new Set<string>();
  return fields.map((name, at) => {
    const bad = !isIdentifierText(name) || KEYWORDS.has(name) || name.startsWith('_') || seen.has(name);
    seen.add(name);
    return bad ? `_${at}` : name;
  });
}

export function fieldNames(given: Value): string[] {
  const text = textOf(given);
  if (text !== null) return text.replaceAll(',', ' ').split(/\s+/).filter((name) => name !== '');
  return Array.from(iterate(given), str);
}

export interface NamedTupleOptions {
  readonly defaults?: readonly Value[];
  readonly rename?: boolean;
}

export function makeNamedTuple(name: string, given: readonly string[], module: string, options: NamedTupleOptions = {}): Value {
  const fields = options.rename === true ? renameInvalid(given) : [...given];
  checkNames(name, fields, options.rename === true);
  const defaults = options.defaults ?? [];
  if (defaults.length > fields.length) throw typeError('Got more default values than field names');
  const namespace = classNamespace(name, fields, module, defaults);
  return call(coreTypes.type, [name, newTuple([tupleType]), namespace]);
}

function classNamespace(name: string, fields: readonly string[], module: string, defaults: readonly Value[]): PyDict {
  const namespace = new PyDict();
  const native = (signature: string, implementation: Implementation, isClassMethod = false): void => {
    const code = new NativeCode(signature, implementation, tupleType);
    namespace.setStr(code.name, new PyMethodDescriptor(code, tupleType, isClassMethod));
  };
  const fieldTuple = newTuple(fields);
  const firstDefault = fields.length - defaults.length;
  const defaultDict = new PyDict();
  defaults.forEach((value, i) => defaultDict.setStr(fields[firstDefault + i]!, value));
  namespace.setStr('__doc__', `${name}(${fields.join(', ')})`);
  namespace.setStr('__slots__', newTuple([]));
  namespace.setStr('__module__', module);
  namespace.setStr('_fields', fieldTuple);
  namespace.setStr('_field_defaults', defaultDict);
  namespace.setStr('__match_args__', fieldTuple);
  const bind = fieldBinder(name, fields, defaults);
  namespace.setStr('__new__', nativeFunction('__new__(_cls, /, *args, **kwargs)', (cls: PyType, args: Value[], kwargs: Map<string, Value>) => {
    return newTuple(bind(args, kwargs), cls.classId);
  }));
  native('_make(cls, iterable, /)', (cls: PyType, iterable: Value) => {
    const items = toArray(iterable);
    if (items.length !== fields.length) throw typeError(`Expected ${fields.length} arguments, got ${items.length}`);
    return newTuple(items, cls.classId);
  }, true);
  native('_replace(self, /, **kwargs)', (self: Value, kwargs: Map<string, Value>) => replaceFields(self, fields, kwargs));
  native('_asdict(self, /)', (self: Value) => {
    const dict = new PyDict();
    tupleItems(self).forEach((item, i) => dict.setStr(fields[i]!, item));
    return dict;
  });
  native('__repr__(self, /)', (self: Value) => {
    const parts = tupleItems(self).map((item, i) => `${fields[i]}=${repr(item)}`);
    return `${typeOf(self).name}(${parts.join(', ')})`;
  });
  native('__getnewargs__(self, /)', (self: Value) => newTuple(tupleItems(self)));
  fields.forEach((field, i) => namespace.setStr(field, new PyTupleGetter(i)));
  return namespace;
}

function replaceFields(self: Value, fields: readonly string[], kwargs: Map<string, Value>): Value {
  const items = tupleItems(self);
  const unknown: Value[] = [];
  for (const [name, value] of kwargs) {
    const at = fields.indexOf(name);
    if (at < 0) unknown.push(name);
    else items[at] = value;
  }
  if (unknown.length > 0) throw typeError(`Got unexpected field names: [${unknown.map(repr).join(', ')}]`);
  return newTuple(items, typeOf(self).classId);
}

/** Binds arguments to fields with the messages of a Python function `NAME.__new__(_cls, field, ...)`. */
function fieldBinder(name: string, fields: readonly string[], defaults: readonly Value[]): (args: Value[], kwargs: Map<string, Value>) => Value[] {
  const firstDefault = fields.length - defaults.length;
  return (args, kwargs) => {
    if (args.length === fields.length && kwargs.size === 0) return args;
    const items: Slot[] = fields.map((_field, i) => args[i] ?? null);
    for (const [key, value] of kwargs) {
      const at = fields.indexOf(key);
      if (at < 0) throw typeError(`${name}.__new__() got an unexpected keyword argument '${key}'`);
      if (items[at] !== null) throw typeError(`${name}.__new__() got multiple values for argument '${key}'`);
      items[at] = value;
    }
    if (args.length > fields.length) throw tooMany(name, fields.length + 1, defaults.length, args.length + 1);
    for (let i = firstDefault; i < fields.length; i++) items[i] ??= defaults[i - firstDefault]!;
    const absent = fields.filter((_field, i) => items[i] === null);
    if (absent.length > 0) throw missing(name, absent);
    return items as Value[];
  };
}

function tooMany(name: string, most: number, optional: number, given: number): unknown {
  const takes = optional === 0 ? `${most}` : `from ${most - optional} to ${most}`;
  return typeError(`${name}.__new__() takes ${takes} positional arguments but ${given} were given`);
}

function missing(name: string, absent: readonly string[]): unknown {
  const quoted = absent.map((field) => `'${field}'`);
  const last = quoted.length > 1 ? quoted.pop() : undefined;
  const list = last === undefined ? quoted[0] : `${quoted.join(', ')}${quoted.length > 1 ? ',' : ''} and ${last}`;
  return typeError(`${name}.__new__() missing ${absent.length} required positional argument${absent.length === 1 ? '' : 's'}: ${list}`);
}
