/**
 * What the heap module knows of classes: two tables by class id, which the runtime keeps up to date. They make a guard on an
 * object's class one load and one compare inside WebAssembly (decision D2), where it would have to call out to look at the
 * class, a TypeScript object. Operations that they answer are inlined by the compiler of bodies; the runtime's own
 * implementation of the operation stays the truth, and answers for what is no heap object.
 */
import type { Accessor } from './accessors.ts';
import type { Wat } from '../wat/wat.ts';

interface ClassTable {
  /** The operation of one object that the table answers; 0 where the table has no answer. */
  readonly operation: string;
  readonly setter: string;
  readonly doc: string;
}

export const CLASS_TABLES: readonly ClassTable[] = [
  {
    operation: 'type_version',
    setter: 'set_class_version',
    doc: "Tells the heap module a class's version, 0 when it has none now.",
  },
  {
    operation: 'shared_keys_version',
    setter: 'set_class_keys_version',
    doc: "Tells the heap module the version of the keys that a class's instances share, 0 when they have none now.",
  },
];

/** The function inside the module that answers `operation` for an externref, if there is one. */
export function knownOperation(operation: string): string | null {
  return CLASS_TABLES.some((table) => table.operation === operation) ? `$known_${operation}` : null;
}

/** The same of a struct. Every class has an entry: the runtime makes one when it makes the class. */
export function versionOfStruct(operation: string, struct: Wat): Wat {
  return ['array.get', '$versions', versions(operation), ['struct.get', '$header', '$class_id', struct]];
}

export function classTableSetters(): Accessor[] {
  return CLASS_TABLES.map((table) => ({
    name: table.setter,
    params: [
      { name: 'class_id', wasm: 'i32', ts: 'number' },
      { name: 'version', wasm: 'i32', ts: 'number' },
    ],
    result: null,
    body: [
      growTable(table.operation),
      ['array.set', '$versions', versions(table.operation), CLASS_ID, ['local.get', '$version']],
    ],
    doc: table.doc,
  }));
}

const FIRST_CAPACITY = '256';
const CLASS_ID: Wat = ['local.get', '$class_id'];

function versions(operation: string): Wat {
  return ['global.get', `$versions_${operation}`];
}

/** Doubles the table beyond the class id. */
function growTable(operation: string): Wat {
  const larger: Wat = ['array.new_default', '$versions', ['i32.mul', CLASS_ID, ['i32.const', '2']]];
  return [
    'if',
    ['i32.ge_u', CLASS_ID, ['array.len', versions(operation)]],
    [
      'then',
      ['global.set', `$versions_${operation}`, ['call', '$copy_versions', versions(operation), larger]],
    ],
  ];
}

export const VERSIONS_TYPE: Wat = ['type', '$versions', ['array', ['mut', 'i32']]];

/** Globals and functions of the tables. */
export function classTableForms(): Wat[] {
  return [...CLASS_TABLES.flatMap(({ operation }) => [table(operation), reader(operation)]), copyVersions()];
}

function table(operation: string): Wat {
  const initial: Wat = ['array.new_default', '$versions', ['i32.const', FIRST_CAPACITY]];
  return ['global', `$versions_${operation}`, ['mut', ['ref', '$versions']], initial];
}

function reader(operation: string): Wat {
  const none: Wat = ['return', ['i32.const', '0']];
  const any: Wat = ['any.convert_extern', ['local.get', '$x']];
  const header: Wat = [
    'block',
    '$is',
    ['result', ['ref', '$header']],
    ['drop', ['br_on_cast', '$is', 'anyref', ['ref', '$header'], any]],
    none,
  ];
  return [
    'func',
    `$known_${operation}`,
    ['export', `"known_${operation}"`],
    ['param', '$x', 'externref'],
    ['result', 'i32'],
    ['local', '$class_id', 'i32'],
    ['local.set', '$class_id', ['struct.get', '$header', '$class_id', header]],
    ['if', ['i32.ge_u', CLASS_ID, ['array.len', versions(operation)]], ['then', none]],
    ['array.get', '$versions', versions(operation), CLASS_ID],
  ];
}

function copyVersions(): Wat {
  const zero: Wat = ['i32.const', '0'];
  return [
    'func',
    '$copy_versions',
    ['param', '$from', ['ref', '$versions']],
    ['param', '$to', ['ref', '$versions']],
    ['result', ['ref', '$versions']],
    [
      'array.copy',
      '$versions',
      '$versions',
      ['local.get', '$to'],
      zero,
      ['local.get', '$from'],
      zero,
      ['array.len', ['local.get', '$from']],
    ],
    ['local.get', '$to'],
  ];
}
