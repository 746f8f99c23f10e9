/** Micro-ops that no instruction has: they stand in traces alone, so there is nothing of tier 1 to compare them with. */
import { EXPANSIONS } from '../../../../generated/metadata/expansion.ts';
import { UOPS } from '../../../../generated/metadata/uops.ts';
import { UOP_SIGNATURES } from '../../../../generated/metadata/signatures.ts';
import { UOP_FUNCTIONS } from '../../../../generated/tier2/uops.ts';
import type { Operand } from '../../../../generated/tier2/call.ts';
import { Dice } from '../random/dice.ts';
import { ofAnyType } from './cases.ts';
import type { Case, State } from './state.ts';
import { OBJECTS, valuesOf } from './values.ts';

/** The micro-ops of an instruction's traces, whichever way it goes. */
function uopsOf(name: string): string[] {
  const expansion = EXPANSIONS[name]!;
  if (expansion.kind === 'untraced') return [];
  return expansion.steps.flatMap(({ uop, branch }) => {
    if (branch === null) return [uop];
    return branch.kind === 'unconditional' ? [branch.uop] : [branch.taken.uop, branch.fallthrough.uop];
  });
}

/** Those whose halves or whole are in instructions are run in the place of these (`implementations.ts`). */
export function bareUops(): string[] {
  const ofInstructions = new Set(Object.keys(EXPANSIONS).flatMap(uopsOf));
  const halves = new Set([...ofInstructions].flatMap((name) => UOPS[name]!.halves));
  return Object.keys(UOP_FUNCTIONS).filter((name) => !ofInstructions.has(name) && !halves.has(name));
}

/** A NOP with what the micro-op finds on the stack. */
export function bareCase(uop: string, number: number): Case {
  const dice = new Dice(UOPS[uop]!.number * 1009 + number);
  const inputs = UOP_SIGNATURES[uop]!.inputs.map(({ type }) => ofAnyType(dice, valuesOf(type)));
  return { instruction: 'NOP', oparg: 0, following: 0, seeds: inputs, inputs, isTwice: false };
}

/** Right and wrong values of its cache fields. */
export function operandsOf(uop: string, number: number, { frame }: State): Operand[] {
  return UOP_SIGNATURES[uop]!.caches.map(({ type }): Operand => {
    if (type !== 'object') return [0, 1, frame.func.version, 2 ** 31][number % 4]!;
    return [frame.globals, frame.builtins, OBJECTS[number % OBJECTS.length]!.make()][number % 3]!;
  });
}
