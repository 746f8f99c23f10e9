/** Sums of formulas over `oparg`, kept as sums, so that stack addresses print as `sp - 2 - oparg` and not as nests. */
import type { Formula, FormulaExpr } from '../../model/model.ts';

export interface Offset {
  readonly constant: number;
  /** Text of a term over `oparg` -> how many times it is added. */
  readonly terms: ReadonlyMap<string, number>;
}

export const ZERO: Offset = { constant: 0, terms: new Map() };

export function offsetOf(formula: Formula): Offset {
  if (formula.constant !== null) return { constant: formula.constant, terms: new Map() };
  return ofExpr(formula.expr);
}

export function add(left: Offset, right: Offset, times = 1): Offset {
  const terms = new Map(left.terms);
  for (const [term, count] of right.terms) {
    const sum = (terms.get(term) ?? 0) + times * count;
    if (sum === 0) terms.delete(term);
    else terms.set(term, sum);
  }
  return { constant: left.constant + times * right.constant, terms };
}

export function subtract(left: Offset, right: Offset): Offset {
  return add(left, right, -1);
}

export function equal(left: Offset, right: Offset): boolean {
  const difference = subtract(left, right);
  return difference.constant === 0 && difference.terms.size === 0;
}

/** `base + offset` as TypeScript, e.g. `sp - 2 - oparg`; `base` alone where the offset is zero. */
export function printOffset(base: string, offset: Offset): string {
  const parts = [
    signed(offset.constant, null),
    ...[...offset.terms].map(([term, count]) => signed(count, term)),
  ];
  return base + parts.join('');
}

/** The offset without a base: an expression of its own. */
export function printSum(offset: Offset): string {
  if (offset.terms.size === 0) return String(offset.constant);
  const text = printOffset('', offset).trim();
  return text.startsWith('+ ') ? text.slice(2) : text;
}

function signed(count: number, term: string | null): string {
  if (count === 0) return '';
  const sign = count < 0 ? ' - ' : ' + ';
  const size = Math.abs(count);
  if (term === null) return sign + size;
  return sign + (size === 1 ? term : `${size} * ${term}`);
}

function ofExpr(expr: FormulaExpr): Offset {
  if (expr.kind === 'number') return { constant: expr.value, terms: new Map() };
  if (expr.kind === 'oparg') return { constant: 0, terms: new Map([['oparg', 1]]) };
  if (expr.kind === 'binary' && (expr.operator === '+' || expr.operator === '-')) {
    return add(ofExpr(expr.left), ofExpr(expr.right), expr.operator === '+' ? 1 : -1);
  }
  return { constant: 0, terms: new Map([[`(${printFormula(expr)})`, 1]]) };
}

/** A number in every case: a comparison or `!` gives 0 or 1. */
function printFormula(expr: FormulaExpr): string {
  switch (expr.kind) {
    case 'number':
      return String(expr.value);
    case 'oparg':
      return 'oparg';
    case 'unary':
      return expr.operator === '-'
        ? `-(${printFormula(expr.operand)})`
        : `${printFormula(expr.operand)} === 0 ? 1 : 0`;
    case 'binary':
      return printBinary(expr.operator, printOperand(expr.left), printOperand(expr.right));
    case 'conditional': {
      const [then, otherwise] = [printOperand(expr.then), printOperand(expr.otherwise)];
      const bit = then === '1' && otherwise === '0' && isBit(expr.condition);
      return bit
        ? printFormula(expr.condition)
        : `${printOperand(expr.condition)} !== 0 ? ${then} : ${otherwise}`;
    }
    default:
      return unreachable(expr);
  }
}

const TRUTHS = new Set(['==', '!=', '<', '<=', '>', '>=', '&&', '||']);

function printBinary(operator: string, left: string, right: string): string {
  const spelling = operator === '==' ? '===' : operator === '!=' ? '!==' : operator;
  const text = `${left} ${spelling} ${right}`;
  return TRUTHS.has(operator) ? `(${text}) ? 1 : 0` : text;
}

function isBit(expr: FormulaExpr): boolean {
  return (
    expr.kind === 'binary' && expr.operator === '&' && expr.right.kind === 'number' && expr.right.value === 1
  );
}

function printOperand(expr: FormulaExpr): string {
  const text = printFormula(expr);
  return expr.kind === 'number' || expr.kind === 'oparg' ? text : `(${text})`;
}

function unreachable(expr: never): never {
  throw new Error(`no formula ${JSON.stringify(expr)}`);
}
