import { afterEach, describe, expect, it } from 'vitest';
import { None } from '../../../runtime/heap/index.ts';
import { typeError, valueError } from '../../../runtime/objects/exceptions/errors.ts';
import { exceptionType, type PyException } from '../../../runtime/objects/exceptions/exceptions.ts';
import { stack } from '../../../runtime/objects/machine/frame.ts';
import { thread } from '../../../runtime/objects/machine/thread.ts';
import { newTuple } from '../../../runtime/objects/values.ts';
import { exception_matches, pop_handled, push_handled, raise_exception } from '../../../runtime/operations/all.ts';
import { raised } from './raised.ts';

function raiseWith(...operands: Parameters<typeof exception_matches>[0][]): () => PyException {
  return () => {
    operands.forEach((operand, at) => (stack[at] = operand));
    return raise_exception(0, operands.length);
  };
}

describe('raise', () => {
  it('takes an exception or a class of one', () => {
    expect([raised(raiseWith(valueError('v'))), raised(raiseWith(exceptionType('KeyError')))]).toEqual(['ValueError: v', 'KeyError: ']);
  });

  it('refuses anything else', () => {
    expect([raised(raiseWith(5)), raised(raiseWith(valueError('v'), 5)), raised(raiseWith())]).toEqual([
      'TypeError: exceptions must derive from BaseException',
      'TypeError: exception causes must derive from BaseException',
      'RuntimeError: No active exception to reraise',
    ]);
  });

  it('sets or clears the cause', () => {
    const error = valueError('v');
    const cause = typeError('t');
    raised(raiseWith(error, cause));
    expect([error.cause, error.suppressContext]).toEqual([cause, true]);
    raised(raiseWith(error, None));
    expect([error.cause, error.suppressContext]).toEqual([null, true]);
  });
});

describe('handlers', () => {
  afterEach(() => {
    thread.excInfo.value = null;
  });

  it('restore what was handled before', () => {
    const first: PyException = valueError('1');
    const second: PyException = valueError('2');
    const none = push_handled(first);
    expect([none, push_handled(second), thread.excInfo.value]).toEqual([None, first, second]);
    pop_handled(first);
    expect(thread.excInfo.value).toBe(first);
    pop_handled(none);
    expect(thread.excInfo.value).toBe(null);
  });

  it('match by class, one or several', () => {
    const error = valueError('v');
    const classes = [exceptionType('KeyError'), exceptionType('Exception')];
    expect([exception_matches(error, classes[0]!), exception_matches(error, classes[1]!), exception_matches(error, newTuple(classes))]).toEqual([false, true, true]);
    expect(raised(() => exception_matches(error, newTuple([classes[0]!, 5])))).toBe(
      'TypeError: catching classes that do not inherit from BaseException is not allowed',
    );
  });
});
