/** A frame as the trace knows it: which code, and what its locals and its stack hold. */
import type { PyCode } from '../objects/machine/code.ts';
import type { PyDict } from '../objects/containers/dict.ts';
import type { Facts } from './facts.ts';
import type { Known, Origin } from './known.ts';

/** What was true of the frame when the trace was recorded. */
export interface RecordedFrame {
  readonly code: PyCode;
  readonly globals: PyDict;
  readonly builtins: PyDict;
  /** Slots of the evaluation stack when the trace began, and where it stood: of a frame that waits, its call. */
  readonly depth: number;
  readonly pc: number;
  /** It is a generator's: what it holds lies with that while it is suspended. */
  readonly isResumed: boolean;
  /** By slot, the type of what it held then, of those that are held as numbers; null: of any other. */
  readonly seen: readonly (string | null)[];
}

export type Locals = readonly (Known | undefined)[];

const NO_LOCALS: Locals = [];

export class AbstractFrame {
  readonly recorded: RecordedFrame;
  /** Stands for the frame itself in bodies. */
  readonly self: Known;
  /** The function that runs in it, where the trace called it. */
  readonly callee: Known | null;
  readonly globals: Known;
  readonly builtins: Known;
  /** By number; undefined: nobody has spoken of it. Replaced by another array with each change, so that who keeps one need not copy it. */
  locals: Locals = NO_LOCALS;
  /** Locals that nobody has spoken of are as they are when a function begins. */
  isFresh: boolean;
  stack: Known[] = [];
  /** Where it goes on behind the call that it waits for, from there. */
  returnOffset: number | null = null;
  /** Whose frame it is, where the trace resumed that: a value of its own for each time, since what the generator's slots hold is another thing then. */
  readonly generator: Known | null;
  /** The same, as who resumed it knows it. */
  resumed: Known | null = null;
  /** Python code may have got hold of it. */
  isSeen = false;
  /** Among the frames that the trace began in, whose slots have origins; null: the trace pushed it. */
  readonly #position: number | null;
  readonly #facts: Facts;

  constructor(facts: Facts, recorded: RecordedFrame, position: number | null, callee: Known | null = null, generator: Known | null = null) {
    this.#facts = facts;
    this.recorded = recorded;
    this.#position = position;
    this.callee = callee;
    this.generator = generator;
    this.isFresh = callee !== null;
    this.self = facts.fresh('frame');
    const func = callee?.constant?.value as { readonly globals: PyDict; readonly builtins: PyDict } | undefined;
    // Where a generator goes on tells which names its code finds.
    const names = func ?? (generator === null ? undefined : recorded);
    this.globals = names === undefined ? facts.fresh('dict') : facts.constant(names.globals, 'dict');
    this.builtins = names === undefined ? facts.fresh('dict') : facts.constant(names.builtins, 'dict');
    if (generator !== null) this.#takeOver(generator);
    else for (let index = 0; index < recorded.depth; index++) this.stack.push(this.#slot('stack', index));
  }

  /** What the generator has kept; what is sent comes on top of it. */
  #takeOver(by: Known): void {
    const { code: { nlocalsplus }, depth } = this.recorded;
    for (let index = 0; index < nlocalsplus; index++) this.setLocal(index, this.#facts.fresh('object?', null, null, { by, slot: index }));
    for (let index = 0; index < depth - 1; index++) this.stack.push(this.#facts.fresh('object?', null, null, { by, slot: nlocalsplus + index }));
  }

  #slot(kind: Origin['kind'], index: number): Known {
    return this.#facts.fresh('object?', null, this.#position === null ? null : { frame: this.#position, kind, index });
  }

  local(index: number): Known {
    let known = this.locals[index];
    if (known === undefined) this.setLocal(index, (known = this.isFresh ? this.#facts.constant(null, 'null') : this.#slot('local', index)));
    return known;
  }

  setLocal(index: number, value: Known): void {
    const locals = this.locals.slice();
    // No holes: a hole costs more to look at.
    while (locals.length < index) locals.push(undefined);
    locals[index] = value;
    this.locals = locals;
  }

  forgetLocals(): void {
    this.locals = NO_LOCALS;
    this.isFresh = false;
  }

  /** Of a frame's fields, those that are the same as long as it runs. */
  field(name: string): Known | null {
    switch (name) {
      case 'frame.globals':
        return this.globals;
      case 'frame.builtins':
        return this.builtins;
      case 'frame.func':
        return this.callee;
      case 'frame.code':
        return this.#facts.constant(this.recorded.code, 'code');
      default:
        return null;
    }
  }

  /** What a slot that the trace began with holds now. */
  at({ kind, index }: Origin): Known {
    return kind === 'local' ? this.local(index) : this.stack[index]!;
  }
}
