/** Methods of str about case, padding, classes of characters, codecs and translation. */
import type { Value } from '../../heap/value.ts';
import { capitalizeText, foldText, swapCaseText, titleText } from './casing.ts';
import { PyBytes } from './bytes-object.ts';
import { encodeText } from './codecs.ts';
import { memoryError } from '../exceptions/errors.ts';
import { method } from '../calls/native.ts';
import { indexNumber, intArgument, sizeArgument } from '../protocol/protocol.ts';
import { fillCharacter, requireText } from './str-arguments.ts';
import { expandTabs } from './str-search.ts';
import { textLength } from './text.ts';
import { strType } from '../classes/types.ts';
import * as unicode from './unicode.ts';
import { ONLY_SPACES } from './unicode-space.ts';
import { boolean, MAX_TEXT, textOf } from '../values.ts';

const self = (x: Value): string => textOf(x)!;

function defineMapping(name: string, map: (text: string) => string): void {
  method(strType, `${name}(self, /)`, (x: Value) => map(self(x)));
}
defineMapping('lower', (text) => text.toLowerCase());
defineMapping('upper', (text) => text.toUpperCase());
defineMapping('casefold', foldText);
defineMapping('title', titleText);
defineMapping('capitalize', capitalizeText);
defineMapping('swapcase', swapCaseText);

function defineTest(name: string, test: (text: string) => boolean): void {
  method(strType, `${name}(self, /)`, (x: Value) => boolean(test(self(x))));
}
defineTest('isalpha', unicode.isAlphaText);
defineTest('isalnum', unicode.isAlphanumericText);
defineTest('isascii', unicode.isAsciiText);
defineTest('isdecimal', unicode.isDecimalText);
defineTest('isdigit', unicode.isDigitText);
defineTest('isidentifier', unicode.isIdentifierText);
defineTest('islower', unicode.isLowerText);
defineTest('isnumeric', unicode.isNumericText);
defineTest('isprintable', unicode.isPrintableText);
defineTest('isspace', (text) => ONLY_SPACES.test(text));
defineTest('istitle', unicode.isTitleText);
defineTest('isupper', unicode.isUpperText);

function missing(text: string, width: Value): number {
  const wanted = sizeArgument(width);
  if (wanted > MAX_TEXT) throw memoryError();
  return Math.max(0, wanted - textLength(text));
}

method(strType, "ljust(self, width, fillchar=' ', /)", (x: Value, width: Value, fill: Value) => {
  const count = missing(self(x), width);
  return self(x) + fillCharacter(fill).repeat(count);
});
method(strType, "rjust(self, width, fillchar=' ', /)", (x: Value, width: Value, fill: Value) => {
  const count = missing(self(x), width);
  return fillCharacter(fill).repeat(count) + self(x);
});
method(strType, "center(self, width, fillchar=' ', /)", (x: Value, width: Value, fill: Value) => {
  const count = missing(self(x), width);
  const filler = fillCharacter(fill);
  // An odd rest goes to the left exactly if the width is odd.
  const left = (count >> 1) + (count & Number(indexNumber(width)) & 1);
  return filler.repeat(left) + self(x) + filler.repeat(count - left);
});
method(strType, 'zfill(self, width, /)', (x: Value, width: Value) => {
  const zeros = '0'.repeat(missing(self(x), width));
  return /^[+-]/.test(self(x)) ? self(x)[0] + zeros + self(x).slice(1) : zeros + self(x);
});
method(strType, 'expandtabs(self, /, tabsize=8)', (x: Value, size: Value) => {
  const tab = intArgument(size);
  if (tab * self(x).length > MAX_TEXT && self(x).includes('\t')) throw memoryError();
  return expandTabs(self(x), tab);
});
method(strType, "encode(self, /, encoding='utf-8', errors='strict')", (x: Value, encoding: Value, errors: Value) => {
  const name = requireText(encoding, "encode() argument 'encoding'");
  return new PyBytes(encodeText(self(x), name, requireText(errors, "encode() argument 'errors'")));
});

