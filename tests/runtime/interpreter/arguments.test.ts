/** Every line was recorded from CPython 3.13: the parameters of `f`, a call, and what it binds or the TypeError's message. */
import { expect, test } from 'vitest';
import '../../../runtime/objects/index.ts';
import { bindNative } from '../../../runtime/objects/calls/arguments.ts';
import { CO_FAST_LOCAL, CO_OPTIMIZED, CO_VARARGS, CO_VARKEYWORDS, PyCode } from '../../../runtime/objects/machine/code.ts';
import { dictFrom, PyDict } from '../../../runtime/objects/containers/dict.ts';
import { PyException } from '../../../runtime/objects/exceptions/exceptions.ts';
import { discardFrame, frameSlot } from '../../../runtime/objects/machine/frame.ts';
import { PyFunction } from '../../../runtime/objects/calls/function.ts';
import { repr } from '../../../runtime/objects/protocol/protocol.ts';
import type { Value } from '../../../runtime/heap/index.ts';

interface Parameters {
  readonly names: readonly string[];
  readonly posonly?: number;
  readonly kwonly?: number;
  readonly flags?: number;
  readonly defaults?: readonly Value[];
  readonly kwdefaults?: Readonly<Record<string, Value>>;
}

function makeFunction({ names, posonly = 0, kwonly = 0, flags = 0, defaults = [], kwdefaults }: Parameters): PyFunction {
  const extra = (flags & CO_VARARGS ? 1 : 0) + (flags & CO_VARKEYWORDS ? 1 : 0);
  const code = new PyCode({
    name: 'f', qualname: 'f', filename: 'f.py', firstlineno: 1, argcount: names.length - kwonly - extra, posonlyargcount: posonly,
    kwonlyargcount: kwonly, stacksize: 1, flags: flags | CO_OPTIMIZED, names: [], consts: [], localsplusnames: names,
    localspluskinds: new Uint8Array(names.length).fill(CO_FAST_LOCAL), code: Uint8Array.of(36, 0), linetable: new Uint8Array(), exceptiontable: new Uint8Array(),
  });
  const func = new PyFunction(code, new PyDict(), new PyDict());
  func.setDefaults(defaults);
  if (kwdefaults !== undefined) func.setKwdefaults(dictFrom(Object.entries(kwdefaults)));
  return func;
}

function bind(func: PyFunction, args: readonly Value[], kwargs: Readonly<Record<string, Value>>): string {
  try {
    const frame = bindNative(func, args, new Map(Object.entries(kwargs)));
    const bound = func.code.localsplusnames.map((name, index) => `${name}=${repr(frameSlot(frame, index)!)}`).join(' ');
    discardFrame(frame);
    return bound;
  } catch (error) {
    if (error instanceof PyException) return String(error.args[0]);
    throw error;
  }
}

const mixed = makeFunction({ names: ['a', 'b', 'c', 'd', 'e', 'g'], posonly: 2, kwonly: 2, defaults: [1], kwdefaults: { g: 2 } });
const none = makeFunction({ names: [] });
const optional = makeFunction({ names: ['a', 'b'], defaults: [1] });
const collecting = makeFunction({ names: ['a', 'b', 'args', 'kw'], kwonly: 1, flags: CO_VARARGS | CO_VARKEYWORDS });
const longName = makeFunction({ names: ['self', 'abc'] });

test.each<[string, PyFunction, Value[], Record<string, Value>, string]>([
  ['f(a, b, /, c, d=1, *, e, g=2)', mixed, [], {}, "f() missing 3 required positional arguments: 'a', 'b', and 'c'"],
  ['f(a, b, /, c, d=1, *, e, g=2)', mixed, [1], {}, "f() missing 2 required positional arguments: 'b' and 'c'"],
  ['f(a, b, /, c, d=1, *, e, g=2)', mixed, [1, 2, 3, 4, 5], {}, 'f() takes from 3 to 4 positional arguments but 5 were given'],
  ['f(a, b, /, c, d=1, *, e, g=2)', mixed, [1, 2, 3, 4, 5], { e: 1 }, 'f() takes from 3 to 4 positional arguments but 5 positional arguments (and 1 keyword-only argument) were given'],
  ['f(a, b, /, c, d=1, *, e, g=2)', mixed, [1, 2, 3, 4, 5, 6], { e: 1, g: 1 }, 'f() takes from 3 to 4 positional arguments but 6 positional arguments (and 2 keyword-only arguments) were given'],
  ['f(a, b, /, c, d=1, *, e, g=2)', mixed, [1, 2, 3], { e: 1, g: 2, zz: 1 }, "f() got an unexpected keyword argument 'zz'"],
  ['f(a, b, /, c, d=1, *, e, g=2)', mixed, [], { a: 1, b: 2, c: 3, e: 1 }, "f() got some positional-only arguments passed as keyword arguments: 'a, b'"],
  ['f(a, b, /, c, d=1, *, e, g=2)', mixed, [1], { b: 2 }, "f() got some positional-only arguments passed as keyword arguments: 'b'"],
  ['f(a, b, /, c, d=1, *, e, g=2)', mixed, [1, 2], { c: 1 }, "f() missing 1 required keyword-only argument: 'e'"],
  ['f(a, b, /, c, d=1, *, e, g=2)', mixed, [1, 2, 3], { c: 1, e: 1 }, "f() got multiple values for argument 'c'"],
  ['f(a, b, /, c, d=1, *, e, g=2)', mixed, [1, 2], { e: 5, c: 3 }, 'a=1 b=2 c=3 d=1 e=5 g=2'],
  ['f()', none, [], {}, ''],
  ['f()', none, [1], {}, 'f() takes 0 positional arguments but 1 was given'],
  ['f()', none, [1, 2], {}, 'f() takes 0 positional arguments but 2 were given'],
  ['f()', none, [], { x: 1 }, "f() got an unexpected keyword argument 'x'"],
  ['f(a, b=1)', optional, [], {}, "f() missing 1 required positional argument: 'a'"],
  ['f(a, b=1)', optional, [1, 2, 3], {}, 'f() takes from 1 to 2 positional arguments but 3 were given'],
  ['f(a, b=1)', optional, [1, 2, 3], { b: 1 }, "f() got multiple values for argument 'b'"],
  ['f(a, b=1)', optional, [7], {}, 'a=7 b=1'],
  ['f(a, *args, b, **kw)', collecting, [], {}, "f() missing 1 required positional argument: 'a'"],
  ['f(a, *args, b, **kw)', collecting, [1], {}, "f() missing 1 required keyword-only argument: 'b'"],
  ['f(a, *args, b, **kw)', collecting, [1], { a: 2, b: 3 }, "f() got multiple values for argument 'a'"],
  ['f(a, *args, b, **kw)', collecting, [1, 2, 3], { b: 4, x: 5, y: 6 }, "a=1 b=4 args=(2, 3) kw={'x': 5, 'y': 6}"],
  ['f(a, *args, b, **kw)', collecting, [], { b: 4, a: 5 }, 'a=5 b=4 args=() kw={}'],
  ['f(self, abc)', longName, [0], { ab: 1 }, "f() got an unexpected keyword argument 'ab'. Did you mean 'abc'?"],
  ['f(self, abc)', longName, [0, 1, 2], {}, 'f() takes 2 positional arguments but 3 were given'],
])('%s called with other arguments %#', (_signature, func, args, kwargs, expected) => {
  expect(bind(func, args, kwargs)).toBe(expected);
});
