/** Numbers that depend on oparg alone: sizes, offsets, the oparg of a part. */
import type { Formula, FormulaExpr } from './model.ts';

export function number(value: number): FormulaExpr {
  return { kind: 'number', value };
}
export const OPARG: FormulaExpr = { kind: 'oparg' };

/** As JavaScript: i32 arithmetic for the bit operators, which is all that oparg needs. */
export function evaluate(expr: FormulaExpr, oparg: number): number {
  switch (expr.kind) {
    case 'number': return expr.value;
    case 'oparg': return oparg;
    case 'unary': {
      const value = evaluate(expr.operand, oparg);
      return expr.operator === '-' ? 0 - value : Number(value === 0);
    }
    case 'conditional': return evaluate(evaluate(expr.condition, oparg) !== 0 ? expr.then : expr.otherwise, oparg);
    case 'binary': return apply(expr.operator, evaluate(expr.left, oparg), evaluate(expr.right, oparg));
    default: return expr satisfies never;
  }
}

export function apply(operator: string, a: number, b: number): number {
  switch (operator) {
    case '+': return a + b;
    case '-': return a - b;
    case '*': return a * b;
    case '/': return Math.trunc(a / b);
    case '%': return a % b;
    case '&': return a & b;
    case '|': return a | b;
    case '^': return a ^ b;
    case '<<': return a << b;
    case '>>': return a >> b;
    case '==': return Number(a === b);
    case '!=': return Number(a !== b);
    case '<': return Number(a < b);
    case '<=': return Number(a <= b);
    case '>': return Number(a > b);
    case '>=': return Number(a >= b);
    case '&&': return a !== 0 && b !== 0 ? 1 : 0;
    case '||': return a !== 0 || b !== 0 ? 1 : 0;
    default: return Number.NaN;
  }
}

export function formula(expr: FormulaExpr): Formula {
  const simple = simplify(expr);
  return { expr: simple, text: show(simple), constant: simple.kind === 'number' ? simple.value : null };
}

export function constant(value: number): Formula {
  return formula(number(value));
}

export function sum(parts: readonly Formula[]): Formula {
  return formula(parts.reduce<FormulaExpr>((total, part) => binary('+', total, part.expr), number(0)));
}

export function binary(operator: string, left: FormulaExpr, right: FormulaExpr): FormulaExpr {
  return { kind: 'binary', operator, left, right };
}

/** 1 where the condition holds, else 0. */
export function present(condition: Formula): Formula {
  return formula({ kind: 'conditional', condition: condition.expr, then: number(1), otherwise: number(0) });
}

/** The formula with oparg replaced: a part's own oparg. */
export function substitute(expr: FormulaExpr, oparg: FormulaExpr): FormulaExpr {
  switch (expr.kind) {
    case 'number': return expr;
    case 'oparg': return oparg;
    case 'unary': return { ...expr, operand: substitute(expr.operand, oparg) };
    case 'binary': return { ...expr, left: substitute(expr.left, oparg), right: substitute(expr.right, oparg) };
    case 'conditional':
      return { ...expr, condition: substitute(expr.condition, oparg), then: substitute(expr.then, oparg), otherwise: substitute(expr.otherwise, oparg) };
    default: return expr satisfies never;
  }
}

/** Values of oparg that tell formulas apart: every byte, and some beyond (EXTENDED_ARG). */
export const SAMPLES: readonly number[] = [...Array.from({ length: 256 }, (_, i) => i), 256, 257, 511, 512, 1000, 65535, 65536, 0xffffff];

export function equal(a: Formula, b: Formula, opargs: readonly number[] = SAMPLES): boolean {
  return a.text === b.text || opargs.every((oparg) => evaluate(a.expr, oparg) === evaluate(b.expr, oparg));
}

/** Constants are folded and gathered at the end of a sum: `2 + oparg + 1 - 1` is `oparg + 2`. */
function simplify(expr: FormulaExpr): FormulaExpr {
  switch (expr.kind) {
    case 'number': case 'oparg': return expr;
    case 'unary': return folded({ ...expr, operand: simplify(expr.operand) });
    case 'conditional': {
      const condition = simplify(expr.condition);
      if (condition.kind === 'number') return simplify(condition.value !== 0 ? expr.then : expr.otherwise);
      return { ...expr, condition, then: simplify(expr.then), otherwise: simplify(expr.otherwise) };
    }
    case 'binary':
      if (expr.operator === '+' || expr.operator === '-') return simplifySum(expr);
      return folded({ ...expr, left: simplify(expr.left), right: simplify(expr.right) });
    default: return expr satisfies never;
  }
}

function folded(expr: FormulaExpr): FormulaExpr {
  const operands = expr.kind === 'binary' ? [expr.left, expr.right] : expr.kind === 'unary' ? [expr.operand] : [];
  return operands.every((operand) => operand.kind === 'number') ? number(evaluate(expr, 0)) : expr;
}

function simplifySum(expr: FormulaExpr): FormulaExpr {
  const terms: { sign: 1 | -1; expr: FormulaExpr; text: string }[] = [];
  let total = 0;
  const gather = (part: FormulaExpr, sign: 1 | -1): void => {
    if (part.kind === 'binary' && (part.operator === '+' || part.operator === '-')) {
      gather(part.left, sign);
      gather(part.right, part.operator === '+' ? sign : sign === 1 ? -1 : 1);
      return;
    }
    const simple = simplify(part);
    if (simple.kind === 'number') { total += sign * simple.value; return; }
    const text = show(simple);
    const opposite = terms.findIndex((term) => term.text === text && term.sign !== sign);
    if (opposite >= 0) terms.splice(opposite, 1);
    else terms.push({ sign, expr: simple, text });
  };
  gather(expr, 1);
  terms.sort((a, b) => b.sign - a.sign);
  const [first, ...rest] = terms;
  if (first === undefined) return number(total);
  let result = first.sign === 1 ? first.expr : binary('-', number(total), first.expr);
  for (const term of rest) result = binary(term.sign === 1 ? '+' : '-', result, term.expr);
  if (first.sign === -1 || total === 0) return result;
  return total > 0 ? binary('+', result, number(total)) : binary('-', result, number(-total));
}

const precedence: Readonly<Record<string, number>> = {
  '*': 10, '/': 10, '%': 10, '+': 9, '-': 9, '<<': 8, '>>': 8, '<': 7, '<=': 7, '>': 7, '>=': 7, '==': 6, '!=': 6, '&': 5, '^': 4, '|': 3, '&&': 2, '||': 1,
};

/** As a JavaScript expression over `oparg`; a division is truncated, `!` gives a number. */
export function show(expr: FormulaExpr): string {
  return print(expr, 0);
}

function print(expr: FormulaExpr, outer: number): string {
  const wrapped = (text: string, own: number): string => (own < outer ? `(${text})` : text);
  switch (expr.kind) {
    case 'number': return expr.value < 0 ? wrapped(String(expr.value), 9) : String(expr.value);
    case 'oparg': return 'oparg';
    case 'unary': return expr.operator === '-' ? wrapped(`-${print(expr.operand, 12)}`, 11) : wrapped(`!${print(expr.operand, 12)}`, 11);
    case 'conditional': return wrapped(`${print(expr.condition, 1)} ? ${print(expr.then, 1)} : ${print(expr.otherwise, 0)}`, 0.5);
    case 'binary': {
      const own = precedence[expr.operator] ?? 0;
      if (expr.operator === '/') return `Math.trunc(${print(expr.left, own)} / ${print(expr.right, own + 1)})`;
      return wrapped(`${print(expr.left, own)} ${expr.operator} ${print(expr.right, own + 1)}`, own);
    }
    default: return expr satisfies never;
  }
}
