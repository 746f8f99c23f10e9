/** Conditions in one way of writing, so that two that mean the same can be recognised. */
import type { Expr, Specialisation } from '../model/model.ts';

/** Names for the leaves of an expression. */
export type Leaves = (expr: Expr) => string | null;

/** Text of a condition that must be `sense`; `!` is pushed inwards, comparisons turned to `<`, `<=`, `==`. */
export function canonical(expr: Expr, sense: boolean, leaves: Leaves): string {
  const text = (inner: Expr): string => canonical(inner, true, leaves);
  const sign = sense ? '' : '!';
  switch (expr.kind) {
    case 'unary': return expr.operator === '!' ? canonical(expr.operand, !sense, leaves) : `-${text(expr.operand)}`;
    case 'binary': return binary(expr, sense, leaves);
    case 'is-type': return `${expr.negated === sense ? '!' : ''}(${text(expr.value)} is ${expr.test})`;
    case 'is-singleton': return singleton(expr, sense, leaves);
    case 'is-null': return `${expr.negated === sense ? '!' : ''}(${text(expr.value)} is NULL)`;
    case 'convert': return expr.how === 'unbox' || expr.how === 'box' ? canonical(expr.value, sense, leaves) : `${sign}${text(expr.value)}`;
    default: return `${sign}${leaf(expr, leaves)}`;
  }
}

/** A bool is True where it is not False. */
function singleton(expr: Expr & { kind: 'is-singleton' }, sense: boolean, leaves: Leaves): string {
  const value = canonical(expr.value, true, leaves);
  const bool = expr.value.type.kind === 'declared' && expr.value.type.name === 'bool' && (expr.singleton === 'True' || expr.singleton === 'False');
  const holds = expr.negated !== sense;
  if (bool) return `(${value} is ${(expr.singleton === 'True') === holds ? 'True' : 'False'})`;
  return `${holds ? '' : '!'}(${value} is ${expr.singleton})`;
}

const opposite: Readonly<Record<string, string>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '==': '!=', '!=': '==', '&&': '||', '||': '&&' };

function binary(expr: Expr & { kind: 'binary' }, sense: boolean, leaves: Leaves): string {
  const logical = expr.operator === '&&' || expr.operator === '||';
  const text = (inner: Expr): string => canonical(inner, logical ? sense : true, leaves);
  const [left, right] = [text(expr.left), text(expr.right)];
  const comparison = expr.operator in opposite;
  // Of floats `!(a < b)` is not `a >= b`.
  const float = expr.operands.kind === 'scalar' && expr.operands.name === 'f64' && !logical && expr.operator !== '==' && expr.operator !== '!=';
  if (!sense && float) return `!${canonical(expr, true, leaves)}`;
  const operator = comparison && !sense ? opposite[expr.operator]! : expr.operator;
  if (operator === '>' || operator === '>=') return `(${right} ${operator === '>' ? '<' : '<='} ${left})`;
  if (operator === '==' || operator === '!=' || logical) return `(${[left, right].sort().join(` ${operator} `)})`;
  return `(${left} ${operator} ${right})`;
}

function leaf(expr: Expr, leaves: Leaves): string {
  const own = leaves(expr);
  if (own !== null) return own;
  const text = (inner: Expr): string => canonical(inner, true, leaves);
  switch (expr.kind) {
    case 'int': case 'float': return String(expr.value);
    case 'const': return String(expr.value);
    case 'string': return JSON.stringify(expr.value);
    case 'null': return 'NULL';
    case 'singleton': return expr.name;
    case 'slot': return `${expr.of}[${text(expr.index)}]`;
    case 'field': return `${text(expr.object)}.${expr.field}`;
    case 'index': return `${text(expr.array)}[${text(expr.index)}]`;
    case 'run-element': return `${text(expr.run)}[${text(expr.index)}]`;
    case 'length': return `${text(expr.of)}.length`;
    case 'call': return `${expr.operation}(${expr.args.map(text).join(', ')})`;
    case 'conditional': return `(${text(expr.condition)} ? ${text(expr.then)} : ${text(expr.otherwise)})`;
    case 'new': return `new ${expr.owner}`;
    case 'input': case 'output': case 'let': case 'cache': case 'special-input': case 'fill': return `${expr.kind} ${expr.index}`;
    case 'oparg': case 'frame': case 'instruction-size': return expr.kind;
    case 'unary': case 'binary': case 'is-type': case 'is-singleton': case 'is-null': case 'convert': return text(expr);
    default: return expr satisfies never;
  }
}

/** What a specialisation asks for, lets and cache fields replaced by what they stand for. */
export function requirements(specialisation: Specialisation): ReadonlySet<string> {
  const lets = new Map<number, string>();
  const fills = new Map<number, string>();
  const leaves: Leaves = (expr) => (expr.kind === 'let' ? lets.get(expr.index) ?? null : expr.kind === 'fill' ? fills.get(expr.index) ?? null : null);
  const asked = new Set<string>();
  for (const step of specialisation.steps) {
    const text = canonical(step.kind === 'require' ? step.condition : step.value, true, leaves);
    if (step.kind === 'require') asked.add(text);
    else (step.kind === 'let' ? lets : fills).set(step.index, text);
  }
  return asked;
}
