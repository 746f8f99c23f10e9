/**
 * The character classes behind str's `is...` methods. JavaScript's Unicode property escapes give the same sets as
 * CPython 3.13's database (15.1), but for code points assigned since; what they lack is written out.
 * CPython's own tables were rejected: 200 KB of data for that difference.
 */

/** Numeric_Type=Digit without being decimal: superscripts, circled and other decorated digits. */
const DECORATED_DIGITS =
  '\\xb2\\xb3\\xb9\\u1369-\\u1371\\u19da\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2460-\\u2468\\u2474-\\u247c' +
  '\\u2488-\\u2490\\u24ea\\u24f5-\\u24fd\\u24ff\\u2776-\\u277e\\u2780-\\u2788\\u278a-\\u2792\\u{10a40}-\\u{10a43}' +
  '\\u{10e60}-\\u{10e68}\\u{11052}-\\u{1105a}\\u{1f100}-\\u{1f10a}';

/** Ideographs with Numeric_Type=Numeric; everything else numeric is in category N. */
const NUMERIC_IDEOGRAPHS =
  '\\u3405\\u3483\\u382a\\u3b4d\\u4e00\\u4e03\\u4e07\\u4e09\\u4e24\\u4e5d\\u4e8c\\u4e94\\u4e96\\u4eac' +
  '\\u4ebf-\\u4ec0\\u4edf\\u4ee8\\u4f0d\\u4f70\\u4fe9\\u5006\\u5104\\u5146\\u5169\\u516b\\u516d\\u5341' +
  '\\u5343-\\u5345\\u534c\\u53c1-\\u53c4\\u56db\\u58f1\\u58f9\\u5e7a\\u5efe-\\u5eff\\u5f0c-\\u5f0e\\u5f10\\u62d0' +
  '\\u62fe\\u634c\\u67d2\\u6d1e\\u6f06\\u7396\\u767e\\u7695\\u79ed\\u8086\\u842c\\u8cae\\u8cb3\\u8d30\\u920e' +
  '\\u94a9\\u9621\\u9646\\u964c\\u9678\\u96f6\\uf96b\\uf973\\uf978\\uf9b2\\uf9d1\\uf9d3\\uf9fd\\u{20001}' +
  '\\u{20064}\\u{200e2}\\u{20121}\\u{2092a}\\u{20983}\\u{2098c}\\u{2099c}\\u{20aea}\\u{20afd}\\u{20b19}' +
  '\\u{22390}\\u{22998}\\u{23b1b}\\u{2626d}\\u{2f890}';

const ALPHA = /^\p{L}+$/u;
const DECIMAL = /^\p{Nd}+$/u;
const DIGIT = new RegExp(`^[\\p{Nd}${DECORATED_DIGITS}]+$`, 'u');
const NUMERIC = new RegExp(`^[\\p{N}${NUMERIC_IDEOGRAPHS}]+$`, 'u');
const ALPHANUMERIC = /^[\p{L}\p{N}]+$/u;
const UNPRINTABLE = /(?! )[\p{C}\p{Z}]/u;
const IDENTIFIER = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;
const LOWER = /^[\p{Lowercase}\u0295]$/u;
const UPPER = /^\p{Uppercase}$/u;
const TITLE = /^\p{Lt}$/u;
const CASED = /^\p{Cased}$/u;

export const isAlphaText = (text: string): boolean => ALPHA.test(text);
export const isDecimalText = (text: string): boolean => DECIMAL.test(text);
export const isDigitText = (text: string): boolean => DIGIT.test(text);
export const isNumericText = (text: string): boolean => NUMERIC.test(text);
export const isAlphanumericText = (text: string): boolean => ALPHANUMERIC.test(text);
export const isIdentifierText = (text: string): boolean => IDENTIFIER.test(text);
export const isPrintableText = (text: string): boolean => !UNPRINTABLE.test(text);
export const isCasedChar = (char: string): boolean => CASED.test(char);

const ONLY_ASCII = /^[\x00-\x7f]*$/;

export const isAsciiText = (text: string): boolean => ONLY_ASCII.test(text);

/** islower(): some cased character, and none that is upper or title case. */
export function isLowerText(text: string): boolean {
  if (ONLY_ASCII.test(text)) return /[a-z]/.test(text) && !/[A-Z]/.test(text);
  return everyCased(text, LOWER);
}

export function isUpperText(text: string): boolean {
  if (ONLY_ASCII.test(text)) return /[A-Z]/.test(text) && !/[a-z]/.test(text);
  return everyCased(text, UPPER);
}

function everyCased(text: string, wanted: RegExp): boolean {
  let found = false;
  for (const char of text) {
    if (wanted.test(char)) found = true;
    else if (LOWER.test(char) || UPPER.test(char) || TITLE.test(char)) return false;
  }
  return found;
}

/** istitle(): every run of cased characters is one upper or title case character followed by lower case ones. */
export function isTitleText(text: string): boolean {
  let found = false;
  let previousCased = false;
  for (const char of text) {
    if (UPPER.test(char) || TITLE.test(char)) {
      if (previousCased) return false;
      previousCased = true;
      found = true;
    } else if (LOWER.test(char)) {
      if (!previousCased) return false;
      found = true;
    } else {
      previousCased = false;
    }
  }
  return found;
}

/** Whether one code point can stand in a repr as it is. */
export function isPrintableCode(code: number): boolean {
  if (code < 0x7f) return code >= 0x20;
  return code > 0xa0 && !UNPRINTABLE.test(String.fromCodePoint(code));
}
