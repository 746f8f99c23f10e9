/** Runs optimised traces of one instruction over rows of values, also such as they were not made for, beside tier 1. */
import { UOPS } from '../../../../generated/metadata/uops.ts';
import { compileTrace } from '../../../../runtime/jit/compile.ts';
import type { Executor } from '../../../../runtime/optimizer/trace.ts';
import { alike } from '../support/alike.ts';
import { Bench, type Form } from './bench.ts';
import { describeCase } from './cases.ts';
import { difference, type Ledger } from './check.ts';
import type { Scene } from './legs.ts';
import { inLocals, isStraight, makeTrace, runExecutor, runTwiceInTier1, TYPE_GUARDS, type KeptOut, type Knowing, type Twice } from './executors.ts';
import { rowsOfTypes, slotsOfInputs } from './product.ts';
import { cleanUp, type Case, type State } from './state.ts';
import type { Maker } from './values.ts';

/** The micro-op interpreter runs the trace, or a function of stencils. */
type Engine = 'optimised' | 'compiled';
const ENGINES: readonly Engine[] = ['optimised', 'compiled'];

/** Inputs come from locals, and there are not more. */
const MOST_INPUTS = 4;

/** What was seen: rows, and traces that a function was made of, or why not. */
export interface Seen {
  rows: number;
  compiled: number;
  readonly refusals: Map<string, number>;
}

export function checkExecutors(ledger: Ledger, form: Form, seen: Seen): void {
  const { site } = new Bench(form).of('untouched');
  if (!isStraight(site.name) || site.depth > MOST_INPUTS) return;
  for (const guards of guardsOf(form)) new ExecutorCheck(ledger, form, guards, seen).run();
  new ExecutorCheck(ledger, form, 'constants', seen).run();
  cleanUp();
}

/** Types that both operands are often of: there are guards that check two of them at once. */
const PAIRED = [...TYPE_GUARDS].flatMap(([type, guard]) => (Object.values(UOPS).some(({ halves }) => halves.includes(guard) && halves.length > 1) ? [type] : []));

/** Members check for themselves; the general form is told the types of its inputs, all combinations of those that guards know. */
function guardsOf({ recipe, isGeneral }: Form): (string | null)[][] {
  const slots = slotsOfInputs(recipe);
  const nothing = slots.map(() => null);
  if (!isGeneral || slots.length > 2) return [nothing];
  const types = slots.length === 1 ? [...TYPE_GUARDS.keys()] : PAIRED;
  return slots.reduce<(string | null)[][]>((rows, makers) => {
    const possible = types.filter((type) => makers.some((maker) => maker.type === type));
    return rows.flatMap((row) => [null, ...possible].map((type) => [...row, type]));
  }, [[]]);
}

class ExecutorCheck {
  readonly #seen: Seen;
  readonly #ledger: Ledger;
  readonly #bench: Bench;
  readonly #form: Form;
  readonly #knowing: Knowing;
  readonly #guards: readonly (string | null)[];
  readonly #executors: Readonly<Record<Engine, WeakMap<object, Executor | null>>> = { optimised: new WeakMap(), compiled: new WeakMap() };
  #recipe!: Case;

  constructor(ledger: Ledger, form: Form, knowing: Knowing, seen: Seen) {
    this.#seen = seen;
    this.#ledger = ledger;
    this.#form = form;
    this.#bench = new Bench(form);
    this.#knowing = knowing;
    this.#guards = knowing === 'constants' ? [] : knowing;
  }

  #fail(engine: Engine, what: string): void {
    const known = this.#knowing === 'constants' ? ' of constants' : this.#guards.some((type) => type !== null) ? ` knowing ${this.#guards.map((type) => type ?? 'nothing').join(', ')}` : '';
    this.#ledger.failures.push(`${describeCase(this.#recipe)}, twice in a trace${known}, ${engine}: ${what}`);
  }

  run(): void {
    for (const { inputs, isTwice } of rowsOfTypes(this.#form, this.#guards)) {
      this.#recipe = this.#bench.set(inputs, null, isTwice);
      const expected = runTwiceInTier1(this.#begin('tier 1'));
      // A trace for these values alone is not worth a function.
      for (const engine of this.#knowing === 'constants' ? ENGINES.slice(0, 1) : ENGINES) this.#check(engine, inputs, expected);
      this.#bench.settle();
      this.#seen.rows++;
    }
  }

  #begin(way: string): State {
    return inLocals(this.#bench.of(way));
  }

  #check(engine: Engine, inputs: readonly Maker[], expected: Twice): void {
    const state = this.#begin(engine);
    const executor = this.#executor(engine, state);
    if (executor === null) return;
    const found = runExecutor(executor, state);
    const wrong = this.#guards.findIndex((type, slot) => type !== null && type !== inputs[slot]!.type);
    if (found.kind === 'kept out') return this.#keptOut(engine, wrong, found);
    if (wrong >= 0) return this.#fail(engine, `the guard of input ${wrong} lets it pass`);
    if (found.kind === expected.kind && alike(found.scene, expected.scene)) return;
    // A function may leave where an int is too large for it, as may what has taken the place of a micro-op; what was relied on may have changed.
    if (found.kind === 'leaves' && (engine === 'compiled' || !executor.valid || leavesByRule(executor)) && this.#isBefore(found.rounds, found.scene)) return;
    this.#fail(engine, `${found.kind} after ${found.rounds}, not ${expected.kind} after ${expected.rounds}\n${difference(expected.scene, found.scene)}`);
  }

  #keptOut(engine: Engine, wrong: number, { input, scene }: KeptOut): void {
    if (wrong !== input && engine !== 'compiled') this.#fail(engine, `kept out by the guard of input ${input}, not ${wrong}`);
    else if (!this.#isBefore(0, scene)) this.#fail(engine, 'kept out, and something has changed');
  }

  #isBefore(rounds: number, scene: Scene): boolean {
    return alike(runTwiceInTier1(this.#begin('tier 1, in part'), rounds).scene, scene);
  }

  #executor(engine: Engine, state: State): Executor | null {
    if (this.#knowing === 'constants') return makeTrace(state, this.#knowing);
    const made = this.#executors[engine];
    const known = made.get(state.frame.code);
    if (known !== undefined && known?.valid !== false) return known;
    const executor = makeTrace(state, this.#knowing);
    const result = engine === 'optimised' || this.#compile(executor) ? executor : null;
    made.set(state.frame.code, result);
    return result;
  }

  #compile(executor: Executor): boolean {
    const compiled = compileTrace(executor);
    if (typeof compiled === 'string') {
      const { refusals } = this.#seen;
      refusals.set(compiled, (refusals.get(compiled) ?? 0) + 1);
      return false;
    }
    this.#seen.compiled++;
    executor.compiled = compiled.compiled;
    return true;
  }
}

/** What stands for a micro-op by the rule of its definition may leave where that would not. */
function leavesByRule({ lines }: Executor): boolean {
  return lines.some(({ op, ops }) => ops.some(({ exit, uop }) => exit !== null && uop !== op.uop && op.exit === null));
}
