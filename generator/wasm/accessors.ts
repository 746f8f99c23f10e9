/**
 * The accessors of one heap type: Wasm functions over `externref`, and their TypeScript signatures.
 *
 * Why `externref` and not `(ref $T)`: V8 inlines an exported function into JavaScript only when it need not check the
 * argument's type at the border. Measured 0.5-1 ns against 12-14 ns an access. The cast inside traps on a wrong layout.
 * An i64 crosses the border as f64 (a BigInt would allocate): exact for the safe integers that the fields hold.
 */
import { filledConstructors } from './filled-constructors.ts';
import type { FieldKind, HeapField, HeapLayout } from './layouts.ts';
import type { Wat } from '../wat/wat.ts';

export interface Accessor {
  readonly name: string;
  readonly params: readonly { readonly name: string; readonly wasm: string; readonly ts: string }[];
  readonly result: { readonly wasm: string; readonly ts: string } | null;
  readonly body: readonly Wat[];
  readonly doc: string;
}

type Param = Accessor['params'][number];

const OBJECT: Param = { name: 'x', wasm: 'externref', ts: 'Value' };
const ANYTHING: Param = { name: 'x', wasm: 'externref', ts: 'Slot' };
const i32 = (name: string): Param => ({ name, wasm: 'i32', ts: 'number' });
const I32 = { wasm: 'i32', ts: 'number' };

/** Accessors common to all heap objects. */
export function headerAccessors(): Accessor[] {
  return [
    {
      name: 'class_id',
      params: [ANYTHING],
      result: I32,
      body: [['struct.get', '$header', '$class_id', castOrZero('$header')]],
      doc: 'The class id of a heap object; 0 for anything else, NULL included.',
    },
    {
      name: 'object_id',
      params: [ANYTHING],
      result: I32,
      body: [['struct.get', '$header', '$id', castOrZero('$header')]],
      doc: 'The identity number of a heap object, 0 until one is set, and 0 for anything else.',
    },
    {
      name: 'set_object_id',
      params: [OBJECT, i32('id')],
      result: null,
      body: [['struct.set', '$header', '$id', cast('$header'), get('id')]],
      doc: 'Sets the identity number of a heap object.',
    },
  ];
}

/** `T_new`, `is_T` and the accessors of every field of `layout`. */
export function layoutAccessors(layout: HeapLayout): Accessor[] {
  const test = layout.ofAnyClass ? layoutTest(layout) : exactTest(layout);
  const setters = layout.ofAnyClass ? [classIdSetter(layout)] : [];
  return [
    constructor(layout),
    ...filledConstructors(layout),
    test,
    ...setters,
    ...layout.fields.flatMap((field) => fieldAccessors(layout, field)),
  ];
}

/** `__class__` assignment; the one place where a class id changes. */
function classIdSetter(layout: HeapLayout): Accessor {
  return {
    name: `${layout.name}_set_class_id`,
    params: [OBJECT, i32('class_id')],
    result: null,
    body: [['struct.set', ref(layout), '$class_id', cast(ref(layout)), get('class_id')]],
    doc: `Gives an object of layout ${layout.name} another class (\`__class__\` assignment).`,
  };
}

function constructor(layout: HeapLayout): Accessor {
  const params = [i32('class_id'), ...layout.fields.map(constructorParam)];
  const values = layout.fields.map((field) => initialValue(field));
  return {
    name: `${layout.name}_new`,
    params,
    result: { wasm: 'externref', ts: 'HeapRef' },
    body: [
      ['extern.convert_any', ['struct.new', ref(layout), get('class_id'), ['i32.const', '0'], ...values]],
    ],
    doc: `A new ${layout.name}${layout.fields.some((f) => f.kind === 'array') ? '; an array field takes its capacity, its slots are NULL' : ''}.`,
  };
}

function constructorParam(field: HeapField): Param {
  return field.kind === 'array' ? i32(`${field.name}_capacity`) : valueParam(field.kind, field.name);
}

function initialValue(field: HeapField): Wat {
  if (field.kind === 'array') return ['array.new_default', '$slots', get(`${field.name}_capacity`)];
  return incoming(field.kind, field.name);
}

function exactTest(layout: HeapLayout): Accessor {
  return {
    name: `is_${layout.name}`,
    params: [ANYTHING],
    result: { wasm: 'i32', ts: 'boolean' },
    body: [
      [
        'i32.eq',
        ['struct.get', ref(layout), '$class_id', castOrZero(ref(layout))],
        ['i32.const', String(layout.classId)],
      ],
    ],
    doc: `Whether x is exactly a ${layout.name} (an object of a subclass is not).`,
  };
}

function layoutTest(layout: HeapLayout): Accessor {
  return {
    name: `is_${layout.name}`,
    params: [ANYTHING],
    result: { wasm: 'i32', ts: 'boolean' },
    body: [['ref.test', ['ref', ref(layout)], ['any.convert_extern', get('x')]]],
    doc: `Whether x has the layout of a ${layout.name}, whatever its class.`,
  };
}

function fieldAccessors(layout: HeapLayout, field: HeapField): Accessor[] {
  return field.kind === 'array' ? arrayAccessors(layout, field) : scalarAccessors(layout, field);
}

function scalarAccessors(layout: HeapLayout, field: HeapField): Accessor[] {
  const path = [ref(layout), `$${field.name}`];
  const read: Accessor = {
    name: `${layout.name}_${field.name}`,
    params: [OBJECT],
    result: valueResult(field.kind),
    body: [outgoing(field.kind, ['struct.get', ...path, cast(ref(layout))])],
    doc: `Field ${field.name} of a ${layout.name}.`,
  };
  if (!field.mutable) return [read];
  const write: Accessor = {
    name: `${layout.name}_set_${field.name}`,
    params: [OBJECT, valueParam(field.kind, 'v')],
    result: null,
    body: [['struct.set', ...path, cast(ref(layout)), incoming(field.kind, 'v')]],
    doc: `Sets field ${field.name} of a ${layout.name}.`,
  };
  return [read, write];
}

function arrayAccessors(layout: HeapLayout, field: HeapField): Accessor[] {
  const prefix = `${layout.name}_${field.name}`;
  const array = (object: string): Wat => [
    'struct.get',
    ref(layout),
    `$${field.name}`,
    cast(ref(layout), object),
  ];
  const accessors: Accessor[] = [
    {
      name: `${prefix}_get`,
      params: [OBJECT, i32('i')],
      result: { wasm: 'externref', ts: 'Slot' },
      body: [['array.get', '$slots', array('x'), get('i')]],
      doc: `Slot i of a ${layout.name}'s ${field.name}; traps outside the capacity.`,
    },
    {
      name: `${prefix}_set`,
      params: [OBJECT, i32('i'), { name: 'v', wasm: 'externref', ts: 'Slot' }],
      result: null,
      body: [['array.set', '$slots', array('x'), get('i'), get('v')]],
      doc: `Sets slot i of a ${layout.name}'s ${field.name}; traps outside the capacity.`,
    },
    {
      name: `${prefix}_size`,
      params: [OBJECT],
      result: I32,
      body: [['array.len', array('x')]],
      doc: `The capacity of a ${layout.name}'s ${field.name}.`,
    },
    {
      name: `${prefix}_copy`,
      params: [
        { name: 'target', wasm: 'externref', ts: 'Value' },
        i32('target_index'),
        { name: 'source', wasm: 'externref', ts: 'Value' },
        i32('source_index'),
        i32('count'),
      ],
      result: null,
      body: [
        [
          'array.copy',
          '$slots',
          '$slots',
          array('target'),
          get('target_index'),
          array('source'),
          get('source_index'),
          get('count'),
        ],
      ],
      doc: `Copies slots between the ${field.name} of two objects of layout ${layout.name} (or one: overlaps are safe).`,
    },
  ];
  return field.mutable ? [...accessors, resize(layout, field)] : accessors;
}

function resize(layout: HeapLayout, field: HeapField): Accessor {
  const type = ref(layout);
  const oldArray: Wat = ['struct.get', type, `$${field.name}`, ['local.get', '$object']];
  const size: Wat = ['array.len', oldArray];
  return {
    name: `${layout.name}_${field.name}_resize`,
    params: [OBJECT, i32('capacity')],
    result: null,
    body: [
      ['local', '$object', ['ref', type]],
      ['local', '$new', ['ref', '$slots']],
      ['local.set', '$object', cast(type)],
      ['local.set', '$new', ['array.new_default', '$slots', get('capacity')]],
      [
        'array.copy',
        '$slots',
        '$slots',
        ['local.get', '$new'],
        ['i32.const', '0'],
        oldArray,
        ['i32.const', '0'],
        ['select', size, get('capacity'), ['i32.lt_u', size, get('capacity')]],
      ],
      ['struct.set', type, `$${field.name}`, ['local.get', '$object'], ['local.get', '$new']],
    ],
    doc: `Gives a ${layout.name}'s ${field.name} another capacity; what fits is kept, new slots are NULL.`,
  };
}

function valueParam(kind: FieldKind, name: string): Param {
  return { name, ...valueResult(kind, 'Slot') };
}

function valueResult(kind: FieldKind, reference = 'Slot'): { wasm: string; ts: string } {
  switch (kind) {
    case 'i32':
      return I32;
    case 'f64':
    case 'i64':
      return { wasm: 'f64', ts: 'number' };
    case 'reference':
    case 'array':
      return { wasm: 'externref', ts: reference };
  }
}

function incoming(kind: FieldKind, param: string): Wat {
  return kind === 'i64' ? ['i64.trunc_sat_f64_s', get(param)] : get(param);
}

function outgoing(kind: FieldKind, value: Wat): Wat {
  return kind === 'i64' ? ['f64.convert_i64_s', value] : value;
}

function get(name: string): Wat {
  return ['local.get', `$${name}`];
}

function ref(layout: HeapLayout): string {
  return `$${layout.name}`;
}

function cast(type: string, object = 'x'): Wat {
  return ['ref.cast', ['ref', type], ['any.convert_extern', get(object)]];
}

/** The parameter x as a `type`; leaves the function with 0 where it is none. Never traps. */
function castOrZero(type: string): Wat {
  return [
    'block',
    '$is',
    ['result', ['ref', type]],
    ['drop', ['br_on_cast', '$is', 'anyref', ['ref', type], ['any.convert_extern', get('x')]]],
    ['return', ['i32.const', '0']],
  ];
}
