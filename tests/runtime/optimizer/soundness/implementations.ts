/** Implementations of micro-ops. Another tier adds its own here and is held to the same. */
import { UOPS } from '../../../../generated/metadata/uops.ts';
import type { UopFunction } from '../../../../generated/tier2/call.ts';
import { UOP_FUNCTIONS } from '../../../../generated/tier2/uops.ts';
import type { Implementation } from './legs.ts';

export const generated: Implementation = ({ uop }) => UOP_FUNCTIONS[uop]!;

/** With the operand fixed, where there is such a form. */
const replicas: Implementation = ({ uop, oparg }) => UOP_FUNCTIONS[`${uop}_${oparg}`] ?? UOP_FUNCTIONS[uop]!;

/** A guard of several checks as those that make one each. */
const halves: Implementation = ({ uop }) => {
  const parts = UOPS[uop]!.halves.map((half) => UOP_FUNCTIONS[half]!);
  return parts.length === 0 ? UOP_FUNCTIONS[uop]! : inTurn(parts);
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

export const IMPLEMENTATIONS: Readonly<Record<string, Implementation>> = { generated, replicas, halves };
