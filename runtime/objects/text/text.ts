/**
 * Python's view of a JavaScript string: indices count code points, not UTF-16 units. Text without surrogate pairs (nearly
 * all text) needs no translation, so every function asks that first; for the rest an index of the last text is kept.
 *
 *     'aé😀b'   units   a é \ud83d \ude00 b      code points  a é 😀 b      boundaries 0 1 2 4 5
 */

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/;
const SHORT = 24;

let lastWide = '';
let lastWideHasPairs = false;

/** Whether `text` holds a surrogate pair. V8 answers at once for one-byte text; the last long text is remembered. */
export function hasPairs(text: string): boolean {
  if (text.length <= SHORT) return shortHasPairs(text);
  if (text === lastWide) return lastWideHasPairs;
  lastWideHasPairs = PAIR.test(text);
  lastWide = text;
  return lastWideHasPairs;
}

function shortHasPairs(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xf800) === 0xd800) return PAIR.test(text);
  }
  return false;
}

let indexedText = '';
let indexedBoundaries: Uint32Array = new Uint32Array(1);

/** Unit offset of every code point, and of the end. */
function boundaries(text: string): Uint32Array {
  if (text === indexedText) return indexedBoundaries;
  const offsets = new Uint32Array(text.length + 1);
  let count = 0;
  for (let unit = 0; unit < text.length; unit += (text.codePointAt(unit) as number) > 0xffff ? 2 : 1) {
    offsets[count++] = unit;
  }
  offsets[count] = text.length;
  indexedText = text;
  indexedBoundaries = offsets.subarray(0, count + 1);
  return indexedBoundaries;
}

/** len(text) */
export function textLength(text: string): number {
  return hasPairs(text) ? boundaries(text).length - 1 : text.length;
}

/** The one-character text at code point `index` (0 <= index < length). */
export function textAt(text: string, index: number): string {
  if (!hasPairs(text)) return text[index] as string;
  const offsets = boundaries(text);
  return text.slice(offsets[index], offsets[index + 1]);
}

/** Code points start .. stop (0 <= start <= stop <= length). */
export function textSlice(text: string, start: number, stop: number): string {
  if (!hasPairs(text)) return text.slice(start, stop);
  const offsets = boundaries(text);
  return text.slice(offsets[start], offsets[stop]);
}

/** The unit offset of code point `index`. */
export function unitOffset(text: string, index: number): number {
  return hasPairs(text) ? (boundaries(text)[index] as number) : index;
}

/** The code point index of unit offset `unit` (which is on a boundary). */
export function codePointIndex(text: string, unit: number): number {
  if (!hasPairs(text)) return unit;
  const offsets = boundaries(text);
  let low = 0;
  for (let high = offsets.length - 1; low < high; ) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The characters of `text`, one string for each code point. */
export function characters(text: string): string[] {
  return hasPairs(text) ? Array.from(text) : text.split('');
}

/** Code points, one number each (lone surrogates included). */
export function codePoints(text: string): number[] {
  const codes: number[] = [];
  for (let unit = 0; unit < text.length; unit++) {
    const code = text.codePointAt(unit) as number;
    codes.push(code);
    if (code > 0xffff) unit++;
  }
  return codes;
}

const CHUNK = 8192;

export function fromCodePoints(codes: readonly number[]): string {
  if (codes.length <= CHUNK) return String.fromCodePoint(...codes);
  let text = '';
  for (let i = 0; i < codes.length; i += CHUNK) text += String.fromCodePoint(...codes.slice(i, i + CHUNK));
  return text;
}

/** Whether `text` is exactly one code point. */
export function isOneCharacter(text: string): boolean {
  return text.length === 1 || (text.length === 2 && (text.codePointAt(0) as number) > 0xffff);
}

/** Order by code points: UTF-16 units order the same, except that surrogates sort below U+E000..U+FFFF. */
export function compareText(left: string, right: string): -1 | 0 | 1 {
  if (left === right) return 0;
  if (!hasPairs(left) && !hasPairs(right)) return left < right ? -1 : 1;
  const [a, b] = [codePoints(left), codePoints(right)];
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    if (a[i] !== b[i]) return (a[i] as number) < (b[i] as number) ? -1 : 1;
  }
  return a.length < b.length ? -1 : 1;
}
