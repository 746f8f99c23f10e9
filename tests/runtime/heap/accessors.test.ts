/** The accessors against a model in plain TypeScript: any sequence of operations must give the same answers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as heap from '../../../runtime/heap/index.ts';
import type { Slot } from '../../../runtime/heap/index.ts';

const anySlot = fc.oneof(
  fc.maxSafeInteger(),
  fc.bigInt(),
  fc.string(),
  fc.constant(null),
  fc.constant(heap.None),
  fc.constant(heap.True),
  fc.double().map((x) => heap.float_new(heap.CLASS_ID.float, x)),
) as fc.Arbitrary<Slot>;

const foreign: readonly unknown[] = [
  undefined,
  null,
  0,
  -0,
  1.5,
  NaN,
  2 ** 40,
  10n ** 30n,
  '',
  'x',
  true,
  Symbol('s'),
  {},
  [],
  () => 0,
];

describe('class_id, object_id and the type tests', () => {
  test('never trap, and know no foreign value', () => {
    const seen = foreign
      .map((x) => x as Slot)
      .map((x) => [
        heap.class_id(x),
        heap.object_id(x),
        heap.is_float(x),
        heap.is_list(x),
        heap.is_instance(x),
        heap.is_none(x),
        heap.is_bool(x),
      ]);
    expect(seen).toEqual(foreign.map(() => [0, 0, false, false, false, false, false]));
  });

  test('singletons have the class ids of their types', () => {
    const { CLASS_ID, None, True, False, NotImplemented, Ellipsis } = heap;
    expect([None, True, False, NotImplemented, Ellipsis].map(heap.class_id)).toEqual([
      CLASS_ID.none,
      CLASS_ID.bool,
      CLASS_ID.bool,
      CLASS_ID.not_implemented,
      CLASS_ID.ellipsis,
    ]);
  });

  test('a type test is exact: an object of a subclass has the layout but not the type', () => {
    const subclass = heap.FIRST_FREE_CLASS_ID + 3;
    const x = heap.list_new(subclass, 1, 0);
    expect([heap.is_list(x), heap.class_id(x), heap.list_items_size(x)]).toEqual([false, subclass, 1]);
  });

  test('the layout of instances is tested whatever the class', () => {
    const x = heap.instance_new(heap.FIRST_FREE_CLASS_ID, 2, null);
    heap.instance_set_class_id(x, heap.FIRST_FREE_CLASS_ID + 1);
    expect([heap.is_instance(x), heap.class_id(x), heap.is_instance(heap.None)]).toEqual([
      true,
      heap.FIRST_FREE_CLASS_ID + 1,
      false,
    ]);
  });

  test('types of equal structure stay distinct', () => {
    const x = heap.list_iterator_new(heap.CLASS_ID.list_iterator, null, 0);
    expect([heap.is_list_iterator(x), heap.is_tuple_iterator(x)]).toEqual([true, false]);
  });

  test('the identity number starts at 0 and keeps what is set', () => {
    const x = heap.float_new(heap.CLASS_ID.float, 1);
    const before = heap.object_id(x);
    heap.set_object_id(x, 77);
    expect([before, heap.object_id(x)]).toEqual([0, 77]);
  });
});

describe('fields', () => {
  test('a float keeps every double, NaN and -0 included', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(heap.float_value(heap.float_new(heap.CLASS_ID.float, value))).toBe(value);
      }),
    );
  });

  test('an i64 field keeps every safe integer', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), fc.maxSafeInteger(), (next, step, later) => {
        const x = heap.range_iterator_new(heap.CLASS_ID.range_iterator, next, step, 3);
        const first = heap.range_iterator_next(x);
        heap.range_iterator_set_next(x, later);
        expect([first, heap.range_iterator_step(x), heap.range_iterator_next(x)]).toEqual([
          next + 0,
          step + 0,
          later + 0,
        ]);
      }),
    );
  });

  test('a reference field keeps any slot', () => {
    fc.assert(
      fc.property(anySlot, anySlot, (first, second) => {
        const x = heap.cell_new(heap.CLASS_ID.cell, first);
        const before = heap.cell_value(x);
        heap.cell_set_value(x, second);
        expect([before, heap.cell_value(x)]).toEqual([first, second]);
      }),
    );
  });

  test('an accessor of another layout traps', () => {
    expect(() => heap.list_length(heap.None)).toThrow(WebAssembly.RuntimeError);
    expect(() => heap.float_value(1)).toThrow(WebAssembly.RuntimeError);
  });
});

type Step =
  | { readonly op: 'set'; readonly at: number; readonly value: Slot }
  | { readonly op: 'resize'; readonly to: number }
  | { readonly op: 'copy'; readonly from: number; readonly to: number; readonly count: number };

const index = fc.nat(9);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ op: fc.constant('set' as const), at: index, value: anySlot }),
  fc.record({ op: fc.constant('resize' as const), to: index }),
  fc.record({ op: fc.constant('copy' as const), from: index, to: index, count: index }),
);

/** The model: an array of slots. Returns false where the accessor must trap. */
function applyToModel(model: Slot[], s: Step): boolean {
  switch (s.op) {
    case 'set':
      if (s.at >= model.length) return false;
      model[s.at] = s.value;
      return true;
    case 'resize': {
      const kept = model.slice(0, s.to);
      model.splice(0, model.length, ...kept, ...Array<Slot>(s.to - kept.length).fill(null));
      return true;
    }
    case 'copy':
      if (s.from + s.count > model.length || s.to + s.count > model.length) return false;
      model.copyWithin(s.to, s.from, s.from + s.count);
      return true;
  }
}

function applyToHeap(x: heap.HeapRef, s: Step): boolean {
  try {
    if (s.op === 'set') heap.list_items_set(x, s.at, s.value);
    else if (s.op === 'resize') heap.list_items_resize(x, s.to);
    else heap.list_items_copy(x, s.to, x, s.from, s.count);
    return true;
  } catch {
    return false;
  }
}

test('an array field behaves as an array of slots', () => {
  fc.assert(
    fc.property(fc.nat(6), fc.array(step), (capacity, steps) => {
      const x = heap.list_new(heap.CLASS_ID.list, capacity, 0);
      const model: Slot[] = Array<Slot>(capacity).fill(null);
      for (const s of steps) expect(applyToHeap(x, s)).toBe(applyToModel(model, s));
      const items = Array.from({ length: heap.list_items_size(x) }, (_, i) => heap.list_items_get(x, i));
      expect(items).toEqual(model);
    }),
  );
});
