/** The module _csv: dialects, the reader and the writer. */
import { None } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { makeException } from '../objects/exceptions/exceptions.ts';
import { typeError, valueError } from '../objects/exceptions/errors.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin, getset, member, method } from '../objects/calls/native.ts';
import { PyObject } from '../objects/object.ts';
import { asFloat, call, getIter, indexNumber, isIndex, isTrue, iterate, iterNext, lookupAttr, repr, str, typeName, typeOf } from '../objects/protocol/protocol.ts';
import type { Kwargs } from '../objects/classes/slots.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { boolean, floatOf, intOf, newFloat, newList, textOf } from '../objects/values.ts';
import '../objects/value-types.ts';
import { defineConstants, newExceptionType } from './module-tools.ts';
import { RowParser, type Dialect } from './csv-parser.ts';

export const csvModule: PyModule = newModule('_csv', 'CSV parsing and writing.\n');

const errorType = newExceptionType('_csv.Error');
const csvError = (message: string): object => makeException(errorType, [message]);
const [QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL] = [0, 1, 2, 3, 4, 5];

// ------------------------------------------------------------ dialects

class PyDialect extends PyObject implements Dialect {
  delimiter = ',';
  quotechar: string | null = '"';
  escapechar: string | null = null;
  doublequote = true;
  skipinitialspace = false;
  lineterminator = '\r\n';
  quoting = QUOTE_MINIMAL;
  strict = false;
}

function character(value: Value, name: string, mayBeNone: boolean): string | null {
  if (value === None && mayBeNone) return null;
  const text = textOf(value);
  if (text === null) throw typeError(`"${name}" must be string${mayBeNone ? ' or None' : ''}, not ${typeName(value)}`);
  if ([...text].length !== 1) throw typeError(`"${name}" must be a 1-character string`);
  return text;
}

const SETTERS: Readonly<Record<string, (dialect: PyDialect, value: Value) => void>> = {
  delimiter: (dialect, value) => (dialect.delimiter = character(value, 'delimiter', false)!),
  quotechar: (dialect, value) => (dialect.quotechar = character(value, 'quotechar', true)),
  escapechar: (dialect, value) => (dialect.escapechar = character(value, 'escapechar', true)),
  doublequote: (dialect, value) => (dialect.doublequote = isTrue(value)),
  skipinitialspace: (dialect, value) => (dialect.skipinitialspace = isTrue(value)),
  strict: (dialect, value) => (dialect.strict = isTrue(value)),
  lineterminator: (dialect, value) => {
    const text = textOf(value);
    if (text === null) throw typeError('"lineterminator" must be a string');
    dialect.lineterminator = text;
  },
  quoting: (dialect, value) => {
    if (!isIndex(value)) throw typeError(`"quoting" must be an integer, not ${typeName(value)}`);
    const number = indexNumber(value);
    if (number < 0 || number > QUOTE_NOTNULL) throw typeError('bad "quoting" value');
    dialect.quoting = number;
  },
};

/** From a name, a class or object with some of the attributes, and keyword arguments on top. */
function makeDialect(first: Slot, all: Kwargs | null): PyDialect {
  const given = all?.get('dialect') ?? first;
  const kwargs = all === null ? null : new Map([...all].filter(([name]) => name !== 'dialect'));
  const base = given !== null && typeof given === 'string' ? getDialect(given) : given;
  if (base instanceof PyDialect && (kwargs === null || kwargs.size === 0)) return base;
  const dialect = new PyDialect(dialectType);
  for (const [name, set] of Object.entries(SETTERS)) {
    const value = kwargs?.get(name) ?? (base === null || base === None ? null : lookupAttr(base, name));
    if (value !== null && value !== undefined) set(dialect, value);
  }
  for (const name of kwargs?.keys() ?? []) {
    if (!Object.hasOwn(SETTERS, name)) throw typeError(`this function got an unexpected keyword argument '${name}'`);
  }
  checkDialect(dialect, kwargs);
  return dialect;
}

function checkDialect(dialect: PyDialect, kwargs: Kwargs | null): void {
  if (dialect.quotechar === null && kwargs?.has('quoting') !== true && kwargs?.has('quotechar') === true) dialect.quoting = QUOTE_NONE;
  if (dialect.quoting !== QUOTE_NONE && dialect.quotechar === null) throw typeError('quotechar must be set if quoting enabled');
  for (const name of ['delimiter', 'quotechar', 'escapechar'] as const) {
    const char = dialect[name];
    if (char === '\n' || char === '\r') throw valueError(`bad ${name} value`);
    if (name !== 'delimiter' && char === ' ' && dialect.skipinitialspace) throw valueError(`bad ${name} value`);
    if (char !== null && dialect.lineterminator.includes(char)) throw valueError(`bad ${name} or lineterminator value`);
  }
  if (dialect.delimiter === dialect.quotechar) throw valueError('bad delimiter or quotechar value');
  if (dialect.delimiter === dialect.escapechar) throw valueError('bad delimiter or escapechar value');
  if (dialect.quotechar !== null && dialect.quotechar === dialect.escapechar) throw valueError('bad escapechar or quotechar value');
}

const dialectType: PyType = newType('Dialect', {
  module: '_csv',
  hasDict: false,
  slots: { tp_new: (_cls, args, kwargs) => makeDialect(args[0] ?? null, kwargs), tp_init: () => undefined },
});
for (const name of ['delimiter', 'lineterminator', 'quotechar', 'escapechar'] as const) getset(dialectType, name, (self: PyDialect) => self[name] ?? None);
for (const name of ['doublequote', 'skipinitialspace', 'strict'] as const) getset(dialectType, name, (self: PyDialect) => boolean(self[name]));
getset(dialectType, 'quoting', (self: PyDialect) => self.quoting);

const registered = new PyDict();

function getDialect(name: Value): Value {
  const found = registered.get(name);
  if (found === null) throw csvError('unknown dialect');
  return found;
}

builtin(csvModule, 'register_dialect(name, dialect=NULL, /, **fmtparams)', (name: Value, dialect: Slot, options: Map<string, Value>) => {
  if (textOf(name) === null) throw typeError('dialect name must be a string');
  registered.set(name, makeDialect(dialect, options));
  return None;
});
builtin(csvModule, 'unregister_dialect(name)', (name: Value) => {
  if (!registered.delete(name)) throw csvError('unknown dialect');
  return None;
});
builtin(csvModule, 'get_dialect(name)', getDialect);
builtin(csvModule, 'list_dialects()', () => newList(registered.keyList()));

let fieldLimit = 131072;
builtin(csvModule, 'field_size_limit(new_limit=NULL)', (limit: Slot) => {
  const old = fieldLimit;
  if (limit !== null) {
    if (!isIndex(limit)) throw typeError('limit must be an integer');
    fieldLimit = indexNumber(limit);
  }
  return old;
});

// ------------------------------------------------------------ reader

class PyReader extends PyObject {
  readonly lines: Value;
  readonly dialect: PyDialect;
  lineNumber = 0;

  constructor(lines: Value, dialect: PyDialect) {
    super(readerType);
    this.lines = lines;
    this.dialect = dialect;
  }

  next(): Slot {
    const parser = new RowParser(this.dialect, fieldLimit, csvError);
    do {
      const line = iterNext(this.lines);
      if (line === null) {
        if (!parser.isUnfinished) return null;
        if (this.dialect.strict) throw csvError('unexpected end of data');
        parser.finish();
        break;
      }
      const text = textOf(line);
      if (text === null) throw csvError(`iterator should return strings, not ${typeName(line)} (the file should be opened in text mode)`);
      this.lineNumber++;
      parser.feed(text);
    } while (!parser.isComplete);
    return newList(parser.fields.map(({ text, isQuoted }) => fieldValue(text, isQuoted, this.dialect.quoting)));
  }
}

function fieldValue(text: string, isQuoted: boolean, quoting: number): Value {
  if (isQuoted) return text;
  if (text === '' && (quoting === QUOTE_NOTNULL || quoting === QUOTE_STRINGS)) return None;
  if (quoting !== QUOTE_NONNUMERIC && (quoting !== QUOTE_STRINGS || text === '')) return text;
  return newFloat(asFloat(call(typeOf(newFloat(0)), [text])));
}

const readerType: PyType = newType('reader', { module: '_csv', slots: { tp_iter: (self) => self, tp_iternext: (self): Slot => (self as PyReader).next() } });
member(readerType, 'dialect', (self: PyReader) => self.dialect);
member(readerType, 'line_num', (self: PyReader) => self.lineNumber);
builtin(csvModule, 'reader(iterable, dialect=NULL, /, **fmtparams)', (lines: Value, dialect: Slot, options: Map<string, Value>) => {
  return new PyReader(getIter(lines), makeDialect(dialect, options));
});

// ------------------------------------------------------------ writer

class PyWriter extends PyObject {
  readonly write: Value;
  readonly dialect: PyDialect;

  constructor(write: Value, dialect: PyDialect) {
    super(writerType);
    this.write = write;
    this.dialect = dialect;
  }

  row(row: Value): Value {
    if (typeOf(row).slots.tp_iter === null && typeOf(row).slots.sq_item === null) throw csvError(`iterable expected, not ${typeName(row)}`);
    const values = [...iterate(row)];
    const fields = values.map((value) => this.field(value, values.length === 1));
    return call(this.write, [fields.join(this.dialect.delimiter) + this.dialect.lineterminator]);
  }

  private field(value: Value, isAlone: boolean): string {
    const { quoting } = this.dialect;
    const text = value === None ? '' : floatOf(value) !== null ? repr(value) : (textOf(value) ?? str(value));
    const isText = textOf(value) !== null;
    const isNumber = intOf(value) !== null || floatOf(value) !== null;
    if (value === None && isAlone && (quoting === QUOTE_NONE || quoting === QUOTE_STRINGS || quoting === QUOTE_NOTNULL)) throw csvError('single empty field record must be quoted');
    const always =
      quoting === QUOTE_ALL || (quoting === QUOTE_NONNUMERIC && !isNumber) || (quoting === QUOTE_STRINGS && isText) || (quoting === QUOTE_NOTNULL && value !== None);
    return this.quoted(text, always, isAlone);
  }

  private quoted(text: string, always: boolean, isAlone: boolean): string {
    const { delimiter, quotechar, escapechar, doublequote, quoting, lineterminator, skipinitialspace } = this.dialect;
    let needsQuotes = always;
    let out = '';
    for (const char of text) {
      const isSpecial = char === delimiter || char === escapechar || char === quotechar || char === '\r' || char === '\n' || lineterminator.includes(char);
      if (isSpecial) {
        const wantsEscape = quoting === QUOTE_NONE || (char === quotechar ? !doublequote : char === escapechar);
        if (!wantsEscape && char === quotechar) out += char;
        if (!wantsEscape) needsQuotes = true;
        else if (escapechar === null) throw csvError('need to escape, but no escapechar set');
        else out += escapechar;
      }
      out += char;
    }
    if (text === '' && isAlone) {
      if (quoting === QUOTE_NONE) throw csvError('single empty field record must be quoted');
      needsQuotes = true;
    }
    if (text.startsWith(' ') && delimiter === ' ' && skipinitialspace) needsQuotes = true;
    return needsQuotes ? `${quotechar}${out}${quotechar}` : out;
  }
}

const writerType: PyType = newType('writer', { module: '_csv' });
method(writerType, 'writerow(self, row, /)', (self: PyWriter, row: Value) => self.row(row));
method(writerType, 'writerows(self, rows, /)', (self: PyWriter, rows: Value) => {
  for (const row of iterate(rows)) self.row(row);
  return None;
});
member(writerType, 'dialect', (self: PyWriter) => self.dialect);
builtin(csvModule, 'writer(fileobj, dialect=NULL, /, **fmtparams)', (file: Value, dialect: Slot, options: Map<string, Value>) => {
  const write = lookupAttr(file, 'write');
  if (write === null) throw typeError('argument 1 must have a "write" method');
  return new PyWriter(write, makeDialect(dialect, options));
});

defineConstants(csvModule, {
  QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL,
  Error: errorType, Dialect: dialectType, Reader: readerType, Writer: writerType, _dialects: registered, __version__: '1.0',
});
