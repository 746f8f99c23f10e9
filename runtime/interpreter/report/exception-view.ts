/** What the report needs to know about an exception, read off the object once (nothing below looks at Python objects). */
import { None, type Slot, type Value } from '../../heap/index.ts';
import type { PyException } from '../../objects/exceptions/exceptions.ts';
import { isInstanceOfName } from '../../objects/exceptions/exception-test.ts';
import { lookupAttr, repr, str, toArray } from '../../objects/protocol/protocol.ts';
import { lookup } from '../../objects/classes/type.ts';
import { PROMPT, type FrameSummary } from './frame-lines.ts';
import { suggestionFor } from './hints.ts';
import { sourceLine } from './source.ts';

/** A SyntaxError's place; positions as in its attributes (1-based characters). */
export interface SyntaxPlace {
  readonly filename: string | null;
  readonly line: number | null;
  readonly endLine: number | null;
  readonly text: string | null;
  readonly offset: number | null;
  readonly endOffset: number | null;
  readonly message: string;
}

export interface ExceptionView {
  readonly typeName: string;
  readonly text: string;
  readonly notes: readonly string[];
  readonly frames: readonly FrameSummary[];
  readonly syntax: SyntaxPlace | null;
  cause: ExceptionView | null;
  context: ExceptionView | null;
  readonly suppressContext: boolean;
  /** Members of an exception group; null for other exceptions. */
  group: readonly ExceptionView[] | null;
}

/** Each exception is shown once, however often causes and contexts lead to it. */
export function viewException(exception: PyException): ExceptionView {
  const seen = new Set<PyException>();
  const top = viewOne(exception, seen);
  const queue: [ExceptionView, PyException][] = [[top, exception]];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [view, of] = next;
    const link = (linked: PyException | null): ExceptionView | null => {
      if (linked === null || seen.has(linked)) return null;
      const linkedView = viewOne(linked, seen);
      queue.push([linkedView, linked]);
      return linkedView;
    };
    view.cause = link(of.cause);
    view.context = link(of.context);
    view.group = groupMembers(of)?.map((member) => {
      const memberView = viewOne(member, seen);
      queue.push([memberView, member]);
      return memberView;
    }) ?? null;
  }
  return top;
}

function groupMembers(exception: PyException): PyException[] | null {
  if (!isInstanceOfName(exception, 'BaseExceptionGroup')) return null;
  return toArray(lookupAttr(exception, 'exceptions') ?? None) as PyException[];
}

function viewOne(exception: PyException, seen: Set<PyException>): ExceptionView {
  seen.add(exception);
  return {
    typeName: qualifiedName(exception),
    text: safely('exception str() failed', () => str(exception)) + suggestionFor(exception),
    notes: notesOf(exception),
    frames: framesOf(exception),
    syntax: isInstanceOfName(exception, 'SyntaxError') ? syntaxPlace(exception) : null,
    cause: null,
    context: null,
    suppressContext: exception.suppressContext,
    group: null,
  };
}

function safely(failure: string, body: () => string): string {
  try {
    return body();
  } catch (error) {
    if (!isInstanceOfName(error, 'BaseException')) throw error;
    return `<${failure}>`;
  }
}

function qualifiedName({ type }: PyException): string {
  const module = lookup(type, '__module__') ?? type.module;
  if (module === '__main__' || module === 'builtins') return type.qualname;
  return `${typeof module === 'string' ? module : '<unknown>'}.${type.qualname}`;
}

function notesOf(exception: PyException): string[] {
  const notes = exception.dict?.getStr('__notes__') ?? null;
  if (notes === null) return [];
  if (!isSequence(notes)) return [safely('__notes__ repr() failed', () => repr(notes))];
  return toArray(notes).flatMap((note) => safely('note str() failed', () => str(note)).split('\n'));
}

function isSequence(value: Value): boolean {
  return typeof value !== 'string' && lookupAttr(value, '__getitem__') !== null && lookupAttr(value, '__len__') !== null;
}

export function framesOf(exception: PyException): FrameSummary[] {
  const frames: FrameSummary[] = [];
  for (let entry = exception.traceback; entry !== null; entry = entry.next) {
    const { code } = entry.frame.frame;
    const position = code.positionAt(entry.unit);
    frames.push({
      filename: code.filename,
      name: code.name,
      position: position.line === null ? { ...position, line: entry.lineno } : position,
    });
  }
  return frames;
}

function syntaxPlace(exception: PyException): SyntaxPlace {
  const { fields } = exception;
  const filename = asText(fields.filename);
  const line = asNumber(fields.lineno);
  return {
    filename,
    line,
    endLine: asNumber(fields.end_lineno),
    text: asText(fields.text) ?? promptedText(filename, line),
    offset: asNumber(fields.offset),
    endOffset: asNumber(fields.end_offset),
    message: asText(fields.msg) ?? '<no detail available>',
  };
}

/** The compiler knows no text of what is not a file; the prompt has registered its own. */
function promptedText(filename: string | null, line: number | null): string | null {
  return line !== null && filename?.startsWith(PROMPT) ? sourceLine(filename, line) : null;
}

function asText(value: Slot | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function asNumber(value: Slot | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

