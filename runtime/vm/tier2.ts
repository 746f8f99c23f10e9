/** `-X jit=…`: whether and how programs are traced. Tier 2 is loaded unless it is not wanted. */
import type { Tier2Settings } from '../optimizer/settings.ts';

export type Tier2Wish = { readonly kind: 'off' } | { readonly kind: 'uops' | 'on'; readonly settings: Partial<Tier2Settings> } | { readonly kind: 'refused'; readonly reason: string };

const NUMBERS: Readonly<Record<string, readonly (keyof Tier2Settings & `${string}${'Threshold' | 'Limit'}`)[]>> = {
  threshold: ['loopThreshold', 'entryThreshold'],
  loops: ['loopThreshold'],
  entries: ['entryThreshold'],
  exits: ['exitThreshold'],
  copies: ['copyLimit'],
  limit: ['traceLimit'],
};

const WORDS: Readonly<Record<string, Partial<Tier2Settings>>> = {
  unoptimised: { optimise: false },
  leave: { leaveInTurn: true },
  always: { always: true },
};

/**
 * A compiled function is entered by way of the driver, which costs more than a short function does: only loops are, unless asked for. Compiling takes
 * about a millisecond: a side trace is tried where leaving has cost as much (with 32, as for micro-ops, pidigits took 85 times as long
 * as in tier 1, all of it for compiling side traces).
 */
const WHEN_COMPILING: Partial<Tier2Settings> = { entryThreshold: Infinity, exitThreshold: 1000 };

const HELP = 'found {found}; expected off, uops or on, then any of threshold=N, loops=N, entries=N, exits=N, copies=N, limit=N, unoptimised, leave, always, separated by commas';

/** The last `jit=` among the arguments of -X; `jit=uops,threshold=1`. Without one, on. */
export function parseJitOption(implementation: readonly string[]): Tier2Wish {
  const given = implementation.findLast((option) => option.startsWith('jit='))?.slice('jit='.length) ?? 'on';
  const [mode, ...details] = given.split(',');
  const settings: Partial<Tier2Settings> = {};
  for (const detail of details) {
    const found = readDetail(detail);
    if (found === null) return refused(detail);
    Object.assign(settings, found);
  }
  if (mode === 'off') return { kind: 'off' };
  return mode === 'uops' || mode === 'on' ? { kind: mode, settings } : refused(mode!);
}

function readDetail(detail: string): Partial<Tier2Settings> | null {
  const [name, value] = detail.split('=');
  if (value === undefined) return WORDS[name!] ?? null;
  const fields = NUMBERS[name!];
  if (fields === undefined || !/^[1-9]\d{0,8}$/.test(value)) return null;
  return Object.fromEntries(fields.map((field) => [field, Number(value)]));
}

function refused(found: string): Tier2Wish {
  return { kind: 'refused', reason: `-X jit: ${HELP.replace('{found}', JSON.stringify(found))}` };
}

/** @returns a sentence about what cannot be granted, or null */
export async function applyJitOption(implementation: readonly string[]): Promise<string | null> {
  const wish = parseJitOption(implementation);
  if (wish.kind === 'refused') return wish.reason;
  if (wish.kind === 'off') return null;
  const { startTier2 } = await import('../optimizer/tier2.ts');
  const compile = wish.kind === 'on' ? (await import('../jit/compile.ts')).compileTrace : null;
  startTier2({ ...(compile === null ? {} : WHEN_COMPILING), ...wish.settings, compile });
  return null;
}
