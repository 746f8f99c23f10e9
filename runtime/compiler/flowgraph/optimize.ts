/** The passes over the flow graph, in CPython 3.13's order: every order of two passes shows in the bytecode. */
import type { AnyConstant } from '../code-record.ts';
import type { CodeUnit } from '../codegen/unit.ts';
import { blocksOf, makeNop, type FlowGraph } from './block.ts';
import { buildFlowGraph } from './build.ts';
import { prepareLocals } from './cells.ts';
import { pushColdBlocksToEnd } from './cold.ts';
import { assignHandlers } from './handlers.ts';
import { inlineSmallBlocks, normalizeJumps } from './jumps.ts';
import { resolveLineNumbers } from './lines.ts';
import { checkUninitializedLocals, insertSuperinstructions } from './locals.ts';
import { removeRedundantNopsAndJumps, removeRedundantPairs } from './nops.ts';
import { optimizeBlock } from './peephole.ts';
import { removeUnreachable } from './reachability.ts';
import { calculateStackDepth } from './stack-depth.ts';
import { traits } from './traits.ts';
import { removeUnusedConsts } from './unused-consts.ts';

export interface OptimizedUnit {
  readonly entry: FlowGraph;
  readonly consts: readonly AnyConstant[];
  readonly stackDepth: number;
}

/** `flags` are the code object's; its generator bits decide the prologue. */
export function optimizeUnit(unit: CodeUnit, flags: number): OptimizedUnit {
  const entry = buildFlowGraph(unit.sequence.instructions);
  assignHandlers(entry);
  inlineSmallBlocks(entry);
  removeUnreachable(entry);
  resolveLineNumbers(entry);
  for (const block of blocksOf(entry)) optimizeBlock(block, unit.consts);
  removeRedundantPairs(entry);
  removeUnreachable(entry);
  removeRedundantNopsAndJumps(entry);
  const consts = removeUnusedConsts(entry, unit.consts.values);
  checkUninitializedLocals(entry, unit.varnames.size, unit.entry.varnames.length);
  insertSuperinstructions(entry);
  pushColdBlocksToEnd(entry);
  resolveLineNumbers(entry);
  const stackDepth = calculateStackDepth(entry);
  prepareLocals(entry, unit, flags);
  convertPseudoInstructions(entry);
  normalizeJumps(entry);
  return { entry, consts, stackDepth };
}

const REAL_FORMS: Readonly<Record<string, string>> = {
  LOAD_CLOSURE: 'LOAD_FAST',
  STORE_FAST_MAYBE_NULL: 'STORE_FAST',
};

function convertPseudoInstructions(entry: FlowGraph): void {
  for (const block of blocksOf(entry)) {
    for (const instr of block.instructions) {
      if (traits(instr.opcode).isBlockPush) makeNop(instr);
      else instr.opcode = REAL_FORMS[instr.opcode] ?? instr.opcode;
    }
  }
  removeRedundantNopsAndJumps(entry);
}
