/**
 * What a Python value is, seen from TypeScript.
 *
 *     int      number (a safe integer, never -0) or bigint (only outside the safe range: one form per value)
 *     str      string (a Python code point above U+FFFF is a surrogate pair)
 *     NULL     null: an unbound local, an unset slot, the "no self" of a call
 *     float, bool, None, NotImplemented, Ellipsis, list, tuple, cell, instance, range/list/tuple iterator
 *              HeapRef: a WasmGC struct (decision D2), opaque here, reached only through runtime/heap/
 *     the rest a TypeScript object that extends PyObject (runtime/objects/object.ts)
 *
 * `undefined` is never a Python value: a TypeScript function that forgot to return None is a type error.
 * NULL is `null` because WebAssembly can test it (`ref.is_null`) and because fresh arrays are full of it.
 */
declare const heapRef: unique symbol;

/** A WasmGC struct. Its header is `class_id: i32` (index into the type registry) and `id: i32` (0 until asked for). */
export interface HeapRef {
  readonly [heapRef]: true;
}

/** Implemented by every Python object that is a TypeScript class; the only member the lower rooms rely on. */
export interface HostObject {
  /** The object's Python class (a PyType; typed loosely here because `heap/` is below `objects/`). */
  readonly type: object;
}

export type Value = number | bigint | string | HeapRef | HostObject;

/** A stack slot: a value, or NULL. */
export type Slot = Value | null;
