/** An object graph as text: equal pictures mean that no program can tell the graphs apart. Objects are numbered as they are met, so sharing shows. */
import * as heap from '../../../../runtime/heap/index.ts';
import type { Value } from '../../../../runtime/heap/index.ts';
import { SINGLETONS } from '../../../../generated/tier2/types.ts';
import { PyFunction } from '../../../../runtime/objects/calls/function.ts';
import { PyType, classById } from '../../../../runtime/objects/classes/pytype.ts';
import { typeOf } from '../../../../runtime/objects/classes/type-of.ts';
import { PyDict } from '../../../../runtime/objects/containers/dict.ts';
import { PyAnySet } from '../../../../runtime/objects/containers/set-object.ts';
import { PyTraceback } from '../../../../runtime/objects/exceptions/traceback.ts';
import { PyCode } from '../../../../runtime/objects/machine/code.ts';
import { Frame, frameSlot } from '../../../../runtime/objects/machine/frame.ts';
import { PyModule } from '../../../../runtime/objects/module.ts';

export function picture(...roots: readonly unknown[]): string {
  const painter = new Painter();
  return roots.map((root) => painter.paint(root)).join('\n');
}

/** Caches, counters of versions, and what lies outside of the case. */
export const UNSEEN = new Set(['type', 'version', 'watcher', 'watchers', 'spare', 'cache', 'globals', 'builtins', 'module', 'subclasses', 'mro', 'slots', 'own', 'sharedKeys', 'index', 'hashed']);
export const UNSEEN_IN_CLASSES = new Set(['__dict__', '__weakref__', '__module__', '__qualname__', '__doc__', '__static_attributes__', '__firstlineno__']);

class Painter {
  readonly #seen = new Map<unknown, number>();

  paint(value: unknown): string {
    switch (typeof value) {
      case 'number':
        return Object.is(value, -0) ? 'minus zero' : String(value);
      case 'bigint':
        return `${value}n`;
      case 'string':
        return JSON.stringify(value);
      case 'object':
        return value === null ? 'NULL' : (singletonName(value) ?? this.#once(value));
      case 'function':
        return `host function ${value.name}`;
      default:
        return String(value);
    }
  }

  #once(value: object): string {
    const number = this.#seen.get(value);
    if (number !== undefined) return `#${number}`;
    this.#seen.set(value, this.#seen.size);
    return `#${this.#seen.size - 1} ${this.#object(value)}`;
  }

  #all(values: Iterable<unknown>): string {
    return [...values].map((value) => this.paint(value)).join(', ');
  }

  #object(value: object): string {
    if (Array.isArray(value)) return `[${this.#all(value)}]`;
    if (ArrayBuffer.isView(value)) return `bytes(${String(value)})`;
    if (value instanceof Map) return `map(${this.#all([...value].flat())})`;
    if (value instanceof Set) return `set(${this.#all(value)})`;
    if (value instanceof Frame) return this.#frame(value);
    if (value instanceof PyCode || value instanceof PyModule) return `${value.constructor.name} ${value.name}`;
    if (value instanceof PyTraceback) return 'traceback';
    if (value instanceof PyType) return this.#class(value);
    const id = heap.class_id(value as Value);
    if (id !== 0) return this.#struct(value as Value, classById[id]!);
    if (value instanceof PyDict) return `${value.type.name}{${this.#all(value.entries().flat())}}${this.#own(value)}`;
    if (value instanceof PyAnySet) return `${value.type.name}{${this.#all(byPicture(value.table.members()))}}`;
    if (value instanceof PyFunction) return `function ${value.qualname}(${this.#all([value.defaults, value.kwdefaults, value.closure, value.annotations, value.dict])})`;
    return this.#host(value);
  }

  #own(value: { readonly dict: PyDict | null }): string {
    return value.dict === null ? '' : ` with ${this.paint(value.dict)}`;
  }

  #host(value: object): string {
    const fields = Object.entries(value).filter(([name]) => !UNSEEN.has(name));
    const type = (value as { readonly type?: PyType }).type;
    return `${type?.name ?? value.constructor.name}(${fields.map(([name, field]) => `${name}: ${this.paint(field)}`).join(', ')})`;
  }

  #class(type: PyType): string {
    if (!type.isHeapType) return `class ${type.name}`;
    const entries = type.dict.entries().filter(([name]) => !UNSEEN_IN_CLASSES.has(String(name)));
    return `class ${type.name}(${this.#all(type.bases)}){${this.#all(entries.flat())}}`;
  }

  #frame(frame: Frame): string {
    const { code, pc, return_offset, sp, base, savedCount } = frame;
    const depth = savedCount >= 0 ? savedCount : sp - base;
    const slots = Array.from({ length: depth }, (_, index) => frameSlot(frame, index));
    return `frame of ${code.name} at ${pc} (${return_offset}): ${this.#all(slots)}`;
  }

  /** Structs of the heap, by their layout. */
  #struct(value: Value, type: PyType): string {
    const { CLASS_ID } = heap;
    switch (type.structId) {
      case CLASS_ID.float:
        return `${type.name} ${this.paint(heap.float_value(value))}${this.#dictOf(value)}`;
      case CLASS_ID.list:
        return `${type.name}[${this.#all(Array.from({ length: heap.list_length(value) }, (_, index) => heap.list_items_get(value, index)))}]${this.#dictOf(value)}`;
      case CLASS_ID.tuple:
        return `${type.name}(${this.#all(Array.from({ length: heap.tuple_items_size(value) }, (_, index) => heap.tuple_items_get(value, index)))})${this.#dictOf(value)}`;
      case CLASS_ID.cell:
        return `cell(${this.paint(heap.cell_value(value))})`;
      case CLASS_ID.instance:
        return `${type.name} object(${this.#attributes(value, type)}) of ${this.paint(type)}`;
      case CLASS_ID.range_iterator:
        return `range iterator(${this.#all([heap.range_iterator_next(value), heap.range_iterator_step(value), heap.range_iterator_remaining(value)])})`;
      case CLASS_ID.list_iterator:
        return `list iterator(${this.#all([heap.list_iterator_sequence(value), heap.list_iterator_index(value)])})`;
      case CLASS_ID.tuple_iterator:
        return `tuple iterator(${this.#all([heap.tuple_iterator_sequence(value), heap.tuple_iterator_index(value)])})`;
      default:
        throw new Error(`no picture of the layout of ${type.name}`);
    }
  }

  #dictOf(value: Value): string {
    const { name } = typeOf(value);
    return classById[heap.class_id(value)]!.isHeapType ? ` of ${name}` : '';
  }

  #attributes(value: Value, { sharedKeys }: PyType): string {
    const slots = Array.from({ length: heap.instance_slots_size(value) }, (_, index) => heap.instance_slots_get(value, index));
    const names = slots.map((_, index) => sharedKeys.names[index - sharedKeys.memberCount] ?? `slot ${index}`);
    const filled = slots.flatMap((slot, index) => (slot === null ? [] : [`${names[index]}: ${this.paint(slot)}`]));
    return [...filled, this.paint(heap.instance_dict(value))].join(', ');
  }
}

/** Where an object is in a set depends on its number. */
function byPicture(values: readonly Value[]): Value[] {
  return values.map((value) => ({ value, key: picture(value) })).sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ value }) => value);
}

function singletonName(value: object): string | null {
  return Object.keys(SINGLETONS).find((name) => SINGLETONS[name]!.value === value) ?? null;
}
