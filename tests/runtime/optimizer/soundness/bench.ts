/** Where states come from: made anew for each way of a case, or one for each way that many cases share, so that a case costs microseconds. */
import { CLASS_ID, cell_new, cell_value, type Slot } from '../../../../runtime/heap/index.ts';
import { alike } from '../support/alike.ts';
import type { States } from './check.ts';
import type { Laid } from './legs.ts';
import { again, cleanUp, isCell, LOCALS, prepare, restoreNames, type Case, type State } from './state.ts';
import { valuesOf, type Maker } from './values.ts';

/** For cases that have little in common. */
export class Anew implements States {
  readonly #recipe: Case;
  readonly #locals: readonly Maker[];
  readonly #unspecialised: boolean;

  constructor(recipe: Case, locals: readonly Maker[], unspecialised: boolean) {
    this.#recipe = recipe;
    this.#locals = locals;
    this.#unspecialised = unspecialised;
  }

  of(): State {
    cleanUp();
    return prepare(this.#recipe, this.#locals, this.#unspecialised);
  }

  laid(_way: string, _state: State, layOut: () => Laid): Laid {
    return layOut();
  }
}

/** An instruction with its operand, and what to specialise it for, if at all. */
export interface Form {
  readonly recipe: Case;
  readonly isGeneral: boolean;
  /** Its caches were filled for the values that it was specialised for, and hold of no others. */
  readonly hasCaches: boolean;
}

/** One state that is used again and again, with the values that it was used with. */
class Side {
  state: State;
  /** By slot, locals last: what each maker has made. */
  readonly values: readonly Map<Maker, Slot>[];
  readonly laid = new Map<string, Laid>();

  constructor({ recipe, isGeneral }: Form, locals: readonly Maker[]) {
    cleanUp();
    this.state = prepare(recipe, locals, isGeneral);
    this.values = [...recipe.seeds, ...locals].map(() => new Map<Maker, Slot>());
    recipe.seeds.forEach((maker, slot) => this.values[slot]!.set(maker, this.state.seeds[slot]!));
  }

  begin(inputs: readonly Maker[], locals: readonly Maker[], isTwice: boolean): State {
    const slots = inputs.map((maker, slot) => this.#value(slot, maker));
    if (isTwice) slots[slots.length - 2] = slots.at(-1)!;
    const filled = locals.map((maker, index) => this.#value(inputs.length + index, maker));
    this.state = again(this.state, slots, filled);
    return this.state;
  }

  #value(slot: number, maker: Maker): Slot {
    const values = this.values[slot]!;
    let value = values.get(maker);
    if (value === undefined) values.set(maker, (value = maker.make()));
    return value;
  }
}

/** An instruction with its operand, specialised once, and a state for each way to run it. A value is made again when a run has changed it. */
export class Bench implements States {
  readonly recipe: Case;
  readonly #form: Form;
  readonly #sides = new Map<string, Side>();
  #inputs: readonly Maker[];
  #locals: readonly Maker[] = PLAIN_LOCALS;
  #isTwice = false;

  constructor(form: Form) {
    this.recipe = form.recipe;
    this.#form = form;
    this.#inputs = form.recipe.seeds;
  }

  /** What the ways run on from now on. */
  set(inputs: readonly Maker[], locals: readonly Maker[] | null, isTwice: boolean): Case {
    this.#inputs = inputs;
    this.#locals = locals ?? PLAIN_LOCALS;
    this.#isTwice = isTwice;
    return { ...this.recipe, inputs, isTwice };
  }

  of(way: string): State {
    return this.#side(way).begin(this.#inputs, this.#locals, this.#isTwice);
  }

  #side(way: string): Side {
    let side = this.#sides.get(way);
    if (side === undefined) this.#sides.set(way, (side = new Side(this.#form, PLAIN_LOCALS)));
    return side;
  }

  laid(way: string, _state: State, layOut: () => Laid): Laid {
    const { laid } = this.#sides.get(way)!;
    let found = laid.get(way);
    if (found === undefined) laid.set(way, (found = layOut()));
    return found;
  }

  /** Makes new what tier 1 has changed, on all sides, which have done the same. Whether there was anything. */
  settle(): boolean {
    const ran = this.#side('tier 1').state;
    const clean = this.of('untouched');
    const makers = [...this.#inputs, ...this.#locals];
    const changed = makers.flatMap((_, slot) => (alike(held(ran, slot), held(clean, slot)) ? [] : [slot]));
    const haveNames = alike([ran.frame.globals, ran.namespace, ran.frame.locals], [clean.frame.globals, clean.namespace, clean.namespace]);
    if (this.#form.hasCaches && (!haveNames || changed.some((slot) => makers[slot] === this.recipe.seeds[slot]))) {
      this.#sides.clear();
      return true;
    }
    for (const { values, state } of this.#sides.values()) {
      for (const slot of changed) values[slot]!.delete(makers[slot]!);
      if (!haveNames) restoreNames(state);
    }
    return changed.length > 0;
  }
}

/** The value that a slot of the case was given; of a cell, what is in it. */
function held({ inputs, locals }: State, slot: number): Slot {
  if (slot < inputs.length) return inputs[slot]!;
  const value = locals[slot - inputs.length]!;
  return isCell(slot - inputs.length) ? cell_value(value as never) : value;
}

const PLAIN = valuesOf('int').slice(0, LOCALS.length);
const PLAIN_LOCALS: readonly Maker[] = LOCALS.map((name, index) => (name === 'unbound' ? valuesOf('null')[0]! : PLAIN[index]!));
