/** What became of a trace, as plain data: its micro-ops in order, each beside the instruction that it came from. */
import { lineStarts } from '../instructions.ts';
import type { PyCode } from '../../objects/machine/code.ts';
import type { Line } from '../../optimizer/analyse.ts';
import type { Executor, TraceOp } from '../../optimizer/trace.ts';
import { operandComment, uopText } from './micro-op.ts';

/** ` ` as recorded, `-` removed, `~` replaced, `+` put there by the optimiser. */
export type Mark = ' ' | '-' | '~' | '+';

export interface Row {
  readonly kind: 'row';
  /** Byte offset, line and name of the instruction, where one begins. */
  readonly offset: string;
  readonly line: string;
  readonly instruction: string;
  readonly mark: Mark;
  readonly before: string;
  /** What stands in its place; '' if nothing does. */
  readonly after: string;
  readonly note: string;
}

export interface Caption {
  readonly kind: 'caption';
  readonly text: string;
}

export const BYTES = 2;

export function rowsOf(executor: Executor): (Row | Caption)[] {
  return new Rows(executor).make();
}

class Rows {
  readonly #executor: Executor;
  readonly #live: ReadonlySet<TraceOp>;
  /** The code of each frame that the trace is in. */
  readonly #codes: PyCode[];
  readonly #rows: (Row | Caption)[] = [];
  #previous: TraceOp | null = null;

  constructor(executor: Executor) {
    this.#executor = executor;
    this.#live = new Set(executor.ops);
    this.#codes = executor.recorded.frames.map(({ code }) => code);
  }

  make(): readonly (Row | Caption)[] & (Row | Caption)[] {
    const { lines, recorded, preamble } = this.#executor;
    lines.forEach((line, index) => {
      this.#line(line);
      if (index === 0 && preamble.length > 0) this.#once(preamble);
    });
    for (const op of recorded.ops.slice(lines.length)) this.#line({ op, ops: [], reason: 'never reached' });
    return this.#rows;
  }

  #once(preamble: readonly TraceOp[]): void {
    this.#caption('once, before the loop');
    const code = this.#codes.at(-1)!;
    for (const op of preamble.filter((each) => this.#live.has(each))) this.#push(NOWHERE, '+', uopText(op), '', noteOf([op], code, ''));
    this.#caption('the loop');
  }

  #line({ op, ops, reason }: Line): void {
    const place = this.#placeOf(op);
    const code = this.#codes[op.frame]!;
    const live = ops.filter((each) => this.#live.has(each));
    if (live.some((each) => isSame(each, op))) this.#kept(place, op, live, code);
    else if (live.length === 0) this.#push(place, '-', uopText(op), '', reason === '' ? 'its value is not used' : reason);
    else this.#push(place, '~', uopText(op), live.map(uopText).join(', '), noteOf(live, code, reason));
    this.#follow(op);
  }

  #kept(place: Place, op: TraceOp, live: readonly TraceOp[], code: PyCode): void {
    let at = place;
    for (const each of live) {
      this.#push(at, isSame(each, op) ? ' ' : '+', uopText(each), '', noteOf([each], code, ''));
      at = NOWHERE;
    }
  }

  /** Where an instruction begins; before it, which function the trace is in, if that has changed. */
  #placeOf(op: TraceOp): Place {
    const previous = this.#previous;
    this.#previous = op;
    if (op.instruction === '') return NOWHERE;
    if (previous !== null && previous.frame !== op.frame) this.#caption(`in ${this.#codes[op.frame]!.qualname}, ${calls(op.frame)}`);
    else if (previous?.instruction === op.instruction && previous.start === op.start) return NOWHERE;
    const line = lineOf(this.#codes[op.frame]!, op.pc);
    return { offset: String(BYTES * op.pc), line: line === null ? '--' : String(line), instruction: op.instruction };
  }

  /** The frames that a micro-op has entered are the next one's. */
  #follow({ entered, frame }: TraceOp): void {
    entered?.forEach(({ code }, index) => (this.#codes[frame + 1 + index] = code));
  }

  #push(place: Place, mark: Mark, before: string, after: string, note: string): void {
    this.#rows.push({ kind: 'row', ...place, mark, before, after, note });
  }

  #caption(text: string): void {
    this.#rows.push({ kind: 'caption', text });
  }
}

/** It may have been given what another one was to keep aside. */
function isSame(a: TraceOp, b: TraceOp): boolean {
  return a.uop === b.uop && a.oparg === b.oparg && a.start === b.start && a.exit === b.exit;
}

type Place = Pick<Row, 'offset' | 'line' | 'instruction'>;

const NOWHERE: Place = { offset: '', line: '', instruction: '' };

function calls(depth: number): string {
  return depth === 0 ? 'where the trace began' : `${depth} ${depth === 1 ? 'call' : 'calls'} deep`;
}

function noteOf(ops: readonly TraceOp[], code: PyCode, reason: string): string {
  const exits = ops.flatMap(({ exit }) => (exit === null ? [] : [`exit ${exit.id}`]));
  const comments = ops.map((op) => operandComment(op, code)).filter((text) => text !== '');
  return [...exits, ...(reason === '' ? [] : [reason]), ...comments].join('  ');
}

/** The line of the instruction at a code unit. */
export function lineOf(code: PyCode, unit: number): number | null {
  let line: number | null = null;
  for (const [offset, at] of lineStarts(code)) if (offset <= BYTES * unit) line = at;
  return line;
}
