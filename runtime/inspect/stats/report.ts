/** The numbers of `--stats` in words. */
import { count } from '../traces/listing.ts';
import type { Executed, Stats, Tally } from './collect.ts';
import type { FunctionStats } from './functions.ts';

export function reportStats(stats: Stats): string {
  const { executed, functions, recorded, rounds, refusals } = stats;
  const lines = [
    ...(executed === null ? [] : instructionLines(executed)),
    ...(recorded.length === 0 ? ['no traces'] : traceLines(stats)),
    ...(functions === null ? [] : functionLines(functions, rounds)),
    ...tallyLines('no trace came of', refusals),
  ];
  return `${lines.join('\n')}\n`;
}

const LABEL = 24;
const NUMBER = 12;

function line(label: string, number: number, note = ''): string {
  return `${label.padEnd(LABEL)}${String(number).padStart(NUMBER)}${note === '' ? '' : `  ${note}`}`;
}

function instructionLines({ tier1, recording, tier2 }: Executed): string[] {
  const all = tier1 + recording + tier2;
  return [
    line('instructions', all, 'counted one at a time, which makes tier 1 slower'),
    line('  in tier 1', tier1, share(tier1, all)),
    line('  while recording', recording, share(recording, all)),
    line('  in tier 2', tier2, `${share(tier2, all)}${tier2 === 0 ? '' : '; an estimate: instructions that come to no micro-op, like NOP, are not in traces'}`),
  ];
}

function traceLines(stats: Stats): string[] {
  const { executors, valid, recorded, optimised, entered, rounds, executed, raised } = stats;
  const kinds = [count(executors.loop, 'loop'), `${executors.entry} ${executors.entry === 1 ? 'entry' : 'entries'}`, count(executors.exit, 'side trace')];
  return [
    line('executors', recorded.length, `${kinds.join(', ')}; ${valid} still valid`),
    `${'  micro-ops recorded'.padEnd(LABEL)}${spread(recorded)}`,
    `${'  micro-ops optimised'.padEnd(LABEL)}${spread(optimised)}`,
    ...(executed === null ? [] : [line('micro-ops executed', executed.microOps)]),
    line('entered', entered),
    line('rounds', rounds),
    ...tallyLines('exits taken', stats.exits),
    ...[...stats.ways].sort(byCount).map(([way, number]) => line(`  ${way}`, number)),
    line('left by exceptions', raised),
    ...tallyLines('invalidated', stats.invalidations),
    ...tallyLines('ended by', stats.endings),
  ];
}

function functionLines({ sizes, alive, calls, rounds, made, time, budget }: FunctionStats, allRounds: number): string[] {
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return [
    line('compiled functions', sizes.length, `${alive} in use at the end`),
    ...(sizes.length === 0 ? [] : [line('  bytes', bytes, numbers(sizes))]),
    line('  called', calls),
    line('  rounds', rounds, share(rounds, allRounds, 'of all')),
    line('  objects allocated', made.objects, rounds === 0 ? '' : `${perRound(made.objects, rounds)} a round`),
    line('  objects at exits', made.objectsAtExits),
    line('  frames at exits', made.framesAtExits),
    line('  ms in them', Math.round(time.running), share(time.running, time.all, 'of the run, with what they call')),
    line('  ms to make them', Math.round(time.making)),
    line('ms for traces', Math.round(budget.spent), budget.allowed === Infinity ? 'as many as it takes' : `of ${Math.round(budget.allowed)} that they may take by now`),
    line('  no time left', budget.declined, 'looks at hot places that came to nothing for it'),
  ];
}

/** Not rounded to nothing. */
function perRound(objects: number, rounds: number): string {
  const each = objects / rounds;
  return objects === 0 ? '0' : each < 0.01 ? 'less than 0.01' : each.toFixed(2);
}

function share(part: number, all: number, of = ''): string {
  return all === 0 ? '' : `${((100 * part) / all).toFixed(1)} % ${of}`.trimEnd();
}

function numbers(all: readonly number[]): string {
  const sorted = [...all].sort((a, b) => a - b);
  return ['min', 'median', 'max'].map((label, position) => `${label} ${sorted[Math.round(((sorted.length - 1) * position) / 2)]!}`).join(', ');
}

function spread(all: readonly number[]): string {
  return `${' '.repeat(NUMBER)}  ${numbers(all)}`;
}

const byCount = ([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number => n - m || (a < b ? -1 : 1);

/** The sum, and below it each with its number, the most frequent first. */
function tallyLines(label: string, tally: Tally): string[] {
  const rows = [...tally].sort(byCount);
  const total = rows.reduce((sum, [, number]) => sum + number, 0);
  return [line(label, total), ...rows.map(([what, number]) => line('', number, what))];
}
