/** The module _blake2 (RFC 7693), with keys, salts and personalisation, which the host's blake2 does not offer. */
import { None, True } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { typeError, valueError } from '../objects/exceptions/errors.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { getset, method, Parameters } from '../objects/calls/native.ts';
import { PyObject } from '../objects/object.ts';
import { indexNumber } from '../objects/protocol/protocol.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { bytesOf } from '../objects/text/bytes-arguments.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { textOf } from '../objects/values.ts';
import '../objects/value-types.ts';

export const blake2Module: PyModule = newModule('_blake2', '_blake2b provides BLAKE2b for hashlib\n');

/** Which word of the message each step of a round takes. */
const ORDERS: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
  [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4], [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
  [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13], [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11], [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
  [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5], [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
];

interface Variant {
  readonly name: string;
  readonly wordBytes: number;
  readonly rounds: number;
  readonly rotations: readonly [bigint, bigint, bigint, bigint];
  readonly start: readonly bigint[];
}

const VARIANTS: readonly Variant[] = [
  {
    name: 'blake2b', wordBytes: 8, rounds: 12, rotations: [32n, 24n, 16n, 63n],
    start: [0x6a09e667f3bcc908n, 0xbb67ae8584caa73bn, 0x3c6ef372fe94f82bn, 0xa54ff53a5f1d36f1n, 0x510e527fade682d1n, 0x9b05688c2b3e6c1fn, 0x1f83d9abfb41bd6bn, 0x5be0cd19137e2179n],
  },
  {
    name: 'blake2s', wordBytes: 4, rounds: 10, rotations: [16n, 12n, 8n, 7n],
    start: [0x6a09e667n, 0xbb67ae85n, 0x3c6ef372n, 0xa54ff53an, 0x510e527fn, 0x9b05688cn, 0x1f83d9abn, 0x5be0cd19n],
  },
];

class State {
  readonly variant: Variant;
  private readonly words: bigint[];
  private pending: Uint8Array = new Uint8Array(0);
  private count = 0n;
  private readonly isLastNode: boolean;

  constructor(variant: Variant, parameters: Uint8Array, isLastNode: boolean) {
    this.variant = variant;
    this.isLastNode = isLastNode;
    const given = wordsOf(parameters, variant.wordBytes);
    this.words = variant.start.map((word, i) => word ^ given[i]!);
  }

  copy(): State {
    const copy = Object.create(State.prototype) as State;
    return Object.assign(copy, this, { words: [...this.words] });
  }

  get blockSize(): number {
    return 16 * this.variant.wordBytes;
  }

  update(bytes: Uint8Array): void {
    let all = Buffer.concat([this.pending, bytes]);
    // The last block waits: it is compressed differently.
    for (; all.length > this.blockSize; all = all.subarray(this.blockSize)) {
      this.count += BigInt(this.blockSize);
      this.compress(all.subarray(0, this.blockSize), false);
    }
    this.pending = Uint8Array.from(all);
  }

  digest(size: number): Uint8Array {
    const last = this.copy();
    const block = new Uint8Array(this.blockSize);
    block.set(last.pending);
    last.count += BigInt(last.pending.length);
    last.compress(block, true);
    const bytes = last.words.flatMap((word) => Array.from({ length: this.variant.wordBytes }, (_, i) => Number((word >> BigInt(8 * i)) & 0xffn)));
    return Uint8Array.from(bytes.slice(0, size));
  }

  private compress(block: Uint8Array, isLast: boolean): void {
    const { wordBytes, start, rounds } = this.variant;
    const bits = BigInt(8 * wordBytes);
    const mask = (1n << bits) - 1n;
    const message = wordsOf(block, wordBytes);
    const v = [...this.words, ...start];
    v[12]! ^= this.count & mask;
    v[13]! ^= (this.count >> bits) & mask;
    if (isLast) v[14]! ^= mask;
    if (isLast && this.isLastNode) v[15]! ^= mask;
    for (let round = 0; round < rounds; round++) this.round(v, message, ORDERS[round % 10]!, bits, mask);
    for (let i = 0; i < 8; i++) this.words[i]! ^= v[i]! ^ v[i + 8]!;
  }

  private round(v: bigint[], message: readonly bigint[], order: readonly number[], bits: bigint, mask: bigint): void {
    const [r1, r2, r3, r4] = this.variant.rotations;
    const rotated = (x: bigint, by: bigint): bigint => ((x >> by) | (x << (bits - by))) & mask;
    const mix = (a: number, b: number, c: number, d: number, x: bigint, y: bigint): void => {
      v[a] = (v[a]! + v[b]! + x) & mask;
      v[d] = rotated(v[d]! ^ v[a]!, r1);
      v[c] = (v[c]! + v[d]!) & mask;
      v[b] = rotated(v[b]! ^ v[c]!, r2);
      v[a] = (v[a]! + v[b]! + y) & mask;
      v[d] = rotated(v[d]! ^ v[a]!, r3);
      v[c] = (v[c]! + v[d]!) & mask;
      v[b] = rotated(v[b]! ^ v[c]!, r4);
    };
    for (let i = 0; i < 4; i++) mix(i, i + 4, i + 8, i + 12, message[order[2 * i]!]!, message[order[2 * i + 1]!]!);
    for (let i = 0; i < 4; i++) {
      mix(i, 4 + ((i + 1) % 4), 8 + ((i + 2) % 4), 12 + ((i + 3) % 4), message[order[8 + 2 * i]!]!, message[order[9 + 2 * i]!]!);
    }
  }
}

function wordsOf(bytes: Uint8Array, size: number): bigint[] {
  const words: bigint[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    let word = 0n;
    for (let i = size - 1; i >= 0; i--) word = (word << 8n) | BigInt(bytes[at + i]!);
    words.push(word);
  }
  return words;
}

// ------------------------------------------------------------ objects

class PyBlake2 extends PyObject {
  readonly state: State;
  readonly size: number;

  constructor(type: PyType, state: State, size: number) {
    super(type);
    this.state = state;
    this.size = size;
  }
}

function data(x: Value): Uint8Array {
  const bytes = bytesOf(x);
  if (bytes === null) throw typeError(textOf(x) === null ? 'object supporting the buffer API required' : 'Strings must be encoded before hashing');
  return bytes;
}

function limited(x: Value, low: number, high: number, message: string): number {
  const number = indexNumber(x);
  if (number < low || number > high) throw valueError(message);
  return number;
}

function piece(x: Value, most: number, name: string): Uint8Array {
  const bytes = x === None ? new Uint8Array(0) : data(x);
  if (bytes.length > most) throw valueError(`maximum ${name} length is ${most} bytes`);
  return bytes;
}

function define(variant: Variant): void {
  const { name, wordBytes } = variant;
  const [most, saltSize] = [8 * wordBytes, 2 * wordBytes];
  const signature = `${name}(data=None, /, *, digest_size=${most}, key=None, salt=None, person=None, fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True)`;
  const parameters = new Parameters(signature);
  const type = newType(name, {
    module: '_blake2',
    slots: {
      tp_new: (cls, args, kwargs) => {
        const [first, digest, key, salt, person, fanout, depth, leaf, offset, nodeDepth, inner, last] = parameters.bind(args, kwargs) as Value[];
        const size = limited(digest!, 1, most, `digest_size for ${name === 'blake2b' ? 'Blake2b' : 'Blake2s'} must be between 1 and ${most} bytes, here it is ${indexNumber(digest!)}`);
        const keyBytes = piece(key!, most, 'key');
        const block = new Uint8Array(8 * wordBytes);
        const view = new DataView(block.buffer);
        block[0] = size;
        block[1] = keyBytes.length;
        block[2] = limited(fanout!, 0, 255, 'fanout must be between 0 and 255');
        block[3] = limited(depth!, 1, 255, 'depth must be between 1 and 255');
        view.setUint32(4, indexNumber(leaf!), true);
        view.setUint32(8, indexNumber(offset!), true);
        block[wordBytes === 8 ? 16 : 14] = limited(nodeDepth!, 0, 255, 'node_depth must be between 0 and 255');
        block[wordBytes === 8 ? 17 : 15] = limited(inner!, 0, most, `inner_size must be between 0 and is ${most}`);
        block.set(piece(salt!, saltSize, 'salt'), 4 * wordBytes);
        block.set(piece(person!, saltSize, 'person'), 6 * wordBytes);
        const hash = new PyBlake2(cls, new State(variant, block, last === True), size);
        if (keyBytes.length > 0) hash.state.update(Buffer.concat([keyBytes], hash.state.blockSize));
        if (first !== None) hash.state.update(data(first!));
        return hash;
      },
      tp_init: () => undefined,
    },
  });
  const constants = { MAX_DIGEST_SIZE: most, MAX_KEY_SIZE: most, SALT_SIZE: saltSize, PERSON_SIZE: saltSize };
  for (const [key, value] of Object.entries(constants)) type.dict.setStr(key, value);
  method(type, 'update(self, data, /)', (self: PyBlake2, given: Value) => {
    self.state.update(data(given));
    return None;
  });
  method(type, 'digest(self, /)', (self: PyBlake2) => new PyBytes(self.state.digest(self.size)));
  method(type, 'hexdigest(self, /)', (self: PyBlake2) => Buffer.from(self.state.digest(self.size)).toString('hex'));
  method(type, 'copy(self, /)', (self: PyBlake2) => new PyBlake2(self.type, self.state.copy(), self.size));
  getset(type, 'name', () => name);
  getset(type, 'block_size', (self: PyBlake2) => self.state.blockSize);
  getset(type, 'digest_size', (self: PyBlake2) => self.size);
  blake2Module.dict.setStr(name, type);
}

for (const variant of VARIANTS) define(variant);
