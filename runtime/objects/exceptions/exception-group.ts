/** BaseExceptionGroup and ExceptionGroup: several exceptions raised together, as a tree. */
import { is_tuple, None } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { typeError, valueError } from './errors.ts';
import {
  baseExceptionType,
  initBaseException,
  isException,
  isExceptionOf,
  newWithFields,
  registerException,
  type PyException,
} from './exception-base.ts';
import { exception, readonlyFields } from './exception-hierarchy.ts';
import { objectDict } from '../classes/instance-dict.ts';
import { method } from '../calls/native.ts';
import { call, callMethod, isCallable, isInstance, isSame, isTrue, str, toArray, typeName, typeOf } from '../protocol/protocol.ts';
import { isSubtype, isType, newType, type PyType } from '../classes/type.ts';
import { newList, newTuple } from '../values.ts';

const baseGroupType = registerException(
  newType('BaseExceptionGroup', {
    bases: [baseExceptionType],
    doc: 'A combination of multiple unrelated exceptions.',
    slots: {
      tp_new: (cls, args) => newGroup(cls, args),
      tp_init: initBaseException,
      tp_str: (self) => groupText(self as PyException),
    },
  }),
);
readonlyFields(baseGroupType, 'message', 'exceptions');

export const exceptionGroupType = registerException(
  newType('ExceptionGroup', { bases: [baseGroupType, exception], sameLayout: true }),
);

function newGroup(cls: PyType, args: Value[]): PyException {
  if (args.length !== 2) throw typeError(`BaseExceptionGroup.__new__() takes exactly 2 arguments (${args.length} given)`);
  const [message, given] = args as [Value, Value];
  if (typeName(message) !== 'str') throw typeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${typeName(message)}`);
  const members = checkedMembers(given);
  const group = newWithFields(chooseClass(cls, members), args);
  group.fields.message = message;
  group.fields.exceptions = newTuple(members);
  return group;
}

function checkedMembers(given: Value): PyException[] {
  if (typeOf(given).slots.sq_item === null) throw typeError('second argument (exceptions) must be a sequence');
  const members = toArray(given);
  if (members.length === 0) throw valueError('second argument (exceptions) must be a non-empty sequence');
  members.forEach((member, i) => {
    if (!isException(member)) throw valueError(`Item ${i} of second argument (exceptions) is not an exception`);
  });
  return members as PyException[];
}

/** BaseExceptionGroup of nothing but Exceptions makes an ExceptionGroup; classes that are Exceptions take nothing else. */
function chooseClass(cls: PyType, members: readonly PyException[]): PyType {
  const allPlain = members.every((member) => isSubtype(member.type, exception));
  if (cls === baseGroupType) return allPlain ? exceptionGroupType : cls;
  if (allPlain || !isSubtype(cls, exception)) return cls;
  if (cls === exceptionGroupType) throw typeError('Cannot nest BaseExceptions in an ExceptionGroup');
  throw typeError(`Cannot nest BaseExceptions in '${cls.reportedName}'`);
}

const isGroup = (x: PyException): boolean => isSubtype(x.type, baseGroupType);
const members = (group: PyException): PyException[] => toArray(group.fields.exceptions!) as PyException[];

function groupText(group: PyException): string {
  const count = members(group).length;
  return `${str(group.fields.message!)} (${count} sub-exception${count === 1 ? '' : 's'})`;
}

method(baseGroupType, 'derive(self, excs, /)', (self: PyException, excs: Value) =>
  call(baseGroupType, [self.fields.message!, excs]),
);

type Condition = (exception: PyException) => boolean;

function condition(matcher: Value): Condition {
  if (isExceptionClass(matcher)) return (each) => isExceptionOf(each, matcher);
  if (is_tuple(matcher) && toArray(matcher).every(isExceptionClass)) return (each) => isInstance(each, matcher);
  if (!isType(matcher) && isCallable(matcher)) return (each) => isTrue(call(matcher, [each]));
  throw typeError('expected an exception type, a tuple of exception types, or a callable (other than a class)');
}

function isExceptionClass(x: Value): x is PyType {
  return isType(x) && isSubtype(x, baseExceptionType);
}

interface Split {
  readonly match: Value;
  readonly rest: Value;
}

/** The parts of `each` that do and do not fulfil `test`, None for an empty one; nesting, messages and contexts are kept. */
function split(each: PyException, test: Condition): Split {
  if (test(each)) return { match: each, rest: None };
  if (!isGroup(each)) return { match: None, rest: each };
  const parts = members(each).map((member) => split(member, test));
  return {
    match: rebuilt(each, parts.map((part) => part.match)),
    rest: rebuilt(each, parts.map((part) => part.rest)),
  };
}

function rebuilt(group: PyException, parts: readonly Value[]): Value {
  const kept = parts.filter((part) => !isSame(part, None));
  if (kept.length === 0) return None;
  const derived = callMethod(group, 'derive', newList(kept));
  if (!isException(derived) || !isSubtype(derived.type, baseGroupType)) throw typeError('derive must return an instance of BaseExceptionGroup');
  derived.traceback = group.traceback;
  derived.context = group.context;
  derived.cause = group.cause;
  derived.suppressContext = group.suppressContext;
  copyNotes(group, derived);
  return derived;
}

function copyNotes(from: PyException, to: PyException): void {
  const notes = from.dict?.getStr('__notes__') ?? null;
  if (notes !== null && typeOf(notes).slots.sq_item !== null) objectDict(to)!.setStr('__notes__', newList(toArray(notes)));
}

method(baseGroupType, 'split(self, matcher_value, /)', (self: PyException, matcher: Value) => {
  const { match, rest } = split(self, condition(matcher));
  return newTuple([match, rest]);
});

method(baseGroupType, 'subgroup(self, matcher_value, /)', (self: PyException, matcher: Value) => split(self, condition(matcher)).match);

/** For CHECK_EG_MATCH: [match, rest] of any exception against a class or tuple of classes; a bare one is wrapped. */
export function splitMatching(raised: PyException, matcher: Value): [Value, Value] {
  if (isInstance(raised, matcher)) {
    if (isGroup(raised)) return [raised, None];
    const wrapped = call(baseGroupType, ['', newTuple([raised])]) as PyException;
    wrapped.traceback = raised.traceback;
    return [wrapped, None];
  }
  if (!isGroup(raised)) return [None, raised];
  const { match, rest } = split(raised, (each) => isInstance(each, matcher));
  return [match, rest];
}

