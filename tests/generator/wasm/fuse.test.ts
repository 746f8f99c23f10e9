/** Fused helpers: which instructions get one, why others do not, and that the function does what the body says or nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ModelIndex } from '../../../generator/printers/index-of-model.ts';
import { assemble } from '../../../generator/wasm/assemble.ts';
import { heapModule } from '../../../generator/wasm/heap-module.ts';
import { printWat } from '../../../generator/wat/wat.ts';
import { modelOf } from '../printers/support.ts';

const HEAD = `
operation get(x: object, y: object) -> object raises, escapes;
uop _SPECIALIZE(counter/1, left: object, right: object -- left: object, right: object) { specialize; }
uop _GENERIC(left: object, right: object -- res: object) { res = get(left, right); }
inst 45 HEAD = _SPECIALIZE + _GENERIC;
family HEAD { MEMBER }
`;

function member(definitions: string, parts: string): ModelIndex {
  return modelOf(`${HEAD}${definitions}\nhot inst 150 MEMBER = unused/1 + ${parts} when oparg == 0;`);
}

function reason(index: ModelIndex): string {
  const fused = index.fused(index.instruction('MEMBER'));
  return typeof fused === 'string' ? fused : `fused from part ${fused.fromPart} to ${fused.toPart}`;
}

const CHECK_FLOATS = `guard uop _FLOATS(left: object, right: object -- left: float, right: float) {
  exit unless left is float;
  exit unless right is float;
}`;
const CHECK_ITEM = `uop _ITEM(left: object, right: object -- res: object) {
  deopt unless right is int;
  deopt unless left is list;
  deopt unless 0 <= right && right < left.length;
  res = left.items[right];
}`;

describe('which instructions have a helper', () => {
  test('checks and arithmetic over heap structs', () => {
    const index = member(`${CHECK_FLOATS} pure uop _ADD(left: float, right: float -- res: float) { res = left + right; }`, '_FLOATS + _ADD');
    expect(reason(index)).toBe('fused from part 1 to 3');
  });

  test('only the checks, where the rest needs the runtime', () => {
    const index = member(
      `${CHECK_FLOATS} operation power(left: float, right: float) -> object raises;
       uop _POWER(left: float, right: float -- res: object) { res = power(left, right); }`,
      '_FLOATS + _POWER',
    );
    expect(reason(index)).toBe('fused from part 1 to 2');
  });

  test('none for JavaScript values', () => {
    const ints = `guard uop _INTS(left: object, right: object -- left: int, right: int) { exit unless left is int; exit unless right is int; }
      pure uop _LESS(left: int, right: int -- res: bool) { res = left < right; }`;
    expect(reason(member(ints, '_INTS + _LESS'))).toBe('it touches no heap struct: TypeScript does it without a call');
  });
});

/** The heap module of these definitions, instantiated. */
function instance(index: ModelIndex): Record<string, (...args: unknown[]) => unknown> {
  const fused = index.fused(index.instruction('MEMBER'));
  if (typeof fused === 'string') throw new Error(fused);
  const bytes = new Uint8Array(assemble(printWat(heapModule(index.heap, [fused.wat]))));
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as Record<string, (...args: unknown[]) => unknown>;
}

describe('what a helper does', () => {
  test('float addition, or nothing for anything but two exact floats', () => {
    const index = member(`${CHECK_FLOATS} pure uop _ADD(left: float, right: float -- res: float) { res = left + right; }`, '_FLOATS + _ADD');
    const heap = instance(index);
    const { classId } = index.type('float');
    const float = (value: number, id = classId): unknown => heap['float_new']!(id, value);
    fc.assert(
      fc.property(fc.double(), fc.double(), (left, right) => {
        expect(heap['float_value']!(heap['fused_MEMBER']!(float(left), float(right)))).toBe(left + right);
      }),
    );
    const refused = [1, null, 'x', undefined, {}, float(1, classId + 100), heap['list_new']!(index.type('list').classId, 1, 0)];
    expect(refused.map((x) => heap['fused_MEMBER']!(float(1), x))).toEqual(refused.map(() => null));
  });

  test('a list item, or nothing for indexes outside and ints that are not small', () => {
    const index = member(CHECK_ITEM, '_ITEM');
    const heap = instance(index);
    const list = heap['list_new']!(index.type('list').classId, 4, 2);
    heap['list_items_set']!(list, 0, 'a');
    heap['list_items_set']!(list, 1, 'b');
    const at = [0, 1, 2, 3, -1, 2 ** 30, 2 ** 40, 10n ** 20n, 0.5, null];
    const fused = index.fused(index.instruction('MEMBER'));
    const args = (item: unknown): unknown[] => (typeof fused === 'string' ? [] : fused.arguments.map(({ name }) => (name === 'left' ? list : item)));
    expect(at.map((item) => heap['fused_MEMBER']!(...args(item)))).toEqual(['a', 'b', ...at.slice(2).map(() => null)]);
  });
});

test('the class tables answer what they were told, 0 for other classes and for what is no heap object', () => {
  const index = member(
    `operation type_version(x: object) -> u32;
     guard uop _VERSION(left: object, right: object -- left: object, right: object) { exit unless type_version(left) == 7; }`,
    '_VERSION + _GENERIC',
  );
  const heap = instance(index);
  const float = (id: number): unknown => heap['float_new']!(id, 1);
  heap['set_class_version']!(5, 7);
  heap['set_class_version']!(5000, 7);
  heap['set_class_version']!(6, 8);
  const objects = [float(5), float(5000), float(6), float(70000), 'x', null, undefined, 1];
  expect(objects.map((x) => heap['fused_MEMBER']!(x))).toEqual([1, 1, 0, 0, 0, 0, 0, 0]);
});
