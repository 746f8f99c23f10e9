/** Rules of forms: they stand for an instruction in traces, so they take and leave what it does, and make sure of what they rely on. */
import type { Composed } from '../model/instructions.ts';
import type { FormModel, InstructionModel, UopModel } from '../model/model.ts';
import type { Scope } from '../model/scope.ts';
import type { FormDef } from '../syntax/tree.ts';
import { checkReachable, checkStack } from './family.ts';

export function checkFormParts(scope: Scope, definition: FormDef, model: InstructionModel, uops: ReadonlyMap<string, UopModel>): void {
  for (const part of model.parts) {
    const uop = part.kind === 'uop' ? uops.get(part.uop)! : null;
    if (uop?.tier.kind === 'tier1' && uop.replacedBy === null) scope.diagnostics.report('form-tier1', part.span, { uop: uop.name, reason: uop.tier.reason });
  }
  const { exits, deopts } = model.properties;
  // What was so when the trace was recorded need not be so when it runs.
  if (!exits && !deopts) scope.diagnostics.report('form-unguarded', definition.name.span, { name: model.name });
}

interface Form {
  readonly form: Composed;
  readonly model: FormModel;
}

/** All forms of one instruction, in the order in which they are tried. */
export function checkForms(scope: Scope, head: Composed, forms: readonly Form[], uops: ReadonlyMap<string, UopModel>): void {
  for (const { form } of forms) checkStack(scope, head, form, uops);
  checkReachable(scope, forms.map(({ form }) => form), forms.map(({ model }) => model));
}
