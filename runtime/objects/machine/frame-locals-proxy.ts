/** `frame.f_locals` of a function: a view that reads and writes the frame's variables (PEP 667). */
import { cell_set_value, is_cell, None, NotImplemented, type Slot, type Value } from '../../heap/index.ts';
import { CO_FAST_CELL, CO_FAST_FREE, CO_FAST_HIDDEN } from './code.ts';
import { isDict, PyDict } from '../containers/dict.ts';
import { keyError, typeError } from '../exceptions/errors.ts';
import { frameLocals } from './frame-locals.ts';
import type { PyFrame } from './frame-object.ts';
import { frameSlot, setFrameSlot, type Frame } from './frame.ts';
import { hooks } from './hooks.ts';
import { method } from '../calls/native.ts';
import { PyObject } from '../object.ts';
import { getIter, repr, richCompare, typeName } from '../protocol/protocol.ts';
import { EQ, NE } from '../classes/slots.ts';
import { newType } from '../classes/type.ts';
import { newList, newTuple } from '../values.ts';

export class PyFrameLocals extends PyObject {
  readonly #owner: PyFrame;

  constructor(owner: PyFrame) {
    super(frameLocalsType);
    this.#owner = owner;
  }

  get frame(): Frame {
    return this.#owner.frame;
  }

  /** The variables as they are now; names that the code does not know are kept in the frame object. */
  snapshot(): PyDict {
    return frameLocals(this.frame) as PyDict;
  }

  set(name: Value, value: Value): void {
    const index = variableIndex(this.frame, name);
    if (index >= 0) setVariable(this.frame, index, value);
    else (this.frame.object!.extraLocals ??= new PyDict()).set(name, value);
  }
}

function variableIndex(frame: Frame, name: Value): number {
  if (typeof name !== 'string') return -1;
  const { localsplusnames, localspluskinds } = frame.code;
  return localsplusnames.findIndex((each, index) => each === name && (localspluskinds[index]! & CO_FAST_HIDDEN) === 0);
}

function setVariable(frame: Frame, index: number, value: Value): void {
  const slot = frameSlot(frame, index);
  const isShared = (frame.code.localspluskinds[index]! & (CO_FAST_CELL | CO_FAST_FREE)) !== 0;
  if (isShared && slot !== null && is_cell(slot)) cell_set_value(slot, value);
  else {
    setFrameSlot(frame, index, value);
    hooks.invalidateTraces();
  }
}

const dictOf = (x: Value): PyDict | null => (x instanceof PyFrameLocals ? x.snapshot() : isDict(x) ? x : null);

const frameLocalsType = newType('FrameLocalsProxy', {
  final: true,
  isMapping: true,
  slots: {
    tp_repr: (self) => repr((self as PyFrameLocals).snapshot()),
    tp_iter: (self) => getIter(newList((self as PyFrameLocals).snapshot().keyList())),
    tp_richcompare: (self, other, op) => {
      const right = dictOf(other);
      return right === null || (op !== EQ && op !== NE) ? NotImplemented : richCompare((self as PyFrameLocals).snapshot(), right, op);
    },
    mp_length: (self) => (self as PyFrameLocals).snapshot().size,
    mp_subscript: (self, key) => {
      const value = (self as PyFrameLocals).snapshot().get(key);
      if (value === null) throw keyError(`local variable '${repr(key)}' is not defined`);
      return value;
    },
    mp_ass_subscript: (self, key, value) => {
      if (value === null) throw typeError('cannot remove variables from FrameLocalsProxy');
      (self as PyFrameLocals).set(key, value);
    },
    sq_contains: (self, key) => (self as PyFrameLocals).snapshot().has(key),
    nb_or: (left, right) => {
      const [a, b] = [dictOf(left), dictOf(right)];
      if (a === null || b === null) return NotImplemented;
      const merged = a.copy();
      merged.merge(b);
      return merged;
    },
  },
});

method(frameLocalsType, 'keys(self, /)', (self: PyFrameLocals) => newList(self.snapshot().keyList()));
method(frameLocalsType, 'values(self, /)', (self: PyFrameLocals) => newList(self.snapshot().valueList()));
method(frameLocalsType, 'items(self, /)', (self: PyFrameLocals) => newList(self.snapshot().entries().map((entry) => newTuple(entry))));
method(frameLocalsType, 'copy(self, /)', (self: PyFrameLocals) => self.snapshot());
method(frameLocalsType, 'get(self, key, default=None, /)', (self: PyFrameLocals, key: Value, fallback: Value) => self.snapshot().get(key) ?? fallback);
method(frameLocalsType, 'setdefault(self, key, default=None, /)', (self: PyFrameLocals, key: Value, fallback: Value) => {
  const known = self.snapshot().get(key);
  if (known !== null) return known;
  self.set(key, fallback);
  return fallback;
});
method(frameLocalsType, 'update(self, other, /)', (self: PyFrameLocals, other: Slot) => {
  const from = dictOf(other!);
  if (from === null) throw typeError(`update() argument must be dict or another FrameLocalsProxy, not ${typeName(other!)}`);
  for (const [name, value] of from.entries()) self.set(name, value);
  return None;
});
