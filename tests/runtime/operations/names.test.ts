import { describe, expect, it } from 'vitest';
import { PyDict } from '../../../runtime/objects/containers/dict.ts';
import { delete_global, delete_name, load_build_class, load_global, load_name, raise_unbound_deref, raise_unbound_local, setup_annotations, store_name } from '../../../runtime/operations/all.ts';
import { frameWith } from './frames.ts';
import { raised } from './raised.ts';

describe('names', () => {
  it('are looked for in the namespace, the globals, the builtins', () => {
    const frame = frameWith({});
    frame.locals = new PyDict();
    frame.builtins.setStr('x', 1);
    expect(load_name(frame, 'x')).toBe(1);
    frame.globals.setStr('x', 2);
    expect(load_name(frame, 'x')).toBe(2);
    store_name(frame, 'x', 3);
    expect([load_name(frame, 'x'), load_global(frame, 'x')]).toEqual([3, 2]);
  });

  it('that are not there raise NameError', () => {
    const frame = frameWith({ locals: ['a'], free: ['b'] });
    frame.locals = new PyDict();
    expect([
      raised(() => load_name(frame, 'x')),
      raised(() => load_global(frame, 'x')),
      raised(() => delete_name(frame, 'x')),
      raised(() => delete_global(frame, 'x')),
      raised(() => load_build_class(frame)),
      raised(() => raise_unbound_local(frame, 0)),
      raised(() => raise_unbound_deref(frame, 0)),
      raised(() => raise_unbound_deref(frame, 1)),
    ]).toEqual([
      "NameError: name 'x' is not defined",
      "NameError: name 'x' is not defined",
      "NameError: name 'x' is not defined",
      "NameError: name 'x' is not defined",
      'NameError: __build_class__ not found',
      "UnboundLocalError: cannot access local variable 'a' where it is not associated with a value",
      "UnboundLocalError: cannot access local variable 'a' where it is not associated with a value",
      "NameError: cannot access free variable 'b' where it is not associated with a value in enclosing scope",
    ]);
  });

  it('have one dict of annotations', () => {
    const frame = frameWith({});
    frame.locals = new PyDict();
    setup_annotations(frame);
    const first = load_name(frame, '__annotations__');
    setup_annotations(frame);
    expect(load_name(frame, '__annotations__')).toBe(first);
  });
});
