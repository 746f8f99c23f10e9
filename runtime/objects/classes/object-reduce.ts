/** `object.__reduce_ex__`: how copy and pickle take an ordinary object apart. */
import { None } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { PyDict } from '../containers/dict.ts';
import { typeError } from '../exceptions/errors.ts';
import { hooks } from '../machine/hooks.ts';
import { method } from '../calls/native.ts';
import { call, callMethod, getAttr, getIter, indexNumber, lookupAttr, typeOf } from '../protocol/protocol.ts';
import { callSpecial } from '../protocol/protocol-call.ts';
import { isSubtype, lookup } from './type.ts';
import { dictType, listType, objectType } from './types.ts';
import { isTupleLike, newTuple, tupleItems } from '../values.ts';

const copyreg = (name: string): Value => getAttr(hooks.importModule('copyreg', None, None, newTuple([name]), 0), name);

method(objectType, '__reduce_ex__(self, protocol, /)', (self: Value, protocol: Value) => {
  const reduce = lookup(typeOf(self), '__reduce__');
  if (reduce !== lookup(objectType, '__reduce__')) return callMethod(self, '__reduce__');
  const version = indexNumber(protocol);
  return version >= 2 ? reduceNew(self) : call(copyreg('_reduce_ex'), [self, version]);
});

method(objectType, '__reduce__(self, /)', (self: Value) => call(copyreg('_reduce_ex'), [self, 0]));

/** (copyreg.__newobj__, (cls, *args), state, list items, dict items) */
function reduceNew(self: Value): Value {
  const type = typeOf(self);
  if (type.slots.tp_new === null) throw typeError(`cannot pickle '${type.reportedName}' object`);
  const [args, kwargs] = newArguments(self);
  const make =
    kwargs === null
      ? [copyreg('__newobj__'), newTuple([type, ...args])]
      : [copyreg('__newobj_ex__'), newTuple([type, newTuple(args), kwargs])];
  const listItems = isSubtype(type, listType) ? getIter(self) : None;
  const dictItems = isSubtype(type, dictType) ? getIter(callMethod(self, 'items')) : None;
  return newTuple([...make, stateOf(self), listItems, dictItems]);
}

function newArguments(self: Value): [Value[], Value | null] {
  const extended = callSpecial(self, '__getnewargs_ex__');
  if (extended !== null) {
    const [args, kwargs] = tupleItems(extended);
    return [tupleItems(args!), kwargs!];
  }
  const args = callSpecial(self, '__getnewargs__');
  if (args !== null && !isTupleLike(args)) throw typeError(`__getnewargs__ should return a tuple, not '${typeOf(args).reportedName}'`);
  return [args === null ? [] : tupleItems(args), null];
}

function stateOf(self: Value): Value {
  return callMethod(self, '__getstate__');
}

method(objectType, '__getstate__(self, /)', (self: Value) => {
  const own = lookupAttr(self, '__dict__');
  const state = own instanceof PyDict && own.size > 0 ? own : None;
  const slots = slotState(self);
  return slots.size === 0 ? state : newTuple([state, slots]);
});

/** The values of all members that `__slots__` declared. */
function slotState(self: Value): PyDict {
  const found = new PyDict();
  for (const cls of typeOf(self).mro) {
    if (!cls.isHeapType) continue;
    for (const [name, entry] of cls.dict.entries()) {
      if (typeOf(entry).name !== 'member_descriptor' || typeof name !== 'string') continue;
      const value = lookupAttr(self, name);
      if (value !== null) found.setStr(name, value);
    }
  }
  return found;
}
