/**
 * What the compiler needs to know of an instruction. The numbers come from the generated metadata, which a room beside
 * `objects/` may not import: the interpreter's start-up (or a test) installs them here once.
 */
export interface OpcodeInfo {
  readonly name: string;
  readonly opcode: number;
  /** Inline cache units that follow the instruction. */
  readonly caches: number;
  readonly hasArg: boolean;
  /** The argument indexes the code object's constants. */
  readonly hasConst: boolean;
  /** The argument is a jump distance. */
  readonly hasJump: boolean;
  /** The instruction checks for signals and may leave the loop. */
  readonly hasEvalBreak: boolean;
  popped(oparg: number): number;
  pushed(oparg: number): number;
}

export interface OpcodeTable {
  /** Undefined for a name that is no instruction of the machine (pseudo instructions included). */
  info(name: string): OpcodeInfo | undefined;
}

let installed: OpcodeTable | null = null;

export function installOpcodeTable(table: OpcodeTable): void {
  installed = table;
}

/** Throws a host Error for an unknown name: only a fault of the compiler can ask for one. */
export function opcodeInfo(name: string): OpcodeInfo {
  if (installed === null) throw new Error('the compiler was used before an opcode table was installed');
  const info = installed.info(name);
  if (info === undefined) throw new Error(`the compiler emitted an unknown instruction ${name}`);
  return info;
}
