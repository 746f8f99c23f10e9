/** What stands in front of each stretch of a function: the micro-op it came from, its instruction and its line. */
import type { PyCode } from '../../objects/machine/code.ts';
import type { Linked } from '../../jit/link.ts';
import type { Note, Plan } from '../../jit/plan.ts';
import type { Step } from '../../jit/ssa.ts';
import type { Exit } from '../../optimizer/trace.ts';
import { operandComment, uopText } from '../traces/micro-op.ts';
import { lineOf } from '../traces/rows.ts';

/** By how many bytes of code are in front of them. */
export function commentsOf({ pieces }: Plan, { starts }: Pick<Linked, 'starts'>, end: number): ReadonlyMap<number, readonly string[]> {
  const comments = new Map<number, string[]>();
  const notes = pieces.flatMap((piece, index) => (piece.kind === 'note' ? [{ at: starts[index]!, note: piece.note, isOnlyCounted: pieces[index + 1]?.kind === 'count' }] : []));
  let gone: Step[] = [];
  const add = (at: number, texts: readonly string[]): void => void comments.set(at, [...(comments.get(at) ?? []), ...texts]);
  notes.forEach(({ at, note, isOnlyCounted }, index) => {
    const isEmpty = at === (notes[index + 1]?.at ?? end);
    if (note.kind === 'step' && isEmpty) return void gone.push(note.step);
    add(at, withoutCode(gone));
    gone = [];
    add(at, textsOf(note, isOnlyCounted));
  });
  return comments;
}

/** Micro-ops of which there is nothing left to do: a line for each instruction. */
function withoutCode(steps: readonly Step[]): string[] {
  const places = new Map<string, string[]>();
  for (const step of steps) places.set(placeOf(step), [...(places.get(placeOf(step)) ?? []), uopWithOperand(step)]);
  return [...places].map(([place, uops]) => `${place}no code for ${uops.join(', ')}`);
}

/** `isOnlyCounted`: of a micro-op that looks for interrupts in a call that the trace has made itself. */
function textsOf(note: Note, isOnlyCounted: boolean): string[] {
  switch (note.kind) {
    case 'step':
      return [`${placeOf(note.step)}${uopWithOperand(note.step)}${isOnlyCounted ? ', only counted' : exitOf(note.step)}`];
    case 'trace':
      return note.behind === null ? [] : [`executor ${note.executor.id} goes on from ${exitName(note.behind)}`];
    case 'ahead':
      return ['once, before the loop'];
    case 'loop':
      return [`the loop of executor ${note.executor.id}`];
    case 'jump':
      return [`from ${exitName(note.behind)} to the loop of executor ${note.executor.id}`];
    case 'arrival':
      return [`from ${exitName(note.behind)} to where ways meet: executor ${note.executor.id}`];
    case 'around':
      return ['to the next round'];
    case 'tail':
      return [`leaving executor ${note.executor.id}: what its exits write back`];
    default:
      return note satisfies never;
  }
}

function exitName({ id }: Exit): string {
  return id < 0 ? 'in front of an instruction' : `exit ${id}`;
}

function codeOf({ start }: Step): PyCode {
  return start.at(-1)!.recorded.code;
}

/** `line 3 BINARY_OP_ADD_INT: `; nothing for what the optimiser has put there. */
function placeOf(step: Step): string {
  const { instruction, pc, size } = step.op;
  return instruction === '' || size === 0 ? '' : `line ${lineOf(codeOf(step), pc) ?? '--'} ${instruction}: `;
}

function uopWithOperand(step: Step): string {
  return [uopText(step.op), operandComment(step.op, codeOf(step))].filter((text) => text !== '').join(' ');
}

function exitOf({ op: { exit } }: Step): string {
  return exit === null ? '' : `, ${exitName(exit)}`;
}
