/** memoryview.cast: the same bytes as other items, or in another shape. */
import type { Slot, Value } from '../../heap/value.ts';
import { typeError, valueError } from '../exceptions/errors.ts';
import { indexNumber, isIndex } from '../protocol/protocol.ts';
import { isListLike, isTupleLike, listItems, textOf, tupleItems } from '../values.ts';
import { itemFormat, type ItemFormat } from './item-format.ts';
import { packedStrides, type Layout, type PyMemoryView } from './memoryview-object.ts';

export function castLayout(self: PyMemoryView, code: Value, shape: Slot): Layout {
  const name = textOf(code);
  if (name === null) throw typeError('memoryview: format argument must be a string');
  if (!self.isContiguous) throw typeError('memoryview: casts are restricted to C-contiguous views');
  const wanted = shape === null ? null : shapeOf(shape);
  const { layout } = self;
  if (wanted !== null && layout.shape.length !== 1 && wanted.length !== 1) throw typeError('memoryview: cast must be 1D -> ND or ND -> 1D');
  if (wanted === null && layout.shape.length !== 1 && layout.shape.includes(0)) throw typeError('memoryview: cannot cast view with zeros in shape or strides');
  const format = formatOf(name, layout.format);
  const bytes = self.count * layout.format.size;
  if (bytes % format.size !== 0) throw typeError('memoryview: length is not a multiple of itemsize');
  const lengths = wanted ?? [bytes / format.size];
  if (lengths.reduce((product, length) => product * length, format.size) !== bytes) throw typeError('memoryview: product(shape) * itemsize != buffer size');
  return { start: layout.start, shape: lengths, strides: packedStrides(lengths, format.size), format };
}

/** One of the two formats must be of bytes. */
function formatOf(name: string, from: ItemFormat): ItemFormat {
  const format = itemFormat(name.replace(/^@/, ''));
  if (format === null) throw valueError("memoryview: destination format must be a native single character format prefixed with an optional '@'");
  const isBytes = ({ code }: ItemFormat): boolean => 'Bbc'.includes(code);
  if (!isBytes(format) && !isBytes(from)) throw typeError('memoryview: cannot cast between two non-byte formats');
  return format;
}

function shapeOf(shape: Value): number[] {
  const items = isListLike(shape) ? listItems(shape) : isTupleLike(shape) ? tupleItems(shape) : null;
  if (items === null) throw typeError('shape must be a list or a tuple');
  return items.map((item) => {
    if (!isIndex(item)) throw typeError('memoryview.cast(): elements of shape must be integers');
    const length = indexNumber(item);
    if (length <= 0) throw valueError('memoryview.cast(): elements of shape must be integers > 0');
    return length;
  });
}
