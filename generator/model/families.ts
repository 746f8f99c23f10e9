/** Families and pseudo instructions. */
import type { FamilyDef, PseudoDef, InstDef } from '../syntax/tree.ts';
import { checkFamily, checkPseudo } from '../checks/family.ts';
import { unique } from './declarations.ts';
import { constant } from './formula.ts';
import type { Composed } from './instructions.ts';
import type { FamilyModel, InstructionModel, PseudoModel, UopModel } from './model.ts';
import type { Scope } from './scope.ts';
import { specialisationOf } from './specialise.ts';

/** Families whose names are known; members that are no instruction, or in two families, are reported and left out. */
export function declareFamilies(scope: Scope, definitions: readonly FamilyDef[], instructions: ReadonlyMap<string, InstDef>): FamilyModel[] {
  const inFamily = new Map<string, FamilyDef>();
  return unique(scope, 'family', definitions).map((definition) => {
    const { name } = definition;
    if (!instructions.has(name.text)) scope.unknown('an instruction', name, instructions.keys(), 'a family has the name of its generic instruction');
    const members = definition.members.filter((member) => {
      const other = inFamily.get(member.text);
      if (!instructions.has(member.text)) scope.unknown('an instruction', member, instructions.keys(), `define it: \`inst ${member.text} = ...;\``);
      else if (member.text === name.text) scope.diagnostics.report('family-head-member', member.span, { name: name.text });
      else if (other !== undefined) scope.diagnostics.report('two-families', member.span, { name: member.text }, [{ span: other.name.span, text: 'the other family' }]);
      else {
        inFamily.set(member.text, definition);
        return true;
      }
      return false;
    });
    if (definition.members.length === 0) scope.diagnostics.report('family-empty', name.span, { name: name.text });
    return { name: name.text, doc: definition.doc, span: definition.span, members: members.map((member) => member.text), cacheUnits: 0 };
  });
}

/** Compares members with their heads, and gives each its specialisation. */
export function applyFamilies(scope: Scope, families: readonly FamilyModel[], composed: readonly Composed[], uops: ReadonlyMap<string, UopModel>): { families: FamilyModel[]; instructions: InstructionModel[] } {
  const byName = new Map(composed.map((each) => [each.model.name, each]));
  const models = new Map(composed.map((each) => [each.model.name, each.model]));
  const finished = families.map((family) => {
    const head = byName.get(family.name);
    if (head === undefined) return family;
    const members = family.members.flatMap((name) => byName.get(name) ?? []);
    for (const member of members) {
      if (!head.model.properties.specializes) continue;
      models.set(member.model.name, { ...member.model, specialisation: specialisationOf(scope, head, member, uops) });
    }
    checkFamily(scope, head, members, members.map((member) => models.get(member.model.name)!), uops);
    return { ...family, cacheUnits: head.model.cacheUnits };
  });
  return { families: finished, instructions: [...models.values()] };
}

export function buildPseudos(scope: Scope, definitions: readonly PseudoDef[], instructions: readonly InstructionModel[], defined: ReadonlyMap<string, InstDef>, opcodes: ReadonlyMap<string, number>): PseudoModel[] {
  const byName = new Map(instructions.map((each) => [each.name, each]));
  return definitions.map((definition) => {
    for (const target of definition.targets) {
      if (!defined.has(target.text)) scope.unknown('an instruction', target, defined.keys(), 'name a real instruction');
    }
    const targets = definition.targets.flatMap((target) => byName.get(target.text) ?? []);
    checkPseudo(scope, definition, targets);
    const { name, doc, span } = definition;
    return {
      name: name.text, doc, span, opcode: opcodes.get(name.text) ?? 0, targets: targets.map((target) => target.name),
      popped: targets[0]?.popped ?? constant(0), pushed: targets[0]?.pushed ?? constant(0),
    };
  });
}
