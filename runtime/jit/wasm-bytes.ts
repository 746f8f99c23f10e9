/** Pieces of a WebAssembly module as bytes. */

export function joined(...parts: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

export function vector(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}

export function text(value: string): number[] {
  const bytes = [...new TextEncoder().encode(value)];
  return [...unsigned(bytes.length), ...bytes];
}

export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

export function signed(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = BigInt(value); ; rest >>= 7n) {
    const low = Number(rest & 0x7fn);
    if (rest >> 6n === 0n || rest >> 6n === -1n) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

/** Into five bytes that are there already. */
export function pad(bytes: number[], at: number, value: number): void {
  for (let index = 0; index < 4; index++) bytes[at + index] = ((value >>> (7 * index)) & 0x7f) | 0x80;
  bytes[at + 4] = (value >>> 28) & 0x0f;
}

export function padSigned(bytes: number[], at: number, value: number): void {
  for (let index = 0; index < 4; index++) bytes[at + index] = ((value >> (7 * index)) & 0x7f) | 0x80;
  bytes[at + 4] = (value >> 28) & 0x7f;
}
