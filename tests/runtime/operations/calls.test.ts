import { describe, expect, it } from 'vitest';
import { CO_VARARGS, CO_OPTIMIZED } from '../../../runtime/objects/machine/code.ts';
import { dictFrom, PyDict } from '../../../runtime/objects/containers/dict.ts';
import { stack } from '../../../runtime/objects/machine/frame.ts';
import { PyMethod } from '../../../runtime/objects/calls/method.ts';
import { newTuple } from '../../../runtime/objects/values.ts';
import {
  call, call_frame, call_keywords_frame, descriptor_kind, installWellKnown, is_called_generically, is_native_class, is_receiver, is_simple_function, well_known,
} from '../../../runtime/operations/all.ts';
import { intType, listType, sliceType } from '../../../runtime/objects/classes/types.ts';
import { newList } from '../../../runtime/objects/values.ts';
import { functionWith } from './frames.ts';
import { raised } from './raised.ts';

function place(...values: (typeof stack)[number][]): void {
  values.forEach((value, at) => (stack[at] = value));
}

describe('frames of calls', () => {
  it('begin at their arguments', () => {
    const func = functionWith({ argcount: 2, locals: ['a', 'b', 'c'] });
    place(func, null, 1, 2, 99);
    const frame = call_frame(func, null, 2, 2)!;
    expect([frame.base, frame.sp, stack.slice(2, 5)]).toEqual([2, 5, [1, 2, null]]);
  });

  it('of bound methods begin at self', () => {
    const func = functionWith({ argcount: 2, locals: ['self', 'a'] });
    const method = new PyMethod(func, 7);
    place(method, null, 1);
    const frame = call_frame(method, null, 2, 1)!;
    expect([frame.base, stack.slice(1, 3)]).toEqual([1, [7, 1]]);
  });

  it('bind keyword arguments', () => {
    const func = functionWith({ argcount: 2, locals: ['a', 'b'] });
    place(func, null, 2, 1);
    expect(call_keywords_frame(func, null, 2, 2, newTuple(['b', 'a']))!.base).toBe(2);
    expect(stack.slice(2, 4)).toEqual([1, 2]);
    place(func, null, 1, 2);
    expect(raised(() => call_keywords_frame(func, null, 2, 2, newTuple(['c'])))).toBe("TypeError: f() got an unexpected keyword argument 'c'");
  });

  it('are for Python functions only', () => {
    expect(call_frame(intType, null, 2, 0)).toBe(null);
  });
});

describe('native calls', () => {
  it('take the receiver beside the arguments', () => {
    const list = newList([]);
    const append = well_known(6);
    place(append, list, 5);
    call(append, list, 2, 1);
    expect([descriptor_kind(append), is_receiver(append, list, 2, 1), is_receiver(append, 5, 2, 1)]).toEqual([2, true, false]);
    expect(raised(() => call(append, 5, 2, 1))).toBe("TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object");
    expect(raised(() => call(5, null, 2, 0))).toBe("TypeError: 'int' object is not callable");
  });

  it('know how CPython calls them', () => {
    const plain = functionWith({ argcount: 0 });
    const collecting = functionWith({ argcount: 0, locals: ['a'], flags: CO_OPTIMIZED | CO_VARARGS });
    expect([is_simple_function(plain), is_simple_function(collecting)]).toEqual([true, false]);
    installWellKnown(dictFrom([['list', listType], ['slice', sliceType]]));
    expect([is_native_class(listType), is_native_class(sliceType)]).toEqual([true, false]);
    expect([plain, new PyMethod(plain, 1), sliceType, new PyDict()].map(is_called_generically)).toEqual([false, false, false, true]);
  });
});
