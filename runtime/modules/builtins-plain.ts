/**
 * For which arguments builtin functions, methods and classes run no Python code: compiled code calls them directly then, without frames to look at. A method that is
 * not mentioned may run some, or nobody has looked.
 */
import { class_id, CLASS_ID, float_value, is_list, is_tuple, list_items_get, list_length, None, tuple_items_get, tuple_items_size, type Slot, type Value } from '../heap/index.ts';
import { isPlainKey } from '../objects/containers/dict-keys.ts';
import type { PyDict } from '../objects/containers/dict.ts';
import { enumerateType, reversedType, zipType } from '../objects/containers/iterators.ts';
import type { PySet } from '../objects/containers/set-object.ts';
import { UNKNOWN } from '../objects/containers/set-table.ts';
import { always, areNumbers, codeOf, guarded, haveTexts, isAbsent, plainly, type Guard } from '../objects/calls/plain-natives.ts';
import { typeOf } from '../objects/classes/type-of.ts';
import * as types from '../objects/classes/types.ts';
import type { PyModule } from '../objects/module.ts';
import { compareBool, hash } from '../objects/protocol/protocol.ts';
import { GT, LT } from '../objects/classes/slots.ts';
import { newTuple } from '../objects/values.ts';
import { hasPlainText, isNativeDict, isExactSet, isOfPrimitives, isPlainContainer, isPlainNumber } from '../objects/protocol/plain-values.ts';

/** Of an exact list or tuple. */
function everyItem(container: Slot, test: (item: Value) => boolean): boolean {
  if (is_list(container)) {
    for (let at = 0; at < list_length(container!); at++) if (!test(list_items_get(container!, at)!)) return false;
    return true;
  }
  if (!is_tuple(container)) return false;
  for (let at = 0; at < tuple_items_size(container!); at++) if (!test(tuple_items_get(container!, at)!)) return false;
  return true;
}

/** All of a kind, so that ordering them cannot fail half-way. */
const isSortable = (items: Slot): boolean => everyItem(items, isPlainNumber) || everyItem(items, (item) => typeof item === 'string');
/** Going through it runs no Python code. */
const isIterable = (value: Slot): boolean => value !== null && isPlainContainer(value);
/** The same, and its items are hashed and compared so. */
const hasPlainItems = (value: Slot): boolean => typeof value === 'string' || everyItem(value, isPlainKey) || (value !== null && typeof value === 'object' && (isExactSet(value) ? isOfPrimitives(value) : typeOf(value) === types.rangeType));

function declareLists(): void {
  const amongPlain: Guard = (self, item) => isPlainKey(item!) && everyItem(self!, isPlainKey);
  guarded(types.listType, {
    append: always, clear: always, copy: always, reverse: always, insert: (_, at) => isPlainNumber(at), pop: (_, at) => isPlainNumber(at),
    extend: (_, items) => isIterable(items), index: amongPlain, count: amongPlain, remove: amongPlain, sort: (self, key) => isAbsent(key) && isSortable(self),
  });
  guarded(types.tupleType, { index: amongPlain, count: amongPlain });
}

function declareDicts(): void {
  const isUnwatched: Guard = (self) => (self as PyDict).watcher === null;
  guarded(types.dictType, {
    clear: isUnwatched, popitem: isUnwatched, copy: always, keys: always, values: always, items: always,
    setdefault: (self, key) => (self as PyDict).isPlainFor(key!),
    pop: (self, key) => isUnwatched(self!) && (self as PyDict).plainIndexOf(key!) !== null,
  });
  plainly(types.dictType, {
    get(self, key, otherwise) {
      const at = (self as PyDict).plainIndexOf(key!);
      return at === null ? null : at < 0 ? otherwise! : (self as PyDict).valueAt(at);
    },
  });
}

function declareSets(): void {
  const isFindable: Guard = (self, item) => isPlainKey(item!) && (self as PySet).table.plainFind(item!, hash(item!)) !== UNKNOWN;
  guarded(types.setType, { add: isFindable, discard: isFindable, remove: isFindable, pop: always, clear: always, copy: always });
}

function declareTexts(): void {
  const names = [
    'upper', 'lower', 'title', 'capitalize', 'swapcase', 'casefold', 'isalpha', 'isdigit', 'isalnum', 'isspace', 'isupper', 'islower', 'isdecimal', 'isnumeric', 'isidentifier', 'istitle', 'isascii',
    'isprintable', 'ljust', 'rjust', 'center', 'zfill', 'expandtabs', 'find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith', 'split', 'rsplit', 'splitlines', 'partition', 'rpartition', 'strip', 'lstrip',
    'rstrip', 'replace', 'removeprefix', 'removesuffix',
  ];
  guarded(types.strType, Object.fromEntries(names.map((name) => [name, haveTexts])));
  guarded(types.strType, { join: (_, pieces) => typeof pieces === 'string' || everyItem(pieces!, (piece) => typeof piece === 'string') });
  const format = codeOf(types.strType, 'format').implementation as unknown as (self: Slot, args: Slot[], kwargs: Map<string, Value>) => Slot;
  plainly(types.strType, { format: (self, ...args) => (haveTexts(...args) ? format(self, args, new Map()) : null) });
}

function declareFunctions(module: PyModule): void {
  guarded(module, {
    abs: areNumbers, divmod: areNumbers, bin: areNumbers, oct: areNumbers, hex: areNumbers, chr: areNumbers, ord: (text) => typeof text === 'string', round: (number, places) => isPlainNumber(number!) && (isAbsent(places!) || isPlainNumber(places!)),
    pow: (base, exponent, modulus) => areNumbers(base!, exponent!) && (isAbsent(modulus!) || isPlainNumber(modulus!)),
    hash: (value) => isPlainKey(value!), repr: haveTexts, ascii: haveTexts, len: (value) => isIterable(value!), callable: always, id: always,
    sum: (items, start) => isPlainNumber(start!) && (everyItem(items!, isPlainNumber) || typeOf(items!) === types.rangeType),
    all: (items) => everyItem(items!, (item) => item === None || isPlainNumber(item) || isPlainContainer(item)), any: (items) => everyItem(items!, (item) => item === None || isPlainNumber(item) || isPlainContainer(item)),
    iter: (value, sentinel) => sentinel === null && (isIterable(value!) || typeOf(value!).plainNext !== null),
  });
  const sorted = codeOf(module, 'sorted').implementation as unknown as (items: Slot, kwargs: Map<string, Value>) => Slot;
  plainly(module, {
    sorted: (items, ...more) => (more.length === 0 && isSortable(items!) ? sorted(items!, new Map()) : null),
    min: (...args) => extreme(args, LT),
    max: (...args) => extreme(args, GT),
    next: (iterator) => typeOf(iterator!).plainNext?.(iterator!) ?? null,
  });
}

/** The first of those that no other beats: numbers, or strs. */
function extreme(args: readonly Slot[], op: typeof LT | typeof GT): Slot {
  if (args.length === 2) return better(args[0]!, args[1]!, op);
  const items = args.length === 1 ? args[0]! : newTuple(args as Value[]);
  if (!isSortable(items)) return null;
  let best: Slot = null;
  everyItem(items, (item) => {
    best = best === null ? item : better(best, item, op);
    return true;
  });
  return best;
}

function better(best: Value, item: Value, op: typeof LT | typeof GT): Slot {
  const [a, b] = [realOf(best), realOf(item)];
  if (a !== null && b !== null) return (op === LT ? b < a : b > a) ? item : best;
  return (isPlainNumber(best) && isPlainNumber(item)) || (typeof best === 'string' && typeof item === 'string') ? (compareBool(item, best, op) ? item : best) : null;
}

/** Of a float, or of an int that is a number of the host. */
function realOf(value: Value): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && class_id(value) === CLASS_ID.float ? float_value(value) : null;
}

function declareClasses(): void {
  const one = (test: (value: Slot) => boolean) => (args: readonly Slot[]): boolean => args.length === 0 || (args.length === 1 && test(args[0]!));
  types.intType.isPlainlyMade = (args) => args.every((value) => isPlainNumber(value) || typeof value === 'string');
  types.floatType.isPlainlyMade = types.intType.isPlainlyMade;
  types.boolType.isPlainlyMade = one((value) => value === None || isPlainNumber(value) || isPlainContainer(value!));
  types.strType.isPlainlyMade = one((value) => hasPlainText(value!));
  types.listType.isPlainlyMade = types.tupleType.isPlainlyMade = one(isIterable);
  types.setType.isPlainlyMade = types.frozensetType.isPlainlyMade = one(hasPlainItems);
  types.dictType.isPlainlyMade = (args) => args.length === 0;
  types.rangeType.isPlainlyMade = (args) => args.every(isPlainNumber);
  enumerateType.isPlainlyMade = (args) => args.length > 0 && isIterable(args[0]!) && args.slice(1).every(isPlainNumber);
  zipType.isPlainlyMade = (args) => args.every(isIterable);
  reversedType.isPlainlyMade = one((value) => is_list(value) || is_tuple(value) || typeof value === 'string' || (value !== null && typeOf(value) === types.rangeType));
  types.rangeType.isNativeContainer = types.bytesType.isNativeContainer = true;
}

export function declarePlainBuiltins(module: PyModule): void {
  declareLists();
  declareDicts();
  declareSets();
  declareTexts();
  declareFunctions(module);
  declareClasses();
}
