/** Reduction of SWAPs: runs of them to the shortest equivalent, and single ones to a reordering of stores. */
import { makeNop, setOp, type BasicBlock, type Instruction } from './block.ts';

export function optimizeSwaps(block: BasicBlock): void {
  const { instructions } = block;
  for (let index = 0; index < instructions.length; index++) {
    if (instructions[index]!.opcode !== 'SWAP') continue;
    index = shortenRun(instructions, index);
    applyStatically(instructions, index);
  }
}

/** Rewrites the run of SWAPs and NOPs at `start`; returns the index of its last instruction. */
function shortenRun(instructions: Instruction[], start: number): number {
  let end = start + 1;
  let depth = instructions[start]!.oparg;
  let more = false;
  for (; end < instructions.length; end++) {
    const { opcode, oparg } = instructions[end]!;
    if (opcode === 'SWAP') {
      depth = Math.max(depth, oparg);
      more = true;
    } else if (opcode !== 'NOP') {
      break;
    }
  }
  if (!more) return start;
  const run = instructions.slice(start, end);
  writeFromEnd(run, cycleSwaps(permutation(run, depth)));
  return end - 1;
}

/** What the run does to a stack of `depth` items, top first: result[i] = the item that ends at place i. */
function permutation(run: readonly Instruction[], depth: number): number[] {
  const stack = Array.from({ length: depth }, (_, index) => index);
  for (const { opcode, oparg } of run) {
    if (opcode !== 'SWAP') continue;
    [stack[0], stack[oparg - 1]] = [stack[oparg - 1]!, stack[0]!];
  }
  return stack;
}

const VISITED = -1;

/** The arguments of the fewest SWAPs with that effect, last one first: each cycle passes through the top once. */
function cycleSwaps(stack: number[]): number[] {
  const swaps: number[] = [];
  for (let start = 0; start < stack.length; start++) {
    if (stack[start] === VISITED || stack[start] === start) continue;
    let place = start;
    for (;;) {
      if (place !== 0) swaps.push(place + 1);
      const next = stack[place]!;
      if (next === VISITED) break;
      stack[place] = VISITED;
      place = next;
    }
  }
  return swaps;
}

function writeFromEnd(run: readonly Instruction[], swaps: readonly number[]): void {
  for (let back = 0; back < run.length; back++) {
    const instr = run[run.length - 1 - back]!;
    const oparg = swaps[back];
    if (oparg === undefined) makeNop(instr);
    else setOp(instr, 'SWAP', oparg);
  }
}

/** These only consume the top of the stack and cannot raise or jump, so two of them may change places. */
const SWAPPABLE: ReadonlySet<string> = new Set(['STORE_FAST', 'STORE_FAST_MAYBE_NULL', 'POP_TOP']);

/** The local an instruction stores to, -1 if none. */
function storesTo(instr: Instruction): number {
  return instr.opcode === 'STORE_FAST' || instr.opcode === 'STORE_FAST_MAYBE_NULL' ? instr.oparg : -1;
}

/** Swaps instructions instead of stack items: SWAP 2, POP_TOP, STORE_FAST x is STORE_FAST x, POP_TOP. */
function applyStatically(instructions: Instruction[], from: number): void {
  for (let index = from; index >= 0; index--) {
    const swap = instructions[index]!;
    if (swap.opcode !== 'SWAP') {
      if (swap.opcode === 'NOP' || SWAPPABLE.has(swap.opcode)) continue;
      return;
    }
    const first = nextSwappable(instructions, index, -1);
    if (first < 0) return;
    const { lineno } = instructions[first]!.loc;
    let second = first;
    for (let count = swap.oparg - 1; count > 0; count--) {
      second = nextSwappable(instructions, second, lineno);
      if (second < 0) return;
    }
    if (!mayReorder(instructions, first, second)) return;
    makeNop(swap);
    const moved = instructions[first]!;
    instructions[first] = instructions[second]!;
    instructions[second] = moved;
  }
}

/** With a line given, the instruction must be on it: names must not be bound in another order than lines are traced. */
function nextSwappable(instructions: readonly Instruction[], after: number, lineno: number): number {
  for (let index = after + 1; index < instructions.length; index++) {
    const instr = instructions[index]!;
    if (lineno >= 0 && instr.loc.lineno !== lineno) return -1;
    if (instr.opcode === 'NOP') continue;
    return SWAPPABLE.has(instr.opcode) ? index : -1;
  }
  return -1;
}

function mayReorder(instructions: readonly Instruction[], first: number, second: number): boolean {
  const a = storesTo(instructions[first]!);
  const b = storesTo(instructions[second]!);
  if (a < 0 && b < 0) return true;
  if (a === b) return false;
  for (let index = first + 1; index < second; index++) {
    const between = storesTo(instructions[index]!);
    if (between >= 0 && (between === a || between === b)) return false;
  }
  return true;
}
