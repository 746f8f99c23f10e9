/** Heap objects for the rest of the runtime: types, singletons, class ids and accessors, in one import. */
export type { HeapRef, HostObject, Slot, Value } from './value.ts';
export { NoWebAssembly } from './instance.ts';
export * from '../../generated/heap/accessors.ts';
export * from '../../generated/heap/class-ids.ts';
