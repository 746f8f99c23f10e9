/** A typed expression with its variables replaced. */
import type { Expr } from './model.ts';

export interface Replacement {
  /** Each gives the expression to stand there, or null: the whole cannot be replaced. */
  readonly input: (index: number) => Expr | null;
  readonly output: (index: number) => Expr | null;
  readonly let: (index: number) => Expr | null;
  readonly cache: (index: number) => Expr | null;
}

export function replaceVariables(expr: Expr, by: Replacement): Expr | null {
  const all = (list: readonly Expr[]): Expr[] | null => {
    const replaced = list.map((each) => replaceVariables(each, by));
    return replaced.includes(null) ? null : replaced as Expr[];
  };
  switch (expr.kind) {
    case 'input': return typed(by.input(expr.index), expr);
    case 'output': return typed(by.output(expr.index), expr);
    case 'let': return typed(by.let(expr.index), expr);
    case 'cache': return typed(by.cache(expr.index), expr);
    case 'slot': { const inner = all([expr.index]); return inner && { ...expr, index: inner[0]! }; }
    case 'unary': { const inner = all([expr.operand]); return inner && { ...expr, operand: inner[0]! }; }
    case 'binary': { const inner = all([expr.left, expr.right]); return inner && { ...expr, left: inner[0]!, right: inner[1]! }; }
    case 'conditional': {
      const inner = all([expr.condition, expr.then, expr.otherwise]);
      return inner && { ...expr, condition: inner[0]!, then: inner[1]!, otherwise: inner[2]! };
    }
    case 'is-type': case 'is-singleton': case 'is-null': case 'convert': { const inner = all([expr.value]); return inner && { ...expr, value: inner[0]! }; }
    case 'field': { const inner = all([expr.object]); return inner && { ...expr, object: inner[0]! }; }
    case 'index': { const inner = all([expr.array, expr.index]); return inner && { ...expr, array: inner[0]!, index: inner[1]! }; }
    case 'length': { const inner = all([expr.of]); return inner && { ...expr, of: inner[0]! }; }
    case 'run-element': { const inner = all([expr.run, expr.index]); return inner && { ...expr, run: inner[0]!, index: inner[1]! }; }
    case 'call': { const args = all(expr.args); return args && { ...expr, args }; }
    case 'new': {
      const inner = all(expr.fields.map((field) => field.value));
      return inner && { ...expr, fields: expr.fields.map((field, index) => ({ ...field, value: inner[index]! })) };
    }
    case 'int': case 'float': case 'string': case 'null': case 'singleton': case 'const': case 'oparg': case 'frame': case 'instruction-size':
    case 'special-input': case 'fill':
      return expr;
    default: return expr satisfies never;
  }
}

/** The replacement, with what was known of the variable at its place. */
function typed(replacement: Expr | null, original: Expr): Expr | null {
  if (replacement === null) return null;
  const variable = replacement.kind === 'special-input' || replacement.kind === 'let';
  return variable ? { ...replacement, type: original.type, span: original.span } : { ...replacement, span: original.span };
}
