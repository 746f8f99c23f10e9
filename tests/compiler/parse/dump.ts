/** The canonical form of a tree: plain data, positions as `line:column-line:column`; `record.py` writes the same. */
import type { ConstantValue } from '../../../runtime/compiler/constant.ts';

type Plain = string | number | boolean | null | Plain[] | { [field: string]: Plain };

const POSITION = ['lineno', 'col_offset', 'end_lineno', 'end_col_offset'];

function isConstant(value: object): value is ConstantValue {
  return 'type' in value && !('kind' in value);
}

/** Python's repr of a float, in the two notations that it chooses between. */
function floatRepr(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power < -4 || power >= 16)
    return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  const plain = String(value);
  return plain.includes('.') ? plain : `${plain}.0`;
}

function constant(value: ConstantValue): string {
  switch (value.type) {
    case 'None':
    case 'Ellipsis':
      return value.type;
    case 'bool':
      return `bool ${value.value ? 'True' : 'False'}`;
    case 'int':
      return `int 0x${value.value.toString(16)}`;
    case 'float':
      return `float ${floatRepr(value.value)}`;
    case 'complex':
      return `complex ${floatRepr(value.imag)}`;
    case 'str':
      return `str ${value.value}`;
    case 'bytes':
      return `bytes ${Buffer.from(value.value).toString('hex')}`;
    case 'tuple':
    case 'frozenset':
      throw new Error(`no literal makes a ${value.type}`);
    default: {
      const never: never = value;
      return never;
    }
  }
}

export function dump(value: unknown): Plain {
  if (Array.isArray(value)) return value.map(dump);
  if (typeof value !== 'object' || value === null) return value as string | number | boolean | null;
  if (isConstant(value)) return constant(value);
  const fields: { [field: string]: Plain } = {};
  const node = value as Record<string, unknown>;
  if ('lineno' in node) {
    const [line, column, endLine, endColumn] = POSITION.map((name) => node[name] as number);
    fields['at'] = `${line}:${column}-${endLine}:${endColumn}`;
  }
  for (const [name, field] of Object.entries(node)) {
    if (!POSITION.includes(name)) fields[name] = dump(field);
  }
  return fields;
}
