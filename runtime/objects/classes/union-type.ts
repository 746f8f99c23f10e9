/** types.UnionType: `int | str`. */
import { False, None, NotImplemented, True } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { getset, member, method } from '../calls/native.ts';
import { PyObject } from '../object.ts';
import { binaryOp, equal, hash, isInstance, isSubclass, repr, typeOf } from '../protocol/protocol.ts';
import { EQ, NE } from './slots.ts';
import { fullName } from './type-names.ts';
import { fillType, isType, newType, type PyType } from './type.ts';
import { noneType, typeType } from './types.ts';
import { substitute, typeParameters } from './type-substitution.ts';
import { newTuple } from '../values.ts';

const NB_OR = 7;

export class PyUnion extends PyObject {
  readonly args: readonly Value[];

  constructor(args: readonly Value[]) {
    super(unionType);
    this.args = args;
  }
}

function argumentText(argument: Value): string {
  if (argument === noneType) return 'None';
  return isType(argument) ? fullName(argument) : repr(argument);
}

const contains = (items: readonly Value[], item: Value): boolean => items.some((each) => equal(each, item));

function sameMembers(one: PyUnion, other: PyUnion): boolean {
  return one.args.length === other.args.length && one.args.every((each) => contains(other.args, each));
}

export const unionType: PyType = newType('UnionType', {
  module: 'types',
  final: true,
  slots: {
    tp_repr: (self) => (self as PyUnion).args.map(argumentText).join(' | '),
    tp_hash: (self) => (self as PyUnion).args.reduce((sum: number, each) => sum + (Number(hash(each)) % 2 ** 40), 0),
    tp_richcompare: (self, other, op) => {
      if ((op !== EQ && op !== NE) || !(other instanceof PyUnion)) return NotImplemented;
      return sameMembers(self as PyUnion, other) === (op === EQ) ? True : False;
    },
    nb_or: unionOf,
    mp_subscript: (self, item) => {
      const { args } = self as PyUnion;
      return substitute(self, args, typeParameters(args), item).reduce((left, right) => binaryOp(left, right, NB_OR));
    },
  },
});
member(unionType, '__args__', (self: PyUnion) => newTuple(self.args));
getset(unionType, '__parameters__', (self: PyUnion) => newTuple(typeParameters(self.args)));
method(unionType, '__instancecheck__(self, obj, /)', (self: PyUnion, x: Value) => (self.args.some((each) => isInstance(x, each)) ? True : False));
method(unionType, '__subclasscheck__(self, cls, /)', (self: PyUnion, cls: Value) => (self.args.some((each) => isSubclass(cls, each)) ? True : False));

/** nb_or of classes, aliases and unions: duplicates go, one member alone is itself. */
export function unionOf(left: Value, right: Value): Value {
  if (!canBeMember(left) || !canBeMember(right)) return NotImplemented;
  const members: Value[] = [];
  for (const each of [...membersOf(left), ...membersOf(right)]) if (!contains(members, each)) members.push(each);
  return members.length === 1 ? members[0]! : new PyUnion(members);
}

function canBeMember(x: Value): boolean {
  return x === None || isType(x) || x instanceof PyUnion || isAlias(typeOf(x));
}

/** The classes of `list[int]` and of `type X = ...`, and what derives from them. */
function isAlias(type: PyType): boolean {
  return type.mro.some((each) => !each.isHeapType && (each.name === 'GenericAlias' || each.name === 'TypeAliasType'));
}

function membersOf(x: Value): readonly Value[] {
  if (x instanceof PyUnion) return x.args;
  return x === None ? [noneType] : [x];
}

fillType(typeType, { slots: { nb_or: unionOf } });
