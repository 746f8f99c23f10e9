/** The module _ast: the classes of syntax trees. */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { addDictDescriptor } from '../objects/classes/instance-dict.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { method } from '../objects/calls/native.ts';
import { lookupAttr, toArray } from '../objects/protocol/protocol.ts';
import type { Kwargs } from '../objects/classes/slots.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { newGenericAlias } from '../objects/classes/generic-alias.ts';
import { unionOf } from '../objects/classes/union-type.ts';
import { intType, listType, objectType, strType } from '../objects/classes/types.ts';
import { newList, newTuple, textOf } from '../objects/values.ts';
import '../objects/value-types.ts';
import { PyNode } from './ast-node.ts';
import { nodeClasses, PLACE, type NodeClass, type NodeField } from './ast-nodes.ts';
import { defineConstants } from './module-tools.ts';
import { warn } from './warn.ts';

export const astModule: PyModule = newModule('_ast');

const names = (values: readonly string[]): Value => newTuple([...values]);

// ------------------------------------------------------------ construction

const fieldNames = (self: PyNode, what: '_fields' | '_attributes'): string[] => toArray(lookupAttr(self.type, what) ?? newTuple([])).map((name) => textOf(name)!);

function init(given: Value, args: Value[], kwargs: Kwargs | null): void {
  const self = given as PyNode;
  const fields = fieldNames(self, '_fields');
  if (args.length > fields.length) {
    throw typeError(`${self.type.name} constructor takes at most ${fields.length} positional argument${fields.length === 1 ? '' : 's'}`);
  }
  args.forEach((arg, i) => self.dict.setStr(fields[i]!, arg));
  for (const [name, value] of kwargs ?? []) {
    if (fields.indexOf(name) >= 0 && fields.indexOf(name) < args.length) throw typeError(`${self.type.name} got multiple values for argument '${name}'`);
    if (!fields.includes(name) && !fieldNames(self, '_attributes').includes(name)) {
      warn('DeprecationWarning', `${self.type.name}.__init__ got an unexpected keyword argument '${name}'. Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.`);
    }
    self.dict.setStr(name, value);
  }
  for (const name of fields) if (self.dict.getStr(name) === null) addMissing(self, name);
}

/** What was not given is an empty list, Load(), or None by way of the class; the rest should have been given. */
function addMissing(self: PyNode, name: string): void {
  const type = lookupAttr(self.type, '_field_types');
  const declared = type instanceof PyDict ? type.getStr(name) : null;
  if (declared === null) return;
  if (lookupAttr(self.type, name) !== null) return;
  if (lookupAttr(declared, '__origin__') === listType) self.dict.setStr(name, newList([]));
  else if (declared === classes.get('expr_context')) self.dict.setStr(name, instance('Load'));
  else warn('DeprecationWarning', `${self.type.name}.__init__ missing 1 required positional argument: '${name}'. This will become an error in Python 3.15.`);
}

const rootType: PyType = newType('AST', {
  module: 'ast',
  hasDict: true,
  hasWeakrefs: true,
  isPythonInCPython: true,
  slots: { tp_new: (cls) => new PyNode(cls), tp_init: init },
});
addDictDescriptor(rootType);
defineEntries(rootType, [], []);

method(rootType, '__reduce__(self, /)', (self: PyNode) => newTuple([self.type, newTuple([]), self.dict.copy()]));
method(rootType, '__replace__(self, /, **fields)', (self: PyNode, changes: Map<string, Value>) => {
  const known = [...fieldNames(self, '_fields'), ...fieldNames(self, '_attributes')];
  const unknown = [...changes.keys()].filter((name) => !known.includes(name));
  if (unknown.length > 0) throw typeError(`${self.type.name}.__replace__ got an unexpected keyword argument '${unknown[0]}'.`);
  const copy = new PyNode(self.type);
  copy.dict = self.dict.copy();
  for (const [name, value] of changes) copy.dict.setStr(name, value);
  return copy;
});

function defineEntries(type: PyType, fields: readonly string[], attributes: readonly string[]): void {
  type.dict.setStr('_fields', names(fields));
  type.dict.setStr('_attributes', names(attributes));
  type.dict.setStr('__match_args__', names(fields));
}

// ------------------------------------------------------------ classes

const classes = new Map<string, PyType>([['AST', rootType]]);
const singletons = new Map<string, PyNode>();

/** The one instance of an operator or context, which the parser uses everywhere. */
export function instance(name: string): PyNode {
  const known = singletons.get(name);
  if (known !== undefined) return known;
  const made = new PyNode(classes.get(name)!);
  singletons.set(name, made);
  return made;
}

export const nodeType = (name: string): PyType => classes.get(name)!;

function defineClass(node: NodeClass): void {
  const base = node.kind === null ? rootType : classes.get(node.kind)!;
  const type = newType(node.name, { module: 'ast', bases: [base], sameLayout: true, isPythonInCPython: true, doc: docOf(node) });
  classes.set(node.name, type);
  if (node.kind === null || node.fields.length > 0) type.dict.setStr('__match_args__', names(node.fields.map(({ name }) => name)));
  if (node.kind === null && node.hasPlace) {
    for (const name of PLACE.slice(2)) type.dict.setStr(name, None);
  }
  type.dict.setStr('_fields', names(node.fields.map(({ name }) => name)));
  if (node.kind === null) type.dict.setStr('_attributes', names(node.hasPlace ? PLACE : []));
  for (const { name, isOptional } of node.fields) if (isOptional) type.dict.setStr(name, None);
  astModule.dict.setStr(node.name, type);
}

const TYPE_NAMES: Readonly<Record<string, string>> = { str: 'identifier', object: 'constant' };

function docOf({ name, kind, fields }: NodeClass): string {
  if (kind === null && fields.length === 0) {
    const choices = nodeClasses.filter((each) => each.kind === name);
    return `${name} = ${choices.map(docOf).join(`\n${' '.repeat(name.length)} | `)}`;
  }
  const shown = fields.map((field) => `${TYPE_NAMES[field.type] ?? field.type}${field.isList ? '*' : field.isOptional ? '?' : ''} ${field.name}`);
  return fields.length === 0 ? name : `${name}(${shown.join(', ')})`;
}

function fieldType({ type, isList, isOptional }: NodeField): Value {
  const plain = { str: strType, int: intType, object: objectType }[type] ?? classes.get(type)!;
  if (isList) return newGenericAlias(listType, plain);
  return isOptional ? unionOf(plain, None) : plain;
}

astModule.dict.setStr('AST', rootType);
for (const node of nodeClasses) defineClass(node);
for (const node of nodeClasses) {
  if (node.kind === null && node.fields.length === 0) continue;
  const types = new PyDict();
  for (const field of node.fields) types.setStr(field.name, fieldType(field));
  classes.get(node.name)!.dict.setStr('_field_types', types);
}
defineConstants(astModule, { PyCF_ONLY_AST: 0x400, PyCF_TYPE_COMMENTS: 0x1000, PyCF_ALLOW_TOP_LEVEL_AWAIT: 0x2000, PyCF_OPTIMIZED_AST: 0x8400 });
