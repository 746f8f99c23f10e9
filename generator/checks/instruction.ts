/** Rules of a single instruction, beside those of its stack. */
import type { InstructionModel, UopModel } from '../model/model.ts';
import type { Scope } from '../model/scope.ts';
import type { InstDef } from '../syntax/tree.ts';

/** `dis` shows an operand from this opcode on. */
const HAVE_ARGUMENT = 44;

type UopPart = InstructionModel['parts'][number] & { readonly kind: 'uop' };

export function checkInstruction(scope: Scope, definition: InstDef, model: InstructionModel, uops: ReadonlyMap<string, UopModel>): void {
  const parts = model.parts.filter((part): part is UopPart => part.kind === 'uop');
  checkOrder(scope, parts, uops);
  checkTicks(scope, parts, uops);
  checkFamilyForms(scope, definition, model);
  if (model.family === null && model.properties.usesOparg && model.opcode < HAVE_ARGUMENT && definition.opcode !== null) {
    scope.diagnostics.report('opcode-argument', definition.opcode.span, { name: model.name, opcode: model.opcode, first: HAVE_ARGUMENT });
  }
}

/** No check after an effect, nothing after a part that never goes on. */
function checkOrder(scope: Scope, parts: readonly UopPart[], uops: ReadonlyMap<string, UopModel>): void {
  let effect: UopModel['endEffect'] = null;
  for (const [position, part] of parts.entries()) {
    const uop = uops.get(part.uop)!;
    const { exits, deopts } = uop.properties;
    if (effect !== null && (exits || deopts)) {
      scope.diagnostics.report('check-after-effect', part.span, { leave: exits ? 'exit' : 'deopt' }, [{ span: effect.span, text: effect.text }]);
    }
    effect ??= uop.endEffect;
    const next = parts[position + 1];
    if (!uop.fallsThrough && next !== undefined) {
      scope.diagnostics.report('part-unreachable', next.span, { name: next.uop, before: uop.name });
      return;
    }
  }
}

function checkTicks(scope: Scope, parts: readonly UopPart[], uops: ReadonlyMap<string, UopModel>): void {
  parts.forEach((part, position) => {
    const uop = uops.get(part.uop)!;
    if (!uop.properties.ticks) return;
    const first = position === 0 && uop.body[0]?.kind === 'tick';
    const last = position === parts.length - 1 && uop.body.at(-1)?.kind === 'tick';
    if (!first && !last) scope.diagnostics.report('tick-place', part.span, {});
  });
}

function checkFamilyForms(scope: Scope, definition: InstDef, model: InstructionModel): void {
  const { diagnostics } = scope;
  const { exits, deopts, specializes } = model.properties;
  const name = model.name;
  if ((exits || deopts) && model.family === null && !model.isHead) diagnostics.report('check-outside-family', definition.name.span, { name });
  if (specializes && !model.isHead) diagnostics.report('specialize-outside-head', definition.name.span, { name });
  const clause = definition.when?.span ?? definition.fills[0]?.field.span;
  if (clause !== undefined && model.family === null) diagnostics.report('clause-outside-family', clause, { name });
  if (model.isHead && !specializes && model.properties.rewrites === null) diagnostics.report('head-generic', definition.name.span, { name });
  if (specializes && (model.caches[0]?.units !== 1 || model.caches[0].type === null)) diagnostics.report('counter-missing', definition.headerSpan, {});
  if (model.family === null && !model.isHead) {
    const read = model.caches.find((cache) => cache.type !== null && !specializes);
    if (read !== undefined) diagnostics.report('cache-unfilled', definition.headerSpan, { name: read.name });
  }
}
