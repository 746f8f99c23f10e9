import { describe, expect, it } from 'vitest';
import type { Value } from '../../../runtime/heap/index.ts';
import { dictFrom } from '../../../runtime/objects/containers/dict.ts';
import { call, getAttr, setAttr } from '../../../runtime/objects/protocol/protocol.ts';
import { listType, objectType, typeType } from '../../../runtime/objects/classes/types.ts';
import { newList, newTuple } from '../../../runtime/objects/values.ts';
import { attribute_index, attribute_load_kind, attribute_store_kind, shared_keys_version, slot_value } from '../../../runtime/operations/all.ts';
import { functionWith } from './frames.ts';

/** The class statement's result. */
function classOf(entries: Record<string, Value>, bases: Value[] = [], metaclass: Value = typeType): Value {
  return call(metaclass, ['C', newTuple(bases), dictFrom(Object.entries(entries))]);
}

const method = (): Value => functionWith({ argcount: 1, locals: ['self'] });
const load = (owner: Value, name: string): number => attribute_load_kind(owner, name, 0);
const loadMethod = (owner: Value, name: string): number => attribute_load_kind(owner, name, 1);

describe('how an attribute is cached', () => {
  it('of an instance: its slot, its dict, its class', () => {
    const cls = classOf({ value: 1, m: method() });
    const plain = call(cls);
    setAttr(plain, 'a', 5);
    expect([load(plain, 'a'), load(plain, 'value'), loadMethod(plain, 'm'), load(plain, 'm'), load(plain, 'missing')]).toEqual([1, 11, 8, 0, 0]);
    expect(attribute_store_kind(plain, 'a')).toBe(1);
    getAttr(plain, '__dict__');
    expect([load(plain, 'a'), attribute_store_kind(plain, 'a'), attribute_index(plain, 'a')]).toEqual([2 + 1, 3, 0]);
  });

  it('of an instance whose own attribute hides the class: not at all', () => {
    const hiding = call(classOf({ value: 1 }));
    setAttr(hiding, 'value', 2);
    expect(load(hiding, 'value')).toBe(0);
  });

  it('of __slots__ and __class__: a slot', () => {
    const slotted = call(classOf({ __slots__: newTuple(['a']), m: method(), value: 1 }));
    setAttr(slotted, 'a', 7);
    expect([load(slotted, 'a'), attribute_store_kind(slotted, 'a'), loadMethod(slotted, 'm'), load(slotted, 'value')]).toEqual([4, 4, 9, 12]);
    expect([slot_value(slotted, attribute_index(slotted, 'a')), load(5, '__class__')]).toEqual([7, 4]);
  });

  it('of a builtin object: its method', () => {
    expect([loadMethod(newList([]), 'append'), loadMethod(call(classOf({}, [listType])), 'append'), load(5, 'real')]).toEqual([9, 10, 0]);
  });

  it('of a class: its entry, unless its metaclass is written in Python', () => {
    const meta = classOf({}, [typeType]);
    expect([load(classOf({ a: 1 }), 'a'), load(classOf({ a: 1 }, [objectType], meta), 'a'), load(listType, 'append')]).toEqual([5, 0, 5]);
  });

  it('until instances get an attribute of a new name', () => {
    const cls = classOf({});
    const first = call(cls);
    const before = shared_keys_version(first);
    expect(shared_keys_version(call(cls))).toBe(before);
    setAttr(first, 'a', 1);
    expect(shared_keys_version(first)).not.toBe(before);
  });
});
