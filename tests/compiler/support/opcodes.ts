/** The generated opcode table, installed for the compiler. */
import { CONSTANTS } from '../../../generated/metadata/constants.ts';
import { INSTRUCTIONS } from '../../../generated/metadata/instructions.ts';
import { installOpcodeTable } from '../../../runtime/compiler/index.ts';

const constants: Readonly<Record<string, number>> = CONSTANTS;
installOpcodeTable({ info: (name) => INSTRUCTIONS[name], constant: (name) => constants[name] });

/** Instruction names by number. */
export const opcodeNames: ReadonlyMap<number, string> = new Map(
  Object.values(INSTRUCTIONS).map(({ name, opcode }) => [opcode, name]),
);
