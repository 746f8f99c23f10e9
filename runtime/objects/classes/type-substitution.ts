/** Type variables in aliases (`list[T]`) and unions: which there are, and what they become when the alias is subscripted. */
import { False, None } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { typeError } from '../exceptions/errors.ts';
import { call, equal, getItem, isTrue, lookupAttr, repr, toArray } from '../protocol/protocol.ts';
import { isListLike, isTupleLike, listItems, newTuple, tupleItems } from '../values.ts';
import { isType } from './type.ts';

const hasSubstitution = (x: Value): boolean => !isType(x) && lookupAttr(x, '__typing_subst__') !== null;

/** Every type variable in `args` once, in order. */
export function typeParameters(args: readonly Value[]): Value[] {
  const found: Value[] = [];
  const add = (x: Value): void => {
    if (!found.some((known) => known === x || equal(known, x))) found.push(x);
  };
  for (const arg of args) {
    if (isType(arg)) continue;
    if (isTupleLike(arg) || isListLike(arg)) typeParameters(isTupleLike(arg) ? tupleItems(arg) : listItems(arg)).forEach(add);
    else if (hasSubstitution(arg)) add(arg);
    else {
      const inner = lookupAttr(arg, '__parameters__');
      if (inner !== null && isTupleLike(inner)) tupleItems(inner).forEach(add);
    }
  }
  return found;
}

/** `alias[item]`: the arguments with the type variables replaced. */
export function substitute(alias: Value, args: readonly Value[], parameters: readonly Value[], item: Value): Value[] {
  if (parameters.length === 0) throw typeError(`${repr(alias)} is not a generic class`);
  const items = prepared(alias, parameters, unpacked(isTupleLike(item) ? tupleItems(item) : [item]));
  if (items.length !== parameters.length) {
    const many = items.length > parameters.length ? 'many' : 'few';
    throw typeError(`Too ${many} arguments for ${repr(alias)}; actual ${items.length}, expected ${parameters.length}`);
  }
  return args.flatMap((arg) => replaced(arg, parameters, items));
}

/** `*tuple[int, str]` among the items stands for int, str. */
function unpacked(items: readonly Value[]): Value[] {
  return items.flatMap((item) => {
    const inner = isType(item) ? null : lookupAttr(item, '__typing_unpacked_tuple_args__');
    if (inner === null || inner === None) return [item];
    const parts = toArray(inner);
    return parts.length > 0 && isEllipsis(parts.at(-1)!) ? [item] : parts;
  });
}

const isEllipsis = (x: Value): boolean => repr(x) === 'Ellipsis';

function prepared(alias: Value, parameters: readonly Value[], items: Value[]): Value[] {
  let current = items;
  for (const parameter of parameters) {
    const prepare = lookupAttr(parameter, '__typing_prepare_subst__');
    if (prepare === null || prepare === None) continue;
    const result = call(prepare, [alias, newTuple(current)]);
    current = isTupleLike(result) ? tupleItems(result) : [result];
  }
  return current;
}

function replaced(arg: Value, parameters: readonly Value[], items: readonly Value[]): Value[] {
  if (isType(arg)) return [arg];
  if (isTupleLike(arg)) return [newTuple(tupleItems(arg).flatMap((part) => replaced(part, parameters, items)))];
  const isUnpacked = isTrue(lookupAttr(arg, '__typing_is_unpacked_typevartuple__') ?? False);
  const substitution = lookupAttr(arg, '__typing_subst__');
  const result = substitution === null ? replacedInside(arg, parameters, items) : call(substitution, [items[indexOf(parameters, arg)]!]);
  return isUnpacked ? toArray(result) : [result];
}

const indexOf = (parameters: readonly Value[], arg: Value): number => parameters.findIndex((each) => each === arg || equal(each, arg));

function replacedInside(arg: Value, parameters: readonly Value[], items: readonly Value[]): Value {
  const inner: Slot = lookupAttr(arg, '__parameters__');
  if (inner === null || !isTupleLike(inner) || tupleItems(inner).length === 0) return arg;
  const own = tupleItems(inner).flatMap((parameter) => {
    const at = indexOf(parameters, parameter);
    if (at < 0) return [parameter];
    const item = items[at]!;
    const isMany = lookupAttr(parameter, '__typing_subst__') !== null && isTupleLike(item) && lookupAttr(parameter, '__bound__') === null;
    return isMany ? tupleItems(item) : [item];
  });
  return getItem(arg, newTuple(own));
}
