/** Hash objects over the host's, for _md5, _sha1, _sha2, _sha3 and _blake2. */
import type { Hash } from 'node:crypto';
import { None } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { builtin, getset, method } from '../objects/calls/native.ts';
import type { PyModule } from '../objects/module.ts';
import { PyObject } from '../objects/object.ts';
import { indexNumber } from '../objects/protocol/protocol.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { bytesOf } from '../objects/text/bytes-arguments.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { textOf } from '../objects/values.ts';

export interface Algorithm {
  /** As Python names it. */
  readonly name: string;
  /** As the host does. */
  readonly hostName: string;
  readonly blockSize: number;
  readonly digestSize: number;
  /** The caller of `digest` says how many bytes it wants. */
  readonly isExtendable?: boolean;
}

class PyHash extends PyObject {
  readonly algorithm: Algorithm;
  private hash: Hash;

  constructor(type: PyType, algorithm: Algorithm, hash?: Hash) {
    super(type);
    this.algorithm = algorithm;
    // Loaded here: node:crypto takes milliseconds that most programs that import hashlib do not need.
    this.hash = hash ?? process.getBuiltinModule('node:crypto').createHash(algorithm.hostName, algorithm.isExtendable === true ? { outputLength: 16 } : undefined);
  }

  update(data: Value): void {
    this.hash.update(requireData(data));
  }

  copy(): PyHash {
    return new PyHash(this.type, this.algorithm, this.hash.copy());
  }

  digest(length?: number): Uint8Array {
    if (length === undefined) return this.hash.copy().digest();
    return length === 0 ? new Uint8Array(0) : this.hash.copy({ outputLength: length }).digest();
  }
}

function requireData(data: Value): Uint8Array {
  const bytes = bytesOf(data);
  if (bytes !== null) return bytes;
  throw typeError(textOf(data) === null ? `object supporting the buffer API required` : 'Strings must be encoded before hashing');
}

/** Adds the constructor `name` to `module`, and the class of its objects. */
export function defineHash(module: PyModule, className: string, algorithm: Algorithm): void {
  const type = newType(className, { module: module.name });
  const size = algorithm.isExtendable === true ? 'self, length, /' : 'self, /';
  const lengthOf = (length?: Value): number | undefined => (length === undefined ? undefined : indexNumber(length));
  method(type, 'update(self, obj, /)', (self: PyHash, data: Value) => {
    self.update(data);
    return None;
  });
  method(type, `digest(${size})`, (self: PyHash, length?: Value) => new PyBytes(self.digest(lengthOf(length))));
  method(type, `hexdigest(${size})`, (self: PyHash, length?: Value) => Buffer.from(self.digest(lengthOf(length))).toString('hex'));
  method(type, 'copy(self, /)', (self: PyHash) => self.copy());
  getset(type, 'name', () => algorithm.name);
  getset(type, 'block_size', () => algorithm.blockSize);
  getset(type, 'digest_size', () => algorithm.digestSize);
  builtin(module, `${algorithm.name}(string=NULL, *, usedforsecurity=True)`, (data: Slot) => {
    const hash = new PyHash(type, algorithm);
    if (data !== null) hash.update(data);
    return hash;
  });
}
