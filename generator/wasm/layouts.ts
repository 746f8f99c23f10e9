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
  throw new Error(`no field kind ${String(kind)}`);
}
