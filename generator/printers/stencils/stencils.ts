/** generated/stencils/: the stencils as bytes with holes for the linker, and as text for people. */
import { conversions } from '../../stencils/conversions.ts';
import { stencilsOf } from '../../stencils/compile.ts';
import { sum } from '../../model/formula.ts';
import type { StackItemModel, UopModel } from '../../model/model.ts';
import { offsetOf, printSum } from '../interpreter/offset.ts';
import { functionNamed, type FunctionSignature } from '../../stencils/functions.ts';
import { encodeTypeGroup, typeIndices } from '../../stencils/encode.ts';
import type { Hole } from '../../stencils/encode.ts';
import type { Stencil } from '../../stencils/stencil.ts';
import { comment, printWat } from '../../wat/wat.ts';
import type { Wat } from '../../wat/wat.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { origin } from '../index-of-model.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { fillTemplate } from '../template.ts';
import { tracedUops } from '../tier2/uops.ts';
import { textFile } from './text.ts';

export function stencilFiles(index: ModelIndex): GeneratedFile[] {
  const named = tracedUops(index).flatMap((uop) => {
    const stencils = stencilsOf(index, uop);
    return typeof stencils === 'string' ? [] : [{ uop, stencils }];
  });
  const sorted = named.sort((a, b) => (a.uop.name < b.uop.name ? -1 : 1));
  return [
    { path: 'stencils/stencils.ts', language: 'typescript', text: dataText(index, sorted.map(({ uop, stencils }) => `/** ${origin(index.model, uop)} */\n${uop.name}: [${stencils.map((stencil) => stencilText(stencil, uop)).join(', ')}],`), sorted.flatMap(({ stencils }) => stencils)) },
    { path: 'stencils/stencils.wat', language: 'wat', text: watText(index, sorted.map(({ uop, stencils }) => [`${uop.name} ${origin(index.model, uop)}`, stencils] as const)) },
    textFile(index, sorted),
  ];
}

/** Everything that is called, by name. */
function functionsOf({ operation }: ModelIndex, stencils: readonly Stencil[]): [string, FunctionSignature][] {
  const names = new Set(stencils.flatMap(({ holes }) => holes.flatMap(({ kind, name }) => (kind === 'function' ? [name] : []))));
  return [...names].sort().map((name) => [name, functionNamed(name, operation)]);
}

function dataText(index: ModelIndex, entries: readonly string[], stencils: readonly Stencil[]): string {
  return fillTemplate(new URL('./stencils.hbs', import.meta.url), {
    entries,
    conversions: conversions(index.heap).map((each) => `'${each.uop}': ${stencilText(each)},`),
    typeGroup: hex(encodeTypeGroup(index.heap)),
    functions: functionsOf(index, [...conversions(index.heap), ...stencils]).map(([name, signature]) => `'${name}': ${JSON.stringify(signature)},`),
    types: [...typeIndices(index.heap)].map(([name, number]) => `${name}: ${number}`).join(', '),
  });
}

function stencilText({ oparg, inputs, outputs, inputsAt, outputsAt, also, temporaries, leaves, declines, bytes, holes }: Stencil, uop: UopModel | null = null): string {
  const place = (name: string): string => placeOf(name, temporaries.map((each) => each.name));
  const alsoText = also.map(({ input, as, local }) => `{ input: ${input}, as: '${as}', temporary: ${temporaries.findIndex(({ name }) => name === local)} }`);
  return `{
    oparg: ${oparg}, inputs: ${JSON.stringify(inputs)}, outputs: ${JSON.stringify(outputs)},
    inputsAt: ${positions(inputsAt, uop?.inputs)}, outputsAt: ${positions(outputsAt, uop?.outputs)},
    also: [${alsoText.join(', ')}],
    temporaries: ${JSON.stringify(temporaries.map(({ type }) => type))}, leaves: ${leaves}, declines: ${declines},
    bytes: '${hex(bytes)}', holes: [${holes.map((hole) => holeText(hole, place)).join(', ')}],
  }`;
}

/** Slots below each item, from the lowest of its side. */
function positions(known: readonly number[] | null, items: readonly StackItemModel[] = []): string {
  const list = known?.map(String) ?? items.map((_, index) => printSum(offsetOf(sum(items.slice(0, index).map((item) => item.size)))));
  return `${list.some((text) => text.includes('oparg')) ? '(oparg)' : '()'} => [${list.join(', ')}]`;
}

function holeText({ at, kind, name, addend }: Hole, place: (name: string) => string): string {
  switch (kind) {
    case 'local':
      return `{ at: ${at}, ${place(name)} }`;
    case 'leave':
      return `{ at: ${at}, kind: 'leave', addend: ${addend} }`;
    case 'operand':
      return `{ at: ${at}, kind: 'operand', index: ${name} }`;
    case 'function':
    case 'global':
      return `{ at: ${at}, kind: '${kind}', name: '${name}' }`;
    default:
      return `{ at: ${at}, kind: '${kind}' }`;
  }
}

function placeOf(name: string, temporaries: readonly string[]): string {
  if (name === 'exit') return "kind: 'exit-local'";
  const numbered = /^(in|out)(\d+)$/.exec(name);
  if (numbered !== null) return `kind: '${numbered[1]}put', index: ${numbered[2]}`;
  return `kind: 'temporary', index: ${temporaries.indexOf(name)}`;
}

function hex(bytes: readonly number[]): string {
  return Buffer.from(bytes).toString('hex');
}

/** One function for each, as it would be alone: what the linker puts together. */
function watText(index: ModelIndex, named: readonly (readonly [string, readonly Stencil[]])[]): string {
  const all: (readonly [string, readonly Stencil[]])[] = [['conversions', conversions(index.heap)], ...named];
  return all.flatMap(([name, stencils]) => [comment(name) as string, ...stencils.map((stencil) => printWat(functionForm(stencil)))]).join('\n') + '\n';
}

function functionForm({ uop, inputs, outputs, temporaries, wat, bytes }: Stencil): Wat {
  const params = inputs.flatMap((rep, position): Wat[] => (rep === null ? [] : [['param', `$in${position}`, rep]]));
  const results = outputs.flatMap((rep, position): Wat[] => (rep === null ? [] : [['local', `$out${position}`, rep]]));
  const locals = temporaries.map(({ name, type }): Wat => ['local', `$${name}`, type.startsWith('ref ') ? ['ref', 'null', `$${type.slice(4)}`] : type]);
  return ['stencil', `$${uop.replaceAll(' ', '_')}`, ...params, ...results, ...locals, comment(`${bytes.length} bytes`), ...wat];
}
