/**
 * Runs one program in this process and writes how often each of its instructions was dispatched to file descriptor 3, as JSON: a
 * list per code object of [name, operand, count]. The counting is put into the loop as it is loaded, and superinstructions are
 * left out, so that neither costs anything anywhere else.
 *
 *     node tests/bench/superinstructions/count.ts program.py 3>counts.json
 */
import { readFileSync, writeSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { CACHE_UNITS } from '../../../generated/metadata/heads.ts';
import { INSTRUCTIONS } from '../../../generated/metadata/instructions.ts';
import type { PyCode } from '../../../runtime/objects/machine/code.ts';

export type Row = readonly [name: string, operand: number, count: number];

const COUNTS_TO = 3;
const NATIVE_CALLS = 1000;
const DISPATCH = 'slow: switch (op) {';
const counts = new Map<PyCode, Float64Array>();

function count(code: PyCode, pc: number): void {
  let own = counts.get(code);
  if (own === undefined) counts.set(code, (own = new Float64Array(code.units.length)));
  own[pc]!++;
}

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (url.endsWith('/interpreter/run.ts')) return { ...loaded, source: String(loaded.source).replace(DISPATCH, `globalThis.count(frame.code, pc - start);\n${DISPATCH}`) };
    if (url.endsWith('/interpreter/superinstructions.ts')) return { ...loaded, source: 'export function combineAll() {}\nexport function combineAround() {}\nexport function combineAgain() {}' };
    return loaded;
  },
});
Object.assign(globalThis, { count });

/** A benchmark repeats itself for seconds; once is enough here. */
function programOf(path: string): string {
  const source = readFileSync(path, 'utf8');
  const main = path.includes('bench/programs') ? source.indexOf('if __name__') : -1;
  return main < 0 ? source : `${source.slice(0, main)}\nrun()\n`;
}

function rowsOf(code: PyCode, own: Float64Array): Row[] {
  const rows: Row[] = [];
  for (let pc = 0; pc < own.length; pc += 1 + CACHE_UNITS[code.units[pc]! & 0xff]!) {
    const unit = code.units[pc]!;
    rows.push([names[unit & 0xff] ?? '', unit >> 8, own[pc]!]);
  }
  return rows;
}

const names: string[] = [];
for (const { opcode, name } of Object.values(INSTRUCTIONS)) names[opcode] = name;
const path = process.argv[2]!;
const { configureHost, runSource } = await import('../../../runtime/vm.ts');
configureHost({ interrupts: new Int32Array(new SharedArrayBuffer(4)), nativeCalls: NATIVE_CALLS, terminal: null });
runSource(programOf(path), path, { argv: [path], path: [''] });
writeSync(COUNTS_TO, JSON.stringify([...counts].map(([code, own]) => rowsOf(code, own))));
