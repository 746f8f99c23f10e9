/** What the flow graph asks about an instruction: real ones from the opcode table, pseudo instructions from here. */
import { opcodeInfo } from '../opcode-table.ts';

export interface Traits {
  readonly isJump: boolean;
  /** Opens an exception handler's range; only its exceptional path goes to the target. */
  readonly isBlockPush: boolean;
  readonly isUnconditionalJump: boolean;
  /** Leaves the code object: returns and raises. */
  readonly exitsScope: boolean;
  readonly hasEvalBreak: boolean;
  readonly hasConst: boolean;
  popped(oparg: number): number;
  pushed(oparg: number): number;
}

const none = (): number => 0;
const one = (): number => 1;
const two = (): number => 2;

const PLAIN_PSEUDO: Traits = {
  isJump: false,
  isBlockPush: false,
  isUnconditionalJump: false,
  exitsScope: false,
  hasEvalBreak: false,
  hasConst: false,
  popped: none,
  pushed: none,
};
const JUMP: Traits = { ...PLAIN_PSEUDO, isJump: true, isUnconditionalJump: true, hasEvalBreak: true };

/** `pushed` of a SETUP_* is what its handler finds: the exception, below it lasti, in SETUP_WITH's case for a result. */
const PSEUDO: Readonly<Record<string, Traits>> = {
  JUMP,
  JUMP_NO_INTERRUPT: { ...JUMP, hasEvalBreak: false },
  POP_BLOCK: PLAIN_PSEUDO,
  SETUP_FINALLY: { ...PLAIN_PSEUDO, isBlockPush: true, pushed: one },
  SETUP_CLEANUP: { ...PLAIN_PSEUDO, isBlockPush: true, pushed: two },
  SETUP_WITH: { ...PLAIN_PSEUDO, isBlockPush: true, pushed: one },
  LOAD_CLOSURE: { ...PLAIN_PSEUDO, pushed: one },
  STORE_FAST_MAYBE_NULL: { ...PLAIN_PSEUDO, popped: one },
};

const UNCONDITIONAL: ReadonlySet<string> = new Set([
  'JUMP_FORWARD',
  'JUMP_BACKWARD',
  'JUMP_BACKWARD_NO_INTERRUPT',
]);
const EXITS: ReadonlySet<string> = new Set(['RETURN_VALUE', 'RETURN_CONST', 'RAISE_VARARGS', 'RERAISE']);

const known: Map<string, Traits> = new Map(Object.entries(PSEUDO));

export function traits(opcode: string): Traits {
  let found = known.get(opcode);
  if (found === undefined) {
    found = realTraits(opcode);
    known.set(opcode, found);
  }
  return found;
}

function realTraits(opcode: string): Traits {
  const info = opcodeInfo(opcode);
  return {
    isJump: info.hasJump,
    isBlockPush: false,
    isUnconditionalJump: UNCONDITIONAL.has(opcode),
    exitsScope: EXITS.has(opcode),
    hasEvalBreak: info.hasEvalBreak,
    hasConst: info.hasConst,
    popped: (oparg) => info.popped(oparg),
    pushed: (oparg) => info.pushed(oparg),
  };
}
