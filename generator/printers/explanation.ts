/** What one definition became, section by section, for `make explain`. */
import type { InstructionModel, UopModel } from '../model/model.ts';
import { memberName } from '../model/sequence.ts';
import type { Sequence } from '../model/sequence.ts';
import { printWat } from '../wat/wat.ts';
import { origin } from './index-of-model.ts';
import type { ModelIndex } from './index-of-model.ts';
import { coldFunction } from './interpreter/cold.ts';
import { hotTarget } from './interpreter/hot.ts';
import { collectImports } from './interpreter/imports.ts';
import { printInstruction } from './interpreter/instruction.ts';
import { printSequence } from './interpreter/sequence.ts';
import { printAttempt } from './interpreter/specialize.ts';
import { uopParts } from './interpreter/values.ts';
import { abstractCase } from './tier2/abstract.ts';
import { tracedUops, uopFunction } from './tier2/uops.ts';
import { relativesOf } from './reference/relatives.ts';
import { membersText, sequencesWith, tierOne } from './reference/pages.ts';
import { formulaText, propertyPhrases, stackEffectText } from './reference/words.ts';

export interface Section {
  readonly title: string;
  readonly text: string;
  /** TypeScript, to be formatted. */
  readonly isCode: boolean;
}

export function explainInstruction(
  index: ModelIndex,
  instruction: InstructionModel,
  tests: readonly string[],
): Section[] {
  const sections = [
    text(
      `${instruction.name}  (opcode ${instruction.opcode}, ${origin(index.model, instruction)})`,
      instruction.doc,
    ),
    text(
      'Micro-ops',
      uopParts(instruction)
        .map((part) =>
          microOpLine(index, part.uop, part.oparg === null ? '' : `(${formulaText(part.oparg)})`),
        )
        .join('\n'),
    ),
    text('Stack and caches', stackAndCaches(instruction)),
    text('Effects', list(propertyPhrases(instruction.properties))),
    text('Family', familyText(index, instruction)),
    text('Tier 1', tierOne(index, instruction)),
    text('Superinstructions', list(sequencesWith(index, instruction).map(membersText), '')),
    code('Tier 1, printed', tierOneCode(index, instruction)),
    ...specialisationSection(index, instruction),
    ...fusedSection(index, instruction),
    text('In traces', instruction.whyNotTraceable ?? tracedText(index, instruction)),
    text('Tests', list(tests)),
  ];
  return sections.filter((section) => section.text.trim() !== '');
}

export function explainUop(index: ModelIndex, uop: UopModel, tests: readonly string[]): Section[] {
  const users = index.model.instructions.filter((each) =>
    uopParts(each).some((part) => part.uop === uop.name),
  );
  const sections = [
    text(`${uop.name}  (micro-op ${uop.number}, ${origin(index.model, uop)})`, uop.doc),
    text('Stack', stackEffectText(uop)),
    text('Effects', list(propertyPhrases(uop.properties))),
    text('Tier', uop.tier.kind === 'tier1' ? `tier 1 only: ${uop.tier.reason}` : uop.tier.kind),
    text('Derived from', list(relativesOf(index, uop).origins, '')),
    text('In traces also as', relativesText(index, uop)),
    text('Abstract facts', abstractFacts(uop)),
    ...tierTwoSections(index, uop),
    text('Instructions', list(users.map((each) => each.name))),
    text('Tests', list(tests)),
  ];
  return sections.filter((section) => section.text.trim() !== '' || section.title.startsWith(uop.name));
}

/** What stands for a jump or for part of a guard in a trace. */
function relativesText(index: ModelIndex, uop: UopModel): string {
  const { halves, taken, fallthrough } = relativesOf(index, uop);
  const ways = [taken === null ? '' : `${taken} where it jumps`, fallthrough === null ? '' : `${fallthrough} where it does not jump`];
  return list([...halves.map((half, position) => `${half}: check ${position + 1} alone`), ...ways.filter((way) => way !== '')], '');
}

function tierTwoSections(index: ModelIndex, uop: UopModel): Section[] {
  if (!tracedUops(index).includes(uop)) return [];
  return [code('Tier 2, printed', uopFunction(index, collectImports(), uop)), code('Abstract case, printed', abstractCase(index, collectImports(), uop))];
}

function text(title: string, body: string): Section {
  return { title, text: body, isCode: false };
}

function code(title: string, body: string): Section {
  return { title, text: body, isCode: true };
}

/** A superinstruction's members and its case in the loop. */
export function explainSequence(index: ModelIndex, sequence: Sequence): Section[] {
  const members = sequence.members.map((member) => `- ${memberName(member)}  (${origin(index.model, member.model)})`);
  const body = printSequence(index, collectImports(), sequence, hotTarget(collectImports()));
  return [
    text(`${sequence.name}  (superinstruction, opcode ${sequence.opcode})`, members.join('\n')),
    ...(body.includes('break slow;') ? [text('Off its common path', `the function of ${sequence.members[0]!.instruction} alone; then the rest by itself`)] : []),
    code('Tier 1, printed', asLoop(body)),
  ];
}

function list(items: readonly string[], none = 'none'): string {
  return items.length === 0 ? none : items.map((item) => `- ${item}`).join('\n');
}

function microOpLine(index: ModelIndex, name: string, operand: string): string {
  return `${name}${operand}  (${stackEffectText(index.uop(name))})`;
}

/** Its micro-ops as a trace holds them. */
function tracedText(index: ModelIndex, instruction: InstructionModel): string {
  const parts = uopParts(instruction).map((part) => index.uop(part.uop)).filter(({ tier }) => tier.kind !== 'skipped');
  const replaced = parts.filter((uop) => relativesOf(index, uop).taken !== null || relativesOf(index, uop).fallthrough !== null || uop.replacedBy !== null);
  return replaced.length === 0 ? 'as its micro-ops' : `as its micro-ops, but\n${replaced.map((uop) => `${uop.name}:\n${relativesText(index, uop)}`).join('\n')}`;
}

function stackAndCaches({ popped, pushed, caches }: InstructionModel): string {
  const fields = caches.map((cache) => `${cache.name}/${cache.units}`).join(' ');
  return `pops ${formulaText(popped)}, pushes ${formulaText(pushed)}${fields === '' ? '' : `\ncaches ${fields}`}`;
}

function familyText(index: ModelIndex, instruction: InstructionModel): string {
  if (instruction.family !== null)
    return `specialised form of ${instruction.family}; a failed check runs that`;
  if (!instruction.isHead) return '';
  return `head of ${index.model.families.find((each) => each.name === instruction.name)!.members.join(', ')}`;
}

/** The case in the loop, if the instruction is hot, and its function form where the case leaves anything to it. */
function tierOneCode(index: ModelIndex, instruction: InstructionModel): string {
  const imports = collectImports();
  if (!instruction.hot) return coldFunction(index, imports, instruction);
  const body = printInstruction(index, imports, instruction, hotTarget(imports));
  return body.includes('break slow;') ? `${asLoop(body)}\n\n${coldFunction(index, imports, instruction)}` : asLoop(body);
}

/** With the labels that a case of the loop leaves to. */
function asLoop(body: string): string {
  return body.includes('break slow;') ? `next: for (;;) { slow: { ${body} } }` : `next: for (;;) { ${body} }`;
}

function specialisationSection(index: ModelIndex, instruction: InstructionModel): Section[] {
  const { specialisation } = instruction;
  if (specialisation === null) return [];
  return [code('Specialiser, printed', printAttempt(index, collectImports(), instruction, specialisation))];
}

function fusedSection(index: ModelIndex, instruction: InstructionModel): Section[] {
  const fused = index.fused(instruction);
  return typeof fused === 'string' ? [] : [text('Fused helper', printWat(fused.wat))];
}

/** What the optimiser may do with it, in short; the abstract case says the rest. */
function abstractFacts(uop: UopModel): string {
  const narrowed = uop.outputs
    .filter((output) => output.keeps !== null && !output.run)
    .map((output) => output.name);
  const facts = [
    ...(uop.properties.pure ? ['pure: folded when all its inputs are known'] : []),
    ...(uop.guard ? ['a guard: removed where its checks are known to hold'] : []),
    ...(narrowed.length > 0 ? [`afterwards has narrowed or kept ${narrowed.join(', ')}`] : []),
    ...(uop.abstract === null ? [] : ['has an abstract clause of its own']),
  ];
  return list(facts);
}
