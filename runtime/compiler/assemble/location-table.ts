/**
 * co_linetable (PEP 626, 657). An entry covers up to 8 code units; its first byte is `0x80 | kind << 3 | units - 1`:
 *
 *     0-9    short: same line, columns in one further byte     10-12  one line, 0 to 2 lines on: two column bytes
 *     13     no columns                14  long: all as varints              15  no location
 */
import type { Location } from '../ast.ts';
import { NO_LOCATION, sameLocation } from '../position.ts';
import type { Layout } from './layout.ts';

const ONE_LINE = 10;
const NO_COLUMNS = 13;
const LONG = 14;
const NONE = 15;
const MAX_UNITS = 8;

export function encodeLocationTable(layout: Layout, firstlineno: number): Uint8Array {
  const bytes: number[] = [];
  let line = firstlineno;
  let loc = NO_LOCATION;
  let units = 0;
  const flush = (): void => {
    for (; units > 0; units -= MAX_UNITS) line = pushEntry(bytes, loc, Math.min(units, MAX_UNITS), line);
  };
  for (const instr of layout.instructions) {
    if (!sameLocation(loc, instr.loc)) {
      flush();
      loc = instr.loc;
      units = 0;
    }
    units += instr.size;
  }
  flush();
  return Uint8Array.from(bytes);
}

/** Returns the line that the next entry's difference counts from. */
function pushEntry(bytes: number[], loc: Location, units: number, line: number): number {
  const head = (kind: number): void => {
    bytes.push(0x80 | (kind << 3) | (units - 1));
  };
  const { lineno, end_lineno, col_offset: column, end_col_offset: endColumn } = loc;
  if (lineno < 0) {
    head(NONE);
    return line;
  }
  const delta = lineno - line;
  if (column < 0 || endColumn < 0) {
    if (end_lineno === lineno || end_lineno < 0) {
      head(NO_COLUMNS);
      pushSigned(bytes, delta);
      return lineno;
    }
  } else if (end_lineno === lineno) {
    if (delta === 0 && column < 80 && endColumn - column < 16 && endColumn >= column) {
      head(column >> 3);
      bytes.push(((column & 7) << 4) | (endColumn - column));
      return lineno;
    }
    if (delta >= 0 && delta < 3 && column < 128 && endColumn < 128) {
      head(ONE_LINE + delta);
      bytes.push(column, endColumn);
      return lineno;
    }
  }
  head(LONG);
  pushSigned(bytes, delta);
  pushVarint(bytes, end_lineno - lineno);
  pushVarint(bytes, column + 1);
  pushVarint(bytes, endColumn + 1);
  return lineno;
}

/** Six bits at a time, least significant first; bit 6 = more follows. */
function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 64) {
    bytes.push(0x40 | (rest & 0x3f));
    rest >>>= 6;
  }
  bytes.push(rest);
}

/** The sign goes into bit 0. */
function pushSigned(bytes: number[], value: number): void {
  pushVarint(bytes, value < 0 ? (-value << 1) | 1 : value << 1);
}
