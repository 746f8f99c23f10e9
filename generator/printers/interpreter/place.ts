/**
 * What the printing of one micro-op's body needs to know of the place it is printed into: how its variables are called
 * there, how a failed check leaves, what ends the instruction. A hot case, a cold function and a specialiser differ only here.
 */
import type { Expr, TraceAction } from '../../model/model.ts';
import type { HostType } from '../host-types.ts';
import type { ModelIndex } from '../index-of-model.ts';
import type { Imports } from './imports.ts';

/** A value of the instruction as a TypeScript constant. */
export interface HeldValue {
  /** The name of the constant; of a run, the constant that holds the address of its first slot. */
  readonly text: string;
  /** What TypeScript knows of it here; narrowed as checks are printed. */
  type: HostType;
  /** A Python bool kept as a JavaScript boolean until it becomes a Value. */
  readonly isTruth: boolean;
  /** Assigned once, where it is made: printed as a `const` there. Otherwise declared before. */
  readonly declaredHere: boolean;
  /** Slots of a run, as TypeScript; null for a single value. */
  readonly runSize: string | null;
}

export type VariableKind = 'input' | 'output' | 'let' | 'special-input' | 'fill';

export interface Place {
  readonly index: ModelIndex;
  readonly imports: Imports;
  /** An int is taken for a JavaScript number; tests are printed to match. */
  readonly optimistic: boolean;
  /** Nothing has changed at any place of the body: it may leave even for a result that is too large. */
  readonly leavesFreely: boolean;
  /** The operand of the micro-op: `oparg`, `(oparg >> 4)`, `3`. */
  readonly oparg: string;
  /** Code units from this instruction to its successor: a number, or an expression for it. */
  readonly instructionSize: string;
  readonly variable: (kind: VariableKind, index: number) => HeldValue;
  readonly cache: (index: number) => HeldValue;
  /** Declares that a let exists from here on, under a name of its own, and returns it. */
  readonly declareLet: (index: number, name: string, type: HostType, isTruth: boolean) => HeldValue;
  /** A name that nothing else in this instruction has. */
  readonly fresh: (name: string) => string;
  /** Adds a line to the text. */
  readonly line: (text: string) => void;
  readonly events: Events;
}

/** The statements whose text depends on the place. */
export interface Events {
  /** A check failed: the statement that leaves. */
  readonly leave: () => string;
  /** The statement that raises what `exception` gives. */
  readonly raise: (exception: string) => string;
  /** Before an operation that raises or escapes: the frame must say where it stands. */
  readonly beforeOperation: () => void;
  readonly jump: (offset: string, leaving: readonly Expr[] | null) => void;
  readonly pushFrame: (frame: string, returned: boolean) => void;
  readonly leaveFrame: (action: 'pop' | 'suspend') => void;
  readonly specialize: () => void;
  readonly rewrite: (instruction: string) => void;
  readonly tick: () => void;
  readonly extend: () => void;
  /** Returns false if no path goes on behind it. */
  readonly trace: (action: TraceAction) => boolean;
}
