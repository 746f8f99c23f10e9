/** An opcode table from the recorded facts about CPython 3.13's instructions, so that the compiler is tested by itself. */
import { readFileSync } from 'node:fs';
import { installOpcodeTable, type OpcodeInfo } from '../../../runtime/compiler/index.ts';

interface Facts {
  readonly instructions: Readonly<Record<string, InstructionFacts>>;
}
interface InstructionFacts {
  readonly opcode: number;
  readonly caches: number;
  /** Formulas over `oparg`, in the syntax that C, Python's comments and JavaScript share. */
  readonly popped: string;
  readonly pushed: string;
  readonly flags: readonly string[];
}

const path = new URL('../../dsl/cpython-3.13-instructions.json', import.meta.url);
const facts = JSON.parse(readFileSync(path, 'utf8')) as Facts;
const table = new Map<string, OpcodeInfo>();
/** Instruction names by number. */
export const opcodeNames: Map<number, string> = new Map();

for (const [name, { opcode, caches, flags, popped, pushed }] of Object.entries(facts.instructions)) {
  opcodeNames.set(opcode, name);
  table.set(name, {
    name,
    opcode,
    caches,
    hasArg: flags.includes('arg'),
    hasConst: flags.includes('const'),
    hasJump: flags.includes('jump'),
    hasEvalBreak: flags.includes('eval_break'),
    popped: formula(popped),
    pushed: formula(pushed),
  });
}

function formula(text: string): (oparg: number) => number {
  return new Function('oparg', `return ${text}`) as (oparg: number) => number;
}

installOpcodeTable({ info: (name) => table.get(name) });
