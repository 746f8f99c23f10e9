/** Opcodes by number, from the generated tables. */
import { CONSTANT_DOCS, CONSTANTS } from '../../generated/metadata/constants.ts';
import { FIRST, HEADS } from '../../generated/metadata/heads.ts';
import { INSTRUCTIONS, type InstructionInfo } from '../../generated/metadata/instructions.ts';
import { OPCODE } from '../../generated/metadata/opcodes.ts';

export interface CacheFieldInfo {
  readonly name: string;
  readonly units: number;
}

const byOpcode: (InstructionInfo | undefined)[] = [];
for (const info of Object.values(INSTRUCTIONS)) byOpcode[info.opcode] = info;

/** What is shown of an opcode that is no instruction of this machine. */
function unknown(opcode: number): InstructionInfo {
  const name = Object.entries(OPCODE).find(([, number]) => number === opcode)?.[0] ?? `<${opcode}>`;
  return {
    name, opcode, line: 0, hot: false, hasArg: true, hasConst: false, hasJump: false, hasEvalBreak: false, jump: 0,
    operand: { kind: 'plain' }, caches: 0, cacheFields: [], head: null, popped: () => 0, pushed: () => 0,
  };
}

export function opcodeInfo(opcode: number): InstructionInfo {
  return byOpcode[opcode] ?? unknown(opcode);
}

/** The instruction that stands in the code where the interpreter has put a superinstruction that begins with it. */
export function firstOf(opcode: number): number {
  return FIRST[opcode]!;
}

/** The head of a specialised opcode's family; other opcodes are their own. */
export function headOf(opcode: number): number {
  return HEADS[opcode]!;
}

export function cacheFieldsOf(head: number): readonly CacheFieldInfo[] {
  return opcodeInfo(head).cacheFields;
}

/** The doc comments of the constants whose names begin with `prefix`, by value. */
export function namesOfConstants(prefix: string): readonly string[] {
  const names: string[] = [];
  for (const [name, value] of Object.entries(CONSTANTS)) {
    if (name.startsWith(prefix)) names[value] = CONSTANT_DOCS[name] ?? name;
  }
  return names;
}
