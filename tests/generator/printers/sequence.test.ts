/** Superinstructions: which instructions can be one, and what its case in the loop looks like. */
import { expect, test } from 'vitest';
import { hotTarget } from '../../../generator/printers/interpreter/hot.ts';
import { collectImports } from '../../../generator/printers/interpreter/imports.ts';
import { printSequence } from '../../../generator/printers/interpreter/sequence.ts';
import { sequenceOf } from '../../../generator/printers/sequences.ts';
import { memberNamed } from '../../../generator/model/sequence.ts';
import { modelOf, tidy } from './support.ts';

const DEFINITIONS = `
operation compare(lhs: object, rhs: object) -> object raises, escapes;
guard uop _GUARD_BOTH_INT(left: object, right: object -- left: int, right: int) {
  exit unless left is int;
  exit unless right is int;
}
pure uop _LESS(left: int, right: int -- res: bool) { res = left < right; }
pure uop _ADD(left: int, right: int -- res: int) { res = left + right; }
uop _SPECIALIZE(counter/1, lhs: object, rhs: object -- lhs: object, rhs: object) { specialize; }
uop _COMPARE(lhs: object, rhs: object -- res: object) { res = compare(lhs, rhs); }
hot inst 58 COMPARE = _SPECIALIZE + _COMPARE;
hot inst 59 COMPARE_ALONE = _COMPARE;
hot inst 183 LESS_INT = _GUARD_BOTH_INT + unused/1 + _LESS when oparg == 0;
hot inst 184 ADD_INT = _GUARD_BOTH_INT + unused/1 + _ADD when oparg == 1;
family COMPARE { LESS_INT, ADD_INT }
uop _LOAD(-- value: object?) { value = locals[oparg]; }
hot inst 85 LOAD = _LOAD;
uop _STORE(value: object? --) { locals[oparg] = value; }
hot inst 110 STORE = _STORE;
tier1("two ways") uop _JUMP_IF_FALSE(cond: bool! --) { if (cond is False) { jump oparg; } }
hot inst 97 JUMP_IF_FALSE = unused/1 + _JUMP_IF_FALSE;
tier1("a loop") uop _JUMP_BACK(--) { tick; jump -oparg; }
hot inst 77 JUMP_BACK = _JUMP_BACK;
uop _COPY(bottom: object?, unused[oparg - 1] -- bottom: object?, unused[oparg - 1], top: object?) { top = bottom; }
hot inst 61 COPY = _COPY;
inst 62 COLD = _STORE;
`;

const index = modelOf(DEFINITIONS);

async function printed(...names: string[]): Promise<string> {
  const sequence = sequenceOf(index, names.map(memberNamed), 119);
  if (typeof sequence === 'string') return sequence;
  const text = await tidy(`next: for (;;) slow: {\n${printSequence(index, collectImports(), sequence, hotTarget(collectImports()))}\n}`);
  return text.split('\n').map((line) => line.trim()).filter((line) => !/^(oparg = units\[pc\]|op = oparg & 0xff|oparg >>= 8);$/.test(line)).join('\n');
}

test('a value goes from one member to the next without the stack; the second has its own operand', async () => {
  expect(await printed('LOAD', 'LESS_INT', 'JUMP_IF_FALSE')).toBe(`next: for (;;)
slow: {
const left = stack[sp - 1] as Value;
const value = stack[base + oparg];
if (!(typeof left === 'number')) break slow;
if (!(typeof value === 'number')) break slow;
const res = left < value;
const oparg_3 = units[pc + 3] >> 8;
if (!res) {
sp = sp - 1;
pc = (pc + 5 + oparg_3) & 0xfffff;
continue next;
}
sp = sp - 1;
pc = (pc + 5) & 0xfffff;
continue next;
}`);
});

test('the loop is left between members with the first done', async () => {
  expect(await printed('STORE', 'JUMP_BACK')).toBe(`next: for (;;)
slow: {
const value = stack[sp - 1];
stack[base + oparg] = value;
const oparg_2 = units[pc + 1] >> 8;
if (--ticks === 0) {
frame.pc = pc - start + 1;
frame.sp = sp - 1;
return AGAIN;
}
sp = sp - 1;
pc = (pc + 2 + (-oparg_2 | 0)) & 0xfffff;
continue next;
}`);
});

test('a member whose stack effect depends on its operand has it in its name', async () => {
  expect(await printed('LOAD', 'COPY(1)')).toBe(`next: for (;;)
slow: {
const value = stack[base + oparg];
const top = value;
stack[sp] = value;
stack[sp + 1] = top;
sp = sp + 2;
pc = (pc + 2) & 0xfffff;
continue next;
}`);
});

test('what cannot be one superinstruction is refused with the reason', async () => {
  const refused = [
    ['LOAD', 'NEW'],
    ['LOAD', 'COLD'],
    ['COMPARE', 'STORE'],
    ['LOAD', 'COMPARE_ALONE'],
    ['STORE', 'ADD_INT'],
    ['LOAD', 'JUMP_BACK'],
    ['JUMP_BACK', 'LOAD'],
    ['JUMP_IF_FALSE', 'LOAD'],
    ['LOAD', 'COPY'],
    ['COPY(1)', 'STORE'],
    ['LOAD', 'COPY(9)'],
  ];
  const reasons = await Promise.all(refused.map((members) => printed(...members)));
  expect(reasons).toEqual([
    'NEW is not defined',
    'COLD is not hot',
    'COMPARE specialises itself',
    'COMPARE_ALONE may raise, which would have to name it',
    'ADD_INT checks after the effect of STORE',
    'JUMP_BACK may leave the loop before LOAD has written the stack',
    'JUMP_BACK does not go on to its successor',
    'JUMP_IF_FALSE jumps',
    'the stack effect of COPY depends on its operand',
    'COPY may have an EXTENDED_ARG in front of it',
    'the stack effect of COPY depends on its operand',
  ]);
});
