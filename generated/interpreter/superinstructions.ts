// Generated from dsl/python.ops by `make regen`; do not edit. Digest fb8746679f8cc6d5.
/**
 * Superinstructions: which adjacent instructions the loop runs as one, and the rewriting that puts them into a code object's units.
 * Only the first member's opcode changes; FIRST (metadata/heads.ts) gives it back to whoever asks what an instruction is.
 */
import { CACHE_UNITS, FIRST } from '../metadata/heads.ts';

/** Members after the first: where each is, which bits of its unit count, and what they must be. */
type Rest = readonly (readonly [offset: number, mask: number, unit: number])[];

/** `mask` and `unit` are the first member's own; `rest` those of the others. */
interface Sequence {
  readonly opcode: number;
  readonly mask: number;
  readonly unit: number;
  readonly rest: Rest;
}

/** By the opcode of the first member; the longest sequence first. */
const SEQUENCES: Readonly<Record<number, readonly Sequence[]>> = {
  32: [
    // POP_TOP__LOAD_FAST__LOAD_CONST__BINARY_OP_ADD_INT__STORE_FAST
    {
      opcode: 141,
      mask: 255,
      unit: 32,
      rest: [
        [1, 255, 85],
        [2, 255, 83],
        [3, 255, 151],
        [5, 255, 110],
      ],
    },
  ],
  83: [
    // LOAD_CONST__BINARY_OP_MULTIPLY_INT__LOAD_CONST__BINARY_OP_ADD_INT__LOAD_CONST
    {
      opcode: 142,
      mask: 255,
      unit: 83,
      rest: [
        [1, 255, 154],
        [3, 255, 83],
        [4, 255, 151],
        [6, 255, 83],
      ],
    },
    // LOAD_CONST__BINARY_OP_MULTIPLY_INT__LOAD_FAST__LOAD_CONST
    {
      opcode: 143,
      mask: 255,
      unit: 83,
      rest: [
        [1, 255, 154],
        [3, 255, 85],
        [4, 255, 83],
      ],
    },
    // LOAD_CONST__BINARY_OP_ADD_INT__SWAP(3)__SWAP(2)
    {
      opcode: 147,
      mask: 255,
      unit: 83,
      rest: [
        [1, 255, 151],
        [3, 65535, 883],
        [4, 65535, 627],
      ],
    },
    // LOAD_CONST__BINARY_OP_ADD_INT
    { opcode: 126, mask: 255, unit: 83, rest: [[1, 255, 151]] },
  ],
  85: [
    // LOAD_FAST__LOAD_ATTR_SLOT(0)__LOAD_FAST__LOAD_ATTR_SLOT(0)
    {
      opcode: 133,
      mask: 255,
      unit: 85,
      rest: [
        [1, 511, 201],
        [11, 255, 85],
        [12, 511, 201],
      ],
    },
    // LOAD_FAST__COPY(1)__LOAD_ATTR_INSTANCE_VALUE(0)
    {
      opcode: 136,
      mask: 255,
      unit: 85,
      rest: [
        [1, 65535, 317],
        [2, 511, 193],
      ],
    },
    // LOAD_FAST__LOAD_ATTR_METHOD_NO_DICT__LOAD_FAST
    {
      opcode: 139,
      mask: 255,
      unit: 85,
      rest: [
        [1, 255, 195],
        [11, 255, 85],
      ],
    },
    // LOAD_FAST__LOAD_CONST
    { opcode: 119, mask: 255, unit: 85, rest: [[1, 255, 83]] },
    // LOAD_FAST__LOAD_ATTR_INSTANCE_VALUE(0)
    { opcode: 123, mask: 255, unit: 85, rest: [[1, 511, 193]] },
    // LOAD_FAST__BINARY_SUBSCR_LIST_INT
    { opcode: 134, mask: 255, unit: 85, rest: [[1, 255, 159]] },
  ],
  88: [
    // LOAD_FAST_LOAD_FAST__LOAD_FAST__BINARY_SUBSCR_LIST_INT__BINARY_OP_MULTIPLY_FLOAT
    {
      opcode: 122,
      mask: 255,
      unit: 88,
      rest: [
        [1, 255, 85],
        [2, 255, 159],
        [4, 255, 153],
      ],
    },
    // LOAD_FAST_LOAD_FAST__BINARY_OP_MULTIPLY_FLOAT__LOAD_FAST_LOAD_FAST__BINARY_OP_MULTIPLY_FLOAT
    {
      opcode: 144,
      mask: 255,
      unit: 88,
      rest: [
        [1, 255, 153],
        [3, 255, 88],
        [4, 255, 153],
      ],
    },
    // LOAD_FAST_LOAD_FAST__BINARY_OP_ADD_INT
    { opcode: 138, mask: 255, unit: 88, rest: [[1, 255, 151]] },
  ],
  110: [
    // STORE_FAST__LOAD_FAST_LOAD_FAST
    { opcode: 120, mask: 255, unit: 110, rest: [[1, 255, 88]] },
    // STORE_FAST__LOAD_FAST
    { opcode: 121, mask: 255, unit: 110, rest: [[1, 255, 85]] },
    // STORE_FAST__JUMP_BACKWARD
    { opcode: 223, mask: 255, unit: 110, rest: [[1, 255, 77]] },
  ],
  150: [
    // BINARY_OP_ADD_FLOAT__STORE_FAST__LOAD_FAST__LOAD_CONST
    {
      opcode: 148,
      mask: 255,
      unit: 150,
      rest: [
        [2, 255, 110],
        [3, 255, 85],
        [4, 255, 83],
      ],
    },
  ],
  151: [
    // BINARY_OP_ADD_INT__STORE_FAST__JUMP_BACKWARD
    {
      opcode: 124,
      mask: 255,
      unit: 151,
      rest: [
        [2, 255, 110],
        [3, 255, 77],
      ],
    },
  ],
  153: [
    // BINARY_OP_MULTIPLY_FLOAT__LOAD_FAST__BINARY_OP_MULTIPLY_FLOAT
    {
      opcode: 145,
      mask: 255,
      unit: 153,
      rest: [
        [2, 255, 85],
        [3, 255, 153],
      ],
    },
  ],
  159: [
    // BINARY_SUBSCR_LIST_INT__BINARY_OP_MULTIPLY_FLOAT__BINARY_OP_ADD_FLOAT__STORE_FAST__JUMP_BACKWARD
    {
      opcode: 132,
      mask: 255,
      unit: 159,
      rest: [
        [2, 255, 153],
        [4, 255, 150],
        [6, 255, 110],
        [7, 255, 77],
      ],
    },
  ],
  183: [
    // COMPARE_OP_INT__POP_JUMP_IF_FALSE
    { opcode: 125, mask: 255, unit: 183, rest: [[2, 255, 97]] },
  ],
  188: [
    // FOR_ITER_LIST__STORE_FAST_LOAD_FAST__LOAD_CONST
    {
      opcode: 146,
      mask: 255,
      unit: 188,
      rest: [
        [2, 255, 111],
        [3, 255, 83],
      ],
    },
    // FOR_ITER_LIST__STORE_FAST__LOAD_FAST
    {
      opcode: 224,
      mask: 255,
      unit: 188,
      rest: [
        [2, 255, 110],
        [3, 255, 85],
      ],
    },
  ],
  189: [
    // FOR_ITER_RANGE__STORE_FAST__LOAD_CONST__LOAD_FAST_LOAD_FAST
    {
      opcode: 127,
      mask: 255,
      unit: 189,
      rest: [
        [2, 255, 110],
        [3, 255, 83],
        [4, 255, 88],
      ],
    },
    // FOR_ITER_RANGE__STORE_FAST__LOAD_FAST_LOAD_FAST
    {
      opcode: 129,
      mask: 255,
      unit: 189,
      rest: [
        [2, 255, 110],
        [3, 255, 88],
      ],
    },
    // FOR_ITER_RANGE__STORE_FAST__LOAD_FAST
    {
      opcode: 135,
      mask: 255,
      unit: 189,
      rest: [
        [2, 255, 110],
        [3, 255, 85],
      ],
    },
  ],
  203: [
    // LOAD_GLOBAL_BUILTIN(1)__LOAD_FAST
    { opcode: 131, mask: 511, unit: 459, rest: [[5, 255, 85]] },
  ],
  204: [
    // LOAD_GLOBAL_MODULE(1)__LOAD_FAST__LOAD_CONST__BINARY_OP_SUBTRACT_INT
    {
      opcode: 137,
      mask: 511,
      unit: 460,
      rest: [
        [5, 255, 85],
        [6, 255, 83],
        [7, 255, 156],
      ],
    },
  ],
  207: [
    // RESUME_CHECK__POP_TOP__JUMP_BACKWARD
    {
      opcode: 128,
      mask: 255,
      unit: 207,
      rest: [
        [1, 255, 32],
        [2, 255, 77],
      ],
    },
    // RESUME_CHECK__LOAD_FAST__LOAD_CONST
    {
      opcode: 140,
      mask: 255,
      unit: 207,
      rest: [
        [1, 255, 85],
        [2, 255, 83],
      ],
    },
  ],
  213: [
    // STORE_SUBSCR_LIST_INT__JUMP_BACKWARD
    { opcode: 130, mask: 255, unit: 213, rest: [[2, 255, 77]] },
  ],
};

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
  for (const { opcode, mask, unit, rest } of sequences) {
    if ((first & mask) !== unit || !isRest(units, pc, rest)) continue;
    units[pc] = (first & 0xff00) | opcode;
    return;
  }
}

function isRest(units: Uint16Array, pc: number, rest: Rest): boolean {
  for (const [offset, mask, unit] of rest) {
    const own = units[pc + offset];
    if ((((own & 0xff00) | FIRST[own & 0xff]) & mask) !== unit) return false;
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
