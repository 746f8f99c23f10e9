/**
 * When two constants are one: CPython's rule is equality of value AND type, recursively, with the zeros told apart.
 * Two code objects are one constant if all their fields are equal (a `finally` body that is compiled twice makes such).
 */
import type { CodeRecord } from './code-record.ts';
import type { ConstantValue } from './constant.ts';

/** A string equal for two constants exactly if CPython stores them once. */
export function constantKey(constant: ConstantValue): string {
  switch (constant.type) {
    case 'None':
      return 'N';
    case 'Ellipsis':
      return 'E';
    case 'bool':
      return constant.value ? 'T' : 'F';
    case 'int':
      return `i${constant.value}`;
    case 'float':
      return `f${floatKey(constant.value, constant)}`;
    case 'complex':
      return `c${floatKey(constant.real, constant)},${floatKey(constant.imag, constant)}`;
    case 'str':
      return `s${constant.value.length}:${constant.value}`;
    case 'bytes':
      return `b${constant.value.length}:${constant.value.join(',')}`;
    case 'tuple':
      return `(${constant.items.map(constantKey).join(';')})`;
    case 'frozenset':
      return `{${constant.items.map(constantKey).sort().join(';')}}`;
    default:
      return constant satisfies never;
  }
}

function floatKey(value: number, owner: ConstantValue): string {
  if (Number.isNaN(value)) return `nan${identity(owner)}`;
  return Object.is(value, -0) ? '-0' : String(value);
}

const identities: WeakMap<ConstantValue, number> = new WeakMap();
let lastIdentity = 0;

/** NaN is equal to nothing, but a constant of a body that is compiled twice is still one object. */
function identity(constant: ConstantValue): number {
  let number = identities.get(constant);
  if (number === undefined) {
    number = ++lastIdentity;
    identities.set(constant, number);
  }
  return number;
}

/** Cheap and telling fields first: nearly all pairs differ in name or line. */
export function sameCode(a: CodeRecord, b: CodeRecord): boolean {
  return (
    a.firstlineno === b.firstlineno &&
    a.name === b.name &&
    a.flags === b.flags &&
    a.argcount === b.argcount &&
    a.posonlyargcount === b.posonlyargcount &&
    a.kwonlyargcount === b.kwonlyargcount &&
    sameItems(a.code, b.code) &&
    sameItems(a.linetable, b.linetable) &&
    sameItems(a.exceptiontable, b.exceptiontable) &&
    sameItems(a.names, b.names) &&
    sameItems(a.localsplusnames, b.localsplusnames) &&
    sameConstants(a, b)
  );
}

function sameItems<T>(a: ArrayLike<T>, b: ArrayLike<T>): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

function sameConstants(a: CodeRecord, b: CodeRecord): boolean {
  if (a.consts.length !== b.consts.length) return false;
  return a.consts.every((left, index) => {
    const right = b.consts[index]!;
    if (left.type === 'code') return right.type === 'code' && sameCode(left.value, right.value);
    return right.type !== 'code' && constantKey(left) === constantKey(right);
  });
}
