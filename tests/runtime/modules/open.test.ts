import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Value } from '../../../runtime/heap/value.ts';
import { builtinsModule } from '../../../runtime/modules/builtins.ts';
import { PyBytes } from '../../../runtime/objects/text/bytes-object.ts';
import { call, callMethod, iterate, repr } from '../../../runtime/objects/protocol/protocol.ts';
import { newList } from '../../../runtime/objects/values.ts';
import { message } from '../objects/support.ts';

const folder = mkdtempSync(join(tmpdir(), 'trefoil-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);
const open = (...args: Value[]): Value => call(builtinsModule.dict.getStr('open')!, args);
const bytes = (text: string): Value => new PyBytes(Buffer.from(text));

/** Runs `body` on an opened file and closes it. */
function using<T>(file: Value, body: (file: Value) => T): T {
  try {
    return body(file);
  } finally {
    callMethod(file, 'close');
  }
}

describe('text', () => {
  test('is written, appended and read back by lines', () => {
    using(open(path('a'), 'w'), (f) => callMethod(f, 'writelines', newList(['één\n', 'two\n'])));
    using(open(path('a'), 'a'), (f) => callMethod(f, 'write', 'three'));
    expect(using(open(path('a')), (f) => [...iterate(f)])).toEqual(['één\n', 'two\n', 'three']);
    expect(using(open(path('a')), (f) => [callMethod(f, 'read', 2), callMethod(f, 'readline'), callMethod(f, 'read')])).toEqual(['éé', 'n\n', 'two\nthree']);
  });

  test('has its line ends read as newlines, unless told otherwise', () => {
    using(open(path('b'), 'wb'), (f) => callMethod(f, 'write', bytes('a\r\nb\rc\n')));
    expect(using(open(path('b')), (f) => callMethod(f, 'read'))).toBe('a\nb\nc\n');
    expect(using(open(path('b'), 'r', -1, 'utf-8', 'strict', ''), (f) => callMethod(f, 'read'))).toBe('a\r\nb\rc\n');
  });

  test('can be updated in place', () => {
    using(open(path('c'), 'w+'), (f) => {
      callMethod(f, 'write', 'hello world');
      callMethod(f, 'seek', 6);
      callMethod(f, 'write', 'there');
      callMethod(f, 'seek', 0);
      expect([callMethod(f, 'read'), callMethod(f, 'tell')]).toEqual(['hello there', 11]);
      callMethod(f, 'truncate', 5);
    });
    expect(readFileSync(path('c'), 'utf8')).toBe('hello');
  });

  test('in another encoding', () => {
    using(open(path('d'), 'w', -1, 'latin-1'), (f) => callMethod(f, 'write', 'é'));
    expect([...readFileSync(path('d'))]).toEqual([0xe9]);
    expect(message(() => using(open(path('d')), (f) => callMethod(f, 'read')))).toBe(
      "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9 in position 0: unexpected end of data",
    );
  });
});

test('bytes', () => {
  using(open(path('e'), 'wb'), (f) => expect(callMethod(f, 'write', bytes('ab\ncd'))).toBe(5));
  expect(using(open(path('e'), 'rb'), (f) => [...iterate(f)].map(repr))).toEqual(["b'ab\\n'", "b'cd'"]);
  using(open(path('e'), 'r+b'), (f) => {
    expect(repr(callMethod(f, 'read', 1))).toBe("b'a'");
    callMethod(f, 'write', bytes('X'));
  });
  expect(readFileSync(path('e'), 'utf8')).toBe('aX\ncd');
});

test('messages', () => {
  using(open(path('f'), 'w'), () => undefined);
  const closed = open(path('f'));
  callMethod(closed, 'close');
  expect([
    message(() => open(path('missing'))).replace(folder, ''),
    message(() => open(path('f'), 'x')).replace(folder, ''),
    message(() => open(folder)).replace(folder, ''),
    message(() => open('x', 'q')),
    message(() => open('x', 'rw')),
    message(() => open('x', 'rbt')),
    message(() => open('x', 'b')),
    message(() => open('x', 'rb', -1, 'a')),
    message(() => open(new PyBytes(new Uint8Array([0])))),
    message(() => open(newList([]))),
    message(() => callMethod(closed, 'read')),
    message(() => using(open(path('f')), (f) => callMethod(f, 'write', 'a'))),
    message(() => using(open(path('f'), 'w'), (f) => callMethod(f, 'read'))),
    message(() => using(open(path('f'), 'w'), (f) => callMethod(f, 'write', bytes('')))),
    message(() => using(open(path('f'), 'wb'), (f) => callMethod(f, 'write', ''))),
    message(() => using(open(path('f'), 'wb'), (f) => callMethod(f, 'read'))),
  ]).toEqual([
    "FileNotFoundError: [Errno 2] No such file or directory: '/missing'",
    "FileExistsError: [Errno 17] File exists: '/f'",
    "IsADirectoryError: [Errno 21] Is a directory: ''",
    "ValueError: invalid mode: 'q'",
    'ValueError: must have exactly one of create/read/write/append mode',
    "ValueError: can't have text and binary mode at once",
    'ValueError: Must have exactly one of create/read/write/append mode and at most one plus',
    "ValueError: binary mode doesn't take an encoding argument",
    'ValueError: embedded null byte',
    'TypeError: expected str, bytes or os.PathLike object, not list',
    'ValueError: I/O operation on closed file.',
    'UnsupportedOperation: not writable',
    'UnsupportedOperation: not readable',
    'TypeError: write() argument must be str, not bytes',
    "TypeError: a bytes-like object is required, not 'str'",
    'UnsupportedOperation: read',
  ]);
});
