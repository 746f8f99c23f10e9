/** What the module around a function imports, and the types of what is called, beside those of the heap. */
import { FUNCTIONS, TYPE_INDEX } from '../../generated/stencils/stencils.ts';

export interface Signature {
  readonly params: readonly string[];
  readonly result: string | null;
}

/** What the linker's own pieces import; stencils say what they do. */
const OWN_FUNCTIONS: Readonly<Record<string, Signature>> = {
  load: { params: ['i32'], result: 'externref' }, result: { params: ['i32'], result: 'externref' }, store: { params: ['i32', 'externref'], result: null }, ended: { params: [], result: 'i32' },
  leave: { params: ['i32'], result: null }, kept: { params: ['externref', 'i32'], result: 'externref' },
};

/** `slots`: an array of the heap's, or NULL. */
export const TYPE_CODES: Readonly<Record<string, readonly number[]>> = { i32: [0x7f], truth: [0x7f], i64: [0x7e], f64: [0x7c], externref: [0x6f], slots: [0x63, TYPE_INDEX['slots']!] };

/** Behind the heap's. */
const FIRST_TYPE = Object.keys(TYPE_INDEX).length;

export class Imports {
  readonly functions: string[] = [];
  /** Of each function, the number of its type. */
  readonly functionTypes: number[] = [];
  readonly globals: string[] = [];
  /** Types behind the heap's, in the order of their numbers. */
  readonly signatures: Signature[] = [];
  readonly #functionNumbers = new Map<string, number>();
  /** By what they are the codes of. */
  readonly #types = new Map<string, number>();

  typeOf(signature: Signature): number {
    const key = `${signature.params.map((each) => TYPE_CODES[each]).join()} ${signature.result === null ? '' : TYPE_CODES[signature.result]!.join()}`;
    let type = this.#types.get(key);
    if (type === undefined) this.#types.set(key, (type = FIRST_TYPE + this.signatures.push(signature) - 1));
    return type;
  }

  functionNumber(name: string, signature: Signature = OWN_FUNCTIONS[name] ?? FUNCTIONS[name]!): number {
    const known = this.#functionNumbers.get(name);
    if (known !== undefined) return known;
    this.functionTypes.push(this.typeOf(signature));
    this.#functionNumbers.set(name, this.functions.length);
    return this.functions.push(name) - 1;
  }

  globalNumber(name: string): number {
    const known = this.globals.indexOf(name);
    return known >= 0 ? known : this.globals.push(name) - 1;
  }
}

/** Of the compiled code of a function that begins with so many slots, as others call it: with places on record and units of room. */
export function calleeOf(slots: number): Signature {
  return { params: [...Array<string>(slots).fill('externref'), 'i32', 'i32'], result: 'externref' };
}
