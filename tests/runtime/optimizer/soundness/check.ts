/** Runs one case every way there is and says what does not agree. */
import type { UopFunction } from '../../../../generated/tier2/call.ts';
import { UOPS } from '../../../../generated/metadata/uops.ts';
import { ABSTRACT_CASES } from '../../../../generated/tier2/abstract.ts';
import { UOP_FUNCTIONS } from '../../../../generated/tier2/uops.ts';
import type { Slot } from '../../../../runtime/heap/index.ts';
import { stack, type Frame } from '../../../../runtime/objects/machine/frame.ts';
import { thread } from '../../../../runtime/objects/machine/thread.ts';
import type { RecordedFrame } from '../../../../runtime/optimizer/abstract-frame.ts';
import type { Known } from '../../../../runtime/optimizer/known.ts';
import type { Exit, TraceOp } from '../../../../runtime/optimizer/trace.ts';
import { alike, withoutAddresses } from '../support/alike.ts';
import { picture } from '../support/picture.ts';
import { Shadow } from '../support/shadow.ts';
import { bareOp } from '../../../../runtime/optimizer/expand.ts';
import { describeCase } from './cases.ts';
import { IMPLEMENTATIONS } from './implementations.ts';
import { isConditional, isTraced, layOut, layOutOps, runLaid, runTier1, runTier1Placed, scene, type Ending, type Implementation, type Laid, type Scene } from './legs.ts';
import type { Case, State } from './state.ts';
import { typeOf } from './values.ts';

/** What was seen to work: micro-ops that went on, by what they are known by. */
export interface Ledger {
  readonly passed: Map<string, number>;
  readonly failures: string[];
  readonly members: Map<string, number>;
}

export const newLedger = (): Ledger => ({ passed: new Map(), failures: [], members: new Map() });

const count = (counts: Map<string, number>, name: string): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);

/** Where the states come from in which a case is run, one for each way to run it. */
export interface States {
  /** Nothing has run in it. */
  of(way: string): State;
  /** The micro-ops of a way, laid out for its state. */
  laid(way: string, state: State, layOut: () => Laid): Laid;
}

export class Checker {
  readonly #ledger: Ledger;
  readonly #recipe: Case;
  readonly #states: States;
  #name = '';
  /** The frame that tier 1 has entered. */
  #entered: RecordedFrame | null = null;

  constructor(ledger: Ledger, recipe: Case, states: States) {
    this.#ledger = ledger;
    this.#recipe = recipe;
    this.#states = states;
  }

  fail(what: string): void {
    this.#ledger.failures.push(`${describeCase(this.#recipe)} as ${this.#name}: ${what}`);
  }

  #on(way: string): State {
    const state = this.#states.of(way);
    this.#name = state.site.name;
    return state;
  }

  /** Tier 1 and every implementation; how tier 1 ended, or null where no trace holds the instruction. `before` each run. */
  agree(implementations: Readonly<Record<string, Implementation>> = IMPLEMENTATIONS, before: (laid: Laid) => void = () => {}): Ending | null {
    const state = this.#on('tier 1');
    const expected = runTier1(state);
    this.#entered = thread.frame === null || thread.frame === state.frame ? null : recordedOf(thread.frame);
    if (!isTraced(this.#name)) return null;
    if (expected.kind === 'goes on') count(this.#ledger.members, this.#name);
    for (const jumped of this.#ways(expected)) {
      for (const name in implementations) this.#compare(name, expected, jumped, this.#run(name, jumped, implementations[name]!, before));
    }
    return expected;
  }

  #ways(expected: Ending): readonly boolean[] {
    return isConditional(this.#name) ? [false, true] : [expected.kind === 'goes on' && expected.jumped];
  }

  #run(name: string, jumped: boolean, implementation: Implementation, before: (laid: Laid) => void): Ending {
    const way = jumped ? `${name}, jumping` : name;
    const state = this.#on(way);
    const laid = this.#states.laid(way, state, () => layOut(state, jumped, this.#noting(implementation)));
    before(laid);
    return runLaid(laid, state);
  }

  #noting(implementation: Implementation): Implementation {
    const { passed } = this.#ledger;
    return (op, position) => {
      const { names, run } = implementation(op, position);
      const noted: UopFunction = (frame, call) => {
        const after = run(frame, call);
        if (after === frame || (op.movesFrame && after !== null)) for (const name of names) count(passed, name);
        return after;
      };
      return { names, run: noted };
    };
  }

  // ---------------------------------------------------------------- tier 1 and tier 2

  #compare(implementation: string, expected: Ending, jumped: boolean, found: Ending): void {
    const wanted = this.#wanted(expected, jumped, found);
    if (found.kind === wanted.kind && alike(found.scene, wanted.scene)) return;
    this.fail(`${implementation}${jumped ? ', jumping' : ''} ${found.kind}, not ${wanted.kind}\n${difference(wanted.scene, found.scene)}`);
  }

  /** A trace that goes the way the instruction goes does what it does; another leaves: as if it had not run, or behind the jump. */
  #wanted(expected: Ending, jumped: boolean, found: Ending): Ending {
    const isOtherWay = expected.kind === 'goes on' && isConditional(this.#name) && expected.jumped !== jumped && this.#staysInFrame();
    if (!isOtherWay) return expected;
    if (found.kind === 'other way') return { kind: 'other way', scene: runTier1Placed(this.#on('tier 1 placed')) };
    return { kind: 'leaves', scene: scene(this.#on('nothing run'), true) };
  }

  #staysInFrame(): boolean {
    const state = this.#on('tier 1 again');
    runTier1(state);
    return state.frame.pc !== state.site.pc;
  }

  // ---------------------------------------------------------------- the abstract cases

  /** Every micro-op beside its abstract case, whatever is known of the inputs. */
  beside(expected: Ending): void {
    for (const jumped of this.#ways(expected)) {
      for (const knowledge of KNOWLEDGE) {
        const state = this.#on(`beside ${knowledge.name} ${jumped}`);
        this.#shadowed(state, knowledge, (shadowing) => runLaid(layOut(state, jumped, shadowing), state));
      }
    }
  }

  /** A micro-op by itself, beside its abstract case. */
  besideBare(uop: string, operands: (state: State) => TraceOp['operands'], oparg: number): void {
    for (const knowledge of KNOWLEDGE) {
      const state = this.#on(`beside ${knowledge.name}`);
      const exits = [exitOf(state)];
      const ops = [bareOp(uop, state.site, exits[0]!, operands(state), oparg)];
      this.#name = uop;
      this.#shadowed(state, knowledge, (shadowing) => runLaid(layOutOps(state, ops, exits, false, this.#noting(shadowing)), state));
    }
  }

  #shadowed(state: State, knowledge: Knowledge, run: (shadowing: Implementation) => unknown): void {
    const shadow = new Shadow([recordedOf(state.caller), recordedOf(state.frame)], { pin: () => true, isRestless: () => false }, state.frame);
    shadow.facts.why = 'the test';
    state.inputs.forEach((value, slot) => tell(shadow, shadow.top.stack[slot]!, value, knowledge(slot)));
    state.locals.forEach((value, index) => tell(shadow, shadow.top.local(index), value, knowledge(index + 1)));
    run((op) => ({ names: [op.uop], run: (frame, call) => this.#step(shadow, { ...op, entered: op.movesFrame && this.#entered !== null ? [this.#entered] : null }, frame, UOP_FUNCTIONS[op.uop]!, call) }));
    for (const violation of shadow.violations) this.fail(`knowing ${knowledge.name}: ${violation}`);
  }

  #step(shadow: Shadow, op: TraceOp, frame: Frame, run: UopFunction, call: Parameters<UopFunction>[1]) {
    this.#abstractly(shadow, op, frame);
    const isPure = UOPS[op.uop]!.properties.includes('pure');
    const after = isPure ? this.#runTwice(op, frame, run, call) : run(frame, call);
    if (after === null || typeof after !== 'symbol') shadow.compareChecks(after === null);
    if (after === frame) shadow.compare(frame);
    return after;
  }

  /** A fault of the abstract machine would look like an exception of the program to whoever runs the trace. */
  #abstractly(shadow: Shadow, op: TraceOp, frame: Frame): void {
    try {
      shadow.look(op, frame);
      ABSTRACT_CASES[op.uop]!(shadow);
    } catch (fault) {
      this.fail(`the abstract case of ${op.uop} has a fault: ${String(fault)}`);
      throw fault;
    }
  }

  /** A pure micro-op leaves its inputs and everything they reach alone, and gives the same again. */
  #runTwice(op: TraceOp, frame: Frame, run: UopFunction, call: Parameters<UopFunction>[1]) {
    const { sp } = frame;
    const before = stack.slice(frame.base, sp);
    const seen = picture(before);
    const first = run(frame, call);
    const results = picture(stack.slice(frame.base, frame.sp));
    if (picture(before) !== seen) this.fail(`${op.uop} is pure and changes what it is given`);
    before.forEach((value, slot) => (stack[frame.base + slot] = value));
    frame.sp = sp;
    const second = run(frame, call);
    if (first !== second || picture(stack.slice(frame.base, frame.sp)) !== results) this.fail(`${op.uop} is pure and gives another result the second time`);
    return second;
  }
}

/** How much is known of a slot. */
type Degree = 'nothing' | 'type' | 'constant';
type Knowledge = (slot: number) => Degree;

const KNOWLEDGE: readonly Knowledge[] = [
  function nothing() { return 'nothing'; },
  function types() { return 'type'; },
  function constants() { return 'constant'; },
  function someTypes(slot) { return slot % 2 === 0 ? 'type' : 'nothing'; },
  function someConstants(slot) { return slot % 2 === 0 ? 'constant' : 'type'; },
];

function tell(shadow: Shadow, known: Known, value: Slot, degree: Degree): void {
  if (degree === 'constant') shadow.facts.setConstant(known, value);
  else if (degree === 'type') shadow.facts.narrow(known, value === null ? 'null' : typeOf(value));
}

export function recordedOf({ code, globals, builtins, sp, base, pc }: Frame): RecordedFrame {
  return { code, globals, builtins, depth: sp - base - code.nlocalsplus, pc, isResumed: false, seen: [] };
}

export function exitOf({ site }: State): Exit {
  return { code: site.code, pc: site.pc, depth: site.depth, frame: 0, restores: 0, isBranch: false, isEnd: false, isUnfit: false, id: 0, taken: 0, tryAt: Infinity, executor: null, refusal: null };
}

/** The first thing that differs. Each is painted with all before it, or objects would not be the same ones. */
export function difference(wanted: Scene, found: Scene): string {
  const [a, b] = [wanted, found].map((each) => withoutAddresses(picture(...each)).split('\n'));
  const at = a!.findIndex((line, index) => line !== b![index]);
  return `    wanted ${a![at] ?? ''}\n    found  ${b![at] ?? ''}`;
}
