/** generated/tier2/forms.ts: what a trace holds in place of an instruction, and what decides it: the checks that it begins with, tried on the frame at hand. */
import type { FormModel } from '../../model/model.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { origin } from '../index-of-model.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { collectImports } from '../interpreter/imports.ts';
import type { Imports } from '../interpreter/imports.ts';
import { located } from '../interpreter/located.ts';
import { printStep, specialisationPlace } from '../interpreter/specialize.ts';
import { expansionText } from '../metadata/expansion.ts';

const FORM = `const same = (oparg: number): number => oparg;
const none = (): number => 0;

export interface Form {
  readonly name: string;
  /** The values of the cache fields, by offset, where the form fits what is on the stack; else null. */
  readonly observe: (frame: Frame, oparg: number) => readonly Operand[] | null;
  readonly expansion: Expansion;
}`;

export function formsFile(index: ModelIndex): GeneratedFile {
  const imports = collectImports();
  imports.useType('frame', 'Frame');
  imports.useType('call', 'Operand');
  imports.useType('expansion', 'Expansion');
  const { forms } = index.model;
  const observers = forms.map((form) => located(index.model, form, () => observer(index, imports, form)));
  const table = [...new Set(forms.map(({ of }) => of))].map((of) => `${of}: [${forms.filter((form) => form.of === of).map((form) => entry(index, form)).join(', ')}],`);
  const text = [
    '/** Forms: what traces hold in place of instructions. */', imports.print(), FORM, ...observers,
    `/** By instruction, in the order in which they are tried. */
    export const FORMS: Readonly<Record<string, readonly Form[]>> = {\n${table.join('\n')}\n};`,
  ].join('\n\n');
  return { path: 'tier2/forms.ts', language: 'typescript', text: text + '\n' };
}

function entry(index: ModelIndex, form: FormModel): string {
  return `{ name: '${form.name}', observe: observe_${form.name}, expansion: ${expansionText(index, form)} }`;
}

function observer(index: ModelIndex, imports: Imports, form: FormModel): string {
  const { specialisation: spec } = form;
  const lines: string[] = [];
  const { place, fills } = specialisationPlace(index, imports, form, spec, lines);
  for (const step of spec.steps) printStep(place, spec, fills, step, 'null');
  const filled = spec.fills.map((fill, position) => `operands[${fill.offset}] = ${fills.get(position)!.text};`);
  const body = [...lines, 'const operands: Operand[] = [];', ...filled, 'return operands;'].join('\n');
  const used = (name: string): boolean => new RegExp(`(?<![.\\w])${name}\\b`).test(body);
  const state = ['units', 'base', 'sp', 'pc'].filter(used);
  return `/** ${origin(index.model, form)} */
    function observe_${form.name}(${state.length > 0 || used('frame') ? 'frame' : '_frame'}: Frame, ${used('oparg') ? 'oparg' : '_oparg'}: number): readonly Operand[] | null {
      ${state.length > 0 ? `const { ${state.join(', ')} } = frame;` : ''}
      ${body}
    }`;
}
