/** How large a folded constant may become: beyond these, the operation is left to run time. */
import type { ConstantValue } from '../constant.ts';

export const MAX_INT_BITS = 128;
export const MAX_COLLECTION_SIZE = 256;
export const MAX_TOTAL_ITEMS = 1024;
export const MAX_STR_SIZE = 4096;

export function bitLength(value: bigint): number {
  const size = value < 0n ? -value : value;
  return size === 0n ? 0 : size.toString(2).length;
}

/** Whether a tuple, nested ones included, has at most `limit` items. */
export function hasAtMostItems(value: ConstantValue, limit: number): boolean {
  return remainingItems(value, limit) >= 0;
}

function remainingItems(value: ConstantValue, limit: number): number {
  if (value.type !== 'tuple') return limit;
  let rest = limit - value.items.length;
  for (const item of value.items) {
    if (rest < 0) break;
    rest = remainingItems(item, rest);
  }
  return rest;
}
