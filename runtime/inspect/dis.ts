/**
 * `python -m dis` as of 3.13: the same columns, labels, caches and exception table.
 * https://docs.python.org/3.13/library/dis.html
 */
import { PyCode } from '../objects/machine/code.ts';
import { decodeExceptionTable, HANDLER_STRIDE } from '../objects/machine/exception-table.ts';
import { repr } from '../objects/protocol/protocol.ts';
import { instructionsOf, lineStarts, type Instruction } from './instructions.ts';
import { describeOperand } from './operands.ts';

export interface DisOptions {
  /** `-C`: a line for every inline cache unit. */
  readonly showCaches?: boolean;
  /** `-O`: byte offsets. */
  readonly showOffsets?: boolean;
  /** The code as the interpreter has specialised it. */
  readonly adaptive?: boolean;
}

const OPNAME_WIDTH = 20;
const OPARG_WIDTH = 5;
const NO_LINE = '--';

interface Handler {
  readonly start: number;
  readonly end: number;
  readonly target: number;
  readonly depth: number;
  readonly lasti: boolean;
}

/** The listing of a code object and, after it, of every code object among its constants. */
export function disassemble(code: PyCode, options: DisOptions = {}): string {
  let text = disassembleOne(code, options);
  for (const constant of code.consts) {
    if (constant instanceof PyCode) text += `\nDisassembly of ${repr(constant)}:\n${disassemble(constant, options)}`;
  }
  return text;
}

function disassembleOne(code: PyCode, options: DisOptions): string {
  const instructions = [...instructionsOf(code, options.adaptive)];
  const handlers = handlersOf(code);
  const labels = labelsOf(instructions, handlers);
  const lines = lineStarts(code);
  const columns: Columns = {
    line: lineWidth(lines),
    label: 4 + String(labels.size).length,
    offset: options.showOffsets ? String(Math.max(code.code.length - 2, 9999)).length : 0,
  };
  let text = '';
  for (const instruction of instructions) {
    const { offset } = instruction;
    const startsLine = lines.has(offset);
    if (columns.line > 0 && startsLine && offset > 0) text += '\n';
    const line = startsLine ? (lines.get(offset) ?? NO_LINE) : '';
    const label = labels.get(offset);
    const operand = describeOperand(code, instruction, labels);
    text += row(columns, line, label, offset, instruction.name, instruction.arg, operand);
    if (options.showCaches) text += cacheRows(columns, instruction);
  }
  return text + handlerRows(handlers, labels);
}

interface Columns {
  readonly line: number;
  readonly label: number;
  readonly offset: number;
}

function row(columns: Columns, line: number | string, label: number | undefined, offset: number, name: string, arg: number | null, operand: string): string {
  const fields: string[] = [];
  if (columns.line > 0) fields.push(String(line).padStart(columns.line));
  fields.push((label === undefined ? '' : `L${label}:`).padStart(columns.label));
  if (columns.offset > 0) fields.push(String(offset).padStart(columns.offset) + '  ');
  fields.push('   ', name.padEnd(OPNAME_WIDTH));
  if (arg !== null) {
    const excess = Math.max(0, name.length - OPNAME_WIDTH);
    fields.push(String(arg).padStart(OPARG_WIDTH - excess));
    if (operand !== '') fields.push(`(${operand})`);
  }
  return fields.join(' ').trimEnd() + '\n';
}

/** One row a unit; the field's name and value stand at its first. */
function cacheRows(columns: Columns, instruction: Instruction): string {
  let text = '';
  let offset = instruction.offset;
  for (const { name, units, value } of instruction.caches) {
    for (let unit = 0; unit < units; unit++) {
      offset += 2;
      text += row(columns, '', undefined, offset, 'CACHE', 0, unit === 0 ? `${name}: ${value}` : '');
    }
  }
  return text;
}

function handlersOf(code: PyCode): Handler[] {
  const table = decodeExceptionTable(code.exceptiontable);
  const handlers: Handler[] = [];
  for (let at = 0; at < table.length; at += HANDLER_STRIDE) {
    const [start, end, target, depthAndLasti] = table.subarray(at, at + HANDLER_STRIDE) as unknown as [number, number, number, number];
    handlers.push({ start: 2 * start, end: 2 * end, target: 2 * target, depth: depthAndLasti >> 1, lasti: (depthAndLasti & 1) === 1 });
  }
  return handlers;
}

/** Byte offset -> label number, in order of offsets, for jump targets and the bounds of the exception table. */
function labelsOf(instructions: readonly Instruction[], handlers: readonly Handler[]): Map<number, number> {
  const offsets = new Set<number>();
  for (const { target } of instructions) if (target !== null) offsets.add(target);
  for (const { start, end, target } of handlers) offsets.add(start).add(end).add(target);
  const sorted = [...offsets].sort((a, b) => a - b);
  return new Map(sorted.map((offset, index) => [offset, index + 1]));
}

function lineWidth(lines: ReadonlyMap<number, number | null>): number {
  const numbers = [...lines.values()];
  const greatest = Math.max(-1, ...numbers.map((line) => line ?? -1));
  if (greatest <= 0) return 0;
  const width = Math.max(3, String(greatest).length);
  return numbers.includes(null) ? Math.max(width, NO_LINE.length + 2) : width;
}

function handlerRows(handlers: readonly Handler[], labels: ReadonlyMap<number, number>): string {
  if (handlers.length === 0) return '';
  const rows = handlers.map(({ start, end, target, depth, lasti }) => {
    const [from, to, at] = [start, end, target].map((offset) => `L${labels.get(offset)}`);
    return `  ${from} to ${to} -> ${at} [${depth}]${lasti ? ' lasti' : ''}\n`;
  });
  return 'ExceptionTable:\n' + rows.join('');
}
