/** generated/metadata/: facts about instructions that the runtime, the compiler and `dis` look up. */
import type { InstructionModel, Model, PseudoModel } from '../../model/model.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { origin } from '../index-of-model.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { offsetOf, printSum } from '../interpreter/offset.ts';
import { typescriptFile } from '../typescript.ts';
import { jumpDirection, operandOf } from './operand.ts';

/** In CPython 3.13's numbering, instructions up to WITH_EXCEPT_START take no operand. */
const LAST_WITHOUT_OPERAND = 44;

export function metadataFiles(index: ModelIndex): GeneratedFile[] {
  const { model } = index;
  return [
    opcodesFile(model),
    headsFile(index),
    instructionsFile(index),
    constantsFile(model),
    familiesFile(model),
  ];
}

function opcodesFile(model: Model): GeneratedFile {
  const all = [...model.instructions, ...model.unsupported, ...model.pseudos].sort(
    (a, b) => a.opcode - b.opcode,
  );
  const entries = all.map(({ name, opcode }) => `${name}: ${opcode},`).join('\n');
  const unsupported = [...model.unsupported].sort((a, b) => a.opcode - b.opcode);
  const reasons = unsupported.map(({ name, reason }) => `${name}: ${JSON.stringify(reason)},`).join('\n');
  return typescriptFile(
    'metadata/opcodes.ts',
    'Opcode numbers; those from 256 on are pseudo instructions.',
    (file) => {
      file.addStatements([
        `export const OPCODE = {\n${entries}\n} as const;`,
        `\n/** Instructions of CPython that this machine does not have, and why. */\nexport const UNSUPPORTED: Readonly<Record<string, string>> = {\n${reasons}\n};`,
      ]);
    },
  );
}

function headsFile(index: ModelIndex): GeneratedFile {
  const heads = Array.from({ length: 256 }, (_, opcode) => opcode);
  const caches = Array.from({ length: 256 }, () => 0);
  for (const { opcode, family, cacheUnits } of index.model.instructions) {
    heads[opcode] = family === null ? opcode : index.instruction(family).opcode;
    caches[opcode] = cacheUnits;
  }
  const first = Array.from({ length: 256 }, (_, opcode) => opcode);
  for (const { opcode, members } of index.sequences) {
    first[opcode] = members[0]!.model.opcode;
    heads[opcode] = heads[first[opcode]]!;
    caches[opcode] = caches[first[opcode]]!;
  }
  return typescriptFile(
    'metadata/heads.ts',
    'Tables by opcode that the interpreter itself needs.',
    (file) => {
      file.addStatements([
        `/** The head of the opcode's family: what a specialised instruction falls back to. Others are their own. */\nexport const HEADS: Readonly<Uint8Array> = Uint8Array.of(${heads.join(', ')});`,
        `\n/** The first member of a superinstruction: what the instruction is to everyone but the loop. Others are their own. */\nexport const FIRST: Readonly<Uint8Array> = Uint8Array.of(${first.join(', ')});`,
        `\n/** Inline cache units behind the instruction. */\nexport const CACHE_UNITS: Readonly<Uint8Array> = Uint8Array.of(${caches.join(', ')});`,
      ]);
    },
  );
}

const INFO = `/** What is known of an instruction. */
export interface InstructionInfo {
  readonly name: string;
  readonly opcode: number;
  /** Where it is defined. */
  readonly line: number;
  /** Inline in the loop. */
  readonly hot: boolean;
  readonly hasArg: boolean;
  readonly hasConst: boolean;
  readonly hasJump: boolean;
  /** A place where the loop may return to its driver. */
  readonly hasEvalBreak: boolean;
  /** The operand is a distance forward (1) or backward (-1), in code units, from the next instruction. */
  readonly jump: -1 | 0 | 1;
  readonly operand: Operand;
  /** Cache units in all. */
  readonly caches: number;
  readonly cacheFields: readonly { readonly name: string; readonly units: number }[];
  /** The family's head, if the instruction is a specialised form. */
  readonly head: string | null;
  readonly popped: (oparg: number) => number;
  readonly pushed: (oparg: number) => number;
}

export type Operand =
  | { readonly kind: 'const' | 'local' | 'local-pair' | 'plain' }
  /** \`names[oparg >> shift]\`; \`pushes\` is what the operand's lowest bit adds to the stack, or ''. */
  | { readonly kind: 'name'; readonly shift: number; readonly pushes: string };

export interface PseudoInfo {
  readonly name: string;
  readonly opcode: number;
  readonly targets: readonly string[];
  readonly popped: (oparg: number) => number;
  readonly pushed: (oparg: number) => number;
}`;

function instructionsFile(index: ModelIndex): GeneratedFile {
  const sorted = [...index.model.instructions].sort((a, b) => a.opcode - b.opcode);
  const entries = sorted.map((instruction) => `${instruction.name}: ${info(index, instruction)},`).join('\n');
  const pseudos = [...index.model.pseudos]
    .sort((a, b) => a.opcode - b.opcode)
    .map(pseudo)
    .join('\n');
  return typescriptFile('metadata/instructions.ts', 'Every instruction, by name.', (file) => {
    file.addStatements([
      INFO,
      `\nexport const INSTRUCTIONS: Readonly<Record<string, InstructionInfo>> = {\n${entries}\n};`,
      `\nexport const PSEUDO_INSTRUCTIONS: Readonly<Record<string, PseudoInfo>> = {\n${pseudos}\n};`,
    ]);
  });
}

function info(index: ModelIndex, instruction: InstructionModel): string {
  const head = instruction.family === null ? instruction : index.instruction(instruction.family);
  const jump = jumpDirection(index, head);
  const operand = operandOf(index, head);
  const fields = instruction.caches.map(({ name, units }) => ({ name, units }));
  return `{
    name: '${instruction.name}', opcode: ${instruction.opcode}, line: ${instruction.span.line}, hot: ${instruction.hot},
    hasArg: ${head.opcode > LAST_WITHOUT_OPERAND}, hasConst: ${operand.kind === 'const'}, hasJump: ${jump !== 0},
    hasEvalBreak: ${instruction.properties.ticks}, jump: ${jump}, operand: ${JSON.stringify(operand)},
    caches: ${instruction.cacheUnits}, cacheFields: ${JSON.stringify(fields)}, head: ${JSON.stringify(instruction.family)},
    ${effects(instruction)}
  }`;
}

function pseudo(each: PseudoModel): string {
  return `${each.name}: { name: '${each.name}', opcode: ${each.opcode}, targets: ${JSON.stringify(each.targets)}, ${effects(each)} },`;
}

function effects({ popped, pushed }: Pick<InstructionModel, 'popped' | 'pushed'>): string {
  return `popped: ${countFunction(popped)}, pushed: ${countFunction(pushed)},`;
}

function countFunction(formula: InstructionModel['popped']): string {
  const text = printSum(offsetOf(formula));
  return `${text.includes('oparg') ? '(oparg)' : '()'} => ${text}`;
}

function constantsFile(model: Model): GeneratedFile {
  const entries = model.consts.map(({ name, value }) => `${name}: ${value},`).join('\n');
  const docs = model.consts
    .filter(({ doc }) => doc !== '')
    .map(({ name, doc }) => `${name}: ${JSON.stringify(doc)},`);
  return typescriptFile('metadata/constants.ts', 'The constants of the definition file.', (file) => {
    file.addStatements([
      `export const CONSTANTS = {\n${entries}\n} as const;`,
      `\n/** Their doc comments: of an operator or a service, what \`dis\` shows. */\nexport const CONSTANT_DOCS: Readonly<Record<string, string>> = {\n${docs.join('\n')}\n};`,
    ]);
  });
}

function familiesFile(model: Model): GeneratedFile {
  const entries = model.families.map(
    (family) => `/** ${origin(model, family)} */\n${family.name}: ${JSON.stringify(family.members)},`,
  );
  return typescriptFile(
    'metadata/families.ts',
    'The families: what each adaptive instruction may become, in the order it is tried.',
    (file) => {
      file.addStatements(
        `export const FAMILIES: Readonly<Record<string, readonly string[]>> = {\n${entries.join('\n')}\n};`,
      );
    },
  );
}
