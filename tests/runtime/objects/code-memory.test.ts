/** Code memory: who has a place in it, and what becomes of the others when it is full. */
import { describe, expect, test } from 'vitest';
import { CodeMemory, type Resident } from '../../../runtime/objects/machine/code-memory.ts';

const code = (length: number, fill: number): Resident => ({ units: new Uint16Array(length).fill(fill), start: -1, spare: null });

describe('code memory', () => {
  test('code lies one behind the other, and its units are a part of the memory', () => {
    const memory = new CodeMemory(16, () => []);
    const [first, second] = [code(4, 1), code(8, 2)];
    memory.admit(first);
    memory.admit(second);
    expect([first.start, second.start]).toEqual([0, 4]);
    first.units[0] = 7;
    expect([...memory.units]).toEqual([7, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0]);
  });

  test('when it is full, all leave but what is running, with what was written to their units', () => {
    const running: Resident[] = [];
    const memory = new CodeMemory(16, () => running);
    const [first, stays, third, next] = [code(6, 1), code(4, 2), code(4, 3), code(6, 4)];
    for (const each of [first, stays, third]) memory.admit(each);
    first.units[0] = 9;
    running.push(stays);
    memory.admit(next);
    expect([first.start, stays.start, third.start, next.start]).toEqual([-1, 6, -1, 10]);
    memory.units.fill(0, 0, 6);
    expect([...first.units]).toEqual([9, 1, 1, 1, 1, 1]);
    expect(stays.units.buffer).toBe(memory.units.buffer);
    memory.admit(first);
    expect([first.start, [...first.units]]).toEqual([0, [9, 1, 1, 1, 1, 1]]);
  });

  test('what does not fit beside what is running is a MemoryError', () => {
    const stays = code(4, 1);
    const memory = new CodeMemory(8, () => [stays]);
    memory.admit(stays);
    expect(() => memory.admit(code(5, 2))).toThrow();
    memory.admit(code(4, 3));
    expect(() => new CodeMemory(8, () => []).admit(code(9, 1))).toThrow();
  });
});
