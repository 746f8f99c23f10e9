/** `except*`: splitting what is raised, and putting together again what was not handled. */
import { is_tuple, None, type Value } from '../heap/index.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { thread } from '../objects/machine/thread.ts';
import { splitMatching } from '../objects/exceptions/exception-group.ts';
import { baseExceptionType, exceptionType, isException, isExceptionOf, makeException, type PyException } from '../objects/exceptions/exceptions.ts';
import { stack } from '../objects/machine/frame.ts';
import { callMethod } from '../objects/protocol/protocol.ts';
import { isSubtype, isType } from '../objects/classes/pytype.ts';
import { listItems, newList, tupleItems } from '../objects/values.ts';

const groupType = exceptionType('BaseExceptionGroup');
const isGroup = (x: Value): x is PyException => isExceptionOf(x, groupType);

function checkClasses(classes: readonly Value[]): void {
  for (const candidate of classes) {
    if (!isType(candidate) || !isSubtype(candidate, baseExceptionType)) {
      throw typeError('catching classes that do not inherit from BaseException is not allowed');
    }
    if (isSubtype(candidate, groupType)) {
      throw typeError('catching ExceptionGroup with except* is not allowed. Use except instead.');
    }
  }
}

/** Fills two slots: what is left over, what matches; None for nothing. */
export function match_exception_group(exception: Value, classes: Value, parts: number, _parts_count = 2): void {
  const candidates = is_tuple(classes) ? tupleItems(classes) : [classes];
  checkClasses(candidates);
  const [match, rest] = exception === None ? [None, None] : splitMatching(exception as PyException, classes);
  stack[parts] = rest;
  stack[parts + 1] = match;
  // What the handler raises gets the matching part as its context.
  if (match !== None) thread.excInfo.value = match as PyException;
}

/**
 * What an `except*` statement raises in the end. `results` holds, for each handler, what it raised, and the unhandled rest of
 * `original`: exceptions that are parts of the original group keep their place in it, new ones are joined beside it.
 */
export function prepareReraise(original: Value, results: Value): Value {
  const raised = listItems(results).filter(isException);
  if (raised.length === 0) return None;
  if (!isGroup(original)) return raised[0]!;
  const again = raised.filter((exception) => isSamePart(exception, original));
  const fresh = raised.filter((exception) => !isSamePart(exception, original));
  const rest = project(original, again);
  if (fresh.length === 0) return rest;
  return join(rest === None ? fresh : [...fresh, rest as PyException]);
}

/** It was split off the original group: it still has its traceback, cause, context and notes. */
function isSamePart(exception: PyException, original: PyException): boolean {
  return (
    isGroup(exception) &&
    exception.traceback === original.traceback &&
    exception.cause === original.cause &&
    exception.context === original.context &&
    (exception.dict?.getStr('__notes__') ?? null) === (original.dict?.getStr('__notes__') ?? null)
  );
}

function leaves(exception: PyException, into: Set<PyException>): Set<PyException> {
  if (!isGroup(exception)) return into.add(exception);
  for (const each of tupleItems(exception.fields.exceptions!)) leaves(each as PyException, into);
  return into;
}

/** The part of `group` whose leaves are those of `kept`; None for nothing. */
function project(group: PyException, kept: readonly PyException[]): Value {
  const wanted = new Set<PyException>();
  for (const each of kept) leaves(each, wanted);
  return wanted.size === 0 ? None : (prune(group, wanted) ?? None);
}

function prune(group: PyException, wanted: ReadonlySet<PyException>): PyException | null {
  const parts: PyException[] = [];
  for (const each of tupleItems(group.fields.exceptions!) as PyException[]) {
    const part = isGroup(each) ? prune(each, wanted) : wanted.has(each) ? each : null;
    if (part !== null) parts.push(part);
  }
  return parts.length === 0 ? null : derived(group, parts);
}

function derived(group: PyException, parts: PyException[]): PyException {
  const part = callMethod(group, 'derive', newList(parts)) as PyException;
  part.traceback = group.traceback;
  part.cause = group.cause;
  part.context = group.context;
  part.suppressContext = group.suppressContext;
  const notes = group.dict?.getStr('__notes__') ?? null;
  if (notes !== null) callMethod(part, '__setattr__', '__notes__', newList(listItems(notes)));
  return part;
}

function join(exceptions: readonly PyException[]): Value {
  if (exceptions.length === 1) return exceptions[0]!;
  return makeException(groupType, ['', newList(exceptions)]);
}
