/**
 * What compiled code calls that is no part of it: for the functions of each code, in a world of globals and builtins, a place in a table, which the compiled code of such a function takes as
 * long as it is the latest. Memory says which places are taken.
 */
import type { PyCode } from '../objects/machine/code.ts';
import { fits } from './pins.ts';
import { NotCompiled, type Entry } from './plan.ts';
import { memory, TAKEN_AT, TICKS_AT } from './records.ts';

export type CompiledCode = (...given: never[]) => unknown;

export interface World {
  readonly globals: object;
  readonly builtins: object;
}

interface Place {
  readonly number: number;
  readonly world: World;
}

interface Callee {
  readonly places: Place[];
  latest: { readonly entry: Entry; readonly run: CompiledCode } | null;
}

const MOST = 4096;
const taken = new Int32Array(memory.buffer, TAKEN_AT, Math.min(MOST, (TICKS_AT - TAKEN_AT) >> 3));
const GROWTH = 64;
export const table = new WebAssembly.Table({ element: 'anyfunc', initial: GROWTH });

const callees = new WeakMap<PyCode, Callee>();
const free: number[] = [];
let used = 0;
const registry = new FinalizationRegistry<number>((number) => {
  put(number, null);
  free.push(number);
});

function calleeOf(code: PyCode): Callee {
  let found = callees.get(code);
  if (found === undefined) callees.set(code, (found = { places: [], latest: null }));
  return found;
}

function put(number: number, run: CompiledCode | null): void {
  taken[number] = run === null ? 0 : 1;
  table.set(number, run);
}

/** Where the compiled code of such a function is, if there is some. */
export function placeFor(code: PyCode, world: World): number {
  const { places, latest } = calleeOf(code);
  const known = places.find((place) => place.world.globals === world.globals && place.world.builtins === world.builtins);
  if (known !== undefined) return known.number;
  const number = free.pop() ?? newPlace();
  places.push({ number, world });
  registry.register(code, number);
  put(number, latest !== null && fits(latest.entry.needs, world) ? latest.run : null);
  return number;
}

function newPlace(): number {
  if (used >= taken.length) throw new NotCompiled('no place for what it calls');
  if (used >= table.length) table.grow(GROWTH);
  return used++;
}

/** From now on this is what is called. */
export function takePlaces(entry: Entry, run: CompiledCode): void {
  const callee = calleeOf(entry.code);
  callee.latest = { entry, run };
  for (const { number, world } of callee.places) put(number, fits(entry.needs, world) ? run : null);
}

/** Nobody calls it any more, unless another has taken its places already. */
export function leavePlaces({ code }: Entry, run: CompiledCode): void {
  const callee = calleeOf(code);
  if (callee.latest?.run !== run) return;
  callee.latest = null;
  for (const { number } of callee.places) put(number, null);
}
