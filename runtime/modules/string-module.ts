/** The module _string: the parts of a format string, for string.Formatter. */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { typeError, valueError } from '../objects/exceptions/errors.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { getIter, typeName } from '../objects/protocol/protocol.ts';
import { boolean, newList, newTuple, textOf } from '../objects/values.ts';
import '../objects/value-types.ts';

export const stringModule: PyModule = newModule('_string', 'string helper module');

function textArgument(x: Value): string {
  const text = textOf(x);
  if (text === null) throw typeError(`expected str, got ${typeName(x)}`);
  return text;
}

interface Field {
  readonly name: string;
  readonly spec: string;
  readonly conversion: string | null;
  /** After its closing brace. */
  readonly end: number;
}

/** Pairs of literal text and the field that follows it, as MarkupIterator_next finds them. */
function* parts(format: string): Generator<[string, Field | null]> {
  let at = 0;
  while (at < format.length) {
    let literal = '';
    let field: Field | null = null;
    while (at < format.length && field === null) {
      const brace = format[at]!;
      if (brace !== '{' && brace !== '}') {
        literal += brace;
        at++;
        continue;
      }
      if (format[at + 1] === brace) {
        literal += brace;
        at += 2;
        // A doubled brace ends a piece, as in CPython.
        break;
      }
      if (brace === '}') throw valueError("Single '}' encountered in format string");
      if (at + 1 >= format.length) throw valueError("Single '{' encountered in format string");
      field = readField(format, at + 1);
      at = field.end;
    }
    yield [literal, field];
  }
}

function readField(format: string, start: number): Field {
  const end = closing(format, start);
  const text = format.slice(start, end);
  const brackets = /^(?:[^[:!{]|\[[^\]]*\]?|\{)*/.exec(text)![0];
  const rest = text.slice(brackets.length);
  if (rest === '') return { name: brackets, spec: '', conversion: null, end: end + 1 };
  if (rest[0] === ':') return { name: brackets, spec: rest.slice(1), conversion: null, end: end + 1 };
  const conversion = rest[1];
  if (conversion === undefined) throw valueError('end of string while looking for conversion specifier');
  if (rest.length > 2 && rest[2] !== ':') throw valueError("expected ':' after conversion specifier");
  return { name: brackets, spec: rest.slice(3), conversion, end: end + 1 };
}

function closing(format: string, start: number): number {
  for (let at = start, depth = 1; at < format.length; at++) {
    if (format[at] === '[') {
      const bracket = format.indexOf(']', at);
      if (bracket > 0 && depth === 1 && !format.slice(start, at).includes(':')) at = bracket;
    } else if (format[at] === '{') depth++;
    else if (format[at] === '}' && --depth === 0) return at;
  }
  throw valueError("expected '}' before end of string");
}

builtin(stringModule, 'formatter_parser(string, /)', (given: Value) => {
  const found = Array.from(parts(textArgument(given)), ([literal, field]) => {
    if (field === null) return newTuple([literal, None, None, None]);
    return newTuple([literal, field.name, field.spec, field.conversion ?? None]);
  });
  return getIter(newList(found));
});

const asNumber = (text: string): Value => (/^\d+$/.test(text) ? Number(text) : text);

builtin(stringModule, 'formatter_field_name_split(string, /)', (given: Value) => {
  const name = textArgument(given);
  const first = /^[^.[]*/.exec(name)![0];
  const rest: Value[] = [];
  for (let at = first.length; at < name.length; ) {
    const isAttribute = name[at] === '.';
    const end = isAttribute ? name.slice(at + 1).search(/[.[]/) : name.indexOf(']', at);
    if (!isAttribute && end < 0) throw valueError("Missing ']' in format string");
    const stop = isAttribute ? (end < 0 ? name.length : at + 1 + end) : end;
    const part = name.slice(at + 1, stop);
    if (part === '') throw valueError('Empty attribute in format string');
    rest.push(newTuple([boolean(isAttribute), isAttribute ? part : asNumber(part)]));
    at = isAttribute ? stop : stop + 1;
    if (at < name.length && name[at] !== '.' && name[at] !== '[') throw valueError("Only '.' or '[' may follow ']' in format field specifier");
  }
  return newTuple([asNumber(first), getIter(newList(rest))]);
});
