/** Names for the locals and labels of a function: of the Python variables whose values they hold, or of the micro-ops that make them. */
import { CONVERSIONS, STENCILS } from '../../../generated/stencils/stencils.ts';
import { TEMPORARIES } from '../../../generated/stencils/text.ts';
import { placeOfKey } from '../../jit/carried.ts';
import { OWN_LOCALS, OWN_PARAMETERS, type Linked } from '../../jit/link.ts';
import type { Local, Piece, Plan } from '../../jit/plan.ts';
import type { FrameState, Snapshot, Step } from '../../jit/ssa.ts';
import type { RecordedFrame } from '../../optimizer/abstract-frame.ts';
import type { Known } from '../../optimizer/known.ts';

/** Of each local by its number, without `$`. */
export function localNames({ pieces, locals, entry }: Plan, { bases }: Pick<Linked, 'bases'>): readonly string[] {
  const namer = new Namer(bases, entry);
  const notes = pieces.flatMap((piece) => (piece.kind === 'note' ? [piece.note] : []));
  for (const note of notes) {
    if (note.kind === 'step') namer.noteVariables(note.step.after);
    // What a loop carries goes by the name of its slot, whatever goes in.
    if (note.kind === 'loop') for (const [key, { local, object }] of note.slots) for (const each of object === null ? [local] : [local, object]) namer.name(each, slotName(note.start[placeOfKey(key).frame]!, placeOfKey(key).slot));
  }
  for (const piece of pieces) namer.piece(piece);
  // Of what was given up while the function was made.
  for (const [type, count] of locals) for (let index = 0; index < count; index++) namer.name({ type, index }, 'unused');
  return namer.names;
}

export function slotName({ recorded: { code } }: { readonly recorded: Pick<RecordedFrame, 'code'> }, slot: number): string {
  return code.localsplusnames[slot] ?? `stack${slot - code.nlocalsplus}`;
}

const OF_CONVERSIONS = new Set(Object.values(CONVERSIONS));

class Namer {
  readonly names: string[];
  readonly #bases: ReadonlyMap<string, number>;
  readonly #entry: Plan['entry'];
  /** Of values, that of the variable they go to; of locals, without what makes it theirs alone. */
  readonly #variables = new Map<Known, string>();
  readonly #stems = new Map<number, string>();
  readonly #uses = new Map<string, number>();
  #step: Step | null = null;
  /** All of the function is about the same one, so any step tells. */
  #outermost: FrameState | null = null;

  constructor(bases: ReadonlyMap<string, number>, entry: Plan['entry']) {
    const given = entry === null ? [] : [...entry.slots.map((slot) => slotName({ recorded: entry }, slot)), ...OWN_PARAMETERS];
    this.names = [...given.map((name) => `given_${name.replace(/[^\w.]/g, '_')}`), ...OWN_LOCALS];
    this.#bases = bases;
    this.#entry = entry;
  }

  noteVariables(after: Snapshot): void {
    this.#outermost ??= after[0]!;
    for (const state of after) {
      state.locals.forEach((value, index) => {
        if (value?.origin === null && !this.#variables.has(value)) this.#variables.set(value, slotName(state, index));
      });
    }
  }

  name({ type, index }: Local, stem: string): void {
    const number = this.#bases.get(type)! + index;
    if (this.names[number] !== undefined) return;
    const name = `${stem.replace(/[^\w.]/g, '_')}${['i64', 'f64', 'i32'].includes(type) ? `.${type}` : ''}`;
    const uses = (this.#uses.get(name) ?? 0) + 1;
    this.#uses.set(name, uses);
    this.#stems.set(number, stem);
    this.names[number] = uses === 1 ? name : `${name}_${uses}`;
  }

  piece(piece: Piece): void {
    switch (piece.kind) {
      case 'note':
        if (piece.note.kind === 'step') this.#step = piece.note.step;
        return;
      case 'parameter':
        return this.name(piece.to, slotName({ recorded: this.#entry! }, this.#entry!.slots[piece.index]!));
      case 'run':
        return this.name(piece.to, 'returned');
      case 'resume':
        return this.name(piece.to, 'resumed');
      case 'kept':
        return this.name(piece.to, slotName(this.#step!.start.at(-1)!, piece.slot));
      case 'load':
        return this.name(piece.to, slotName(this.#outermost!, piece.slot));
      case 'stencil':
        return OF_CONVERSIONS.has(piece.stencil) ? this.#conversion(piece) : this.#stencil(piece);
      case 'invoke':
        if (piece.to !== null) this.#output(piece.to, this.#step!.outputs.find(({ constant, origin }) => constant === null && origin === null));
        return;
      case 'result':
        return this.#output(piece.to, this.#step!.outputs.at(-piece.below));
      case 'object':
        return this.name(piece.to, 'constant');
      case 'null':
        return this.name(piece.to, 'object');
      case 'constant':
        return this.name(piece.to, piece.to.type === 'i32' ? 'holds' : 'constant');
      case 'move':
        return this.name(piece.to, this.#stemOf(piece.from));
      default:
    }
  }

  #stemOf({ type, index }: Local): string {
    return this.#stems.get(this.#bases.get(type)! + index) ?? 'value';
  }

  #conversion({ stencil, inputs, outputs, temporaries }: Extract<Piece, { kind: 'stencil' }>): void {
    const stem = this.#stemOf(inputs[0]!);
    this.name(outputs[0]!, stem);
    temporaries.forEach((local) => this.name(local, `${stem}.${TEMPORARIES[conversionName(stencil)]![0]![0]!}`));
  }

  #stencil({ stencil, inputs, outputs, temporaries, op }: Extract<Piece, { kind: 'stencil' }>): void {
    const step = this.#step!;
    const held = TEMPORARIES[op.uop]![STENCILS[op.uop]!.indexOf(stencil)]!;
    const outputsAt = stencil.outputsAt(op.oparg);
    outputs.forEach((local, index) => local !== null && this.#output(local, step.outputs[outputsAt[index]!]));
    for (const { input, temporary } of stencil.also) if (inputs[input]) this.name(temporaries[temporary]!, this.#stemOf(inputs[input]));
    temporaries.forEach((local, index) => this.name(local, held[index]!));
  }

  #output(local: Local, value: Known | undefined): void {
    const variable = value === undefined ? undefined : this.#variables.get(value);
    this.name(local, variable ?? this.#step!.op.uop.toLowerCase().slice(1));
  }
}

function conversionName(stencil: unknown): string {
  return Object.keys(CONVERSIONS).find((name) => CONVERSIONS[name] === stencil)!;
}
