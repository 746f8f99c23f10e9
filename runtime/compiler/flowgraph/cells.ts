/**
 * Final numbering of locals, cells and free variables, and the instructions that set them up.
 *
 *     localsplus: [ locals | cells | free variables ], a parameter that is a cell keeps its place among the locals
 */
import { CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR } from '../code-flags.ts';
import type { CodeUnit } from '../codegen/unit.ts';
import { location, NO_LOCATION } from '../position.ts';
import { blocksOf, instruction, type FlowGraph, type Instruction } from './block.ts';

/** Instructions whose argument numbers cells and free variables from 0 until here. */
const CELL_INSTRUCTIONS: ReadonlySet<string> = new Set([
  'MAKE_CELL',
  'LOAD_CLOSURE',
  'LOAD_DEREF',
  'STORE_DEREF',
  'DELETE_DEREF',
  'LOAD_FROM_DICT_OR_DEREF',
]);

export function prepareLocals(entry: FlowGraph, unit: CodeUnit, flags: number): void {
  const merged = mergedCells(unit);
  insertPrefix(entry, unit, flags, merged);
  const final = finalOffsets(unit, merged);
  for (const block of blocksOf(entry)) {
    for (const instr of block.instructions) {
      if (CELL_INSTRUCTIONS.has(instr.opcode)) instr.oparg = final[instr.oparg]!;
    }
  }
}

/** By cell index: the local that the cell replaces, -1 for a cell of its own. */
function mergedCells(unit: CodeUnit): number[] {
  return [...unit.cellvars.keys()].map((name) => unit.varnames.get(name) ?? -1);
}

function finalOffsets(unit: CodeUnit, merged: readonly number[]): number[] {
  let next = unit.varnames.size;
  const cells = merged.map((local) => (local >= 0 ? local : next++));
  return [...cells, ...[...unit.freevars.keys()].map(() => next++)];
}

function insertPrefix(entry: FlowGraph, unit: CodeUnit, flags: number, merged: readonly number[]): void {
  const prefix: Instruction[] = [];
  if (unit.freevars.size > 0)
    prefix.push(instruction('COPY_FREE_VARS', unit.freevars.size, null, NO_LOCATION));
  for (const cell of cellOrder(unit, merged)) prefix.push(instruction('MAKE_CELL', cell, null, NO_LOCATION));
  if (flags & (CO_GENERATOR | CO_COROUTINE | CO_ASYNC_GENERATOR)) {
    // The generator object appears on the stack of the frame that resumes here, which drops it.
    const loc = location(unit.firstlineno, unit.firstlineno, -1, -1);
    prefix.push(instruction('RETURN_GENERATOR', 0, null, loc), instruction('POP_TOP', 0, null, loc));
  }
  entry.instructions.unshift(...prefix);
}

/** Cells are made in the order of their final places: parameters first. */
function cellOrder(unit: CodeUnit, merged: readonly number[]): number[] {
  const place = (cell: number): number => (merged[cell]! >= 0 ? merged[cell]! : unit.varnames.size + cell);
  return merged.map((_, cell) => cell).sort((a, b) => place(a) - place(b));
}
