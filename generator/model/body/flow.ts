/** What is known at one point of a body: types of variables, outputs that have a value, effects that have happened. */
import type { Span } from '../../syntax/tree.ts';
import type { Expr, Narrowing, Type, Variable } from '../model.ts';
import { declared, NEVER, nonNull, NULL, sameType } from '../types.ts';
import type { Lattice } from '../types.ts';

/** Something that happened and cannot be undone: why no check may follow. */
export interface Effect {
  readonly span: Span;
  readonly text: string;
}

/** Persistent: every change gives a new flow. A path that has ended has no flow (null). */
export class Flow {
  readonly types: ReadonlyMap<string, Type>;
  /** Outputs with a value on every path to here, and on some. */
  readonly assigned: ReadonlySet<number>;
  readonly maybe: ReadonlySet<number>;
  readonly effect: Effect | null;

  constructor(types: ReadonlyMap<string, Type>, assigned: ReadonlySet<number> = new Set(), maybe: ReadonlySet<number> = new Set(), effect: Effect | null = null) {
    this.types = types;
    this.assigned = assigned;
    this.maybe = maybe;
    this.effect = effect;
  }

  withType(key: string, type: Type): Flow {
    return new Flow(new Map(this.types).set(key, type), this.assigned, this.maybe, this.effect);
  }

  withOutput(index: number): Flow {
    return new Flow(this.types, new Set(this.assigned).add(index), new Set(this.maybe).add(index), this.effect);
  }

  withEffect(effect: Effect | null): Flow {
    return this.effect !== null || effect === null ? this : new Flow(this.types, this.assigned, this.maybe, effect);
  }
}

export function keyOf(variable: { readonly kind: string; readonly index: number }): string {
  return `${variable.kind} ${variable.index}`;
}

/** Where two paths meet. */
export function meet(lattice: Lattice, a: Flow | null, b: Flow | null): Flow | null {
  if (a === null || b === null) return a ?? b;
  const types = new Map<string, Type>();
  for (const [key, type] of a.types) {
    const other = b.types.get(key);
    const joined = other === undefined ? null : lattice.join(type, other);
    if (joined !== null) types.set(key, joined);
  }
  const assigned = new Set([...a.assigned].filter((index) => b.assigned.has(index)));
  return new Flow(types, assigned, new Set([...a.maybe, ...b.maybe]), a.effect ?? b.effect);
}

/** What is known where the condition is `sense`. The types in it may become `never`: then it is never so. */
export function assume(lattice: Lattice, flow: Flow, condition: Expr, sense: boolean): Flow {
  switch (condition.kind) {
    case 'unary': return condition.operator === '!' ? assume(lattice, flow, condition.operand, !sense) : flow;
    case 'binary': return assumeBinary(lattice, flow, condition, sense);
    case 'is-type': return condition.negated === sense ? flow : narrow(flow, condition.value, (type) => lattice.meet(type, condition.test));
    case 'is-null': return narrow(flow, condition.value, (type) => (condition.negated !== sense ? nullPart(type) : nonNull(type)));
    case 'is-singleton': {
      const owner = lattice.singleton(condition.singleton);
      return condition.negated === sense || owner === null ? flow : narrow(flow, condition.value, (type) => lattice.meet(type, owner.name));
    }
    default: return flow;
  }
}

function nullPart(type: Type): Type {
  return type.kind === 'null' || (type.kind === 'declared' && type.nullable) ? NULL : NEVER;
}

function assumeBinary(lattice: Lattice, flow: Flow, condition: Expr & { kind: 'binary' }, sense: boolean): Flow {
  const both = condition.operator === '&&';
  if (!both && condition.operator !== '||') return flow;
  // `a && b` holds if both do; it fails if a fails, or a holds and b fails. `||` is its mirror image.
  if (both === sense) return assume(lattice, assume(lattice, flow, condition.left, sense), condition.right, sense);
  const first = assume(lattice, flow, condition.left, sense);
  const second = assume(lattice, assume(lattice, flow, condition.left, !sense), condition.right, sense);
  return meet(lattice, first, second) ?? flow;
}

function narrow(flow: Flow, value: Expr, change: (type: Type) => Type): Flow {
  const variable = variableOf(value);
  if (variable === null) return flow;
  const key = keyOf(variable);
  const type = flow.types.get(key);
  if (type === undefined || (type.kind !== 'declared' && type.kind !== 'null')) return flow;
  return flow.withType(key, change(type));
}

export function variableOf(value: Expr): Variable | null {
  if (value.kind === 'input' || value.kind === 'output' || value.kind === 'let') return { kind: value.kind, index: value.index, name: value.name };
  if (value.kind === 'special-input') return { kind: 'input', index: value.index, name: value.name };
  return null;
}

/** The variables whose types differ between two flows, in order. */
export function narrowings(before: Flow, after: Flow, variables: readonly Variable[]): Narrowing[] {
  return variables.flatMap((variable) => {
    const old = before.types.get(keyOf(variable));
    const to = after.types.get(keyOf(variable));
    return old !== undefined && to !== undefined && !sameType(old, to) ? [{ variable, to }] : [];
  });
}

/** A variable that is nothing any more: its path cannot be taken. */
export function contradiction(before: Flow, after: Flow): boolean {
  return [...after.types].some(([key, type]) => type.kind === 'never' && before.types.get(key)?.kind !== 'never');
}

/** The type of a singleton, for its expression. */
export function singletonType(lattice: Lattice, name: string): Type {
  const owner = lattice.singleton(name);
  return owner === null ? NEVER : declared(owner.name);
}
