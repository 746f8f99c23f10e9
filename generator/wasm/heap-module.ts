/** The heap module as WebAssembly text: struct types, singletons, accessors, and the fused helpers given to it. */
import { headerAccessors, layoutAccessors } from './accessors.ts';
import type { Accessor } from './accessors.ts';
import { classTableForms, classTableSetters, VERSIONS_TYPE } from './class-tables.ts';
import { storageType } from './layouts.ts';
import type { HeapField, HeapLayout, HeapTypes, Singleton } from './layouts.ts';
import { comment } from '../wat/wat.ts';
import type { Wat } from '../wat/wat.ts';

/** All accessors of the heap module, in the order of the definition file. */
export function heapAccessors(types: HeapTypes): Accessor[] {
  return [...headerAccessors(), ...types.layouts.flatMap(layoutAccessors), ...classTableSetters()];
}

/** `(module ...)`; `helpers` are whole function forms that use the same types. */
export function heapModule(types: HeapTypes, helpers: readonly Wat[]): Wat {
  return [
    'module',
    typeGroup(types.layouts),
    ...types.singletons.flatMap(singletonGlobals),
    ...classTableForms(),
    ...heapAccessors(types).map(accessorFunction),
    ...helpers,
  ];
}

/** One recursion group: inside it two types of equal structure (list_iterator, tuple_iterator) stay distinct. */
function typeGroup(layouts: readonly HeapLayout[]): Wat {
  return [
    'rec',
    ['type', '$slots', ['array', ['mut', 'externref']]],
    VERSIONS_TYPE,
    ['type', '$header', ['sub', ['struct', ...headerFields()]]],
    ['type', '$singleton', ['sub', 'final', '$header', ['struct', ...headerFields()]]],
    ...layouts.map(structType),
  ];
}

function headerFields(): Wat[] {
  return [
    ['field', '$class_id', ['mut', 'i32']],
    ['field', '$id', ['mut', 'i32']],
  ];
}

function structType(layout: HeapLayout): Wat {
  const fields = [...headerFields(), ...layout.fields.map(structField)];
  return ['type', `$${layout.name}`, ['sub', 'final', '$header', ['struct', ...fields]]];
}

function structField(field: HeapField): Wat {
  const type = storageType(field.kind);
  return ['field', `$${field.name}`, field.mutable ? ['mut', type] : type];
}

function singletonGlobals(singleton: Singleton): Wat[] {
  const header = [
    ['i32.const', String(singleton.classId)],
    ['i32.const', '0'],
  ];
  const object: Wat = ['extern.convert_any', ['struct.new', '$singleton', ...header]];
  return [
    comment(`type ${singleton.type}, class id ${singleton.classId}`),
    ...singleton.values.map((value): Wat => [
      'global',
      `$${value}`,
      ['export', `"${value}"`],
      'externref',
      object,
    ]),
  ];
}

function accessorFunction(accessor: Accessor): Wat {
  return [
    'func',
    `$${accessor.name}`,
    ['export', `"${accessor.name}"`],
    ...accessor.params.map((param): Wat => ['param', `$${param.name}`, param.wasm]),
    ...(accessor.result === null ? [] : [['result', accessor.result.wasm] as Wat]),
    ...accessor.body,
  ];
}
