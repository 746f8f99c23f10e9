/** Exceptions, as every other file imports them: PyException and all built-in exception classes. */
import './exception-hierarchy.ts';
import './exception-os.ts';
import './exception-syntax.ts';
import './exception-unicode.ts';
import './exception-group.ts';

export {
  baseExceptionType,
  exceptionType,
  exceptionTypes,
  isException,
  isExceptionOf,
  makeException,
  PyException,
} from './exception-base.ts';
export type { ExceptionFields } from './exception-base.ts';
