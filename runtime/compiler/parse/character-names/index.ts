/**
 * Characters by their Unicode names (15.1), as `\N{...}` in a literal gives them; names compare without case.
 *
 * The table is read on first use (149 kB compressed, 1.1 MB as text, 8 ms): almost no program names a
 * character. It is searched as text; a Map of its 35,000 names would take 100 ms to build.
 */
import fs from 'node:fs';

let table: string | null = null;

function loadTable(): string {
  const packed = fs.readFileSync(new URL('./names.br', import.meta.url));
  // As little is wanted so rarely that even importing it would cost every start 2 ms.
  const zlib = process.getBuiltinModule('node:zlib');
  return `\n${zlib.brotliDecompressSync(packed).toString('latin1')}`;
}

const IDEOGRAPH = /^CJK UNIFIED IDEOGRAPH-([0-9A-F]{4,5})$/;

function ideograph(name: string): string | null {
  const match = IDEOGRAPH.exec(name);
  if (match === null) return null;
  const char = String.fromCodePoint(Number.parseInt(match[1]!, 16));
  // Twelve unified ideographs stand among the compatibility ones, and are named as those.
  const compatible = char >= '\uf900' && char <= '\ufaff';
  return !compatible && /\p{Unified_Ideograph}/u.test(char) ? char : null;
}

const SYLLABLE = 'HANGUL SYLLABLE ';
const FIRST_SYLLABLE = 0xac00;
/** Short names of the jamo, in the order of their code points; a syllable's name is leading + vowel + trailing. */
const LEADING = 'G GG N D DD R M B BB S SS  J JJ C K T P H'.split(' ');
const VOWELS = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I'.split(' ');
const TRAILING = ' G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H'.split(' ');

function syllable(name: string): string | null {
  const match = /^([^AEIOUWY]*)([AEIOUWY]+)(.*)$/.exec(name.slice(SYLLABLE.length));
  if (match === null) return null;
  const [leading, vowel, trailing] = [
    LEADING.indexOf(match[1]!),
    VOWELS.indexOf(match[2]!),
    TRAILING.indexOf(match[3]!),
  ];
  if (leading < 0 || vowel < 0 || trailing < 0) return null;
  return String.fromCodePoint(
    FIRST_SYLLABLE + (leading * VOWELS.length + vowel) * TRAILING.length + trailing,
  );
}

/** The character of this name or alias, or null. */
export function characterNamed(name: string): string | null {
  const upper = name.toUpperCase();
  if (!/^[A-Z0-9 ()-]+$/.test(upper)) return null;
  if (upper.startsWith(SYLLABLE)) return syllable(upper);
  const derived = ideograph(upper);
  if (derived !== null) return derived;
  table ??= loadTable();
  const at = table.indexOf(`\n${upper};`);
  if (at < 0) return null;
  const code = at + upper.length + 2;
  return String.fromCodePoint(Number.parseInt(table.slice(code, table.indexOf('\n', code)), 16));
}

/** The name of a character; null if it has none. */
export function nameOfCharacter(char: string): string | null {
  // Control characters have aliases, but no names.
  if (/^\p{Cc}$/u.test(char)) return null;
  const code = char.codePointAt(0)!;
  const hex = code.toString(16).toUpperCase().padStart(4, '0');
  if (ideograph(`CJK UNIFIED IDEOGRAPH-${hex}`) === char) return `CJK UNIFIED IDEOGRAPH-${hex}`;
  const index = code - FIRST_SYLLABLE;
  if (index >= 0 && index < LEADING.length * VOWELS.length * TRAILING.length) return syllableName(index);
  table ??= loadTable();
  const found = new RegExp(`\\n([^;\\n]*);0*${code.toString(16)}\\n`, 'i').exec(table);
  return found === null ? null : found[1]!;
}

function syllableName(index: number): string {
  const perLeading = VOWELS.length * TRAILING.length;
  const [leading, vowel, trailing] = [Math.floor(index / perLeading), Math.floor((index % perLeading) / TRAILING.length), index % TRAILING.length];
  return SYLLABLE + LEADING[leading]! + VOWELS[vowel]! + TRAILING[trailing]!;
}
