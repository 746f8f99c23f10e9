/**
 * State while one pattern is compiled. A pattern consumes the top of the stack. Names are captured only when the whole
 * pattern has matched: until then their values wait on the stack, below `onTop` items still in use.
 *
 *     [..., captured values, items in use]   failure pops both: fail label n pops n items
 */
import type { Location } from '../ast.ts';
import type { CodeGenerator } from './generator.ts';
import type { Label } from './instructions.ts';
import { refuseDebug } from './names.ts';
import { semanticError } from '../semantic-error.ts';
import { strRepr } from '../unparse/literals.ts';

export class PatternContext {
  private readonly g: CodeGenerator;
  /** Names captured so far, lowest on the stack first. */
  stores: string[] = [];
  /** Items above the captured values that must be popped on failure. */
  onTop = 0;
  allowIrrefutable = false;
  private failLabels: Label[] = [];

  constructor(g: CodeGenerator) {
    this.g = g;
  }

  /** The place that pops `pops` items and goes on with the next case. */
  failLabel(pops: number): Label {
    while (this.failLabels.length <= pops) this.failLabels.push(this.g.newLabel());
    return this.failLabels[pops]!;
  }

  jumpToFail(loc: Location, opcode: string): void {
    this.g.emitJump(loc, opcode, this.failLabel(this.onTop + this.stores.length));
  }

  /** Each fail label pops one item and falls into the next. */
  placeFailLabels(loc: Location): void {
    for (let pops = this.failLabels.length - 1; pops > 0; pops--) {
      this.g.place(this.failLabels[pops]!);
      this.g.emit(loc, 'POP_TOP');
    }
    if (this.failLabels.length > 0) this.g.place(this.failLabels[0]!);
    this.failLabels = [];
  }

  /** Moves the top of the stack below everything still needed, to be stored under `name` on success. */
  capture(loc: Location, name: string | null): void {
    if (name === null) return this.g.emit(loc, 'POP_TOP');
    refuseDebug(name, loc, 'Store');
    if (this.stores.includes(name)) throw duplicateCapture(name, loc);
    rotate(this.g, loc, this.onTop + this.stores.length + 1);
    this.stores.push(name);
  }

  /** Runs `emit` for an alternative with a context of its own (names, failure labels), then restores this one's. */
  withAlternative(allowIrrefutable: boolean, emit: () => void): void {
    const { stores, onTop, failLabels } = this;
    const allowed = this.allowIrrefutable;
    this.stores = [];
    this.onTop = 0;
    this.failLabels = [];
    this.allowIrrefutable = allowIrrefutable;
    emit();
    this.stores = stores;
    this.onTop = onTop;
    this.failLabels = failLabels;
    this.allowIrrefutable = allowed;
  }
}

/** Moves the top of the stack below `count - 1` items. */
export function rotate(g: CodeGenerator, loc: Location, count: number): void {
  for (let depth = count; depth > 1; depth--) g.emitArg(loc, 'SWAP', depth);
}

export function duplicateCapture(name: string, loc: Location): Error {
  return semanticError(`multiple assignments to name ${strRepr(name)} in pattern`, loc);
}
