/** Micro-ops that no instruction has in a trace: there is nothing of tier 1 to compare them with, but their abstract cases. */
import { EXPANSIONS } from '../../../../generated/metadata/expansion.ts';
import { UOPS } from '../../../../generated/metadata/uops.ts';
import { UOP_SIGNATURES } from '../../../../generated/metadata/signatures.ts';
import { FORMS } from '../../../../generated/tier2/forms.ts';
import { UOP_FUNCTIONS } from '../../../../generated/tier2/uops.ts';
import type { Operand } from '../../../../generated/tier2/call.ts';
import { Bench } from './bench.ts';
import { Checker, type Ledger } from './check.ts';
import { product } from './product.ts';
import { cleanUp, type Case, type State } from './state.ts';
import { isCore, OBJECTS, valuesOf } from './values.ts';

/** The micro-ops of an instruction's traces, whichever way it goes. */
export function uopsOf(name: string): string[] {
  const expansion = EXPANSIONS[name]!;
  if (expansion.kind === 'untraced') return [];
  const uops = expansion.steps.flatMap(({ uop, branch }) => {
    if (branch === null) return [uop];
    return branch.kind === 'unconditional' ? [branch.uop] : [branch.taken.uop, branch.fallthrough.uop];
  });
  // Those that do nothing are left out.
  return uops.filter((uop) => !UOPS[uop]!.isEmpty);
}

/** Those whose halves or whole are in instructions are run in the place of these (`implementations.ts`); no trace suspends its frame. */
export function bareUops(): string[] {
  const ofInstructions = new Set(Object.keys(EXPANSIONS).flatMap(uopsOf).flatMap(withHalves));
  return Object.keys(UOP_FUNCTIONS).filter((name) => !ofInstructions.has(name) && !uopsOfForms().has(name) && !UOPS[name]!.properties.includes('suspendsFrame'));
}

/**
 * Micro-ops that only forms have, and their halves. What is in their cache fields belongs together, and to what is on the stack (a class, its `__init__`, that function's version), so they
 * are not tried on all combinations: the programs of tests/programs/tier2 run them, in every mode and in lockstep with their abstract cases.
 */
export function uopsOfForms(): ReadonlySet<string> {
  const uops = Object.values(FORMS).flat().flatMap(({ expansion }) => (expansion.kind === 'traced' ? expansion.steps.map(({ uop }) => uop) : []));
  const ofInstructions = new Set(Object.keys(EXPANSIONS).flatMap(uopsOf));
  return new Set(uops.filter((uop) => !ofInstructions.has(uop)).flatMap(withHalves));
}

const withHalves = (uop: string): string[] => [uop, ...UOPS[uop]!.halves];

/** With every combination of what it finds on the stack and of its cache fields, in the place of a NOP. How many there were. */
export function checkBare(ledger: Ledger, uop: string): number {
  const choices = UOP_SIGNATURES[uop]!.inputs.map(({ type }) => [...new Set(valuesOf(type))]);
  const seeds = choices.map((makers) => makers[0]!);
  const recipe: Case = { instruction: 'NOP', oparg: 0, following: 0, seeds, inputs: seeds, isTwice: false };
  const bench = new Bench({ recipe, isGeneral: true, hasCaches: false });
  let cases = 0;
  for (const inputs of product(choices)) {
    const checker = new Checker(ledger, bench.set(inputs, null, false), bench);
    for (let number = 0; number < operandCount(uop); number++, cases++) checker.besideBare(uop, (state) => operandsOf(uop, number, state), 0);
    bench.settle();
  }
  cleanUp();
  return cases;
}

/** Objects in cache fields: they are only passed on. */
const EMBEDDED = OBJECTS.filter(isCore);

function operandCount(uop: string): number {
  const { caches } = UOP_SIGNATURES[uop]!;
  return caches.length === 0 ? 1 : caches.some(({ type }) => type === 'object') ? 2 + EMBEDDED.length : 4;
}

/** Right and wrong values of its cache fields. */
function operandsOf(uop: string, number: number, { frame }: State): Operand[] {
  return UOP_SIGNATURES[uop]!.caches.map(({ type }): Operand => {
    if (type !== 'object') return [0, 1, frame.func.version, 2 ** 31][number]!;
    return number === 0 ? frame.globals : number === 1 ? frame.builtins : EMBEDDED[number - 2]!.make();
  });
}
