/** generated/metadata/uops.ts: facts about micro-ops. */
import type { Expr, Formula, UopModel } from '../../model/model.ts';
import type { GeneratedFile } from '../generated-file.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { offsetOf, printSum } from '../interpreter/offset.ts';
import { allStatements } from '../../model/body/effects.ts';
import { sum } from '../../model/formula.ts';
import { guardOnTop } from '../../model/on-top.ts';
import { nodesOf } from '../nodes.ts';
import { typescriptFile } from '../typescript.ts';
import { expansionFile } from './expansion.ts';
import { signaturesFile } from './signatures.ts';

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
  /** Operations that its body calls. */
  readonly operations: readonly string[];
  /** Replicas \`_NAME_0\` .. with the operand fixed. */
  readonly replicas: number;
  /** It always goes on in a frame that it pushes, or in the one that it returns to. */
  readonly movesFrame: boolean;
  /** Pushes one value and does nothing else: dead where that is popped at once. */
  readonly isLoad: boolean;
  /** Pure, and computes something that its inputs are not already: run on constants, it gives a constant. */
  readonly folds: boolean;
  /**
   * It needs no frame of its own: only its inputs, which it has read before it may run Python code. Not so what hands a run of the stack, or the frame, to an
   * operation, or uses locals.
   */
  readonly isFrameless: boolean;
  /** It needs its inputs only, where they are on the stack of its frame. */
  readonly isAboutInputs: boolean;
  /** Nothing on the stack and nothing in its body: a trace leaves it out. */
  readonly isEmpty: boolean;
  /** Checks and nothing else. */
  readonly guard: boolean;
  /** Of a guard that looks at one item: slots above that item. */
  readonly looksAt: number | null;
  /** Checks in its body. */
  readonly checks: number;
  /** Of a guard that looks at one item: the guard that makes the same check of the top of the stack, whatever lies below. */
  readonly onTop: string | null;
  /** Of a guard with several checks: the micro-ops that make one of them each, in order. */
  readonly halves: readonly string[];
  /** Guards that a trace puts in front of it if they hold while it is recorded: the first that does. */
  readonly guesses: readonly string[];
  readonly popped: (oparg: number) => number;
  readonly pushed: (oparg: number) => number;
}`;

export function uopFiles(index: ModelIndex): GeneratedFile[] {
  return [uopsFile(index), expansionFile(index), signaturesFile(index)];
}

function uopsFile(index: ModelIndex): GeneratedFile {
  const entries = [...index.model.uops].sort((a, b) => a.number - b.number).map((uop) => uopInfo(index, uop));
  return typescriptFile('metadata/uops.ts', 'Every micro-op, by name.', (file) => {
    file.addStatements([
      UOP_INFO,
      `\nexport const UOPS: Readonly<Record<string, UopInfo>> = {\n${entries.join('\n')}\n};`,
    ]);
  });
}

function uopInfo(index: ModelIndex, uop: UopModel): string {
  return `${uop.name}: {
    name: '${uop.name}', number: ${uop.number}, line: ${uop.span.line}, tier: '${uop.tier.kind}',
    properties: ${JSON.stringify(propertyNames(uop.properties))},
    reads: ${JSON.stringify(uop.properties.reads)}, writes: ${JSON.stringify(uop.properties.writes)}, operations: ${JSON.stringify(uop.properties.operations)},
    replicas: ${uop.replicas}, movesFrame: ${movesFrame(uop)}, isLoad: ${isLoad(uop)}, folds: ${folds(uop)}, onTop: ${JSON.stringify(guardOnTop(index.model, uop))}, checks: ${checkCount(uop)}, guard: ${uop.guard}, looksAt: ${looksAt(uop)}, isFrameless: ${isFrameless(uop)}, isAboutInputs: ${isAboutInputs(uop)}, isEmpty: ${uop.inputs.length + uop.outputs.length + uop.body.length === 0}, halves: ${JSON.stringify(halvesOf(index, uop))}, guesses: ${JSON.stringify(uop.guesses)}, popped: ${count(uop.popped)}, pushed: ${count(uop.pushed)},
  },`;
}

function halvesOf({ model }: ModelIndex, { name }: UopModel): string[] {
  return model.uops.flatMap((each) => (each.halfOf?.name === name ? [each.name] : []));
}

function isLoad({ inputs, outputs, properties }: UopModel): boolean {
  const { raises, escapes, exits, deopts, allocates, jumps, ticks, pushesFrame, popsFrame, suspendsFrame, writes } = properties;
  const acts = [raises, escapes, exits, deopts, allocates, jumps, ticks, pushesFrame, popsFrame, suspendsFrame].includes(true) || writes.length > 0;
  const last = outputs.at(-1);
  const keepsRest = outputs.length === inputs.length + 1 && outputs.slice(0, -1).every((item, index) => item.keeps === index);
  return !acts && keepsRest && last!.keeps === null && !last!.run && last!.condition === null;
}

function folds({ pure, inputs, body }: UopModel): boolean {
  return pure && inputs.length > 0 && [...allStatements(body)].some((each) => each.kind === 'assign-output' && each.value.kind !== 'input');
}

function looksAt({ guard, inputs }: UopModel): number | null {
  const read = inputs.findIndex((item) => item.read);
  const isOnly = guard && inputs.filter((item) => item.read).length === 1 && !inputs[read]!.run;
  return isOnly ? sum(inputs.slice(read + 1).map((item) => item.size)).constant : null;
}

function isAboutInputs({ properties }: UopModel): boolean {
  const { usesFrame, reads, writes, pushesFrame, popsFrame, suspendsFrame } = properties;
  return !usesFrame && !pushesFrame && !popsFrame && !suspendsFrame && !reads.includes('locals') && !writes.some((what) => what === 'locals' || what.startsWith('frame'));
}

function isFrameless(uop: UopModel): boolean {
  const { inputs, body, properties: { escapes } } = uop;
  const nodes = nodesOf(body);
  const passesRun = nodes.some((node) => node.kind === 'call' && 'args' in node && (node.args as readonly Expr[]).some((arg) => arg.kind === 'input' && inputs[arg.index]!.run));
  return isAboutInputs(uop) && !passesRun && !(escapes && nodes.some(({ kind }) => kind === 'for'));
}

function checkCount({ body }: UopModel): number {
  return [...allStatements(body)].filter(({ kind }) => kind === 'check').length;
}

function movesFrame({ properties, fallsThrough }: UopModel): boolean {
  return properties.popsFrame || properties.suspendsFrame || (properties.pushesFrame && !fallsThrough);
}

/** The properties that are simply true, in the model's order. */
export function propertyNames(properties: UopModel['properties']): string[] {
  return Object.entries(properties).flatMap(([name, value]) => (value === true ? [name] : []));
}

export function count(formula: Formula): string {
  const text = printSum(offsetOf(formula));
  return `${text.includes('oparg') ? '(oparg)' : '()'} => ${text}`;
}
