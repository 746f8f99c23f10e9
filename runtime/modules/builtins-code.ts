/** exec, eval, compile, globals, locals, __import__, __build_class__. */
import { None, is_cell, cell_value } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { bytesOf } from '../objects/text/bytes-arguments.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { PyCode } from '../objects/machine/code.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { runtimeError, systemError, typeError, valueError } from '../objects/exceptions/errors.ts';
import { frameLocals } from '../objects/machine/frame-locals.ts';
import { PyFunction } from '../objects/calls/function.ts';
import { hooks } from '../objects/machine/hooks.ts';
import { builtin } from '../objects/calls/native.ts';
import { call, indexNumber, isTrue, lookupAttr, repr, typeName, typeOf } from '../objects/protocol/protocol.ts';
import { strValue } from '../objects/protocol/protocol-text.ts';
import { currentFrame, type Frame } from '../objects/machine/frame.ts';
import { bestMetaclass } from '../objects/classes/type-new.ts';
import { isType } from '../objects/classes/type.ts';
import { typeType } from '../objects/classes/types.ts';
import { isTupleLike, newTuple, tupleItems } from '../objects/values.ts';
import { INHERITED_FLAGS } from '../objects/machine/code-flags.ts';
import { PyNode } from './ast-node.ts';
import { builtinsModule } from './builtins-module.ts';

// ------------------------------------------------------------ class statements

builtin(
  builtinsModule,
  '__build_class__(*args, **kwargs)',
  (args: Value[], kwargs: Map<string, Value>) => {
    const [func, name, ...bases] = args;
    if (func === undefined || name === undefined) throw typeError('__build_class__: not enough arguments');
    if (!(func instanceof PyFunction)) throw typeError('__build_class__: func must be a function');
    if (typeof name !== 'string') throw typeError('__build_class__: name is not a string');
    return buildClass(func, name, bases, kwargs);
  },
  { kind: 'fastcall_keywords' },
);

function buildClass(func: PyFunction, name: string, given: Value[], kwargs: Map<string, Value>): Value {
  const bases = resolveBases(given);
  const metaclass = chooseMetaclass(bases, kwargs);
  const basesTuple = newTuple(bases);
  const namespace = prepare(metaclass, name, basesTuple, kwargs);
  const cell = hooks.runBody(func, namespace);
  if (bases !== given) setOriginalBases(namespace, given);
  const cls = call(metaclass, [name, basesTuple, namespace], kwargs.size === 0 ? null : kwargs);
  if (isType(cls) && is_cell(cell)) checkClassCell(cell, cls, name);
  return cls;
}

/** Bases that are not classes may stand for others (`__mro_entries__`); the same array if none does. */
function resolveBases(given: Value[]): Value[] {
  let resolved: Value[] | null = null;
  given.forEach((base, i) => {
    const entries = isType(base) ? null : lookupAttr(base, '__mro_entries__');
    if (entries === null) {
      resolved?.push(base);
      return;
    }
    const replacement = call(entries, [newTuple(given)]);
    if (!isTupleLike(replacement)) throw typeError('__mro_entries__ must return a tuple');
    resolved ??= given.slice(0, i);
    resolved.push(...tupleItems(replacement));
  });
  return resolved ?? given;
}

function setOriginalBases(namespace: Value, given: Value[]): void {
  if (namespace instanceof PyDict) namespace.setStr('__orig_bases__', newTuple(given));
}

function chooseMetaclass(bases: readonly Value[], kwargs: Map<string, Value>): Value {
  const explicit = kwargs.get('metaclass');
  kwargs.delete('metaclass');
  const metaclass = explicit ?? (bases.length === 0 ? typeType : typeOf(bases[0]!));
  return isType(metaclass) ? bestMetaclass(metaclass, bases) : metaclass;
}

function prepare(metaclass: Value, name: string, bases: Value, kwargs: Map<string, Value>): Value {
  const method = lookupAttr(metaclass, '__prepare__');
  if (method === null) return new PyDict();
  const namespace = call(method, [name, bases], kwargs);
  if (typeOf(namespace).slots.mp_subscript !== null) return namespace;
  const owner = isType(metaclass) ? metaclass.name : '<metaclass>';
  throw typeError(`${owner}.__prepare__() must return a mapping, not ${typeName(namespace)}`);
}

function checkClassCell(cell: Value, cls: Value, name: string): void {
  const value = cell_value(cell);
  if (value === cls) return;
  if (value === null) throw runtimeError(`__class__ not set defining '${name}' as ${repr(cls)}. Was __classcell__ propagated to type.__new__?`);
  throw typeError(`__class__ set to ${repr(value)} defining '${name}' as ${repr(cls)}`);
}

// ------------------------------------------------------------ namespaces

builtin(builtinsModule, 'globals()', () => currentFrame()?.globals ?? None);
builtin(builtinsModule, 'locals()', () => localsOf(currentFrame()));

builtin(builtinsModule, '__import__(name, globals=NULL, locals=NULL, fromlist=(), level=0)', (name: Value, globals: Slot, locals: Slot, fromList: Value, level: Value) => {
  const text = strValue(name);
  if (text === null) throw typeError('module name must be a string');
  return hooks.importModule(text, globals ?? None, locals ?? None, fromList, indexNumber(level));
});

// ------------------------------------------------------------ exec, eval, compile

type Source = string | Uint8Array;

/** Text or bytes; null for anything else. */
function sourceOf(x: Value): Source | null {
  const text = strValue(x);
  if (text !== null) return text;
  return bytesOf(x);
}

interface Namespaces {
  readonly globals: PyDict;
  readonly locals: Value;
}

function namespaces(caller: 'eval' | 'exec', globals: Value, locals: Value): Namespaces {
  const isMapping = locals === None || typeOf(locals).slots.mp_subscript !== null;
  if (caller === 'eval') {
    if (!isMapping) throw typeError('locals must be a mapping');
    if (globals !== None && !(globals instanceof PyDict)) {
      const message = typeOf(globals).slots.mp_subscript !== null ? 'globals must be a real dict; try eval(code, {}, mapping)' : 'globals must be a dict';
      throw typeError(message);
    }
  } else {
    if (globals !== None && !(globals instanceof PyDict)) throw typeError(`exec() globals must be a dict, not ${typeName(globals)}`);
    if (!isMapping) throw typeError(`locals must be a mapping or None, not ${typeName(locals)}`);
  }
  return chosen(caller, globals as PyDict, locals);
}

function chosen(caller: string, given: Value, locals: Value): Namespaces {
  const frame = currentFrame();
  if (given instanceof PyDict) {
    if (given.getStr('__builtins__') === null) given.setStr('__builtins__', frame?.builtins ?? builtinsModule.dict);
    return { globals: given, locals: locals === None ? given : locals };
  }
  if (frame === null) throw systemError(`globals and locals cannot be NULL in ${caller}()`);
  return { globals: frame.globals, locals: locals === None ? frameLocals(frame) : locals };
}

/** Bits of co_flags that `compile` hands on: the future features of the caller. */
const FUTURE_FLAGS = 0x1fe0000;
const localsOf = (frame: Frame | null): Value => (frame === null ? None : frameLocals(frame));

const callerFlags = (): number => (currentFrame()?.code.flags ?? 0) & FUTURE_FLAGS;

builtin(builtinsModule, 'eval(source, /, globals=None, locals=None)', (source: Value, globals: Value, locals: Value) => {
  const spaces = namespaces('eval', globals, locals);
  if (source instanceof PyCode) {
    if (source.nfreevars > 0) throw typeError('code object passed to eval() may not contain free variables');
    return hooks.runCode(source, spaces.globals, spaces.locals, []);
  }
  const text = sourceOf(source);
  if (text === null) throw typeError('eval() arg 1 must be a string, bytes or code object');
  const stripped = typeof text === 'string' ? text.replace(/^[ \t]+/, '') : text;
  return hooks.runCode(hooks.compile(stripped, '<string>', 'eval', callerFlags(), -1), spaces.globals, spaces.locals, []);
});

builtin(builtinsModule, 'exec(source, /, globals=None, locals=None, *, closure=NULL)', (source: Value, globals: Value, locals: Value, closure: Slot) => {
  const spaces = namespaces('exec', globals, locals);
  if (source instanceof PyCode) {
    hooks.runCode(source, spaces.globals, spaces.locals, execClosure(source, closure));
    return None;
  }
  if (closure !== null) throw typeError('closure can only be used when source is a code object');
  const text = sourceOf(source);
  if (text === null) throw typeError('exec() arg 1 must be a string, bytes or code object');
  hooks.runCode(hooks.compile(text, '<string>', 'exec', callerFlags(), -1), spaces.globals, spaces.locals, []);
  return None;
});

function execClosure(code: PyCode, closure: Slot): Value[] {
  if (code.nfreevars === 0) {
    if (closure !== null && closure !== None) throw typeError('cannot use a closure with this code object');
    return [];
  }
  const cells = isTupleLike(closure) ? tupleItems(closure) : null;
  if (cells === null || cells.length !== code.nfreevars || !cells.every((cell) => is_cell(cell))) {
    throw typeError(`code object requires a closure of exactly length ${code.nfreevars}`);
  }
  return cells;
}

const MODES: ReadonlySet<string> = new Set(['exec', 'eval', 'single']);
const PYCF_ONLY_AST = 0x400;
/** Future features, and what else CPython 3.13 takes: nested scopes, implied dedents, trees (optimised), type comments, top-level await, incomplete input. */
const KNOWN_FLAGS = INHERITED_FLAGS | 0x10 | 0x200 | PYCF_ONLY_AST | 0x1000 | 0x2000 | 0x4000 | 0x8000;

builtin(
  builtinsModule,
  'compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)',
  (source: Value, filename: Value, mode: Value, flags: Value, dontInherit: Value, optimize: Value) => {
    const name = strValue(filename) ?? pathText(filename);
    const modeText = strValue(mode);
    if (modeText === null) throw typeError(`compile() argument 'mode' must be str, not ${typeName(mode)}`);
    if (!MODES.has(modeText)) throw valueError("compile() mode must be 'exec', 'eval' or 'single'");
    if ((indexNumber(flags) & ~KNOWN_FLAGS) !== 0) throw valueError('compile(): unrecognised flags');
    if (indexNumber(optimize) < -1 || indexNumber(optimize) > 2) throw valueError('compile(): invalid optimize value');
    const text = sourceOf(source);
    const inherited = isTrue(dontInherit) ? 0 : callerFlags();
    const onlyTree = (indexNumber(flags) & PYCF_ONLY_AST) !== 0;
    if (source instanceof PyNode) return onlyTree ? source : hooks.compileTree(source, name, modeText as 'exec', indexNumber(flags) | inherited, indexNumber(optimize));
    if (text === null) throw typeError('compile() arg 1 must be a string, bytes or AST object');
    if (onlyTree) return hooks.parseTree(text, name, modeText as 'exec', indexNumber(flags));
    return hooks.compile(text, name, modeText as 'exec', indexNumber(flags) | inherited, indexNumber(optimize));
  },
);

function pathText(filename: Value): string {
  if (filename instanceof PyBytes) return new TextDecoder().decode(filename.bytes);
  const method = lookupAttr(filename, '__fspath__');
  const path = method === null ? null : strValue(call(method));
  if (path === null) throw typeError(`expected str, bytes or os.PathLike object, not ${typeName(filename)}`);
  return path;
}

