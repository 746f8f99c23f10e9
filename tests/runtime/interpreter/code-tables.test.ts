import { expect, test } from 'vitest';
import { lineRanges, positionRanges } from '../../../runtime/objects/machine/code-positions.ts';
import { decodeExceptionTable, findHandler } from '../../../runtime/objects/machine/exception-table.ts';
import { encodeHandlers, encodePositions } from './load-code.ts';

const hex = (text: string): Uint8Array => Uint8Array.from(text.match(/../g)!, (byte) => Number.parseInt(byte, 16));

// co_linetable and co_positions of `def f(a):\n    try:\n        return a[0] / (a +\n            1)\n    finally:\n        print()\n`, CPython 3.13.
const LINETABLE = '8000f002040510d80f10901189749071d80c0df10301180ef10001100ff40600090e8d07f88c058d07fa';
const POSITIONS = '[[1,1,0,0],[2,6,4,15],[3,3,15,16],[3,3,17,18],[3,3,15,19],[3,3,15,19],[3,3,23,24],[4,4,12,13],[3,4,23,13],[3,4,23,13],[3,4,15,14],[3,4,15,14],[6,6,8,13],[6,6,8,13],[6,6,8,13],[6,6,8,13],[6,6,8,13],[6,6,8,15],[6,6,8,15],[6,6,8,15],[6,6,8,15],[6,6,8,15],[6,6,8,15],[null,null,null,null],[6,6,8,13],[6,6,8,13],[6,6,8,13],[6,6,8,13],[6,6,8,13],[6,6,8,15],[6,6,8,15],[6,6,8,15],[6,6,8,15],[6,6,8,15],[6,6,8,15],[null,null,null,null],[null,null,null,null],[null,null,null,null]]';

test('a recorded location table gives the recorded positions', () => {
  const decoded = [...positionRanges(hex(LINETABLE), 1)].flatMap(({ start, end, line, endLine, column, endColumn }) =>
    Array.from({ length: end - start }, () => [line, endLine, column, endColumn]),
  );
  expect(decoded).toEqual(JSON.parse(POSITIONS));
});

test('lines are runs without repetition', () => {
  expect([...lineRanges(hex(LINETABLE), 1)]).toEqual(JSON.parse('[{"start":0,"end":1,"line":1},{"start":1,"end":2,"line":2},{"start":2,"end":7,"line":3},{"start":7,"end":8,"line":4},{"start":8,"end":12,"line":3},{"start":12,"end":23,"line":6},{"start":23,"end":24,"line":null},{"start":24,"end":35,"line":6},{"start":35,"end":38,"line":null}]'));
});

test('the long form of the test encoder is read back', () => {
  const positions = [[5, 9, 0, 300], [2, 2, null, null], [null, null, null, null], [2, 2, 1, 4]] as const;
  const decoded = [...positionRanges(encodePositions(positions, 3), 3)].map((range) => [range.line, range.endLine, range.column, range.endColumn]);
  expect(decoded).toEqual(positions.map((position) => [...position]));
});

test('an exception table finds the handler that covers an instruction', () => {
  const handlers = decodeExceptionTable(encodeHandlers([[4, 12, 40, 0, false], [12, 200, 4000, 3, true], [300, 302, 8, 1, true]]));
  expect(handlers).toEqual(Int32Array.of(2, 6, 20, 0, 6, 100, 2000, 7, 150, 151, 4, 3));
  expect([1, 2, 5, 6, 99, 100, 150, 151].map((unit) => findHandler(handlers, unit))).toEqual([-1, 0, 0, 4, 4, -1, 8, -1]);
});
