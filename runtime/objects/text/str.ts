/** str: construction and slots. The methods are in str-methods.ts, str-shape.ts, str-translate.ts and str-format.ts. */
import { NotImplemented } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { PyBytes } from './bytes-object.ts';
import { decodeBytes } from './codecs.ts';
import { typeError } from '../exceptions/errors.ts';
import { formatArgument, parseFormatSpec } from './format-spec.ts';
import { formatText } from './format-text.ts';
import { hashString } from '../numbers/hash.ts';
import { method, Parameters } from '../calls/native.ts';
import { PyStrObject } from '../object.ts';
import { formatPercent } from './percent-format.ts';
import { str as toText } from '../protocol/protocol.ts';
import type { PyType } from '../classes/pytype.ts';
import type { Kwargs, SlotTable } from '../classes/slots.ts';
import { PyStrIterator } from './str-iterator.ts';
import { str_compare, str_concat, str_contains, str_item, str_repeat, str_subscript } from './str-operations.ts';
import { textRepr } from './str-repr.ts';
import { textLength } from './text.ts';
import { fillType } from '../classes/type.ts';
import { typeOf } from '../classes/type-of.ts';
import { strType } from '../classes/types.ts';
import { newTuple, textOf } from '../values.ts';
import './str-format.ts';
import './str-methods.ts';
import './str-shape.ts';
import './str-translate.ts';

export { str_compare, str_concat, str_contains, str_item, str_repeat, str_subscript } from './str-operations.ts';

const parameters = new Parameters('str(object=NULL, encoding=NULL, errors=NULL)', { kind: 'fastcall_keywords' });

function newStr(cls: PyType, args: Value[], kwargs: Kwargs | null): Value {
  const text = args.length === 1 && kwargs === null ? toText(args[0]!) : strFromArguments(args, kwargs);
  return cls === strType ? text : new PyStrObject(cls, text);
}

function strFromArguments(args: Value[], kwargs: Kwargs | null): string {
  if (args.length > 3) throw typeError(`str expected at most 3 arguments, got ${args.length}`);
  const [object, encoding, errors] = parameters.bind(args, kwargs) as [Slot, Slot, Slot];
  if (object === null) return '';
  if (encoding === null && errors === null) return toText(object);
  const name = encoding === null ? 'utf-8' : strArgument(encoding, 'encoding');
  const handler = errors === null ? 'strict' : strArgument(errors, 'errors');
  return decodeObject(object, name, handler);
}

function strArgument(x: Value, name: string): string {
  const text = textOf(x);
  if (text === null) throw typeError(`str() argument '${name}' must be str, not ${typeOf(x).reportedName}`);
  return text;
}

function decodeObject(object: Value, encoding: string, errors: string): string {
  if (textOf(object) !== null) throw typeError('decoding str is not supported');
  const getBuffer = typeOf(object).slots.bf_getbuffer;
  if (getBuffer === null) throw typeError(`decoding to str: need a bytes-like object, ${typeOf(object).reportedName} found`);
  return decodeBytes(getBuffer(object), encoding, errors, (bytes) => new PyBytes(bytes));
}

const slots: SlotTable = {
  tp_new: newStr,
  tp_repr: (self) => textRepr(textOf(self)!),
  tp_str: (self) => textOf(self)!,
  tp_hash: (self) => hashString(textOf(self)!),
  tp_richcompare: str_compare,
  tp_iter: (self) => new PyStrIterator(textOf(self)!),
  nb_remainder: (left, right) => {
    const text = textOf(left);
    return text === null ? NotImplemented : formatPercent(text, right);
  },
  mp_length: (self) => textLength(textOf(self)!),
  mp_subscript: str_subscript,
  sq_length: (self) => textLength(textOf(self)!),
  sq_concat: str_concat,
  sq_repeat: str_repeat,
  sq_item: (self, at) => str_item(textOf(self)!, at),
  sq_contains: str_contains,
};

fillType(strType, { slots, isSequence: false, matchesSelf: true });

method(strType, '__format__(self, format_spec, /)', (self: Value, spec: Value) => {
  const text = formatArgument(spec);
  if (text === '') return toText(self);
  const name = typeOf(self).name;
  return formatText(textOf(self)!, parseFormatSpec(text, name), name);
});
method(strType, '__getnewargs__(self, /)', (self: Value) => newTuple([textOf(self)!]));
method(strType, '__sizeof__(self, /)', (self: Value) => 41 + textOf(self)!.length);
