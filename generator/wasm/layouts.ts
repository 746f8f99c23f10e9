/**
 * The heap types of the definition file as WasmGC sees them.
 *
 *     $header   { class_id: mut i32, id: mut i32 }                 every heap object, singletons included
 *     $list     { class_id, id, items: mut (ref $slots), length: mut i32 }
 *     $slots    array of mut externref                             every `array<object?>`
 *
 * `class_id` is mutable everywhere because WasmGC lets a subtype change no mutability and `instance` needs it for
 * `__class__` assignment; only `instance_set_class_id` is exported.
 */
import type { Model, Type, TypeModel } from '../model/model.ts';

export type FieldKind = 'f64' | 'i32' | 'i64' | 'reference' | 'array';

export interface HeapField {
  readonly name: string;
  readonly mutable: boolean;
  readonly kind: FieldKind;
}

export interface HeapLayout {
  readonly name: string;
  readonly classId: number;
  readonly fields: readonly HeapField[];
  /** Objects of classes written in Python have this layout: the class id is theirs, not `classId`, and may change. */
  readonly ofAnyClass: boolean;
}

/** A header-only object of which only named ones exist: None, False, True. */
export interface Singleton {
  readonly type: string;
  readonly classId: number;
  readonly values: readonly string[];
}

export interface HeapTypes {
  readonly layouts: readonly HeapLayout[];
  readonly singletons: readonly Singleton[];
  /** The first class id that the run time may give to a class. */
  readonly firstFreeClassId: number;
}

/** The one layout whose objects have classes made at run time. */
const INSTANCE = 'instance';

export function heapTypes(model: Model): HeapTypes {
  return {
    layouts: model.types.flatMap(layoutOf),
    singletons: model.types.flatMap(singletonOf),
    firstFreeClassId: Math.max(0, ...model.types.map((type) => type.classId)) + 1,
  };
}

function layoutOf(type: TypeModel): HeapLayout[] {
  const { name, classId, layout } = type;
  if (layout?.kind !== 'heap') return [];
  const fields = layout.fields.map((field) => ({
    name: field.name,
    mutable: field.mutable,
    kind: fieldKind(field.type),
  }));
  return [{ name, classId, fields, ofAnyClass: name === INSTANCE }];
}

function singletonOf({ name, classId, layout }: TypeModel): Singleton[] {
  return layout?.kind === 'singleton' ? [{ type: name, classId, values: layout.values }] : [];
}

function fieldKind(type: Type): FieldKind {
  if (type.kind === 'array') return 'array';
  if (type.kind === 'declared') return 'reference';
  if (type.kind !== 'scalar') throw new Error(`a heap field cannot hold a ${type.kind}`);
  const { name } = type;
  switch (name) {
    case 'f64':
    case 'i64':
      return name;
    case 'i32':
    case 'u32':
    case 'u16':
    case 'truth':
      return 'i32';
    default:
      return unreachable(name);
  }
}

/** The Wasm storage type of a field. */
export function storageType(kind: FieldKind): string {
  switch (kind) {
    case 'f64':
    case 'i32':
    case 'i64':
      return kind;
    case 'reference':
      return 'externref';
    case 'array':
      return '(ref $slots)';
    default:
      return unreachable(kind);
  }
}

function unreachable(kind: never): never {
  throw new Error(`no case for ${String(kind)}`);
}
