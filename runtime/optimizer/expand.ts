/** One executed instruction as the micro-ops that stand for it in a trace, from the generated tables alone. */
import { EXPANSIONS, type Branch, type Expansion, type Step } from '../../generated/metadata/expansion.ts';
import { INSTRUCTIONS } from '../../generated/metadata/instructions.ts';
import { UOPS } from '../../generated/metadata/uops.ts';
import type { Operand, Outcome, UopCall } from '../../generated/tier2/call.ts';
import { FORMS } from '../../generated/tier2/forms.ts';
import { UOP_FUNCTIONS } from '../../generated/tier2/uops.ts';
import type { PyCode } from '../objects/machine/code.ts';
import type { Frame } from '../objects/machine/frame.ts';
import type { RecordedFrame } from './abstract-frame.ts';
import { perUop } from './traits.ts';
import type { Exit, TraceOp } from './trace.ts';

/** An instruction about to be executed, with everything its micro-ops may ask of it. */
export interface Site {
  readonly code: PyCode;
  /** First unit, EXTENDED_ARGs included, and the unit of the opcode. */
  readonly start: number;
  readonly pc: number;
  readonly name: string;
  readonly oparg: number;
  /** Slots of the evaluation stack before it. */
  readonly depth: number;
  readonly frame: number;
}

export type MakeExit = (exit: Pick<Exit, 'code' | 'pc' | 'depth' | 'frame' | 'restores' | 'isBranch' | 'isEnd'>) => Exit;

export function expansionOf(name: string): Expansion {
  return EXPANSIONS[name]!;
}

export function has(uop: string, property: string): boolean {
  return UOPS[uop]!.properties.includes(property);
}

export function infoOf(name: string) {
  return INSTRUCTIONS[name]!;
}

/** Values of cache fields now: they may be others when the trace runs, which its guards then notice. */
function operandsOf(code: PyCode, pc: number, caches: Step['caches']): Operand[] {
  const { units, refs } = code;
  return caches.map(({ offset, units: width }) => {
    const at = pc + 1 + offset;
    if (width === 4) return refs[at]!;
    return width === 1 ? units[at]! : (units[at]! | (units[at + 1]! << 16)) >>> 0;
  });
}

interface Half {
  readonly step: Step;
  readonly uop: string;
  readonly exit: (site: Site, makeExit: MakeExit, restores: number) => Exit;
}

const again: Half['exit'] = ({ code, start, depth, frame }, makeExit, restores) =>
  makeExit({ code, pc: start, depth, frame, restores, isBranch: false, isEnd: false });

/** The other way of a conditional jump, which has done all that it does. */
function otherWay(jumped: boolean, { offset, leaves }: Conditional): Half['exit'] {
  return ({ code, pc, depth, frame, name, oparg }, makeExit) => {
    const { caches, popped, pushed } = infoOf(name);
    const fallthrough = pc + 1 + caches;
    return makeExit({
      code, frame, pc: jumped ? fallthrough : fallthrough + offset(oparg), depth: depth - popped(oparg) + (jumped ? pushed(oparg) : leaves(oparg)),
      restores: 0, isBranch: true, isEnd: false,
    });
  };
}

type Conditional = Extract<Branch, { kind: 'conditional' }>;

function choose(step: Extract<Expansion, { kind: 'traced' }>['steps'][number], jumped: boolean): Half {
  const { branch, uop } = step;
  if (branch === null) return { step, uop, exit: again };
  switch (branch.kind) {
    case 'unconditional':
      return { step, uop: branch.uop, exit: again };
    case 'conditional': {
      const way = jumped ? branch.taken : branch.fallthrough;
      return { step, uop: way.uop, exit: way.isBranch ? otherWay(jumped, branch) : again };
    }
    default:
      return branch satisfies never;
  }
}

/** What stands for an instruction in a trace, and the values of its micro-ops' cache fields. */
export interface Chosen {
  readonly expansion: Traced;
  readonly operands: readonly (readonly Operand[])[];
  readonly isForm: boolean;
}

/** The first form of the instruction, or of its family, that fits what is on the stack. */
export function formAt({ name, oparg }: Site, frame: Frame): Chosen | null {
  const forms = FORMS[name] ?? FORMS[infoOf(name).head ?? ''] ?? [];
  for (const { observe, expansion } of forms) {
    const observed = observe(frame, oparg);
    if (observed !== null && expansion.kind === 'traced') return { expansion, operands: expansion.steps.map(({ caches }) => caches.map(({ offset }) => observed[offset]!)), isForm: true };
  }
  return null;
}

/** Executed as the trace will do it: where tier 1 calls from native code, a form may enter a frame. null: one of its checks does not hold. */
export function runForm({ name, oparg, pc }: Site, { expansion, operands }: Chosen, frame: Frame): Outcome {
  const size = 1 + infoOf(name).caches;
  for (const [position, step] of expansion.steps.entries()) {
    const after = UOP_FUNCTIONS[step.uop]!(frame, { oparg: step.oparg(oparg), operands: operands[position]!, size });
    if (after !== frame) return after;
  }
  frame.pc = pc + size;
  return frame;
}

/** With the first guard in front that its first micro-op guesses and the frame passes, as it is before the instruction. */
export function withGuess(expansion: Traced, frame: Frame): Traced {
  const first = expansion.steps[0];
  const guard = first && UOPS[first.uop]!.guesses.find((name) => UOP_FUNCTIONS[name]!(frame, NO_CALL) === frame);
  return guard === undefined ? expansion : { ...expansion, steps: [{ uop: guard, oparg: (oparg) => oparg, caches: [], branch: null }, ...expansion.steps] };
}

/** Of a guard without operand and cache fields. */
const NO_CALL: UopCall = { oparg: 0, operands: [], size: 0 };

export type Traced = Extract<Expansion, { kind: 'traced' }>;

/** The cache fields as they were before the instruction ran: running it may rewrite them. */
export function readOperands(site: Site, expansion: Extract<Expansion, { kind: 'traced' }>): readonly (readonly Operand[])[] {
  return expansion.steps.map((step) => operandsOf(site.code, site.pc, step.caches));
}

/** `jumped`: it went on elsewhere than behind itself. */
export function expand(
  site: Site,
  expansion: Extract<Expansion, { kind: 'traced' }>,
  operands: readonly (readonly Operand[])[],
  jumped: boolean,
  makeExit: MakeExit,
): TraceOp[] {
  const saves = expansion.saves(site.oparg);
  const size = 1 + infoOf(site.name).caches;
  // A jump ends the instruction.
  const jump = jumped ? expansion.steps.findIndex(({ branch }) => branch?.kind === 'conditional') : -1;
  const executed = jump < 0 ? expansion.steps : expansion.steps.slice(0, jump + 1);
  const ops: TraceOp[] = [];
  executed.forEach((step, position) => {
    const half = choose(step, jumped);
    const { isEmpty, movesFrame } = UOPS[half.uop]!;
    if (isEmpty) return;
    ops.push({
      uop: half.uop, run: UOP_FUNCTIONS[half.uop]!, oparg: step.oparg(site.oparg), operands: operands[position]!, size, pc: site.pc, start: site.start, depth: site.depth,
      // Slots are kept aside by the first that is there: what comes before it in the definition may be empty.
      instruction: site.name, frame: site.frame, exit: mayLeave(half.uop) ? half.exit(site, makeExit, saves) : null, saves: ops.length === 0 ? saves : 0,
      movesFrame, entered: null,
    });
  });
  return ops;
}

export const mayLeave = perUop(({ properties }) => properties.includes('exits') || properties.includes('deopts') || properties.includes('ticks'));

/** A frame that waits for what the micro-op has entered. Who resumes a generator keeps it. */
export function waitingAt({ instruction, depth, oparg, pc, entered }: TraceOp, frame: RecordedFrame): RecordedFrame {
  return { ...frame, depth: depth - infoOf(instruction).popped(oparg) + (entered!.at(-1)!.isResumed ? 1 : 0), pc };
}

export type BareSite = Pick<Site, 'start' | 'pc' | 'name' | 'depth' | 'frame'>;

/** A micro-op that no instruction has: `_START_EXECUTOR`, `_JUMP_TO_TOP`, `_EXIT_TRACE`, `_CHECK_VALIDITY`. */
export function bareOp(uop: string, site: BareSite, exit: Exit | null, operands: readonly Operand[] = [], oparg = 0): TraceOp {
  return {
    uop, run: UOP_FUNCTIONS[uop]!, oparg, operands, size: 0, pc: site.pc, start: site.start, depth: site.depth, instruction: site.name, frame: site.frame, exit, saves: 0, movesFrame: false, entered: null,
  };
}
