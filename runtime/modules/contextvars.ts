/** The module _contextvars. A context is an immutable map; entering one makes it the current one. */
import { None } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { keyError, newError, runtimeError, typeError, valueError } from '../objects/exceptions/errors.ts';
import { newGenericAlias } from '../objects/classes/generic-alias.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin, classMethod, getset, member, method, Parameters } from '../objects/calls/native.ts';
import { PyObject } from '../objects/object.ts';
import { call, getIter, id, repr } from '../objects/protocol/protocol.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { newList, newTuple } from '../objects/values.ts';
import '../objects/value-types.ts';
import { defineConstants } from './module-tools.ts';

export const contextvarsModule: PyModule = newModule('_contextvars', 'Context Variables');

type Variables = ReadonlyMap<PyContextVar, Value>;

class PyContext extends PyObject {
  variables: Variables = new Map();
  /** The one that was current when this was entered; undefined while it is not entered. */
  previous: PyContext | undefined = undefined;
}

class PyContextVar extends PyObject {
  readonly name: Value;
  readonly fallback: Slot;

  constructor(type: PyType, name: Value, fallback: Slot) {
    super(type);
    this.name = name;
    this.fallback = fallback;
  }
}

class PyToken extends PyObject {
  readonly variable: PyContextVar;
  readonly context: PyContext;
  readonly old: Slot;
  isUsed = false;

  constructor(variable: PyContextVar, context: PyContext, old: Slot) {
    super(tokenType);
    this.variable = variable;
    this.context = context;
    this.old = old;
  }
}

const address = (x: Value): string => `0x${BigInt(id(x)).toString(16)}`;

// ------------------------------------------------------------ Context

function keyed(self: Value, key: Value): Slot {
  if (!(key instanceof PyContextVar)) throw typeError(`a ContextVar key was expected, got ${repr(key)}`);
  return (self as PyContext).variables.get(key) ?? null;
}

const contextType: PyType = newType('Context', {
  module: '_contextvars',
  hasWeakrefs: true,
  slots: {
    tp_new: (cls, args, kwargs) => {
      if (args.length > 0 || (kwargs !== null && kwargs.size > 0)) throw typeError('Context() does not accept any arguments');
      return new PyContext(cls);
    },
    tp_iter: (self) => getIter(newList([...(self as PyContext).variables.keys()])),
    mp_length: (self) => (self as PyContext).variables.size,
    mp_subscript: (self, key) => {
      const value = keyed(self, key);
      if (value === null) throw keyError(key);
      return value;
    },
    sq_contains: (self, key) => keyed(self, key) !== null,
  },
});
let current = new PyContext(contextType);

method(contextType, 'run(self, /, *args, **kwargs)', (self: PyContext, given: Value[], kwargs: Map<string, Value>) => {
  const [callable, ...args] = given;
  if (callable === undefined) throw typeError('run() missing 1 required positional argument');
  if (self.previous !== undefined || self === current) throw runtimeError(`cannot enter context: ${repr(self)} is already entered`);
  self.previous = current;
  current = self;
  try {
    return call(callable, args, kwargs.size === 0 ? null : kwargs);
  } finally {
    current = self.previous;
    self.previous = undefined;
  }
});

function copyOf(context: PyContext): PyContext {
  const copy = new PyContext(contextType);
  copy.variables = context.variables;
  return copy;
}
method(contextType, 'copy(self, /)', copyOf);
method(contextType, 'get(self, key, default=None, /)', (self: PyContext, key: Value, fallback: Value) => keyed(self, key) ?? fallback);
method(contextType, 'keys(self, /)', (self: PyContext) => newList([...self.variables.keys()]));
method(contextType, 'values(self, /)', (self: PyContext) => newList([...self.variables.values()]));
method(contextType, 'items(self, /)', (self: PyContext) => newList(Array.from(self.variables, (pair) => newTuple(pair))));
builtin(contextvarsModule, 'copy_context()', () => copyOf(current));

// ------------------------------------------------------------ ContextVar

const PARAMETERS = new Parameters('ContextVar(name, /, *, default=NULL)');

const varType: PyType = newType('ContextVar', {
  module: '_contextvars',
  hasWeakrefs: true,
  final: true,
  slots: {
    tp_new: (cls, args, kwargs) => {
      const [name, fallback] = PARAMETERS.bind(args, kwargs) as [Value, Slot];
      if (typeof name !== 'string') throw typeError('context variable name must be a str');
      return new PyContextVar(cls, name, fallback);
    },
    tp_repr: (self) => {
      const { name, fallback } = self as PyContextVar;
      return `<ContextVar name=${repr(name)}${fallback === null ? '' : ` default=${repr(fallback)}`} at ${address(self)}>`;
    },
  },
});
member(varType, 'name', (self: PyContextVar) => self.name);
method(varType, 'get(self, default=NULL, /)', (self: PyContextVar, fallback: Slot) => {
  const value = current.variables.get(self) ?? fallback ?? self.fallback;
  if (value === null) throw newError('LookupError', self);
  return value;
});

function assign(variable: PyContextVar, value: Slot): void {
  const changed = new Map(current.variables);
  if (value === null) changed.delete(variable);
  else changed.set(variable, value);
  current.variables = changed;
}

method(varType, 'set(self, value, /)', (self: PyContextVar, value: Value) => {
  const token = new PyToken(self, current, current.variables.get(self) ?? null);
  assign(self, value);
  return token;
});
method(varType, 'reset(self, token, /)', (self: PyContextVar, token: Value) => {
  if (!(token instanceof PyToken)) throw typeError(`expected an instance of Token, got ${repr(token)}`);
  if (token.isUsed) throw runtimeError(`${repr(token)} has already been used once`);
  if (token.variable !== self) throw valueError(`${repr(token)} was created by a different ContextVar`);
  if (token.context !== current) throw valueError(`${repr(token)} was created in a different Context`);
  token.isUsed = true;
  assign(self, token.old);
  return None;
});
classMethod(varType, '__class_getitem__(cls, item, /)', (cls: PyType, item: Value) => newGenericAlias(cls, item));

// ------------------------------------------------------------ Token

const missingType = newType('Token.MISSING', { module: '_contextvars', final: true, slots: { tp_repr: () => '<Token.MISSING>' } });
const MISSING = new PyObject(missingType);

const tokenType: PyType = newType('Token', {
  module: '_contextvars',
  final: true,
  slots: {
    tp_repr: (self) => {
      const token = self as PyToken;
      return `<Token${token.isUsed ? ' used' : ''} var=${repr(token.variable)} at ${address(token)}>`;
    },
  },
});
tokenType.dict.setStr('MISSING', MISSING);
getset(tokenType, 'var', (self: PyToken) => self.variable);
getset(tokenType, 'old_value', (self: PyToken) => self.old ?? MISSING);
classMethod(tokenType, '__class_getitem__(cls, item, /)', (cls: PyType, item: Value) => newGenericAlias(cls, item));

defineConstants(contextvarsModule, { Context: contextType, ContextVar: varType, Token: tokenType });
