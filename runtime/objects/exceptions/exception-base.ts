/**
 * Exceptions: the class of all exception objects, BaseException and its methods, and the maker behind errors.ts.
 *
 * The classes derived from it are in exception-hierarchy.ts and its siblings; everyone else imports exceptions.ts; attributes of single classes (errno, lineno, ...) are in `fields`.
 */
import { False, None, True } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { installExceptionMaker, typeError } from './errors.ts';
import { addDictDescriptor, objectDict } from '../classes/instance-dict.ts';
import { getset, member, method } from '../calls/native.ts';
import { PyObject } from '../object.ts';
import { isSubtype, newType, type PyType } from '../classes/type.ts';
import { isTrue, repr, setAttr, str, toArray, typeName } from '../protocol/protocol.ts';
import type { PyTraceback } from './traceback.ts';
import type { Kwargs } from '../classes/slots.ts';
import { newList, newTuple } from '../values.ts';

/** Attributes of classes that have more than BaseException's; NULL or missing reads as None. */
export type ExceptionFields = Record<string, Slot>;

/** Shared by all exceptions whose class has no fields. */
const NO_FIELDS: ExceptionFields = Object.freeze({});

export class PyException extends PyObject {
  args: readonly Value[];
  cause: PyException | null = null;
  context: PyException | null = null;
  suppressContext = false;
  traceback: PyTraceback | null = null;
  fields: ExceptionFields = NO_FIELDS;
  private argsTuple: Value | null = null;

  constructor(type: PyType, args: readonly Value[]) {
    super(type);
    this.args = args;
  }

  setArgs(args: readonly Value[]): void {
    this.args = args;
    this.argsTuple = null;
  }

  /** `args` as Python sees it: the same tuple each time. */
  get tuple(): Value {
    this.argsTuple ??= newTuple(this.args);
    return this.argsTuple;
  }
}

export const isException = (x: unknown): x is PyException => x instanceof PyException;

/** tp_new of classes with fields. */
export function newWithFields(cls: PyType, args: Value[]): PyException {
  const exception = new PyException(cls, args);
  exception.fields = {};
  return exception;
}

export function refuseKeywords(self: PyObject, kwargs: Kwargs | null): void {
  if (kwargs !== null && kwargs.size > 0) throw typeError(`${self.type.reportedName}() takes no keyword arguments`);
}

export function initBaseException(self: Value, args: Value[], kwargs: Kwargs | null): void {
  refuseKeywords(self as PyException, kwargs);
  (self as PyException).setArgs(args);
}

export function exceptionText(self: PyException): string {
  if (self.args.length === 0) return '';
  return self.args.length === 1 ? str(self.args[0]!) : repr(self.tuple);
}

function exceptionRepr(self: PyException): string {
  const inner = self.args.length === 1 ? `(${repr(self.args[0]!)})` : repr(self.tuple);
  return self.type.name + inner;
}

export const baseExceptionType = newType('BaseException', {
  hasDict: true,
  hasWeakrefs: true,
  doc: 'Common base class for all exceptions',
  slots: {
    tp_new: (cls, args) => new PyException(cls, args),
    tp_init: initBaseException,
    tp_str: (self) => exceptionText(self as PyException),
    tp_repr: (self) => exceptionRepr(self as PyException),
  },
});
addDictDescriptor(baseExceptionType);

const byName = new Map<string, PyType>([['BaseException', baseExceptionType]]);

export const exceptionTypes: ReadonlyMap<string, PyType> = byName;

/** Declare a built-in exception class. */
export function registerException(type: PyType): PyType {
  byName.set(type.name, type);
  return type;
}

/** The built-in exception class of that name. */
export function exceptionType(name: string): PyType {
  const type = byName.get(name);
  if (type === undefined) throw new Error(`no exception class is called ${name}`);
  return type;
}

installExceptionMaker((name, args) => makeException(exceptionType(name), args));

/** An exception as `type(*args)` makes it. */
export function makeException(type: PyType, args: Value[]): PyException {
  const exception = type.slots.tp_new!(type, args, null) as PyException;
  exception.type.slots.tp_init!(exception, args, null);
  return exception;
}

/** `error` is a Python exception of class `type` or below it. */
export function isExceptionOf(error: unknown, type: PyType): error is PyException {
  return error instanceof PyException && isSubtype(error.type, type);
}

// ------------------------------------------------------------ attributes and methods

getset(
  baseExceptionType,
  'args',
  (self: PyException) => self.tuple,
  (self: PyException, value) => {
    if (value === null) throw typeError('args may not be deleted');
    self.setArgs(toArray(value));
  },
);
getset(
  baseExceptionType,
  '__traceback__',
  (self: PyException) => self.traceback ?? None,
  (self: PyException, value) => setTraceback(self, value),
);
getset(
  baseExceptionType,
  '__context__',
  (self: PyException) => self.context ?? None,
  (self: PyException, value) => {
    self.context = linkedException(value, '__context__', 'context');
  },
);
getset(
  baseExceptionType,
  '__cause__',
  (self: PyException) => self.cause ?? None,
  (self: PyException, value) => {
    self.cause = linkedException(value, '__cause__', 'cause');
    self.suppressContext = true;
  },
);
member(
  baseExceptionType,
  '__suppress_context__',
  (self: PyException) => (self.suppressContext ? True : False),
  (self: PyException, value) => {
    if (value === null) throw typeError("can't delete numeric/char attribute");
    if (value !== True && value !== False) throw typeError('attribute value type must be bool');
    self.suppressContext = isTrue(value);
  },
);

function setTraceback(self: PyException, value: Slot): void {
  if (value === null) throw typeError('__traceback__ may not be deleted');
  if (value !== None && typeName(value) !== 'traceback') throw typeError('__traceback__ must be a traceback or None');
  self.traceback = value === None ? null : (value as PyTraceback);
}

function linkedException(value: Slot, attribute: string, what: string): PyException | null {
  if (value === null) throw typeError(`${attribute} may not be deleted`);
  if (value === None) return null;
  if (value instanceof PyException) return value;
  throw typeError(`exception ${what} must be None or derive from BaseException`);
}

method(baseExceptionType, 'with_traceback(self, object, /)', (self: PyException, traceback: Value) => {
  setTraceback(self, traceback);
  return self;
});

method(baseExceptionType, 'add_note(self, object, /)', (self: PyException, note: Value) => {
  if (typeName(note) !== 'str') throw typeError(`note must be a str, not '${typeName(note)}'`);
  const dict = objectDict(self)!;
  const notes = dict.getStr('__notes__');
  if (notes === null) dict.setStr('__notes__', newList([note]));
  else if (typeName(notes) !== 'list') throw typeError('Cannot add note: __notes__ is not a list');
  else dict.setStr('__notes__', newList([...toArray(notes), note]));
  return None;
});

method(baseExceptionType, '__reduce__(self, /)', (self: PyException) => {
  const parts: Value[] = [self.type, self.tuple];
  if (self.dict !== null) parts.push(self.dict);
  return newTuple(parts);
});

method(baseExceptionType, '__setstate__(self, object, /)', (self: PyException, state: Value) => {
  if (state === None) return None;
  for (const [name, value] of stateEntries(state)) setAttr(self, str(name), value);
  return None;
});

function stateEntries(state: Value): [Value, Value][] {
  if (typeName(state) !== 'dict') throw typeError('state is not a dictionary');
  return (state as unknown as { entries(): [Value, Value][] }).entries();
}
