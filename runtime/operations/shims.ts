/** Code of frames that no program wrote, between a caller and the Python function that is run for it. Tracebacks and frame objects pass over them. */
import { CACHE_UNITS } from '../../generated/metadata/heads.ts';
import { OPCODE } from '../../generated/metadata/opcodes.ts';
import type { Value } from '../heap/index.ts';
import { CO_FAST_LOCAL, CO_OPTIMIZED, PyCode } from '../objects/machine/code.ts';

/** With room for its caches. */
export function instruction(name: keyof typeof OPCODE, oparg = 0): number[] {
  const opcode = OPCODE[name];
  return [opcode, oparg, ...Array<number>(2 * CACHE_UNITS[opcode]!).fill(0)];
}

/** @param stacksize in slots; `parameters` are all its locals */
export function shimCode(name: string, stacksize: number, consts: Value[], instructions: readonly number[], parameters: readonly string[] = []): PyCode {
  const code = new PyCode({
    name, qualname: name, filename: '<shim>', firstlineno: 0, argcount: parameters.length, posonlyargcount: 0, kwonlyargcount: 0, stacksize, flags: parameters.length > 0 ? CO_OPTIMIZED : 0,
    names: [], consts, localsplusnames: parameters, localspluskinds: new Uint8Array(parameters.length).fill(CO_FAST_LOCAL),
    code: Uint8Array.from(instructions), linetable: new Uint8Array(), exceptiontable: new Uint8Array(),
  });
  code.hidden = true;
  return code;
}
