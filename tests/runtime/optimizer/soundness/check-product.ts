/** Runs products: one row of a bench after the other. */
import { EXPANSIONS } from '../../../../generated/metadata/expansion.ts';
import { UOPS } from '../../../../generated/metadata/uops.ts';
import { Bench, type Form } from './bench.ts';
import { Checker, type Ledger } from './check.ts';
import { forecast, Watcher, type Forecast } from './forecast.ts';
import { IMPLEMENTATIONS } from './implementations.ts';
import type { Implementation, Laid } from './legs.ts';
import { rowsOf, type Row } from './product.ts';
import { cleanUp, LOCALS } from './state.ts';

/** So many rows later the classes that were made for values are forgotten. */
const CLEAN_EVERY = 4096;

/** How many rows there were. */
export function checkProduct(ledger: Ledger, form: Form): number {
  return new ProductCheck(ledger, form).run();
}

class ProductCheck {
  readonly #ledger: Ledger;
  readonly #bench: Bench;
  readonly #name: string;
  readonly #watcher: Watcher;
  readonly #implementations: Readonly<Record<string, Implementation>>;
  /** By types of the inputs, as long as the micro-ops stay the same ones. */
  readonly #forecasts = new WeakMap<Laid, Map<string, readonly Forecast[]>>();
  readonly #met = new Set<string>();
  readonly #isPure: boolean;
  #checker!: Checker;
  #types = '';

  constructor(ledger: Ledger, form: Form) {
    this.#ledger = ledger;
    this.#bench = new Bench(form);
    this.#watcher = new Watcher((what) => this.#checker.fail(what));
    this.#name = this.#bench.of('untouched').site.name;
    const uops = uopsOf(this.#name);
    this.#isPure = uops.length > 0 && uops.every((uop) => UOPS[uop]!.properties.includes('pure'));
    this.#implementations = this.#watched(Object.entries(IMPLEMENTATIONS).filter(([name]) => name !== 'halves' || uops.some((uop) => UOPS[uop]!.halves.length > 0)));
  }

  /** The first implementation is also held against the abstract cases. */
  #watched([[name, first], ...others]: [string, Implementation][]): Readonly<Record<string, Implementation>> {
    const watched: Implementation = (op, position) => {
      const { names, run } = first(op, position);
      return { names, run: this.#watcher.wrap(op.uop, run, position) };
    };
    return { [name]: watched, ...Object.fromEntries(others) };
  }

  run(): number {
    let rows = 0;
    for (const row of rowsOf(this.#bench.recipe, this.#name)) {
      this.#row(row);
      if (++rows % CLEAN_EVERY === 0) cleanUp();
    }
    cleanUp();
    return rows;
  }

  #row({ inputs, local, isTwice }: Row): void {
    const recipe = this.#bench.set(inputs, local === null ? null : LOCALS.map(() => local), isTwice);
    this.#checker = new Checker(this.#ledger, recipe, this.#bench);
    this.#types = inputs.map(({ type }) => type).join(' ');
    const expected = this.#checker.agree(this.#implementations, (laid) => this.#watcher.watch(this.#foresee(laid)));
    if (expected === null) return;
    if (!this.#met.has(this.#types)) this.#checker.beside(expected);
    this.#met.add(this.#types);
    const hasChanged = this.#bench.settle();
    if (hasChanged && (this.#isPure || expected.kind === 'leaves')) this.#checker.fail(`it ${expected.kind === 'leaves' ? 'leaves' : 'is pure'} and has changed what it was given`);
  }

  #foresee(laid: Laid): readonly Forecast[] {
    let byTypes = this.#forecasts.get(laid);
    if (byTypes === undefined) this.#forecasts.set(laid, (byTypes = new Map()));
    let found = byTypes.get(this.#types);
    if (found === undefined) byTypes.set(this.#types, (found = this.#forecast(laid)));
    return found;
  }

  #forecast({ ops, state: { frame, site } }: Laid): readonly Forecast[] {
    const { code, globals, builtins } = frame;
    const types = this.#types === '' ? [] : this.#types.split(' ');
    const recorded = { code, globals, builtins, depth: site.depth, pc: site.pc, isResumed: false, seen: [] };
    return [forecast(ops, recorded, types), forecast(ops, recorded, types.map(() => null))];
  }
}

function uopsOf(name: string): readonly string[] {
  const expansion = EXPANSIONS[name]!;
  return expansion.kind === 'traced' ? expansion.steps.map(({ uop }) => uop) : [];
}
