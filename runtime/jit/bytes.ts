/** Bytes of a module in the making: a buffer that grows, and numbers as WebAssembly writes them. */

const FIRST_SIZE = 1 << 14;
const FEW = 200;

export class Bytes {
  buffer = new Uint8Array(FIRST_SIZE);
  length = 0;

  get written(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  /** To be written anew. */
  empty(): this {
    this.length = 0;
    return this;
  }

  byte(value: number): void {
    if (this.length === this.buffer.length) this.#reserve(1);
    this.buffer[this.length++] = value;
  }

  two(first: number, second: number): void {
    this.byte(first);
    this.byte(second);
  }

  three(first: number, second: number, third: number): void {
    this.two(first, second);
    this.byte(third);
  }

  append(bytes: Uint8Array, count = bytes.length): void {
    this.#reserve(count);
    const { buffer, length } = this;
    // A call of `set` takes longer for the few bytes of a stencil.
    if (count > FEW) buffer.set(count === bytes.length ? bytes : bytes.subarray(0, count), length);
    else for (let at = 0; at < count; at++) buffer[length + at] = bytes[at]!;
    this.length = length + count;
  }

  /** Of less than 32 bits. */
  unsigned(value: number): void {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest);
  }

  /** A safe integer. */
  signed(value: number): void {
    let rest = value;
    while (rest < -0x40 || rest > 0x3f) {
      // The remainder of a negative number is negative, in two's complement it is its low bits all the same.
      this.byte((rest % 0x80 & 0x7f) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.byte(rest & 0x7f);
  }

  float(value: number): void {
    FLOAT[0] = value;
    this.append(FLOAT_BYTES);
  }

  /** With its length in front. All names are ASCII but some of a program's. */
  text(value: string): void {
    const { length } = this;
    this.unsigned(value.length);
    let at = 0;
    for (; at < value.length && value.charCodeAt(at) < 0x80; at++) this.byte(value.charCodeAt(at));
    if (at === value.length) return;
    this.length = length;
    const bytes = ENCODER.encode(value);
    this.unsigned(bytes.length);
    this.append(bytes);
  }

  /** A section of a module, or a part of one: its length is in front. */
  sized(part: Bytes): void {
    this.unsigned(part.length);
    this.append(part.buffer, part.length);
  }

  #reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.buffer.length));
    larger.set(this.written);
    this.buffer = larger;
  }
}

const ENCODER = new TextEncoder();
const FLOAT = new Float64Array(1);
const FLOAT_BYTES = new Uint8Array(FLOAT.buffer);

/** Over five bytes, whatever the number is: what is patched does not move. */
export function pad(buffer: Uint8Array, at: number, value: number): void {
  buffer[at] = (value & 0x7f) | 0x80;
  buffer[at + 1] = ((value >> 7) & 0x7f) | 0x80;
  buffer[at + 2] = ((value >> 14) & 0x7f) | 0x80;
  buffer[at + 3] = ((value >> 21) & 0x7f) | 0x80;
  buffer[at + 4] = (value >> 28) & 0x7f;
}

export function fromHexadecimal(digits: string): Uint8Array {
  const bytes = new Uint8Array(digits.length >> 1);
  for (let at = 0; at < bytes.length; at++) bytes[at] = (digitAt(digits, 2 * at) << 4) | digitAt(digits, 2 * at + 1);
  return bytes;
}

/** `0` to `9`, `a` to `f`. */
function digitAt(digits: string, at: number): number {
  const code = digits.charCodeAt(at);
  return code < 0x3a ? code - 0x30 : code - 0x57;
}
