/** The module _operator. */
import type { Value } from '../heap/value.ts';
import { None } from '../heap/index.ts';
import { typeError, valueError } from '../objects/exceptions/errors.ts';
import { newModule } from '../objects/module.ts';
import type { PyModule } from '../objects/module.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { builtin, method } from '../objects/calls/native.ts';
import {
  absolute, binaryOp, call, contains, delItem, equal, getAttr, getItem, getIter, index, invert, isTrue, iterNext, lengthHint, negative, positive,
  power, repr, richCompare, setItem, typeName, typeOf,
} from '../objects/protocol/protocol.ts';
import { NB_INPLACE, OPERATOR_NAMES } from '../objects/protocol/protocol-numbers.ts';
import type { CompareOp, Kwargs } from '../objects/classes/slots.ts';
import { PyObject } from '../objects/object.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { bytesOf } from '../objects/text/bytes-arguments.ts';
import { boolean, intOf, newTuple, textOf } from '../objects/values.ts';
import '../objects/value-types.ts';

export const operatorModule: PyModule = newModule('_operator', 'Operator interface.');

const define = (signature: string, implementation: (...args: never[]) => Value): void => {
  builtin(operatorModule, signature, implementation);
};

/** A function under its name and its dunder name. */
function defineOperator(name: string, parameters: string, implementation: (...args: never[]) => Value): void {
  define(`${name}(${parameters}, /)`, implementation);
  define(`__${name.replace(/_$/, '')}__(${parameters}, /)`, implementation);
}

OPERATOR_NAMES.forEach((name, op) => {
  defineOperator(name === 'and' || name === 'or' ? `${name}_` : name, 'a, b', (a: Value, b: Value) => binaryOp(a, b, op));
  defineOperator(`i${name}`, 'a, b', (a: Value, b: Value) => binaryOp(a, b, op + NB_INPLACE));
});
define('__pow__(a, b, /)', (a: Value, b: Value) => power(a, b, None));

['lt', 'le', 'eq', 'ne', 'gt', 'ge'].forEach((name, op) => {
  defineOperator(name, 'a, b', (a: Value, b: Value) => richCompare(a, b, op as CompareOp));
});
defineOperator('neg', 'a', negative);
defineOperator('pos', 'a', positive);
defineOperator('abs', 'a', absolute);
defineOperator('invert', 'a', invert);
defineOperator('inv', 'a', invert);
defineOperator('index', 'a', (a: Value) => index(a));
defineOperator('not_', 'a', (a: Value) => boolean(!isTrue(a)));
define('truth(a, /)', (a: Value) => boolean(isTrue(a)));
define('is_(a, b, /)', (a: Value, b: Value) => boolean(a === b));
define('is_not(a, b, /)', (a: Value, b: Value) => boolean(a !== b));
defineOperator('contains', 'a, b', (a: Value, b: Value) => boolean(contains(a, b)));
defineOperator('getitem', 'a, b', getItem);
defineOperator('setitem', 'a, b, c', (a: Value, b: Value, c: Value) => {
  setItem(a, b, c);
  return None;
});
defineOperator('delitem', 'a, b', (a: Value, b: Value) => {
  delItem(a, b);
  return None;
});
for (const [name, op] of [['concat', 0], ['iconcat', NB_INPLACE]] as const) {
  defineOperator(name, 'a, b', (a: Value, b: Value) => {
    if (typeOf(a).slots.sq_concat === null) throw typeError(`'${typeName(a)}' object can't be concatenated`);
    return binaryOp(a, b, op);
  });
}
define('length_hint(obj, default=0, /)', (object: Value, otherwise: Value) => {
  const fallback = intOf(otherwise);
  if (fallback === null) throw typeError(`'${typeName(otherwise)}' object cannot be interpreted as an integer`);
  return lengthHint(object, Number(fallback));
});
define('countOf(a, b, /)', (a: Value, b: Value) => {
  let count = 0;
  const iterator = getIter(a);
  for (let item = iterNext(iterator); item !== null; item = iterNext(iterator)) if (equal(item, b)) count++;
  return count;
});
define('indexOf(a, b, /)', (a: Value, b: Value) => {
  const iterator = getIter(a);
  for (let at = 0, item = iterNext(iterator); item !== null; at++, item = iterNext(iterator)) if (equal(item, b)) return at;
  throw valueError('sequence.index(x): x not in sequence');
});
define('call(obj, /, *args, **kwargs)', (callable: Value, args: Value[], kwargs: Map<string, Value>) => call(callable, args, kwargs));

// ---------------------------------------------------------------- getters

/** itemgetter, attrgetter and methodcaller: callables that remember what to get. */
class PyGetter extends PyObject {
  readonly get: (object: Value) => Value;
  readonly shown: readonly string[];
  /** What it was made from, for copies. */
  readonly args: readonly Value[];
  readonly kwargs: Kwargs | null;

  constructor(type: PyType, get: (object: Value) => Value, shown: readonly string[], args: readonly Value[], kwargs: Kwargs | null) {
    super(type);
    this.args = args;
    this.kwargs = kwargs;
    this.get = get;
    this.shown = shown;
  }
}

function defineGetter(name: string, make: (args: Value[], kwargs: Kwargs | null) => { get: (object: Value) => Value; shown: string[] }): void {
  const type = newType(name, {
    module: 'operator',
    slots: {
      tp_new: (cls, args, kwargs) => {
        const { get, shown } = make(args, kwargs);
        return new PyGetter(cls, get, shown, args, kwargs);
      },
      tp_repr: (self) => `operator.${name}(${(self as PyGetter).shown.join(', ')})`,
      tp_call: (self, args, kwargs) => {
        if (kwargs !== null && kwargs.size > 0) throw typeError(`${name}() takes no keyword arguments`);
        if (args.length !== 1) throw typeError(`${name} expected 1 argument, got ${args.length}`);
        return (self as PyGetter).get(args[0]!);
      },
    },
  });
  method(type, '__reduce__(self, /)', (self: PyGetter) => reduceGetter(self));
  operatorModule.dict.setStr(name, type);
}

/** With keyword arguments (methodcaller) by a partial of the class. */
function reduceGetter({ type, args, kwargs }: PyGetter): Value {
  if (kwargs === null || kwargs.size === 0) return newTuple([type, newTuple(args)]);
  const partial = getAttr(hooks.importModule('functools', None, None, None, 0), 'partial');
  return newTuple([call(partial, [type, args[0]!], kwargs), newTuple(args.slice(1))]);
}

function requireOne(name: string, args: Value[], kwargs: Kwargs | null): void {
  if (kwargs !== null && kwargs.size > 0) throw typeError(`${name}() takes no keyword arguments`);
  if (args.length === 0) throw typeError(`${name} expected 1 argument, got 0`);
}

defineGetter('itemgetter', (args, kwargs) => {
  requireOne('itemgetter', args, kwargs);
  const shown = args.map(repr);
  if (args.length === 1) return { get: (object) => getItem(object, args[0]!), shown };
  return { get: (object) => newTuple(args.map((key) => getItem(object, key))), shown };
});

defineGetter('attrgetter', (args, kwargs) => {
  requireOne('attrgetter', args, kwargs);
  const paths = args.map((arg) => {
    const text = textOf(arg);
    if (text === null) throw typeError('attribute name must be a string');
    return text.split('.');
  });
  const follow = (object: Value, path: string[]): Value => path.reduce<Value>(getAttr, object);
  const shown = args.map(repr);
  if (paths.length === 1) return { get: (object) => follow(object, paths[0]!), shown };
  return { get: (object) => newTuple(paths.map((path) => follow(object, path))), shown };
});

defineGetter('methodcaller', (args, kwargs) => {
  if (args.length === 0) throw typeError('methodcaller needs at least one argument, the method name');
  const name = textOf(args[0]!);
  if (name === null) throw typeError('method name must be a string');
  const rest = args.slice(1);
  const shown = [...args.map(repr), ...Array.from(kwargs ?? [], ([key, value]) => `${key}=${repr(value)}`)];
  return { get: (object) => call(getAttr(object, name), rest.slice(), kwargs), shown };
});


// ---------------------------------------------------------------- for hmac

/** Equality whose time depends on the length alone. */
define('_compare_digest(a, b, /)', (a: Value, b: Value) => {
  const [mine, theirs] = [digestBytes(a), digestBytes(b)];
  if (mine === null || theirs === null || (textOf(a) === null) !== (textOf(b) === null)) {
    throw typeError(`unsupported operand types(s) or combination of types: '${typeName(a)}' and '${typeName(b)}'`);
  }
  let difference = mine.length ^ theirs.length;
  for (let i = 0; i < mine.length; i++) difference |= mine[i]! ^ (theirs[i] ?? 0);
  return boolean(difference === 0);
});

function digestBytes(x: Value): Uint8Array | null {
  const text = textOf(x);
  if (text === null) return bytesOf(x);
  if (/[^\0-\x7f]/.test(text)) throw typeError('comparing strings with non-ASCII characters is not supported');
  return Buffer.from(text, 'latin1');
}
