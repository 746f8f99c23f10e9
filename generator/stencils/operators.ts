/** Operators of ints, strs and identities, as stencils do them. */
import { anyOf, EXTERN, I32, I64, NotExpressible } from '../wasm/terms.ts';
import type { Term } from '../wasm/terms.ts';
import type { Wat } from '../wat/wat.ts';

/** The stencil in the making. */
export interface Emitter {
  /** In a temporary of its own. */
  readonly keep: (name: string, term: Term) => Term;
  readonly leaveIf: (condition: Wat) => void;
  readonly reference: (term: Term) => Wat;
}

const NAMES: Readonly<Record<string, string>> = { '+': 'add', '-': 'sub', '*': 'mul', '&': 'and', '|': 'or', '^': 'xor' };

/** Of integers of 63 bits; the result is one too, or the trace is left and tier 1 does it in its own way. The operators of bits make no others. */
export function exact(emitter: Emitter, operator: string, left: Term, right: Term): Term {
  const name = NAMES[operator];
  if (operator === '/' || operator === '%') return division(emitter, operator, left, right);
  if (name === undefined) throw new NotExpressible(`${operator} on ints`);
  if (name === 'mul') return product(emitter, left, right);
  const result = emitter.keep('int', { wat: [`i64.${name}`, left.wat, right.wat], rep: I64 });
  if (name === 'add' || name === 'sub') leaveBeyond(emitter, result.wat);
  return result;
}

/** Two's complement: what has 64 bits has 63 if it is still positive when half the range is added. */
function leaveBeyond({ leaveIf }: Emitter, int: Wat): void {
  leaveIf(['i64.lt_s', ['i64.add', int, ['i64.const', String(2n ** 62n)]], ['i64.const', '0']]);
}

/** Python's: the quotient is rounded down, the remainder has the divisor's sign. The body has made sure that the divisor is not 0. */
function division(emitter: Emitter, operator: '/' | '%', left: Term, right: Term): Term {
  const [a, b] = [emitter.keep('left', left), emitter.keep('right', right)];
  const towardsZero: Wat = operator === '/' ? ['i64.div_s', a.wat, b.wat] : ['i64.rem_s', a.wat, b.wat];
  const result = emitter.keep('int', { wat: towardsZero, rep: I64 });
  const remainder: Wat = operator === '/' ? ['i64.sub', a.wat, ['i64.mul', result.wat, b.wat]] : result.wat;
  const isInexact: Wat = ['i64.ne', remainder, ['i64.const', '0']];
  const differs: Wat = ['i64.lt_s', ['i64.xor', a.wat, b.wat], ['i64.const', '0']];
  const correction: Wat = operator === '/' ? ['i64.const', '-1'] : b.wat;
  const rounded: Wat = ['i64.add', result.wat, ['select', ['result', 'i64'], correction, ['i64.const', '0'], ['i32.and', isInexact, differs]]];
  if (operator === '%') return { wat: rounded, rep: I64 };
  const quotient = emitter.keep('quotient', { wat: rounded, rep: I64 });
  leaveBeyond(emitter, quotient.wat);
  return quotient;
}

/** Below 2**62 by more than the floats can be wrong. */
const LARGEST_PRODUCT = 4.6e18;

/** 63 bits may not hold it: the product of the two as floats tells whether they do, but for a few that are close to the limit. */
function product(emitter: Emitter, left: Term, right: Term): Term {
  const [a, b] = [emitter.keep('left', left), emitter.keep('right', right)];
  const size: Wat = ['f64.abs', ['f64.mul', ['f64.convert_i64_s', a.wat], ['f64.convert_i64_s', b.wat]]];
  emitter.leaveIf(['i32.eqz', ['f64.le', size, ['f64.const', String(LARGEST_PRODUCT)]]]);
  return { wat: ['i64.mul', a.wat, b.wat], rep: I64 };
}

const references = (emitter: Emitter, name: string, terms: readonly Term[]): Wat[] => terms.map((term) => emitter.keep(name, { wat: emitter.reference(term), rep: EXTERN }).wat);

/** Structs and small ints are compared in place; of the host's objects only the host knows. */
export function isSame(emitter: Emitter, left: Term, right: Term): Wat {
  const [a, b] = references(emitter, 'same', [left, right]) as [Wat, Wat];
  const eq = (x: Wat): Wat => ['ref.cast', ['ref', 'eq'], anyOf(x)];
  const isEq = (x: Wat): Wat => ['ref.test', ['ref', 'eq'], anyOf(x)];
  return ['if', ['result', 'i32'], ['i32.and', isEq(a), isEq(b)], ['then', ['ref.eq', eq(a), eq(b)]], ['else', ['call', '$is_same', a, b]]];
}

/** In code units: what V8 allows; beyond it the micro-op's function raises. */
const LONGEST_STR = 2 ** 29 - 24;

export function strings(emitter: Emitter, operator: string, left: Term, right: Term): Term {
  const [a, b] = references(emitter, 'text', [left, right]) as [Wat, Wat];
  if (operator === '==') return { wat: ['call', '$js_equals', a, b], rep: I32 };
  if (operator === '!=') return { wat: ['i32.eqz', ['call', '$js_equals', a, b]], rep: I32 };
  if (operator !== '+') throw new NotExpressible(`${operator} on strs`);
  const size: Wat = ['i32.add', ['call', '$js_length', a], ['call', '$js_length', b]];
  emitter.leaveIf(['i32.gt_u', size, ['i32.const', String(LONGEST_STR)]]);
  return { wat: ['call', '$js_concat', a, b], rep: EXTERN };
}
