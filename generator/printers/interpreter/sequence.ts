/** A superinstruction's case in the loop: its members are segments of one instruction. */
import type { Sequence, SequenceMember } from '../../model/sequence.ts';
import type { Fused } from '../../wasm/fuse.ts';
import type { ModelIndex } from '../index-of-model.ts';
import type { Imports } from './imports.ts';
import type { Segment, Target } from './instruction.ts';
import { printInstruction } from './instruction.ts';

/** The statements of the superinstruction's case in the loop. */
export function printSequence(index: ModelIndex, imports: Imports, sequence: Sequence, target: Target): string {
  const segments = sequence.members.map((member, position) => segment(index, member, position));
  return printInstruction(index, imports, sequence.whole, target, segments);
}

function segment(index: ModelIndex, member: SequenceMember, position: number): Segment {
  const { model, fromPart, toPart, offset, grown, values } = member;
  const fused = index.fused(model);
  return {
    fromPart,
    toPart,
    fused: typeof fused === 'string' ? fused : movedHelper(fused, member),
    outputs: model.outputs.flatMap((id) => values.get(id) ?? []),
    oparg: position === 0 ? null : { name: `oparg_${position + 1}`, text: `units[pc + ${offset}] >> 8` },
    size: 1 + model.cacheUnits,
    tickAt: position === 0 ? null : { units: offset, slots: grown },
  };
}

/** The helper of the member, its parts and values numbered as in the whole. */
function movedHelper(fused: Fused, { fromPart, values }: SequenceMember): Fused {
  const id = (old: number): number => values.get(old)!;
  return {
    ...fused,
    fromPart: fused.fromPart + fromPart,
    toPart: fused.toPart + fromPart,
    result: fused.result === null ? null : id(fused.result),
    arguments: fused.arguments.map((each) => {
      const { argument } = each;
      if (argument.kind === 'value') return { ...each, argument: { ...argument, id: id(argument.id) } };
      return argument.kind === 'cache' ? { ...each, argument: { ...argument, part: argument.part + fromPart } } : each;
    }),
  };
}
