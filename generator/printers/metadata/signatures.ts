/** generated/metadata/signatures.ts: the types of what instructions and micro-ops find and leave on the stack, for tests. */
import type { InstructionModel, StackItemModel, Type, UopModel, ValueModel } from '../../model/model.ts';
import type { GeneratedFile } from '../generated-file.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { valueOf } from '../interpreter/values.ts';
import { typeName } from '../tier2/abstract-expressions.ts';
import { typescriptFile } from '../typescript.ts';
import { count } from './uops.ts';

const SIGNATURE = `/** A value, or a run of values, on the stack. */
export interface Item {
  readonly name: string;
  /** Of each value: \`int\`, \`object?\` with NULL, \`null\`. */
  readonly type: string;
  /** Slots that it takes. */
  readonly size: (oparg: number) => number;
}

/** From the bottom to the top of the stack. */
export interface Signature {
  readonly inputs: readonly Item[];
  readonly outputs: readonly Item[];
  readonly caches: readonly { readonly name: string; readonly type: string; readonly units: number }[];
}`;

export function signaturesFile({ model }: ModelIndex): GeneratedFile {
  const instructions = [...model.instructions].sort((a, b) => a.opcode - b.opcode).map(instructionText);
  const uops = [...model.uops].sort((a, b) => a.number - b.number).map(uopText);
  return typescriptFile('metadata/signatures.ts', 'What instructions and micro-ops find on the stack and leave there.', (file) => {
    file.addStatements([
      SIGNATURE,
      `\nexport const INSTRUCTION_SIGNATURES: Readonly<Record<string, Signature>> = {\n${instructions.join('\n')}\n};`,
      `\nexport const UOP_SIGNATURES: Readonly<Record<string, Signature>> = {\n${uops.join('\n')}\n};`,
    ]);
  });
}

function instructionText(instruction: InstructionModel): string {
  const items = (ids: readonly number[]): string => ids.map((id) => itemText(valueOf(instruction, id))).join(', ');
  const caches = instruction.caches.map(({ name, units, type }) => cacheText(name, units, type));
  return `${instruction.name}: { inputs: [${items(instruction.inputs)}], outputs: [${items(instruction.outputs)}], caches: [${caches.join(', ')}] },`;
}

function uopText({ name, inputs, outputs, caches }: UopModel): string {
  const items = (all: readonly StackItemModel[]): string => all.map(itemText).join(', ');
  const fields = caches.map((cache) => cacheText(cache.name, cache.units, cache.type));
  return `${name}: { inputs: [${items(inputs)}], outputs: [${items(outputs)}], caches: [${fields.join(', ')}] },`;
}

function itemText({ name, type, size }: ValueModel | StackItemModel): string {
  return `{ name: '${name}', type: '${typeName(type.kind === 'run' ? type.element : type)}', size: ${count(size)} }`;
}

function cacheText(name: string, units: number, type: Type | null): string {
  return `{ name: '${name}', units: ${units}, type: '${type === null ? 'unused' : typeName(type)}' }`;
}
