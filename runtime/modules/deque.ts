/** collections.deque: a ring buffer. */
import { None, NotImplemented } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { indexError, memoryError, runtimeError, typeError, valueError } from '../objects/exceptions/errors.ts';
import { getset, method, Parameters } from '../objects/calls/native.ts';
import { always, guarded } from '../objects/calls/plain-natives.ts';
import { PyObject } from '../objects/object.ts';
import { compareBool, equal, getIter, iterate, repr, richCompare, sizeArgument, toArray, typeName } from '../objects/protocol/protocol.ts';
import { guardedRepr } from '../objects/protocol/repr-guard.ts';
import { EQ, NE } from '../objects/classes/slots.ts';
import type { CompareOp, Kwargs } from '../objects/classes/slots.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { objectDict } from '../objects/classes/instance-dict.ts';
import { boolean, compareAnswer, intOf, MAX_ITEMS, newList, newTuple } from '../objects/values.ts';

export class PyDeque extends PyObject {
  /** A power of two long; item i is at (head + i) & (length - 1). */
  private ring: Slot[] = new Array<Slot>(8).fill(null);
  private head = 0;
  size = 0;
  /** Counts changes of size, so that iterators notice. */
  state = 0;
  maxlen: number | null = null;

  get(at: number): Value {
    return this.ring[(this.head + at) & (this.ring.length - 1)]!;
  }

  set(at: number, item: Value): void {
    this.ring[(this.head + at) & (this.ring.length - 1)] = item;
  }

  append(item: Value): void {
    if (this.maxlen === 0) return;
    if (this.size === this.ring.length) this.grow();
    this.ring[(this.head + this.size) & (this.ring.length - 1)] = item;
    this.size++;
    this.state++;
    if (this.maxlen !== null && this.size > this.maxlen) this.popLeft();
  }

  appendLeft(item: Value): void {
    if (this.maxlen === 0) return;
    if (this.size === this.ring.length) this.grow();
    this.head = (this.head - 1) & (this.ring.length - 1);
    this.ring[this.head] = item;
    this.size++;
    this.state++;
    if (this.maxlen !== null && this.size > this.maxlen) this.pop();
  }

  pop(): Value {
    if (this.size === 0) throw indexError('pop from an empty deque');
    const at = (this.head + this.size - 1) & (this.ring.length - 1);
    return this.take(at);
  }

  popLeft(): Value {
    if (this.size === 0) throw indexError('pop from an empty deque');
    const at = this.head;
    this.head = (at + 1) & (this.ring.length - 1);
    return this.take(at);
  }

  private take(at: number): Value {
    const item = this.ring[at]!;
    this.ring[at] = null;
    this.size--;
    this.state++;
    return item;
  }

  private grow(): void {
    if (this.size >= MAX_ITEMS) throw memoryError();
    const ring = new Array<Slot>(2 * this.ring.length).fill(null);
    for (let i = 0; i < this.size; i++) ring[i] = this.get(i);
    this.ring = ring;
    this.head = 0;
  }

  items(): Value[] {
    const items: Value[] = [];
    for (let i = 0; i < this.size; i++) items.push(this.get(i));
    return items;
  }

  clear(): void {
    this.ring = new Array<Slot>(8).fill(null);
    this.head = this.size = 0;
    this.state++;
  }

  /** Replaces everything. */
  fill(items: Iterable<Value>): void {
    this.clear();
    for (const item of items) this.append(item);
  }

  rotate(steps: number): void {
    if (this.size < 2) return;
    const count = ((steps % this.size) + this.size) % this.size;
    if (count <= this.size / 2) for (let i = 0; i < count; i++) this.appendUnbounded(this.pop());
    else for (let i = count; i < this.size; i++) this.append(this.popLeft());
  }

  private appendUnbounded(item: Value): void {
    const { maxlen } = this;
    this.maxlen = null;
    this.appendLeft(item);
    this.maxlen = maxlen;
  }
}

const parameters = new Parameters('deque(iterable=NULL, maxlen=None)');

function init(self: Value, args: Value[], kwargs: Kwargs | null): void {
  const [iterable, maxlen] = parameters.bind(args, kwargs) as [Slot, Value];
  const deque = self as PyDeque;
  deque.maxlen = maxlen === None ? null : limitOf(maxlen);
  deque.clear();
  if (iterable !== null) for (const item of iterate(iterable)) deque.append(item);
}

function limitOf(maxlen: Value): number {
  const limit = intOf(maxlen);
  if (limit === null) throw typeError('an integer is required');
  if (limit < 0) throw valueError('maxlen must be non-negative');
  return Number(limit);
}

/** A deque of the same class and limit. */
function like(deque: PyDeque, items: Iterable<Value>): PyDeque {
  const result = new PyDeque(deque.type);
  result.maxlen = deque.maxlen;
  result.fill(items);
  return result;
}

function position(deque: PyDeque, at: number): number {
  const place = at < 0 ? at + deque.size : at;
  if (place < 0 || place >= deque.size) throw indexError('deque index out of range');
  return place;
}

function dequeRepr(self: Value): string {
  const deque = self as PyDeque;
  return guardedRepr(self, '[...]', () => {
    const limit = deque.maxlen === null ? '' : `, maxlen=${deque.maxlen}`;
    return `${deque.type.name}([${deque.items().map(repr).join(', ')}]${limit})`;
  });
}

function compare(self: Value, other: Value, op: CompareOp): Value {
  if (!(other instanceof PyDeque)) return NotImplemented;
  const [a, b] = [self as PyDeque, other];
  if ((op === EQ || op === NE) && a.size !== b.size) return boolean(op === NE);
  let at = 0;
  while (at < a.size && at < b.size && compareBool(a.get(at), b.get(at), EQ)) at++;
  if (at >= a.size || at >= b.size) return compareAnswer(a.size - b.size, op);
  return op === EQ || op === NE ? boolean(op === NE) : richCompare(a.get(at), b.get(at), op);
}

/** The first place of `item` from `start` on; -1 if there is none. */
function find(deque: PyDeque, item: Value, start: number, end: number): number {
  const { state } = deque;
  for (let i = start; i < end && i < deque.size; i++) {
    const found = equal(deque.get(i), item);
    if (state !== deque.state) throw runtimeError('deque mutated during iteration');
    if (found) return i;
  }
  return -1;
}

function repeated(deque: PyDeque, count: number): Value[] {
  const items = deque.items();
  const total = Math.max(0, count) * items.length;
  if (deque.maxlen === null && total > MAX_ITEMS) throw memoryError();
  const enough = deque.maxlen === null ? total : Math.min(total, deque.maxlen);
  return Array.from({ length: enough }, (_, i) => items[(total - enough + i) % items.length]!);
}

class PyDequeIterator extends PyObject {
  readonly deque: PyDeque;
  readonly state: number;
  at: number;
  readonly step: 1 | -1;

  constructor(type: PyType, deque: PyDeque, step: 1 | -1) {
    super(type);
    this.deque = deque;
    this.state = deque.state;
    this.step = step;
    this.at = step === 1 ? 0 : deque.size - 1;
  }
}

function next(self: Value): Slot {
  const iterator = self as PyDequeIterator;
  const { deque, at } = iterator;
  if (deque.state !== iterator.state) throw runtimeError('deque mutated during iteration');
  if (at < 0 || at >= deque.size) return null;
  iterator.at += iterator.step;
  return deque.get(at);
}

const iteratorType = (name: string): PyType =>
  newType(name, { module: 'collections', slots: { tp_iter: (self) => self, tp_iternext: next } });
export const forwardType = iteratorType('_deque_iterator');
const reverseType = iteratorType('_deque_reverse_iterator');

export const dequeType: PyType = newType('deque', {
  module: 'collections',
  isSequence: true,
  slots: {
    tp_new: (cls) => new PyDeque(cls),
    tp_init: init,
    tp_repr: dequeRepr,
    tp_richcompare: compare,
    tp_iter: (self) => new PyDequeIterator(forwardType, self as PyDeque, 1),
    sq_length: (self) => (self as PyDeque).size,
    sq_item: (self, at) => (self as PyDeque).get(position(self as PyDeque, at)),
    sq_ass_item: (self, at, item) => {
      const deque = self as PyDeque;
      if (item === null) removeAt(deque, position(deque, at));
      else deque.set(position(deque, at), item);
    },
    sq_contains: (self, item) => find(self as PyDeque, item, 0, Infinity) >= 0,
    sq_concat: (self, other) => {
      if (!(other instanceof PyDeque)) throw typeError(`can only concatenate deque (not "${typeName(other)}") to deque`);
      return like(self as PyDeque, [...(self as PyDeque).items(), ...other.items()]);
    },
    sq_repeat: (self, count) => like(self as PyDeque, repeated(self as PyDeque, count)),
    sq_inplace_concat: (self, other) => {
      for (const item of toArray(other)) (self as PyDeque).append(item);
      return self;
    },
    sq_inplace_repeat: (self, count) => {
      (self as PyDeque).fill(repeated(self as PyDeque, count));
      return self;
    },
  },
});

function removeAt(deque: PyDeque, at: number): void {
  const items = deque.items();
  items.splice(at, 1);
  deque.fill(items);
}

/** A method that only has an effect. */
function effect(signature: string, run: (deque: PyDeque, ...args: never[]) => void): void {
  method(dequeType, signature, (self: PyDeque, first: never, second: never) => {
    run(self, first, second);
    return None;
  });
}

effect('append(self, item, /)', (deque, item: Value) => deque.append(item));
effect('appendleft(self, item, /)', (deque, item: Value) => deque.appendLeft(item));
effect('extend(self, iterable, /)', (deque, iterable: Value) => {
  for (const item of iterable === deque ? deque.items() : iterate(iterable)) deque.append(item);
});
effect('extendleft(self, iterable, /)', (deque, iterable: Value) => {
  for (const item of iterable === deque ? deque.items() : iterate(iterable)) deque.appendLeft(item);
});
effect('clear(self, /)', (deque) => deque.clear());
effect('rotate(self, n=1, /)', (deque, steps: Value) => deque.rotate(sizeArgument(steps)));
effect('reverse(self, /)', (deque) => deque.items().reverse().forEach((item, at) => deque.set(at, item)));
effect('remove(self, value, /)', (deque, item: Value) => {
  const at = find(deque, item, 0, Infinity);
  if (at < 0) throw valueError(`${repr(item)} is not in deque`);
  removeAt(deque, at);
});
effect('insert(self, index, value, /)', (deque, index: Value, item: Value) => {
  if (deque.size === deque.maxlen) throw indexError('deque already at its maximum size');
  const at = sizeArgument(index);
  const items = deque.items();
  items.splice(at < 0 ? Math.max(0, at + items.length) : at, 0, item);
  deque.fill(items);
});
method(dequeType, 'pop(self, /)', (self: PyDeque) => self.pop());
method(dequeType, 'popleft(self, /)', (self: PyDeque) => self.popLeft());
method(dequeType, 'count(self, value, /)', (self: PyDeque, item: Value) => self.items().filter((one) => equal(one, item)).length);
method(dequeType, 'index(self, value, start=0, stop=9007199254740991, /)', (self: PyDeque, item: Value, start: Value, stop: Value) => {
  const bound = (x: Value): number => {
    const at = sizeArgument(x);
    return at < 0 ? Math.max(0, at + self.size) : at;
  };
  const at = find(self, item, bound(start), bound(stop));
  if (at < 0) throw valueError(`${repr(item)} is not in deque`);
  return at;
});
for (const name of ['copy', '__copy__']) method(dequeType, `${name}(self, /)`, (self: PyDeque) => like(self, self.items()));
method(dequeType, '__reversed__(self, /)', (self: PyDeque) => new PyDequeIterator(reverseType, self, -1));
getset(dequeType, 'maxlen', (self: PyDeque) => self.maxlen ?? None);
method(dequeType, '__reduce__(self, /)', (self: PyDeque) => {
  const args = self.maxlen === null ? [] : [newList([]), self.maxlen];
  return newTuple([self.type, newTuple(args), objectDict(self) ?? None, getIter(self)]);
});

dequeType.isNativeContainer = true;
guarded(dequeType, { append: always, appendleft: always, pop: always, popleft: always, clear: always, copy: always });
