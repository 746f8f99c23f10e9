/**
 * Exact `+ - *` on ints: two JavaScript numbers are added in place and looked at, everything else is a call.
 *
 *     let res: Int = 0;
 *     if (typeof left === 'number' && typeof right === 'number') {
 *       res = left + right;
 *       if (res > MAX_SAFE || res < -MAX_SAFE) res = int_add(left, right);
 *     } else res = int_add(left, right);
 *
 * Written out at every place because V8's budget for inlining calls into one function (920 bytes of bytecode) would be
 * spent on the first few; the range test costs nothing where V8 has seen small integers only.
 */
import type { BinaryExpr } from '../../model/model.ts';
import { cast, operand, printExpr } from './expressions.ts';
import type { Printed } from './expressions.ts';
import type { Place } from './place.ts';

const SLOW_PATHS: ReadonlyMap<string, string> = new Map([
  ['+', 'int_add'],
  ['-', 'int_sub'],
  ['*', 'int_mul'],
  ['/', 'int_floordiv'],
  ['%', 'int_mod'],
  ['&', 'int_and'],
  ['|', 'int_or'],
  ['^', 'int_xor'],
]);

export function printIntArithmetic(place: Place, expr: BinaryExpr): Printed {
  const slow = SLOW_PATHS.get(expr.operator);
  if (slow === undefined) throw new Error(`int has no operator ${expr.operator}`);
  const [left, right] = [printExpr(place, expr.left), printExpr(place, expr.right)];
  const call = `${place.imports.use('arithmetic', slow)}(${cast(place, left, 'Int')}, ${cast(place, right, 'Int')})`;
  if (!'+-*'.includes(expr.operator)) return { text: call, type: 'Int', atom: true };
  const result = place.fresh('result');
  if (place.leavesFreely) return printOptimistic(place, expr, result, left, right);
  place.imports.useType('arithmetic', 'Int');
  const tests = [left, right]
    .filter((side) => side.type !== 'number')
    .map((side) => `typeof ${operand(side)} === 'number'`);
  const fast = `${operand(left)} ${expr.operator} ${operand(right)}`;
  place.line(`let ${result}: Int;`);
  const compute = `${result} = ${withoutNegativeZero(expr, fast)};
    if (${result} > ${SAFE} || ${result} < -${SAFE}) ${result} = ${call};`;
  place.line(
    tests.length === 0 ? compute : `if (${tests.join(' && ')}) { ${compute} } else ${result} = ${call};`,
  );
  return { text: result, type: 'Int', atom: true };
}

/** Two numbers whose result is one too; anything else leaves. */
function printOptimistic(place: Place, expr: BinaryExpr, result: string, left: Printed, right: Printed): Printed {
  const sides = [left, right].map((side) => operand({ ...side, text: cast(place, side, 'number') }));
  place.line(`const ${result} = ${withoutNegativeZero(expr, sides.join(` ${expr.operator} `))};`);
  place.line(`if (${result} > ${SAFE} || ${result} < -${SAFE}) ${place.events.leave()}`);
  return { text: result, type: 'number', atom: true };
}

/** `+ 0` makes 0 of -0, the product of 0 and a negative number. */
function withoutNegativeZero(expr: BinaryExpr, text: string): string {
  return expr.operator === '*' ? `${text} + 0` : text;
}

/** Number.MAX_SAFE_INTEGER as a literal: V8 then sees a constant in its first tiers too. */
const SAFE = '9007199254740991';
