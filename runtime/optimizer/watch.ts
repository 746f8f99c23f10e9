/** Watchers: what executors rely on, and the end of those that rely on something that changes. */
import { PyDict } from '../objects/containers/dict.ts';
import { PyFunction } from '../objects/calls/function.ts';
import { isType, type PyType } from '../objects/classes/pytype.ts';
import type { Slot } from '../heap/value.ts';
import type { Dependency } from './abstraction.ts';
import { invalidate, liveExecutors } from './install.ts';
import type { Executor } from './trace.ts';

/** Held weakly: what an executor relies on often outlives the code that it is of. */
type Executors = Set<WeakRef<Executor>>;

interface Watched {
  /** Those that rely on the object as a whole: the keys of a dict, a class, a function. */
  readonly whole: Executors;
  /** By entry of a dict: its value, and those that rely on it. */
  readonly entries: Map<number, { readonly value: Slot; readonly by: Executors }>;
}

const watched = new WeakMap<object, Watched>();
/** Changes seen, by object and entry. */
const changes = new WeakMap<object, Map<number | null, number>>();

/** So many changes and it is left alone: a counter in the globals would end every executor that reads it, for ever. */
const MOST_CHANGES = 6;

export function isRestless({ object, entry }: Dependency): boolean {
  return (changes.get(object)?.get(entry) ?? 0) >= MOST_CHANGES;
}

function noteChange(object: object, entry: number | null): void {
  let ofObject = changes.get(object);
  if (ofObject === undefined) changes.set(object, (ofObject = new Map()));
  ofObject.set(entry, (ofObject.get(entry) ?? 0) + 1);
}

/** From now on the executor dies with its dependencies. */
export function watchFor(executor: Executor, dependencies: readonly Dependency[]): void {
  const self = new WeakRef(executor);
  for (const { object, entry } of dependencies) {
    const found = watched.get(object) ?? watchObject(object);
    if (found === null) continue;
    if (entry === null) found.whole.add(self);
    else entryOf(found, object, entry).by.add(self);
  }
}

function entryOf({ entries }: Watched, object: object, entry: number) {
  let found = entries.get(entry);
  if (found === undefined) entries.set(entry, (found = { value: (object as PyDict).values[entry]!, by: new Set() }));
  return found;
}

function watchObject(object: object): Watched | null {
  const found: Watched = { whole: new Set(), entries: new Map() };
  if (object instanceof PyDict) object.watcher = dictChanged;
  else if (object instanceof PyFunction) object.watcher = objectChanged;
  else if (isType(object as PyType)) (object as PyType).watchers.add(objectChanged);
  else return null;
  watched.set(object, found);
  return found;
}

function end(by: Executors, why: string): void {
  for (const executor of by) {
    const live = executor.deref();
    if (live !== undefined) invalidate(live, why);
  }
  by.clear();
}

/** `entry`: the one whose value was replaced; -1: keys were added or deleted. */
function dictChanged(dict: PyDict, entry: number): void {
  const found = watched.get(dict)!;
  if (entry < 0 && found.whole.size > 0) {
    noteChange(dict, null);
    end(found.whole, 'a key of a dict was added or deleted');
  }
  for (const [at, { value, by }] of found.entries) {
    if (dict.values[at] === value) continue;
    noteChange(dict, at);
    end(by, `${JSON.stringify(dict.keys[at])} of a dict was assigned`);
    found.entries.delete(at);
  }
  if (found.whole.size === 0 && found.entries.size === 0) unwatch(dict);
}

function unwatch(dict: PyDict): void {
  dict.watcher = null;
  watched.delete(dict);
}

function objectChanged(object: object): void {
  const found = watched.get(object);
  if (found === undefined || found.whole.size === 0) return;
  noteChange(object, null);
  end(found.whole, object instanceof PyFunction ? `function ${object.qualname} was changed` : `class ${(object as PyType).name} was changed`);
}

/** Something that no executor watches and any may rely on has changed: a local of a running frame, the class of an object. */
export function invalidateAll(): void {
  for (const executor of liveExecutors()) invalidate(executor, 'the local of a running frame or the class of an object was changed');
}
