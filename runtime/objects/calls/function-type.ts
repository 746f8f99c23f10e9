/** The class of functions written in Python. */
import { None, is_cell, is_tuple, type Slot, type Value } from '../../heap/index.ts';
import { PyCode } from '../machine/code.ts';
import { isDict, PyDict } from '../containers/dict.ts';
import { typeError, valueError } from '../exceptions/errors.ts';
import { PyFunction } from './function.ts';
import { hooks } from '../machine/hooks.ts';
import { addDictDescriptor } from '../classes/instance-dict.ts';
import { PyMethod } from './method.ts';
import { getset, member, Parameters } from './native.ts';
import { id, typeName } from '../protocol/protocol.ts';
import { newTuple, tupleItems } from '../values.ts';
import { fillType } from '../classes/type.ts';
import { functionType } from '../machine/machine-types.ts';

const newParameters = new Parameters('function(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)');

function newFunction(args: readonly Value[], kwargs: ReadonlyMap<string, Value> | null): Value {
  const [code, globals, name, argdefs, closure, kwdefaults] = newParameters.bind(args, kwargs) as Value[];
  if (!(code instanceof PyCode)) throw typeError(`function() argument 'code' must be code, not ${typeName(code!)}`);
  if (!isDict(globals!)) throw typeError(`function() argument 'globals' must be dict, not ${typeName(globals!)}`);
  if (name !== None && typeof name !== 'string') throw typeError('arg 3 (name) must be None or string');
  if (argdefs !== None && !is_tuple(argdefs!)) throw typeError('arg 4 (defaults) must be None or tuple');
  const cells = closureCells(code, closure!);
  const func = new PyFunction(code, globals, hooks.builtinsOf(globals), cells);
  if (typeof name === 'string') func.name = name;
  if (argdefs !== None) func.setDefaults(tupleItems(argdefs!));
  if (isDict(kwdefaults!)) func.setKwdefaults(kwdefaults);
  func.module = globals.getStr('__name__') ?? None;
  return func;
}

function closureCells(code: PyCode, closure: Value): readonly Value[] {
  const isTuple = is_tuple(closure);
  if (!isTuple && code.nfreevars > 0 && closure === None) throw typeError('arg 5 (closure) must be tuple');
  if (!isTuple && closure !== None) throw typeError('arg 5 (closure) must be None or tuple');
  const cells = isTuple ? tupleItems(closure) : [];
  if (cells.length !== code.nfreevars) {
    throw valueError(`${code.name} requires closure of length ${code.nfreevars}, not ${cells.length}`);
  }
  for (const cell of cells) if (!is_cell(cell)) throw typeError(`arg 5 (closure) expected cell, found ${typeName(cell)}`);
  return cells;
}

fillType(functionType, {
  final: true,
  hasDict: true,
  hasWeakrefs: true,
  isMethodDescriptor: true,
  slots: {
    tp_new: (_cls, args, kwargs) => newFunction(args, kwargs),
    tp_call: (func, args, kwargs) => hooks.callFunction(func as PyFunction, args, kwargs),
    tp_repr: (func) => `<function ${(func as PyFunction).qualname} at 0x${id(func).toString(16)}>`,
    tp_descr_get: (func, instance) => (instance === null || instance === None ? func : new PyMethod(func, instance)),
  },
});

addDictDescriptor(functionType);

function text(value: Slot, name: string): string {
  if (typeof value === 'string') return value;
  throw typeError(`${name} must be set to a string object`);
}

function setDefaults(func: PyFunction, value: Slot): void {
  if (value === null || value === None) func.setDefaults([]);
  else if (is_tuple(value)) func.setDefaults(tupleItems(value));
  else throw typeError('__defaults__ must be set to a tuple object');
}

function setKwdefaults(func: PyFunction, value: Slot): void {
  if (value === null || value === None) func.setKwdefaults(null);
  else if (isDict(value)) func.setKwdefaults(value);
  else throw typeError('__kwdefaults__ must be set to a dict object');
}

function setCode(func: PyFunction, value: Slot): void {
  if (!(value instanceof PyCode)) throw typeError('__code__ must be set to a code object');
  const wanted = func.closure.length;
  if (value.nfreevars !== wanted) {
    throw valueError(`${func.name}() requires a code object with ${wanted} free vars, not ${value.nfreevars}`);
  }
  func.setCode(value);
}

/** SET_FUNCTION_ATTRIBUTE leaves a tuple (name, value, ...): the dict is made when somebody looks. */
export function functionAnnotations(func: PyFunction): PyDict {
  if (isDict(func.annotations)) return func.annotations;
  const dict = new PyDict();
  if (func.annotations !== null) {
    const flat = tupleItems(func.annotations);
    for (let index = 0; index < flat.length; index += 2) dict.set(flat[index]!, flat[index + 1]!);
  }
  func.annotations = dict;
  return dict;
}

function setAnnotations(func: PyFunction, value: Slot): void {
  if (value === null || value === None) func.annotations = null;
  else if (isDict(value)) func.annotations = value;
  else throw typeError('__annotations__ must be set to a dict object');
}

getset(functionType, '__code__', (func: PyFunction) => func.code, setCode);
getset(functionType, '__name__', (func: PyFunction) => func.name, (func: PyFunction, value) => {
  func.name = text(value, '__name__');
});
getset(functionType, '__qualname__', (func: PyFunction) => func.qualname, (func: PyFunction, value) => {
  func.qualname = text(value, '__qualname__');
});
getset(functionType, '__defaults__', (func: PyFunction) => (func.defaults.length === 0 ? None : newTuple(func.defaults)), setDefaults);
getset(functionType, '__kwdefaults__', (func: PyFunction) => func.kwdefaults ?? None, setKwdefaults);
getset(functionType, '__annotations__', functionAnnotations, setAnnotations);
getset(
  functionType,
  '__type_params__',
  (func: PyFunction) => func.typeParams ?? newTuple([]),
  (func: PyFunction, value) => {
    if (!is_tuple(value)) throw typeError('__type_params__ must be set to a tuple');
    func.typeParams = value;
  },
);
member(functionType, '__closure__', (func: PyFunction) => (func.closure.length === 0 ? None : newTuple(func.closure)));
member(functionType, '__globals__', (func: PyFunction): Value => func.globals);
member(functionType, '__builtins__', (func: PyFunction): Value => func.builtins);
member(functionType, '__doc__', (func: PyFunction) => func.doc, (func: PyFunction, value) => {
  func.doc = value ?? None;
});
member(functionType, '__module__', (func: PyFunction) => func.module, (func: PyFunction, value) => {
  func.module = value ?? None;
});
