/**
 * Peephole optimisation of one block: a table of rules by instruction. A rule looks at the instruction and its
 * neighbours in the block (and at what its jump leads to), rewrites them in place, and says where to go on.
 */
import type { AnyConstant } from '../code-record.ts';
import { boolConstant, tupleConstant, type ConstantValue } from '../constant.ts';
import { isTrue } from '../fold/truth.ts';
import { machineConstant } from '../opcode-table.ts';
import { jumpTo, makeNop, setOp, type BasicBlock, type Instruction } from './block.ts';
import { optimizeSwaps } from './swaps.ts';
import { ConstantTable } from '../codegen/unit.ts';

interface Site {
  readonly block: BasicBlock;
  readonly index: number;
  readonly instr: Instruction;
  readonly next: Instruction | undefined;
  /** The argument of the constant load that a `COPY 1` repeats, else the instruction's own. */
  readonly oparg: number;
  readonly consts: ConstantTable;
}

/** Index of the instruction to look at next; undefined for the following one. */
type Rule = (site: Site) => number | undefined | void;

export function optimizeBlock(block: BasicBlock, consts: ConstantTable): void {
  let opcode = '';
  let oparg = 0;
  for (let index = 0; index < block.instructions.length;) {
    const instr = block.instructions[index]!;
    // A copy of a constant is treated as a load of it.
    if (!(opcode === 'LOAD_CONST' && instr.opcode === 'COPY' && instr.oparg === 1)) {
      opcode = instr.opcode;
      oparg = instr.oparg;
    }
    const rule = RULES.get(opcode);
    const next = block.instructions[index + 1];
    index = rule?.({ block, index, instr, next, oparg, consts }) ?? index + 1;
  }
  optimizeSwaps(block);
}

// ---- constants -----------------------------------------------------------------------------------------------

function constantAt(site: Site): AnyConstant {
  return site.consts.values[site.oparg]!;
}

/** A code object is true like any other object. */
function truthOf(constant: AnyConstant): boolean {
  return constant.type === 'code' || isTrue(constant);
}

const loadConst: Rule = (site) => {
  const { next } = site;
  return next === undefined ? undefined : CONSTANT_RULES.get(next.opcode)?.(site);
};

const constantCondition: Rule = (site) => {
  const next = site.next!;
  makeNop(site.instr);
  if (truthOf(constantAt(site)) === (next.opcode === 'POP_JUMP_IF_TRUE')) next.opcode = 'JUMP';
  else makeNop(next);
};

/** `x is None` in a condition has its own jumps. */
const identityWithNone: Rule = (site) => {
  if (constantAt(site).type !== 'None') return;
  const { block, index, instr } = site;
  const isOp = site.next!;
  let jump = block.instructions[index + 2];
  if (jump === undefined) return;
  if (jump.opcode === 'TO_BOOL') {
    makeNop(jump);
    jump = block.instructions[index + 3];
    if (jump === undefined) return;
  }
  if (jump.opcode !== 'POP_JUMP_IF_FALSE' && jump.opcode !== 'POP_JUMP_IF_TRUE') return;
  const jumpsIfNone = (isOp.oparg === 0) === (jump.opcode === 'POP_JUMP_IF_TRUE');
  makeNop(instr);
  makeNop(isOp);
  jump.opcode = jumpsIfNone ? 'POP_JUMP_IF_NONE' : 'POP_JUMP_IF_NOT_NONE';
};

const returnConstant: Rule = (site) => {
  makeNop(site.instr);
  setOp(site.next!, 'RETURN_CONST', site.oparg);
  return site.index + 2;
};

const truthOfConstant: Rule = (site) => {
  const truth = boolConstant(truthOf(constantAt(site)));
  makeNop(site.instr);
  setOp(site.next!, 'LOAD_CONST', site.consts.add(truth));
};

/** By the instruction that follows a constant. */
const CONSTANT_RULES: ReadonlyMap<string, Rule> = new Map([
  ['POP_JUMP_IF_FALSE', constantCondition],
  ['POP_JUMP_IF_TRUE', constantCondition],
  ['IS_OP', identityWithNone],
  ['RETURN_VALUE', returnConstant],
  ['TO_BOOL', truthOfConstant],
]);

// ---- tuples --------------------------------------------------------------------------------------------------

const buildTuple: Rule = (site) => {
  const { instr, next } = site;
  const size = instr.oparg;
  if (next?.opcode === 'UNPACK_SEQUENCE' && next.oparg === size && size >= 1 && size <= 3) {
    // Packing and unpacking at once only reverses the order.
    makeNop(instr);
    if (size === 1) makeNop(next);
    else setOp(next, 'SWAP', size);
    return;
  }
  foldConstantTuple(site, size);
};

function foldConstantTuple(site: Site, size: number): void {
  const { block, index, instr, consts } = site;
  if (index < size) return;
  const loads = block.instructions.slice(index - size, index);
  if (!loads.every((load) => load.opcode === 'LOAD_CONST')) return;
  const items = loads.map((load) => consts.values[load.oparg]!);
  if (!items.every(isPlainConstant)) return;
  for (const load of loads) makeNop(load);
  setOp(instr, 'LOAD_CONST', consts.add(tupleConstant(items)));
}

function isPlainConstant(constant: AnyConstant): constant is ConstantValue {
  return constant.type !== 'code';
}

// ---- jumps to jumps ------------------------------------------------------------------------------------------

/** Lets a jump to a jump go to the end at once. The jump becomes a NOP, in case its line must be kept. */
function threadJump(site: Site, target: Instruction, opcode: string): number | undefined {
  const { block, index, instr } = site;
  if (instr.target === target.target) return undefined;
  makeNop(instr);
  block.instructions.push(jumpTo(opcode, target.target!, target.loc));
  return index;
}

const conditionalJump: Rule = (site) => {
  const target = site.instr.target!.instructions[0]!;
  if (target.opcode === 'JUMP') return threadJump(site, target, site.instr.opcode);
};

const unconditionalJump: Rule = (site) => {
  const target = site.instr.target!.instructions[0]!;
  if (target.opcode === 'JUMP') return threadJump(site, target, 'JUMP');
  if (target.opcode === 'JUMP_NO_INTERRUPT') return threadJump(site, target, site.instr.opcode);
};

// ---- pairs ---------------------------------------------------------------------------------------------------

/** The second of two stores to one local on a line is the one that counts. */
const storeFast: Rule = ({ instr, next }) => {
  if (next?.opcode !== 'STORE_FAST' || next.oparg !== instr.oparg) return;
  if (instr.loc.lineno === next.loc.lineno) setOp(instr, 'POP_TOP', 0);
};

const swap: Rule = ({ instr }) => {
  if (instr.oparg === 1) makeNop(instr);
};

/** LOAD_GLOBAL can push the NULL that a call wants. */
const loadGlobal: Rule = ({ instr, next }) => {
  if (next?.opcode !== 'PUSH_NULL' || (instr.oparg & 1) !== 0) return;
  instr.oparg |= 1;
  makeNop(next);
};

/** COMPARE_OP can convert its own result. */
const compareOp: Rule = ({ instr, next }) => {
  if (next?.opcode !== 'TO_BOOL') return;
  const { oparg } = instr;
  makeNop(instr);
  setOp(next, 'COMPARE_OP', oparg | machineConstant('AS_BOOL'));
};

/** `in` and `is` answer bools already, and have negated forms. */
const boolOp: Rule = ({ instr, next }) => {
  const { opcode, oparg } = instr;
  if (next?.opcode !== 'TO_BOOL' && next?.opcode !== 'UNARY_NOT') return;
  const negated = next.opcode === 'UNARY_NOT';
  makeNop(instr);
  setOp(next, opcode, negated ? oparg ^ 1 : oparg);
};

const toBool: Rule = ({ instr, next }) => {
  if (next?.opcode === 'TO_BOOL') makeNop(instr);
};

const unaryNot: Rule = ({ instr, next }) => {
  if (next?.opcode === 'TO_BOOL') {
    makeNop(instr);
    setOp(next, 'UNARY_NOT', 0);
  } else if (next?.opcode === 'UNARY_NOT') {
    makeNop(instr);
    makeNop(next);
  }
};

const RULES: ReadonlyMap<string, Rule> = new Map([
  ['LOAD_CONST', loadConst],
  ['BUILD_TUPLE', buildTuple],
  ['POP_JUMP_IF_NOT_NONE', conditionalJump],
  ['POP_JUMP_IF_NONE', conditionalJump],
  ['POP_JUMP_IF_FALSE', conditionalJump],
  ['POP_JUMP_IF_TRUE', conditionalJump],
  ['JUMP', unconditionalJump],
  ['JUMP_NO_INTERRUPT', unconditionalJump],
  ['STORE_FAST', storeFast],
  ['SWAP', swap],
  ['LOAD_GLOBAL', loadGlobal],
  ['COMPARE_OP', compareOp],
  ['CONTAINS_OP', boolOp],
  ['IS_OP', boolOp],
  ['TO_BOOL', toBool],
  ['UNARY_NOT', unaryNot],
]);
