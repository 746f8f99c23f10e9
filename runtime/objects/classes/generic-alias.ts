/** types.GenericAlias: `list[int]`. */
import { Ellipsis, False, None, NotImplemented, True } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { genericGetAttr } from './generic-attributes.ts';
import { classMethod, getset, member, method, Parameters } from '../calls/native.ts';
import { PyObject } from '../object.ts';
import { call, equal, getAttr, getIter, hash, lookupAttr, repr, setAttr } from '../protocol/protocol.ts';
import { installGenericAlias } from '../protocol/protocol-items.ts';
import { EQ, NE } from './slots.ts';
import { fullName } from './type-names.ts';
import { isType, newType, type PyType } from './type.ts';
import { dictType, frozensetType, listType, setType, tupleType } from './types.ts';
import { typeError } from '../exceptions/errors.ts';
import { boolean, isListLike, isTupleLike, listItems, newTuple, tupleItems } from '../values.ts';
import { substitute, typeParameters } from './type-substitution.ts';
import { unionOf } from './union-type.ts';
import { exceptionType } from '../exceptions/exceptions.ts';

export class PyGenericAlias extends PyObject {
  readonly origin: Value;
  readonly args: readonly Value[];
  /** `*tuple[int]` */
  readonly isUnpacked: boolean;
  private known: readonly Value[] | null = null;

  constructor(type: PyType, origin: Value, args: readonly Value[], isUnpacked = false) {
    super(type);
    this.origin = origin;
    this.args = args;
    this.isUnpacked = isUnpacked;
  }

  get parameters(): readonly Value[] {
    return (this.known ??= typeParameters(this.args));
  }

  get argsTuple(): Value {
    return newTuple(this.args);
  }
}

const ARGUMENTS = new Parameters('GenericAlias(origin, args, /)');

/** `int` for a class, its repr for anything else. */
function argumentText(argument: Value): string {
  if (argument === Ellipsis) return '...';
  if (isListLike(argument)) return `[${listItems(argument).map(argumentText).join(', ')}]`;
  return isType(argument) ? fullName(argument) : repr(argument);
}

function aliasRepr(self: PyGenericAlias): string {
  const inner = self.args.length === 0 ? '()' : self.args.map(argumentText).join(', ');
  return `${self.isUnpacked ? '*' : ''}${argumentText(self.origin)}[${inner}]`;
}

function callAlias(self: Value, args: Value[], kwargs: ReadonlyMap<string, Value> | null): Value {
  const result = call((self as PyGenericAlias).origin, args, kwargs);
  if (result instanceof PyObject && result.type.hasDict && !isType(result)) setAttr(result, '__orig_class__', self);
  return result;
}

/** Attributes that are the alias's own; all others are the origin's. */
const OWN = new Set(['__origin__', '__args__', '__parameters__', '__mro_entries__', '__reduce_ex__', '__reduce__', '__copy__', '__deepcopy__', '__class__', '__unpacked__', '__typing_unpacked_tuple_args__']);

export const genericAliasType: PyType = newType('GenericAlias', {
  module: 'types',
  slots: {
    tp_new: (cls, args, kwargs) => {
      const [origin, given] = ARGUMENTS.bind(args, kwargs) as Value[];
      return new PyGenericAlias(cls, origin!, isTupleLike(given!) ? tupleItems(given!) : [given!]);
    },
    tp_repr: (self) => aliasRepr(self as PyGenericAlias),
    tp_call: callAlias,
    tp_hash: (self) => hash(newTuple([(self as PyGenericAlias).origin, ...(self as PyGenericAlias).args])),
    tp_richcompare: (self, other, op) => {
      if ((op !== EQ && op !== NE) || !(other instanceof PyGenericAlias)) return NotImplemented;
      const one = self as PyGenericAlias;
      const same = equal(one.origin, other.origin) && equal(one.argsTuple, other.argsTuple);
      return (same && one.isUnpacked === other.isUnpacked) === (op === EQ) ? True : False;
    },
    tp_getattro: (self, name) => {
      const dunder = name.startsWith('__') && name.endsWith('__');
      const own = OWN.has(name) || (dunder && lookupAttr((self as PyGenericAlias).origin, name) === null);
      return own ? genericGetAttr(self, name) : getAttr((self as PyGenericAlias).origin, name);
    },
    tp_iter: (self) => {
      const { type, origin, args } = self as PyGenericAlias;
      return getIter(newTuple([new PyGenericAlias(type, origin, args, true)]));
    },
    mp_subscript: (self, item) => {
      const alias = self as PyGenericAlias;
      return new PyGenericAlias(genericAliasType, alias.origin, substitute(alias, alias.args, alias.parameters, item), alias.isUnpacked);
    },
    nb_or: unionOf,
  },
});

member(genericAliasType, '__origin__', (self: PyGenericAlias) => self.origin);
member(genericAliasType, '__args__', (self: PyGenericAlias) => self.argsTuple);
member(genericAliasType, '__unpacked__', (self: PyGenericAlias) => boolean(self.isUnpacked));
getset(genericAliasType, '__parameters__', (self: PyGenericAlias) => newTuple(self.parameters));
getset(genericAliasType, '__typing_unpacked_tuple_args__', (self: PyGenericAlias) => {
  return self.isUnpacked && self.origin === tupleType ? self.argsTuple : None;
});
method(genericAliasType, '__reduce__(self, /)', (self: PyGenericAlias) => newTuple([genericAliasType, newTuple([self.origin, self.argsTuple])]));
method(genericAliasType, '__mro_entries__(self, bases, /)', (self: PyGenericAlias) => newTuple([self.origin]));

for (const [name, func] of [['__instancecheck__', 'isinstance'], ['__subclasscheck__', 'issubclass']] as const) {
  method(genericAliasType, `${name}(self, cls, /)`, () => {
    throw typeError(`${func}() argument 2 cannot be a parameterized generic`);
  });
}

installGenericAlias(() => genericAliasType);

/** `cls[item]` of the built-in containers. */
export function newGenericAlias(origin: Value, item: Value): PyGenericAlias {
  return new PyGenericAlias(genericAliasType, origin, isTupleLike(item) ? tupleItems(item) : [item]);
}

for (const type of [listType, tupleType, dictType, setType, frozensetType, exceptionType('BaseExceptionGroup')]) {
  classMethod(type, '__class_getitem__(cls, object, /)', (cls: Value, item: Value) => newGenericAlias(cls, item));
}

