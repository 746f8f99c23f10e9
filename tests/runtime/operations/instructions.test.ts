import { describe, expect, it } from 'vitest';
import { resultOf } from './run-python.ts';

describe('instructions', () => {
  it('with an extended operand survive the return to the driver', () => {
    const body = Array.from({ length: 100 }, () => '        x += 1\n').join('');
    expect(resultOf(`def f():\n    x = 0\n    for i in range(20001):\n${body}    return x\nresult = f()\n`)).toBe('2000100');
  });
});
