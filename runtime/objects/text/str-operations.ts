/** Operators of str: subscripts, concatenation, repetition, containment, comparison. */
import { NotImplemented } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { indexError, memoryError, overflowError, typeError } from '../exceptions/errors.ts';
import { indexNumber, isIndex } from '../protocol/protocol.ts';
import { isSlice, slicePositions } from '../containers/slice.ts';
import type { PySlice } from '../containers/slice.ts';
import { characters, compareText, hasPairs, textAt, textLength, textSlice } from './text.ts';
import { typeOf } from '../classes/type-of.ts';
import { compareAnswer, MAX_TEXT, textOf } from '../values.ts';

/** text[key] */
export function str_subscript(self: Value, key: Value): Value {
  const text = textOf(self)!;
  if (isIndex(key)) return str_item(text, indexNumber(key));
  if (isSlice(key)) return sliceText(text, key);
  throw typeError(`string indices must be integers, not '${typeOf(key).reportedName}'`);
}

/** The character at `position`, negative ones from the end. */
export function str_item(text: string, position: number): string {
  const length = textLength(text);
  const at = position < 0 ? position + length : position;
  if (at < 0 || at >= length) throw indexError('string index out of range');
  return textAt(text, at);
}

function sliceText(text: string, slice: PySlice): string {
  const { start, step, count } = slicePositions(slice, textLength(text));
  if (step === 1) return textSlice(text, start, start + count);
  const wide = hasPairs(text) ? characters(text) : text;
  const picked: string[] = new Array(count);
  for (let i = 0, at = start; i < count; i++, at += step) picked[i] = wide[at] as string;
  return picked.join('');
}

export function str_concat(left: Value, right: Value): string {
  const tail = textOf(right);
  if (tail === null) throw typeError(`can only concatenate str (not "${typeOf(right).reportedName}") to str`);
  return joinTwo(textOf(left)!, tail);
}

function joinTwo(left: string, right: string): string {
  if (left.length + right.length > MAX_TEXT) throw memoryError();
  return left + right;
}

export function str_repeat(self: Value, count: number): string {
  const text = textOf(self)!;
  if (count <= 0 || text === '') return '';
  if (text.length * count >= 2 ** 63) throw overflowError('repeated string is too long');
  if (text.length * count > MAX_TEXT) throw memoryError();
  return text.repeat(count);
}

export function str_contains(self: Value, item: Value): boolean {
  const part = textOf(item);
  if (part === null) throw typeError(`'in <string>' requires string as left operand, not ${typeOf(item).reportedName}`);
  return textOf(self)!.includes(part);
}

export function str_compare(self: Value, other: Value, op: number): Value {
  const right = textOf(other);
  return right === null ? NotImplemented : compareAnswer(compareText(textOf(self)!, right), op);
}

