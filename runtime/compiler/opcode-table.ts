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
  /** A constant of the definition file that instructions take as argument: NB_ADD, INTRINSIC_1_PRINT, ... */
  constant(name: string): number | undefined;
}

let installed: OpcodeTable | null = null;

export function installOpcodeTable(table: OpcodeTable): void {
  installed = table;
}

function table(): OpcodeTable {
  if (installed === null) throw new Error('the compiler was used before an opcode table was installed');
  return installed;
}

/** Throws a host Error for an unknown name: only a fault of the compiler can ask for one. */
export function opcodeInfo(name: string): OpcodeInfo {
  const info = table().info(name);
  if (info === undefined) throw new Error(`the compiler emitted an unknown instruction ${name}`);
  return info;
}

/** As opcodeInfo, for the constants. */
export function machineConstant(name: string): number {
  const value = table().constant(name);
  if (value === undefined) throw new Error(`the compiler used an unknown constant ${name}`);
  return value;
}
