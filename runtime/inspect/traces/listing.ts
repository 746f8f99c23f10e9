/** The listing of an executor: where it begins, what was recorded and what became of it, its exits. */
import { relative } from 'node:path';
import type { PyCode } from '../../objects/machine/code.ts';
import type { Executor, Start } from '../../optimizer/trace.ts';
import { exitRows } from './exits.ts';
import type { FunctionText } from '../wasm/function-text.ts';
import type { Paint } from './paint.ts';
import { lineOf, rowsOf, type Caption, type Row } from './rows.ts';

const KINDS: Readonly<Record<Start['kind'], string>> = { loop: 'loop', entry: 'entry', exit: 'side exit' };

/** `loop in f, prog.py:3`. */
export function placeOf({ code, kind, header, pc }: Start, from = ''): string {
  return `${KINDS[kind]}${from} in ${code.qualname}, ${fileOf(code)}:${lineOf(code, kind === 'loop' ? header : pc) ?? '--'}`;
}

export function nameOf({ start, parent }: Executor): string {
  return placeOf(start, parent === null ? '' : ` ${parent.exit.id} of executor ${parent.executor.id}`);
}

/** As short as it can be said from where the reader is. */
function fileOf({ filename }: PyCode): string {
  if (filename.startsWith('<')) return filename;
  const path = relative(process.cwd(), filename);
  return path.startsWith('..') ? filename : path;
}

export function executorText(executor: Executor, painted: Paint): string {
  return [painted.heading(`Executor ${executor.id}: ${nameOf(executor)}`), ...facts(executor), '', ...uopLines(executor, painted), '', ...exitLines(executor, painted)].join('\n');
}

function facts({ recorded, ops, top, preamble, entered, rounds, valid, ended, compiled }: Executor): string[] {
  const once = preamble.length === 0 ? '' : `, ${top - 1} of them before the loop`;
  return [
    `  ended: ${recorded.ending}`,
    `  entered ${times(entered)}, ${count(rounds, 'round')}; ${valid ? 'valid' : `no longer valid: ${ended}`}`,
    `  ${count(recorded.ops.length, 'micro-op')} recorded, ${ops.length} left${once}`,
    ...(compiled === null ? [] : ['  runs as a WebAssembly function']),
  ];
}

function times(number: number): string {
  return count(number, 'time');
}

export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

const HEADINGS = { offset: 'offset', line: 'line', instruction: 'instruction' };

function uopLines(executor: Executor, painted: Paint): string[] {
  const rows = rowsOf(executor);
  const real = rows.filter((row): row is Row => row.kind === 'row');
  const widths: Widths = {
    offset: HEADINGS.offset.length + 2, line: Math.max(4, ...real.map(({ line }) => line.length)) + 1,
    instruction: Math.max(HEADINGS.instruction.length, ...real.map(({ instruction }) => instruction.length)),
    // What replaces a micro-op may be long; the notes of the others need not stand behind it.
    uop: Math.max(...real.map(({ before, after }) => (after === '' ? before : '').length), 8),
  };
  const heading = `${HEADINGS.offset.padStart(widths.offset)} ${HEADINGS.line.padStart(widths.line)}  ${HEADINGS.instruction.padEnd(widths.instruction)}   micro-op`;
  return [heading, ...rows.map((row) => (row.kind === 'caption' ? captionLine(row, widths, painted) : rowLine(row, widths, painted)))];
}

interface Widths {
  readonly offset: number;
  readonly line: number;
  readonly instruction: number;
  readonly uop: number;
}

function captionLine({ text }: Caption, { offset, line }: Widths, painted: Paint): string {
  return `${' '.repeat(offset + line + 3)}${painted.note(`${text}:`)}`;
}

function rowLine({ offset, line, instruction, mark, before, after, note }: Row, widths: Widths, painted: Paint): string {
  const place = `${offset.padStart(widths.offset)} ${line.padStart(widths.line)}  ${instruction.padEnd(widths.instruction)}`;
  const shown = after === '' ? before : `${before} -> ${after}`;
  const padding = note === '' ? '' : ' '.repeat(Math.max(0, widths.uop - shown.length) + 2);
  return `${place} ${mark} ${coloured(mark, before, after, painted)}${padding}${painted.note(note)}`.trimEnd();
}

function coloured(mark: Row['mark'], before: string, after: string, painted: Paint): string {
  switch (mark) {
    case ' ':
      return before;
    case '+':
      return painted.added(before);
    case '-':
      return painted.removed(before);
    case '~':
      return `${painted.removed(before)} -> ${painted.replaced(after)}`;
    default:
      return mark satisfies never;
  }
}

function exitLines(executor: Executor, painted: Paint): string[] {
  const rows = exitRows(executor);
  if (rows.length === 0) return ['  no exits'];
  const texts = rows.map(({ id, uop, to, kind, taken, leadsTo }) => [String(id), uop, to, kind, String(taken), leadsTo]);
  const [heading, ...lines] = table([['exit', 'micro-op', 'to', 'kind', 'taken', 'then'], ...texts], NUMBERS);
  return [heading!, ...lines.map((line, row) => (rows[row]!.taken > 0 ? line : painted.note(line)))];
}

function table(rows: readonly (readonly string[])[], numbers: ReadonlySet<number>): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const align = (cell: string, column: number): string => (numbers.has(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!));
  return rows.map((cells) => `  ${cells.map(align).join('  ')}`.trimEnd());
}

/** Its comments are the micro-ops. */
export function functionLines(text: FunctionText | null, painted: Paint): string[] {
  if (text === null) return [];
  const { name, bytes, wat, ways } = text;
  const code = wat.split('\n').map((line) => (/^ *;;/.test(line) ? painted.note(line) : line).replace(/^(?=.)/, '  '));
  return ['', painted.heading(`  WebAssembly: ${name}, ${count(bytes, 'byte')}; the types are those of generated/heap/heap.wat`), '', ...code, '', ...table([['returns', 'which is', 'tier 1 goes on at', 'and finds written back'], ...ways], new Set([0]))];
}

const NUMBERS = new Set([0, 4]);
