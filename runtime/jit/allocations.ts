/** Counting what compiled code allocates, for `--stats`: functions that are made from then on count it in memory themselves. */
import { CONVERSIONS, type Stencil } from '../../generated/stencils/stencils.ts';
import { UOPS } from '../../generated/metadata/uops.ts';
import { ALLOCATED_AT, memory } from './records.ts';

export const allocations = { counted: false, framesAtExits: 0, objectsAtExits: 0 };

const allocated = new BigInt64Array(memory.buffer, ALLOCATED_AT, 1);

/** Objects that compiled code has allocated, by its stencils or the micro-ops that it calls. */
export const allocatedObjects = (): number => Number(allocated[0]!);

/** Numbers as they are in WebAssembly's locals are no objects. */
export function allocates(stencil: Stencil, uop: string): boolean {
  if (stencil === CONVERSIONS['f64 to ref']) return true;
  return !Object.values(CONVERSIONS).includes(stencil) && stencil.outputs.includes('ref') && isAllocating(uop);
}

export function isAllocating(uop: string): boolean {
  return UOPS[uop]!.properties.includes('allocates');
}
