import type { Complex } from '../numbers/complex-object.ts';
import { valueError } from '../exceptions/errors.ts';
import { formatFloatUnpadded, padText } from './format-number.ts';
import type { FormatSpec } from './format-spec.ts';
import { unknownFormatCode } from './format-spec.ts';

/** A complex number by a format specification: both parts formatted alike, 'j' after, padded as one. */
export function formatComplex(value: Complex, spec: FormatSpec, typeName: string): string {
  if (spec.type !== '' && !'eEfFgGn'.includes(spec.type)) throw unknownFormatCode(spec.type, typeName);
  if (spec.fill === '0') throw valueError('Zero padding is not allowed in complex format specifier');
  if (spec.align === '=') throw valueError("'=' alignment flag is not allowed in complex format specifier");
  return padText(unpadded(value, spec), spec, spec.align === '' ? '>' : spec.align);
}

function unpadded(value: Complex, spec: FormatSpec): string {
  const part = (x: number, sign: FormatSpec['sign']): string => formatPart(x, { ...spec, sign });
  if (spec.type !== '') return `${part(value.real, spec.sign)}${part(value.imag, '+')}j`;
  if (Object.is(value.real, 0)) return `${part(value.imag, spec.sign)}j`;
  return `(${part(value.real, spec.sign)}${part(value.imag, '+')}j)`;
}

/** Without type letter a part is printed as in repr: no '.0'; a precision then counts significant digits. */
function formatPart(x: number, spec: FormatSpec): string {
  if (spec.type !== '') return formatFloatUnpadded(x, spec);
  if (spec.precision >= 0) return formatFloatUnpadded(x, { ...spec, type: 'g' });
  return formatFloatUnpadded(x, spec).replace(/\.0$/, spec.alternate ? '.' : '');
}
