/** `guess`: where a guess is wrong, the instruction is executed from its beginning, so nothing may lie before it. */
import { equal } from '../model/formula.ts';
import type { InstructionModel, UopModel } from '../model/model.ts';
import type { Scope } from '../model/scope.ts';
import type { UopDef } from '../syntax/tree.ts';

export function checkGuesses(scope: Scope, { name, guesses }: UopDef, uops: ReadonlyMap<string, UopModel>, instructions: readonly InstructionModel[]): void {
  const uop = uops.get(name.text);
  if (guesses.length === 0 || uop === undefined) return;
  for (const guess of guesses) {
    const guard = uops.get(guess.text);
    if (guard === undefined) scope.unknown('a micro-op', guess, uops.keys(), `define it: \`guard uop ${guess.text}(...) { ... }\``);
    else if (!guard.guard || guard.caches.length > 0 || !equal(guard.popped, uop.popped)) scope.diagnostics.report('guess-guard', guess.span, { name: guess.text, uop: uop.name }, [{ span: guard.headerSpan, text: 'its definition' }]);
  }
  for (const instruction of instructions) {
    const traced = instruction.parts.flatMap((part) => (part.kind === 'uop' && uops.get(part.uop)?.tier.kind !== 'skipped' ? [part.uop] : []));
    if (traced.indexOf(uop.name) > 0) scope.diagnostics.report('guess-late', guesses[0]!.span, { uop: uop.name, first: traced[0]!, instruction: instruction.name }, [{ span: instruction.span, text: 'the instruction' }]);
  }
}
