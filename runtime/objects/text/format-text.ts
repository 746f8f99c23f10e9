import { valueError } from '../exceptions/errors.ts';
import { padText } from './format-number.ts';
import { unknownFormatCode } from './format-spec.ts';
import type { FormatSpec } from './format-spec.ts';
import { textLength, textSlice } from './text.ts';

/** A str by a format specification: cut to the precision, padded to the width. */
export function formatText(text: string, spec: FormatSpec, typeName: string): string {
  if (spec.type !== '' && spec.type !== 's') throw unknownFormatCode(spec.type, typeName);
  if (spec.grouping !== '') throw valueError(`Cannot specify '${spec.grouping}' with 's'.`);
  if (spec.sign === ' ') throw valueError('Space not allowed in string format specifier');
  if (spec.sign !== '') throw valueError('Sign not allowed in string format specifier');
  if (spec.noNegativeZero) throw valueError('Negative zero coercion (z) not allowed in string format specifier');
  if (spec.alternate) throw valueError('Alternate form (#) not allowed in string format specifier');
  if (spec.align === '=') throw valueError("'=' alignment not allowed in string format specifier");
  const cut = spec.precision >= 0 && spec.precision < textLength(text) ? textSlice(text, 0, spec.precision) : text;
  return padText(cut, spec, spec.align === '' ? '<' : spec.align);
}
