/** The class of code objects: the `co_` attributes. */
import { None, type Value } from '../../heap/index.ts';
import { PyBytes } from '../text/bytes-object.ts';
import { PyCode, type CodeFields } from './code.ts';
import { lineRanges, positionRanges } from './code-positions.ts';
import { indexError, typeError } from '../exceptions/errors.ts';
import { address } from '../protocol/identity.ts';
import { codeType } from './machine-types.ts';
import { getset, member, method } from '../calls/native.ts';
import { getIter, indexNumber, typeName } from '../protocol/protocol.ts';
import { fillType } from '../classes/type.ts';
import { isTupleLike, newList, newTuple, tupleItems } from '../values.ts';

fillType(codeType, {
  final: true,
  hasWeakrefs: true,
  slots: {
    tp_repr: (self) => {
      const code = self as PyCode;
      return `<code object ${code.name} at ${address(code)}, file "${code.filename}", line ${code.firstlineno}>`;
    },
  },
});

const TEXT_AND_NUMBERS = [
  'name', 'qualname', 'filename', 'firstlineno', 'argcount', 'posonlyargcount', 'kwonlyargcount', 'stacksize', 'flags', 'nlocals',
] as const;
for (const field of TEXT_AND_NUMBERS) member(codeType, `co_${field}`, (code: PyCode) => code[field]);
for (const field of ['names', 'varnames', 'cellvars', 'freevars'] as const) {
  getset(codeType, `co_${field}`, (code: PyCode) => newTuple(code[field]));
}
getset(codeType, 'co_consts', (code: PyCode) => newTuple(code.consts));
for (const field of ['code', 'linetable', 'exceptiontable'] as const) {
  getset(codeType, `co_${field}`, (code: PyCode) => new PyBytes(code[field]));
}

const orNone = (number: number | null): Value => number ?? None;

method(codeType, 'co_positions(self, /)', (code: PyCode) => {
  const all: Value[] = [];
  for (const { start, end, line, endLine, column, endColumn } of positionRanges(code.linetable, code.firstlineno)) {
    const position = newTuple([orNone(line), orNone(endLine), orNone(column), orNone(endColumn)]);
    for (let unit = start; unit < end; unit++) all.push(position);
  }
  return getIter(newList(all));
});

method(codeType, 'co_lines(self, /)', (code: PyCode) => {
  const ranges = lineRanges(code.linetable, code.firstlineno);
  return getIter(newList(Array.from(ranges, ({ start, end, line }) => newTuple([start * 2, end * 2, orNone(line)]))));
});

/** `co_x=value` of `replace`, as the field of CodeFields that it sets. */
function replacement(field: string, value: Value): Partial<CodeFields> {
  if (field === 'consts') return { consts: tupleItems(value) };
  if (field === 'names') return { names: tupleItems(value) as string[] };
  if (value instanceof PyBytes) return { [field]: value.bytes };
  return { [field]: value };
}

const REPLACEABLE = new Set<string>([...TEXT_AND_NUMBERS, 'names', 'consts', 'code', 'linetable', 'exceptiontable']);

const TEXTS: ReadonlySet<string> = new Set(['name', 'qualname', 'filename']);
const BYTES: ReadonlySet<string> = new Set(['code', 'linetable', 'exceptiontable']);

function fits(value: Value, kind: 'str' | 'tuple' | 'bytes' | 'int'): boolean {
  if (kind === 'str') return typeof value === 'string';
  if (kind === 'tuple') return isTupleLike(value);
  return kind === 'bytes' ? value instanceof PyBytes : typeof value === 'number';
}

method(codeType, 'replace(self, /, **kwargs)', (code: PyCode, kwargs: ReadonlyMap<string, Value>) => {
  let fields: CodeFields = code;
  for (const [keyword, value] of kwargs) {
    const field = keyword.slice('co_'.length);
    if (!keyword.startsWith('co_') || !REPLACEABLE.has(field)) throw typeError(`replace() got an unexpected keyword argument '${keyword}'`);
    const kind = TEXTS.has(field) ? 'str' : field === 'consts' || field === 'names' ? 'tuple' : BYTES.has(field) ? 'bytes' : 'int';
    if (!fits(value, kind)) throw typeError(kind === 'int' ? `'${typeName(value)}' object cannot be interpreted as an integer` : `replace() argument '${keyword}' must be ${kind}, not ${typeName(value)}`);
    fields = { ...plainFields(fields), ...replacement(field, value) };
  }
  return new PyCode(fields);
});

function plainFields(code: CodeFields): CodeFields {
  const { name, qualname, filename, firstlineno, argcount, posonlyargcount, kwonlyargcount, stacksize, flags } = code;
  const { names, consts, localsplusnames, localspluskinds, linetable, exceptiontable } = code;
  return {
    name, qualname, filename, firstlineno, argcount, posonlyargcount, kwonlyargcount, stacksize, flags, names, consts,
    localsplusnames, localspluskinds, code: code.code, linetable, exceptiontable,
  };
}
/** For the library's dis: the name of a local, cell or free variable by its number. */
method(codeType, '_varname_from_oparg(self, /, oparg)', (code: PyCode, oparg: Value) => {
  const name = code.localsplusnames[indexNumber(oparg)];
  if (name === undefined) throw indexError('tuple index out of range');
  return name;
});
