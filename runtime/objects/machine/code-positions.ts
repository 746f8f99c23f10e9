/**
 * Decoding of `co_linetable` (PEP 626/657, CPython's Objects/locations.md).
 *
 * An entry is a first byte `1 kkkk lll` (kind, length in code units less one) followed by bytes without bit 7:
 *
 *     kind 0..9    short   one byte: column low bits and width        same line
 *     kind 10..12  one line, two bytes: start and end column          line += kind - 10
 *     kind 13      no column     svarint line delta
 *     kind 14      long          svarint line delta, varint end line delta, varint column + 1, varint end column + 1
 *     kind 15      no location
 */
export interface Position {
  /** 1-based; null where the instruction has no location. */
  readonly line: number | null;
  readonly endLine: number | null;
  /** 0-based UTF-8 byte offsets in the line. */
  readonly column: number | null;
  readonly endColumn: number | null;
}

/** A run of code units with one location; `start` and `end` are unit indices, end exclusive. */
export interface PositionRange extends Position {
  readonly start: number;
  readonly end: number;
}

const NO_COLUMN = 13;
const LONG = 14;
const NONE = 15;
const FIRST_ONE_LINE = 10;

class Reader {
  readonly bytes: Uint8Array;
  at = 0;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
  byte(): number {
    return this.bytes[this.at++]!;
  }
  /** Little-endian groups of six bits; bit 6 says that more follow. */
  varint(): number {
    let byte = this.byte();
    let value = byte & 63;
    for (let shift = 6; byte & 64; shift += 6) {
      byte = this.byte();
      value |= (byte & 63) << shift;
    }
    return value;
  }
  /** The sign is the lowest bit. */
  svarint(): number {
    const value = this.varint();
    return value & 1 ? -(value >>> 1) : value >>> 1;
  }
}

/** The locations of a code object in order; every code unit belongs to exactly one range. */
export function* positionRanges(linetable: Uint8Array, firstlineno: number): Generator<PositionRange> {
  const reader = new Reader(linetable);
  let line = firstlineno;
  let start = 0;
  while (reader.at < linetable.length) {
    const first = reader.byte();
    const kind = (first >> 3) & 15;
    const end = start + (first & 7) + 1;
    if (kind === NONE) {
      yield { start, end, line: null, endLine: null, column: null, endColumn: null };
    } else if (kind === NO_COLUMN) {
      line += reader.svarint();
      yield { start, end, line, endLine: line, column: null, endColumn: null };
    } else if (kind === LONG) {
      line += reader.svarint();
      const endLine = line + reader.varint();
      const column = reader.varint() - 1;
      const endColumn = reader.varint() - 1;
      yield { start, end, line, endLine, column: column < 0 ? null : column, endColumn: endColumn < 0 ? null : endColumn };
    } else if (kind >= FIRST_ONE_LINE) {
      line += kind - FIRST_ONE_LINE;
      const column = reader.byte();
      yield { start, end, line, endLine: line, column, endColumn: reader.byte() };
    } else {
      const low = reader.byte();
      const column = (kind << 3) | (low >> 4);
      yield { start, end, line, endLine: line, column, endColumn: column + (low & 15) };
    }
    start = end;
  }
}

const NOWHERE: Position = { line: null, endLine: null, column: null, endColumn: null };

/** The location of the instruction at code unit `unit`. Linear in the table: it is asked for when a traceback is printed. */
export function positionAt(linetable: Uint8Array, firstlineno: number, unit: number): Position {
  for (const range of positionRanges(linetable, firstlineno)) {
    if (unit < range.end) return range;
  }
  return NOWHERE;
}

/** `co_lines()`: runs of one line, consecutive ranges of the same line merged; unit indices. */
export function* lineRanges(linetable: Uint8Array, firstlineno: number): Generator<{ start: number; end: number; line: number | null }> {
  let pending: { start: number; end: number; line: number | null } | null = null;
  for (const { start, end, line } of positionRanges(linetable, firstlineno)) {
    if (pending !== null && pending.line === line) {
      pending.end = end;
      continue;
    }
    if (pending !== null) yield pending;
    pending = { start, end, line };
  }
  if (pending !== null) yield pending;
}
