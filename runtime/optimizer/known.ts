/** What is known of one value of a trace. Facts are only ever added: a trace is a straight line. */
import type { Sym } from '../../generated/tier2/domain.ts';

/** What a truth or a bool was computed from: knowing it tells something of that. */
export type Definition =
  | { readonly kind: 'is-type'; readonly value: Known; readonly type: string }
  | { readonly kind: 'is-null'; readonly value: Known }
  | { readonly kind: 'is-singleton'; readonly value: Known; readonly name: string }
  | { readonly kind: 'equal'; readonly left: Known; readonly right: Known }
  | { readonly kind: 'not'; readonly operand: Known }
  | { readonly kind: 'and' | 'or'; readonly left: Known; readonly right: Known }
  /** `box`, `unbox`: the same truth in the other form. */
  | { readonly kind: 'same'; readonly value: Known };

/** A slot of one of the frames in which the trace begins, as it is there. */
export interface Origin {
  /** 0 for the outermost; -1: of none, it is part of an object that was made before. */
  readonly frame: number;
  readonly kind: 'local' | 'stack' | 'part';
  readonly index: number;
}

export interface Known extends Sym {
  /** `object` where nothing is known; else exact. Scalars and machine types too. `null` is NULL alone, `never` cannot be. */
  type: string;
  nullable: boolean;
  constant: { readonly value: unknown } | null;
  readonly definition: Definition | null;
  readonly origin: Origin | null;
  /** Which micro-op the type is known from, for people. */
  why: string;
}

interface SplitType {
  readonly name: string;
  readonly nullable: boolean;
}

const split = new Map<string, SplitType>();

/** `int?` -> `int`, with NULL. */
export function splitType(type: string): SplitType {
  let found = split.get(type);
  if (found === undefined) split.set(type, (found = type.endsWith('?') ? { name: type.slice(0, -1), nullable: true } : { name: type, nullable: type === 'null' }));
  return found;
}

/** As it is written in the definition file; a constant as far as it is short. */
export function describe({ type, nullable, constant }: Known): string {
  const { value } = constant ?? { value: undefined };
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string' && value.length < 20) return JSON.stringify(value);
  if (value === null) return 'NULL';
  return `${constant === null ? '' : 'constant '}${type}${nullable ? '?' : ''}`;
}
