/** Implementations of micro-ops. Another tier adds its own here and is held to the same. */
import { UOPS } from '../../../../generated/metadata/uops.ts';
import type { UopFunction } from '../../../../generated/tier2/call.ts';
import { UOP_FUNCTIONS } from '../../../../generated/tier2/uops.ts';
import type { Executed, Implementation } from './legs.ts';

const named = (...names: readonly string[]): Executed => ({ names, run: UOP_FUNCTIONS[names[0]!]! });

export const generated: Implementation = ({ uop }) => named(uop);

/** A guard of several checks as those that make one each. */
const halves: Implementation = ({ uop }) => {
  const names = UOPS[uop]!.halves;
  return names.length === 0 ? named(uop) : { names, run: inTurn(names.map((half) => UOP_FUNCTIONS[half]!)) };
};

function inTurn(parts: readonly UopFunction[]): UopFunction {
  return (frame, op) => {
    for (const part of parts) {
      const after = part(frame, op);
      if (after !== frame) return after;
    }
    return frame;
  };
}

export const IMPLEMENTATIONS: Readonly<Record<string, Implementation>> = { generated, halves };
