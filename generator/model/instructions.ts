/** Instructions: parts composed, numbers given, families applied. */
import { checkInstruction } from '../checks/instruction.ts';
import { unique } from './declarations.ts';
import { Composer } from './compose.ts';
import type { Composition } from './compose.ts';
import type { FamilyModel, InstructionModel, UopModel } from './model.ts';
import { union } from './properties.ts';
import type { Scope } from './scope.ts';
import type { InstDef, PseudoDef, Span, UnsupportedDef } from '../syntax/tree.ts';

/** Where CPython 3.13 keeps specialised instructions, and where the instrumented ones begin. */
export const FIRST_SPECIALISED = 150;
export const FIRST_INSTRUMENTED = 236;

export interface Composed {
  readonly definition: InstDef;
  readonly composition: Composition;
  readonly model: InstructionModel;
}

/** Families are known by name only here: head of each member. */
export function buildInstructions(scope: Scope, definitions: readonly InstDef[], uops: ReadonlyMap<string, UopModel>, headOf: ReadonlyMap<string, string>, heads: ReadonlySet<string>, opcodes: ReadonlyMap<string, number>): Composed[] {
  return definitions.flatMap((definition) => {
    const name = definition.name.text;
    const composition = new Composer(scope, uops, 'instruction').compose(definition);
    if (composition === null) return [];
    const model = { ...modelOf(definition, composition, uops), opcode: opcodes.get(name) ?? 0, family: headOf.get(name) ?? null, isHead: heads.has(name) };
    checkInstruction(scope, definition, model, uops);
    return [{ definition, composition, model }];
  });
}

/** Without number and family. */
export function modelOf(definition: InstDef, composition: Composition, uops: ReadonlyMap<string, UopModel>): InstructionModel {
  const parts = composition.parts.flatMap((part) => (part.kind === 'uop' ? [uops.get(part.uop)!] : []));
  return {
    name: definition.name.text, doc: definition.doc, span: definition.span, headerSpan: definition.headerSpan, opcode: 0, hot: definition.hot,
    parts: composition.parts, caches: composition.caches, cacheUnits: composition.cacheUnits, values: composition.values, inputs: composition.inputs,
    outputs: composition.outputs, popped: composition.popped, pushed: composition.pushed, family: null, isHead: false,
    specialisation: null, properties: union(parts.map((uop) => uop.properties)), fallsThrough: parts.every((uop) => uop.fallsThrough), whyNotTraceable: whyNotTraceable(parts),
  };
}

function whyNotTraceable(parts: readonly UopModel[]): string | null {
  for (const uop of parts) {
    if (uop.tier.kind === 'tier1' && uop.replacedBy === null) return `${uop.name}: ${uop.tier.reason}`;
  }
  return null;
}

type Numbered = InstDef | PseudoDef | UnsupportedDef;

/** Numbers for all; those without one get the next free number of their range, in the order of the file. */
export function numberInstructions(scope: Scope, definitions: readonly Numbered[], families: readonly FamilyModel[]): Map<string, number> {
  const members = new Set(families.flatMap((family) => family.members));
  const opcodes = new Map<string, number>();
  const taken = new Map<number, Span>();
  for (const definition of definitions) {
    const { opcode, name } = definition;
    if (opcode === null) continue;
    const [low, high] = rangeOf(definition, members);
    const first = taken.get(opcode.value);
    if (opcode.value < low || opcode.value > high) scope.diagnostics.report('opcode-range', opcode.span, { opcode: opcode.value, low, high });
    else if (first !== undefined) scope.diagnostics.report('opcode-taken', opcode.span, { opcode: opcode.value, name: name.text }, [{ span: first, text: 'taken here' }]);
    if (first === undefined) taken.set(opcode.value, opcode.span);
    opcodes.set(name.text, opcode.value);
  }
  for (const definition of definitions) {
    if (definition.opcode !== null) continue;
    const opcode = nextFree(definition, members, taken);
    if (opcode === null) scope.diagnostics.report('opcode-missing', definition.name.span, { name: definition.name.text });
    else {
      taken.set(opcode, definition.name.span);
      opcodes.set(definition.name.text, opcode);
    }
  }
  return opcodes;
}

/** Generic instructions stay below the specialised ones; a specialised one may have any number (BINARY_OP_INPLACE_ADD_UNICODE has 3). */
function rangeOf(definition: Numbered, members: ReadonlySet<string>): readonly [number, number] {
  if (definition.kind === 'pseudo') return [256, 511];
  return definition.kind === 'inst' && !members.has(definition.name.text) ? [0, FIRST_SPECIALISED - 1] : [0, 255];
}

function nextFree(definition: Numbered, members: ReadonlySet<string>, taken: ReadonlyMap<number, Span>): number | null {
  const range = definition.kind === 'pseudo' ? [256, 512] as const : definition.kind === 'unsupported' ? [FIRST_INSTRUMENTED, 256] as const : [FIRST_SPECIALISED, FIRST_INSTRUMENTED] as const;
  if (definition.kind === 'inst' && !members.has(definition.name.text)) return null;
  for (let opcode = range[0]; opcode < range[1]; opcode++) if (!taken.has(opcode)) return opcode;
  return null;
}

/** Instructions, pseudos and unsupported ones share one space of names. */
export function uniqueInstructions(scope: Scope, definitions: readonly Numbered[]): Numbered[] {
  return unique(scope, 'instruction', definitions);
}
