/** A definition file, read and checked: the one entry for the printers. */
import { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkGuesses } from '../checks/guesses.ts';
import { checkReplaced } from '../checks/replaced.ts';
import { checkUses } from '../checks/uses.ts';
import { parse } from '../syntax/parse.ts';
import type { Definition, File, InstDef } from '../syntax/tree.ts';
import { declareConsts, declareOperations, declareTypes } from './declarations.ts';
import { buildForms } from './forms.ts';
import { applyFamilies, buildPseudos, declareFamilies } from './families.ts';
import { buildInstructions, numberInstructions, uniqueInstructions } from './instructions.ts';
import type { Model } from './model.ts';
import { Scope } from './scope.ts';
import { buildUops } from './uops.ts';

export interface Loaded {
  /** null where anything is wrong (warnings aside). */
  readonly model: Model | null;
  /** Sorted by position. */
  readonly diagnostics: Diagnostic[];
}

export function loadModel(path: string, source: string): Loaded {
  const diagnostics = new Diagnostics();
  const file = parse(path, source, diagnostics);
  const model = build(file, diagnostics);
  return { model: diagnostics.clean ? model : null, diagnostics: diagnostics.sorted() };
}

function build(file: File, diagnostics: Diagnostics): Model {
  const scope = new Scope(file, diagnostics);
  const types = declareTypes(scope, of(file, 'type'));
  declareConsts(scope, of(file, 'const'));
  declareOperations(scope, of(file, 'operation'));
  const named = uniqueInstructions(scope, [...of(file, 'inst'), ...of(file, 'pseudo'), ...of(file, 'unsupported')].sort((a, b) => a.span.start - b.span.start));
  const instDefs = named.filter((definition): definition is InstDef => definition.kind === 'inst');
  for (const definition of instDefs) scope.instructions.set(definition.name.text, definition);
  const families = declareFamilies(scope, of(file, 'family'), scope.instructions);
  const uops = buildUops(scope, of(file, 'uop'));
  const uopsByName = new Map(uops.map((uop) => [uop.name, uop]));
  const opcodes = numberInstructions(scope, named, families);
  const headOf = new Map(families.flatMap((family) => family.members.map((member) => [member, family.name] as const)));
  const heads = new Set(families.map((family) => family.name));
  const composed = buildInstructions(scope, instDefs, uopsByName, headOf, heads, opcodes);
  for (const definition of scope.uops.values()) checkReplaced(scope, definition, uopsByName);
  const applied = applyFamilies(scope, families, composed, uopsByName);
  const forms = buildForms(scope, of(file, 'form'), composed, uopsByName);
  for (const definition of scope.uops.values()) checkGuesses(scope, definition, uopsByName, applied.instructions);
  const pseudos = buildPseudos(scope, named.filter((definition) => definition.kind === 'pseudo'), applied.instructions, scope.instructions, opcodes);
  checkUses(scope, uops);
  const unsupported = named.filter((definition) => definition.kind === 'unsupported').map(({ name, doc, span, reason }) => {
    if (reason.trim() === '') diagnostics.report('reason-empty', name.span, { what: 'unsupported' });
    return { name: name.text, doc, span, reason, opcode: opcodes.get(name.text) ?? 0 };
  });
  return {
    path: file.path, types, consts: [...scope.consts.values()], operations: [...scope.operations.values()], uops, instructions: applied.instructions, forms,
    families: applied.families, pseudos, unsupported,
  };
}

function of<K extends Definition['kind']>(file: File, kind: K): (Definition & { readonly kind: K })[] {
  return file.definitions.filter((definition): definition is Definition & { readonly kind: K } => definition.kind === kind);
}
