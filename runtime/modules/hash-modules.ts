/** The modules _md5, _sha1, _sha2, _sha3. */
import { newModule, type PyModule } from '../objects/module.ts';
import '../objects/value-types.ts';
import { defineHash } from './hashing.ts';

export const md5Module: PyModule = newModule('_md5');
defineHash(md5Module, 'md5', { name: 'md5', hostName: 'md5', blockSize: 64, digestSize: 16 });

export const sha1Module: PyModule = newModule('_sha1');
defineHash(sha1Module, 'sha1', { name: 'sha1', hostName: 'sha1', blockSize: 64, digestSize: 20 });

export const sha2Module: PyModule = newModule('_sha2');
defineHash(sha2Module, 'SHA224Type', { name: 'sha224', hostName: 'sha224', blockSize: 64, digestSize: 28 });
defineHash(sha2Module, 'SHA256Type', { name: 'sha256', hostName: 'sha256', blockSize: 64, digestSize: 32 });
defineHash(sha2Module, 'SHA384Type', { name: 'sha384', hostName: 'sha384', blockSize: 128, digestSize: 48 });
defineHash(sha2Module, 'SHA512Type', { name: 'sha512', hostName: 'sha512', blockSize: 128, digestSize: 64 });

export const sha3Module: PyModule = newModule('_sha3');
sha3Module.dict.setStr('implementation', 'node:crypto');
for (const [bits, rate] of [[224, 144], [256, 136], [384, 104], [512, 72]] as const) {
  defineHash(sha3Module, `sha3_${bits}`, { name: `sha3_${bits}`, hostName: `sha3-${bits}`, blockSize: rate, digestSize: bits / 8 });
}
for (const [bits, rate] of [[128, 168], [256, 136]] as const) {
  defineHash(sha3Module, `shake_${bits}`, { name: `shake_${bits}`, hostName: `shake${bits}`, blockSize: rate, digestSize: 0, isExtendable: true });
}
