import { isLineBreakCode, isSpaceCode } from './unicode-space.ts';
import { hasPairs } from './text.ts';

/**
 * Searching and cutting text: pure functions on JavaScript strings, offsets in UTF-16 units. bytes uses them too, on Latin-1
 * text, with its own idea of white space and line ends.
 */

/** A class of UTF-16 units. */
type UnitTest = (code: number) => boolean;

/** The pieces between runs of white space, at most `limit` cuts from the left (-1 = all). */
export function splitSpaces(text: string, limit: number, isSpace: UnitTest = isSpaceCode): string[] {
  const parts: string[] = [];
  let at = skipSpaces(text, 0, isSpace);
  while (at < text.length) {
    if (limit >= 0 && parts.length >= limit) {
      parts.push(text.slice(at));
      break;
    }
    const start = at;
    while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
    parts.push(text.slice(start, at));
    at = skipSpaces(text, at, isSpace);
  }
  return parts;
}

function skipSpaces(text: string, from: number, isSpace: UnitTest): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function trimmedEnd(text: string, isSpace: UnitTest): number {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** As splitSpaces, cutting from the right. */
export function splitSpacesRight(text: string, limit: number, isSpace: UnitTest = isSpaceCode): string[] {
  const parts: string[] = [];
  let end = trimmedEnd(text, isSpace);
  while (end > 0) {
    if (limit >= 0 && parts.length >= limit) {
      parts.push(text.slice(0, end));
      break;
    }
    let start = end;
    while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--;
    parts.push(text.slice(start, end));
    end = start;
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  }
  return parts.reverse();
}

/** The pieces between occurrences of `separator` (not empty). */
export function splitOn(text: string, separator: string, limit: number): string[] {
  if (limit < 0) return text.split(separator);
  const parts: string[] = [];
  let at = 0;
  while (parts.length < limit) {
    const found = text.indexOf(separator, at);
    if (found < 0) break;
    parts.push(text.slice(at, found));
    at = found + separator.length;
  }
  parts.push(text.slice(at));
  return parts;
}

export function splitOnRight(text: string, separator: string, limit: number): string[] {
  const parts: string[] = [];
  let end = text.length;
  while (limit < 0 || parts.length < limit) {
    const found = end < separator.length ? -1 : text.lastIndexOf(separator, end - separator.length);
    if (found < 0) break;
    parts.push(text.slice(found + separator.length, end));
    end = found;
  }
  parts.push(text.slice(0, end));
  return parts.reverse();
}

export function splitLines(text: string, keepEnds: boolean, isLineBreak: UnitTest = isLineBreakCode): string[] {
  const lines: string[] = [];
  let start = 0;
  while (start < text.length) {
    let at = start;
    while (at < text.length && !isLineBreak(text.charCodeAt(at))) at++;
    const end = at;
    if (at < text.length) at += text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
    lines.push(text.slice(start, keepEnds ? at : end));
    start = at;
  }
  return lines;
}

/** Occurrences of `part` (not empty) that do not overlap. */
export function countOccurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}

/** Replaces the first `limit` occurrences (-1 = all); an empty `old` matches before every code point and at the end. */
export function replaceText(text: string, old: string, replacement: string, limit: number): string {
  if (limit === 0 || (old !== '' && text.length < old.length)) return text;
  if (old === '') return interleave(text, replacement, limit);
  // The function form keeps '$' in the replacement literal.
  if (limit < 0) return text.replaceAll(old, () => replacement);
  return splitOn(text, old, limit).join(replacement);
}

function interleave(text: string, filler: string, limit: number): string {
  const chars = hasPairs(text) ? Array.from(text) : text.split('');
  const slots = limit < 0 ? chars.length + 1 : Math.min(limit, chars.length + 1);
  let result = '';
  for (let i = 0; i <= chars.length; i++) result += (i < slots ? filler : '') + (chars[i] ?? '');
  return result;
}

/** Which end(s) to strip: bit 1 = left, bit 2 = right. */
export type StripEnds = 1 | 2 | 3;

export function stripSpaces(text: string, ends: StripEnds, isSpace: UnitTest = isSpaceCode): string {
  const start = ends & 1 ? skipSpaces(text, 0, isSpace) : 0;
  const end = ends & 2 ? Math.max(start, trimmedEnd(text, isSpace)) : text.length;
  return text.slice(start, end);
}

/** Strips every character that occurs in `chars`. */
export function stripChars(text: string, chars: string, ends: StripEnds): string {
  const unwanted = new Set(chars);
  if (hasPairs(text)) return stripList(Array.from(text), unwanted, ends).join('');
  let start = 0;
  let end = text.length;
  if (ends & 1) while (start < end && unwanted.has(text[start] as string)) start++;
  if (ends & 2) while (end > start && unwanted.has(text[end - 1] as string)) end--;
  return text.slice(start, end);
}

function stripList(chars: string[], unwanted: Set<string>, ends: StripEnds): string[] {
  let start = 0;
  let end = chars.length;
  if (ends & 1) while (start < end && unwanted.has(chars[start] as string)) start++;
  if (ends & 2) while (end > start && unwanted.has(chars[end - 1] as string)) end--;
  return chars.slice(start, end);
}

/** Tabs become spaces up to the next multiple of `size`; columns restart after \n and \r. */
export function expandTabs(text: string, size: number): string {
  let result = '';
  let column = 0;
  for (const char of text) {
    if (char === '\t') {
      const spaces = size > 0 ? size - (column % size) : 0;
      result += ' '.repeat(spaces);
      column += spaces;
    } else {
      result += char;
      column = char === '\n' || char === '\r' ? 0 : column + 1;
    }
  }
  return result;
}
