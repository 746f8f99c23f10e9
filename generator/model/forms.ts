/** Forms: what a trace holds in place of an instruction where what is on the stack allows it. */
import { checkForms, checkFormParts } from '../checks/form.ts';
import { checkInstruction } from '../checks/instruction.ts';
import { Composer } from './compose.ts';
import { unique } from './declarations.ts';
import { modelOf, type Composed } from './instructions.ts';
import type { FormModel, UopModel } from './model.ts';
import type { Scope } from './scope.ts';
import { specialisationOf } from './specialise.ts';
import type { FormDef, InstDef } from '../syntax/tree.ts';

export function buildForms(scope: Scope, definitions: readonly FormDef[], instructions: readonly Composed[], uops: ReadonlyMap<string, UopModel>): FormModel[] {
  const byName = new Map(instructions.map((each) => [each.model.name, each]));
  const forms = unique(scope, 'form', definitions).flatMap((definition) => {
    const { of, name } = definition;
    const instruction = scope.instructions.get(name.text);
    if (instruction !== undefined) scope.duplicate('instruction', name, instruction.name.span);
    if (!scope.instructions.has(of.text)) scope.unknown('an instruction', of, scope.instructions.keys(), `define it: \`inst ${of.text} = ...;\``);
    const head = byName.get(of.text);
    const form = head === undefined ? null : composed(scope, definition, uops);
    return head === undefined || form === null ? [] : [{ head, form, model: { ...form.model, of: of.text, specialisation: specialisationOf(scope, head, form, uops) } }];
  });
  for (const head of new Set(forms.map((each) => each.head))) checkForms(scope, head, forms.filter((each) => each.head === head), uops);
  return forms.map(({ model }) => model);
}

function composed(scope: Scope, definition: FormDef, uops: ReadonlyMap<string, UopModel>): Composed | null {
  const asInstruction: InstDef = { ...definition, kind: 'inst', hot: false, opcode: null };
  const composition = new Composer(scope, uops, 'form').compose(asInstruction);
  if (composition === null) return null;
  const model = { ...modelOf(asInstruction, composition, uops), family: definition.of.text };
  checkInstruction(scope, asInstruction, model, uops);
  checkFormParts(scope, definition, model, uops);
  return { definition: asInstruction, composition, model };
}
