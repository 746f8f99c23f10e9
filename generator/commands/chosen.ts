/**
 * generator/superinstructions.json: which sequences of instructions are to be superinstructions, best first. Written by
 * tests/bench/superinstructions.ts from counts over a corpus of programs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memberName, memberNamed } from '../model/sequence.ts';
import type { Member } from '../model/sequence.ts';

export const SUPERINSTRUCTIONS = 'generator/superinstructions.json';

/** One decision as the file holds it. */
export interface Decision {
  /** `["LOAD_FAST", "LOAD_ATTR_INSTANCE_VALUE(0)"]` */
  readonly members: readonly string[];
  /** Of all dispatches of the corpus without superinstructions, those that this one saves after the ones before it, in per cent. */
  readonly saves: number;
}

export function readSuperinstructions(root: string): Member[][] {
  const path = join(root, SUPERINSTRUCTIONS);
  if (!existsSync(path)) return [];
  const decisions = JSON.parse(readFileSync(path, 'utf8')) as readonly Decision[];
  return decisions.map(({ members }) => members.map((name) => memberNamed(name)));
}

export function decisionOf(members: readonly Member[], saves: number): Decision {
  return { members: members.map(memberName), saves };
}
