/** The stencils that are no micro-op's: from one representation of a value to another. Input `in0`, output `out0`. */
import type { HeapTypes } from '../wasm/layouts.ts';
import { anyOf } from '../wasm/terms.ts';
import type { Wat } from '../wat/wat.ts';
import { encode } from './encode.ts';
import type { LocalType, Representation, Stencil } from './stencil.ts';

const IN: Wat = ['local.get', '$in0'];
const singleton = (x: Wat): Wat => ['ref.cast', ['ref', '$singleton'], anyOf(x)];

/** JavaScript has it as a number. */
export function isSafe(int: Wat): Wat {
  return ['i64.lt_u', ['i64.add', int, ['i64.const', '9007199254740991']], ['i64.const', '18014398509481983']];
}

interface Conversion {
  readonly from: Representation;
  readonly to: Representation;
  readonly leaves: boolean;
  readonly temporaries: readonly { readonly name: string; readonly type: LocalType }[];
  readonly value: Wat;
}

export function conversions(types: HeapTypes): Stencil[] {
  return all(types).map(({ from, to, leaves, temporaries, value }) => {
    const wat: Wat[] = [...(leaves ? [['local.set', '$exit', ['i32.const', '?exit']]] : []), ['local.set', '$out0', value]];
    const { bytes, holes } = encode(wat, types);
    return { uop: `${from} to ${to}`, oparg: null, inputs: [from], outputs: [to], inputsAt: [0], outputsAt: [0], also: [], temporaries, leaves, declines: false, wat, bytes, holes };
  });
}

/** A small int is in the reference itself; of a larger one the runtime knows the value, if 63 bits hold it. */
export function intOrLeave(x: Wat, large: string, big: string): Wat {
  const value: Wat = ['local.get', `$${large}`];
  const small: Wat = [
    'block', '$small', ['result', ['ref', 'i31']],
    ['drop', ['br_on_cast', '$small', 'anyref', ['ref', 'i31'], anyOf(x)]],
    ['local.set', `$${large}`, ['call', '$int_value', x]],
    ['if', ['f64.eq', value, value], ['then', ['br', '$int', ['i64.trunc_f64_s', value]]]],
    ['local.set', `$${big}`, ['call', '$big_value', x]],
    ['br_if', '$leave', ['i64.eq', ['local.get', `$${big}`], ['i64.const', String(-(2n ** 63n))]]],
    ['br', '$int', ['local.get', `$${big}`]],
  ];
  return ['block', '$int', ['result', 'i64'], ['i64.extend_i32_s', ['i31.get_s', small]]];
}

export function boolOrLeave(types: HeapTypes, x: Wat): Wat {
  return ['ref.eq', structOrLeave(x, 'singleton', classOf(types, 'bool')), singleton(['global.get', '$True'])];
}

/** A value as a struct of exactly this class. */
function structOrLeave(x: Wat, type: string, classId: number): Wat {
  const cast: Wat = ['block', '$is', ['result', ['ref', `$${type}`]], ['drop', ['br_on_cast', '$is', 'anyref', ['ref', `$${type}`], anyOf(x)]], ['br', '$leave']];
  const again: Wat = ['ref.cast', ['ref', `$${type}`], anyOf(x)];
  const isOther: Wat = ['i32.ne', ['struct.get', `$${type}`, '$class_id', cast], ['i32.const', String(classId)]];
  return ['block', '$struct', ['result', ['ref', `$${type}`]], ['br_if', '$leave', isOther], again];
}

function classOf(types: HeapTypes, type: string): number {
  const found = types.singletons.find((each) => each.type === type);
  return found?.classId ?? -1;
}

/**
 * Into an unboxed form every conversion checks: what form is best is decided by all that the trace learns of a value, and it may be wanted
 * before the check that taught it.
 */
function all(types: HeapTypes): Conversion[] {
  const float = types.layouts.find(({ name }) => name === 'float');
  const isSmall: Wat = ['i64.lt_u', ['i64.add', IN, ['i64.const', '1073741824']], ['i64.const', '2147483648']];
  const small: Wat = ['extern.convert_any', ['ref.i31', ['i32.wrap_i64', IN]]];
  const none = { leaves: false, temporaries: [] };
  return [
    { from: 'ref', to: 'i64', leaves: true, temporaries: [{ name: 'large', type: 'f64' }, { name: 'big', type: 'i64' }], value: intOrLeave(IN, 'large', 'big') },
    { ...none, from: 'i64', to: 'ref', value: ['if', ['result', 'externref'], isSmall, ['then', small], ['else', ['if', ['result', 'externref'], isSafe(IN), ['then', ['call', '$box_int', ['f64.convert_i64_s', IN]]], ['else', ['call', '$box_big', IN]]]]] },
    { ...none, from: 'i32', to: 'ref', value: ['select', ['result', 'externref'], ['global.get', '$True'], ['global.get', '$False'], IN] },
    { from: 'ref', to: 'i32', leaves: true, temporaries: [], value: boolOrLeave(types, IN) },
    ...(float === undefined ? [] : [
      { from: 'ref', to: 'f64', leaves: true, temporaries: [], value: ['struct.get', '$float', '$value', structOrLeave(IN, 'float', float.classId)] } satisfies Conversion,
      { ...none, from: 'f64', to: 'ref', value: ['extern.convert_any', ['struct.new', '$float', ['i32.const', String(float.classId)], ['i32.const', '0'], IN]] } satisfies Conversion,
    ]),
  ];
}
