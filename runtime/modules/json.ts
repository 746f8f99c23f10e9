/** The module _json: strings, and with json-scanner.ts and json-encoder.ts the rest of JSON. */
import { True } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { indexNumber, isTrue, typeName } from '../objects/protocol/protocol.ts';
import { codePointIndex, hasPairs, unitOffset } from '../objects/text/text.ts';
import { newTuple, textOf } from '../objects/values.ts';
import '../objects/value-types.ts';
import { makeEncoderType } from './json-encoder.ts';
import { scannerType } from './json-scanner.ts';
import { quote, quoteAscii, scanString } from './json-text.ts';
import { defineConstants } from './module-tools.ts';

export const jsonModule: PyModule = newModule('_json', 'json speedups\n');

function textArgument(x: Value): string {
  const text = textOf(x);
  if (text === null) throw typeError(`first argument must be a string, not ${typeName(x)}`);
  return text;
}

builtin(jsonModule, 'encode_basestring_ascii(string, /)', (x: Value) => quoteAscii(textArgument(x)));
builtin(jsonModule, 'encode_basestring(string, /)', (x: Value) => quote(textArgument(x)));

/** From after the opening quote: the string, and the place after the closing one. */
builtin(jsonModule, 'scanstring(string, end, strict=True, /)', (given: Value, end: Value, strict: Value = True) => {
  const text = textArgument(given);
  const start = indexNumber(end);
  const found = scanString(text, hasPairs(text) ? unitOffset(text, start) : start, isTrue(strict));
  return newTuple([found.text, codePointIndex(text, found.end)]);
});

const own = (name: string): Value => jsonModule.dict.getStr(name)!;

defineConstants(jsonModule, {
  make_scanner: scannerType,
  make_encoder: makeEncoderType(new Map([[own('encode_basestring_ascii'), quoteAscii], [own('encode_basestring'), quote]])),
});
