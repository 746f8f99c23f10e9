/** A trace as a WebAssembly function: compiled, entered, left; the frames put back as tier 1 has them. */
import { OTHER_WAY } from '../../generated/tier2/call.ts';
import { LEFT, RAISED, takeRaised } from '../../generated/interpreter/outcome.ts';
import { CLASS_ID, False, list_items_get, list_items_set, list_new, None, True, type HeapRef, type Slot, type Value } from '../heap/index.ts';
import { PyException } from '../objects/exceptions/exceptions.ts';
import type { PyFunction } from '../objects/calls/function.ts';
import { newFrame, pushFrame, stack, stackTop, type Frame } from '../objects/machine/frame.ts';
import { installHooks } from '../objects/machine/hooks.ts';
import { thread } from '../objects/machine/thread.ts';
import { newFloat } from '../objects/values.ts';
import { shared_keys_version, type_version } from '../operations/index.ts';
import { has } from '../optimizer/expand.ts';
import type { Compiled, Ending, Executor } from '../optimizer/trace.ts';
import { keyOf, link, type Linked } from './link.ts';
import { lower, syntheticExit } from './lower.ts';
import { NotCompiled, type ExitPlan, type FramePlan, type Place, type Plan } from './plan.ts';
import { toSsa } from './ssa.ts';

const SPILLED = 4096;
const spill: HeapRef = list_new(CLASS_ID.list, SPILLED, 0);
const memory = new WebAssembly.Memory({ initial: 1 });
const numbers = new Float64Array(memory.buffer);

/** Before a collection: an exit reads at once what it has spilled, so that nothing in there is needed any more. */
function forgetSpilled(): void {
  for (let at = 0; at < SPILLED; at++) list_items_set(spill, at, null);
}
installHooks({ forgetSpilled });

/** The trace's function, or why it has none. */
export function compileTrace(executor: Executor): Compiled | string {
  try {
    const plan = lower(executor.recorded, toSsa(executor.recorded, executor.ops), executor.top);
    const { code, pc } = executor.start;
    return new CompiledTrace(executor, plan, link(plan, `trace:${code.filename.split('/').at(-1)}:${code.lineAt(pc)}`));
  } catch (error) {
    if (error instanceof NotCompiled) return error.message;
    throw error;
  }
}

/** The first slot of the frame that the running trace works on. */
let base = 0;

function intValue(value: Value): number {
  return typeof value === 'number' ? value : Number.NaN;
}

const FUNCTIONS = {
  int_value: intValue,
  box_int: (value: number): number => value + 0,
  known_type_version: (value: Value): number => type_version(value) | 0,
  known_shared_keys_version: (value: Value): number => shared_keys_version(value) | 0,
  load: (slot: number): Slot => stack[base + slot]!,
  store: (slot: number, value: Slot): void => {
    stack[base + slot] = value;
  },
};

/** CPython's limit is looked at before the trace: none of its own calls can pass it then. */
const SPARE_DEPTH = 2;

export class CompiledTrace implements Compiled {
  readonly #executor: Pick<Executor, 'valid'>;
  readonly #plan: Plan;
  readonly #spilled: Linked['spilled'];
  readonly #run: () => number;
  /** What a call out of the trace has led to. */
  #ending: Ending | null = null;

  constructor(executor: Pick<Executor, 'valid'>, plan: Plan, linked: Linked) {
    this.#executor = executor;
    this.#plan = plan;
    this.#spilled = linked.spilled;
    const constants = list_new(CLASS_ID.list, plan.constants.length, plan.constants.length);
    plan.constants.forEach((value, index) => list_items_set(constants, index, value as Slot));
    const globals: Record<string, unknown> = { True, False, None, spill, constants };
    const imports: Record<string, unknown> = { memory };
    for (const name of linked.functions) imports[name] = name === 'call' ? (number: number) => this.#call(number) : FUNCTIONS[name as keyof typeof FUNCTIONS];
    for (const name of linked.globals) imports[name] = globals[name];
    const module = new WebAssembly.Module(linked.bytes);
    this.#run = new WebAssembly.Instance(module, { t: imports }).exports['run'] as () => number;
  }

  get hasRoom(): boolean {
    return thread.frame!.depth + this.#plan.depth + SPARE_DEPTH <= thread.recursionLimit;
  }

  run(frame: Frame): Ending {
    const outer = base;
    base = frame.base;
    try {
      const exit = this.#run();
      return exit < 0 ? this.#ending! : this.#leave(frame, this.#plan.exits[exit]!);
    } finally {
      base = outer;
    }
  }

  #leave(frame: Frame, { exit, isBudget, frames }: ExitPlan): Ending {
    frames.forEach((plan, index) => this.#restore(index === 0 ? frame : this.#enter(plan), plan));
    return { kind: isBudget ? 'budget' : 'exit', exit };
  }

  /** A frame that the trace did without. */
  #enter({ callee, state }: FramePlan): Frame {
    const func = this.#value(callee!) as PyFunction;
    const frame = newFrame(func, stackTop(), state.recorded.code.nparams);
    pushFrame(frame);
    return frame;
  }

  #restore(frame: Frame, { state, slots }: FramePlan): void {
    for (const { slot, value } of slots) stack[frame.base + slot] = this.#value(value) as Slot;
    frame.sp = frame.base + state.recorded.code.nlocalsplus + state.stack.length;
    if (state.waits === null) return;
    frame.pc = state.waits.pc;
    frame.return_offset = state.waits.returnOffset;
  }

  #value(place: Place): unknown {
    if (place.kind === 'constant') return place.value;
    const at = this.#spilled.get(keyOf(place.local))!;
    switch (place.local.type) {
      case 'externref':
        return list_items_get(spill, at);
      case 'i32':
        return numbers[at] === 0 ? False : True;
      case 'f64':
        return newFloat(numbers[at]!);
      default:
        return numbers[at]! + 0;
    }
  }

  /** A micro-op that has no stencil: 0, or why the trace cannot go on. */
  #call(number: number): number {
    const { op, depth, behind } = this.#plan.calls[number]!;
    const frame = thread.frame!;
    frame.pc = op.pc;
    frame.sp = frame.base + frame.code.nlocalsplus + depth;
    const executor = thread.executor;
    const own = base;
    try {
      const after = op.run(frame, op);
      base = own;
      thread.executor = executor;
      if (after === frame) return this.#executor.valid || !has(op.uop, 'escapes') ? 0 : this.#end({ kind: 'exit', exit: syntheticExit(behind, frame) });
      if (after === null || after === OTHER_WAY) return this.#end({ kind: 'exit', exit: op.exit! });
      if (after === RAISED) return this.#end({ kind: 'raised', error: takeRaised() });
      if (typeof after === 'symbol') throw new Error(`a trace does not leave by ${after === LEFT ? 'LEFT' : String(after)}`);
      return this.#end({ kind: 'elsewhere', frame: after });
    } catch (error) {
      base = own;
      if (!(error instanceof PyException)) thread.frame!.pc = op.pc;
      return this.#end({ kind: 'raised', error });
    }
  }

  #end(ending: Ending): number {
    this.#ending = ending;
    return 1;
  }
}
