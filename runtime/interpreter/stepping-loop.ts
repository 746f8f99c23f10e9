/**
 * Tier 1 an instruction at a time, through the function forms: what the generated loop does, some times slower, with a look at every
 * instruction. It ticks where that one ticks, so a program becomes hot at the same places.
 */
import { cold } from '../../generated/interpreter/cold.ts';
import { LEFT, takeRaised, takeResult } from '../../generated/interpreter/outcome.ts';
import { FIRST, HEADS } from '../../generated/metadata/heads.ts';
import { INSTRUCTIONS } from '../../generated/metadata/instructions.ts';
import { OPCODE } from '../../generated/metadata/opcodes.ts';
import type { Value } from '../heap/value.ts';
import { PyException } from '../objects/exceptions/exceptions.ts';
import type { Frame } from '../objects/machine/frame.ts';
import { AGAIN, thread, type Again } from '../objects/machine/thread.ts';
import { unwind } from '../operations/unwind.ts';
import type { Loop } from './loop.ts';

/** By opcode: the loop's own cases alone tick. */
const TICKS: boolean[] = [];
for (const { opcode, hot, hasEvalBreak } of Object.values(INSTRUCTIONS)) TICKS[opcode] = hot && hasEvalBreak;

/** `look` is told the opcode of every instruction before it is executed; superinstructions are their members. */
export function steppingLoop(look: (opcode: number) => void): Loop {
  return (entered) => new Stepper(entered, look).run();
}

class Stepper {
  #frame: Frame;
  #ticks = thread.budget;
  readonly #look: (opcode: number) => void;

  constructor(entered: Frame, look: (opcode: number) => void) {
    this.#frame = entered;
    this.#look = look;
  }

  run(): Value | Again {
    for (;;) {
      const after = this.#step();
      if (after === LEFT) return takeResult();
      if (after === AGAIN) return AGAIN;
      this.#frame = after;
    }
  }

  #step(): Frame | typeof LEFT | Again {
    const frame = this.#frame;
    const start = frame.pc;
    const { opcode, oparg, pc } = fetch(frame);
    if (TICKS[opcode]! && --this.#ticks === 0) {
      frame.pc = start;
      return AGAIN;
    }
    if (opcode !== OPCODE.ENTER_EXECUTOR) this.#look(opcode);
    frame.pc = pc;
    let raised: unknown;
    try {
      const after = execute(frame, opcode, oparg);
      if (typeof after !== 'symbol' || after === LEFT || after === AGAIN) return after;
      raised = takeRaised();
    } catch (error) {
      if (!(error instanceof PyException)) frame.pc = pc;
      raised = error;
    }
    return unwind(raised);
  }
}

function fetch({ units, pc: start }: Frame): { opcode: number; oparg: number; pc: number } {
  let [pc, oparg] = [start, units[start]! >> 8];
  while (opcodeAt(units, pc) === OPCODE.EXTENDED_ARG) oparg = (oparg << 8) | (units[++pc]! >> 8);
  return { opcode: opcodeAt(units, pc), oparg, pc };
}

function opcodeAt(units: Frame['units'], pc: number): number {
  return FIRST[units[pc]! & 0xff]!;
}

/** A member whose check fails runs as its family's head, and a head that was specialised as what it became. */
function execute(frame: Frame, opcode: number, oparg: number) {
  const { units, pc } = frame;
  for (let op = opcode; ; ) {
    const after = cold[op]!(frame, oparg);
    if (after !== null) return after;
    op = HEADS[op] === op ? opcodeAt(units, pc) : HEADS[op]!;
  }
}
