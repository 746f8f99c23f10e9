/** How many instructions a micro-op of a trace stands for, when it is executed. */
import type { Line } from '../../optimizer/analyse.ts';
import type { Executor, TraceOp } from '../../optimizer/trace.ts';

export interface Weight {
  /** Instructions before its own of which no micro-op is left. */
  readonly before: number;
  /** 1 for the last micro-op that is left of an instruction: with it the instruction is done. */
  readonly own: 0 | 1;
}

export const NOTHING: Weight = { before: 0, own: 0 };

export class Weights {
  readonly #weights = new Map<TraceOp, Weight>();

  of(op: TraceOp): Weight {
    return this.#weights.get(op) ?? NOTHING;
  }

  add({ lines, ops }: Executor): void {
    let before = 0;
    for (const { isInstruction, left } of groups(lines, new Set(ops))) {
      const own = isInstruction ? 1 : 0;
      if (left.length === 0) before += own;
      else {
        this.#weights.set(left[0]!, { before, own: 0 });
        this.#weights.set(left.at(-1)!, { before: left.length === 1 ? before : 0, own });
        before = 0;
      }
    }
  }
}

interface Group {
  readonly isInstruction: boolean;
  readonly left: TraceOp[];
}

/** Lines of one instruction together; what is no instruction's stands alone. */
function groups(lines: readonly Line[], live: ReadonlySet<TraceOp>): Group[] {
  const found: Group[] = [];
  let previous: TraceOp | null = null;
  for (const { op, ops } of lines) {
    const isInstruction = op.size > 0;
    const goesOn = isInstruction && previous !== null && previous.size > 0 && previous.start === op.start && previous.frame === op.frame;
    if (!goesOn) found.push({ isInstruction, left: [] });
    found.at(-1)!.left.push(...ops.filter((each) => live.has(each)));
    previous = op;
  }
  return found;
}
