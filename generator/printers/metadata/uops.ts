/** generated/metadata/uops.ts and expansion.ts: micro-ops, and the instructions as sequences of them. */
import type { Formula, InstructionModel, UopModel } from '../../model/model.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { origin } from '../index-of-model.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { offsetOf, printSum } from '../interpreter/offset.ts';
import { uopParts } from '../interpreter/values.ts';
import { typescriptFile } from '../typescript.ts';

const UOP_INFO = `/** What is known of a micro-op. */
export interface UopInfo {
  readonly name: string;
  readonly number: number;
  readonly line: number;
  /** \`both\`; \`tier1\`: not in traces; \`tier2\`: only there; \`skipped\`: bookkeeping of tier 1. */
  readonly tier: 'both' | 'tier1' | 'tier2' | 'skipped';
  /** Names of the properties it has: raises, escapes, exits, deopts, pure, ... */
  readonly properties: readonly string[];
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** Replicas \`_NAME_0\` .. with the operand fixed. */
  readonly replicas: number;
  readonly popped: (oparg: number) => number;
  readonly pushed: (oparg: number) => number;
}`;

export function uopFiles(index: ModelIndex): GeneratedFile[] {
  return [uopsFile(index), expansionFile(index)];
}

function uopsFile(index: ModelIndex): GeneratedFile {
  const entries = [...index.model.uops].sort((a, b) => a.number - b.number).map(uopInfo);
  return typescriptFile('metadata/uops.ts', 'Every micro-op, by name.', (file) => {
    file.addStatements([
      UOP_INFO,
      `\nexport const UOPS: Readonly<Record<string, UopInfo>> = {\n${entries.join('\n')}\n};`,
    ]);
  });
}

function uopInfo(uop: UopModel): string {
  return `${uop.name}: {
    name: '${uop.name}', number: ${uop.number}, line: ${uop.span.line}, tier: '${uop.tier.kind}',
    properties: ${JSON.stringify(propertyNames(uop.properties))},
    reads: ${JSON.stringify(uop.properties.reads)}, writes: ${JSON.stringify(uop.properties.writes)},
    replicas: ${uop.replicas}, popped: ${count(uop.popped)}, pushed: ${count(uop.pushed)},
  },`;
}

/** The properties that are simply true, in the model's order. */
export function propertyNames(properties: UopModel['properties']): string[] {
  return Object.entries(properties).flatMap(([name, value]) => (value === true ? [name] : []));
}

function count(formula: Formula): string {
  const text = printSum(offsetOf(formula));
  return `${text.includes('oparg') ? '(oparg)' : '()'} => ${text}`;
}

const EXPANSION = `/** One micro-op of an instruction. */
export interface Step {
  readonly uop: string;
  /** The micro-op's operand, from the instruction's. */
  readonly oparg: (oparg: number) => number;
  /** Its cache fields: units behind the instruction word, and width in units. */
  readonly caches: readonly { readonly offset: number; readonly units: number }[];
}`;

function expansionFile(index: ModelIndex): GeneratedFile {
  const sorted = [...index.model.instructions].sort((a, b) => a.opcode - b.opcode);
  const entries = sorted.map((instruction) => expansion(index, instruction));
  return typescriptFile(
    'metadata/expansion.ts',
    'Instructions as sequences of micro-ops: what a trace is projected from.',
    (file) => {
      file.addStatements([
        EXPANSION,
        '\nconst same = (oparg: number): number => oparg;',
        `\nexport const EXPANSIONS: Readonly<Record<string, readonly Step[]>> = {\n${entries.join('\n')}\n};`,
      ]);
    },
  );
}

function expansion(index: ModelIndex, instruction: InstructionModel): string {
  const steps = uopParts(instruction).map((part) => {
    const fields = index
      .uop(part.uop)
      .caches.map((cache, position) => ({ offset: part.cacheOffsets[position]!, units: cache.units }));
    const oparg = part.oparg === null ? 'same' : count(part.oparg);
    return `{ uop: '${part.uop}', oparg: ${oparg}, caches: ${JSON.stringify(fields)} }`;
  });
  return `/** ${origin(index.model, instruction)} */\n${instruction.name}: [${steps.join(', ')}],`;
}
