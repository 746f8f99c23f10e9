/** The module _abc: the register of abstract base classes, and isinstance and issubclass of them. */
import { False, None, NotImplemented, True } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { PyFrozenSet } from '../objects/containers/set-object.ts';
import { typeError, runtimeError } from '../objects/exceptions/errors.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { call, getAttr, isSubclass, isTrue, iterate, lookupAttr, setAttr, toArray, typeOf } from '../objects/protocol/protocol.ts';
import { isType, setTypeEntry, type PyType } from '../objects/classes/type.ts';
import { boolean, intOf, newTuple, textOf } from '../objects/values.ts';
import '../objects/value-types.ts';

export const abcModule: PyModule = newModule('_abc', 'Module contains faster C implementation of abc.ABCMeta');

/** What is known of one abstract class. */
interface Known {
  readonly registry: Set<PyType>;
  positive: WeakSet<PyType>;
  negative: WeakSet<PyType>;
  /** Of the answers in `negative`: a registration may have made them wrong. */
  version: number;
}

const known = new WeakMap<PyType, Known>();
let version = 0;

function knownOf(cls: Value): Known {
  const data = isType(cls) ? known.get(cls) : undefined;
  if (data === undefined) throw typeError('_abc_data isn\'t set');
  return data;
}

// ------------------------------------------------------------ making one

const TPFLAGS_SEQUENCE = 1 << 5;
const TPFLAGS_MAPPING = 1 << 6;

builtin(abcModule, '_abc_init(self, /)', (cls: PyType) => {
  setAttr(cls, '__abstractmethods__', abstractMethods(cls));
  known.set(cls, { registry: new Set(), positive: new WeakSet(), negative: new WeakSet(), version });
  const flags = intOf(cls.dict.getStr('__abc_tpflags__'));
  if (flags === null) return None;
  cls.isSequence = (Number(flags) & TPFLAGS_SEQUENCE) !== 0;
  cls.isMapping = (Number(flags) & TPFLAGS_MAPPING) !== 0;
  setTypeEntry(cls, '__abc_tpflags__', null);
  return None;
});

const isAbstract = (value: Slot): boolean => {
  const flag = value === null ? null : lookupAttr(value, '__isabstractmethod__');
  return flag !== null && isTrue(flag);
};

/** Its own abstract methods, and those of its bases that it does not override. */
function abstractMethods(cls: PyType): PyFrozenSet {
  const names = new PyFrozenSet();
  for (const [name, value] of cls.dict.entries()) if (isAbstract(value)) names.add(name);
  for (const base of cls.bases) {
    const inherited = lookupAttr(base, '__abstractmethods__');
    if (inherited === null) continue;
    for (const name of iterate(inherited)) if (isAbstract(lookupAttr(cls, textOf(name)!))) names.add(name);
  }
  return names;
}

builtin(abcModule, '_abc_register(self, subclass, /)', (cls: PyType, subclass: Value) => {
  if (!isType(subclass)) throw typeError('Can only register classes');
  if (isSubclass(subclass, cls)) return subclass;
  if (isSubclass(cls, subclass)) throw runtimeError('Refusing to create an inheritance cycle');
  knownOf(cls).registry.add(subclass);
  version++;
  if (cls.isSequence || cls.isMapping) markCollection(subclass, cls);
  return subclass;
});

/** Patterns of `match` go by these marks; those of native classes (str is registered as a Sequence) stay as they are. */
function markCollection(type: PyType, like: PyType): void {
  if (type.isImmutable) return;
  type.isSequence = like.isSequence;
  type.isMapping = like.isMapping;
  for (const subclass of type.subclasses) markCollection(subclass, like);
}

// ------------------------------------------------------------ asking

builtin(abcModule, '_abc_instancecheck(self, instance, /)', (cls: PyType, instance: Value) => {
  const data = knownOf(cls);
  const claimed = getAttr(instance, '__class__');
  if (isType(claimed) && data.positive.has(claimed)) return True;
  const actual = typeOf(instance);
  if (actual === claimed) {
    if (data.version === version && data.negative.has(actual)) return False;
    return checkSubclass(cls, claimed);
  }
  const answer = checkSubclass(cls, claimed);
  return isTrue(answer) ? answer : checkSubclass(cls, actual);
});

function checkSubclass(cls: Value, subclass: Value): Value {
  return call(getAttr(cls, '__subclasscheck__'), [subclass]);
}

builtin(abcModule, '_abc_subclasscheck(self, subclass, /)', (cls: PyType, subclass: Value) => {
  if (!isType(subclass)) throw typeError('issubclass() arg 1 must be a class');
  const data = knownOf(cls);
  if (data.positive.has(subclass)) return True;
  if (data.version < version) {
    data.negative = new WeakSet();
    data.version = version;
  } else if (data.negative.has(subclass)) return False;
  const answer = decide(cls, subclass, data);
  (answer ? data.positive : data.negative).add(subclass);
  return boolean(answer);
});

/** By the class's own hook, then by inheritance, then by what was registered, then through its subclasses. */
function decide(cls: PyType, subclass: PyType, { registry }: Known): boolean {
  const hook = call(getAttr(cls, '__subclasshook__'), [subclass]);
  if (hook !== NotImplemented) return isTrue(hook);
  if (subclass.mro.includes(cls)) return true;
  for (const registered of registry) if (isSubclass(subclass, registered)) return true;
  return toArray(call(getAttr(cls, '__subclasses__'))).some((derived) => isSubclass(subclass, derived));
}

// ------------------------------------------------------------ housekeeping

builtin(abcModule, 'get_cache_token()', () => version);
builtin(abcModule, '_reset_registry(self, /)', (cls: Value) => {
  knownOf(cls).registry.clear();
  return None;
});
builtin(abcModule, '_reset_caches(self, /)', (cls: Value) => {
  const data = knownOf(cls);
  data.positive = new WeakSet();
  data.negative = new WeakSet();
  return None;
});
/** The caches cannot be listed: the host holds them weakly. */
builtin(abcModule, '_get_dump(self, /)', (cls: Value) => {
  const { registry, version: at } = knownOf(cls);
  const registered = new PyFrozenSet();
  for (const each of registry) registered.add(each);
  return newTuple([registered, new PyFrozenSet(), new PyFrozenSet(), at]);
});
