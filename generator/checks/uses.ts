/** Definitions that nothing uses. */
import type { UopModel } from '../model/model.ts';
import type { Scope } from '../model/scope.ts';
import type { AbstractStatement, Definition } from '../syntax/tree.ts';

/** A warning: while instructions are being written their micro-ops may wait for them. */
export function checkUses(scope: Scope, uops: readonly UopModel[]): void {
  const used = new Set<string>();
  for (const definition of scope.file.definitions) for (const name of usedBy(definition)) used.add(name);
  const replicated = new Set([...used].map((name) => name.replace(/_\d+$/, '')));
  for (const [name, definition] of scope.uops) {
    if (!used.has(name) && !replicated.has(name) && definition.tier.kind !== 'tier2' && uops.length > 0 && scope.instructions.size > 0) {
      scope.diagnostics.report('uop-unused', definition.name.span, { name });
    }
  }
}

function usedBy(definition: Definition): string[] {
  if (definition.kind === 'inst' || definition.kind === 'form') return definition.parts.flatMap((part) => (part.kind === 'uop' ? [part.name.text] : []));
  if (definition.kind !== 'uop') return [];
  const { replacedBy } = definition;
  const replacements = replacedBy === null ? [] : [replacedBy.always, replacedBy.taken, replacedBy.fallthrough].flatMap((name) => (name === null ? [] : [name.text]));
  return [...replacements, ...definition.guesses.map(({ text }) => text), ...(definition.abstract ?? []).flatMap(replacementsIn)];
}

function replacementsIn(statement: AbstractStatement): string[] {
  if (statement.kind === 'replace') return [statement.uop.text];
  return statement.kind === 'if' ? [...statement.then, ...statement.otherwise].flatMap(replacementsIn) : [];
}
