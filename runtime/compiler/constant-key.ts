/**
 * When two constants are one: CPython's rule is equality of value AND type, recursively, with the zeros told apart.
 * Two code objects are one constant if all their fields are equal (a `finally` body that is compiled twice makes such).
 */
import type { AnyConstant, CodeRecord } from './code-record.ts';

/** A string equal for two constants exactly if CPython stores them once. */
export function constantKey(constant: AnyConstant): string {
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
      return `f${floatKey(constant.value)}`;
    case 'complex':
      return `c${floatKey(constant.real)},${floatKey(constant.imag)}`;
    case 'str':
      return `s${constant.value.length}:${constant.value}`;
    case 'bytes':
      return `b${constant.value.length}:${Array.from(constant.value).join(',')}`;
    case 'tuple':
      return `(${constant.items.map(constantKey).join(';')})`;
    case 'frozenset':
      return `{${constant.items.map(constantKey).sort().join(';')}}`;
    case 'code':
      return `<${codeKey(constant.value)}>`;
    default:
      return constant satisfies never;
  }
}

function floatKey(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

const codeKeys: WeakMap<CodeRecord, string> = new WeakMap();

function codeKey(code: CodeRecord): string {
  let key = codeKeys.get(code);
  if (key === undefined) {
    key = makeCodeKey(code);
    codeKeys.set(code, key);
  }
  return key;
}

function makeCodeKey(code: CodeRecord): string {
  const counts = [code.argcount, code.posonlyargcount, code.kwonlyargcount, code.flags, code.firstlineno];
  const tables = [code.code, code.linetable, code.exceptiontable].map((bytes) => Array.from(bytes).join(','));
  const names = [code.name, ...code.names, '', ...code.localsplusnames];
  return [...counts, ...names, ...tables, ...code.consts.map(constantKey)].join('|');
}
