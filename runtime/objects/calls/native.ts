/**
 * Native functions and methods.
 *
 *     method(listType, 'append(self, object, /)', (self, object) => ...)
 *     builtin(module, 'sorted(iterable, /, *, key=None, reverse=False)', (iterable, key, reverse) => ...)
 *
 * The text signature is the only declaration: it names the parameters, gives defaults (None, True, False, numbers, strings, ()
 * and NULL for "not given"), selects how CALL specialises, and binds arguments with CPython's messages (native-binding.ts).
 * The implementation gets one argument per parameter: `*args` as an array, `**kwargs` as a Map. It is parsed at the
 * first call, since start-up declares some hundreds.
 */
import type { Slot, Value } from '../../heap/value.ts';
import { typeError } from '../exceptions/errors.ts';
import { bindArguments, type Bound } from './native-binding.ts';
import { parseSignature, type Signature } from './native-signature.ts';
import { PyObject, coreTypes } from '../object.ts';
import { isSubtype, PyType, typeModified } from '../classes/pytype.ts';
import { typeOf } from '../protocol/protocol.ts';
import type { Kwargs } from '../classes/slots.ts';

/** CPython's METH_NOARGS, METH_O, METH_FASTCALL, METH_FASTCALL|METH_KEYWORDS, METH_VARARGS, METH_VARARGS|METH_KEYWORDS. */
export type NativeKind = 'noargs' | 'o' | 'fastcall' | 'fastcall_keywords' | 'varargs' | 'varargs_keywords';

/** Takes the receiver first where it is a method; any parameter types, unchecked: the binder guarantees their number. */
export type Implementation = (...args: never[]) => Value;
type Callable = (...args: Bound[]) => Value;

export interface NativeOptions {
  /** Where CPython's calling convention is not the one its parameters suggest (it shows in messages and in `dis`). */
  kind?: NativeKind;
  doc?: string;
  module?: string;
}

export class NativeCode {
  readonly name: string;
  readonly text: string;
  readonly doc: string | null;
  /** The class it is a method of, for messages; null for a function. */
  readonly owner: PyType | null;
  readonly implementation: Callable;
  /** The module of a function; null for methods. */
  readonly module: string | null;
  private readonly givenKind: NativeKind | null;
  /** The number by which instructions know its kind; -1 until one asks. */
  convention = -1;
  private parsed: Signature | null = null;
  /**
   * What `takes` looks at, in the object itself: each native call does. Positional arguments of a plain call, and what completes them; none where there is
   * no padding, or before the signature was parsed.
   */
  private least = 1;
  private most = 0;
  padding: readonly Slot[] = [];
  /**
   * The same for arguments with which no Python code runs and no frame is looked at. NULL, or an exception: it is no case of that, or raises, and nothing has been done. It gets what the
   * implementation gets; the positional arguments as they are where that takes `*args` or `**kwargs`.
   */
  plain: ((...args: Slot[]) => Slot) | null = null;
  /** As a function of one real number, if that is what it is. */
  real: RealFunction | null = null;

  constructor(text: string, implementation: Implementation, owner: PyType | null, options: NativeOptions = {}) {
    this.name = text.slice(0, text.indexOf('('));
    this.text = text;
    this.implementation = implementation as Callable;
    this.owner = owner;
    this.doc = options.doc ?? null;
    this.module = options.module ?? null;
    this.givenKind = options.kind ?? null;
  }

  get signature(): Signature {
    return this.parsed ?? this.parse();
  }

  private parse(): Signature {
    const parsed = (this.parsed = parseSignature(this.text, this.owner !== null));
    if (parsed.padding !== null) {
      this.least = parsed.required;
      this.most = parsed.positional.length;
      this.padding = parsed.padding;
    }
    return parsed;
  }

  get kind(): NativeKind {
    return this.givenKind ?? this.signature.kind;
  }

  /** 'list.append', 'math.sqrt', 'len': as METH_NOARGS and METH_O name it in messages. A class method is named by its class. */
  longName(self: Slot = null): string {
    if (this.owner !== null) return `${self instanceof PyType ? self.qualname : this.owner.name}.${this.name}`;
    return this.module === null || this.module === 'builtins' ? this.name : `${this.module}.${this.name}`;
  }

  /** Whether `count` positional arguments, completed by `padding`, are all that the implementation takes; otherwise the general binder must look at them. */
  takes(count: number): boolean {
    if (this.parsed === null) this.parse();
    return count >= this.least && count <= this.most;
  }

  /** Call a function: no receiver. */
  call(args: readonly Value[], kwargs: Kwargs | null): Value {
    if (kwargs !== null || !this.takes(args.length)) return this.implementation(...bindArguments(this, args, kwargs));
    const { padding } = this;
    switch (padding.length) {
      case 0:
        return this.implementation();
      case 1:
        return this.implementation(padded(args, padding, 0));
      case 2:
        return this.implementation(padded(args, padding, 0), padded(args, padding, 1));
      case 3:
        return this.implementation(padded(args, padding, 0), padded(args, padding, 1), padded(args, padding, 2));
      default:
        return this.implementation(...padding.map((_, i) => padded(args, padding, i)));
    }
  }

  /** Call a method; `self` is known to be of the right class. */
  callMethod(self: Value, args: readonly Value[], kwargs: Kwargs | null): Value {
    if (kwargs !== null || !this.takes(args.length)) return this.implementation(self, ...bindArguments(this, args, kwargs, self));
    const { padding } = this;
    switch (padding.length) {
      case 0:
        return this.implementation(self);
      case 1:
        return this.implementation(self, padded(args, padding, 0));
      case 2:
        return this.implementation(self, padded(args, padding, 0), padded(args, padding, 1));
      case 3:
        return this.implementation(self, padded(args, padding, 0), padded(args, padding, 1), padded(args, padding, 2));
      default:
        return this.implementation(self, ...padding.map((_, i) => padded(args, padding, i)));
    }
  }
}

function padded(args: readonly Value[], padding: readonly Slot[], i: number): Slot {
  return i < args.length ? args[i]! : padding[i]!;
}

/** `len`, or `[].append` once it is bound: builtin_function_or_method. */
/** A function of a real number as such: NaN, or an infinity, where Python raises. */
export interface RealFunction {
  readonly compute: (x: number) => number;
  /** An int is the float that equals it. */
  readonly takesInts: boolean;
}

export class PyBuiltinFunction extends PyObject {
  readonly code: NativeCode;
  /** The receiver of a bound method, the class of a bound class method, otherwise null. */
  readonly self: Slot;
  /** `__module__` of a function. */
  readonly module: Slot;
  /** Set on `__new__` of a native type: that type. */
  readonly newOf: PyType | null;

  constructor(code: NativeCode, self: Slot, module: Slot = null, newOf: PyType | null = null) {
    super(coreTypes.builtinFunction);
    this.code = code;
    this.self = self;
    this.module = module;
    this.newOf = newOf;
  }

  invoke(args: readonly Value[], kwargs: Kwargs | null): Value {
    if (this.self === null) return this.code.call(args, kwargs);
    return this.code.callMethod(this.self, args, kwargs);
  }
}

/** `list.append`: method_descriptor; classmethod_descriptor if `isClassMethod`. */
export class PyMethodDescriptor extends PyObject {
  readonly code: NativeCode;
  readonly owner: PyType;
  readonly isClassMethod: boolean;

  constructor(code: NativeCode, owner: PyType, isClassMethod: boolean) {
    super(isClassMethod ? coreTypes.classMethodDescriptor : coreTypes.methodDescriptor);
    this.code = code;
    this.owner = owner;
    this.isClassMethod = isClassMethod;
  }

  /** Called unbound: `list.append([], 1)`. */
  invoke(args: readonly Value[], kwargs: Kwargs | null): Value {
    if (args.length === 0) throw typeError(`unbound method ${this.code.longName()}() needs an argument`);
    const self = args[0]!;
    this.checkReceiver(self);
    return this.code.callMethod(self, args.slice(1), kwargs);
  }

  checkReceiver(self: Value): void {
    const type = typeOf(self);
    if (type === this.owner || isSubtype(type, this.owner)) return;
    const found = type.reportedName;
    throw typeError(`descriptor '${this.code.name}' for '${this.owner.reportedName}' objects doesn't apply to a '${found}' object`);
  }
}

/** Add a method to a native type. The implementation's first parameter is the receiver. */
export function method(type: PyType, signature: string, implementation: Implementation, options?: NativeOptions): void {
  const code = new NativeCode(signature, implementation, type, options);
  addEntry(type, code.name, new PyMethodDescriptor(code, type, false));
}

/** Add a class method: the first parameter is the class. */
export function classMethod(type: PyType, signature: string, implementation: Implementation, options?: NativeOptions): void {
  const code = new NativeCode(signature, implementation, type, options);
  addEntry(type, code.name, new PyMethodDescriptor(code, type, true));
}

/** Add a static method (no receiver in the signature). Set by descriptors.ts, which has the staticmethod class. */
export function staticMethod(type: PyType, signature: string, implementation: Implementation, options?: NativeOptions): void {
  const code = new NativeCode(signature, implementation, null, options);
  addEntry(type, code.name, wrapStatic(new PyBuiltinFunction(code, null)));
}

let wrapStatic: (callable: Value) => Value = (callable) => callable;

/** Called once by descriptors.ts. */
export function installStaticWrapper(wrap: (callable: Value) => Value): void {
  wrapStatic = wrap;
}

/** A native function object that belongs to no module yet. */
export function nativeFunction(signature: string, implementation: Implementation, module: Slot = null, options?: NativeOptions): PyBuiltinFunction {
  return new PyBuiltinFunction(new NativeCode(signature, implementation, null, options), null, module);
}

/** Anything that has a namespace and a name: a module. */
export interface FunctionHome {
  readonly name: string;
  readonly dict: { setStr(key: string, value: Value): void };
}

/** Add a function to a native module. */
export function builtin(module: FunctionHome, signature: string, implementation: Implementation, options?: NativeOptions): PyBuiltinFunction {
  const func = nativeFunction(signature, implementation, module.name, { ...options, module: module.name });
  module.dict.setStr(func.code.name, func);
  return func;
}

/** An entry of a native type's namespace. */
export function addEntry(type: PyType, name: string, value: Value): void {
  type.dict.setStr(name, value);
  typeModified(type);
}

/** A computed attribute of a native type; without `set` it cannot be assigned. `value` null deletes. */
export function getset(
  type: PyType,
  name: string,
  get: (self: never) => Value,
  set: ((self: never, value: Slot) => void) | null = null,
  doc: string | null = null,
): void {
  addEntry(type, name, new PyGetSet(type, name, get as (self: Value) => Value, set as SetAttribute | null, doc));
}

type SetAttribute = (self: Value, value: Slot) => void;

export class PyGetSet extends PyObject {
  readonly owner: PyType;
  readonly name: string;
  readonly get: (self: Value) => Value;
  readonly set: SetAttribute | null;
  readonly doc: string | null;

  constructor(owner: PyType, name: string, get: (self: Value) => Value, set: SetAttribute | null, doc: string | null) {
    super(coreTypes.getsetDescriptor);
    this.owner = owner;
    this.name = name;
    this.get = get;
    this.set = set;
    this.doc = doc;
  }
}

/**
 * A read-only (or, with `set`, writable) attribute that CPython declares as a member: it differs from getset only in the
 * descriptor's class, which shows in `repr`.
 */
export function member(
  type: PyType,
  name: string,
  get: (self: never) => Value,
  set: ((self: never, value: Slot) => void) | null = null,
): void {
  addEntry(type, name, new PyMember(type, name, get as (self: Value) => Value, set as SetAttribute | null));
}

export class PyMember extends PyObject {
  readonly owner: PyType;
  readonly name: string;
  readonly get: (self: Value) => Value;
  readonly set: SetAttribute | null;
  /** Index into an instance's slots where `__slots__` declared it; -1 for native members. */
  readonly slotIndex: number;

  constructor(owner: PyType, name: string, get: (self: Value) => Value, set: SetAttribute | null, slotIndex = -1) {
    super(coreTypes.memberDescriptor);
    this.owner = owner;
    this.name = name;
    this.get = get;
    this.set = set;
    this.slotIndex = slotIndex;
  }
}

/** A signature for constructors and other slots that get raw arguments: `const [x] = floatArgs.bind(args, kwargs)`. */
export class Parameters {
  private readonly code: NativeCode;

  constructor(text: string, options?: NativeOptions) {
    this.code = new NativeCode(text, () => null as never, null, options);
  }

  bind(args: readonly Value[], kwargs: Kwargs | null): Bound[] {
    return bindArguments(this.code, args, kwargs);
  }
}

/** The keywords that the constructor of `base` looks at: none where a subclass with an `__init__` of its own takes them. */
export function constructorKeywords(cls: PyType, base: PyType, kwargs: Kwargs | null): Kwargs | null {
  return cls === base || cls.slots.tp_init === base.slots.tp_init ? kwargs : null;
}
