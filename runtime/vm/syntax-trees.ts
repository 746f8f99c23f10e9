/** Syntax trees as Python objects, and back: the compiler's trees are plain data, a program's are objects of the module `_ast`. */
import { Ellipsis, False, None, True, type Value } from '../heap/index.ts';
import type { Mod } from '../compiler/ast.ts';
import type { ConstantValue } from '../compiler/constant.ts';
import { importFull } from '../modules/importing/import.ts';
import { PyNode } from '../modules/ast-node.ts';
import { nodeClasses, PLACE, type NodeClass, type NodeField } from '../modules/ast-nodes.ts';
import { PyFrozenSet } from '../objects/containers/set-object.ts';
import { typeError, valueError } from '../objects/exceptions/errors.ts';
import type { PyModule } from '../objects/module.ts';
import { PyComplex } from '../objects/numbers/complex-object.ts';
import { isInstance, lookupAttr, repr, typeName } from '../objects/protocol/protocol.ts';
import type { PyType } from '../objects/classes/type.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { floatOf, intOf, isListLike, isTupleLike, listItems, newList, textOf, tupleItems } from '../objects/values.ts';
import { constantValue } from './materialise.ts';

const byName: ReadonlyMap<string, NodeClass> = new Map(nodeClasses.map((node) => [node.name, node]));

type Data = Readonly<Record<string, unknown>>;

// ------------------------------------------------------------ to objects

/** Operators and contexts, each one object. */
const singletons = new Map<string, PyNode>();

const classOf = (name: string): PyType => (importFull('_ast') as PyModule).dict.getStr(name) as PyType;

export function treeObject(tree: Mod): Value {
  return nodeObject(tree as unknown as Data);
}

function nodeObject(data: Data): Value {
  const node = byName.get(data.kind as string)!;
  const object = new PyNode(classOf(node.name));
  for (const field of node.fields) object.dict.setStr(field.name, fieldObject(field, data));
  if (node.hasPlace) for (const name of PLACE) object.dict.setStr(name, data[name] as number);
  return object;
}

function fieldObject(field: NodeField, data: Data): Value {
  // Fields that the compiler's trees do not have.
  if (field.name === 'type_comment') return None;
  if (field.name === 'type_ignores') return newList([]);
  if (data.kind === 'Constant' && field.name === 'kind') return data.u_prefix === true ? 'u' : None;
  const value = data[field.name];
  return field.isList ? newList((value as unknown[]).map((item) => partObject(field, item))) : partObject(field, value);
}

function partObject({ type }: NodeField, value: unknown): Value {
  if (value === null || value === undefined) return None;
  if (type === 'object') return constantValue(value as ConstantValue);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return type === 'str' ? value : singleton(value);
  return typeof value === 'number' ? value : nodeObject(value as Data);
}

function singleton(name: string): PyNode {
  const known = singletons.get(name);
  if (known !== undefined) return known;
  const made = new PyNode(classOf(name));
  singletons.set(name, made);
  return made;
}

// ------------------------------------------------------------ from objects

const MODES: Readonly<Record<string, string>> = { exec: 'Module', eval: 'Expression', single: 'Interactive' };

/** Raises where the object is no tree for this mode, or not a valid one. */
export function objectTree(object: Value, mode: string): Mod {
  const wanted = MODES[mode]!;
  if (!isInstance(object, classOf(wanted))) throw typeError(`expected ${wanted} node, got ${typeName(object)}`);
  return nodeData(object, byName.get(wanted)!) as unknown as Mod;
}

/** The class of the table that an object is of, or derives from. */
function nodeOf(object: Value, type: string): NodeClass {
  if (object instanceof PyNode) {
    for (const each of object.type.mro) {
      const node = each.isHeapType ? undefined : byName.get(each.name);
      if (node !== undefined && (node.kind === type || node.name === type)) return node;
    }
  }
  // As in CPython, the place is asked for first.
  if (byName.get(type)?.hasPlace === true && lookupAttr(object, 'lineno') === null) throw typeError(`required field "lineno" missing from ${type}`);
  throw typeError(`expected some sort of ${type}, but got ${repr(object)}`);
}

function nodeData(object: Value, node: NodeClass): Data {
  const data: Record<string, unknown> = { kind: node.name };
  if (node.hasPlace) addPlace(object, node, data);
  for (const field of node.fields) data[field.name] = fieldData(object, node, field);
  if (node.name === 'Constant') {
    data.u_prefix = data.kind !== node.name && data.kind !== null;
    data.kind = 'Constant';
  }
  return data;
}

function addPlace(object: Value, node: NodeClass, data: Record<string, unknown>): void {
  const [lineno, column, endLine, endColumn] = PLACE.map((name) => intOf(lookupAttr(object, name)));
  if (lineno == null) throw typeError(`required field "lineno" missing from ${node.kind ?? node.name}`);
  if (column == null) throw typeError(`required field "col_offset" missing from ${node.kind ?? node.name}`);
  Object.assign(data, { lineno: Number(lineno), col_offset: Number(column), end_lineno: Number(endLine ?? lineno), end_col_offset: Number(endColumn ?? column) });
}

function fieldData(object: Value, node: NodeClass, field: NodeField): unknown {
  const value = lookupAttr(object, field.name);
  if (field.isList) {
    if (value === null) return [];
    if (!isListLike(value)) throw typeError(`${node.name} field "${field.name}" must be a list, not a ${typeName(value)}`);
    const nullable = field.name === 'kw_defaults' || (node.name === 'Dict' && field.name === 'keys');
    return listItems(value).map((item) => {
      if (item === None && !nullable) throw valueError(`None disallowed in ${field.type === 'stmt' ? 'statement' : 'expression'} list`);
      return item === None ? null : partData(item, field);
    });
  }
  if (value === null || value === None) {
    if (field.isOptional || field.type === 'object') return field.type === 'object' ? constantData(None) : null;
    throw value === null ? typeError(`required field "${field.name}" missing from ${node.name}`) : valueError(`field '${field.name}' is required for ${node.name}`);
  }
  return partData(value, field);
}

const WITHOUT_FIELDS: ReadonlySet<string> = new Set(['expr_context', 'boolop', 'operator', 'unaryop', 'cmpop']);
const FLAGS: ReadonlySet<string> = new Set(['simple', 'is_async']);

function partData(value: Value, { name, type }: NodeField): unknown {
  if (type === 'object') return constantData(value);
  if (type === 'str') return identifier(value);
  if (type === 'int') {
    const number = intOf(value);
    if (number === null) throw valueError(`invalid integer value: ${repr(value)}`);
    return FLAGS.has(name) ? number !== 0 : Number(number);
  }
  const node = nodeOf(value, type);
  return WITHOUT_FIELDS.has(type) ? node.name : nodeData(value, node);
}

function identifier(value: Value): string {
  const text = textOf(value);
  if (text === null) throw typeError('AST identifier must be of type str');
  return text;
}

function constantData(value: Value): ConstantValue {
  if (value === None) return { type: 'None' };
  if (value === Ellipsis) return { type: 'Ellipsis' };
  if (value === True || value === False) return { type: 'bool', value: value === True };
  const float = floatOf(value);
  if (float !== null) return { type: 'float', value: float };
  const int = intOf(value);
  if (int !== null) return { type: 'int', value: BigInt(int) };
  const text = textOf(value);
  if (text !== null) return { type: 'str', value: text };
  if (value instanceof PyBytes) return { type: 'bytes', value: value.bytes };
  if (value instanceof PyComplex) return { type: 'complex', real: value.real, imag: value.imag };
  if (isTupleLike(value)) return { type: 'tuple', items: tupleItems(value).map(constantData) };
  if (value instanceof PyFrozenSet) return { type: 'frozenset', items: value.members().map(constantData) };
  throw typeError(`got an invalid type in Constant: ${typeName(value)}`);
}
