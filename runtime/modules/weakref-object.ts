/**
 * Weak references. The host's collector decides when an object is gone, and within one run of synchronous code it keeps
 * everything that a WeakRef was made of or asked about; so references die in `gc.collect()` (gc.ts), and nowhere else.
 */
import type { Slot, Value } from '../heap/value.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { PyException } from '../objects/exceptions/exceptions.ts';
import { PyObject } from '../objects/object.ts';
import { call, typeName, typeOf } from '../objects/protocol/protocol.ts';
import type { PyType } from '../objects/classes/type.ts';
import { None } from '../heap/index.ts';

type Host = Value & object;

export class PyWeakRef extends PyObject {
  private readonly target: WeakRef<Host>;
  callback: Slot;
  /** Of the object, once asked for: it stays when the object is gone. */
  hash: number | bigint | null = null;

  constructor(type: PyType, target: Host, callback: Slot) {
    super(type);
    this.target = new WeakRef(target);
    this.callback = callback;
  }

  /** null once it is gone. */
  get(): Slot {
    return this.target.deref() ?? null;
  }
}

/** The references to an object, in the order in which they were made. */
const referencesTo = new WeakMap<Host, WeakRef<PyWeakRef>[]>();
/** Those with a callback, for the collector. */
let watched: WeakRef<PyWeakRef>[] = [];

export function refersWeakly(x: Value): Host {
  if (typeof x !== 'object' || !typeOf(x).hasWeakrefs) throw typeError(`cannot create weak reference to '${typeName(x)}' object`);
  return x;
}

/** A reference of exactly `plainType` without a callback is made once for each object. */
export function weakRefTo(type: PyType, plainType: PyType, target: Value, callback: Slot): PyWeakRef {
  const object = refersWeakly(target);
  const isPlain = type === plainType && callback === null;
  const known = isPlain ? referencesOf(object).find((ref) => ref.type === plainType && ref.callback === null) : undefined;
  return known ?? register(new PyWeakRef(type, object, callback), object);
}

function register(ref: PyWeakRef, object: Host): PyWeakRef {
  const link = new WeakRef(ref);
  const known = referencesTo.get(object);
  if (known === undefined) referencesTo.set(object, [link]);
  else known.push(link);
  if (ref.callback !== null) watched.push(link);
  return ref;
}

export function referencesOf(x: Value): PyWeakRef[] {
  if (typeof x !== 'object') return [];
  return (referencesTo.get(x) ?? []).map((link) => link.deref()).filter((ref) => ref !== undefined);
}

/** After a collection: calls what waits for objects that are gone. `report` gets what a callback raises. */
export function runCallbacks(report: (error: PyException, callback: Value) => void): void {
  const alive: WeakRef<PyWeakRef>[] = [];
  const due: PyWeakRef[] = [];
  for (const link of watched) {
    const ref = link.deref();
    if (ref === undefined || ref.callback === null) continue;
    if (ref.get() === null) due.push(ref);
    else alive.push(link);
  }
  watched = alive;
  for (const ref of due) runCallback(ref, report);
}

function runCallback(ref: PyWeakRef, report: (error: PyException, callback: Value) => void): void {
  const callback = ref.callback ?? None;
  ref.callback = null;
  try {
    call(callback, [ref]);
  } catch (error) {
    if (!(error instanceof PyException)) throw error;
    report(error, callback);
  }
}
