import { describe, expect, test } from 'vitest';
import { None } from '../../../runtime/heap/index.ts';
import type { Value } from '../../../runtime/heap/value.ts';
import '../../../runtime/objects/index.ts';
import { attributeError, newError } from '../../../runtime/objects/exceptions/errors.ts';
import { exceptionType } from '../../../runtime/objects/exceptions/exceptions.ts';
import { PyBytes } from '../../../runtime/objects/text/bytes-object.ts';
import { call, callMethod, getAttr, repr, setAttr, str } from '../../../runtime/objects/protocol/protocol.ts';
import { newList, newTuple } from '../../../runtime/objects/values.ts';
import { message } from './support.ts';

const make = (name: string, ...args: Value[]): Value => newError(name, ...args);
const group = (text: string, ...members: Value[]): Value => make('ExceptionGroup', text, newList(members));

test('text of an exception', () => {
  const rows: [Value, string, string][] = [
    [make('ValueError'), '', 'ValueError()'],
    [make('ValueError', 'x'), 'x', "ValueError('x')"],
    [make('ValueError', 1, 'x'), "(1, 'x')", "ValueError(1, 'x')"],
    [make('KeyError', 'x'), "'x'", "KeyError('x')"],
    [make('OSError', 2, 'gone', 'f'), "[Errno 2] gone: 'f'", "FileNotFoundError(2, 'gone')"],
    [make('OSError', 99, 'gone'), '[Errno 99] gone', "OSError(99, 'gone')"],
    [make('SyntaxError', 'bad', newTuple(['/a/b.py', 3, 1, 'x'])), 'bad (b.py, line 3)', "SyntaxError('bad', ('/a/b.py', 3, 1, 'x'))"],
    [
      make('UnicodeDecodeError', 'utf-8', new PyBytes(Uint8Array.of(0xff)), 0, 1, 'invalid start byte'),
      "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte",
      "UnicodeDecodeError('utf-8', b'\\xff', 0, 1, 'invalid start byte')",
    ],
    [
      make('UnicodeEncodeError', 'ascii', 'é', 0, 1, 'ordinal not in range(128)'),
      "'ascii' codec can't encode character '\\xe9' in position 0: ordinal not in range(128)",
      "UnicodeEncodeError('ascii', 'é', 0, 1, 'ordinal not in range(128)')",
    ],
    [group('g', make('ValueError', 1)), 'g (1 sub-exception)', "ExceptionGroup('g', [ValueError(1)])"],
  ];
  expect(rows.map(([error]) => [str(error), repr(error)])).toEqual(rows.map(([, text, shown]) => [text, shown]));
});

test('attributes of single classes', () => {
  const rows: [Value, string, string][] = [
    [make('StopIteration', 1, 2), 'value', '1'],
    [make('StopIteration'), 'value', 'None'],
    [make('SystemExit', 1, 2), 'code', '(1, 2)'],
    [make('OSError', 2, 'gone', 'f'), 'filename', "'f'"],
    [make('OSError', 2, 'gone', 'f'), 'args', "(2, 'gone')"],
    [attributeError('no', 3, 'x'), 'name', "'x'"],
    [attributeError('no', 3, 'x'), 'obj', '3'],
    [make('ImportError', 'm'), 'msg', "'m'"],
    [make('SyntaxError', 'bad', newTuple(['f', 3, 1, 'x', 4, 5])), 'end_offset', '5'],
  ];
  expect(rows.map(([error, name]) => repr(getAttr(error, name)))).toEqual(rows.map(([, , shown]) => shown));
});

test('keyword arguments', () => {
  const error = call(exceptionType('ImportError'), ['x'], new Map([['name', 'n']]));
  expect([getAttr(error, 'name'), repr(getAttr(error, 'args'))]).toEqual(['n', "('x',)"]);
  expect([
    message(() => call(exceptionType('ValueError'), [], new Map([['a', 1]]))),
    message(() => call(exceptionType('ImportError'), [], new Map([['a', 1]]))),
  ]).toEqual(['TypeError: ValueError() takes no keyword arguments', "TypeError: ImportError() got an unexpected keyword argument 'a'"]);
});

describe('links', () => {
  test('setting __cause__ suppresses the context', () => {
    const error = make('ValueError');
    const cause = make('KeyError');
    setAttr(error, '__cause__', cause);
    expect([getAttr(error, '__cause__') === cause, repr(getAttr(error, '__suppress_context__')), getAttr(error, '__context__') === None]).toEqual([true, 'True', true]);
  });

  test('must be exceptions', () => {
    const error = make('ValueError');
    expect([
      message(() => setAttr(error, '__cause__', 1)),
      message(() => setAttr(error, '__context__', 1)),
      message(() => setAttr(error, '__traceback__', 1)),
      message(() => callMethod(error, 'add_note', 1)),
    ]).toEqual([
      'TypeError: exception cause must be None or derive from BaseException',
      'TypeError: exception context must be None or derive from BaseException',
      'TypeError: __traceback__ must be a traceback or None',
      "TypeError: note must be a str, not 'int'",
    ]);
  });

  test('notes', () => {
    const error = make('ValueError');
    callMethod(error, 'add_note', 'a');
    callMethod(error, 'add_note', 'b');
    expect(repr(getAttr(error, '__notes__'))).toBe("['a', 'b']");
  });
});

describe('groups', () => {
  const tree = (): Value => group('x', make('ValueError', 3), group('y', make('TypeError', 1), make('ValueError', 2)));

  test('split by class, tuple and function', () => {
    const valueError = exceptionType('ValueError');
    expect([
      repr(callMethod(tree(), 'split', valueError)),
      repr(callMethod(tree(), 'subgroup', newTuple([valueError, exceptionType('KeyError')]))),
      repr(callMethod(tree(), 'split', exceptionType('KeyError'))),
      message(() => callMethod(tree(), 'split', 3)),
    ]).toEqual([
      "(ExceptionGroup('x', [ValueError(3), ExceptionGroup('y', [ValueError(2)])]), ExceptionGroup('x', [ExceptionGroup('y', [TypeError(1)])]))",
      "ExceptionGroup('x', [ValueError(3), ExceptionGroup('y', [ValueError(2)])])",
      "(None, ExceptionGroup('x', [ValueError(3), ExceptionGroup('y', [TypeError(1), ValueError(2)])]))",
      'TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)',
    ]);
  });

  test('refuse what they cannot hold', () => {
    expect([
      message(() => make('ExceptionGroup')),
      message(() => make('ExceptionGroup', 'x', 1)),
      message(() => group('x')),
      message(() => group('x', 1)),
      message(() => group('x', make('KeyboardInterrupt'))),
      repr(make('BaseExceptionGroup', 'x', newList([make('ValueError', 3)]))),
    ]).toEqual([
      'TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)',
      'TypeError: second argument (exceptions) must be a sequence',
      'ValueError: second argument (exceptions) must be a non-empty sequence',
      'ValueError: Item 0 of second argument (exceptions) is not an exception',
      'TypeError: Cannot nest BaseExceptions in an ExceptionGroup',
      "ExceptionGroup('x', [ValueError(3)])",
    ]);
  });
});
