/** Sets of characters: the body of an IN instruction, asked code point by code point. */
import { inCategory, upperUnicode } from './characters.ts';
import { OP } from './codes.ts';

const WORDS_OF_CHARSET = 8;
const BYTES_OF_INDEX = 256;

/** Whether the set that begins at `at` has `code`. */
export function charsetHas(program: Uint32Array, at: number, code: number): boolean {
  let isPositive = true;
  for (;;) {
    switch (program[at++]) {
      case OP.FAILURE:
        return !isPositive;
      case OP.LITERAL:
        if (program[at] === code) return isPositive;
        at++;
        break;
      case OP.CATEGORY:
        if (inCategory(program[at]!, code)) return isPositive;
        at++;
        break;
      case OP.CHARSET:
        if (code < 256 && bit(program, at, code)) return isPositive;
        at += WORDS_OF_CHARSET;
        break;
      case OP.RANGE:
        if (program[at]! <= code && code <= program[at + 1]!) return isPositive;
        at += 2;
        break;
      case OP.RANGE_UNI_IGNORE: {
        const [low, high, upper] = [program[at]!, program[at + 1]!, upperUnicode(code)];
        if ((low <= code && code <= high) || (low <= upper && upper <= high)) return isPositive;
        at += 2;
        break;
      }
      case OP.NEGATE:
        isPositive = !isPositive;
        break;
      case OP.BIGCHARSET:
        if (bigHas(program, at, code)) return isPositive;
        at += 1 + BYTES_OF_INDEX / 4 + WORDS_OF_CHARSET * program[at]!;
        break;
      default:
        return false;
    }
  }
}

function bit(program: Uint32Array, at: number, code: number): boolean {
  return (program[at + (code >> 5)]! & (1 << (code & 31))) !== 0;
}

/** 256 bytes that name a block of 256 bits for each of the first 65,536 code points' high byte. */
function bigHas(program: Uint32Array, at: number, code: number): boolean {
  if (code >= 65536) return false;
  const high = code >> 8;
  const block = (program[at + 1 + (high >> 2)]! >> (8 * (high & 3))) & 0xff;
  return bit(program, at + 1 + BYTES_OF_INDEX / 4 + WORDS_OF_CHARSET * block, code & 0xff);
}

/** The answers for Latin-1, worked out once for each set of a pattern. */
export function latinTable(program: Uint32Array, at: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, code) => Number(charsetHas(program, at, code)));
}
