/** Runs one case every way there is and says what does not agree. */
import type { UopFunction } from '../../../../generated/tier2/call.ts';
import { UOPS } from '../../../../generated/metadata/uops.ts';
import { ABSTRACT_CASES } from '../../../../generated/tier2/abstract.ts';
import { UOP_FUNCTIONS } from '../../../../generated/tier2/uops.ts';
import type { Slot } from '../../../../runtime/heap/index.ts';
import { stack, type Frame } from '../../../../runtime/objects/machine/frame.ts';
import type { RecordedFrame } from '../../../../runtime/optimizer/abstract-frame.ts';
import type { Known } from '../../../../runtime/optimizer/known.ts';
import type { TraceOp } from '../../../../runtime/optimizer/trace.ts';
import { picture } from '../support/picture.ts';
import { Shadow } from '../support/shadow.ts';
import { bareOp } from '../../../../runtime/optimizer/expand.ts';
import type { Exit } from '../../../../runtime/optimizer/trace.ts';
import { bareCase, operandsOf } from './bare.ts';
import { describeCase, localsOf, type Numbered } from './cases.ts';
import { IMPLEMENTATIONS } from './implementations.ts';
import { isConditional, isTraced, runTier1, runTier1Placed, runOps, runTraced, scene, type Ending, type Implementation } from './legs.ts';
import { cleanUp, prepare, type Case, type State } from './state.ts';
import { typeOf } from './values.ts';

/** What was seen to work: micro-ops that went on, by what they are known by. */
export interface Ledger {
  readonly passed: Map<string, number>;
  readonly failures: string[];
  readonly members: Map<string, number>;
}

export const newLedger = (): Ledger => ({ passed: new Map(), failures: [], members: new Map() });

const count = (counts: Map<string, number>, name: string): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);

export function checkCase(ledger: Ledger, { recipe, number }: Numbered): void {
  new Checker(ledger, recipe, number).run();
}

/** A micro-op by itself, beside its abstract case. */
export function checkBare(ledger: Ledger, uop: string, number: number): void {
  new Checker(ledger, bareCase(uop, number), number).runBare(uop);
}

class Checker {
  readonly #ledger: Ledger;
  readonly #recipe: Case;
  readonly #number: number;
  #name = '';

  constructor(ledger: Ledger, recipe: Case, number: number) {
    this.#ledger = ledger;
    this.#recipe = recipe;
    this.#number = number;
  }

  #fail(what: string): void {
    this.#ledger.failures.push(`${describeCase(this.#recipe)} as ${this.#name}: ${what}`);
  }

  /** Makes the state anew and runs it. */
  #on<T>(run: (state: State) => T): T {
    const state = prepare(this.#recipe, localsOf(this.#number), this.#number % 11 === 0);
    this.#name = state.site.name;
    try {
      return run(state);
    } finally {
      cleanUp();
    }
  }

  run(): void {
    const expected = this.#on(runTier1);
    if (!isTraced(this.#name)) return;
    if (expected.kind === 'goes on') count(this.#ledger.members, this.#name);
    const ways = isConditional(this.#name) ? [false, true] : [expected.kind === 'goes on' && expected.jumped];
    for (const jumped of ways) {
      for (const [name, implementation] of Object.entries(IMPLEMENTATIONS)) this.#compare(name, expected, jumped, this.#on((state) => runTraced(state, jumped, this.#noting(implementation))));
      for (const knowledge of KNOWLEDGE) this.#beside(knowledge, jumped);
    }
  }

  runBare(uop: string): void {
    for (const knowledge of KNOWLEDGE) {
      this.#on((state) => {
        const exits = [exitOf(state)];
        const ops = [bareOp(uop, state.site, exits[0]!, operandsOf(uop, this.#number, state))];
        this.#name = uop;
        this.#shadowed(state, knowledge, (shadowing) => runOps(state, ops, exits, false, this.#noting(shadowing)));
      });
    }
  }

  #noting(implementation: Implementation): Implementation {
    return (op) => {
      const { names, run } = implementation(op);
      const noted: UopFunction = (frame, call) => {
        const after = run(frame, call);
        if (after === frame || (op.movesFrame && after !== null)) for (const name of names) count(this.#ledger.passed, name);
        return after;
      };
      return { names, run: noted };
    };
  }

  // ---------------------------------------------------------------- tier 1 and tier 2

  #compare(implementation: string, expected: Ending, jumped: boolean, found: Ending): void {
    const wanted = this.#wanted(expected, jumped, found);
    if (found.kind === wanted.kind && found.picture === wanted.picture) return;
    this.#fail(`${implementation}${jumped ? ', jumping' : ''} ${found.kind}, not ${wanted.kind}\n${difference(wanted.picture, found.picture)}`);
  }

  /** A trace that goes the way the instruction goes does what it does; another leaves: as if it had not run, or behind the jump. */
  #wanted(expected: Ending, jumped: boolean, found: Ending): Ending {
    const isOtherWay = expected.kind === 'goes on' && isConditional(this.#name) && expected.jumped !== jumped && this.#staysInFrame();
    if (!isOtherWay) return expected;
    if (found.kind === 'other way') return { kind: 'other way', picture: this.#on(runTier1Placed) };
    return { kind: 'leaves', picture: this.#on((state) => scene(state, true)) };
  }

  #staysInFrame(): boolean {
    return this.#on((state) => {
      runTier1(state);
      return state.frame.pc !== state.site.pc;
    });
  }

  // ---------------------------------------------------------------- the abstract cases

  #beside(knowledge: Knowledge, jumped: boolean): void {
    this.#on((state) => this.#shadowed(state, knowledge, (shadowing) => runTraced(state, jumped, shadowing)));
  }

  #shadowed(state: State, knowledge: Knowledge, run: (shadowing: Implementation) => unknown): void {
    const shadow = new Shadow([recordedOf(state)], { pin: () => true, isRestless: () => false }, state.frame);
    shadow.facts.why = 'the test';
    state.inputs.forEach((value, slot) => tell(shadow, shadow.top.stack[slot]!, value, knowledge(slot)));
    state.locals.forEach((value, index) => tell(shadow, shadow.top.local(index), value, knowledge(index + 1)));
    run((op) => ({ names: [op.uop], run: (frame, call) => this.#step(shadow, op, frame, UOP_FUNCTIONS[op.uop]!, call) }));
    for (const violation of shadow.violations) this.#fail(`knowing ${knowledge.name}: ${violation}`);
  }

  #step(shadow: Shadow, op: TraceOp, frame: Frame, run: UopFunction, call: Parameters<UopFunction>[1]) {
    shadow.look(op, frame);
    ABSTRACT_CASES[op.uop]!(shadow);
    const isPure = UOPS[op.uop]!.properties.includes('pure');
    const after = isPure ? this.#runTwice(op, frame, run, call) : run(frame, call);
    if (after === null || typeof after !== 'symbol') shadow.compareChecks(after === null);
    if (after === frame) shadow.compare(frame);
    return after;
  }

  /** A pure micro-op leaves its inputs and everything they reach alone, and gives the same again. */
  #runTwice(op: TraceOp, frame: Frame, run: UopFunction, call: Parameters<UopFunction>[1]) {
    const { sp } = frame;
    const before = stack.slice(frame.base, sp);
    const seen = picture(before);
    const first = run(frame, call);
    const results = picture(stack.slice(frame.base, frame.sp));
    if (picture(before) !== seen) this.#fail(`${op.uop} is pure and changes what it is given`);
    before.forEach((value, slot) => (stack[frame.base + slot] = value));
    frame.sp = sp;
    const second = run(frame, call);
    if (first !== second || picture(stack.slice(frame.base, frame.sp)) !== results) this.#fail(`${op.uop} is pure and gives another result the second time`);
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

function recordedOf({ frame, site }: State): RecordedFrame {
  return { code: frame.code, globals: frame.globals, builtins: frame.builtins, depth: site.depth };
}

function exitOf({ site }: State): Exit {
  return { code: site.code, pc: site.pc, depth: site.depth, frame: 0, restores: 0, isBranch: false, isEnd: false, id: 0, taken: 0, tryAt: Infinity, executor: null, refusal: null };
}

function difference(wanted: string, found: string): string {
  const [a, b] = [wanted.split('\n'), found.split('\n')];
  const at = a.findIndex((line, index) => line !== b[index]);
  return `    wanted ${a[at] ?? ''}\n    found  ${b[at] ?? ''}`;
}
