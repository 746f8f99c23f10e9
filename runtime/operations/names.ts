/** Names of modules, classes and functions: namespaces, globals, builtins, cells. */
import type { HeapRef, Slot, Value } from '../heap/index.ts';
import { CO_FAST_FREE } from '../objects/machine/code.ts';
import type { PyFunction } from '../objects/calls/function.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { nameError, systemError, unboundLocalError } from '../objects/exceptions/errors.ts';
import type { PyException } from '../objects/exceptions/exceptions.ts';
import { isInstanceOfName } from '../objects/exceptions/exception-test.ts';
import { exceptionType } from '../objects/exceptions/exceptions.ts';
import type { Frame } from '../objects/machine/frame.ts';
import { delItem, getItem, setItem } from '../objects/protocol/protocol.ts';
import { is_dict } from './classes.ts';

const notDefined = (name: string): Value & object => nameError(`name '${name}' is not defined`, name);

const unboundLocal = (name: string): PyException =>
  unboundLocalError(`cannot access local variable '${name}' where it is not associated with a value`);

export function raise_unbound_local(frame: Frame, index: number): PyException {
  return unboundLocal(frame.code.localsplusnames[index]!);
}

export function raise_unbound_deref(frame: Frame, index: number): PyException {
  const { localsplusnames, localspluskinds } = frame.code;
  const name = localsplusnames[index]!;
  if (!(localspluskinds[index]! & CO_FAST_FREE)) return unboundLocal(name);
  return nameError(`cannot access free variable '${name}' where it is not associated with a value in enclosing scope`, name);
}

/** `namespace[name]`; null instead of KeyError. */
function optionalItem(namespace: Value, name: string): Slot {
  if (is_dict(namespace)) return namespace.getStr(name);
  try {
    return getItem(namespace, name);
  } catch (error) {
    if (isInstanceOfName(error, 'KeyError')) return null;
    throw error;
  }
}

function globalOrBuiltin(frame: Frame, name: string): Value {
  const value = optionalItem(frame.globals, name) ?? frame.builtins.getStr(name);
  if (value === null) throw notDefined(name);
  return value;
}

function namespaceOf(frame: Frame, purpose: string): Value {
  if (frame.locals === null) throw systemError(`no locals ${purpose}`);
  return frame.locals;
}

export function load_name(frame: Frame, name: string): Value {
  const namespace = namespaceOf(frame, `when loading '${name}'`);
  if (namespace === frame.globals) return globalOrBuiltin(frame, name);
  return optionalItem(namespace, name) ?? globalOrBuiltin(frame, name);
}

export function store_name(frame: Frame, name: string, value: Value): void {
  const namespace = namespaceOf(frame, `found when storing '${name}'`);
  if (is_dict(namespace)) namespace.setStr(name, value);
  else setItem(namespace, name, value);
}

export function delete_name(frame: Frame, name: string): void {
  const namespace = namespaceOf(frame, `when deleting '${name}'`);
  try {
    delItem(namespace, name);
  } catch (error) {
    if (isInstanceOfName(error, 'KeyError')) throw notDefined(name);
    throw error;
  }
}

export function load_global(frame: Frame, name: string): Value {
  return globalOrBuiltin(frame, name);
}

export function store_global(frame: Frame, name: string, value: Value): void {
  frame.globals.setStr(name, value);
}

export function delete_global(frame: Frame, name: string): void {
  if (!frame.globals.deleteStr(name)) throw notDefined(name);
}

export function load_locals(frame: Frame): Value {
  return namespaceOf(frame, 'found');
}

export function load_from_namespace_or_globals(frame: Frame, namespace: Value, name: string): Value {
  return optionalItem(namespace, name) ?? globalOrBuiltin(frame, name);
}

export function load_from_namespace(frame: Frame, namespace: Value, index: number): Slot {
  return optionalItem(namespace, frame.code.localsplusnames[index]!);
}

export function load_build_class(frame: Frame): Value {
  const build = frame.builtins.getStr('__build_class__');
  if (build === null) throw nameError('__build_class__ not found', '__build_class__');
  return build;
}

export function load_assertion_error(): Value {
  return exceptionType('AssertionError');
}

export function setup_annotations(frame: Frame): void {
  const namespace = namespaceOf(frame, 'found when setting up annotations');
  if (optionalItem(namespace, '__annotations__') === null) setItem(namespace, '__annotations__', new PyDict());
}

export function closure_cell(func: PyFunction, index: number): HeapRef {
  return func.closure[index] as HeapRef;
}
