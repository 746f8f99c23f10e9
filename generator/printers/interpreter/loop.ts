/** generated/interpreter/run.ts: tier 1's loop (decision D3). */
import type { InstructionModel } from '../../model/model.ts';
import { memberName } from '../../model/sequence.ts';
import type { Sequence } from '../../model/sequence.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { origin } from '../index-of-model.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { isInline } from './cold.ts';
import { hotTarget, inCode, NEXT, reload } from './hot.ts';
import { fillTemplate } from '../template.ts';
import { collectImports } from './imports.ts';
import type { Imports } from './imports.ts';
import { printInstruction } from './instruction.ts';
import { printSequence } from './sequence.ts';
import { located } from './located.ts';

/** The stack is a local of the loop, as code memory is (run.hbs). */
const SHARED_STACK = 'sharedStack';

const CODE_MEMORY = 'codeMemory';

/** The symbols would lose the types that tell them apart, and are needed once in 10,000 ticks. */
const NO_CONSTANTS = ['AGAIN', 'LEFT'];

export function loopFile(index: ModelIndex): GeneratedFile {
  const imports = collectImports({ stack: SHARED_STACK });
  const inline = index.model.instructions
    .filter((each) => isInline(index, each))
    .sort((a, b) => a.opcode - b.opcode);
  const cases = [
    ...inline.map((instruction) => hotCase(index, imports, instruction)),
    ...index.sequences.map((sequence) => sequenceCase(index, imports, sequence)),
  ];
  importsOfLoop(imports);
  const text = fillTemplate(new URL('./run.hbs', import.meta.url), {
    imports: imports.print(),
    constants: imports.values().filter((name) => !NO_CONSTANTS.includes(name)),
    sharedStack: SHARED_STACK,
    codeMemory: CODE_MEMORY,
    selector: 'op',
    cases,
    others: otherOpcodes([...inline, ...index.sequences]),
    reload: reload('frame.pc'),
    entryPc: inCode('start + frame.pc'),
    next: NEXT,
  });
  return { path: 'interpreter/run.ts', language: 'typescript', text };
}

export function hotCase(index: ModelIndex, imports: Imports, instruction: InstructionModel): string {
  const body = located(index.model, instruction, () =>
    printInstruction(index, imports, instruction, hotTarget(imports)),
  );
  return `case ${instruction.opcode}: {
    // ${instruction.name} ${origin(index.model, instruction)}
    ${body}
  }`;
}

function sequenceCase(index: ModelIndex, imports: Imports, sequence: Sequence): string {
  const print = (): string => printSequence(index, imports, sequence, hotTarget(imports));
  return `case ${sequence.opcode}: {
    // ${sequence.members.map(memberName).join(' ')}
    ${located(index.model, sequence.whole, print)}
  }`;
}

function otherOpcodes(inline: readonly { readonly opcode: number }[]): number[] {
  const taken = new Set(inline.map((instruction) => instruction.opcode));
  return Array.from({ length: 256 }, (_, opcode) => opcode).filter((opcode) => !taken.has(opcode));
}

/** What the template itself uses. */
function importsOfLoop(imports: Imports): void {
  imports.useType('heap', 'Value');
  imports.useType('frame', 'Frame');
  imports.useType('thread', 'Again');
  imports.use('frame', 'stack');
  imports.use('frame', CODE_MEMORY);
  imports.use('thread', 'AGAIN');
  imports.use('thread', 'thread');
  imports.use('unwind', 'unwind');
  imports.use('exceptions', 'PyException');
  imports.use('heads', 'HEADS');
  imports.use('cold', 'runCold');
  imports.use('outcome', 'LEFT');
  imports.use('outcome', 'takeRaised');
  imports.use('outcome', 'takeResult');
}
