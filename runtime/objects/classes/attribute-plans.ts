/**
 * What loading an attribute comes to, per class and name: LOAD_ATTR of several classes at one place, where no inline cache holds, asks
 * one map instead of the MRO's cache, the descriptor's class and the shared keys (60 ns less).
 */
import { CLASS_ID } from '../../heap/index.ts';
import type { Slot } from '../../heap/value.ts';
import { thread } from '../machine/thread.ts';
import { genericGetAttr } from './generic-attributes.ts';
import { lookup, type PyType } from './pytype.ts';
import { typeOf } from './type-of.ts';

export interface AttributePlan {
  readonly type: PyType | null;
  readonly name: string;
  /** The instance's slot that holds the attribute unless it is NULL, no data descriptor coming first; -1: none known. */
  readonly place: number;
  /** What the class has, if it is to be called with the instance as first argument and only a dict of the instance could hide it. */
  readonly method: Slot;
  /** How many names the instances shared when this was found out: any more could be this one. -1 once the class has changed. */
  names: number;
}

/**
 * The plans used last, by the place of the instruction and the class: a place that sees several classes sees the same few again, and
 * finding one here costs a third of asking the class's map.
 */
const RECENT = 1 << 12;
const NO_PLAN: AttributePlan = { type: null, name: '', place: -1, method: null, names: -1 };
const recent: AttributePlan[] = Array.from({ length: RECENT }, () => NO_PLAN);

export function attributePlan(type: PyType, name: string): AttributePlan {
  const index = recentIndex(type);
  const plan = recent[index]!;
  if (plan.type === type && plan.name === name && plan.names === type.sharedKeys.names.length) return plan;
  return (recent[index] = planFromMap(type, name));
}

/** Instructions with an inline cache for an attribute are ten units long, classes have small numbers. */
function recentIndex(type: PyType): number {
  const { frame } = thread;
  return ((frame === null ? 0 : frame.code.start + frame.pc) + type.classId * 31) & (RECENT - 1);
}

/** They keep classes alive. */
export function dropRecentPlans(): void {
  recent.fill(NO_PLAN);
}

function planFromMap(type: PyType, name: string): AttributePlan {
  const known = type.plans.get(name);
  return known !== undefined && known.names === type.sharedKeys.names.length ? known : makePlan(type, name);
}

function makePlan(type: PyType, name: string): AttributePlan {
  const plan: AttributePlan = { type, name, ...planOf(type, name), names: type.sharedKeys.names.length };
  type.plans.set(name, plan);
  return plan;
}

function planOf(type: PyType, name: string): { place: number; method: Slot } {
  const isInstance = type.structId === CLASS_ID.instance;
  if (type.slots.tp_getattro !== genericGetAttr || (type.hasDict && !isInstance)) return { place: -1, method: null };
  const found = lookup(type, name);
  const ofFound = found === null ? null : typeOf(found);
  const place = isInstance && type.hasDict ? (type.sharedKeys.index.get(name) ?? -1) : -1;
  const isData = ofFound !== null && ofFound.slots.tp_descr_set !== null;
  const isMethod = ofFound !== null && ofFound.isMethodDescriptor && place < 0;
  return { place: isData ? -1 : place, method: isMethod ? found : null };
}
