import { describe, expect, test } from 'vitest';
import { titleText } from '../../../runtime/objects/text/casing.ts';
import { codePointIndex, compareText, fromCodePoints, hasPairs, textAt, textLength, textSlice, unitOffset } from '../../../runtime/objects/text/text.ts';

const samples = ['', 'abc', 'aé€', 'a😀b', '😀😀', 'x'.repeat(40), `${'x'.repeat(40)}😀y`, '\ud800a', 'é'.repeat(30)];

describe('code points of JavaScript strings', () => {
  test('lengths and characters are those of the array of code points', () => {
    for (const text of samples) {
      const chars = Array.from(text);
      expect([textLength(text), chars.map((_char, i) => textAt(text, i))]).toEqual([chars.length, chars]);
    }
  });
  test('slices', () => {
    for (const text of samples) {
      const chars = Array.from(text);
      for (let start = 0; start <= Math.min(4, chars.length); start++) {
        expect(textSlice(text, start, chars.length)).toBe(chars.slice(start).join(''));
      }
    }
  });
  test('offsets in units and in code points are inverse', () => {
    for (const text of samples) {
      for (let i = 0; i <= textLength(text); i++) expect(codePointIndex(text, unitOffset(text, i))).toBe(i);
    }
  });
  test('pairs are seen in short and in long text', () => {
    expect(samples.map(hasPairs)).toEqual([false, false, false, true, true, false, true, false, false]);
  });
  test('order is by code point, not by unit', () => {
    expect([compareText('\uffff', '😀'), compareText('a', 'b'), compareText('ab', 'a'), compareText('é', 'é')]).toEqual([-1, -1, 1, 0]);
  });
  test('text of very many code points', () => {
    expect(fromCodePoints(new Array<number>(20000).fill(0x1f600))).toBe('😀'.repeat(20000));
  });
});

test('title case of ligatures, digraphs and Greek with iota below', () => {
  const words = ['ßa', 'ﬁx', 'ŉa', 'ǆ', 'ᾳx', 'ᾷx', 'ᾲx', 'ᾀ', 'ΐ', 'ა', 'և'];
  expect(words.map(titleText)).toEqual([
    'Ssa', 'Fix', '\u02bcNa', 'ǅ', 'ᾼx', '\u0391\u0342\u0345x', '\u1fba\u0345x', 'ᾈ', '\u0399\u0308\u0301', 'ა', 'Եւ',
  ]);
});
