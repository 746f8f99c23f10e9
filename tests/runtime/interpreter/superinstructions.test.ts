/** Superinstructions in a code object's units: put in, taken out when a member is rewritten, and never shown as anything but their first member. */
import { expect, test } from 'vitest';
import { combineAll, combineAround } from '../../../generated/interpreter/superinstructions.ts';
import { FIRST } from '../../../generated/metadata/heads.ts';
import { OPCODE } from '../../../generated/metadata/opcodes.ts';

const { BINARY_OP, BINARY_OP_ADD_INT, LOAD_CONST, LOAD_FAST, RETURN_VALUE, STORE_FAST } = OPCODE;
const unit = (opcode: number, operand = 0): number => opcode | (operand << 8);
const COUNTER = 0;

/** `x + const`: the load of the constant and the addition are one superinstruction if the addition is of ints. */
function sum(addition: number): Uint16Array {
  return Uint16Array.of(unit(LOAD_FAST), unit(LOAD_CONST, 1), unit(addition), COUNTER, unit(RETURN_VALUE));
}

const opcodes = (units: Uint16Array): number[] => [...units].map((each) => each & 0xff);
const firsts = (units: Uint16Array): number[] => opcodes(units).map((opcode) => FIRST[opcode]!);

test('every instruction that begins a sequence gets its opcode, operands stay, and its first member can be told', () => {
  const units = sum(BINARY_OP_ADD_INT);
  combineAll(units);
  expect(opcodes(units)[1]).not.toBe(LOAD_CONST);
  expect(firsts(units)).toEqual(opcodes(sum(BINARY_OP_ADD_INT)));
  expect([...units].map((each) => each >> 8)).toEqual([0, 1, 0, 0, 0]);
});

test('an instruction that was specialised joins those before it; despecialised, it leaves them', () => {
  const units = sum(BINARY_OP);
  combineAll(units);
  const before = units.slice();
  expect(opcodes(units)[1]).toBe(LOAD_CONST);
  units[2] = unit(BINARY_OP_ADD_INT);
  combineAround(units, 2);
  const specialised = sum(BINARY_OP_ADD_INT);
  combineAll(specialised);
  expect(units).toEqual(specialised);
  units[2] = unit(BINARY_OP);
  combineAround(units, 2);
  expect(units).toEqual(before);
});

test('a cache unit that looks like a member is none', () => {
  const units = Uint16Array.of(unit(BINARY_OP_ADD_INT), unit(LOAD_CONST), unit(BINARY_OP_ADD_INT), COUNTER, unit(STORE_FAST));
  combineAll(units);
  combineAround(units, 2);
  expect(firsts(units)).toEqual([BINARY_OP_ADD_INT, LOAD_CONST, BINARY_OP_ADD_INT, COUNTER, STORE_FAST]);
  expect(units[1]).toBe(unit(LOAD_CONST));
});
