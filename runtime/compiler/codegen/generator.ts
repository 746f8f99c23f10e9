/** What every part of code generation writes through: the unit in work, the units around it, and emission. */
import type { Location } from '../ast.ts';
import { CO_FUTURE_ANNOTATIONS, PyCF_ALLOW_TOP_LEVEL_AWAIT } from '../code-flags.ts';
import type { AnyConstant, CodeRecord } from '../code-record.ts';
import { NONE } from '../constant.ts';
import { assembleUnit } from '../assemble/unit.ts';
import { machineConstant } from '../opcode-table.ts';
import { location, NO_LOCATION } from '../position.ts';
import { GLOBAL_EXPLICIT } from '../symtable/flags.ts';
import type { SymbolTable, SymbolTableEntry } from '../symtable/entry.ts';
import { mangle, maybeMangle } from '../symtable/mangle.ts';
import { CodeUnit, indexIn, type NameTable, type UnitKind } from './unit.ts';
import type { Label } from './instructions.ts';

export interface GeneratorOptions {
  readonly filename: string;
  /** Active `__future__` features and compile flags. */
  readonly flags: number;
  /** 0, 1 (-O) or 2 (-OO). */
  readonly optimize: number;
  readonly interactive: boolean;
  /** Where the `from __future__` imports end. */
  readonly futureLocation: Location;
  /** Receives SyntaxWarnings. */
  readonly warn: (message: string, loc: Location) => void;
}

export class CodeGenerator {
  readonly options: GeneratorOptions;
  readonly symtable: SymbolTable;
  /** Units around the current one, outermost first. */
  readonly outer: CodeUnit[] = [];
  private current: CodeUnit | null = null;

  constructor(symtable: SymbolTable, options: GeneratorOptions) {
    this.symtable = symtable;
    this.options = options;
  }

  get unit(): CodeUnit {
    return this.current!;
  }
  get entry(): SymbolTableEntry {
    return this.unit.entry;
  }
  get futureAnnotations(): boolean {
    return (this.options.flags & CO_FUTURE_ANNOTATIONS) !== 0;
  }
  get topLevelAwait(): boolean {
    return (this.options.flags & PyCF_ALLOW_TOP_LEVEL_AWAIT) !== 0 && this.unit.kind === 'module';
  }

  // ---- scopes ------------------------------------------------------------------------------------------------

  /** `className` is given where it changes (class bodies); other scopes inherit it. */
  enterScope(kind: UnitKind, name: string, key: object, lineno: number, className?: string): void {
    const parent = this.current;
    const innermost = className ?? parent?.className ?? null;
    const unit = new CodeUnit(kind, name, this.symtable.lookup(key), lineno, innermost);
    if (parent !== null) this.outer.push(parent);
    this.current = unit;
    if (kind !== 'module') unit.qualname = this.qualifiedName(unit);
    this.emitArg(location(kind === 'module' ? 0 : lineno, lineno, 0, 0), 'RESUME', 0);
  }

  exitScope(): void {
    this.current = this.outer.pop() ?? null;
  }

  /** Ends the current unit, `addNone` with an implicit `return None`, and leaves it. */
  finishScope(addNone: boolean): CodeRecord {
    if (addNone) this.loadConst(NO_LOCATION, NONE);
    this.emit(NO_LOCATION, 'RETURN_VALUE');
    const code = assembleUnit(this.unit, this.options.filename, this.options.flags);
    this.exitScope();
    return code;
  }

  private qualifiedName(unit: CodeUnit): string {
    let depth = this.outer.length - 1;
    if (depth < 0) return unit.name;
    let parent = this.outer[depth]!;
    if (parent.kind === 'type params') {
      // The hidden scope of type parameters does not show in qualified names.
      if (depth === 0 || this.outer[depth - 1]!.kind === 'module') return unit.name;
      depth--;
      parent = this.outer[depth]!;
    }
    if (parent.kind === 'module') return unit.name;
    if (unit.kind === 'function' || unit.kind === 'async function' || unit.kind === 'class') {
      const mangled = mangle(parent.className, unit.name);
      if (parent.entry.scope(mangled) === GLOBAL_EXPLICIT) return unit.name;
    }
    const isFunction =
      parent.kind === 'function' || parent.kind === 'async function' || parent.kind === 'lambda';
    return `${parent.qualname}${isFunction ? '.<locals>' : ''}.${unit.name}`;
  }

  // ---- emission ----------------------------------------------------------------------------------------------

  newLabel(): Label {
    return this.unit.sequence.newLabel();
  }
  place(label: Label): void {
    this.unit.sequence.place(label);
  }
  emit(loc: Location, opcode: string): void {
    this.unit.sequence.append(opcode, 0, null, loc);
  }
  emitArg(loc: Location, opcode: string, oparg: number): void {
    this.unit.sequence.append(opcode, oparg, null, loc);
  }
  /** Calls of the functions that only compiled code can call; names as in the definition file, less their prefix. */
  emitIntrinsic1(loc: Location, name: string): void {
    this.emitArg(loc, 'CALL_INTRINSIC_1', machineConstant(`INTRINSIC_1_${name}`));
  }
  emitIntrinsic2(loc: Location, name: string): void {
    this.emitArg(loc, 'CALL_INTRINSIC_2', machineConstant(`INTRINSIC_2_${name}`));
  }
  /** Jumps and the SETUP_* pseudo instructions. */
  emitJump(loc: Location, opcode: string, target: Label): void {
    this.unit.sequence.append(opcode, 0, target, loc);
  }
  loadConst(loc: Location, constant: AnyConstant): void {
    this.emitArg(loc, 'LOAD_CONST', this.unit.consts.add(constant));
  }
  /** An instruction whose argument is an index into a table of names, as they stand. */
  emitIn(loc: Location, opcode: string, table: NameTable, name: string): void {
    this.emitArg(loc, opcode, indexIn(table, name));
  }
  /** An instruction over `co_names`; the name is mangled, the index shifted where flag bits stand below it. */
  emitName(loc: Location, opcode: string, name: string): void {
    const index = indexIn(this.unit.names, this.mangled(name));
    const packed = PACKED_NAME_ARGS[opcode];
    if (packed === undefined) this.emitArg(loc, opcode, index);
    else this.emitArg(loc, packed.opcode, (index << packed.shift) | packed.bits);
  }
  mangled(name: string): string {
    return maybeMangle(this.unit.className, this.entry.mangledNames, name);
  }
}

interface PackedName {
  readonly opcode: string;
  readonly shift: number;
  readonly bits: number;
}

/** LOAD_ATTR: bit 0 = method call. LOAD_SUPER_ATTR: bit 0 = method call, bit 1 = two-argument super. */
const PACKED_NAME_ARGS: Readonly<Record<string, PackedName>> = {
  LOAD_ATTR: { opcode: 'LOAD_ATTR', shift: 1, bits: 0 },
  LOAD_METHOD: { opcode: 'LOAD_ATTR', shift: 1, bits: 1 },
  LOAD_SUPER_ATTR: { opcode: 'LOAD_SUPER_ATTR', shift: 2, bits: 2 },
  LOAD_SUPER_METHOD: { opcode: 'LOAD_SUPER_ATTR', shift: 2, bits: 3 },
  LOAD_ZERO_SUPER_ATTR: { opcode: 'LOAD_SUPER_ATTR', shift: 2, bits: 0 },
  LOAD_ZERO_SUPER_METHOD: { opcode: 'LOAD_SUPER_ATTR', shift: 2, bits: 1 },
};
