/** generated/stencils/: the stencils as bytes with holes for the linker, and as text for people. */
import { conversions } from '../../stencils/conversions.ts';
import { stencilsOf } from '../../stencils/compile.ts';
import { sum } from '../../model/formula.ts';
import type { StackItemModel, UopModel } from '../../model/model.ts';
import { offsetOf, printSum } from '../interpreter/offset.ts';
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
    const stencils = stencilsOf(index.heap, uop);
    return typeof stencils === 'string' ? [] : [{ uop, stencils }];
  });
  const sorted = named.sort((a, b) => (a.uop.name < b.uop.name ? -1 : 1));
  return [
    { path: 'stencils/stencils.ts', language: 'typescript', text: dataText(index, sorted.map(({ uop, stencils }) => `/** ${origin(index.model, uop)} */\n${uop.name}: [${stencils.map((stencil) => stencilText(stencil, uop)).join(', ')}],`)) },
    { path: 'stencils/stencils.wat', language: 'wat', text: watText(index, sorted.map(({ uop, stencils }) => [`${uop.name} ${origin(index.model, uop)}`, stencils] as const)) },
    textFile(index, sorted),
  ];
}

function dataText(index: ModelIndex, entries: readonly string[]): string {
  return fillTemplate(new URL('./stencils.hbs', import.meta.url), {
    entries,
    conversions: conversions(index.heap).map((each) => `'${each.uop}': ${stencilText(each)},`),
    typeGroup: hex(encodeTypeGroup(index.heap)),
    types: [...typeIndices(index.heap)].map(([name, number]) => `${name}: ${number}`).join(', '),
  });
}

function stencilText({ inputs, outputs, also, temporaries, leaves, bytes, holes }: Stencil, uop: UopModel | null = null): string {
  const place = (name: string): string => placeOf(name, temporaries.map((each) => each.name));
  const alsoText = also.map(({ input, as, local }) => `{ input: ${input}, as: '${as}', temporary: ${temporaries.findIndex(({ name }) => name === local)} }`);
  return `{
    inputs: ${JSON.stringify(inputs)}, outputs: ${JSON.stringify(outputs)},
    inputsAt: ${positions(uop?.inputs, inputs.length)}, outputsAt: ${positions(uop?.outputs, outputs.length)},
    also: [${alsoText.join(', ')}],
    temporaries: ${JSON.stringify(temporaries.map(({ type }) => type))}, leaves: ${leaves},
    bytes: '${hex(bytes)}', holes: [${holes.map((hole) => holeText(hole, place)).join(', ')}],
  }`;
}

/** Slots below each item, from the lowest of its side. */
function positions(items: readonly StackItemModel[] | undefined, count: number): string {
  const list = Array.from({ length: count }, (_, index) => printSum(offsetOf(sum((items ?? []).slice(0, index).map((item) => item.size)))));
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
