/** generated/interpreter/superinstructions.ts: the rewriting of units to superinstructions, and its table. */
import { operandBits } from '../../model/sequence.ts';
import type { Sequence, SequenceMember } from '../../model/sequence.ts';
import type { GeneratedFile } from '../generated-file.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { fillTemplate } from '../template.ts';

export function superinstructionsFile({ sequences }: ModelIndex): GeneratedFile {
  const groups = Map.groupBy(sequences, (sequence) => sequence.members[0]!.model.opcode);
  const text = fillTemplate(new URL('./superinstructions.hbs', import.meta.url), {
    groups: [...groups].sort(([a], [b]) => a - b).map(([opcode, members]) => `SEQUENCES[${opcode}] = [${group(members)}];`),
    longest: Math.max(1, ...sequences.map((sequence) => sequence.members.length)),
  });
  return { path: 'interpreter/superinstructions.ts', language: 'typescript', text };
}

function group(sequences: readonly Sequence[]): string {
  const longestFirst = [...sequences].sort((a, b) => b.members.length - a.members.length);
  let end = 0;
  return longestFirst.map((sequence) => entry(sequence, (end += HEAD + MEMBER * (sequence.members.length - 1)))).join('\n');
}

/** Numbers of a sequence before those of its members after the first, and those of each of these. */
const HEAD = 4;
const MEMBER = 3;

function entry({ name, opcode, members }: Sequence, end: number): string {
  const [first, ...rest] = members.map((member) => ({ offset: member.offset, ...pattern(member) }));
  const others = rest.map(({ offset, mask, unit }) => `${offset}, ${mask}, ${unit},`);
  return `// ${name}\n${[`${opcode}, ${first!.unit}, ${first!.mask}, ${end},`, ...others].join(' ')}`;
}

/** What a unit must be to be the member: its opcode, and as much of the operand as the stack effect depends on. */
function pattern({ model, operand }: SequenceMember): { readonly mask: number; readonly unit: number } {
  const operandMask = (1 << operandBits(model)) - 1;
  return { mask: 0xff | (operandMask << 8), unit: model.opcode | ((operand ?? 0) << 8) };
}
