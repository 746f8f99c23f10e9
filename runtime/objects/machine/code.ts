/**
 * Code objects: the fields of CPython 3.13's `co_*`, and what tier 1 keeps beside them.
 *
 *     localsplus:  [ parameters | other locals | cells that are not parameters | free variables ]
 *     kinds:       one byte each, CO_FAST_LOCAL | CO_FAST_CELL | CO_FAST_FREE | CO_FAST_HIDDEN (a cell may be a local too)
 */
import type { Slot, Value } from '../../heap/value.ts';
import { CO_FAST_CELL, CO_FAST_FREE, CO_FAST_LOCAL, CO_OPTIMIZED, CO_VARARGS, CO_VARKEYWORDS } from './code-flags.ts';
import { decodeExceptionTable, type HandlerTable } from './exception-table.ts';
import { positionAt, type Position } from './code-positions.ts';
import type { Frame } from './frame.ts';
import { hooks } from './hooks.ts';
import { PyObject } from '../object.ts';
import { codeType } from './machine-types.ts';

export * from './code-flags.ts';

/** Everything that a compiler or an unmarshaller must say about a code object. */
export interface CodeFields {
  readonly name: string;
  readonly qualname: string;
  readonly filename: string;
  readonly firstlineno: number;
  readonly argcount: number;
  readonly posonlyargcount: number;
  readonly kwonlyargcount: number;
  readonly stacksize: number;
  readonly flags: number;
  readonly names: readonly string[];
  readonly consts: readonly Value[];
  readonly localsplusnames: readonly string[];
  readonly localspluskinds: Uint8Array;
  /** Unspecialised instructions, two bytes a unit, inline caches zero. */
  readonly code: Uint8Array;
  readonly linetable: Uint8Array;
  readonly exceptiontable: Uint8Array;
}

/** A cache field of the type `object`: parallel to the code units. */
export type CacheRefs = Slot[];

/** What everyone but the optimiser needs to know of an executor: the opcode that stood there. */
export interface InstalledExecutor {
  readonly opcode: number;
}

const NO_UNITS = new Uint16Array(0);
let lastVersion = 0;

/** Code objects and changed functions are numbered together: equal versions mean equal code and defaults. */
export const nextVersion = (): number => ++lastVersion;

export class PyCode extends PyObject implements CodeFields {
  readonly name: string;
  readonly qualname: string;
  readonly filename: string;
  readonly firstlineno: number;
  readonly argcount: number;
  readonly posonlyargcount: number;
  readonly kwonlyargcount: number;
  readonly stacksize: number;
  readonly flags: number;
  readonly names: readonly string[];
  readonly consts: readonly Value[];
  readonly localsplusnames: readonly string[];
  readonly localspluskinds: Uint8Array;
  readonly code: Uint8Array;
  readonly linetable: Uint8Array;
  readonly exceptiontable: Uint8Array;

  readonly nlocalsplus: number;
  readonly nlocals: number;
  readonly nfreevars: number;
  /** Slots of the shared stack that a frame needs. */
  readonly framesize: number;
  /** Parameters including *args and **kwargs: the locals that a call fills. */
  readonly nparams: number;
  /** CPython's co_version: functions made from this code start with it; 0 = not cacheable. */
  readonly version: number;
  /** Takes exactly `argcount` positional arguments and makes a plain frame: arguments in place need no binding. */
  readonly simple: boolean;

  /** The adaptive copy of `code`, rewritten in place by tier 1; empty until the first frame (`prepare`). */
  units: Uint16Array = NO_UNITS;
  /** Where they begin in code memory; -1: not there. */
  start = -1;
  /** `object` cache fields, by the unit index of the field. */
  refs: CacheRefs = [];
  /** Its frames are the runtime's own: no traceback and no `f_back` shows them. */
  hidden = false;
  /** Executors by the unit whose opcode ENTER_EXECUTOR has taken the place of; NULL while there are none. */
  executors: Map<number, InstalledExecutor> | null = null;
  /** Frames of finished calls, linked by `previous`, for the next ones. Each keeps the function that it served last. */
  spare: Frame | null = null;
  private handlerTable: HandlerTable | null = null;

  constructor(fields: CodeFields) {
    super(codeType);
    this.name = fields.name;
    this.qualname = fields.qualname;
    this.filename = fields.filename;
    this.firstlineno = fields.firstlineno;
    this.argcount = fields.argcount;
    this.posonlyargcount = fields.posonlyargcount;
    this.kwonlyargcount = fields.kwonlyargcount;
    this.stacksize = fields.stacksize;
    this.flags = fields.flags;
    this.names = fields.names;
    this.consts = fields.consts;
    this.localsplusnames = fields.localsplusnames;
    this.localspluskinds = fields.localspluskinds;
    this.code = fields.code;
    this.linetable = fields.linetable;
    this.exceptiontable = fields.exceptiontable;
    this.nlocalsplus = fields.localsplusnames.length;
    this.nlocals = countKinds(fields.localspluskinds, CO_FAST_LOCAL);
    this.nfreevars = countKinds(fields.localspluskinds, CO_FAST_FREE);
    // COPY_FREE_VARS has the cells on the stack for a moment.
    this.framesize = this.nlocalsplus + Math.max(fields.stacksize, this.nfreevars);
    const extra = (fields.flags & CO_VARARGS ? 1 : 0) + (fields.flags & CO_VARKEYWORDS ? 1 : 0);
    this.nparams = fields.argcount + fields.kwonlyargcount + extra;
    this.version = nextVersion();
    // CPython's CO_OPTIMIZED test of its specialiser: no *args, **kwargs or keyword-only parameters.
    const plain = CO_VARARGS | CO_VARKEYWORDS | CO_OPTIMIZED;
    this.simple = (fields.flags & plain) === CO_OPTIMIZED && fields.kwonlyargcount === 0;
  }

  get varnames(): string[] {
    return this.namesOfKind(CO_FAST_LOCAL);
  }
  get cellvars(): string[] {
    return this.namesOfKind(CO_FAST_CELL);
  }
  get freevars(): string[] {
    return this.namesOfKind(CO_FAST_FREE);
  }
  private namesOfKind(kind: number): string[] {
    return this.localsplusnames.filter((_, index) => this.localspluskinds[index]! & kind);
  }

  /** Makes `units` ready to run: the interpreter's start-up work (counters, superinstructions) is a hook. */
  prepare(): Uint16Array {
    const units = unitsOf(this.code);
    hooks.quicken(units, this);
    this.refs = new Array<Slot>(units.length).fill(null);
    this.units = units;
    return units;
  }

  get handlers(): HandlerTable {
    return (this.handlerTable ??= decodeExceptionTable(this.exceptiontable));
  }

  /** Location of the instruction at code unit `unit`. */
  positionAt(unit: number): Position {
    return positionAt(this.linetable, this.firstlineno, unit);
  }

  lineAt(unit: number): number | null {
    return this.positionAt(unit).line;
  }
}

function countKinds(kinds: Uint8Array, kind: number): number {
  let count = 0;
  for (const each of kinds) if (each & kind) count++;
  return count;
}

function unitsOf(code: Uint8Array): Uint16Array {
  const units = new Uint16Array(code.length >> 1);
  for (let index = 0; index < units.length; index++) {
    units[index] = code[2 * index]! | (code[2 * index + 1]! << 8);
  }
  return units;
}
