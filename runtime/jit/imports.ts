/** What a module of the JIT imports, and the types of its functions. */
import { TYPE_INDEX } from '../../generated/stencils/stencils.ts';
import { unsigned } from './wasm-bytes.ts';

/** What a trace may import, with its type among those of `TYPES`. */
const FUNCTIONS: Readonly<Record<string, number>> = {
  int_value: 1, box_int: 2, known_type_version: 3, known_shared_keys_version: 3, load: 4, result: 4, store: 5, ended: 0, leave: 6,
};
export const FIRST_TYPE = Object.keys(TYPE_INDEX).length;
/** () -> i32, externref -> f64, f64 -> externref, externref -> i32, i32 -> externref, (i32, externref) -> (), i32 -> (), () -> externref */
const TYPES: readonly (readonly [readonly number[], readonly number[]])[] = [[[], [0x7f]], [[0x6f], [0x7c]], [[0x7c], [0x6f]], [[0x6f], [0x7f]], [[0x7f], [0x6f]], [[0x7f, 0x6f], []], [[0x7f], []], [[], [0x6f]]];
/** Types by number. */
export const CALL = 0;
export const FITS = 3;
export const WRAPPER = 7;

export class Imports {
  readonly functions: string[] = [];
  readonly functionTypes: number[] = [];
  readonly globals: string[] = [];
  readonly signatures: (readonly [readonly number[], readonly number[]])[] = [...TYPES];
  readonly #types = new Map<string, number>();

  /** Of an imported function of so many references. */
  typeOf(inputs: number, returns: boolean): number {
    const key = `${inputs} ${returns}`;
    let type = this.#types.get(key);
    if (type === undefined) {
      type = TYPES.length + this.#types.size;
      this.#types.set(key, type);
      this.signatures.push([Array<number>(inputs).fill(0x6f), [returns ? 0x6f : 0x7f]]);
    }
    return type;
  }

  /** Of the compiled code of a function that begins with so many slots, as others call it: with places on record and units of room. */
  typeOfCallee(slots: number): number {
    const key = `callee ${slots}`;
    let type = this.#types.get(key);
    if (type === undefined) {
      type = TYPES.length + this.#types.size;
      this.#types.set(key, type);
      this.signatures.push([[...Array<number>(slots).fill(0x6f), 0x7f, 0x7f], [0x6f]]);
    }
    return type;
  }

  functionNumber(name: string, type = FUNCTIONS[name]!): number {
    const known = this.functions.indexOf(name);
    if (known >= 0) return known;
    this.functionTypes.push(type);
    return this.functions.push(name) - 1;
  }

  function(name: string, type?: number): number[] {
    return unsigned(this.functionNumber(name, type));
  }

  globalNumber(name: string): number {
    const known = this.globals.indexOf(name);
    return known >= 0 ? known : this.globals.push(name) - 1;
  }

  global(name: string): number[] {
    return unsigned(this.globalNumber(name));
  }

  /** The array in a list that the runtime has. */
  arrayOf(name: string): number[] {
    return [0x23, ...this.global(name), 0xfb, 0x1a, 0xfb, 0x16, TYPE_INDEX['list']!, 0xfb, 0x02, TYPE_INDEX['list']!, 2];
  }
}
