/**
 * White space as Python's str sees it: bidirectional class WS, B or S, or category Zs
 * (Unicode Character Database 15.1). The set is closed and small, so it is written out.
 */

const SPACE_CLASS = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

export const ONLY_SPACES = new RegExp(`^[${SPACE_CLASS}]+$`);

export function isSpaceCode(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13) || code >= 0x1c;
  if (code < 0x1680) return code === 0x85 || code === 0xa0;
  if (code <= 0x200a) return code === 0x1680 || code >= 0x2000;
  return code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** What ends a line for `str.splitlines`. */
export function isLineBreakCode(code: number): boolean {
  if (code <= 0x1e) return (code >= 10 && code <= 13) || code >= 0x1c;
  return code === 0x85 || code === 0x2028 || code === 0x2029;
}
