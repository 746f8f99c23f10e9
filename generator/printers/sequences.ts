/**
 * Superinstructions in the loop: which sequences of instructions can be one, derived from the members.
 *
 * Only the first member's opcode byte is replaced, so offsets, jumps to later members and the line table hold. Whatever leaves the
 * common path before anything has changed runs the function form of the first member alone; the rest is then dispatched by itself.
 */
import type { InstructionModel, PartModel } from '../model/model.ts';
import { FIRST_INSTRUMENTED } from '../model/instructions.ts';
import { composeSequence, memberName } from '../model/sequence.ts';
import type { Member, Sequence, SequenceMember } from '../model/sequence.ts';
import type { DefinitionIndex } from './index-of-model.ts';
import { nodesOf } from './nodes.ts';

/** The superinstructions, numbered with the opcodes that no instruction has, and the reasons where one cannot be. */
export function sequencesOf(
  index: DefinitionIndex,
  chosen: readonly (readonly Member[])[],
): { readonly sequences: readonly Sequence[]; readonly refused: readonly string[] } {
  const free = freeOpcodes(index);
  const results = chosen.map((members, position) => {
    const opcode = free[position];
    return opcode === undefined ? `no opcode is left for ${members.map(memberName).join(' ')}` : sequenceOf(index, members, opcode);
  });
  return {
    sequences: results.filter((result) => typeof result !== 'string'),
    refused: results.filter((result) => typeof result === 'string'),
  };
}

function freeOpcodes({ model }: DefinitionIndex): number[] {
  const taken = new Set([...model.instructions, ...model.unsupported].map((each) => each.opcode));
  const all = Array.from({ length: FIRST_INSTRUMENTED }, (_, opcode) => opcode);
  return all.filter((opcode) => !taken.has(opcode));
}

/** The sequence, or why its members cannot be one. */
export function sequenceOf(index: DefinitionIndex, members: readonly Member[], opcode: number): Sequence | string {
  const unknown = members.find((member) => !index.model.instructions.some((each) => each.name === member.instruction));
  if (unknown !== undefined) return `${unknown.instruction} is not defined`;
  const models = members.map((member) => index.instruction(member.instruction));
  for (const [position, model] of models.entries()) {
    const reason = whyNotMember(index, model, position === 0, position === models.length - 1);
    if (reason !== null) return `${memberName(members[position]!)} ${reason}`;
  }
  const sequence = composeSequence(index, members, opcode);
  return typeof sequence === 'string' ? sequence : (whyNotOrder(index, sequence) ?? sequence);
}

function whyNotMember(index: DefinitionIndex, model: InstructionModel, isFirst: boolean, isLast: boolean): string | null {
  const { specializes, suspendsFrame, pushesFrame, popsFrame, raises, escapes, jumps, writes } = model.properties;
  if (!model.hot) return 'is not hot';
  if (specializes) return 'specialises itself';
  if (writes.includes('oparg')) return 'extends the operand of the next';
  if (pushesFrame || suspendsFrame) return 'goes on in another frame';
  if (!isFirst && (raises || escapes)) return 'may raise, which would have to name it';
  if (!isLast && popsFrame) return 'leaves the frame';
  if (!isLast && !model.fallsThrough) return 'does not go on to its successor';
  if (jumps && !jumpIsRare(index, model) && (!isLast || leavesOtherwise(index, model))) return 'jumps';
  return null;
}

/** Its helper does the common path, and gives up where the instruction would jump (FOR_ITER_RANGE at the end of the range). */
function jumpIsRare(index: DefinitionIndex, model: InstructionModel): boolean {
  const fused = index.fused(model);
  if (typeof fused === 'string') return false;
  const outside = model.parts.filter((_, position) => position < fused.fromPart || position >= fused.toPart);
  return outside.every((part) => part.kind === 'cache' || !index.uop(part.uop).properties.jumps);
}

/** Where it jumps, the stack is not the one that it leaves otherwise. */
function leavesOtherwise(index: DefinitionIndex, { parts }: InstructionModel): boolean {
  const nodes = parts.flatMap((part) => (part.kind === 'uop' ? nodesOf(index.uop(part.uop).body) : []));
  return nodes.some((node) => node.kind === 'jump' && 'leaving' in node && node.leaving !== null);
}

function whyNotOrder(index: DefinitionIndex, { members, whole }: Sequence): string | null {
  let effect: string | null = null;
  for (const member of members) {
    for (const part of partsOf(whole, member)) {
      const { properties, endEffect } = index.uop(part.uop);
      if (effect !== null && (properties.exits || properties.deopts)) return `${member.instruction} checks after the effect of ${effect}`;
      if (properties.ticks && member.offset > 0 && !member.stackIsWritten) return `${member.instruction} may leave the loop before ${members[0]!.instruction} has written the stack`;
      if (endEffect !== null) effect = member.instruction;
    }
  }
  return null;
}

function partsOf(whole: InstructionModel, { fromPart, toPart }: SequenceMember): Extract<PartModel, { kind: 'uop' }>[] {
  return whole.parts.slice(fromPart, toPart).filter((part) => part.kind === 'uop');
}
