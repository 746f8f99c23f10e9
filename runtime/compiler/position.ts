/** Source positions of instructions. A syntax tree node is itself a Location; none is ever changed in place. */
import type { Location } from './ast.ts';

export const NO_LOCATION: Location = Object.freeze({
  lineno: -1,
  col_offset: -1,
  end_lineno: -1,
  end_col_offset: -1,
});

export function location(
  lineno: number,
  end_lineno: number,
  col_offset: number,
  end_col_offset: number,
): Location {
  return { lineno, col_offset, end_lineno, end_col_offset };
}

export function sameLocation(a: Location, b: Location): boolean {
  return (
    a === b ||
    (a.lineno === b.lineno &&
      a.end_lineno === b.end_lineno &&
      a.col_offset === b.col_offset &&
      a.end_col_offset === b.end_col_offset)
  );
}
