/** Wasm expressions with the representation of their value: what the compiler of bodies passes around. */
import type { Wat } from '../wat/wat.ts';

/**
 * extern   any Python value or NULL, as TypeScript holds it
 * ref      a heap struct of the named type, already cast
 * i32      truths, i32, u32, u16;   i64   i64 and int;   f64   f64 and float
 */
export type Rep =
  | { readonly kind: 'extern' }
  | { readonly kind: 'ref'; readonly type: string }
  | { readonly kind: 'i32' | 'i64' | 'f64' };

export interface Term {
  readonly wat: Wat;
  readonly rep: Rep;
}

export const EXTERN: Rep = { kind: 'extern' };
export const I32: Rep = { kind: 'i32' };
export const I64: Rep = { kind: 'i64' };
export const F64: Rep = { kind: 'f64' };

export function wasmType(rep: Rep): Wat {
  if (rep.kind === 'extern') return 'externref';
  return rep.kind === 'ref' ? ['ref', `$${rep.type}`] : rep.kind;
}

/** A body that a Wasm function over heap structs and scalars cannot express; the message is the reason that is shown. */
export class NotExpressible extends Error {}

export function get(name: string, rep: Rep): Term {
  return { wat: ['local.get', `$${name}`], rep };
}

export const anyOf = (extern: Wat): Wat => ['any.convert_extern', extern];
