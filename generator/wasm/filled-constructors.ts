/** `T_of_2`, `T_of_3`: constructors of heap objects that are nothing but items, with the items. */
import type { Accessor } from './accessors.ts';
import type { HeapLayout } from './layouts.ts';
import type { Wat } from '../wat/wat.ts';

/** The sizes for which an object that is nothing but items can be made with them: one call instead of one for each item besides. */
export const FILLED_SIZES = [2, 3] as const;

function isOnlyItems(layout: HeapLayout): boolean {
  return layout.fields.length === 1 && layout.fields[0]!.kind === 'array';
}

export function filledConstructors(layout: HeapLayout): Accessor[] {
  if (!isOnlyItems(layout)) return [];
  return FILLED_SIZES.map((size) => {
    const items = Array.from({ length: size }, (_, at) => ({ name: `item_${at}`, wasm: 'externref', ts: 'Slot' }));
    const array: Wat = ['array.new_fixed', '$slots', String(size), ...items.map(({ name }): Wat => ['local.get', `$${name}`])];
    return {
      name: `${layout.name}_of_${size}`,
      params: [{ name: 'class_id', wasm: 'i32', ts: 'number' }, ...items],
      result: { wasm: 'externref', ts: 'HeapRef' },
      body: [['extern.convert_any', ['struct.new', `$${layout.name}`, ['local.get', '$class_id'], ['i32.const', '0'], array]]],
      doc: `A new ${layout.name} of ${size} items.`,
    };
  });
}
