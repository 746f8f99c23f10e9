/** The local variables of a frame, by name. */
import { cell_value, is_cell, type Slot, type Value } from '../../heap/index.ts';
import { CO_FAST_CELL, CO_FAST_FREE, CO_FAST_HIDDEN } from './code.ts';
import { PyDict } from '../containers/dict.ts';
import { frameSlot, type Frame } from './frame.ts';
import { thread } from './thread.ts';

/** The value of local variable `index`, cells opened; NULL if unbound. */
export function localVariable(frame: Frame, index: number): Slot {
  const slot = frameSlot(frame, index);
  const kind = frame.code.localspluskinds[index]!;
  // A cell variable is a plain value until MAKE_CELL has run.
  return kind & (CO_FAST_CELL | CO_FAST_FREE) && slot !== null && is_cell(slot) ? cell_value(slot) : slot;
}

/** Bound local variables in the code's order; those of inlined comprehensions are hidden. */
export function* localVariables(frame: Frame): Generator<[string, Value]> {
  const { localsplusnames, localspluskinds } = frame.code;
  for (let index = 0; index < localsplusnames.length; index++) {
    if (localspluskinds[index]! & CO_FAST_HIDDEN) continue;
    const value = localVariable(frame, index);
    if (value !== null) yield [localsplusnames[index]!, value];
  }
}

/** The variables of the comprehension that runs inlined in a module or class body; null if none does. */
function comprehensionLocals(frame: Frame): PyDict | null {
  const { localsplusnames, localspluskinds } = frame.code;
  let found: PyDict | null = null;
  for (let index = 0; index < localsplusnames.length; index++) {
    if ((localspluskinds[index]! & CO_FAST_HIDDEN) === 0) continue;
    const value = localVariable(frame, index);
    if (value !== null) (found ??= new PyDict()).setStr(localsplusnames[index]!, value);
  }
  return found;
}

/** `locals()`: the namespace of a module or class body itself (in a comprehension there, what a function in its place would have), a new dict for a function. */
export function frameLocals(frame: Frame): Value {
  if (frame.locals !== null) return comprehensionLocals(frame) ?? frame.locals;
  thread.looks++;
  const dict = new PyDict();
  for (const [name, value] of localVariables(frame)) dict.setStr(name, value);
  const extra = frame.object?.extraLocals ?? null;
  if (extra !== null) dict.merge(extra);
  return dict;
}
