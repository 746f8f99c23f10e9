/** From the tree to formulas: expressions that may speak of oparg, consts and numbers only. */
import type { Expr } from '../syntax/tree.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import { formula, number, OPARG } from './formula.ts';
import type { Formula, FormulaExpr } from './model.ts';
import type { Scope } from './scope.ts';

export function formulaOf(scope: Scope, expr: Expr, what: string): Formula | null {
  const tree = formulaExpr(scope, expr, what, true);
  return tree && formula(tree);
}

/** null when it has been reported. `what` names the place: "the count of a stack item". */
export function formulaExpr(scope: Scope, expr: Expr, what: string, oparg: boolean): FormulaExpr | null {
  const inner = (part: Expr): FormulaExpr | null => formulaExpr(scope, part, what, oparg);
  switch (expr.kind) {
    case 'int': return number(expr.value);
    case 'name': {
      if (expr.name === 'oparg' && oparg) return OPARG;
      const known = scope.consts.get(expr.name);
      if (known !== undefined) return number(known.value);
      if (scope.file.broken.has(expr.name)) return number(0);
      scope.diagnostics.report('not-oparg', expr.span, {
        found: `\`${expr.name}\``, what, allowed: oparg ? 'oparg, consts and integers' : 'integers and consts defined before it',
        fix: suggestion(expr.name, [...scope.consts.keys(), ...(oparg ? ['oparg'] : [])], 'use another expression'),
      });
      return null;
    }
    case 'unary': {
      const operand = inner(expr.operand);
      return operand && { kind: 'unary', operator: expr.operator, operand };
    }
    case 'binary': {
      const left = inner(expr.left);
      const right = inner(expr.right);
      return left && right && { kind: 'binary', operator: expr.operator, left, right };
    }
    case 'conditional': {
      const condition = inner(expr.condition);
      const then = inner(expr.then);
      const otherwise = inner(expr.otherwise);
      return condition && then && otherwise && { kind: 'conditional', condition, then, otherwise };
    }
    default:
      scope.diagnostics.report('not-oparg', expr.span, {
        found: nouns[expr.kind], what, allowed: oparg ? 'oparg, consts and integers' : 'integers and consts defined before it', fix: 'use another expression',
      });
      return null;
  }
}

const nouns: Readonly<Record<Exclude<Expr['kind'], 'int' | 'name' | 'unary' | 'binary' | 'conditional'>, string>> = {
  float: 'a number with a point', string: 'a string', is: 'a type test', field: 'a field', index: 'an element', call: 'a call', new: 'a new object',
};
