/** The model's definitions by name, for printers that follow references. */
import type { InstructionModel, Model, OperationModel, TypeModel, UopModel } from '../model/model.ts';
import { fuse } from '../wasm/fuse.ts';
import type { Member, Sequence } from '../model/sequence.ts';
import type { Fused } from '../wasm/fuse.ts';
import { sequencesOf } from './sequences.ts';
import { heapTypes } from '../wasm/layouts.ts';
import type { HeapTypes } from '../wasm/layouts.ts';

export interface ModelIndex {
  readonly model: Model;
  readonly type: (name: string) => TypeModel;
  readonly operation: (name: string) => OperationModel;
  readonly uop: (name: string) => UopModel;
  readonly instruction: (name: string) => InstructionModel;
  readonly heap: HeapTypes;
  /** The instruction's fused helper, or why it has none. Only instructions inline in the loop are worth one. */
  readonly fused: (instruction: InstructionModel) => Fused | string;
  /** The superinstructions of the loop. */
  readonly sequences: readonly Sequence[];
  /** Those that were asked for and cannot be, with the reasons. */
  readonly refused: readonly string[];
}

export type DefinitionIndex = Omit<ModelIndex, 'sequences' | 'refused'>;

/** `chosen`: the sequences of instructions that are to be superinstructions. */
export function indexModel(model: Model, chosen: readonly (readonly Member[])[] = []): ModelIndex {
  const index = indexDefinitions(model);
  return { ...index, ...sequencesOf(index, chosen) };
}

function indexDefinitions(model: Model): DefinitionIndex {
  const heap = heapTypes(model);
  const known = new Map<string, Fused | string>();
  const fused = (instruction: InstructionModel): Fused | string => {
    const result =
      known.get(instruction.name) ?? (instruction.hot ? fuse(model, heap, instruction) : 'it is not hot');
    known.set(instruction.name, result);
    return result;
  };
  return {
    model,
    heap,
    fused,
    type: lookup('type', model.types),
    operation: lookup('operation', model.operations),
    uop: lookup('micro-op', model.uops),
    instruction: lookup('instruction', model.instructions),
  };
}

/** A checked model has no dangling name: not finding one is a fault of the generator. */
function lookup<T extends { readonly name: string }>(what: string, items: readonly T[]): (name: string) => T {
  const byName = new Map(items.map((item) => [item.name, item]));
  return (name) => {
    const item = byName.get(name);
    if (item === undefined)
      throw new Error(`the model refers to the ${what} ${name}, which it does not have`);
    return item;
  };
}

/** Where a definition stands, as every printed block says it: `dsl/python.ops:120`. */
export function origin(model: Model, at: { readonly span: { readonly line: number } }): string {
  return `${model.path}:${at.span.line}`;
}
