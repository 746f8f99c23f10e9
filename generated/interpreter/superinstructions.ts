// Generated from dsl/python.ops by `make regen`; do not edit. Digest 219fb7ce532aa079.
/**
 * Superinstructions: which adjacent instructions the loop runs as one, and the rewriting that puts them into a code object's units.
 * Only the first member's opcode changes; FIRST (metadata/heads.ts) gives it back to whoever asks what an instruction is.
 */
import { CACHE_UNITS, FIRST } from '../metadata/heads.ts';

/**
 * By the opcode of the first member; the longest sequence first. Numbers one after the other, since code that starts is rewritten before V8
 * has compiled the loops below: a sequence's opcode, what its first unit must be under which mask, where it ends in the array, and for
 * each other member its offset, mask and unit.
 */
const SEQUENCES: (readonly number[] | undefined)[] = new Array(256);
SEQUENCES[32] = [
  // POP_TOP__LOAD_FAST__LOAD_CONST__BINARY_OP_ADD_INT__STORE_FAST
  141, 32, 255, 16, 1, 255, 85, 2, 255, 83, 3, 255, 151, 5, 255, 110,
];
SEQUENCES[83] = [
  // LOAD_CONST__BINARY_OP_MULTIPLY_INT__LOAD_CONST__BINARY_OP_ADD_INT__LOAD_CONST
  142, 83, 255, 16, 1, 255, 154, 3, 255, 83, 4, 255, 151, 6, 255, 83,
  // LOAD_CONST__BINARY_OP_MULTIPLY_INT__LOAD_FAST__LOAD_CONST
  143, 83, 255, 29, 1, 255, 154, 3, 255, 85, 4, 255, 83,
  // LOAD_CONST__BINARY_OP_ADD_INT__SWAP(3)__SWAP(2)
  147, 83, 255, 42, 1, 255, 151, 3, 65535, 883, 4, 65535, 627,
  // LOAD_CONST__BINARY_OP_ADD_INT
  126, 83, 255, 49, 1, 255, 151,
];
SEQUENCES[85] = [
  // LOAD_FAST__LOAD_ATTR_SLOT(0)__LOAD_FAST__LOAD_ATTR_SLOT(0)
  133, 85, 255, 13, 1, 511, 201, 11, 255, 85, 12, 511, 201,
  // LOAD_FAST__COPY(1)__LOAD_ATTR_INSTANCE_VALUE(0)
  136, 85, 255, 23, 1, 65535, 317, 2, 511, 193,
  // LOAD_FAST__LOAD_ATTR_METHOD_NO_DICT__LOAD_FAST
  139, 85, 255, 33, 1, 255, 195, 11, 255, 85,
  // LOAD_FAST__LOAD_CONST
  119, 85, 255, 40, 1, 255, 83,
  // LOAD_FAST__LOAD_ATTR_INSTANCE_VALUE(0)
  123, 85, 255, 47, 1, 511, 193,
  // LOAD_FAST__BINARY_SUBSCR_LIST_INT
  134, 85, 255, 54, 1, 255, 159,
];
SEQUENCES[88] = [
  // LOAD_FAST_LOAD_FAST__LOAD_FAST__BINARY_SUBSCR_LIST_INT__BINARY_OP_MULTIPLY_FLOAT
  122, 88, 255, 13, 1, 255, 85, 2, 255, 159, 4, 255, 153,
  // LOAD_FAST_LOAD_FAST__BINARY_OP_MULTIPLY_FLOAT__LOAD_FAST_LOAD_FAST__BINARY_OP_MULTIPLY_FLOAT
  144, 88, 255, 26, 1, 255, 153, 3, 255, 88, 4, 255, 153,
  // LOAD_FAST_LOAD_FAST__BINARY_OP_ADD_INT
  138, 88, 255, 33, 1, 255, 151,
];
SEQUENCES[110] = [
  // STORE_FAST__LOAD_FAST_LOAD_FAST
  120, 110, 255, 7, 1, 255, 88,
  // STORE_FAST__LOAD_FAST
  121, 110, 255, 14, 1, 255, 85,
  // STORE_FAST__JUMP_BACKWARD
  223, 110, 255, 21, 1, 255, 77,
];
SEQUENCES[150] = [
  // BINARY_OP_ADD_FLOAT__STORE_FAST__LOAD_FAST__LOAD_CONST
  148, 150, 255, 13, 2, 255, 110, 3, 255, 85, 4, 255, 83,
];
SEQUENCES[151] = [
  // BINARY_OP_ADD_INT__STORE_FAST__JUMP_BACKWARD
  124, 151, 255, 10, 2, 255, 110, 3, 255, 77,
];
SEQUENCES[153] = [
  // BINARY_OP_MULTIPLY_FLOAT__LOAD_FAST__BINARY_OP_MULTIPLY_FLOAT
  145, 153, 255, 10, 2, 255, 85, 3, 255, 153,
];
SEQUENCES[159] = [
  // BINARY_SUBSCR_LIST_INT__BINARY_OP_MULTIPLY_FLOAT__BINARY_OP_ADD_FLOAT__STORE_FAST__JUMP_BACKWARD
  132, 159, 255, 16, 2, 255, 153, 4, 255, 150, 6, 255, 110, 7, 255, 77,
];
SEQUENCES[183] = [
  // COMPARE_OP_INT__POP_JUMP_IF_FALSE
  125, 183, 255, 7, 2, 255, 97,
];
SEQUENCES[188] = [
  // FOR_ITER_LIST__STORE_FAST_LOAD_FAST__LOAD_CONST
  146, 188, 255, 10, 2, 255, 111, 3, 255, 83,
  // FOR_ITER_LIST__STORE_FAST__LOAD_FAST
  224, 188, 255, 20, 2, 255, 110, 3, 255, 85,
];
SEQUENCES[189] = [
  // FOR_ITER_RANGE__STORE_FAST__LOAD_CONST__LOAD_FAST_LOAD_FAST
  127, 189, 255, 13, 2, 255, 110, 3, 255, 83, 4, 255, 88,
  // FOR_ITER_RANGE__STORE_FAST__LOAD_FAST_LOAD_FAST
  129, 189, 255, 23, 2, 255, 110, 3, 255, 88,
  // FOR_ITER_RANGE__STORE_FAST__LOAD_FAST
  135, 189, 255, 33, 2, 255, 110, 3, 255, 85,
];
SEQUENCES[203] = [
  // LOAD_GLOBAL_BUILTIN(1)__LOAD_FAST
  131, 459, 511, 7, 5, 255, 85,
];
SEQUENCES[204] = [
  // LOAD_GLOBAL_MODULE(1)__LOAD_FAST__LOAD_CONST__BINARY_OP_SUBTRACT_INT
  137, 460, 511, 13, 5, 255, 85, 6, 255, 83, 7, 255, 156,
];
SEQUENCES[207] = [
  // RESUME_CHECK__POP_TOP__JUMP_BACKWARD
  128, 207, 255, 10, 1, 255, 32, 2, 255, 77,
  // RESUME_CHECK__LOAD_FAST__LOAD_CONST
  140, 207, 255, 20, 1, 255, 85, 2, 255, 83,
];
SEQUENCES[213] = [
  // STORE_SUBSCR_LIST_INT__JUMP_BACKWARD
  130, 213, 255, 7, 2, 255, 77,
];

const UNIT = 1;
const MASK = 2;
const END = 3;
const REST = 4;
const MEMBER = 3;

/** Members of the longest sequence. */
const LONGEST = 5;

/** Gives every instruction the opcode of the sequence that begins with it. */
export function combineAll(units: Uint16Array): void {
  for (let pc = 0; pc < units.length; pc += 1 + CACHE_UNITS[units[pc] & 0xff]) combine(units, pc);
}

/**
 * The same after the instruction at `pc` was specialised: for it, and for those before it of whose sequences it may be a member. The first time it is done for all: code in
 * which nothing has specialised runs once as a rule (modules, class bodies), and start-up has much of it.
 */
export function combineAround(units: Uint16Array, pc: number): void {
  const back = known.get(units);
  if (back === undefined) {
    known.set(units, distances(units));
    return combineAll(units);
  }
  combine(units, pc);
  for (let steps = 1, at = pc; steps < LONGEST && at > 0; steps++) {
    at -= back[at];
    combine(units, at);
  }
}

/** After the instruction at `pc` was rewritten at its first execution. */
export function combineAgain(units: Uint16Array, pc: number): void {
  if (known.has(units)) combineAround(units, pc);
}

function combine(units: Uint16Array, pc: number): void {
  const first = (units[pc] & 0xff00) | FIRST[units[pc] & 0xff];
  units[pc] = first;
  const sequences = SEQUENCES[first & 0xff];
  if (sequences === undefined) return;
  for (let at = 0; at < sequences.length; at = sequences[at + END]) {
    if ((first & sequences[at + MASK]) !== sequences[at + UNIT] || !isRest(units, pc, sequences, at))
      continue;
    units[pc] = (first & 0xff00) | sequences[at];
    return;
  }
}

function isRest(units: Uint16Array, pc: number, sequences: readonly number[], start: number): boolean {
  for (let at = start + REST, end = sequences[start + END]; at < end; at += MEMBER) {
    const own = units[pc + sequences[at]];
    if ((((own & 0xff00) | FIRST[own & 0xff]) & sequences[at + 1]) !== sequences[at + 2]) return false;
  }
  return true;
}

/** Units from an instruction back to the one before it, at the instruction's own place; made at the first specialisation. */
const known = new WeakMap<Uint16Array, Uint8Array>();

function distances(units: Uint16Array): Uint8Array {
  const back = new Uint8Array(units.length);
  for (let pc = 0, next = 0; pc < units.length; pc = next) {
    next = pc + 1 + CACHE_UNITS[units[pc] & 0xff];
    if (next < units.length) back[next] = next - pc;
  }
  return back;
}
