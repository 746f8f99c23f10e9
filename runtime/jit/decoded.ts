/** Stencils as they are copied: what the generated file has as text is decoded when a stencil is first used. */
import type { Hole, Stencil } from '../../generated/stencils/stencils.ts';
import { fromHexadecimal } from './bytes.ts';

/** Kinds of holes as numbers, to be told apart without comparing text. */
export const HOLE = { input: 0, output: 1, temporary: 2, operand: 3, leave: 4, function: 5, global: 6, 'exit-local': 7, exit: 8, oparg: 9 } as const satisfies Record<Hole['kind'], number>;

export interface DecodedHole {
  readonly at: number;
  readonly kind: (typeof HOLE)[Hole['kind']];
  /** Of an input, output, temporary or operand; of `leave`: blocks of the stencil's own around it. */
  readonly index: number;
  /** Of what is imported. */
  readonly name: string;
}

export interface Decoded {
  readonly bytes: Uint8Array;
  readonly holes: readonly DecodedHole[];
}

const known = new Map<Stencil, Decoded>();

export function decoded(stencil: Stencil): Decoded {
  let found = known.get(stencil);
  if (found === undefined) known.set(stencil, (found = { bytes: fromHexadecimal(stencil.bytes), holes: stencil.holes.map(decodeHole) }));
  return found;
}

function decodeHole(hole: Hole): DecodedHole {
  const kind = HOLE[hole.kind];
  const { at } = hole;
  if (hole.kind === 'function' || hole.kind === 'global') return { at, kind, index: 0, name: hole.name };
  return { at, kind, index: 'addend' in hole ? hole.addend : 'index' in hole ? hole.index : 0, name: '' };
}
