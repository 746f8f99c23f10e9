import { describe, expect, test } from 'vitest';
import { comment, printWat } from '../../../generator/wat/wat.ts';
import type { Wat } from '../../../generator/wat/wat.ts';

describe('printWat', () => {
  test('keeps on one line what fits', () => {
    expect(printWat(['i32.add', ['local.get', '$x'], ['i32.const', '1']])).toBe('(i32.add (local.get $x) (i32.const 1))');
  });

  test('breaks what is too long, atoms and annotations on the first line', () => {
    const long: Wat = ['local.get', '$a_name_that_takes_a_good_part_of_the_line'];
    expect(printWat(['func', '$f', ['export', '"f"'], ['result', 'i32'], ['i32.add', long, long]])).toBe(
      [
        '(func $f (export "f") (result i32)',
        '  (i32.add',
        '    (local.get $a_name_that_takes_a_good_part_of_the_line)',
        '    (local.get $a_name_that_takes_a_good_part_of_the_line)))',
      ].join('\n'),
    );
  });

  test('gives a comment its own line and closes after it', () => {
    expect(printWat(['module', comment('why'), ['nop']])).toBe('(module\n  ;; why\n  (nop))');
    expect(printWat(['module', comment('last')])).toBe('(module\n  ;; last\n)');
  });
});
