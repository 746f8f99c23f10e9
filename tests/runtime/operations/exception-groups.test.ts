import { describe, expect, it } from 'vitest';
import { None, type Value } from '../../../runtime/heap/index.ts';
import { typeError, valueError } from '../../../runtime/objects/exceptions/errors.ts';
import { exceptionType, isException, makeException, type PyException } from '../../../runtime/objects/exceptions/exceptions.ts';
import { stack } from '../../../runtime/objects/machine/frame.ts';
import { newList, newTuple, tupleItems } from '../../../runtime/objects/values.ts';
import { match_exception_group, prepareReraise } from '../../../runtime/operations/all.ts';
import { raised } from './raised.ts';

const group = (...members: Value[]): PyException => makeException(exceptionType('ExceptionGroup'), ['g', newList(members)]);

/** A group as nested arrays of class names. */
function shape(value: Value): unknown {
  if (!isException(value)) return null;
  const members = value.fields.exceptions ?? null;
  return members === null ? value.type.name : tupleItems(members).map(shape);
}

function split(exception: Value, classes: Value): unknown[] {
  match_exception_group(exception, classes, 0);
  return [shape(stack[0]!), shape(stack[1]!)];
}

const ValueError = exceptionType('ValueError');

describe('except*', () => {
  it('splits a group into what is left and what matches', () => {
    expect(split(group(valueError('a'), group(typeError('b'), valueError('c'))), ValueError)).toEqual([[['TypeError']], ['ValueError', ['ValueError']]]);
    expect(split(group(typeError('b')), ValueError)).toEqual([['TypeError'], null]);
    expect(split(group(valueError('a')), newTuple([ValueError]))).toEqual([null, ['ValueError']]);
  });

  it('handles a single exception as a group of one', () => {
    expect([split(valueError('a'), ValueError), split(typeError('a'), ValueError), split(None, ValueError)]).toEqual([
      [null, ['ValueError']],
      ['TypeError', null],
      [null, null],
    ]);
  });

  it('takes no groups and no other objects', () => {
    expect([raised(() => split(valueError('a'), exceptionType('ExceptionGroup'))), raised(() => split(valueError('a'), 5))]).toEqual([
      'TypeError: catching ExceptionGroup with except* is not allowed. Use except instead.',
      'TypeError: catching classes that do not inherit from BaseException is not allowed',
    ]);
  });

  it('raises the unhandled rest, with what handlers raised beside it', () => {
    const original = group(valueError('a'), typeError('b'));
    match_exception_group(original, ValueError, 0);
    const rest = stack[0]!;
    expect(prepareReraise(original, newList([None]))).toBe(None);
    expect(shape(prepareReraise(original, newList([rest])))).toEqual(['TypeError']);
    const fresh = makeException(exceptionType('KeyError'), [1]);
    fresh.context = original;
    expect(shape(prepareReraise(original, newList([fresh, rest])))).toEqual(['KeyError', ['TypeError']]);
  });
});
