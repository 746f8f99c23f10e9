/** The object behind memoryview: a shape and strides over the memory of another object. */
import type { Value } from '../../heap/value.ts';
import { indexError, typeError, valueError } from '../exceptions/errors.ts';
import { PyObject } from '../object.ts';
import { memoryviewType } from '../classes/types.ts';
import { newList } from '../values.ts';
import { bytesOf } from './bytes-arguments.ts';
import { PyBytes } from './bytes-object.ts';
import { isExporter } from './exports.ts';
import { BYTES, type ItemFormat } from './item-format.ts';

/** Where items lie; `start` and `strides` are in bytes. No dimension at all is one item. */
export interface Layout {
  readonly start: number;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly format: ItemFormat;
}

/** The strides of items that lie one behind the other, the last dimension fastest. */
export function packedStrides(shape: readonly number[], size: number): number[] {
  const strides: number[] = [];
  let stride = size;
  for (const length of [...shape].reverse()) {
    strides.unshift(stride);
    stride *= length;
  }
  return strides;
}

export class PyMemoryView extends PyObject {
  readonly object: Value;
  readonly layout: Layout;
  readonly readonly: boolean;
  private readonly exported: WeakRef<object> | null;
  /** Where the memory is that of an object written in Python: tells it that it is wanted no more. */
  onRelease: (() => void) | null = null;
  released = false;

  constructor(object: Value, layout: Layout, isReadonly = object instanceof PyBytes) {
    super(memoryviewType);
    this.object = object;
    this.layout = layout;
    this.readonly = isReadonly;
    this.exported = isExporter(object) ? object.exports.add(this) : null;
  }

  /** `count` bytes from the beginning of `object`. */
  static ofBytes(object: Value, count: number): PyMemoryView {
    return new PyMemoryView(object, { start: 0, shape: [count], strides: [1], format: BYTES });
  }

  get count(): number {
    return this.layout.shape.reduce((product, length) => product * length, 1);
  }

  /** A copy, or the memory itself where it is contiguous. */
  get bytes(): Uint8Array {
    const memory = this.memory();
    const { start, format } = this.layout;
    if (this.isContiguous) return memory.subarray(start, start + this.count * format.size);
    const copy = new Uint8Array(this.count * format.size);
    this.offsets().forEach((offset, at) => copy.set(memory.subarray(offset, offset + format.size), at * format.size));
    return copy;
  }

  /** Where each item begins, the last dimension fastest. */
  offsets(): number[] {
    const { start, shape, strides } = this.layout;
    let offsets = [start];
    shape.forEach((length, dimension) => {
      offsets = offsets.flatMap((offset) => Array.from({ length }, (_, at) => offset + at * strides[dimension]!));
    });
    return offsets;
  }

  private view(): DataView {
    const memory = this.memory();
    return new DataView(memory.buffer, memory.byteOffset, memory.byteLength);
  }

  read(offset: number): Value {
    return this.layout.format.read(this.view(), offset);
  }

  store(offset: number, value: Value): void {
    this.layout.format.write(this.view(), offset, value);
  }

  /** The items of the first dimension, as numbers or nested lists of them. */
  list(dimension = 0, offset = this.layout.start): Value {
    const { shape, strides } = this.layout;
    if (dimension === shape.length) return this.read(offset);
    return newList(Array.from({ length: shape[dimension]! }, (_, at) => this.list(dimension + 1, offset + at * strides[dimension]!)));
  }

  /** The byte at which the item with these indices begins. */
  place(indices: readonly number[]): number {
    const { start, shape, strides } = this.layout;
    return indices.reduce((offset, index, dimension) => {
      const at = index < 0 ? index + shape[dimension]! : index;
      if (at < 0 || at >= shape[dimension]!) throw indexError(`index out of bounds on dimension ${dimension + 1}`);
      return offset + at * strides[dimension]!;
    }, start);
  }

  get isContiguous(): boolean {
    const { shape, strides, format } = this.layout;
    if (shape.includes(0)) return true;
    return packedStrides(shape, format.size).every((stride, dimension) => shape[dimension] === 1 || stride === strides[dimension]);
  }

  /** Contiguous with the first dimension fastest. */
  get isFortranContiguous(): boolean {
    const { shape, strides, format } = this.layout;
    const packed = packedStrides([...shape].reverse(), format.size).reverse();
    return shape.includes(0) || packed.every((stride, dimension) => shape[dimension] === 1 || stride === strides[dimension]);
  }

  /** Puts `bytes` in the place of the items. */
  fill(bytes: Uint8Array): void {
    const memory = this.memory();
    const { size } = this.layout.format;
    this.offsets().forEach((offset, at) => memory.set(bytes.subarray(at * size, (at + 1) * size), offset));
  }

  release(): void {
    if (this.exported !== null && isExporter(this.object)) this.object.exports.remove(this.exported);
    if (!this.released) this.onRelease?.();
    this.released = true;
  }

  checkReleased(): void {
    if (this.released) throw valueError('operation forbidden on released memoryview object');
  }

  private memory(): Uint8Array {
    this.checkReleased();
    return bytesOf(this.object)!;
  }

  checkWritable(): void {
    this.checkReleased();
    if (this.readonly) throw typeError('cannot modify read-only memory');
  }
}
