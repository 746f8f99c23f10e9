/** What traces compute with floats as numbers: the functions of `math`, ints made floats, powers. */
import type { Value } from '../heap/index.ts';
import { PyBuiltinFunction, type RealFunction } from '../objects/calls/native.ts';
import type { Int } from '../objects/numbers/int-arithmetic.ts';

export function is_safe(value: Value): boolean {
  return Number.isSafeInteger(value);
}

export function exact_float(value: Int): number {
  return Number(value);
}

/** As `float_pow` does it for numbers of which it makes a finite one. The host's own function: V8 knows it where WebAssembly imports it. */
export const real_power = Math.pow;

function realOf(callable: Value): RealFunction | null {
  return callable instanceof PyBuiltinFunction ? callable.code.real : null;
}

export function is_real_function(callable: Value): boolean {
  return realOf(callable) !== null;
}

export function takes_ints_as_floats(callable: Value): boolean {
  return realOf(callable)?.takesInts ?? false;
}

export function real_function(callable: Value, x: number): number {
  return realOf(callable)?.compute(x) ?? Number.NaN;
}
