/** Ten lines of definitions in, the whole printed instruction out. */
import { expect, test } from 'vitest';
import { cold, hot, modelOf, specialiser } from './support.ts';

test('a hot case is its common path: numbers are added in place, anything else leaves before something changed', async () => {
  const definitions = `
guard uop _GUARD_BOTH_INT(left: object, right: object -- left: int, right: int) {
  exit unless left is int;
  exit unless right is int;
}
pure uop _ADD_INT(left: int, right: int -- res: int) { res = left + right; }
operation binary_op(lhs: object, rhs: object, op: i32) -> object raises, escapes;
uop _SPECIALIZE(counter/1, lhs: object, rhs: object -- lhs: object, rhs: object) { specialize; }
uop _BINARY_OP(lhs: object, rhs: object -- res: object) { res = binary_op(lhs, rhs, oparg); }
hot inst 45 BINARY_OP = _SPECIALIZE + _BINARY_OP;
hot inst 151 ADD_INT = _GUARD_BOTH_INT + unused/1 + _ADD_INT when oparg == 0;
family BINARY_OP { ADD_INT }
`;
  expect(await hot(modelOf(definitions), 'ADD_INT')).toBe(`const right = stack[sp - 1] as Value;
const left = stack[sp - 2] as Value;
if (!(typeof left === 'number')) break slow;
if (!(typeof right === 'number')) break slow;
const result = left + right;
if (result > 9007199254740991 || result < -9007199254740991) break slow;
const res = result;
stack[sp - 2] = res;
sp = sp - 1;
pc = (pc + 2) & 0xfffff;
oparg = units[pc];
op = oparg & 0xff;
oparg >>= 8;
continue next;`);
});

test('a head counts down, specialises itself and is dispatched again', async () => {
  const definitions = `
guard uop _GUARD_BOTH_INT(left: object, right: object -- left: int, right: int) {
  exit unless left is int;
  exit unless right is int;
}
pure uop _ADD_INT(left: int, right: int -- res: int) { res = left + right; }
operation binary_op(lhs: object, rhs: object, op: i32) -> object raises, escapes;
uop _SPECIALIZE(counter/1, lhs: object, rhs: object -- lhs: object, rhs: object) { specialize; }
uop _BINARY_OP(lhs: object, rhs: object -- res: object) { res = binary_op(lhs, rhs, oparg); }
hot inst 45 BINARY_OP = _SPECIALIZE + _BINARY_OP;
hot inst 151 ADD_INT = _GUARD_BOTH_INT + unused/1 + _ADD_INT when oparg == 0;
family BINARY_OP { ADD_INT }
`;
  expect(await hot(modelOf(definitions), 'BINARY_OP')).toBe(`const rhs = stack[sp - 1] as Value;
const lhs = stack[sp - 2] as Value;
const counter = units[pc + 1];
if (counter < 16) {
  frame.pc = pc - start;
  frame.sp = sp;
  specialize_BINARY_OP(frame, frame.pc, sp, oparg);
  op = units[pc] & 0xff;
  continue next;
}
units[pc + 1] = counter - 16;
frame.pc = pc - start;
frame.sp = sp;
const res = binary_op(lhs, rhs, oparg);
stack[sp - 2] = res;
sp = sp - 1;
pc = (pc + 2) & 0xfffff;
oparg = units[pc];
op = oparg & 0xff;
oparg >>= 8;
continue next;`);
});

test('a cold member returns null where a check fails; an output that depends on the operand is written when it is there', async () => {
  const definitions = `
operation position(x: object) -> u16;
operation get(x: object) -> object raises, escapes;
uop _SPECIALIZE(counter/1, owner: object -- owner: object) { specialize; }
uop _GET(owner: object -- attr: object, null: null if (oparg & 1)) { attr = get(owner); null = NULL; }
guard uop _IS_LIST(owner: object -- owner: list) { deopt unless owner is list; }
uop _ITEM(index/1, owner: list -- attr: object, null: null if (oparg & 1)) { attr = owner.items[index]; null = NULL; }
inst 61 GET = _SPECIALIZE + unused/1 + _GET;
inst 160 GET_ITEM = unused/1 + _IS_LIST + _ITEM when (oparg & 1) == 0 cache index = position(owner);
family GET { GET_ITEM }
`;
  expect(await cold(modelOf(definitions), 'GET_ITEM'))
    .toBe(`export function GET_ITEM(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const owner = stack[sp - 1] as Value;
  if (!is_list(owner)) return null;
  const index = units[pc + 2];
  const attr = list_items_get(owner, index) as Value;
  const null_2 = null;
  stack[sp - 1] = attr;
  if (oparg & 1) stack[sp] = null_2;
  frame.sp = sp + (oparg & 1);
  frame.pc = pc + 3;
  return frame;
}`);
});

test('a specialiser asks what the member checks, and fills the cache fields', async () => {
  const definitions = `
operation position(x: object) -> u16;
operation get(x: object) -> object raises, escapes;
uop _SPECIALIZE(counter/1, owner: object -- owner: object) { specialize; }
uop _GET(owner: object -- attr: object, null: null if (oparg & 1)) { attr = get(owner); null = NULL; }
guard uop _IS_LIST(owner: object -- owner: list) { deopt unless owner is list; }
uop _ITEM(index/1, owner: list -- attr: object, null: null if (oparg & 1)) { attr = owner.items[index]; null = NULL; }
inst 61 GET = _SPECIALIZE + unused/1 + _GET;
inst 160 GET_ITEM = unused/1 + _IS_LIST + _ITEM when (oparg & 1) == 0 cache index = position(owner);
family GET { GET_ITEM }
`;
  expect(await specialiser(modelOf(definitions), 'GET_ITEM'))
    .toBe(`function try_GET_ITEM(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!((oparg & 1) === 0)) return false;
  const owner = stack[sp - 1] as Value;
  if (!is_list(owner)) return false;
  const index = position(owner);
  if (index < 0 || index > 0xffff) return false;
  units[pc + 2] = index;
  units[pc] = (units[pc] & 0xff00) | 160;
  return true;
}`);
});

test('a part may have an operand of its own; the frame says where it stands before anything raises', async () => {
  const definitions = `
operation raise_unbound(index: i32) -> never raises;
uop _LOAD(-- value: object) {
  let there = locals[oparg];
  if (there == NULL) { raise_unbound(oparg); }
  value = there;
}
hot inst 88 LOAD_LOAD = _LOAD(oparg >> 4) + _LOAD(oparg & 15);
`;
  expect(await hot(modelOf(definitions), 'LOAD_LOAD')).toBe(`const there = stack[base + (oparg >> 4)];
if (there === null) {
  frame.pc = pc - start;
  frame.sp = sp;
  throw raise_unbound(oparg >> 4);
}
const value = there as Value;
const there_2 = stack[base + (oparg & 15)];
if (there_2 === null) {
  frame.pc = pc - start;
  frame.sp = sp;
  throw raise_unbound(oparg & 15);
}
const value_2 = there_2 as Value;
stack[sp] = value;
stack[sp + 1] = value_2;
sp = sp + 2;
pc = (pc + 1) & 0xfffff;
oparg = units[pc];
op = oparg & 0xff;
oparg >>= 8;
continue next;`);
});

test('a Python bool between two micro-ops stays a JavaScript boolean; every path ends the instruction', async () => {
  const definitions = `
uop _IS_NONE(value: object -- b: bool) { b = value is None; }
uop _JUMP_IF_TRUE(cond: bool --) { if (cond is True) { jump oparg; } }
hot inst 98 JUMP_IF_NONE = unused/1 + _IS_NONE + _JUMP_IF_TRUE;
`;
  expect(await hot(modelOf(definitions), 'JUMP_IF_NONE')).toBe(`const value = stack[sp - 1] as Value;
const b = value === None;
if (b) {
  sp = sp - 1;
  pc = (pc + 2 + oparg) & 0xfffff;
  oparg = units[pc];
  op = oparg & 0xff;
  oparg >>= 8;
  continue next;
}
sp = sp - 1;
pc = (pc + 2) & 0xfffff;
oparg = units[pc];
op = oparg & 0xff;
oparg >>= 8;
continue next;`);
});

test('a tick comes before the jump, and goes on at the first prefix', async () => {
  const definitions = `
uop _BACK(--) { tick; jump -oparg; }
hot inst 77 BACK = _BACK;
`;
  expect(await hot(modelOf(definitions), 'BACK')).toBe(`if (--ticks === 0) {
  frame.pc = pc - start - (oparg < 0x100 ? 0 : oparg < 0x1_0000 ? 1 : oparg < 0x100_0000 ? 2 : 3);
  frame.sp = sp;
  return AGAIN;
}
pc = (pc + 1 + (-oparg | 0)) & 0xfffff;
oparg = units[pc];
op = oparg & 0xff;
oparg >>= 8;
continue next;`);
});

test('what is nothing but items is made with the usual numbers of them in one call', async () => {
  const definitions = `
type tuple : object { heap struct { items: array<object> } }
uop _TUPLE(values: object[oparg] -- tup: tuple) { tup = new tuple { items: values }; }
hot inst 52 TUPLE = _TUPLE;
`;
  expect(await hot(modelOf(definitions), 'TUPLE')).toBe(`const values = sp - oparg;
const new_tuple =
  oparg === 2
    ? tuple_of_2(11 /* tuple */, stack[values + 0], stack[values + 1])
    : oparg === 3
      ? tuple_of_3(11 /* tuple */, stack[values + 0], stack[values + 1], stack[values + 2])
      : tuple_new(11 /* tuple */, oparg);
if (oparg !== 2 && oparg !== 3) {
  for (let i = 0; i < oparg; i++) tuple_items_set(new_tuple, i, stack[values + i]);
}
const tup = new_tuple;
stack[sp - oparg] = tup;
sp = sp + 1 - oparg;
pc = (pc + 1) & 0xfffff;
oparg = units[pc];
op = oparg & 0xff;
oparg >>= 8;
continue next;`);
});

test('an array field is filled from a run of the stack', async () => {
  const definitions = `
uop _LIST(values: object[oparg] -- list: list) { list = new list { items: values, length: oparg }; }
hot inst 47 LIST = _LIST;
`;
  expect(await hot(modelOf(definitions), 'LIST')).toBe(`const values = sp - oparg;
const new_list = list_new(7 /* list */, oparg, oparg);
for (let i = 0; i < oparg; i++) list_items_set(new_list, i, stack[values + i]);
const list = new_list;
stack[sp - oparg] = list;
sp = sp + 1 - oparg;
pc = (pc + 1) & 0xfffff;
oparg = units[pc];
op = oparg & 0xff;
oparg >>= 8;
continue next;`);
});

test('a run that an operation fills lies where the outputs go', async () => {
  const definitions = `
operation fill(seq: object, out values: object[]) raises, escapes;
uop _UNPACK(seq: object -- values: object[oparg]) { fill(seq, values); }
inst 117 UNPACK = _UNPACK;
`;
  expect(await cold(modelOf(definitions), 'UNPACK'))
    .toBe(`export function UNPACK(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const seq = stack[sp - 1] as Value;
  const values = sp - 1;
  fill(seq, values, oparg);
  frame.sp = sp - 1 + oparg;
  frame.pc = pc + 1;
  return frame;
}`);
});

test('values that only move are read and written, what stays is not touched', async () => {
  const definitions = `
uop _SWAP(bottom: object, unused[oparg - 2], top: object -- top: object, unused[oparg - 2], bottom: object) {}
hot inst 115 SWAP = _SWAP;
`;
  expect(await hot(modelOf(definitions), 'SWAP')).toBe(`const top = stack[sp - 1] as Value;
const bottom = stack[sp - oparg] as Value;
stack[sp - oparg] = top;
stack[sp - 1] = bottom;
pc = (pc + 1) & 0xfffff;
oparg = units[pc];
op = oparg & 0xff;
oparg >>= 8;
continue next;`);
});

test('a frame is entered: the caller keeps what lies below its arguments', async () => {
  const definitions = `
operation push_args(callable: function, args: object[]) -> frame;
uop _PUSH(callable: function!, args: object[oparg] -- res: object) {
  frame.return_offset = instruction_size;
  frame push push_args(callable, args);
}
hot inst 53 CALL = _PUSH;
`;
  expect(await hot(modelOf(definitions), 'CALL')).toBe(`const args = sp - oparg;
const callable = stack[sp - 1 - oparg] as PyFunction;
frame.return_offset = 1;
const callee = push_args(callable, args, oparg);
frame.pc = pc - start;
frame.sp = sp - 1 - oparg;
pushFrame(callee);
frame = callee;
start = frame.code.start;
base = frame.base;
pc = (start + frame.pc) & 0xfffff;
sp = frame.sp;
oparg = units[pc];
op = oparg & 0xff;
oparg >>= 8;
continue next;`);
});

test('a frame is left: its value goes to the caller, or out of the loop', async () => {
  const definitions = `
uop _POP(retval: object -- res: object) { frame pop; res = retval; }
hot inst 36 RETURN = _POP;
`;
  expect(await hot(modelOf(definitions), 'RETURN')).toBe(`const retval = stack[sp - 1] as Value;
const entry = frame.entry;
const caller = popFrame(frame);
const res = retval;
if (entry) return res;
frame = caller!;
start = frame.code.start;
base = frame.base;
pc = (start + frame.pc + frame.return_offset) & 0xfffff;
sp = frame.sp;
stack[sp++] = res;
oparg = units[pc];
op = oparg & 0xff;
oparg >>= 8;
continue next;`);
});

test('a frame is left from a cold instruction', async () => {
  const definitions = `
uop _POP(retval: object -- res: object) { frame pop; res = retval; }
inst 36 RETURN = _POP;
`;
  expect(await cold(modelOf(definitions), 'RETURN'))
    .toBe(`export function RETURN(frame: Frame, _oparg: number): After {
  const { sp } = frame;
  const retval = stack[sp - 1] as Value;
  const entry = frame.entry;
  const caller = popFrame(frame);
  const res = retval;
  if (entry) return leaveWith(res);
  caller!.pc += caller!.return_offset;
  stack[caller!.sp++] = res;
  return caller!;
}`);
});

test('a prefix lends its operand to the next instruction', async () => {
  const definitions = `
tier1("folded into the next") uop _EXTEND(--) { extend; }
inst 71 EXTENDED_ARG = _EXTEND;
`;
  expect(await hot(modelOf(definitions), 'EXTENDED_ARG')).toBe(`pc = (pc + 1) & 0xfffff;
const extended = units[pc];
op = extended & 0xff;
oparg = (oparg << 8) | (extended >> 8);
continue next;`);
});
