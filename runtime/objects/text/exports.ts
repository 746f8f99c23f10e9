/**
 * The views (memoryview) that forbid an object to change its size while they exist.
 *
 * CPython's reference counts let a view go with its last use. Here the collector is asked, but only when a change of size would be refused:
 * `bytes(memoryview(b)[1:])` must not make `b.append` an error for good.
 */
import { hooks } from '../machine/hooks.ts';

export class Exports {
  /** Made with the first view: most objects never have one. */
  private views: Set<WeakRef<object>> | null = null;

  /** Gives what `remove` wants. */
  add(view: object): WeakRef<object> {
    const reference = new WeakRef(view);
    (this.views ??= new Set()).add(reference);
    return reference;
  }

  remove(reference: WeakRef<object>): void {
    this.views?.delete(reference);
  }

  get areInUse(): boolean {
    if (this.views === null || this.views.size === 0) return false;
    hooks.collectGarbage();
    for (const reference of this.views) if (reference.deref() === undefined) this.views.delete(reference);
    return this.views.size > 0;
  }
}

/** An object with a buffer whose size can change. */
export interface Exporter {
  readonly exports: Exports;
}

export const isExporter = (x: unknown): x is Exporter => typeof x === 'object' && x !== null && 'exports' in x && x.exports instanceof Exports;
