/** The store of what is known of a trace's values: makes them, narrows them, draws conclusions, and can take back what was only supposed. */
import { SINGLETONS, TYPE_TESTS } from '../../generated/tier2/types.ts';
import type { Value } from '../heap/value.ts';
import { splitType, type Definition, type Kept, type Known, type Origin } from './known.ts';

const SCALARS = new Set(['i32', 'u32', 'u16', 'i64', 'f64', 'truth']);

/** The type of a constant that is a Python value or NULL. */
export function typeOfValue(value: Value | null): string {
  if (value === null) return 'null';
  for (const type in TYPE_TESTS) if (TYPE_TESTS[type]!(value)) return type;
  return 'object';
}

interface Before {
  readonly value: Known;
  readonly type: string;
  readonly nullable: boolean;
  readonly constant: Known['constant'];
  readonly why: string;
}

function takeBack({ value, type, nullable, constant, why }: Before): void {
  value.type = type;
  value.nullable = nullable;
  value.constant = constant;
  value.why = why;
}

export class Facts {
  /** The micro-op at hand, as the reason for what is learnt. */
  why = '';
  /**
   * A check that a value is a certain one makes it a constant, for what comes after. Off where facts are looked at when all is over: the value
   * was none before the check.
   */
  learnsConstants = true;
  #ids = 0;
  /** What values were before something was supposed of them; null where nothing will be taken back. */
  #undo: Before[] | null = null;

  fresh(type: string, definition: Definition | null = null, origin: Origin | null = null, kept: Kept | null = null): Known {
    const { name, nullable } = splitType(type);
    return { id: this.#ids++, type: name, nullable, constant: name === 'null' ? { value: null } : null, definition, origin, kept, why: this.why };
  }

  /** `type`: of scalars and machine things; of Python values it is looked up. */
  constant(value: unknown, type: string | null = null, definition: Definition | null = null): Known {
    const known = this.fresh(type ?? typeOfValue(value as Value | null), definition);
    known.constant = { value };
    return known;
  }

  truth(value: boolean | null, definition: Definition): Known {
    return value === null ? this.fresh('truth', definition) : this.constant(value, 'truth', definition);
  }

  // ---------------------------------------------------------------- learning

  /** `value` is (also) of this type. */
  narrow(value: Known, type: string): void {
    const { name, nullable } = splitType(type);
    if (name === 'null') return this.setConstant(value, null);
    if (!nullable && value.nullable) {
      this.#changing(value);
      value.nullable = false;
    }
    if (name === 'object' || value.type === name) return;
    this.#changing(value);
    value.type = value.type === 'object' ? name : 'never';
    value.why = this.why;
  }

  setConstant(value: Known, constant: unknown): void {
    if (value.constant !== null || !this.learnsConstants) return;
    this.#changing(value);
    value.constant = { value: constant };
    value.why = this.why;
    value.nullable = constant === null;
    if (constant === null) value.type = 'null';
    else if (value.type === 'object') value.type = typeOfValue(constant as Value);
    const truth = truthOf(value);
    if (truth !== null && value.definition !== null) this.#conclude(value.definition, truth);
  }

  /** The truth or bool is `sense`; what it was computed from follows. */
  assume(truth: Known, sense: boolean): void {
    if (truth.constant !== null) return;
    if (truth.type !== 'bool') return this.setConstant(truth, sense);
    this.setConstant(truth, SINGLETONS[sense ? 'True' : 'False']!.value);
  }

  #conclude(definition: Definition, sense: boolean): void {
    switch (definition.kind) {
      case 'is-type':
        if (sense) this.narrow(definition.value, definition.type);
        return;
      case 'is-null':
        if (sense) this.setConstant(definition.value, null);
        else if (definition.value.nullable) {
          this.#changing(definition.value);
          definition.value.nullable = false;
        }
        return;
      case 'is-singleton':
        return this.#concludeSingleton(definition.value, definition.name, sense);
      case 'equal':
        if (sense) this.#equate(definition.left, definition.right);
        return;
      case 'not':
        return this.assume(definition.operand, !sense);
      case 'and':
      case 'or':
        if (sense !== (definition.kind === 'and')) return;
        this.assume(definition.left, sense);
        return this.assume(definition.right, sense);
      case 'same':
        return this.assume(definition.value, sense);
      default:
        definition satisfies never;
    }
  }

  #concludeSingleton(value: Known, name: string, sense: boolean): void {
    const { value: singleton, type } = SINGLETONS[name]!;
    if (sense) return this.setConstant(value, singleton);
    const others = Object.values(SINGLETONS).filter((each) => each.type === type && each.value !== singleton);
    // A bool that is not True is False.
    if (value.type === type && others.length === 1) this.setConstant(value, others[0]!.value);
  }

  #equate(left: Known, right: Known): void {
    if (left.constant !== null) this.setConstant(right, left.constant.value);
    else if (right.constant !== null) this.setConstant(left, right.constant.value);
  }

  /** Before each change. */
  #changing(value: Known): void {
    if (this.#undo === null) return;
    const { type, nullable, constant, why } = value;
    this.#undo.push({ value, type, nullable, constant, why });
  }

  /** Runs `suppose` and forgets what it has learnt. */
  supposing<T>(suppose: () => T): T {
    const outer = this.#undo;
    const undo: Before[] = [];
    this.#undo = undo;
    try {
      return suppose();
    } finally {
      for (let last = undo.pop(); last !== undefined; last = undo.pop()) takeBack(last);
      this.#undo = outer;
    }
  }

  // ---------------------------------------------------------------- asking

  isType(value: Known, type: string): Known {
    const definition: Definition = { kind: 'is-type', value, type };
    if (value.constant !== null && value.type === 'object') return this.truth(TYPE_TESTS[type]!(value.constant.value as Value), definition);
    if (value.type === type) return this.truth(value.nullable ? null : true, definition);
    return this.truth(value.type === 'object' ? null : false, definition);
  }

  isNull(value: Known): Known {
    const definition: Definition = { kind: 'is-null', value };
    if (value.constant !== null) return this.truth(value.constant.value === null, definition);
    return this.truth(value.nullable ? null : false, definition);
  }

  isSingleton(value: Known, name: string): Known {
    const { value: singleton, type } = SINGLETONS[name]!;
    const definition: Definition = { kind: 'is-singleton', value, name };
    if (value.constant !== null) return this.truth(value.constant.value === singleton, definition);
    return this.truth(value.type === 'object' || value.type === type ? null : false, definition);
  }

  /** Identity, or equality of ints, strs and scalars, which comes to the same. */
  equal(left: Known, right: Known): Known {
    const definition: Definition = { kind: 'equal', left, right };
    if (left === right) return this.truth(true, definition);
    if (left.constant !== null && right.constant !== null) return this.truth(left.constant.value === right.constant.value, definition);
    return this.truth(left.type !== right.type && isExact(left) && isExact(right) ? false : null, definition);
  }

  not(operand: Known): Known {
    const truth = truthOf(operand);
    return this.truth(truth === null ? null : !truth, { kind: 'not', operand });
  }

  and(left: Known, right: Known): Known {
    const a = truthOf(left);
    const b = truthOf(right);
    return this.truth(a === false || b === false ? false : a === true && b === true ? true : null, { kind: 'and', left, right });
  }

  or(left: Known, right: Known): Known {
    const a = truthOf(left);
    const b = truthOf(right);
    return this.truth(a === true || b === true ? true : a === false && b === false ? false : null, { kind: 'or', left, right });
  }

  /** A value that is one of two. */
  join(a: Known, b: Known): Known {
    if (a === b) return a;
    const isNothing = (each: Known): boolean => each.type === 'null';
    if (isNothing(a) && isNothing(b)) return a;
    const type = isNothing(a) ? b.type : isNothing(b) || a.type === b.type ? a.type : SCALARS.has(a.type) ? a.type : 'object';
    const joined = this.fresh(a.nullable || b.nullable ? `${type}?` : type);
    if (a.constant !== null && b.constant !== null && a.constant.value === b.constant.value) joined.constant = a.constant;
    return joined;
  }
}

/** What is equal to it is of its type. */
function isExact({ type, nullable }: Known): boolean {
  return type !== 'object' && !nullable && !SCALARS.has(type);
}

/** Of a truth or a bool, if it is known. */
export function truthOf({ constant }: Known): boolean | null {
  if (constant === null) return null;
  if (typeof constant.value === 'boolean') return constant.value;
  if (constant.value === SINGLETONS['True']!.value) return true;
  return constant.value === SINGLETONS['False']!.value ? false : null;
}
