/** Marshalled values come back as they were; whatever else the bytes are ends in a Python exception. */
import { describe, expect, test } from 'vitest';
import '../../../runtime/vm.ts';
import { compileToPyc } from '../../../runtime/vm.ts';
import { isCurrent, readPyc } from '../../../runtime/marshal/pyc.ts';
import { unmarshal } from '../../../runtime/marshal/reader.ts';
import { marshal } from '../../../runtime/marshal/writer.ts';
import { PyException } from '../../../runtime/objects/exceptions/exceptions.ts';
import { hooks } from '../../../runtime/objects/machine/hooks.ts';
import { PyDict } from '../../../runtime/objects/containers/dict.ts';
import { repr } from '../../../runtime/objects/protocol/protocol.ts';
import type { Value } from '../../../runtime/heap/value.ts';

function evaluate(source: string): Value {
  const globals = new PyDict();
  return hooks.runCode(hooks.compile(source, '<test>', 'eval', 0, -1), globals, globals, []);
}

const VALUES = [
  'None', 'True', '...', '0', '-1', '2**31', '-2**200', '1.5', 'float("inf")', '1-2j', '""', '"é\\U0001f600"', '"x"*300', 'b"\\x00\\xff"',
  '()', '(1, (2, "a"))', '[1, [2]]', '{1: "a", "b": [None]}', 'frozenset({3})', '("a", "a", "b", "a")', 'tuple(range(300))', 'StopIteration',
];

describe('values', () => {
  for (const source of VALUES) {
    test(source, () => {
      const value = evaluate(source);
      expect(repr(unmarshal(marshal(value)).value)).toBe(repr(value));
    });
  }

  test('written by CPython, with references', () => {
    // marshal.dumps(['ab', 'ab', 12345678901])
    const bytes = Uint8Array.of(0xdb, 3, 0, 0, 0, 0xda, 2, 97, 98, 114, 1, 0, 0, 0, 0xec, 3, 0, 0, 0, 0x35, 0x1c, 0x7f, 0x7f, 0x0b, 0);
    expect(repr(unmarshal(Uint8Array.from([...bytes.slice(0, 14), 0xe9, 57, 48, 0, 0])).value)).toBe("['ab', 'ab', 12345]");
  });

  test('what cannot be marshalled', () => {
    expect(() => marshal(evaluate('object()'))).toThrow(PyException);
    expect(() => marshal(evaluate('slice(1)'))).toThrow(PyException);
  });
});

describe('damaged data', () => {
  const code = compileToPyc(Buffer.from('def f(a, *b, c=1): return [a, b, {"k": c}, 1.5, "é"]\nx = f(1)\n'), 'x.py', { mtime: 1, size: 2 });

  test('cut anywhere', () => {
    for (let end = 0; end < code.length; end++) expect(() => readPyc(code.subarray(0, end), 'x', 'x.pyc'), `after ${end} bytes`).toThrow(PyException);
  });

  test('any one byte changed', () => {
    for (let at = 16; at < code.length; at++) {
      const damaged = code.slice();
      damaged[at]! ^= 0xff;
      try {
        readPyc(damaged, 'x', 'x.pyc');
      } catch (error) {
        expect(error, `byte ${at}`).toBeInstanceOf(PyException);
      }
    }
  });

  test('of other versions and sources', () => {
    expect(() => readPyc(Uint8Array.from([0xcb, ...code.slice(1)]), 'x', 'x.pyc')).toThrow(PyException);
    expect(isCurrent(code, { mtime: 1, size: 2 })).toBe(true);
    expect(isCurrent(code, { mtime: 2, size: 2 })).toBe(false);
    expect(isCurrent(code.subarray(0, 8), { mtime: 1, size: 2 })).toBe(false);
  });
});
