/** A code object in the making: its tables, its instructions, its open frame blocks. */
import type { AnyConstant, CodeConstant } from '../code-record.ts';
import { constantKey, sameCode } from '../constant-key.ts';
import { CELL, DEF_COMP_CELL, DEF_FREE_CLASS, FREE, scopeOf, type Scope } from '../symtable/flags.ts';
import type { SymbolTableEntry } from '../symtable/entry.ts';
import type { FrameBlock } from './frame-blocks.ts';
import { InstructionSequence } from './instructions.ts';

export type UnitKind =
  'module' | 'class' | 'function' | 'async function' | 'lambda' | 'comprehension' | 'type params';

/** Names in order of first use, with their indices. */
export type NameTable = Map<string, number>;

export function indexIn(table: NameTable, name: string): number {
  let index = table.get(name);
  if (index === undefined) {
    index = table.size;
    table.set(name, index);
  }
  return index;
}

export class ConstantTable {
  readonly values: AnyConstant[] = [];
  private readonly indices: Map<string, number> = new Map();
  /** Code objects by first line: only those that share it can be equal. */
  private readonly codeIndices: Map<number, number[]> = new Map();

  /** Index of the constant, added if no equal one is there. */
  add(constant: AnyConstant): number {
    if (constant.type === 'code') return this.addCode(constant);
    const key = constantKey(constant);
    let index = this.indices.get(key);
    if (index === undefined) {
      index = this.values.length;
      this.values.push(constant);
      this.indices.set(key, index);
    }
    return index;
  }

  /** Code objects are compared, not keyed: a key would cost more than all the comparisons. */
  private addCode(constant: CodeConstant): number {
    const { firstlineno } = constant.value;
    let candidates = this.codeIndices.get(firstlineno);
    if (candidates === undefined) {
      candidates = [];
      this.codeIndices.set(firstlineno, candidates);
    }
    for (const index of candidates) {
      const each = this.values[index]!;
      if (each.type === 'code' && sameCode(each.value, constant.value)) return index;
    }
    const index = this.values.push(constant) - 1;
    candidates.push(index);
    return index;
  }
}

export class CodeUnit {
  readonly kind: UnitKind;
  readonly name: string;
  readonly entry: SymbolTableEntry;
  readonly firstlineno: number;
  /** The innermost class, for private names. */
  readonly className: string | null;
  qualname: string;
  argcount = 0;
  posonlyargcount = 0;
  kwonlyargcount = 0;
  readonly consts: ConstantTable = new ConstantTable();
  readonly names: NameTable = new Map();
  readonly varnames: NameTable;
  readonly cellvars: NameTable;
  /** Indices continue those of `cellvars`. */
  readonly freevars: NameTable;
  /** Names that an inlined comprehension keeps as fast locals of a block without any; true while inside it. */
  readonly fastHidden: Map<string, boolean> = new Map();
  readonly sequence: InstructionSequence = new InstructionSequence();
  readonly frameBlocks: FrameBlock[] = [];
  inlinedComprehensions = 0;
  /** Attributes that methods store on `self`, for `__static_attributes__`. */
  readonly staticAttributes: Set<string> = new Set();

  constructor(
    kind: UnitKind,
    name: string,
    entry: SymbolTableEntry,
    firstlineno: number,
    className: string | null,
  ) {
    this.kind = kind;
    this.name = name;
    this.qualname = name;
    this.entry = entry;
    this.firstlineno = firstlineno;
    this.className = className;
    this.varnames = new Map(entry.varnames.map((each, index) => [each, index]));
    this.cellvars = namesByScope(entry, CELL, DEF_COMP_CELL, 0);
    if (entry.needsClassClosure) indexIn(this.cellvars, '__class__');
    if (entry.needsClassDict) indexIn(this.cellvars, '__classdict__');
    this.freevars = namesByScope(entry, FREE, DEF_FREE_CLASS, this.cellvars.size);
  }
}

function namesByScope(entry: SymbolTableEntry, scope: Scope, flag: number, offset: number): NameTable {
  const names = [...entry.symbols].filter(([, symbol]) => scopeOf(symbol) === scope || symbol & flag);
  const sorted = names.map(([name]) => name).sort(byCodePoint);
  return new Map(sorted.map((name, index) => [name, index + offset]));
}

/** JavaScript compares UTF-16 units, which misplaces astral identifiers. */
export function byCodePoint(a: string, b: string): number {
  const left = Array.from(a);
  const right = Array.from(b);
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const difference = left[index]!.codePointAt(0)! - right[index]!.codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
