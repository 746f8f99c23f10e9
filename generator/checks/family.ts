/** Rules across a family and across a pseudo instruction's targets. */
import { equal, evaluate } from '../model/formula.ts';
import type { Composed } from '../model/instructions.ts';
import type { Formula, InstructionModel, UopModel } from '../model/model.ts';
import type { Scope } from '../model/scope.ts';
import { opargsAllowed } from '../model/specialise.ts';
import type { PseudoDef } from '../syntax/tree.ts';
import { requirements } from './canonical.ts';

export function checkFamily(scope: Scope, head: Composed, members: readonly Composed[], models: readonly InstructionModel[], uops: ReadonlyMap<string, UopModel>): void {
  const { exits, deopts } = head.model.properties;
  if (exits || deopts) scope.diagnostics.report('head-checks', head.definition.name.span, { name: head.model.name });
  for (const member of members) {
    checkCaches(scope, head, member);
    checkStack(scope, head, member, uops);
  }
  checkReachable(scope, members, models);
}

const noteOf = (head: Composed) => [{ span: head.definition.headerSpan, text: 'the head of the family' }];

function checkCaches(scope: Scope, head: Composed, { definition, model }: Composed): void {
  if (model.cacheUnits === head.model.cacheUnits) return;
  scope.diagnostics.report('family-caches', definition.headerSpan, { name: model.name, found: model.cacheUnits, head: head.model.name, expected: head.model.cacheUnits }, noteOf(head));
}

export function checkStack(scope: Scope, head: Composed, member: Composed, uops: ReadonlyMap<string, UopModel>): void {
  const { diagnostics } = scope;
  const note = noteOf(head);
  const place = member.definition.headerSpan;
  const { model } = member;
  const opargs = opargsAllowed(scope, member.definition);
  if (!equal(model.popped, head.model.popped, opargs)) {
    diagnostics.report('family-stack', place, { name: model.name, what: 'pops', found: model.popped.text, head: head.model.name, expected: head.model.popped.text }, note);
  }
  const waiting = pushesLater(model, uops);
  const pushed = (oparg: number): number => evaluate(model.pushed.expr, oparg) + waiting;
  const compared = model.fallsThrough || model.properties.pushesFrame;
  if (compared && opargs.some((oparg) => pushed(oparg) !== evaluate(head.model.pushed.expr, oparg))) {
    diagnostics.report('family-stack', place, { name: model.name, what: 'leaves', found: model.pushed.text + (waiting === 0 ? '' : ' and what the pushed frame returns'), head: head.model.name, expected: head.model.pushed.text }, note);
  }
}

/** 1 if the result comes with the return of a pushed frame and is not among the outputs. */
function pushesLater(model: InstructionModel, uops: ReadonlyMap<string, UopModel>): number {
  const last = model.parts.findLast((part) => part.kind === 'uop');
  const uop = last?.kind === 'uop' ? uops.get(last.uop) : undefined;
  return uop !== undefined && uop.properties.pushesFrame && !uop.fallsThrough && !uop.outputs.some((item) => item.returned) ? 1 : 0;
}

/** A member is never chosen if an earlier one asks for nothing that it does not ask for itself. */
export function checkReachable(scope: Scope, members: readonly Composed[], models: readonly InstructionModel[]): void {
  const asked = models.map((model) => (model.specialisation === null ? null : requirements(model.specialisation)));
  asked.forEach((own, index) => {
    if (own === null) return;
    const earlier = asked.slice(0, index).findIndex((other) => other !== null && [...other].every((text) => own.has(text)));
    if (earlier < 0) return;
    const first = members[earlier]!.definition;
    scope.diagnostics.report('specialisation-unreachable', members[index]!.definition.name.span, {
      name: models[index]!.name, why: `\`${first.name.text}\`, which is tried before it, is chosen whenever it could be`,
    }, [{ span: first.headerSpan, text: 'the earlier member' }]);
  });
}

export function checkPseudo(scope: Scope, definition: PseudoDef, targets: readonly InstructionModel[]): void {
  const [first, ...others] = targets;
  if (first === undefined) return;
  const differs = (a: Formula, b: Formula): boolean => !equal(a, b);
  for (const other of others) {
    const name = definition.targets.find((target) => target.text === other.name)!;
    if (differs(first.popped, other.popped) || differs(first.pushed, other.pushed)) {
      scope.diagnostics.report('pseudo-stack', name.span, {
        name: other.name, found: `${other.popped.text} -> ${other.pushed.text}`, first: first.name, expected: `${first.popped.text} -> ${first.pushed.text}`,
      });
    }
  }
}
