/** f-strings. */
import type { FormattedValue, JoinedStr } from '../ast.ts';
import { strConstant } from '../constant.ts';
import { emitExpression, emitExpressions } from './expressions.ts';
import type { CodeGenerator } from './generator.ts';
import { STACK_USE_GUIDELINE } from './arguments.ts';

export function emitJoinedStr(g: CodeGenerator, e: JoinedStr): void {
  const count = e.values.length;
  if (count > STACK_USE_GUIDELINE) return emitJoinedList(g, e);
  emitExpressions(g, e.values);
  if (count > 1) g.emitArg(e, 'BUILD_STRING', count);
  else if (count === 0) g.loadConst(e, strConstant(''));
}

/** `''.join([...])`: too many parts for the stack. */
function emitJoinedList(g: CodeGenerator, e: JoinedStr): void {
  g.loadConst(e, strConstant(''));
  g.emitName(e, 'LOAD_METHOD', 'join');
  g.emitArg(e, 'BUILD_LIST', 0);
  for (const value of e.values) {
    emitExpression(g, value);
    g.emitArg(e, 'LIST_APPEND', 1);
  }
  g.emitArg(e, 'CALL', 1);
}

/** CONVERT_VALUE's argument by the conversion character's code: s, r, a. */
const CONVERSIONS: Readonly<Record<number, number>> = { 115: 1, 114: 2, 97: 3 };

export function emitFormattedValue(g: CodeGenerator, e: FormattedValue): void {
  emitExpression(g, e.value);
  const conversion = CONVERSIONS[e.conversion];
  if (conversion !== undefined) g.emitArg(e, 'CONVERT_VALUE', conversion);
  if (e.format_spec === null) return g.emit(e, 'FORMAT_SIMPLE');
  emitExpression(g, e.format_spec);
  g.emit(e, 'FORMAT_WITH_SPEC');
}
