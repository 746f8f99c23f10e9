/** The module _heapq: the functions of the library's heapq that C has too, with its messages. */
import { list_items_get, list_items_set, list_length, None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { indexError, runtimeError, typeError } from '../objects/exceptions/errors.ts';
import { newModule, type PyModule } from '../objects/module.ts';
import { builtin } from '../objects/calls/native.ts';
import { callMethod, compareBool, typeName } from '../objects/protocol/protocol.ts';
import { LT } from '../objects/classes/slots.ts';
import { isListLike } from '../objects/values.ts';
import '../objects/value-types.ts';

export const heapqModule: PyModule = newModule('_heapq', 'Heap queue algorithm (a.k.a. priority queue).');

type Less = (a: Value, b: Value) => boolean;
const less: Less = (a, b) => compareBool(a, b, LT);
const greater: Less = (a, b) => compareBool(b, a, LT);

function requireList(heap: Value, name: string): Value {
  if (!isListLike(heap)) throw typeError(`${name}() argument must be list, not ${typeName(heap)}`);
  return heap;
}

const get = (heap: Value, at: number): Value => list_items_get(heap as never, at)!;
const put = (heap: Value, at: number, item: Value): void => list_items_set(heap as never, at, item);
const sizeOf = (heap: Value): number => list_length(heap as never);

/** A comparison may run Python code that changes the heap. */
function checkSize(heap: Value, size: number): void {
  if (sizeOf(heap) !== size) throw runtimeError('list changed size during iteration');
}

function siftDown(heap: Value, start: number, from: number, before: Less): void {
  const size = sizeOf(heap);
  const item = get(heap, from);
  let at = from;
  while (at > start) {
    const parent = (at - 1) >> 1;
    const above = get(heap, parent);
    if (!before(item, above)) break;
    checkSize(heap, size);
    put(heap, at, above);
    at = parent;
    put(heap, at, item);
  }
}

/** To the leaves along the smaller children, then back up: fewer comparisons than stopping on the way. */
function siftUp(heap: Value, start: number, before: Less): void {
  const size = sizeOf(heap);
  const item = get(heap, start);
  let at = start;
  for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
    if (child + 1 < size && !before(get(heap, child), get(heap, child + 1))) child++;
    checkSize(heap, size);
    put(heap, at, get(heap, child));
    at = child;
  }
  put(heap, at, item);
  siftDown(heap, start, at, before);
}

function pop(heap: Value, before: Less): Value {
  if (sizeOf(heap) === 0) throw indexError('index out of range');
  const last = callMethod(heap, 'pop');
  if (sizeOf(heap) === 0) return last;
  return replace(heap, last, before);
}

function replace(heap: Value, item: Value, before: Less): Value {
  if (sizeOf(heap) === 0) throw indexError('index out of range');
  const first = get(heap, 0);
  put(heap, 0, item);
  siftUp(heap, 0, before);
  return first;
}

function heapify(heap: Value, before: Less): Value {
  for (let at = (sizeOf(heap) >> 1) - 1; at >= 0; at--) siftUp(heap, at, before);
  return None;
}

for (const [suffix, before] of [['', less], ['_max', greater]] as const) {
  const name = (base: string): string => (suffix === '' ? base : `_${base}${suffix}`);
  builtin(heapqModule, `${name('heappop')}(heap, /)`, (heap: Value) => pop(requireList(heap, name('heappop')), before));
  builtin(heapqModule, `${name('heapreplace')}(heap, item, /)`, (heap: Value, item: Value) => replace(requireList(heap, name('heapreplace')), item, before));
  builtin(heapqModule, `${name('heapify')}(heap, /)`, (heap: Value) => heapify(requireList(heap, name('heapify')), before));
}
builtin(heapqModule, 'heappush(heap, item, /)', (heap: Value, item: Value) => {
  callMethod(requireList(heap, 'heappush'), 'append', item);
  siftDown(heap, 0, sizeOf(heap) - 1, less);
  return None;
});
builtin(heapqModule, 'heappushpop(heap, item, /)', (heap: Value, item: Value) => {
  if (sizeOf(requireList(heap, 'heappushpop')) === 0 || !less(get(heap, 0), item)) return item;
  return replace(heap, item, less);
});
