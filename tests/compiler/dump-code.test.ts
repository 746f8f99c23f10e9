/** The JSON form of code objects, on the example by which its format is documented. */
import '../../runtime/objects/index.ts';
import './support/opcodes.ts';
import { expect, it } from 'vitest';
import { compileSource } from '../../runtime/compiler/index.ts';
import { codeDocument, errorDocument } from '../../runtime/inspect/dump-code.ts';
import { materialise } from '../../runtime/vm/materialise.ts';

it('prints every field of nested code objects', () => {
  const record = compileSource('def f(x):\n    return x + 1.5\n', 'example.py', 'exec');
  const function_ = {
    name: 'f',
    qualname: 'f',
    firstlineno: 1,
    argcount: 1,
    posonlyargcount: 0,
    kwonlyargcount: 0,
    stacksize: 2,
    flags: 3,
    names: [],
    varnames: ['x'],
    cellvars: [],
    freevars: [],
    code: '9500550053012d0000002400',
    consts: [['None'], ['float', '3ff8000000000000']],
    exctable: [],
    lines: [
      [0, 2, 1],
      [2, 12, 2],
    ],
    positions: [
      [1, 1, 0, 0],
      [2, 2, 11, 12],
      [2, 2, 15, 18],
      [2, 2, 11, 18],
      [2, 2, 11, 18],
      [2, 2, 4, 18],
    ],
  };
  const module = {
    name: '<module>',
    qualname: '<module>',
    firstlineno: 1,
    argcount: 0,
    posonlyargcount: 0,
    kwonlyargcount: 0,
    stacksize: 1,
    flags: 0,
    names: ['f'],
    varnames: [],
    cellvars: [],
    freevars: [],
    code: '950053001a0072006701',
    consts: [['code', function_], ['None']],
    exctable: [],
    lines: [
      [0, 2, 0],
      [2, 10, 1],
    ],
    positions: [
      [0, 1, 0, 0],
      [1, 2, 0, 18],
      [1, 2, 0, 18],
      [1, 2, 0, 18],
      [1, 2, 0, 18],
    ],
  };
  expect(codeDocument(materialise(record))).toEqual({ format: 'py313-code/1', code: module });
});

it('prints constants of every type, sets in the order of their text', () => {
  const source = 'x = None, ..., True, 10**20, -0.0, 1-2j, "é\\ud800", b"\\xff"\nx in {2, "a", 1.5}\n';
  const { consts } = materialise(compileSource(source, 'example.py', 'exec'));
  const document = codeDocument(materialise(compileSource(source, 'example.py', 'exec')));
  expect(consts).toHaveLength(3);
  expect('code' in document && document.code.consts).toEqual([
    [
      'tuple',
      [
        ['None'],
        ['Ellipsis'],
        ['bool', true],
        ['int', '100000000000000000000'],
        ['float', '8000000000000000'],
        ['complex', '3ff0000000000000', 'c000000000000000'],
        ['str', 'é\ud800'],
        ['bytes', 'ff'],
      ],
    ],
    [
      'frozenset',
      [
        ['float', '3ff8000000000000'],
        ['int', '2'],
        ['str', 'a'],
      ],
    ],
    ['None'],
  ]);
});

it('prints a refusal with its place', () => {
  const error = {
    type: 'SyntaxError',
    msg: 'invalid syntax',
    lineno: 3,
    offset: 7,
    end_lineno: 3,
    end_offset: 9,
  };
  expect(errorDocument(error)).toEqual({ format: 'py313-code/1', error });
});
