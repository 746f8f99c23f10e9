/** `'...%s...' % (a, b)` with a literal format becomes an f-string, where it means the same. */
import type { BinOp, Constant, Expr, FormattedValue, JoinedStr } from '../ast.ts';
import { strConstant } from '../constant.ts';
import { NO_LOCATION } from '../position.ts';

/** Null if the format does anything beyond %s, %r, %a and %%, or does not fit the arguments. */
export function foldFormat(e: BinOp): JoinedStr | null {
  const { left, right } = e;
  if (left.kind !== 'Constant' || left.value.type !== 'str' || right.kind !== 'Tuple') return null;
  if (right.elts.some((elt) => elt.kind === 'Starred')) return null;
  const values = splitFormat(left.value.value, right.elts);
  if (values === null) return null;
  const { lineno, col_offset, end_lineno, end_col_offset } = e;
  return { kind: 'JoinedStr', values, lineno, col_offset, end_lineno, end_col_offset };
}

/** Flags, width and precision of at most two digits each, conversion. */
const CONVERSION = /%([-+ #0]*)(\d{1,2}(?!\d))?(?:\.(\d{0,2}(?!\d)))?([sra])/y;

function splitFormat(format: string, args: readonly Expr[]): Expr[] | null {
  const values: Expr[] = [];
  let position = 0;
  let used = 0;
  while (position < format.length) {
    const [literal, end] = readLiteral(format, position);
    if (literal !== '') values.push(literalNode(literal));
    position = end;
    if (position >= format.length) break;
    CONVERSION.lastIndex = position;
    const match = CONVERSION.exec(format);
    const arg = args[used++];
    if (match === null || arg === undefined) return null;
    values.push(formattedValue(arg, match));
    position = CONVERSION.lastIndex;
  }
  return used === args.length ? values : null;
}

/** Text up to the next conversion, with %% taken as %. */
function readLiteral(format: string, start: number): [string, number] {
  let literal = '';
  let position = start;
  while (position < format.length) {
    if (format[position] !== '%') {
      literal += format[position++];
    } else if (format[position + 1] === '%') {
      literal += '%';
      position += 2;
    } else {
      break;
    }
  }
  return [literal, position];
}

function literalNode(text: string): Constant {
  return { kind: 'Constant', value: strConstant(text), u_prefix: false, ...NO_LOCATION };
}

function formattedValue(arg: Expr, match: RegExpExecArray): FormattedValue {
  const { lineno, col_offset, end_lineno, end_col_offset } = arg;
  const place = { lineno, col_offset, end_lineno, end_col_offset };
  const spec = formatSpec(match);
  const format_spec: Constant | null =
    spec === '' ? null : { kind: 'Constant', value: strConstant(spec), u_prefix: false, ...place };
  return { kind: 'FormattedValue', value: arg, conversion: match[4]!.charCodeAt(0), format_spec, ...place };
}

/** The format mini-language aligns strings left by default, % formatting right. */
function formatSpec([, flags, width, precision]: RegExpExecArray): string {
  let spec = '';
  if (width !== undefined) {
    const columns = Number(width);
    spec += (flags!.includes('-') || columns === 0 ? '' : '>') + String(columns);
  }
  if (precision !== undefined) spec += `.${Number(precision)}`;
  return spec;
}
