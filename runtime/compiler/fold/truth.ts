/** Truth value of a constant. */
import type { ConstantValue } from '../constant.ts';

export function isTrue(value: ConstantValue): boolean {
  switch (value.type) {
    case 'None':
      return false;
    case 'Ellipsis':
      return true;
    case 'bool':
      return value.value;
    case 'int':
      return value.value !== 0n;
    case 'float':
      return value.value !== 0; // NaN is true
    case 'complex':
      return value.real !== 0 || value.imag !== 0;
    case 'str':
    case 'bytes':
      return value.value.length > 0;
    case 'tuple':
    case 'frozenset':
      return value.items.length > 0;
    default:
      return value satisfies never;
  }
}
