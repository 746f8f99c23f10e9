/**
 * The host classes that the definition file names, and the exact test of each: a class written in Python may derive from
 * dict or set, and its instances are of the same host class.
 */
import type { Slot } from '../heap/value.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { PyFunction } from '../objects/calls/function.ts';
import { PyGenerator } from '../objects/machine/generator.ts';
import { PyMethod } from '../objects/calls/method.ts';
import { PyModule } from '../objects/module.ts';
import { PyFrozenSet, PySet } from '../objects/containers/set.ts';
import { dictType, frozensetType, generatorType, moduleType, setType } from './types.ts';

export type { PyCode } from '../objects/machine/code.ts';
export type { PyException } from '../objects/exceptions/exceptions.ts';
export type { Frame } from '../objects/machine/frame.ts';
export { dictType };
export { PyDict, PyFrozenSet, PyFunction, PyGenerator, PyMethod, PyModule, PySet };

export const is_dict = (x: Slot): x is PyDict => x instanceof PyDict && x.type === dictType;
export const is_set = (x: Slot): x is PySet => x instanceof PySet && x.type === setType;
export const is_frozenset = (x: Slot): x is PyFrozenSet => x instanceof PyFrozenSet && x.type === frozensetType;
export const is_module = (x: Slot): x is PyModule => x instanceof PyModule && x.type === moduleType;
export const is_function = (x: Slot): x is PyFunction => x instanceof PyFunction;
export const is_bound_method = (x: Slot): x is PyMethod => x instanceof PyMethod;
/** Coroutines and asynchronous generators are of the same host class. */
export const is_generator = (x: Slot): x is PyGenerator => x instanceof PyGenerator && x.type === generatorType;
