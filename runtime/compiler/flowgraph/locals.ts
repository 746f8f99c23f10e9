/** Loads of locals that may be unbound, and the paired load and store instructions. */
import { blocksOf, makeNop, setOp, type BasicBlock, type FlowGraph, type Instruction } from './block.ts';
import { removeRedundantNops } from './nops.ts';
import { traits } from './traits.ts';

/** CPython follows this many locals through the graph and looks at further ones a block at a time. */
const TRACKED = 64;

const UNBINDS: ReadonlySet<string> = new Set(['DELETE_FAST', 'LOAD_FAST_AND_CLEAR', 'STORE_FAST_MAYBE_NULL']);

/** A set of the first 64 locals. */
interface LocalSet {
  low: number;
  high: number;
}

/** Turns LOAD_FAST into LOAD_FAST_CHECK where the local may be unbound. */
export function checkUninitializedLocals(entry: FlowGraph, nlocals: number, nparams: number): void {
  if (nlocals === 0) return;
  if (nlocals > TRACKED) checkUntrackedLocals(entry);
  const unsafe = new Map<BasicBlock, LocalSet>();
  const todo: BasicBlock[] = [];
  const queued = new Set<BasicBlock>();
  for (const block of blocksOf(entry)) unsafe.set(block, { low: 0, high: 0 });
  const flowInto = (block: BasicBlock, locals: LocalSet): void => {
    const known = unsafe.get(block)!;
    if ((known.low | locals.low) === known.low && (known.high | locals.high) === known.high) return;
    known.low |= locals.low;
    known.high |= locals.high;
    if (queued.has(block)) return;
    queued.add(block);
    todo.push(block);
  };
  const start: LocalSet = { low: 0, high: 0 };
  for (let local = nparams; local < Math.min(nlocals, TRACKED); local++) include(start, local);
  flowInto(entry, start);
  // A local may be deleted anywhere, so every block is looked at once.
  for (const block of blocksOf(entry)) scanBlock(block, unsafe.get(block)!, flowInto);
  for (let block = todo.pop(); block !== undefined; block = todo.pop()) {
    queued.delete(block);
    scanBlock(block, unsafe.get(block)!, flowInto);
  }
}

function include(set: LocalSet, local: number): void {
  if (local < 32) set.low |= 1 << local;
  else set.high |= 1 << (local - 32);
}

function exclude(set: LocalSet, local: number): void {
  if (local < 32) set.low &= ~(1 << local);
  else set.high &= ~(1 << (local - 32));
}

function has(set: LocalSet, local: number): boolean {
  return ((local < 32 ? set.low >> local : set.high >> (local - 32)) & 1) !== 0;
}

function scanBlock(
  block: BasicBlock,
  entrySet: LocalSet,
  flowInto: (b: BasicBlock, set: LocalSet) => void,
): void {
  const unsafe = { ...entrySet };
  for (const instr of block.instructions) {
    if (instr.handler !== null) flowInto(instr.handler, unsafe);
    if (instr.oparg < TRACKED) trackLocal(instr, unsafe);
  }
  if (block.next !== null && block.hasFallthrough) flowInto(block.next, unsafe);
  const { last } = block;
  if (last !== undefined && traits(last.opcode).isJump) flowInto(last.target!, unsafe);
}

function trackLocal(instr: Instruction, unsafe: LocalSet): void {
  const { opcode, oparg } = instr;
  if (UNBINDS.has(opcode)) {
    include(unsafe, oparg);
  } else if (opcode === 'STORE_FAST' || opcode === 'LOAD_FAST_CHECK') {
    exclude(unsafe, oparg); // a check that does not raise proves the local bound
  } else if (opcode === 'LOAD_FAST') {
    if (has(unsafe, oparg)) instr.opcode = 'LOAD_FAST_CHECK';
    exclude(unsafe, oparg);
  }
}

function checkUntrackedLocals(entry: FlowGraph): void {
  for (const block of blocksOf(entry)) {
    const bound = new Set<number>();
    for (const instr of block.instructions) {
      if (instr.oparg < TRACKED) continue;
      if (UNBINDS.has(instr.opcode)) {
        bound.delete(instr.oparg);
      } else if (instr.opcode === 'STORE_FAST') {
        bound.add(instr.oparg);
      } else if (instr.opcode === 'LOAD_FAST') {
        if (!bound.has(instr.oparg)) instr.opcode = 'LOAD_FAST_CHECK';
        bound.add(instr.oparg);
      }
    }
  }
}

/** By the first instruction and the second. */
const PAIRS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  LOAD_FAST: { LOAD_FAST: 'LOAD_FAST_LOAD_FAST' },
  STORE_FAST: { LOAD_FAST: 'STORE_FAST_LOAD_FAST', STORE_FAST: 'STORE_FAST_STORE_FAST' },
};

export function insertSuperinstructions(entry: FlowGraph): void {
  for (const block of blocksOf(entry)) {
    const { instructions } = block;
    for (let index = 0; index + 1 < instructions.length; index++) {
      const second = instructions[index + 1]!;
      const pair = PAIRS[instructions[index]!.opcode]?.[second.opcode];
      if (pair !== undefined) combine(instructions[index]!, second, pair);
    }
  }
  removeRedundantNops(entry);
}

/** Both locals share one argument byte; instructions of different lines stay apart. */
function combine(first: Instruction, second: Instruction, pair: string): void {
  const lines = [first.loc.lineno, second.loc.lineno] as const;
  if (lines[0] >= 0 && lines[1] >= 0 && lines[0] !== lines[1]) return;
  if (first.oparg >= 16 || second.oparg >= 16) return;
  setOp(first, pair, (first.oparg << 4) | second.oparg);
  makeNop(second);
}
