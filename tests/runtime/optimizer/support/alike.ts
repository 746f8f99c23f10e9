/**
 * Whether two object graphs are alike: their pictures would be equal, and no picture is made,
 * which is what lets the soundness tests run over products of values. `picture.ts` is asked only where they differ, to say how.
 */
import * as heap from '../../../../runtime/heap/index.ts';
import type { Value } from '../../../../runtime/heap/index.ts';
import { PyFunction } from '../../../../runtime/objects/calls/function.ts';
import { PyType, classById } from '../../../../runtime/objects/classes/pytype.ts';
import { PyDict } from '../../../../runtime/objects/containers/dict.ts';
import { PyAnySet } from '../../../../runtime/objects/containers/set-object.ts';
import { PyTraceback } from '../../../../runtime/objects/exceptions/traceback.ts';
import { PyCode } from '../../../../runtime/objects/machine/code.ts';
import { Frame, frameSlot } from '../../../../runtime/objects/machine/frame.ts';
import { PyModule } from '../../../../runtime/objects/module.ts';
import { picture, UNSEEN, UNSEEN_IN_CLASSES } from './picture.ts';

export function alike(a: unknown, b: unknown): boolean {
  return new Pairing().same(a, b);
}

/** Addresses differ from run to run. */
export const withoutAddresses = (text: string): string => text.replace(/0x[0-9a-f]{6,}/g, '0x…');

class Pairing {
  /** Objects met on either side, and their partners: sharing must be the same on both. Few as a rule, and then arrays are faster than maps. */
  readonly #lefts: unknown[] = [];
  readonly #rights: unknown[] = [];

  same(a: unknown, b: unknown): boolean {
    if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return Object.is(a, b) || areSameText(a, b) || areSameFunctions(a, b);
    const at = this.#lefts.indexOf(a);
    if (at >= 0) return this.#rights[at] === b;
    if (this.#rights.includes(b)) return false;
    this.#lefts.push(a);
    this.#rights.push(b);
    return a === b || this.#objects(a, b);
  }

  #all(a: readonly unknown[], b: readonly unknown[]): boolean {
    if (a.length !== b.length) return false;
    for (let index = 0; index < a.length; index++) if (!this.same(a[index], b[index])) return false;
    return true;
  }

  #objects(a: object, b: object): boolean {
    if (Array.isArray(a)) return Array.isArray(b) && this.#all(a, b);
    const id = heap.class_id(a as Value);
    if (id !== 0) return this.#structs(a as Value, b as Value, classById[id]!);
    if (a.constructor !== b.constructor) return false;
    if (a instanceof PyDict) return this.#dicts(a, b as PyDict);
    if (a instanceof PyFunction) return this.#functions(a, b as PyFunction);
    if (a instanceof PyType) return this.#classes(a, b as PyType);
    if (a instanceof PyTraceback) return true;
    if (a instanceof PyCode) return a.name === (b as PyCode).name;
    if (a instanceof PyModule) return a.name === (b as PyModule).name && this.same(a.dict, (b as PyModule).dict);
    if (a instanceof Frame) return this.#frames(a, b as Frame);
    if (a instanceof PyAnySet) return this.#sets(a, b as PyAnySet);
    if (ArrayBuffer.isView(a)) return String(a) === String(b);
    if (a instanceof Map) return this.#all([...a].flat(), [...(b as Map<unknown, unknown>)].flat());
    if (a instanceof Set) return this.#all([...a], [...(b as Set<unknown>)]);
    return this.#hosts(a as Fields, b as Fields);
  }

  #dicts(a: PyDict, b: PyDict): boolean {
    if (a.type.name !== b.type.name || a.size !== b.size || !this.same(a.dict, b.dict)) return false;
    if (a.keys.length === a.size && b.keys.length === b.size) return this.#all(a.keys, b.keys) && this.#all(a.values, b.values);
    return this.#all(a.entries().flat(), b.entries().flat());
  }

  #functions(a: PyFunction, b: PyFunction): boolean {
    return a.qualname === b.qualname && this.#all([a.defaults, a.kwdefaults, a.closure, a.annotations, a.dict], [b.defaults, b.kwdefaults, b.closure, b.annotations, b.dict]);
  }

  #classes(a: PyType, b: PyType): boolean {
    if (!a.isHeapType || !b.isHeapType) return a.isHeapType === b.isHeapType && a.name === b.name;
    const entries = ({ dict }: PyType): unknown[] => dict.entries().filter(([name]) => !UNSEEN_IN_CLASSES.has(String(name))).flat();
    return a.name === b.name && this.#all(a.bases, b.bases) && this.#all(entries(a), entries(b));
  }

  #frames(a: Frame, b: Frame): boolean {
    const [left, right] = [slotsOf(a), slotsOf(b)];
    return a.code.name === b.code.name && a.pc === b.pc && a.return_offset === b.return_offset && this.#all(left, right);
  }

  /** Where a member is depends on its number, unless the host compares it. */
  #sets(a: PyAnySet, b: PyAnySet): boolean {
    const [left, right] = [a.table.members(), b.table.members()];
    if (a.type.name !== b.type.name || left.length !== right.length) return false;
    return left.every((member) => typeof member !== 'object') ? left.every((member) => right.includes(member)) : picture(a) === picture(b);
  }

  #hosts(a: Fields, b: Fields): boolean {
    if ((a.type?.name ?? '') !== (b.type?.name ?? '')) return false;
    for (const name in a) if (!UNSEEN.has(name) && !this.same(a[name], b[name])) return false;
    return true;
  }

  #structs(a: Value, b: Value, type: PyType): boolean {
    const other = classById[heap.class_id(b)];
    if (other === undefined || type.structId !== other.structId || type.name !== other.name) return false;
    const { CLASS_ID } = heap;
    switch (type.structId) {
      case CLASS_ID.float:
        return Object.is(heap.float_value(a), heap.float_value(b));
      case CLASS_ID.list:
        return this.#run(a, b, heap.list_length, heap.list_items_get);
      case CLASS_ID.tuple:
        return this.#run(a, b, heap.tuple_items_size, heap.tuple_items_get);
      case CLASS_ID.cell:
        return this.same(heap.cell_value(a), heap.cell_value(b));
      case CLASS_ID.instance:
        return this.#instances(a, b, type, other);
      case CLASS_ID.range_iterator:
        return [heap.range_iterator_next, heap.range_iterator_step, heap.range_iterator_remaining].every((field) => field(a) === field(b));
      case CLASS_ID.list_iterator:
        return heap.list_iterator_index(a) === heap.list_iterator_index(b) && this.same(heap.list_iterator_sequence(a), heap.list_iterator_sequence(b));
      case CLASS_ID.tuple_iterator:
        return heap.tuple_iterator_index(a) === heap.tuple_iterator_index(b) && this.same(heap.tuple_iterator_sequence(a), heap.tuple_iterator_sequence(b));
      default:
        return picture(a) === picture(b);
    }
  }

  #run(a: Value, b: Value, size: (of: Value) => number, get: (of: Value, at: number) => unknown): boolean {
    const length = size(a);
    if (length !== size(b)) return false;
    for (let index = 0; index < length; index++) if (!this.same(get(a, index), get(b, index))) return false;
    return true;
  }

  #instances(a: Value, b: Value, type: PyType, other: PyType): boolean {
    return this.same(type, other) && this.#attributes(a, b, type, other) && this.same(heap.instance_dict(a), heap.instance_dict(b));
  }

  /** By name: the classes may have met their names in another order. */
  #attributes(a: Value, b: Value, type: PyType, other: PyType): boolean {
    const [left, right] = [attributesOf(a, type), attributesOf(b, other)];
    if (left.length !== right.length) return false;
    return left.every(([name, value], index) => name === right[index]![0] && this.same(value, right[index]![1]));
  }
}

interface Fields {
  readonly type?: PyType;
  readonly [name: string]: unknown;
}

const slotsOf = (frame: Frame): unknown[] => Array.from({ length: frame.savedCount >= 0 ? frame.savedCount : frame.sp - frame.base }, (_, index) => frameSlot(frame, index));

function attributesOf(value: Value, { sharedKeys }: PyType): [string, unknown][] {
  const found: [string, unknown][] = [];
  for (let index = 0; index < heap.instance_slots_size(value); index++) {
    const slot = heap.instance_slots_get(value, index);
    if (slot !== null) found.push([sharedKeys.names[index - sharedKeys.memberCount] ?? `slot ${index}`, slot]);
  }
  return found;
}

function areSameText(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && a.includes('0x') && withoutAddresses(a) === withoutAddresses(b);
}

function areSameFunctions(a: unknown, b: unknown): boolean {
  return typeof a === 'function' && typeof b === 'function' && a.name === b.name;
}
