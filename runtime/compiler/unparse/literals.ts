/** repr() of constants. */
import { complexRepr } from '../../objects/numbers/complex-arithmetic.ts';
import { floatRepr } from '../../objects/numbers/float-repr.ts';
import { bytesRepr, textRepr } from '../../objects/text/str-repr.ts';
import type { ConstantValue } from '../constant.ts';

export function strRepr(text: string): string {
  return textRepr(text);
}

export function constantRepr(value: ConstantValue): string {
  switch (value.type) {
    case 'None':
    case 'Ellipsis':
      return value.type;
    case 'bool':
      return value.value ? 'True' : 'False';
    case 'int':
      return String(value.value);
    case 'float':
      return floatRepr(value.value);
    case 'complex':
      return complexRepr(value);
    case 'str':
      return textRepr(value.value);
    case 'bytes':
      return bytesRepr(value.value);
    case 'tuple':
      return value.items.length === 1
        ? `(${constantRepr(value.items[0]!)},)`
        : `(${value.items.map(constantRepr).join(', ')})`;
    case 'frozenset':
      return `frozenset({${value.items.map(constantRepr).join(', ')}})`;
    default:
      return value satisfies never;
  }
}
