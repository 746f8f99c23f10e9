/** generated/reference/: one page for every instruction and every micro-op, and a table of contents. */
import type { FormModel, InstructionModel, UopModel } from '../../model/model.ts';
import { memberName } from '../../model/sequence.ts';
import type { Sequence } from '../../model/sequence.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { origin } from '../index-of-model.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { uopParts } from '../interpreter/values.ts';
import { abstractCountText } from '../tier2/count.ts';
import { fileOfUop } from '../tier2/uops.ts';
import { relativesOf } from './relatives.ts';
import { formulaText, propertyPhrases, stackEffectText } from './words.ts';

export function referenceFiles(index: ModelIndex): GeneratedFile[] {
  const { instructions, uops } = index.model;
  return [
    page('README', contents(index)),
    ...instructions.map((each) => page(`instructions/${each.name}`, instructionPage(index, each))),
    ...uops
      .filter((uop) => uop.replicaOf === null)
      .map((each) => page(`micro-ops/${each.name}`, uopPage(index, each))),
  ];
}

function page(name: string, lines: readonly string[]): GeneratedFile {
  return { path: `reference/${name}.md`, language: 'markdown', text: `\n${lines.join('\n')}\n` };
}

function contents(index: ModelIndex): string[] {
  const { model } = index;
  const instructions = [...model.instructions].sort((a, b) => a.opcode - b.opcode);
  const uops = model.uops.filter((uop) => uop.replicaOf === null).sort((a, b) => (a.name < b.name ? -1 : 1));
  const unsupported = [...model.unsupported].sort((a, b) => a.opcode - b.opcode);
  return [
    '# Reference',
    '',
    `Instructions by opcode; each page links its micro-ops. ${abstractCountText(index)}.`,
    '',
    ...instructions.map(
      (each) => `- ${each.opcode} [${each.name}](instructions/${each.name}.md)${summary(each.doc)}`,
    ),
    '',
    '## Superinstructions',
    '',
    'Adjacent instructions that the loop runs as one; whatever reads code sees the first of them.',
    '',
    ...index.sequences.map((each) => `- ${each.opcode} ${membersText(each)}`),
    '',
    '## Pseudo instructions',
    '',
    ...model.pseudos.map((each) => `- ${each.opcode} ${each.name}: becomes ${each.targets.join(' or ')}`),
    '',
    '## Not supported',
    '',
    ...unsupported.map((each) => `- ${each.opcode} ${each.name}: ${each.reason}`),
    '',
    '## Micro-ops',
    '',
    ...uops.map((each) => `- [${each.name}](micro-ops/${each.name}.md)${summary(each.doc)}`),
  ];
}

/** The first sentence of a doc comment. */
function summary(doc: string): string {
  const first = doc.split('\n\n')[0]!.replaceAll('\n', ' ');
  const end = first.search(/[.:](\s|$)/);
  return first === '' ? '' : `: ${end < 0 ? first : first.slice(0, end)}`;
}

type Row = readonly [name: string, value: string];

function instructionPage(index: ModelIndex, instruction: InstructionModel): string[] {
  const { name, doc, opcode, popped, pushed, properties } = instruction;
  const parts = uopParts(instruction);
  const rows: Row[] = [
    ['opcode', String(opcode)],
    ['stack', `pops ${code(formulaText(popped))}, pushes ${code(formulaText(pushed))}`],
    ['family', family(index, instruction)],
    ['micro-ops', parts.map((part) => uopLink(index, part.uop, '../micro-ops/')).join(', ')],
    ['caches', instruction.caches.map((cache) => code(`${cache.name}/${cache.units}`)).join(' ')],
    ['effects', propertyPhrases(properties).join('; ')],
    ['in traces', instruction.whyNotTraceable === null ? 'yes' : `no: ${instruction.whyNotTraceable}`],
    ...index.model.forms.filter(({ of }) => of === name).map((form): Row => ['form', formText(index, form)]),
    ['tier 1', tierOne(index, instruction)],
    ['superinstructions', sequencesWith(index, instruction).map((each) => code(membersText(each))).join(', ')],
    ['defined', code(origin(index.model, instruction))],
  ];
  return [`# ${name}`, '', ...paragraphs(doc), ...table(rows)];
}

/** What a trace holds instead, where it fits. */
function formText(index: ModelIndex, { name, parts }: FormModel): string {
  const micro = parts.flatMap((part) => (part.kind === 'uop' ? [uopLink(index, part.uop, '../micro-ops/')] : []));
  return `${code(name)}: ${micro.join(', ')}`;
}

function family(index: ModelIndex, { family: head, isHead, name }: InstructionModel): string {
  if (head !== null) return `specialised form of [${head}](${head}.md)`;
  const members = isHead ? index.model.families.find((each) => each.name === name)!.members : [];
  return members.map((member) => `[${member}](${member}.md)`).join(', ');
}

/** Where the interpreter has it, and whether a fused helper does its common path. */
export function tierOne(index: ModelIndex, instruction: InstructionModel): string {
  if (!instruction.hot) return 'a function of its own';
  const fused = index.fused(instruction);
  return typeof fused === 'string'
    ? `inline in the loop; no fused helper: ${fused}`
    : `inline in the loop, with the fused helper ${code(fused.name)}`;
}

/** The superinstructions that the instruction is a member of. */
export function sequencesWith(index: ModelIndex, { name }: InstructionModel): readonly Sequence[] {
  return index.sequences.filter(({ members }) => members.some((member) => member.instruction === name));
}

export function membersText({ members }: Sequence): string {
  return members.map(memberName).join(' ');
}

function uopLink(index: ModelIndex, name: string, folder: string): string {
  const page = index.uop(name).replicaOf?.name ?? name;
  return `[${name}](${folder}${page}.md)`;
}

function uopPage(index: ModelIndex, uop: UopModel): string[] {
  const { instructions, forms } = index.model;
  const users = [...instructions, ...forms].filter((each) =>
    uopParts(each).some((part) => part.uop === uop.name),
  );
  const rows: Row[] = [
    ['number', String(uop.number)],
    ['stack', code(stackEffectText(uop))],
    ['effects', propertyPhrases(uop.properties).join('; ')],
    ['in traces', tierText(index, uop)],
    ['its checks, one by one', relativesOf(index, uop).halves.map((each) => uopLink(index, each, '')).join(', ')],
    ['derived from', relativesOf(index, uop).origins.join('; ')],
    ['printed', printedIn(index, uop)],
    ['guesses', uop.guesses.map((name) => `[${name}](${name}.md)`).join(', ')],
    ['abstract case', uop.abstract === null ? '' : 'with an abstract clause'],
    [
      'replicas',
      uop.replicas === 0
        ? ''
        : `${code(`${uop.name}_0`)} to ${code(`${uop.name}_${uop.replicas - 1}`)}, with the operand fixed`,
    ],
    ['instructions', users.map((each) => `[${each.name}](../instructions/${'of' in each ? each.of : each.name}.md)`).join(', ')],
    ['defined', code(origin(index.model, uop))],
  ];
  return [`# ${uop.name}`, '', ...paragraphs(uop.doc), ...table(rows)];
}

/** The function of the micro-op interpreter, and the case of the abstract one. */
function printedIn(index: ModelIndex, uop: UopModel): string {
  const word = fileOfUop(index, uop);
  if (word === null) return '';
  return `[function](../../tier2/uops-${word}.ts), [abstract case](../../tier2/abstract-${word}.ts)`;
}

function tierText(index: ModelIndex, uop: UopModel): string {
  if (uop.replacedBy?.always != null) return `as ${uop.replacedBy.always}`;
  const { taken, fallthrough } = relativesOf(index, uop);
  if (taken !== null || fallthrough !== null)
    return `as ${taken ?? 'itself'} where it jumps, ${fallthrough ?? 'itself'} where it does not`;
  switch (uop.tier.kind) {
    case 'both':
      return 'yes';
    case 'tier1':
      return `no: ${uop.tier.reason}`;
    case 'tier2':
      return 'only there';
    case 'skipped':
      return 'passed over';
    default:
      return unreachable(uop.tier);
  }
}

function paragraphs(doc: string): string[] {
  return doc === '' ? [] : [...doc.split('\n'), ''];
}

/** Rows without a value are left out. */
function table(rows: readonly Row[]): string[] {
  const shown = rows.filter(([, value]) => value !== '');
  return [
    '| | |',
    '|---|---|',
    ...shown.map(([name, value]) => `| ${name} | ${value.replaceAll('|', '\\|')} |`),
  ];
}

function code(text: string): string {
  return `\`${text}\``;
}

function unreachable(tier: never): never {
  throw new Error(`no tier ${JSON.stringify(tier)}`);
}
