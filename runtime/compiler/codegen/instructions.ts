/** The linear instruction sequence that code generation writes and the flow graph is built from. */
import type { Location } from '../ast.ts';

/** A place in a sequence; `index` is -1 until the label is placed. */
export interface Label {
  index: number;
}

export interface SequenceInstruction {
  readonly opcode: string;
  readonly oparg: number;
  /** Where a jump goes, or the handler of a SETUP_* pseudo instruction. */
  readonly target: Label | null;
  readonly loc: Location;
}

export class InstructionSequence {
  readonly instructions: SequenceInstruction[] = [];
  private readonly placed: Label[] = [];

  newLabel(): Label {
    return { index: -1 };
  }

  place(label: Label): void {
    label.index = this.instructions.length;
    this.placed.push(label);
  }

  append(opcode: string, oparg: number, target: Label | null, loc: Location): void {
    this.instructions.push({ opcode, oparg, target, loc });
  }

  /** Labels already placed move with their instructions. */
  insertFirst(opcode: string, target: Label, loc: Location): void {
    this.instructions.unshift({ opcode, oparg: 0, target, loc });
    for (const label of this.placed) label.index++;
  }
}
