/**
 * Decoding of `co_exceptiontable`: entries of four big-endian varints (six bits a byte, bit 6 = more follows,
 * bit 7 = first byte of an entry): start, length, target (code units), then depth << 1 | push-lasti.
 */

/** Decoded entries, four numbers each: start, end (exclusive), target, depth << 1 | lasti; in order of start. */
export type HandlerTable = Int32Array;

export const HANDLER_STRIDE = 4;

export function decodeExceptionTable(table: Uint8Array): HandlerTable {
  const numbers: number[] = [];
  let at = 0;
  const varint = (): number => {
    let byte = table[at++]!;
    let value = byte & 63;
    while (byte & 64) {
      byte = table[at++]!;
      value = (value << 6) | (byte & 63);
    }
    return value;
  };
  while (at < table.length) {
    const start = varint();
    numbers.push(start, start + varint(), varint(), varint());
  }
  return Int32Array.from(numbers);
}

/**
 * Offset in `handlers` of the entry that covers code unit `unit`, or -1. Entries do not overlap, so the
 * innermost handler is the only one; binary search, since a million-iteration exception loop comes here each time.
 */
export function findHandler(handlers: HandlerTable, unit: number): number {
  let low = 0;
  let high = handlers.length / HANDLER_STRIDE;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = middle * HANDLER_STRIDE;
    if (unit < handlers[at]!) high = middle;
    else if (unit >= handlers[at + 1]!) low = middle + 1;
    else return at;
  }
  return -1;
}
