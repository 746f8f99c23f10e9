/**
 * The abstract object protocol: what can be done with any value, whatever its type.
 *
 * A failed operation throws a PyException. Nothing here looks at the interpreter: a call of a Python function goes through
 * its type's tp_call.
 */
export { typeName, typeOf } from '../classes/type-of.ts';
export {
  call,
  callMethod,
  callSpecial,
  callType,
  isCallable,
  lookupSpecial,
} from './protocol-call.ts';
export { delAttr, getAttr, hasAttr, loadMethod, lookupAttr, methodLoad, setAttr } from './protocol-attributes.ts';
export { ascii, asciiEscape, format, repr, str } from './protocol-text.ts';
export { compareBool, equal, hash, hashNotImplemented, isSame, isTrue, richCompare } from './protocol-compare.ts';
export { contains, delItem, getItem, length, lengthHint, setItem } from './protocol-items.ts';
export { endIteration, getIter, goThrough, isIterable, iterate, iterNext, nextOf, takeStopValue, toArray } from './protocol-iteration.ts';
export {
  absolute,
  asFloat,
  binaryOp,
  divmod,
  index,
  indexNumber,
  intArgument,
  intValue,
  invert,
  isIndex,
  negative,
  positive,
  power,
  sizeArgument,
  toInt,
} from './protocol-numbers.ts';
export { isInstance, isSubclass, plainInstance, plainSubclass } from './protocol-instances.ts';
export { id } from './identity.ts';
