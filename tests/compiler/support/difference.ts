/** The first difference between two code objects, in words. */
import { decodeExceptionTable } from '../../../runtime/objects/machine/exception-table.ts';
import { positionRanges } from '../../../runtime/objects/machine/code-positions.ts';
import { opcodeNames } from './opcodes.ts';
import type { RecordedCode } from './recorded.ts';

/** Causes before consequences: another constant shifts arguments, another instruction shifts the tables. */
const FIELDS = [
  'name',
  'qualname',
  'firstlineno',
  'argcount',
  'posonlyargcount',
  'kwonlyargcount',
  'flags',
  'names',
  'varnames',
  'cellvars',
  'freevars',
  'code',
  'consts',
  'stacksize',
  'exceptiontable',
  'linetable',
] as const;

export interface Difference {
  readonly field: (typeof FIELDS)[number];
  readonly ours: string;
  readonly theirs: string;
}

/** Null if the two are the same but for the code objects among their constants. */
export function firstDifference(ours: RecordedCode, theirs: RecordedCode): Difference | null {
  const a = withoutNested(ours);
  const b = withoutNested(theirs);
  for (const field of FIELDS) {
    if (JSON.stringify(a[field]) === JSON.stringify(b[field])) continue;
    return { field, ...describe(field, ours, theirs) };
  }
  return null;
}

/** Nested code objects are compared on their own. */
function withoutNested(code: RecordedCode): Record<(typeof FIELDS)[number], unknown> {
  const consts = code.consts.map((each) => (each[0] === 'code' ? ['code', each[1].name] : each));
  return { ...code, consts };
}

type Described = Pick<Difference, 'ours' | 'theirs'>;

function describe(field: Difference['field'], ours: RecordedCode, theirs: RecordedCode): Described {
  switch (field) {
    case 'code':
      return sideBySide(instructions(ours), instructions(theirs));
    case 'linetable':
      return sideBySide(positions(ours), positions(theirs));
    case 'exceptiontable':
      return sideBySide(handlers(ours), handlers(theirs));
    case 'consts':
      return sideBySide(ours.consts.map(String), theirs.consts.map(String));
    default:
      return { ours: JSON.stringify(ours[field]), theirs: JSON.stringify(theirs[field]) };
  }
}

const CONTEXT = 3;

function sideBySide(ours: readonly string[], theirs: readonly string[]): Described {
  let first = 0;
  while (first < ours.length && ours[first] === theirs[first]) first++;
  const show = (lines: readonly string[]): string =>
    lines.slice(Math.max(0, first - CONTEXT), first + CONTEXT).join(' | ');
  return { ours: show(ours), theirs: show(theirs) };
}

function instructions(code: RecordedCode): string[] {
  const bytes = Buffer.from(code.code, 'hex');
  const shown: string[] = [];
  let extended = 0;
  for (let at = 0; at < bytes.length; at += 2) {
    const name = opcodeNames.get(bytes[at]!) ?? (bytes[at] === 0 ? 'CACHE' : String(bytes[at]));
    const oparg = (extended << 8) | bytes[at + 1]!;
    extended = name === 'EXTENDED_ARG' ? oparg : 0;
    if (name !== 'CACHE' && name !== 'EXTENDED_ARG') shown.push(`${name} ${oparg}`);
  }
  return shown;
}

function positions(code: RecordedCode): string[] {
  const table = new Uint8Array(Buffer.from(code.linetable, 'hex'));
  return [...positionRanges(table, code.firstlineno)].map(
    ({ start, end, line, column, endLine, endColumn }) =>
      `${start}-${end}: ${line}:${column}-${endLine}:${endColumn}`,
  );
}

function handlers(code: RecordedCode): string[] {
  const numbers = decodeExceptionTable(new Uint8Array(Buffer.from(code.exceptiontable, 'hex')));
  const shown: string[] = [];
  for (let at = 0; at < numbers.length; at += 4) {
    const [start, end, target, depth] = numbers.subarray(at, at + 4);
    shown.push(`${start}-${end} -> ${target} depth ${depth! >> 1}${depth! & 1 ? ' lasti' : ''}`);
  }
  return shown;
}

export interface Comparison {
  /** Code objects of the reference. */
  total: number;
  same: number;
  differences: { readonly qualname: string; readonly line: number; readonly difference: Difference }[];
}

/** Compares two code objects and, pairwise by name, all that are nested in them. */
export function compareCode(ours: RecordedCode, theirs: RecordedCode, into: Comparison): void {
  into.total++;
  const difference = firstDifference(ours, theirs);
  if (difference === null) into.same++;
  else into.differences.push({ qualname: theirs.qualname, line: theirs.firstlineno, difference });
  const candidates = nested(ours);
  for (const child of nested(theirs)) {
    const index = candidates.findIndex(
      (each) => each.name === child.name && each.firstlineno === child.firstlineno,
    );
    if (index >= 0) compareCode(candidates.splice(index, 1)[0]!, child, into);
    else into.total += countCode(child);
  }
}

export function countCode(code: RecordedCode): number {
  return nested(code).reduce((total, child) => total + countCode(child), 1);
}

function nested(code: RecordedCode): RecordedCode[] {
  return code.consts.flatMap((each) => (each[0] === 'code' ? [each[1]] : []));
}
