/**
 * A code object's instructions as plain data: what `dis`, and whoever else looks at bytecode, prints from.
 * Walks the unspecialised code (its layout never changes) and takes opcode and caches from the adaptive copy on request.
 */
import { lineRanges } from '../objects/machine/code-positions.ts';
import type { PyCode } from '../objects/machine/code.ts';
import { cacheFieldsOf, firstOf, headOf, opcodeInfo, type CacheFieldInfo } from './opcode-info.ts';

export interface Instruction {
  readonly opcode: number;
  readonly name: string;
  /** null for instructions that take none; EXTENDED_ARG prefixes already applied. */
  readonly arg: number | null;
  /** Byte offset in the code, as CPython counts. */
  readonly offset: number;
  /** Byte offset of the jump target; null where it does not jump. */
  readonly target: number | null;
  readonly caches: readonly CacheValue[];
}

export interface CacheValue extends CacheFieldInfo {
  readonly value: bigint;
}

/** The code units to look at: as compiled, or as the interpreter has rewritten them. */
function unitsOf(code: PyCode, adaptive: boolean): Uint16Array {
  if (adaptive && code.units.length > 0) return code.units;
  return new Uint16Array(code.code.slice().buffer);
}

export function* instructionsOf(code: PyCode, adaptive = false): Generator<Instruction> {
  const original = unitsOf(code, false);
  const shown = unitsOf(code, adaptive);
  let extended = 0;
  for (let unit = 0; unit < original.length; ) {
    const base = opcodeInfo(original[unit]! & 0xff);
    const arg = base.hasArg ? ((original[unit]! >> 8) | extended) >> 0 : null;
    extended = base.name === 'EXTENDED_ARG' ? arg! << 8 : 0;
    const opcode = (adaptive ? code.executors?.get(unit)?.opcode : undefined) ?? firstOf(shown[unit]! & 0xff);
    yield {
      opcode,
      name: opcodeInfo(opcode).name,
      arg,
      offset: 2 * unit,
      target: base.jump === 0 ? null : 2 * (unit + 1 + base.caches + base.jump * arg!),
      caches: cacheValues(shown, unit, headOf(opcode)),
    };
    unit += 1 + base.caches;
  }
}

function cacheValues(units: Uint16Array, unit: number, head: number): CacheValue[] {
  let at = unit + 1;
  return cacheFieldsOf(head).map((field) => {
    let value = 0n;
    for (let k = field.units - 1; k >= 0; k--) value = (value << 16n) | BigInt(units[at + k]!);
    at += field.units;
    return { ...field, value };
  });
}

/** Byte offset -> line (null: no line) of every instruction that starts a line. */
export function lineStarts(code: PyCode): Map<number, number | null> {
  const starts = new Map<number, number | null>();
  let last: number | null | undefined;
  for (const { start, line } of lineRanges(code.linetable, code.firstlineno)) {
    if (line !== last) starts.set(2 * start, line);
    last = line;
  }
  return starts;
}
