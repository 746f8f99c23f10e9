/** `_json.make_encoder`: writes one value as JSON. */
import { False, None, True } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { typeError, valueError } from '../objects/exceptions/errors.ts';
import { Parameters } from '../objects/calls/native.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { sortValues } from '../objects/containers/list-sort.ts';
import { enterNative, leaveNative } from '../objects/machine/thread.ts';
import { PyObject } from '../objects/object.ts';
import { call, callMethod, indexNumber, isTrue, repr, toArray, typeName } from '../objects/protocol/protocol.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { floatOf, intOf, isListLike, isTupleLike, newFloat, newTuple, textOf, tupleItems } from '../objects/values.ts';

interface Settings {
  /** Containers that are being written; null where nobody looks for cycles. */
  readonly open: Set<Value> | null;
  readonly otherwise: Value;
  readonly quote: (text: Value) => string;
  /** null: all on one line. */
  readonly indent: string | null;
  readonly colon: string;
  readonly comma: string;
  readonly sortsKeys: boolean;
  readonly skipsKeys: boolean;
  readonly allowsNan: boolean;
}

class PyEncoder extends PyObject {
  readonly settings: Settings;

  constructor(type: PyType, settings: Settings) {
    super(type);
    this.settings = settings;
  }
}

function floatText(value: number, { allowsNan }: Settings): string {
  if (Number.isFinite(value)) return repr(newFloat(value));
  const text = Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
  if (!allowsNan) throw valueError(`Out of range float values are not JSON compliant: ${repr(newFloat(value))}`);
  return text;
}

/** What stands for None, bools and numbers; null for anything else. */
function plainText(x: Value, settings: Settings): string | null {
  if (x === None) return 'null';
  if (x === True) return 'true';
  if (x === False) return 'false';
  const int = intOf(x);
  if (int !== null) return repr(int);
  const float = floatOf(x);
  return float === null ? null : floatText(float, settings);
}

function encode(x: Value, settings: Settings, level: number): string {
  if (textOf(x) !== null) return settings.quote(x);
  const plain = plainText(x, settings);
  if (plain !== null) return plain;
  return inside(x, settings, () => {
    if (isListLike(x) || isTupleLike(x)) return arrayText(toArray(x), settings, level);
    if (x instanceof PyDict) return objectText(x, settings, level);
    return encode(call(settings.otherwise, [x]), settings, level);
  });
}

/** Guards against cycles and depth. */
function inside(x: Value, { open }: Settings, write: () => string): string {
  if (open?.has(x) === true) throw valueError('Circular reference detected');
  enterNative(' while encoding a JSON object');
  open?.add(x);
  try {
    return write();
  } finally {
    open?.delete(x);
    leaveNative();
  }
}

/** `parts` between brackets, each on a line of its own where there is an indent. */
function bracketed(open: string, parts: readonly string[], close: string, { indent, comma }: Settings, level: number): string {
  if (indent === null || parts.length === 0) return open + parts.join(comma) + close;
  const line = `\n${indent.repeat(level + 1)}`;
  return `${open}${line}${parts.join(comma + line)}\n${indent.repeat(level)}${close}`;
}

function arrayText(items: readonly Value[], settings: Settings, level: number): string {
  return bracketed('[', items.map((item) => encode(item, settings, level + 1)), ']', settings, level);
}

function objectText(dict: PyDict, settings: Settings, level: number): string {
  const pairs = toArray(callMethod(dict, 'items'));
  if (settings.sortsKeys) sortValues(pairs, None, false);
  const parts: string[] = [];
  for (const pair of pairs) {
    const [key, value] = tupleItems(pair) as [Value, Value];
    const name = keyText(key, settings);
    if (name !== null) parts.push(name + settings.colon + encode(value, settings, level + 1));
  }
  return bracketed('{', parts, '}', settings, level);
}

/** null: the key is skipped. */
function keyText(key: Value, settings: Settings): string | null {
  if (textOf(key) !== null) return settings.quote(key);
  const plain = plainText(key, settings);
  if (plain !== null) return settings.quote(plain);
  if (settings.skipsKeys) return null;
  throw typeError(`keys must be str, int, float, bool or None, not ${typeName(key)}`);
}

const makeParameters = new Parameters('make_encoder(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)');
const callParameters = new Parameters('_iterencode(obj, _current_indent_level)');

/** `quoters`: the module's own functions, which need not be called by way of Python. */
export function makeEncoderType(quoters: ReadonlyMap<Value, (text: string) => string>): PyType {
  return newType('Encoder', {
    module: '_json',
    slots: {
      tp_new: (cls, args, kwargs) => {
        const [markers, otherwise, encoder, indent, colon, comma, sortsKeys, skipsKeys, allowsNan] = makeParameters.bind(args, kwargs) as Value[];
        if (markers !== None && !(markers instanceof PyDict)) throw typeError(`make_encoder() argument 1 must be dict or None, not ${typeName(markers!)}`);
        const own = quoters.get(encoder!);
        return new PyEncoder(cls, {
          open: markers === None ? null : new Set(),
          otherwise: otherwise!,
          quote: own === undefined ? (text) => quoted(encoder!, text) : (text) => own(textOf(text)!),
          indent: textOf(indent!),
          colon: textOf(colon!) ?? '',
          comma: textOf(comma!) ?? '',
          sortsKeys: isTrue(sortsKeys!),
          skipsKeys: isTrue(skipsKeys!),
          allowsNan: isTrue(allowsNan!),
        });
      },
      tp_call: (self, args, kwargs) => {
        const [object, level] = callParameters.bind(args, kwargs) as [Value, Value];
        return newTuple([encode(object, (self as PyEncoder).settings, indexNumber(level))]);
      },
    },
  });
}

function quoted(encoder: Value, text: Value): string {
  const result = textOf(call(encoder, [text]));
  if (result === null) throw typeError(`encoder() must return a string, not ${typeName(call(encoder, [text]))}`);
  return result;
}
