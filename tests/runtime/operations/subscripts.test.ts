import { describe, expect, it } from 'vitest';
import { None, type Value } from '../../../runtime/heap/index.ts';
import { PyDict } from '../../../runtime/objects/containers/dict.ts';
import { PySlice } from '../../../runtime/objects/containers/slice.ts';
import { listItems, newList, newTuple, tupleItems } from '../../../runtime/objects/values.ts';
import { ascii_character, dict_get_item, get_item, get_slice, set_slice } from '../../../runtime/operations/all.ts';
import { raised } from './raised.ts';

describe('subscripts', () => {
  it('count from either end', () => {
    const list = newList([1, 2, 3]);
    expect([get_item(list, 0), get_item(list, -1), get_item(newTuple([4]), -1), get_item('abc', 1)]).toEqual([1, 3, 4, 'b']);
    expect([raised(() => get_item(list, 3)), raised(() => get_item(newTuple([]), -1)), raised(() => get_item(5, 0))]).toEqual([
      'IndexError: list index out of range',
      'IndexError: tuple index out of range',
      "TypeError: 'int' object is not subscriptable",
    ]);
  });

  it('take slices', () => {
    const list = newList([1, 2, 3]);
    expect([listItems(get_slice(list, 1, None)), listItems(get_slice(list, None, -1)), listItems(get_slice(list, 2, 1))]).toEqual([[2, 3], [1, 2], []]);
    expect([tupleItems(get_slice(newTuple([1, 2]), -9, 9)), get_slice('abc', 1, 2)]).toEqual([[1, 2], 'b']);
  });

  it('take slices with a step', () => {
    const list = newList([1, 2, 3, 4]);
    expect([listItems(get_item(list, new PySlice(2, None, -1))), listItems(get_item(list, new PySlice(None, None, 2)))]).toEqual([[3, 2, 1], [1, 3]]);
    expect(raised(() => get_item(list, new PySlice(None, None, 0)))).toBe('ValueError: slice step cannot be zero');
  });

  it('replace slices by as many items, by more and by fewer, also by the list itself', () => {
    const replaced = (start: Value, stop: Value, by: Value[] | null): Value[] => {
      const list = newList([1, 2, 3, 4]);
      set_slice(list, start, stop, by === null ? list : newList(by));
      return listItems(list);
    };
    expect([replaced(None, 2, [8, 9]), replaced(-2, None, [8, 9]), replaced(1, 2, [7, 8, 9]), replaced(0, 3, [9])]).toEqual([[8, 9, 3, 4], [1, 2, 8, 9], [1, 7, 8, 9, 3, 4], [9, 4]]);
    expect([replaced(3, 1, []), replaced(3, 1, [9]), replaced(0, 9, null), replaced(1, 2, null)]).toEqual([[1, 2, 3, 4], [1, 2, 3, 9, 4], [1, 2, 3, 4], [1, 1, 2, 3, 4, 3, 4]]);
  });

  it('name the missing key of a dict', () => {
    expect(raised(() => dict_get_item(new PyDict(), 'k'))).toBe("KeyError: 'k'");
  });

  it('know the ASCII characters that stand where a code unit does', () => {
    const texts = ['abc', 'aé', 'é', '\u{1F600}a', 'a'];
    expect(texts.map((text) => ascii_character(text, 1))).toEqual(['b', null, null, null, null]);
    expect([ascii_character('a', -1), ascii_character('a', 2n ** 70n)]).toEqual([null, null]);
  });
});
