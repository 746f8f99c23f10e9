/** Python's equality among constants, as far as sets and dict keys need it: 1 == 1.0 == True. */
import type { ConstantValue } from '../constant.ts';

/** A string that is the same for two constants exactly if they are equal (NaN equals nothing, itself included). */
export function equalityKey(value: ConstantValue): string {
  switch (value.type) {
    case 'bool':
      return value.value ? 'n1' : 'n0';
    case 'int':
      return `n${value.value}`;
    case 'float':
      return numberKey(value.value);
    case 'complex':
      return value.imag === 0 ? numberKey(value.real) : `c${numberKey(value.real)},${numberKey(value.imag)}`;
    case 'str':
      return `s${value.value}`;
    case 'bytes':
      return `b${Array.from(value.value).join(',')}`;
    case 'tuple':
      return `(${value.items.map((item) => sized(equalityKey(item))).join('')})`;
    case 'frozenset':
      return `{${value.items
        .map((item) => sized(equalityKey(item)))
        .sort()
        .join('')}}`;
    case 'None':
    case 'Ellipsis':
      return value.type;
    default:
      return value satisfies never;
  }
}

function sized(key: string): string {
  return `${key.length}:${key}`;
}

function numberKey(value: number): string {
  return Number.isInteger(value) ? `n${BigInt(value)}` : `f${value}`;
}

/** The items a set display keeps: the first of each run of equal ones. */
export function uniqueConstants(items: readonly ConstantValue[]): ConstantValue[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = equalityKey(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
