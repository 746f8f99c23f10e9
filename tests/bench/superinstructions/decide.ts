/**
 * Writes generator/superinstructions.json: which sequences of instructions the loop runs as one, chosen from what the programs of
 * tests/bench/programs and tests/programs dispatch. Takes some minutes; `make regen` afterwards.
 *
 *     node tests/bench/superinstructions/decide.ts [--count N]
 */
import { spawnSync } from 'node:child_process';
import { globSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { decisionOf, SUPERINSTRUCTIONS } from '../../../generator/commands/chosen.ts';
import { loadDefinitions } from '../../../generator/commands/generate.ts';
import { memberName, memberNamed, operandBits } from '../../../generator/model/sequence.ts';
import { indexModel } from '../../../generator/printers/index-of-model.ts';
import { sequenceOf } from '../../../generator/printers/sequences.ts';
import { choose, type Stretch } from './choose.ts';
import type { Row } from './count.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const COUNT = fileURLToPath(new URL('count.ts', import.meta.url));
/** The folders of the corpus, with the weight of each; within one every program counts the same, however long it runs. */
const CORPUS = [
  { pattern: 'tests/bench/programs/*.py', weight: 0.85 },
  { pattern: 'tests/programs/**/*.py', weight: 0.15 },
];
const LARGEST_COUNTS = 1 << 28;

const { values } = parseArgs({ options: { count: { type: 'string', default: '32' } } });
const { model } = await loadDefinitions(ROOT);
if (model === null) throw new Error('the definitions are wrong; `make regen` says how');
const index = indexModel(model);
const bits = new Map(model.instructions.map((each) => [each.name, operandBits(each)]));

function countsOf(program: string): Row[][] {
  const { output, status, stderr } = spawnSync(process.execPath, [COUNT, program], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe', 'pipe'], maxBuffer: LARGEST_COUNTS });
  if (status !== 0) throw new Error(`${program} could not be counted\n${stderr}`);
  return JSON.parse(output[3]!) as Row[][];
}

function nameOf([instruction, operand]: Row): string {
  const said = bits.get(instruction) ?? 0;
  return memberName({ instruction, operand: said === 0 ? null : operand & ((1 << said) - 1) });
}

/** The instructions that ran, in stretches without a gap. */
function stretches(program: string, weight: number): Stretch[] {
  const codes = countsOf(program);
  const total = codes.flat().reduce((sum, [, , count]) => sum + count, 0);
  const found: { program: string; names: string[]; counts: number[] }[] = [];
  for (const rows of codes) {
    let current: (typeof found)[number] | null = null;
    for (const row of rows) {
      if (row[2] === 0) {
        current = null;
        continue;
      }
      if (current === null) found.push((current = { program, names: [], counts: [] }));
      current.names.push(nameOf(row));
      current.counts.push((row[2] / total) * weight);
    }
  }
  return found;
}

const corpus = CORPUS.flatMap(({ pattern, weight }) => {
  const programs = globSync(pattern, { cwd: ROOT }).sort();
  return programs.flatMap((program) => stretches(program, weight / programs.length));
});
const canBe = (members: readonly string[]): boolean => typeof sequenceOf(index, members.map(memberNamed), 0) !== 'string';
const chosen = choose(corpus, canBe, Number(values.count));
const lines = chosen.map(({ members, saves }) => JSON.stringify(decisionOf(members.map(memberNamed), Number((100 * saves).toFixed(2)))));
writeFileSync(`${ROOT}/${SUPERINSTRUCTIONS}`, `[\n  ${lines.join(',\n  ')}\n]\n`);
console.log(`${chosen.length} superinstructions save ${(100 * chosen.reduce((sum, { saves }) => sum + saves, 0)).toFixed(1)} % of all dispatches`);
