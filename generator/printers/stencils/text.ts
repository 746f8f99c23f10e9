/** generated/stencils/text.ts: what it takes to read linked functions back as text. */
import { conversions } from '../../stencils/conversions.ts';
import { HEAP_TYPES, INSTRUCTIONS, VALUE_TYPES } from '../../stencils/instructions.ts';
import type { Stencil } from '../../stencils/stencil.ts';
import type { GeneratedFile } from '../generated-file.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { fillTemplate } from '../template.ts';

export function textFile(index: ModelIndex, named: readonly { readonly uop: { readonly name: string }; readonly stencils: readonly Stencil[] }[]): GeneratedFile {
  const text = fillTemplate(new URL('./text.hbs', import.meta.url), {
    instructions: Object.entries(INSTRUCTIONS).map(([name, { code, immediates, takes, gives }]) => `${number(code)}: ${JSON.stringify({ name, immediates, takes, gives })},`),
    valueTypes: byCode(VALUE_TYPES),
    heapTypes: byCode(HEAP_TYPES),
    fields: [{ name: 'header', fields: [] }, { name: 'singleton', fields: [] }, ...index.heap.layouts].map(({ name, fields }) => `${name}: ${JSON.stringify(['class_id', 'id', ...fields.map((field) => field.name)])},`),
    temporaries: [
      ...conversions(index.heap).map((stencil) => `'${stencil.uop}': [${names(stencil)}],`),
      ...named.map(({ uop, stencils }) => `${uop.name}: [${stencils.map(names).join(', ')}],`),
    ],
  });
  return { path: 'stencils/text.ts', language: 'typescript', text };
}

/** A prefix, and what stands behind it, as one number. */
function number(code: readonly number[]): string {
  return `0x${code.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function byCode(types: Readonly<Record<string, number>>): string {
  return Object.entries(types).map(([name, code]) => `${number([code])}: '${name}'`).join(', ');
}

/** Without the numbers that make them different from each other. */
function names({ temporaries }: Stencil): string {
  return JSON.stringify(temporaries.map(({ name }) => name.replace(/^t\d+_/, '')));
}
