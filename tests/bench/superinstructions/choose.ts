/** Which sequences of instructions pay most as superinstructions, given how often each instruction of a corpus ran. */

/** Instructions that stand one behind the other, with how often each was dispatched; a share of the whole corpus. */
export interface Stretch {
  readonly program: string;
  readonly names: readonly string[];
  readonly counts: readonly number[];
}

export interface Choice {
  readonly members: readonly string[];
  /** Share of the corpus's dispatches that it saves beside those chosen before it. */
  readonly saves: number;
}

interface Candidate {
  readonly members: readonly string[];
  /** An upper bound of what it saves. */
  bound: number;
  readonly programs: Set<string>;
}

/** What nobody runs often is not worth a look, and what only one or two programs run tells nothing of others. */
const WORTHWHILE = 0.0005;
const FEWEST_PROGRAMS = 3;
/** Longer ones save little beside their shorter parts. */
const LONGEST = 5;

/**
 * Greedily, the best first. `canBe` says whether the members can be one superinstruction; a sequence is
 * entered only at its first member and replaces as many dispatches as it has further members.
 */
export function choose(corpus: readonly Stretch[], canBe: (members: readonly string[]) => boolean, count: number): Choice[] {
  const candidates = candidatesOf(corpus).filter(({ members }) => canBe(members));
  const chosen: Choice[] = [];
  let dispatches = simulate(corpus, []);
  while (chosen.length < count) {
    const best = takeBest(corpus, candidates, chosen, dispatches);
    if (best === null) break;
    chosen.push(best);
    dispatches -= best.saves;
  }
  return chosen;
}

/** What one saves only shrinks as others are chosen, so a candidate whose old bound is below the best new value needs no look. */
function takeBest(corpus: readonly Stretch[], candidates: Candidate[], chosen: readonly Choice[], dispatches: number): Choice | null {
  candidates.sort((a, b) => b.bound - a.bound);
  const before = chosen.map((each) => each.members);
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (best !== null && candidate.bound <= best.bound) break;
    candidate.bound = dispatches - simulate(corpus, [...before, candidate.members]);
    if (best === null || candidate.bound > best.bound) best = candidate;
  }
  if (best === null || best.bound < WORTHWHILE) return null;
  candidates.splice(candidates.indexOf(best), 1);
  return { members: best.members, saves: best.bound };
}

function candidatesOf(corpus: readonly Stretch[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { program, names, counts } of corpus) {
    for (let from = 0; from < names.length; from++) {
      for (let size = 2; size <= LONGEST && from + size <= names.length; size++) {
        const members = names.slice(from, from + size);
        const key = members.join(' ');
        const candidate = found.get(key) ?? { members, bound: 0, programs: new Set<string>() };
        candidate.bound += Math.min(...counts.slice(from, from + size)) * (size - 1);
        candidate.programs.add(program);
        found.set(key, candidate);
      }
    }
  }
  return [...found.values()].filter(({ bound, programs }) => bound >= WORTHWHILE && programs.size >= FEWEST_PROGRAMS);
}

/** The dispatches of the corpus when the longest sequence that fits is taken everywhere. */
function simulate(corpus: readonly Stretch[], sequences: readonly (readonly string[])[]): number {
  const byFirst = Map.groupBy([...sequences].sort((a, b) => b.length - a.length), (members) => members[0]!);
  let total = 0;
  for (const { names, counts } of corpus) {
    // Arrivals from a sequence's end; those of the instruction before are no dispatches if a sequence covers both.
    const arriving = new Float64Array(names.length + LONGEST);
    for (let at = 0; at < names.length; at++) {
      const jumpedTo = at === 0 ? counts[0]! : Math.max(0, counts[at]! - counts[at - 1]!);
      const dispatched = Math.min(counts[at]!, jumpedTo + arriving[at]!);
      total += dispatched;
      const taken = byFirst.get(names[at]!)?.find((members) => members.every((name, k) => names[at + k] === name));
      arriving[at + (taken?.length ?? 1)]! += dispatched;
    }
  }
  return total;
}
