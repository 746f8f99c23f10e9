/** The module _typing: type variables, and aliases whose value is computed when it is first asked for. */
import { None, NotImplemented } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { attributeError, typeError, valueError } from '../objects/exceptions/errors.ts';
import { PyGenericAlias, genericAliasType } from '../objects/classes/generic-alias.ts';
import { unionOf } from '../objects/classes/union-type.ts';
import { addDictDescriptor } from '../objects/classes/instance-dict.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { currentFrame } from '../objects/machine/frame.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin, classMethod, getset, member, method, Parameters } from '../objects/calls/native.ts';
import { PyObject } from '../objects/object.ts';
import { call, equal, getAttr, getIter, isTrue, repr, toArray, typeName } from '../objects/protocol/protocol.ts';
import { EQ, NE } from '../objects/classes/slots.ts';
import type { Kwargs } from '../objects/classes/slots.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { boolean, isTupleLike, newTuple, tupleItems } from '../objects/values.ts';
import '../objects/value-types.ts';
import { defineConstants } from './module-tools.ts';

export const typingModule: PyModule = newModule('_typing', 'Primitives and accelerators for the typing module.\n');

/** What typing.py does for the classes here. */
function typing(name: string, args: Value[], kwargs: Kwargs | null = null): Value {
  return call(getAttr(hooks.importModule('typing', None, None, None, 0), name), args, kwargs);
}

/** `__name__` of the module that is running. */
const caller = (): Value => currentFrame()?.globals.getStr('__name__') ?? None;

const noDefaultType = newType('NoDefaultType', { module: 'typing', final: true, slots: { tp_repr: () => 'typing.NoDefault', tp_new: () => NoDefault } });
const NoDefault: PyObject = new PyObject(noDefaultType);
method(noDefaultType, '__reduce__(self, /)', () => 'NoDefault');

/** A value, or a function that computes it at the first use (PEP 695). */
class Lazy {
  private value: Slot;
  private evaluate: Slot;

  constructor(value: Slot, evaluate: Slot) {
    this.value = value;
    this.evaluate = evaluate;
  }

  get(): Slot {
    if (this.value === null && this.evaluate !== null) {
      this.value = call(this.evaluate);
      this.evaluate = null;
    }
    return this.value;
  }

  get isGiven(): boolean {
    return this.evaluate !== null || (this.value !== null && this.value !== NoDefault);
  }
}

const absent = (): Lazy => new Lazy(null, null);

/** TypeVar, ParamSpec and TypeVarTuple in one. */
class PyTypeParameter extends PyObject {
  readonly name: Value;
  bound = absent();
  constraints = absent();
  fallback = new Lazy(NoDefault, null);
  isCovariant = false;
  isContravariant = false;
  infersVariance = false;

  constructor(type: PyType, name: Value, module: Value) {
    super(type);
    this.name = name;
    this.dict = new PyDict();
    if (module !== None) this.dict.setStr('__module__', module);
  }
}

function describe(self: Value): string {
  const { name, isCovariant, isContravariant, infersVariance } = self as PyTypeParameter;
  if (infersVariance) return String(name);
  return `${isCovariant ? '+' : isContravariant ? '-' : '~'}${String(name)}`;
}

const union = (left: Value, right: Value): Value => typing('_make_union', [left, right]);
const checked = (x: Value, what: string): Value => (x === None ? None : typing('_type_check', [x, what]));

function parameterType(name: string, signature: string, make: (cls: PyType, args: Value[]) => PyTypeParameter, hasUnion: boolean): PyType {
  const parameters = new Parameters(signature);
  const type = newType(name, {
    module: 'typing',
    final: true,
    hasDict: true,
    hasWeakrefs: true,
    slots: {
      tp_new: (cls, args, kwargs) => make(cls, parameters.bind(args, kwargs) as Value[]),
      tp_init: () => undefined,
      tp_repr: hasUnion ? describe : (self) => String((self as PyTypeParameter).name),
      ...(hasUnion ? { nb_or: union } : {}),
    },
  });
  addDictDescriptor(type);
  member(type, '__name__', (self: PyTypeParameter) => self.name);
  getset(type, '__default__', (self: PyTypeParameter) => self.fallback.get() ?? NoDefault);
  method(type, 'has_default(self, /)', (self: PyTypeParameter) => boolean(self.fallback.isGiven));
  method(type, '__reduce__(self, /)', (self: PyTypeParameter) => self.name);
  method(type, '__mro_entries__(self, bases, /)', () => {
    throw typeError(`Cannot subclass an instance of ${name}`);
  });
  return type;
}

function setVariance(parameter: PyTypeParameter, covariant: Value, contravariant: Value, infers: Value): void {
  parameter.isCovariant = isTrue(covariant);
  parameter.isContravariant = isTrue(contravariant);
  parameter.infersVariance = isTrue(infers);
  if (parameter.isCovariant && parameter.isContravariant) throw valueError('Bivariant types are not supported.');
  if (parameter.infersVariance && (parameter.isCovariant || parameter.isContravariant)) throw valueError('Variance cannot be specified with infer_variance.');
}

function requireName(name: Value, what: string): void {
  if (typeof name !== 'string') throw typeError(`${what}() argument 'name' must be str, not ${typeName(name)}`);
}

const typeVarType = parameterType(
  'TypeVar',
  'typevar(name, *constraints, bound=None, default=NULL, covariant=False, contravariant=False, infer_variance=False)',
  (cls, [name, constraints, bound, fallback, covariant, contravariant, infers]) => {
    requireName(name!, 'typevar');
    const variable = new PyTypeParameter(cls, name!, caller());
    setVariance(variable, covariant!, contravariant!, infers!);
    const given = constraints as never as Value[];
    if (given.length === 1) throw typeError('A single constraint is not allowed');
    if (given.length > 0 && bound !== None) throw typeError('Constraints cannot be combined with bound=...');
    variable.bound = new Lazy(checked(bound!, 'Bound must be a type.'), null);
    variable.constraints = new Lazy(newTuple(given.map((each) => checked(each, 'TypeVar(name, constraint, ...): constraints must be types.'))), null);
    if ((fallback as Slot) !== null) variable.fallback = new Lazy(fallback!, null);
    return variable;
  },
  true,
);
getset(typeVarType, '__bound__', (self: PyTypeParameter) => self.bound.get() ?? None);
getset(typeVarType, '__constraints__', (self: PyTypeParameter) => self.constraints.get() ?? newTuple([]));
method(typeVarType, '__typing_subst__(self, arg, /)', (self: Value, arg: Value) => typing('_typevar_subst', [self, arg]));
method(typeVarType, '__typing_prepare_subst__(self, alias, args, /)', (self: PyTypeParameter, alias: Value, args: Value) => {
  const parameters = toArray(getAttr(alias, '__parameters__'));
  const at = parameters.findIndex((each) => each === self);
  const given = toArray(args);
  if (at < given.length) return args;
  if (at > given.length || !self.fallback.isGiven) throw typeError(`Too few arguments for ${repr(alias)}; actual ${given.length}, expected ${parameters.length}`);
  return newTuple([...given, self.fallback.get()!]);
});

const paramSpecType = parameterType(
  'ParamSpec',
  'paramspec(name, *, bound=None, default=NULL, covariant=False, contravariant=False, infer_variance=False)',
  (cls, [name, bound, fallback, covariant, contravariant, infers]) => {
    requireName(name!, 'paramspec');
    const spec = new PyTypeParameter(cls, name!, caller());
    setVariance(spec, covariant!, contravariant!, infers!);
    spec.bound = new Lazy(checked(bound!, 'Bound must be a type.'), null);
    if ((fallback as Slot) !== null) spec.fallback = new Lazy(fallback!, null);
    return spec;
  },
  true,
);
getset(paramSpecType, '__bound__', (self: PyTypeParameter) => self.bound.get() ?? None);
method(paramSpecType, '__typing_subst__(self, arg, /)', (self: Value, arg: Value) => typing('_paramspec_subst', [self, arg]));
method(paramSpecType, '__typing_prepare_subst__(self, alias, args, /)', (self: Value, alias: Value, args: Value) => typing('_paramspec_prepare_subst', [self, alias, args]));
for (const type of [typeVarType, paramSpecType]) {
  member(type, '__covariant__', (self: PyTypeParameter) => boolean(self.isCovariant));
  member(type, '__contravariant__', (self: PyTypeParameter) => boolean(self.isContravariant));
  member(type, '__infer_variance__', (self: PyTypeParameter) => boolean(self.infersVariance));
}

const typeVarTupleType = parameterType('TypeVarTuple', 'typevartuple(name, *, default=NULL)', (cls, [name, fallback]) => {
  requireName(name!, 'typevartuple');
  const variable = new PyTypeParameter(cls, name!, caller());
  if ((fallback as Slot) !== null) variable.fallback = new Lazy(fallback!, null);
  return variable;
}, false);
typeVarTupleType.own.tp_iter = (self) => getIter(newTuple([callUnpack(self)]));
typeVarTupleType.slots.tp_iter = typeVarTupleType.own.tp_iter;
method(typeVarTupleType, '__iter__(self, /)', (self: Value) => getIter(newTuple([callUnpack(self)])));
method(typeVarTupleType, '__typing_subst__(self, arg, /)', () => {
  throw typeError('Substitution of bare TypeVarTuple is not supported');
});
method(typeVarTupleType, '__typing_prepare_subst__(self, alias, args, /)', (self: Value, alias: Value, args: Value) => typing('_typevartuple_prepare_subst', [self, alias, args]));

/** `Unpack[Ts]` */
function callUnpack(self: Value): Value {
  const unpack = getAttr(hooks.importModule('typing', None, None, None, 0), 'Unpack');
  return call(getAttr(unpack, '__getitem__'), [self]);
}

// ------------------------------------------------------------ P.args, P.kwargs

class PyParamSpecPart extends PyObject {
  readonly origin: Value;

  constructor(type: PyType, origin: Value) {
    super(type);
    this.origin = origin;
  }
}

function partType(name: string, part: string): PyType {
  const parameters = new Parameters(`${name}(origin)`);
  const type = newType(name, {
    module: 'typing',
    final: true,
    hasWeakrefs: true,
    slots: {
      tp_new: (cls, args, kwargs) => new PyParamSpecPart(cls, parameters.bind(args, kwargs)[0] as Value),
      tp_init: () => undefined,
      tp_repr: (self) => {
        const { origin } = self as PyParamSpecPart;
        return `${origin instanceof PyTypeParameter ? String(origin.name) : repr(origin)}.${part}`;
      },
      tp_richcompare: (self, other, op) => {
        if ((op !== EQ && op !== NE) || !(other instanceof PyParamSpecPart) || other.type !== type) return NotImplemented;
        return boolean(equal((self as PyParamSpecPart).origin, other.origin) === (op === EQ));
      },
    },
  });
  member(type, '__origin__', (self: PyParamSpecPart) => self.origin);
  method(type, '__mro_entries__(self, bases, /)', () => {
    throw typeError(`Cannot subclass an instance of ${name}`);
  });
  return type;
}

const argsType = partType('ParamSpecArgs', 'args');
const kwargsType = partType('ParamSpecKwargs', 'kwargs');
getset(paramSpecType, 'args', (self: Value) => new PyParamSpecPart(argsType, self));
getset(paramSpecType, 'kwargs', (self: Value) => new PyParamSpecPart(kwargsType, self));

// ------------------------------------------------------------ type X = ...

class PyTypeAlias extends PyObject {
  readonly name: Value;
  readonly params: Value;
  readonly value: Lazy;
  readonly module: Value;

  constructor(name: Value, params: Value, value: Lazy, module: Value) {
    super(typeAliasType);
    this.name = name;
    this.params = params;
    this.value = value;
    this.module = module;
  }
}

const ALIAS_PARAMETERS = new Parameters('typealias(name, value, *, type_params=NULL)');

export const typeAliasType: PyType = newType('TypeAliasType', {
  module: 'typing',
  final: true,
  hasWeakrefs: true,
  slots: {
    tp_new: (_cls, args, kwargs) => {
      const [name, value, params] = ALIAS_PARAMETERS.bind(args, kwargs) as [Value, Value, Slot];
      requireName(name, 'typealias');
      if (params !== null && !isTupleLike(params)) throw typeError('type_params must be a tuple');
      return new PyTypeAlias(name, params ?? newTuple([]), new Lazy(value, null), caller());
    },
    tp_init: () => undefined,
    tp_repr: (self) => String((self as PyTypeAlias).name),
    nb_or: (left, right) => unionOf(left, right),
    mp_subscript: (self, item) => {
      const alias = self as PyTypeAlias;
      if (!isTupleLike(alias.params) || tupleItems(alias.params).length === 0) throw typeError('Only generic type aliases are subscriptable');
      return new PyGenericAlias(genericAliasType, self, isTupleLike(item) ? tupleItems(item) : [item]);
    },
  },
});
member(typeAliasType, '__name__', (self: PyTypeAlias) => self.name);
getset(typeAliasType, '__value__', (self: PyTypeAlias) => self.value.get() ?? None);
getset(typeAliasType, '__type_params__', (self: PyTypeAlias) => self.params);
getset(typeAliasType, '__parameters__', (self: PyTypeAlias) => {
  return newTuple(tupleItems(self.params).flatMap((param) => ((param as PyObject).type === typeVarTupleType ? [callUnpack(param)] : [param])));
});
getset(typeAliasType, '__module__', (self: PyTypeAlias) => {
  if (self.module === None) throw attributeError("'TypeAliasType' object has no attribute '__module__'");
  return self.module;
});
method(typeAliasType, '__reduce__(self, /)', (self: PyTypeAlias) => self.name);

// ------------------------------------------------------------ Generic

const genericType: PyType = newType('Generic', { module: 'typing', hasDict: false, sameLayout: true, slots: {} });
classMethod(genericType, '__class_getitem__(cls, /, *args, **kwargs)', (cls: Value, args: Value[], kwargs: Map<string, Value>) => {
  return typing('_generic_class_getitem', [cls, ...args], kwargs.size === 0 ? null : kwargs);
});
classMethod(genericType, '__init_subclass__(cls, /, *args, **kwargs)', (cls: Value, args: Value[], kwargs: Map<string, Value>) => {
  return typing('_generic_init_subclass', [cls, ...args], kwargs.size === 0 ? null : kwargs);
});

// ------------------------------------------------------------ the compiler's own

/** What `def f[T: bound]` makes: `evaluate` computes the bound or the constraints. */
builtin(typingModule, '_type_parameter(kind, name, bound=NULL, /)', (kind: Value, name: Value, bound: Slot) => {
  const parameter = inferring(typingModule.dict.getStr(String(kind)) as PyType, name);
  if (bound !== null) parameter.bound = new Lazy(null, bound);
  return parameter;
});
builtin(typingModule, '_constrained_type_variable(name, evaluate, /)', (name: Value, evaluate: Value) => {
  const parameter = inferring(typeVarType, name);
  parameter.constraints = new Lazy(null, evaluate);
  return parameter;
});

function inferring(type: PyType, name: Value): PyTypeParameter {
  const parameter = new PyTypeParameter(type, name, 'typing');
  parameter.infersVariance = type !== typeVarTupleType;
  return parameter;
}

/** The parameters of a generic class as the arguments of Generic: `*Ts` for a TypeVarTuple. */
builtin(typingModule, '_unpack_type_variables(params, /)', (params: Value) => {
  return newTuple(tupleItems(params).map((param) => ((param as PyObject).type === typeVarTupleType ? callUnpack(param) : param)));
});
builtin(typingModule, '_set_type_parameter_default(parameter, evaluate, /)', (parameter: PyTypeParameter, evaluate: Value) => {
  parameter.fallback = new Lazy(null, evaluate);
  return parameter;
});
builtin(typingModule, '_type_alias(name, type_params, evaluate, /)', (name: Value, params: Value, evaluate: Value) => {
  return new PyTypeAlias(name, params === None ? newTuple([]) : params, new Lazy(null, evaluate), caller());
});
builtin(typingModule, '_idfunc(x, /)', (x: Value) => x);

defineConstants(typingModule, {
  NoDefault,
  TypeVar: typeVarType,
  ParamSpec: paramSpecType,
  TypeVarTuple: typeVarTupleType,
  ParamSpecArgs: argsType,
  ParamSpecKwargs: kwargsType,
  TypeAliasType: typeAliasType,
  Generic: genericType,
});
