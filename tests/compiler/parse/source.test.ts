/** Bytes of source files: byte order marks, declared encodings, line ends, and what is refused. */
import { expect, test } from 'vitest';
import { CompileError } from '../../../runtime/compiler/error.ts';
import { decodeSource } from '../../../runtime/compiler/parse/source.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

function refusal(source: Uint8Array | string, filename = 'prog.py'): unknown {
  try {
    return decodeSource(source, filename);
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return [error.msg, error.lineno];
  }
}

test.each([
  ['\xef\xbb\xbfx = 1', 'x = 1\n'],
  ['x = "\xc3\xa9"', 'x = "é"\n'],
  ['# coding: latin-1\nx = "\xe9"', '# coding: latin-1\nx = "é"\n'],
  [
    '#!/usr/bin/python\n# -*- coding: iso-8859-1 -*-\n\xe9',
    '#!/usr/bin/python\n# -*- coding: iso-8859-1 -*-\né\n',
  ],
  ['#coding:Latin_1\n\xe9', '#coding:Latin_1\né\n'],
  ['# vim: set fileencoding=iso-8859-15 :\n\xa4', '# vim: set fileencoding=iso-8859-15 :\n€\n'],
  ['# coding=cp1252\n\x80', '# coding=cp1252\n€\n'],
  ['\xef\xbb\xbf# coding: utf-8\n\xc3\xa9', '# coding: utf-8\né\n'],
  ['# coding: utf8-sig\n\xc3\xa9', '# coding: utf8-sig\né\n'],
  ['a\r\nb\rc\n', 'a\nb\nc\n'],
  ['', ''],
])('%j is decoded', (source, text) => expect(decodeSource(bytes(source), 'prog.py')).toBe(text));

test('a declaration on the second line counts only after a comment', () => {
  expect(refusal(bytes('x\n# coding: latin-1\n\xe9'))).toEqual([
    "Non-UTF-8 code starting with '\\xe9' in file prog.py on line 3, but no encoding declared; " +
      'see https://peps.python.org/pep-0263/ for details',
    null,
  ]);
});

test.each([
  ['# coding: foo\nx', 'encoding problem: foo'],
  ['\xef\xbb\xbf# coding: latin-1\nx', 'encoding problem: iso-8859-1 with BOM'],
  ['# coding: ascii\n\xe9', 'encoding problem: ascii'],
  ['# coding: utf-16\nx', 'encoding problem: utf-16'],
])('%j is refused', (source, msg) => expect(refusal(bytes(source))).toEqual([msg, null]));

test('null bytes are refused: in a file with their line', () => {
  expect(refusal(bytes('a\nb\0c'))).toEqual(['source code cannot contain null bytes', 2]);
  expect(refusal('a\0b', '<string>')).toEqual(['source code string cannot contain null bytes', null]);
});
