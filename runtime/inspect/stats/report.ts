/** The numbers of `--stats` in words. */
import { count } from '../traces/listing.ts';
import type { Stats, Tally } from './collect.ts';

export function reportStats(stats: Stats): string {
  const lines = [...instructionLines(stats), ...(stats.recorded.length === 0 ? ['no traces'] : traceLines(stats)), ...tallyLines('no trace came of', stats.refusals)];
  return `${lines.join('\n')}\n`;
}

const LABEL = 24;
const NUMBER = 12;

function line(label: string, number: number, note = ''): string {
  return `${label.padEnd(LABEL)}${String(number).padStart(NUMBER)}${note === '' ? '' : `  ${note}`}`;
}

function instructionLines({ instructions: { tier1, recording, tier2 } }: Stats): string[] {
  const all = tier1 + recording + tier2;
  const share = (part: number): string => (all === 0 ? '' : `${((100 * part) / all).toFixed(1)} %`);
  return [
    line('instructions', all, 'counted one at a time, which makes tier 1 slower'),
    line('  in tier 1', tier1, share(tier1)),
    line('  while recording', recording, share(recording)),
    line('  in tier 2', tier2, `${share(tier2)}${tier2 === 0 ? '' : '; an estimate: instructions that come to no micro-op, like NOP, are not in traces'}`),
  ];
}

function traceLines(stats: Stats): string[] {
  const { executors, valid, recorded, optimised, entered, rounds, microOps, raised } = stats;
  const kinds = [count(executors.loop, 'loop'), `${executors.entry} ${executors.entry === 1 ? 'entry' : 'entries'}`, count(executors.exit, 'side trace')];
  return [
    line('executors', recorded.length, `${kinds.join(', ')}; ${valid} still valid`),
    `${'  micro-ops recorded'.padEnd(LABEL)}${spread(recorded)}`,
    `${'  micro-ops optimised'.padEnd(LABEL)}${spread(optimised)}`,
    line('micro-ops executed', microOps),
    line('entered', entered),
    line('rounds', rounds),
    ...tallyLines('exits taken', stats.exits),
    ...[...stats.ways].sort(byCount).map(([way, number]) => line(`  ${way}`, number)),
    line('left by exceptions', raised),
    ...tallyLines('invalidated', stats.invalidations),
    ...tallyLines('ended by', stats.endings),
  ];
}

function spread(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const cells = ['min', 'median', 'max'].map((label, position) => `${label} ${sorted[Math.round(((sorted.length - 1) * position) / 2)]!}`);
  return `${' '.repeat(NUMBER)}  ${cells.join(', ')}`;
}

const byCount = ([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number => n - m || (a < b ? -1 : 1);

/** The sum, and below it each with its number, the most frequent first. */
function tallyLines(label: string, tally: Tally): string[] {
  const rows = [...tally].sort(byCount);
  const total = rows.reduce((sum, [, number]) => sum + number, 0);
  return [line(label, total), ...rows.map(([what, number]) => line('', number, what))];
}
